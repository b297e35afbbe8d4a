//===--- Options.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The command line of orm-tidy.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_OPTIONS_H
#define ORM_TIDY_PROGRAM_OPTIONS_H

#include <cstdint>
#include <string>
#include <vector>

namespace orm {

/// Exit codes.
enum ExitCode : uint8_t {
  NothingFound = 0,
  FoundSomething = 1,
  CouldNotAnalyse = 2, ///< something was wrong; what could be done was done
};

/// What is asked for.
enum class Task : uint8_t {
  Analyse, ///< orm-tidy: read units, link them, report
  Facts,   ///< orm-tidy facts: read one unit, and write its facts
  Link,    ///< orm-tidy link: link facts that are there, and report
  Why,     ///< orm-tidy why: explain what is, or is not, reported on a line
};

struct Options {
  Task What = Task::Analyse;
  std::string BuildPath;
  /// Sources; for Link, files of facts.
  std::vector<std::string> Files;
  /// Behind '--': the compiler's arguments, instead of a compile database.
  bool FixedFlags = false;
  std::vector<std::string> Flags;
  std::vector<std::string> ExtraArguments, ExtraArgumentsBefore;
  std::vector<std::string> Profiles;
  std::string Checks;
  std::string HeaderFilter;
  std::string ExportFixes;
  bool Fix = false;
  bool FixNotes = false;
  bool Possible = false;
  bool Quiet = false;
  unsigned Jobs = 0;
  // The cache.
  bool NoCache = false;
  std::string CacheFolder;        ///< empty: the user's own
  uint64_t CacheMegabytes = 1024; ///< 0: no bound
  /// Parse each unit's headers for it alone.
  bool NoSharedHeaders = false;
  // What one unit may cost.
  unsigned UnitTimeout = 600; ///< seconds; 0: no limit
  uint64_t UnitMemory = 0;    ///< MiB; 0: no limit
  /// Facts, link: names of files in this folder are relative to it.
  std::string Root;
  /// Facts, link: print the facts as text.
  bool PrintFacts = false;
  std::string Output;       ///< Facts: the file to write
  std::string DepFile;      ///< Facts: what the unit rests on, for make
  bool DeferErrors = false; ///< Facts: errors of the unit are for Link to say
  /// Why: the place that is asked about.
  std::string WhyFile;
  unsigned WhyLine = 0;
};

/// Reads the command line. \returns true to go on; else the program ends with
/// \p Exit (help, version or an error, which has been printed).
bool readOptions(int ArgCount, const char **Args, Options &Into, int &Exit);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_OPTIONS_H
