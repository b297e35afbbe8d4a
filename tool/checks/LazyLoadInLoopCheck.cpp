//===--- LazyLoadInLoopCheck.cpp - orm-tidy ----------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/LazyLoadInLoopCheck.h"

#include "facts/UnitReader.h"
#include "profile/Reader.h"
#include "tool/checks/Report.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang::ast_matchers;

namespace clang {
namespace tidy {
namespace orm {

LazyLoadInLoopCheck::LazyLoadInLoopCheck(StringRef Name,
                                         ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context),
      Profiles(std::string(Options.get("Profiles", ""))),
      // As text: the template for bool has names that compilers spell apart.
      Possible(StringRef(Options.get("Possible", "false")) == "true") {}

void LazyLoadInLoopCheck::storeOptions(ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Profiles", Profiles);
  Options.store(Opts, "Possible", StringRef(Possible ? "true" : "false"));
}

void LazyLoadInLoopCheck::registerMatchers(MatchFinder *Finder) {
  // The unit is read as a whole: facts first, then what follows from them.
  Finder->addMatcher(translationUnitDecl().bind("unit"), this);
}

void LazyLoadInLoopCheck::check(const MatchFinder::MatchResult &Result) {
  std::vector<std::string> Paths, Errors;
  llvm::SmallVector<StringRef, 4> Names;
  StringRef(Profiles).split(Names, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Names)
    Paths.push_back(Name.trim().str());
  // Reading the built-in ones again for each unit would cost as much as the
  // check itself.
  std::vector<::orm::Profile> WithUsers;
  if (!Paths.empty())
    WithUsers = ::orm::loadProfiles(Paths, Errors);
  for (const std::string &Error : Errors)
    configurationDiag("%0") << Error;
  const std::vector<::orm::Profile> &All =
      Paths.empty() ? ::orm::builtinProfiles() : WithUsers;

  ::orm::UnitFacts Facts = ::orm::readUnit(*Result.Context, All);
  if (Facts.Functions.empty())
    return;
  std::vector<::orm::UnitFacts> Units;
  Units.push_back(std::move(Facts));
  ::orm::Linked Linked = ::orm::link(std::move(Units));
  std::vector<::orm::Remedy> Remedies = ::orm::remedies(Linked, All);
  for (size_t I = 0; I < Linked.Findings.size(); ++I)
    if (Possible || Linked.Findings[I].Certainty == ::orm::Verdict::Proven)
      ::orm::report(
          Linked, Remedies, I, *Result.SourceManager,
          [&](SourceLocation Loc, StringRef Text, DiagnosticIDs::Level Level) {
            return diag(Loc, Text, Level);
          });
}

} // namespace orm
} // namespace tidy
} // namespace clang
