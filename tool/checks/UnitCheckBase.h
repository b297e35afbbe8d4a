//===--- UnitCheckBase.h - orm-tidy -----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_UNITCHECKBASE_H
#define ORM_TIDY_CHECKS_UNITCHECKBASE_H

#include "tool/checks/UnitAnalysis.h"

#include "clang-tidy/ClangTidyCheck.h"

#include <memory>

namespace clang {
namespace tidy {
namespace orm {

/// A check that reports the findings of one kind in the unit. The checks of a
/// unit read it once between them.
class UnitCheckBase : public ClangTidyCheck {
public:
  UnitCheckBase(StringRef Name, ClangTidyContext *Context,
                ::orm::CheckKind Kind);
  bool isLanguageVersionSupported(const LangOptions &Options) const override {
    return Options.CPlusPlus;
  }
  void storeOptions(ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(ast_matchers::MatchFinder *Finder) override;
  void check(const ast_matchers::MatchFinder::MatchResult &Result) override;

private:
  const ::orm::CheckKind Kind;
  const ::orm::AnalysisOptions Told;
  /// Reports what is possible too, not only what is proven.
  const bool Possible;
  /// Kept for the other checks of the same unit.
  std::shared_ptr<const ::orm::UnitAnalysis> Analysis;
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_UNITCHECKBASE_H
