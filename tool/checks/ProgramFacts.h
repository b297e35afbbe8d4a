//===--- ProgramFacts.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The facts of a whole program, for the checks of one of its units.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_PROGRAMFACTS_H
#define ORM_TIDY_CHECKS_PROGRAMFACTS_H

#include "facts/Storage.h"
#include "link/Findings.h"

#include "llvm/ADT/StringSet.h"

#include <set>
#include <string>
#include <vector>

namespace orm {

/// \p Path, which is relative to the folder that the process was started in:
/// while clang-tidy reads a unit, the working directory is that of the unit's
/// compile command.
std::string fromStart(llvm::StringRef Path);

/// The units of a program whose facts are files in one folder.
class ProgramFacts {
public:
  /// Reads the facts in \p Folder and below it. What can't be used is left out,
  /// and appended to \p Faults, but for errors that the unit of \p MainFile
  /// had.
  ProgramFacts(const std::string &Folder, const std::vector<Profile> &Profiles,
               const std::string &MainFile, std::vector<std::string> &Faults);

  /// True when one of \p Files declares a function that reaches a database.
  bool reachedFrom(const llvm::StringSet<> &Files) const;

  /// Links \p Unit with all others. What the folder has of the same source is
  /// not used.
  Linked linkWith(UnitFacts Unit) const;

private:
  std::vector<StoredUnit> Units;
  bool Complete = false; ///< all files could be used
  /// The files by which a unit reaches a database.
  std::set<std::string> Reaching;
};

} // namespace orm

#endif // ORM_TIDY_CHECKS_PROGRAMFACTS_H
