//===--- LazyLoadInLoopCheck.h - orm-tidy ---------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H
#define ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H

#include "clang-tidy/ClangTidyCheck.h"

#include <string>

namespace clang {
namespace tidy {
namespace orm {

/// Finds loops over the rows of a query that load a relation of each row from
/// the database, where one eager request at the query would do.
///
/// For the user-facing documentation see docs/checks/lazy-load-in-loop.md.
class LazyLoadInLoopCheck : public ClangTidyCheck {
public:
  LazyLoadInLoopCheck(StringRef Name, ClangTidyContext *Context);
  bool isLanguageVersionSupported(const LangOptions &Options) const override {
    return Options.CPlusPlus;
  }
  void storeOptions(ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(ast_matchers::MatchFinder *Finder) override;
  void check(const ast_matchers::MatchFinder::MatchResult &Result) override;

private:
  /// Files of further profiles, separated by semicolons.
  const std::string Profiles;
  /// Reports what is possible too, not only what is proven.
  const bool Possible;
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H
