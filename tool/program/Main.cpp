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
#include "tool/program/Options.h"
#include "tool/program/Output.h"
#include "tool/program/Units.h"

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

int main(int ArgCount, const char **Args) {
  Options O;
  int Exit = 0;
  if (!readOptions(ArgCount, Args, O, Exit))
    return Exit;

  std::vector<std::string> Errors;
  Work ToDo = findWork(O, Errors);
  std::vector<std::string> Sources;
  for (const clang::tooling::CompileCommand &Command : ToDo.Commands) {
    llvm::SmallString<256> Path(Command.Filename);
    llvm::sys::fs::make_absolute(Command.Directory, Path);
    Sources.push_back(std::string(Path));
  }
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
  Exit = Errors.empty() ? NothingFound : fail(Errors);
  if (ToDo.Commands.empty())
    return Exit;

  UnitResults Read =
      readUnits(O, ToDo.Commands, Profiles, findResourceDir(Args[0]));
  if (!Read.Errors.empty())
    Exit = fail(Read.Errors);
  if (O.PrintFacts) {
    for (const UnitFacts &Unit : Read.Units)
      print(Unit, llvm::outs());
    return Exit;
  }
  Linked Program = link(std::move(Read.Units));
  Printed Shown = printFindings(O, Program, remedies(Program, Profiles));
  llvm::outs().flush();
  if (!Shown.Errors.empty())
    Exit = fail(Shown.Errors);
  if (!O.Quiet)
    fmt::print(stderr, "{}\n", closingLine(Program.Sums));
  return Exit != NothingFound ? Exit
         : Shown.Findings     ? FoundSomething
                              : NothingFound;
}
