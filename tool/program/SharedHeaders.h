//===--- SharedHeaders.h - orm-tidy -----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Library headers that many units include are parsed once, as a precompiled
/// header, where no unit can tell the difference.
///
/// A unit can use one when it includes all that is in it anyway, none of it
/// inside of braces, and when nothing that the users' files say to the
/// preprocessor is noticed in it: no macro that they define is named in these
/// headers, and no macro that these headers define is looked for by the users'
/// files while it is not defined.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_SHAREDHEADERS_H
#define ORM_TIDY_PROGRAM_SHAREDHEADERS_H

#include "tool/program/FrontEnd.h"

namespace orm {

/// Fewer units than these don't make up for parsing what they share.
constexpr size_t MinSharers = 4;

/// Headers to parse once, and the units that would use them.
struct SharePlan {
  std::vector<size_t> Units; ///< indices into the commands
  std::vector<LibraryHeader> Headers;
};

/// What became of a plan.
struct SharedHeaders {
  std::string Bytes; ///< the precompiled header
  /// The macros that it defines.
  std::vector<std::string> Defined;
  /// Those of the sharers' macros that it names.
  std::vector<std::string> Named;
};

/// Looks for headers that units share. \p Units are those to be parsed, as they
/// were looked through, by the index of their command.
std::vector<SharePlan>
planSharing(const FrontEndSetup &S,
            const std::vector<clang::tooling::CompileCommand> &Commands,
            const std::vector<std::pair<size_t, const StoredUnit *>> &Units);

/// Parses the headers of a plan with the flags of \p Command, which is that of
/// one of its units. \p Macros are those that the users' files define.
/// \returns the stored form of what \c openShared reads; empty when it can't be
/// done.
std::string buildShared(const FrontEndSetup &S,
                        const clang::tooling::CompileCommand &Command,
                        const SharePlan &Plan,
                        const std::vector<std::string> &Macros);

/// Reads what buildShared gave. \returns false when it is of no use.
bool openShared(llvm::StringRef Stored, SharedHeaders &Into);

/// True when \p Unit, of \p Plan, can't tell \p Shared from the headers
/// themselves.
bool canShare(const StoredUnit &Unit, const SharedHeaders &Shared);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_SHAREDHEADERS_H
