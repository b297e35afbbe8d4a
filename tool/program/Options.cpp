//===--- Options.cpp - orm-tidy ----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Options.h"

#include "facts/StorageFiles.h"

#include "clang/Basic/Version.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Regex.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <thread>

namespace orm {

static void addQuiet(CLI::App &To, Options &Into) {
  To.add_flag("-q,--quiet", Into.Quiet, "no progress and no closing line");
}

static void addProfiles(CLI::App &To, Options &Into) {
  To.add_option("--profile", Into.Profiles,
                "a further profile (YAML); may be repeated")
      ->allow_extra_args(false);
}

static void addRoot(CLI::App &To, Options &Into) {
  To.add_option("--root", Into.Root,
                "a folder; files in it are named relative to it, so that facts "
                "can be linked in another copy of it");
}

/// What is about reading units.
static void addUnitOptions(CLI::App &To, Options &Into) {
  To.add_option("files", Into.Files, "source files");
  To.add_option("-p", Into.BuildPath,
                "the folder with compile_commands.json; default: the nearest "
                "one above the first file");
  addProfiles(To, Into);
  To.add_option("-j,--jobs", Into.Jobs,
                "units read at the same time; default: all processors")
      ->check(CLI::Range(1, 1024));
  To.add_option("--extra-arg", Into.ExtraArguments,
                "append to the compiler's arguments")
      ->allow_extra_args(false);
  To.add_option("--extra-arg-before", Into.ExtraArgumentsBefore,
                "put in front of the compiler's arguments")
      ->allow_extra_args(false);
  To.add_option("--cache-dir", Into.CacheFolder,
                "where facts are kept between runs; default: orm-tidy in the "
                "user's folder for caches ($XDG_CACHE_HOME)");
  To.add_option("--cache-size", Into.CacheMegabytes,
                "MiB that are kept there, the least recently used go first; "
                "default: 1024; 0: no bound")
      ->check(CLI::Range(uint64_t(0), uint64_t(1) << 40));
  To.add_flag("--no-cache", Into.NoCache, "neither read nor keep facts there");
  To.add_flag("--no-shared-headers", Into.NoSharedHeaders,
              "parse library headers for each unit alone, also where units "
              "can't tell the difference");
  To.add_option(
      "--unit-timeout", Into.UnitTimeout,
      "seconds after which a unit is given up; default: 600; 0: never");
  To.add_option("--unit-memory", Into.UnitMemory,
                "MiB of address space that reading one unit may take; "
                "default: no limit")
      ->check(CLI::Range(uint64_t(0), uint64_t(1) << 40));
  addQuiet(To, Into);
}

static void addChecks(CLI::App &To, Options &Into) {
  To.add_option("--checks", Into.Checks,
                "globs, appended to those of .clang-tidy; default: orm-*");
}

/// What is about findings.
static void addReportOptions(CLI::App &To, Options &Into) {
  To.add_flag("--fix", Into.Fix, "apply the fix-its of warnings");
  To.add_flag("--fix-notes", Into.FixNotes, "apply those of notes too");
  To.add_option("--export-fixes", Into.ExportFixes,
                "write fixes to a file for clang-apply-replacements");
  addChecks(To, Into);
  To.add_option("--header-filter", Into.HeaderFilter,
                "regular expression of the headers to report in; default: all "
                "that are not a library's");
  To.add_flag("--possible", Into.Possible,
              "report what is possible too, not only what is proven");
}

/// 'orm-tidy facts' is about one unit, and must know what to do with it.
static bool complete(const Options &O, int &Exit) {
  const char *Wrong = nullptr;
  if (O.Output.empty() && !O.PrintFacts)
    Wrong = "facts: nothing to do: neither -o nor --print is given";
  else if (O.Files.empty() || (O.Files.size() > 1 && !O.Output.empty()))
    Wrong = "facts: one file must be given";
  if (!Wrong)
    return true;
  fmt::print(stderr, "orm-tidy: error: {}\n", Wrong);
  Exit = CouldNotAnalyse;
  return false;
}

/// Puts the lines of FILE in the place of @FILE.
static bool expandLists(std::vector<std::string> &Files, int &Exit) {
  std::vector<std::string> All;
  for (const std::string &File : Files) {
    if (File.empty() || File[0] != '@') {
      All.push_back(File);
      continue;
    }
    auto Buffer = llvm::MemoryBuffer::getFile(File.substr(1));
    if (!Buffer) {
      fmt::print(stderr, "{}: error: {}\n", File.substr(1),
                 Buffer.getError().message());
      Exit = CouldNotAnalyse;
      return false;
    }
    for (llvm::line_iterator Line(**Buffer); !Line.is_at_eof(); ++Line)
      All.push_back(Line->trim().str());
  }
  Files = std::move(All);
  return true;
}

/// Takes FILE:LINE apart.
static bool readPlace(llvm::StringRef Place, Options &Into, int &Exit) {
  const auto [File, Line] = Place.rsplit(':');
  if (!File.empty() && !Line.getAsInteger(10, Into.WhyLine) && Into.WhyLine) {
    Into.WhyFile = absolutePath(File, "");
    // The flags behind '--' are those of the file that is asked about.
    if (Into.FixedFlags && Into.Files.empty())
      Into.Files.push_back(Into.WhyFile);
    return true;
  }
  fmt::print(stderr, "orm-tidy: error: why: '{}' is not FILE:LINE\n",
             Place.str());
  Exit = CouldNotAnalyse;
  return false;
}

bool readOptions(int ArgCount, const char **Args, Options &Into, int &Exit) {
  // What stands behind '--' is the compiler's.
  std::vector<std::string> Mine(Args + 1, Args + ArgCount);
  auto Dashes = std::find(Mine.begin(), Mine.end(), "--");
  if (Dashes != Mine.end()) {
    Into.FixedFlags = true;
    Into.Flags.assign(Dashes + 1, Mine.end());
    Mine.erase(Dashes, Mine.end());
  }

  CLI::App App(
      "Finds loops that query a database once per element, and "
      "rewrites the query.\nWithout FILES: all of the compile "
      "database. Exit code 0: nothing found, 1: findings, 2: something "
      "could not be analysed.");
  App.name("orm-tidy");
  App.set_version_flag("--version",
                       fmt::format("orm-tidy {} (LLVM {})", ORM_TIDY_VERSION,
                                   CLANG_VERSION_STRING));
  App.footer("Behind '--' stand the compiler's flags, instead of a compile "
             "database.");
  addUnitOptions(App, Into);
  addReportOptions(App, Into);

  CLI::App *Facts = App.add_subcommand(
      "facts",
      "Reads one unit, for 'orm-tidy link' on this machine or another.");
  addUnitOptions(*Facts, Into);
  Facts->add_option("-o,--output", Into.Output, "the file to write");
  Facts->add_option("--depfile", Into.DepFile,
                    "also write what the unit rests on, as a rule for make");
  Facts->add_flag("--defer-errors", Into.DeferErrors,
                  "write a unit's errors into the file, for 'orm-tidy link' to "
                  "report, and succeed");
  Facts->add_flag("--print", Into.PrintFacts,
                  "print the facts as text; files of facts can be given too");
  addRoot(*Facts, Into);

  CLI::App *Link = App.add_subcommand(
      "link", "Links the facts of a program's units, and reports.");
  Link->add_option("files", Into.Files,
                   "files that 'orm-tidy facts' wrote; @FILE: one per line of "
                   "FILE")
      ->required();
  addProfiles(*Link, Into);
  addReportOptions(*Link, Into);
  Link->add_flag("--print", Into.PrintFacts,
                 "print the facts as text, instead of linking them");
  addRoot(*Link, Into);
  addQuiet(*Link, Into);

  CLI::App *Why = App.add_subcommand(
      "why", "Explains what is reported on a line, or why nothing is.");
  std::string Place;
  Why->add_option("place", Place, "FILE:LINE")->required();
  addUnitOptions(*Why, Into);
  addChecks(*Why, Into);

  App.require_subcommand(0, 1);

  std::reverse(Mine.begin(), Mine.end());
  try {
    App.parse(std::move(Mine));
  } catch (const CLI::ParseError &Error) {
    if (Error.get_exit_code() == 0) {
      Exit = App.exit(Error);
      return false;
    }
    fmt::print(stderr, "orm-tidy: error: {}\n", Error.what());
    fmt::print(stderr, "orm-tidy: 'orm-tidy --help' lists the options\n");
    Exit = CouldNotAnalyse;
    return false;
  }
  std::string Wrong;
  if (!Into.HeaderFilter.empty() &&
      !llvm::Regex(Into.HeaderFilter).isValid(Wrong)) {
    fmt::print(stderr, "orm-tidy: error: --header-filter: {}\n", Wrong);
    Exit = CouldNotAnalyse;
    return false;
  }
  if (Facts->parsed())
    Into.What = Task::Facts;
  else if (Link->parsed())
    Into.What = Task::Link;
  else if (Why->parsed())
    Into.What = Task::Why;
  if (Into.What == Task::Facts && !complete(Into, Exit))
    return false;
  if (Into.What == Task::Why && !readPlace(Place, Into, Exit))
    return false;
  if (Into.What == Task::Link && !expandLists(Into.Files, Exit))
    return false;
  if (!Into.Root.empty())
    Into.Root = absolutePath(Into.Root, "");
  if (Into.Jobs == 0)
    Into.Jobs = std::max(1u, std::thread::hardware_concurrency());
  return true;
}

} // namespace orm
