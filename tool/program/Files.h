//===--- Files.h - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Files that are written whole or not at all, whatever happens: full disks,
/// read-only folders, a process that is killed.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_FILES_H
#define ORM_TIDY_PROGRAM_FILES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <map>
#include <string>

namespace orm {

/// Writes \p Bytes to a file that \p Model, a path with '%' for random
/// characters, names, and then gives it the name \p Path. On failure what was
/// at \p Path stays.
llvm::Error writeWhole(llvm::StringRef Path, llvm::StringRef Bytes,
                       llvm::StringRef Model);

/// As above, with a file beside \p Path, or beside what that links to. What is
/// no regular file, a pipe say, is written to as it is; '-' is standard output.
llvm::Error writeWhole(llvm::StringRef Path, llvm::StringRef Bytes);

/// Makes sure that files of these sizes, in bytes by path, can be written
/// again, all of them, without replacing any.
/// \returns what is wrong, with the path.
llvm::Error checkRoom(const std::map<std::string, uint64_t> &Sizes);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_FILES_H
