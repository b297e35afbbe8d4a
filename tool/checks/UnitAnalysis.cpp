//===--- UnitAnalysis.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/UnitAnalysis.h"

#include "facts/UnitReader.h"
#include "profile/Reader.h"
#include "tool/checks/ProgramFacts.h"
#include "tool/checks/Report.h"

#include "llvm/Support/Path.h"

#include <map>

using namespace clang;

namespace orm {

/// The absolute path of the file \p Name of \p SM, as facts have it.
static std::string pathOf(const SourceManager &SM, StringRef Name) {
  llvm::SmallString<256> Path(Name);
  SM.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return std::string(Path);
}

/// The files that the unit of \p SM is made of.
static llvm::StringSet<> filesOf(const SourceManager &SM) {
  llvm::StringSet<> Files;
  for (auto It = SM.fileinfo_begin(); It != SM.fileinfo_end(); ++It)
    if (It->second->OrigEntry)
      Files.insert(pathOf(SM, It->second->OrigEntry->getName()));
  return Files;
}

/// The program whose facts are in the folder that \p O names, read once in the
/// process.
static const ProgramFacts &programOf(const AnalysisOptions &O,
                                     const std::vector<Profile> &Profiles,
                                     const SourceManager &SM,
                                     std::vector<std::string> &Errors) {
  static thread_local std::map<std::pair<std::string, std::string>,
                               std::unique_ptr<ProgramFacts>>
      Known;
  std::unique_ptr<ProgramFacts> &Program = Known[{O.Facts, O.Profiles}];
  if (!Program) {
    const SourceLocation Main = SM.getLocForStartOfFile(SM.getMainFileID());
    Program = std::make_unique<ProgramFacts>(
        fromStart(O.Facts), Profiles, pathOf(SM, SM.getFilename(Main)), Errors);
  }
  return *Program;
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
  ReadOptions Read;
  const ProgramFacts *Program = nullptr;
  llvm::StringSet<> Files;
  if (!O.Facts.empty()) {
    Program = &programOf(O, All, SM, Result->Errors);
    Files = filesOf(SM);
    // Other units are read only when they name a library.
    Read.Always = Program->reachedFrom(Files);
  }
  UnitFacts Facts = readUnit(Context, All, Read);
  if (Facts.Functions.empty())
    return Result;
  if (Program) {
    Result->Program = Program->linkWith(std::move(Facts));
  } else {
    std::vector<UnitFacts> Units;
    Units.push_back(std::move(Facts));
    Result->Program = link(std::move(Units));
  }
  const Linked &Found = Result->Program;
  for (const Finding &F : Found.Findings)
    Result->Reported.push_back(!Program ||
                               (Files.count(Found.Files[F.Where.File]) != 0 &&
                                locate(Found, F.Where, SM).isValid()));
  Result->Remedies = remedies(Found, All, Result->Reported);
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
