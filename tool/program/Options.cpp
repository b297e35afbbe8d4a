//===--- Options.cpp - orm-tidy ----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Options.h"

#include "clang/Basic/Version.h"
#include "llvm/Support/Regex.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <thread>

namespace orm {

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
  auto AddCommon = [&](CLI::App &To) {
    To.add_option("files", Into.Files, "source files");
    To.add_option("-p", Into.BuildPath,
                  "the folder with compile_commands.json; default: the nearest "
                  "one above the first file");
    To.add_option("--profile", Into.Profiles,
                  "a further profile (YAML); may be repeated")
        ->allow_extra_args(false);
    To.add_option("-j,--jobs", Into.Jobs,
                  "units read at the same time; default: all processors")
        ->check(CLI::Range(1, 1024));
    To.add_option("--extra-arg", Into.ExtraArguments,
                  "append to the compiler's arguments")
        ->allow_extra_args(false);
    To.add_option("--extra-arg-before", Into.ExtraArgumentsBefore,
                  "put in front of the compiler's arguments")
        ->allow_extra_args(false);
    To.add_flag("-q,--quiet", Into.Quiet, "no progress and no closing line");
  };
  AddCommon(App);
  App.add_flag("--fix", Into.Fix, "apply the fix-its of warnings");
  App.add_flag("--fix-notes", Into.FixNotes, "apply those of notes too");
  App.add_option("--export-fixes", Into.ExportFixes,
                 "write fixes to a file for clang-apply-replacements");
  App.add_option("--checks", Into.Checks,
                 "globs, appended to those of .clang-tidy; default: orm-*");
  App.add_option("--header-filter", Into.HeaderFilter,
                 "regular expression of the headers to report in; default: all "
                 "that are not a library's");
  App.add_flag("--possible", Into.Possible,
               "report what is possible too, not only what is proven");
  CLI::App *Facts = App.add_subcommand("facts", "print what one unit says");
  bool Print = false;
  AddCommon(*Facts);
  Facts->add_flag("--print", Print, "print the facts as text")->required();
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
  std::string Why;
  if (!Into.HeaderFilter.empty() &&
      !llvm::Regex(Into.HeaderFilter).isValid(Why)) {
    fmt::print(stderr, "orm-tidy: error: --header-filter: {}\n", Why);
    Exit = CouldNotAnalyse;
    return false;
  }
  Into.PrintFacts = Facts->parsed();
  if (Into.Jobs == 0)
    Into.Jobs = std::max(1u, std::thread::hardware_concurrency());
  return true;
}

} // namespace orm
