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

struct Options {
  std::string BuildPath;
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
  /// 'orm-tidy facts FILE --print'
  bool PrintFacts = false;
};

/// Reads the command line. \returns true to go on; else the program ends with
/// \p Exit (help, version or an error, which has been printed).
bool readOptions(int ArgCount, const char **Args, Options &Into, int &Exit);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_OPTIONS_H
