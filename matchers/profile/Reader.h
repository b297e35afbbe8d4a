//===--- Reader.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads profiles from YAML.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_READER_H
#define ORM_TIDY_PROFILE_READER_H

#include "profile/Profile.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace orm {

/// Reads one profile from \p Text. \p File is its name in messages.
/// Every fault is appended to \p Errors as 'FILE:LINE:COLUMN: error: TEXT'.
/// \returns true when there was none; else \p Into is unspecified.
bool readProfile(llvm::StringRef Text, llvm::StringRef File, Profile &Into,
                 std::vector<std::string> &Errors);

/// Reads the profile in the file at \p Path; as readProfile.
bool readProfileFile(llvm::StringRef Path, Profile &Into,
                     std::vector<std::string> &Errors);

/// The profiles that are built in. They are read once per process; a fault in
/// one is a programming error and ends the process.
const std::vector<Profile> &builtinProfiles();

/// The built-in profiles and those of the files in \p Paths, which come first
/// so that a user's entry wins. A user's profile with the name of a built-in
/// one replaces it; two user profiles of the same name are an error.
/// \returns what could be read; faults are appended to \p Errors.
std::vector<Profile> loadProfiles(const std::vector<std::string> &Paths,
                                  std::vector<std::string> &Errors);

} // namespace orm

#endif // ORM_TIDY_PROFILE_READER_H
