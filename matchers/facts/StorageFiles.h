//===--- StorageFiles.h - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the facts of a program's units from files.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_STORAGEFILES_H
#define ORM_TIDY_FACTS_STORAGEFILES_H

#include "facts/Storage.h"

#include <string>
#include <vector>

namespace orm {

/// What names of files of facts end with.
constexpr llvm::StringLiteral FactsExtension = ".facts";

/// \p Path, which is relative to \p Base (empty: the working directory).
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Base);

/// Reads the facts in \p Files, in an order that does not depend on theirs, and
/// makes the names in them that are relative ones in the folder \p Root. Files
/// that can't be read, are damaged, or were made with another text of one of
/// \p Profiles are left out; that is appended to \p Errors.
std::vector<StoredUnit> loadUnits(const std::vector<std::string> &Files,
                                  llvm::StringRef Root,
                                  const std::vector<Profile> &Profiles,
                                  std::vector<std::string> &Errors);

} // namespace orm

#endif // ORM_TIDY_FACTS_STORAGEFILES_H
