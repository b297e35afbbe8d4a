//===--- Cache.h - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Keeps what was read of units between runs.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_CACHE_H
#define ORM_TIDY_PROGRAM_CACHE_H

#include "tool/program/FrontEnd.h"

#include "llvm/ADT/StringMap.h"

#include <optional>
#include <string>

namespace orm {

/// Facts by what they were made from: the command, the profiles and this
/// program make an entry's name, the files that were read and missed are
/// written in it. What can't be read, is damaged or is out of date is as good
/// as absent. Entries appear under their names as a whole or not at all, so
/// that many runs can share a folder; the least recently used ones go when it
/// is larger than its bound.
class Cache {
public:
  explicit Cache(const FrontEndSetup &S);

  /// The entry for \p Command, if it holds.
  std::optional<StoredUnit> find(const clang::tooling::CompileCommand &Command);
  /// Makes \p Bytes, the stored form of a unit, the entry for \p Command.
  void keep(const clang::tooling::CompileCommand &Command,
            llvm::StringRef Bytes);
  /// Brings the folder within its bound, if anything was added.
  void prune();
  /// Why nothing was kept; empty when all was.
  const std::string &trouble() const { return Trouble; }

private:
  std::string pathOf(const clang::tooling::CompileCommand &Command) const;
  bool holds(const StoredUnit &Unit);

  const FrontEndSetup &S;
  std::string Folder; ///< empty: no cache
  std::string Basis;  ///< what all names are made of
  std::string Trouble;
  bool Added = false;
  llvm::StringMap<uint64_t>
      Hashes; ///< of files, 0 for those that can't be read
  llvm::StringMap<bool> Exists;
};

} // namespace orm

#endif // ORM_TIDY_PROGRAM_CACHE_H
