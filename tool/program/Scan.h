//===--- Scan.h - orm-tidy --------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Looks through units without parsing them: what they include, and whether
/// any of it names a library. Sources are reduced to their directives, once for
/// all units (clang's dependency scanning).
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_SCAN_H
#define ORM_TIDY_PROGRAM_SCAN_H

#include "tool/program/FrontEnd.h"

#include "clang/Tooling/DependencyScanning/DependencyScanningFilesystem.h"
#include "llvm/ADT/StringSet.h"

#include <mutex>

namespace orm {

/// The identifiers that a text must have to be about a library.
class LibraryWords {
public:
  explicit LibraryWords(const std::vector<Profile> &Profiles);
  /// True when one of them stands in \p Text, be it in a comment.
  bool in(llvm::StringRef Text) const;

private:
  llvm::StringSet<> Words;
  bool Always = false; ///< a profile is about all texts
};

/// Scans units, several at a time; what they share is read once.
class Scanner {
public:
  explicit Scanner(const FrontEndSetup &S) : S(S), Words(S.Profiles) {}

  /// What the unit of \p Command rests on, and what it could share. A unit that
  /// can't be scanned is said to mention a library, and shares nothing.
  StoredUnit scan(const clang::tooling::CompileCommand &Command);

private:
  bool mentions(llvm::StringRef Path, llvm::StringRef Content);

  const FrontEndSetup &S;
  LibraryWords Words;
  clang::tooling::dependencies::DependencyScanningFilesystemSharedCache Cache;
  std::mutex Lock;
  llvm::StringMap<bool> Known; ///< by path
};

} // namespace orm

#endif // ORM_TIDY_PROGRAM_SCAN_H
