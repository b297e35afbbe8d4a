//===--- Main.cpp - orm-tidy -------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Findings.h"
#include "profile/Reader.h"
#include "remedy/Remedy.h"
#include "tool/driver/ResourceDir.h"
#include "tool/program/CompileDatabase.h"
#include "tool/program/FactsFiles.h"
#include "tool/program/Options.h"
#include "tool/program/Output.h"
#include "tool/program/Units.h"
#include "tool/program/Why.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

#include <algorithm>

using namespace orm;

static int fail(const std::vector<std::string> &Errors) {
  for (const std::string &Error : Errors)
    fmt::print(stderr, "{}\n",
               Error.compare(0, 6, "error:") == 0 ? "orm-tidy: " + Error
                                                  : Error);
  return CouldNotAnalyse;
}

/// 'checked 4 loops over rows of 3 queries: 2 proven, 0 possible, ...'
static std::string closingLine(const Counts &Sums) {
  std::string Line = fmt::format(
      "orm-tidy: {} loops over rows and {} queries checked: {} proven, {} "
      "possible, {} unverifiable",
      Sums.Loops, Sums.Queries, Sums.Proven, Sums.Possible, Sums.Unverifiable);
  auto List = [&](const char *Title,
                  const std::map<std::string, unsigned> &Counted) {
    std::string Text;
    for (const auto &Entry : Counted)
      Text += fmt::format("{}{} {}", Text.empty() ? "" : ", ", Entry.second,
                          Entry.first);
    if (!Text.empty())
      Line += fmt::format("; {}: {}", Title, Text);
  };
  List("not verified", Sums.Causes);
  List("quiet", Sums.Quiet);
  return Line;
}

/// Names the trouble, where there is some. \returns the exit code so far.
static int report(const std::vector<std::string> &Errors, int Before) {
  return Errors.empty() ? Before : fail(Errors);
}

/// Links \p Units, and reports as \p O says.
static int linkAndReport(const Options &O, ProgramLinker &Units,
                         const std::vector<Profile> &Profiles, int Exit) {
  // Without a choice of files, and nothing left out, it is the whole program.
  const bool IsProgram = O.What == Task::Link || O.Files.empty();
  Linked Program =
      Units.link({/*Explain=*/false,
                  /*Whole=*/IsProgram && Exit == NothingFound, IsProgram});
  Printed Shown = printFindings(O, Program, remedies(Program, Profiles));
  llvm::outs().flush();
  Exit = report(Shown.Errors, Exit);
  if (!O.Quiet)
    fmt::print(stderr, "{}\n", closingLine(Program.Sums));
  return Exit != NothingFound ? Exit
         : Shown.Findings     ? FoundSomething
                              : NothingFound;
}

/// 'orm-tidy link'.
static int linkFiles(const Options &O, const std::vector<Profile> &Profiles) {
  std::vector<std::string> Errors;
  ProgramLinker Units;
  loadFacts(O, O.Files, Profiles, Errors, [&](UnitFacts Unit) {
    if (O.PrintFacts)
      print(Unit, llvm::outs());
    else
      Units.add(std::move(Unit));
  });
  const int Exit = report(Errors, NothingFound);
  return O.PrintFacts ? Exit : linkAndReport(O, Units, Profiles, Exit);
}

/// 'orm-tidy facts', for what was read.
static int writeFacts(const Options &O, const UnitResults &Read, int Exit) {
  std::vector<std::string> Errors;
  for (const StoredUnit &Unit : Read.Units) {
    if (O.PrintFacts)
      print(Unit.Facts, llvm::outs());
    if (!O.Output.empty() && (Unit.Errors.empty() || O.DeferErrors))
      storeFacts(O, Unit, Errors);
  }
  return report(Errors, Exit);
}

int main(int ArgCount, const char **Args) {
  Options O;
  int Exit = 0;
  if (!readOptions(ArgCount, Args, O, Exit))
    return Exit;

  if (O.What == Task::Facts && isFactsFile(O.Files.front()))
    O.What = Task::Link; // they are only to be printed

  std::vector<std::string> Errors;
  Work ToDo;
  if (O.What != Task::Link)
    ToDo = findWork(O, Errors);
  std::vector<std::string> Sources;
  for (const clang::tooling::CompileCommand &Command : ToDo.Commands)
    Sources.push_back(sourceOf(Command));
  std::vector<std::string> Paths = O.Profiles;
  for (std::string &Path : configuredProfiles(O, Sources, Errors))
    if (std::none_of(Paths.begin(), Paths.end(), [&](const std::string &Known) {
          return Known == Path || llvm::sys::fs::equivalent(Known, Path);
        }))
      Paths.push_back(std::move(Path));
  std::vector<std::string> ProfileErrors;
  const std::vector<Profile> Profiles = loadProfiles(Paths, ProfileErrors);
  if (!ProfileErrors.empty())
    return fail(ProfileErrors); // Without it, silence would prove nothing.
  if (O.What == Task::Link)
    return linkFiles(O, Profiles);
  Exit = report(Errors, NothingFound);
  if (ToDo.Commands.empty())
    return Exit;

  const FrontEndSetup Setup{O, Profiles, Paths, findResourceDir(Args[0])};
  UnitResults Read = O.What == Task::Facts ? readAllUnits(Setup, ToDo.Commands)
                                           : readUnits(Setup, ToDo.Commands);
  if (!Read.Remark.empty())
    fmt::print(stderr, "orm-tidy: warning: what was read is not kept: {}\n",
               Read.Remark);
  if (!O.DeferErrors)
    Exit = report(Read.Errors, Exit);
  if (O.What == Task::Facts)
    return writeFacts(O, Read, Exit);
  if (O.What == Task::Why)
    return explain(O, Read, Profiles) ? Exit : CouldNotAnalyse;
  ProgramLinker Units;
  for (UnitFacts &Unit : Read.takeFacts())
    Units.add(std::move(Unit));
  return linkAndReport(O, Units, Profiles, Exit);
}
