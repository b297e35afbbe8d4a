//===--- UnitAnalysis.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/UnitAnalysis.h"

#include "compat/Compat.h"
#include "facts/UnitReader.h"
#include "profile/Reader.h"
#include "tool/checks/ProgramFacts.h"
#include "tool/checks/Report.h"

#include <map>

using namespace clang;

namespace orm {

/// The program whose facts are in the folder that \p O names, read once in the
/// process; null when it names none.
static ProgramFacts *programOf(const AnalysisOptions &O,
                               const std::vector<Profile> &Profiles,
                               SourceManager &SM,
                               std::vector<std::string> &Errors) {
  static thread_local std::map<std::pair<std::string, std::string>,
                               std::unique_ptr<ProgramFacts>>
      Known;
  if (O.Facts.empty())
    return nullptr;
  std::unique_ptr<ProgramFacts> &Program = Known[{O.Facts, O.Profiles}];
  if (!Program)
    Program = std::make_unique<ProgramFacts>(fromStart(O.Facts), Profiles, SM,
                                             Errors);
  return Program.get();
}

static std::shared_ptr<const UnitAnalysis> analyse(ASTContext &Context,
                                                   const AnalysisOptions &O) {
  auto Result = std::make_shared<UnitAnalysis>();
  std::vector<std::string> Paths;
  llvm::SmallVector<StringRef, 4> Names;
  StringRef(O.Profiles).split(Names, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Names)
    Paths.push_back(fromStart(Name.trim()));
  // Reading the built-in ones again for each unit would cost as much as the
  // check itself.
  std::vector<Profile> WithUsers;
  if (!Paths.empty())
    WithUsers = loadProfiles(Paths, Result->Errors);
  const std::vector<Profile> &All =
      Paths.empty() ? builtinProfiles() : WithUsers;
  SourceManager &SM = Context.getSourceManager();
  ProgramFacts *Program = programOf(O, All, SM, Result->Errors);
  ReadOptions Read;
  Read.Always = Program && Program->reachedFrom(SM);
  UnitFacts Facts = readUnit(Context, All, Read);
  if (Facts.Functions.empty())
    return Result;
  if (Program) {
    Result->Program = Program->linkWith(std::move(Facts), SM);
    for (const Finding &F : Result->Program->Findings)
      Result->Reported.push_back(
          compat::includes(SM, Result->Program->Files[F.Where.File]) &&
          locate(*Result->Program, F.Where, SM).isValid());
  } else {
    std::vector<UnitFacts> Units;
    Units.push_back(std::move(Facts));
    Result->Program = std::make_shared<const Linked>(link(std::move(Units)));
    Result->Reported.assign(Result->Program->Findings.size(), true);
  }
  Result->Remedies = remedies(*Result->Program, All, Result->Reported);
  return Result;
}

std::shared_ptr<const UnitAnalysis>
analysisOf(ASTContext &Context, const AnalysisOptions &O, bool &Mine) {
  struct Last {
    std::weak_ptr<const UnitAnalysis> Analysis;
    const ASTContext *Context = nullptr;
    AnalysisOptions Options;
  };
  static thread_local Last Known;
  std::shared_ptr<const UnitAnalysis> Found = Known.Analysis.lock();
  Mine = !Found || Known.Context != &Context || !(Known.Options == O);
  if (Mine) {
    Found = analyse(Context, O);
    Known = {Found, &Context, O};
  }
  return Found;
}

} // namespace orm
