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

#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>
#include <vector>

namespace orm {

/// What names of files of facts end with.
constexpr llvm::StringLiteral FactsExtension = ".facts";

/// \p Path, which is relative to \p Base (empty: the working directory).
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Base);

/// Reads the facts in \p Files, one unit after the other, and gives them to
/// \p Take, in an order that does not depend on theirs. The names in them that
/// are relative are made ones in the folder \p Root. Files that can't be read,
/// are damaged, or were made with another text of one of \p Profiles are left
/// out; that is appended to \p Errors.
void loadUnits(const std::vector<std::string> &Files, llvm::StringRef Root,
               const std::vector<Profile> &Profiles,
               std::vector<std::string> &Errors,
               llvm::function_ref<void(StoredUnit)> Take);

} // namespace orm

#endif // ORM_TIDY_FACTS_STORAGEFILES_H
