//===--- Units.h - orm-tidy -----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the facts of many units, several at a time.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_UNITS_H
#define ORM_TIDY_PROGRAM_UNITS_H

#include "facts/Facts.h"
#include "tool/program/Options.h"

#include "clang/Tooling/CompilationDatabase.h"

#include <memory>
#include <string>
#include <vector>

namespace orm {

/// The commands to read, in the order of the database.
struct Work {
  std::unique_ptr<clang::tooling::CompilationDatabase> Database;
  std::vector<clang::tooling::CompileCommand> Commands;
};

/// Finds the compile database and the entries for the files that were asked
/// for. Faults are appended to \p Errors; what is left can be done.
Work findWork(const Options &O, std::vector<std::string> &Errors);

/// The outcome of a run over units.
struct UnitResults {
  std::vector<UnitFacts> Units;    ///< in the order of the commands
  std::vector<std::string> Errors; ///< by unit, with positions
};

/// Reads all \p Commands, \p O.Jobs at a time. A unit that has errors or that
/// crashes the front end gives an error and no facts; the others go on. The
/// result does not depend on the number of jobs.
UnitResults
readUnits(const Options &O,
          const std::vector<clang::tooling::CompileCommand> &Commands,
          const std::vector<Profile> &Profiles, const std::string &ResourceDir);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_UNITS_H
