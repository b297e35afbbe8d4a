//===--- UnitCheckBase.cpp - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/UnitCheckBase.h"

#include "facts/UnitReader.h"
#include "profile/Reader.h"
#include "tool/checks/Report.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang::ast_matchers;

namespace clang {
namespace tidy {
namespace orm {

static std::shared_ptr<const UnitAnalysis> analyse(ASTContext &Context,
                                                   StringRef Profiles) {
  auto Result = std::make_shared<UnitAnalysis>();
  std::vector<std::string> Paths;
  llvm::SmallVector<StringRef, 4> Names;
  Profiles.split(Names, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Names)
    Paths.push_back(Name.trim().str());
  // Reading the built-in ones again for each unit would cost as much as the
  // check itself.
  std::vector<::orm::Profile> WithUsers;
  if (!Paths.empty())
    WithUsers = ::orm::loadProfiles(Paths, Result->Errors);
  const std::vector<::orm::Profile> &All =
      Paths.empty() ? ::orm::builtinProfiles() : WithUsers;
  ::orm::UnitFacts Facts = ::orm::readUnit(Context, All);
  if (Facts.Functions.empty())
    return Result;
  std::vector<::orm::UnitFacts> Units;
  Units.push_back(std::move(Facts));
  Result->Linked = ::orm::link(std::move(Units));
  Result->Remedies = ::orm::remedies(Result->Linked, All);
  return Result;
}

/// The analysis of \p Context, which lives as long as a check of the unit
/// keeps it.
static std::shared_ptr<const UnitAnalysis>
shared(ASTContext &Context, const std::string &Profiles, bool &Mine) {
  struct Last {
    std::weak_ptr<const UnitAnalysis> Analysis;
    const ASTContext *Context = nullptr;
    std::string Profiles;
  };
  static thread_local Last Known;
  std::shared_ptr<const UnitAnalysis> Found = Known.Analysis.lock();
  Mine = !Found || Known.Context != &Context || Known.Profiles != Profiles;
  if (Mine) {
    Found = analyse(Context, Profiles);
    Known = {Found, &Context, Profiles};
  }
  return Found;
}

UnitCheckBase::UnitCheckBase(StringRef Name, ClangTidyContext *Context,
                             ::orm::CheckKind Kind)
    : ClangTidyCheck(Name, Context), Kind(Kind),
      Profiles(std::string(Options.get("Profiles", ""))),
      // As text: the template for bool has names that compilers spell apart.
      Possible(StringRef(Options.get("Possible", "false")) == "true") {}

void UnitCheckBase::storeOptions(ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Profiles", Profiles);
  Options.store(Opts, "Possible", StringRef(Possible ? "true" : "false"));
}

void UnitCheckBase::registerMatchers(MatchFinder *Finder) {
  // The unit is read as a whole: facts first, then what follows from them.
  Finder->addMatcher(translationUnitDecl().bind("unit"), this);
}

void UnitCheckBase::check(const MatchFinder::MatchResult &Result) {
  bool Mine = false;
  Analysis = shared(*Result.Context, Profiles, Mine);
  if (Mine)
    for (const std::string &Error : Analysis->Errors)
      configurationDiag("%0") << Error;
  const ::orm::Linked &Linked = Analysis->Linked;
  for (size_t I = 0; I < Linked.Findings.size(); ++I) {
    const ::orm::Finding &F = Linked.Findings[I];
    if (F.Check != Kind || (F.Certainty != ::orm::Verdict::Proven && !Possible))
      continue;
    ::orm::report(
        Linked, Analysis->Remedies, I, *Result.SourceManager,
        [&](SourceLocation Loc, StringRef Text, DiagnosticIDs::Level Level) {
          return diag(Loc, Text, Level);
        });
  }
}

} // namespace orm
} // namespace tidy
} // namespace clang
