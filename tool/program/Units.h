//===--- Units.h - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the facts of many units: from the cache, or by as many workers as
/// there are jobs, and only of those units that matter.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_UNITS_H
#define ORM_TIDY_PROGRAM_UNITS_H

#include "tool/program/FrontEnd.h"

namespace orm {

/// The outcome of a run over units. It does not depend on the number of jobs,
/// on the order of the commands or on what was in the cache.
struct UnitResults {
  std::vector<StoredUnit> Units;   ///< by the path of their source
  std::vector<std::string> Errors; ///< by unit, with positions
  std::string Remark;              ///< on the cache, when it could not be used

  /// The facts of those units that were read, without errors; once.
  std::vector<UnitFacts> takeFacts();
};

/// Reads all \p Commands. A unit that has errors, crashes the front end, takes
/// too long or too much memory gives an error and no facts; the others go on.
/// Units that neither name a library nor include a file that declares a
/// function that reaches a database are not parsed.
UnitResults
readUnits(const FrontEndSetup &S,
          const std::vector<clang::tooling::CompileCommand> &Commands);

/// Reads each of \p Commands, whatever it includes.
UnitResults
readAllUnits(const FrontEndSetup &S,
             const std::vector<clang::tooling::CompileCommand> &Commands);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_UNITS_H
