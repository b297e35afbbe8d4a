//===--- UnitCheckBase.cpp - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/UnitCheckBase.h"

#include "tool/checks/GivenEdits.h"
#include "tool/checks/Report.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang::ast_matchers;

namespace clang {
namespace tidy {
namespace orm {

UnitCheckBase::UnitCheckBase(StringRef Name, ClangTidyContext *Context,
                             ::orm::CheckKind Kind)
    : ClangTidyCheck(Name, Context),
      Kind(Kind), Told{std::string(Options.get("Profiles", "")),
                       std::string(Options.get("Facts", ""))},
      // As text: the template for bool has names that compilers spell apart.
      Possible(StringRef(Options.get("Possible", "false")) == "true") {}

void UnitCheckBase::storeOptions(ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Profiles", Told.Profiles);
  Options.store(Opts, "Facts", Told.Facts);
  Options.store(Opts, "Possible", StringRef(Possible ? "true" : "false"));
}

void UnitCheckBase::registerMatchers(MatchFinder *Finder) {
  // The unit is read as a whole: facts first, then what follows from them.
  Finder->addMatcher(translationUnitDecl().bind("unit"), this);
}

void UnitCheckBase::check(const MatchFinder::MatchResult &Result) {
  bool Mine = false;
  Analysis = ::orm::analysisOf(*Result.Context, Told, Mine);
  if (Mine)
    for (const std::string &Error : Analysis->Errors)
      configurationDiag("%0") << Error;
  const ::orm::Linked &Program = Analysis->Program;
  for (size_t I = 0; I < Program.Findings.size(); ++I) {
    const ::orm::Finding &F = Program.Findings[I];
    if (!Analysis->Reported[I] || F.Check != Kind ||
        (F.Certainty != ::orm::Verdict::Proven && !Possible))
      continue;
    ::orm::Remedy Remedy = Analysis->Remedies[I];
    ::orm::keepApart(Program, F, Remedy);
    ::orm::report(
        Program, F, Remedy, *Result.SourceManager,
        [&](SourceLocation Loc, StringRef Text, DiagnosticIDs::Level Level) {
          return diag(Loc, Text, Level);
        });
  }
}

} // namespace orm
} // namespace tidy
} // namespace clang
