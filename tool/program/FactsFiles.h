//===--- FactsFiles.h - orm-tidy --------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Facts of units as files that people name.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_FACTSFILES_H
#define ORM_TIDY_PROGRAM_FACTSFILES_H

#include "facts/Storage.h"
#include "tool/program/Options.h"

#include <string>
#include <vector>

namespace orm {

/// True when the file at \p Path holds facts, well or not.
bool isFactsFile(const std::string &Path);

/// Writes the facts of \p Unit to O.Output, and what they rest on to O.DepFile
/// if it is given: whole files or none. Faults are appended to \p Errors.
void storeFacts(const Options &O, const StoredUnit &Unit,
                std::vector<std::string> &Errors);

/// Reads the facts in \p Files, one unit after the other, and gives them to
/// \p Take, in an order that does not depend on theirs. Files that can't be
/// read, are damaged, or were made with another text of one of \p Profiles are
/// left out; that is appended to \p Errors.
void loadFacts(const Options &O, const std::vector<std::string> &Files,
               const std::vector<Profile> &Profiles,
               std::vector<std::string> &Errors,
               llvm::function_ref<void(UnitFacts)> Take);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_FACTSFILES_H
