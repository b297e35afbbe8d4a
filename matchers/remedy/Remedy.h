//===--- Remedy.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// From findings to edits, or to advice where no edit is safe.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_REMEDY_REMEDY_H
#define ORM_TIDY_REMEDY_REMEDY_H

#include "link/Findings.h"

#include <string>
#include <vector>

namespace orm {

/// Replaces the bytes from Begin to End of a file; an insertion when they are
/// equal.
struct Edit {
  uint32_t File = None; ///< index into Linked::Files
  uint32_t Begin = 0;
  uint32_t End = 0;
  std::string Text;

  bool operator==(const Edit &Other) const {
    return File == Other.File && Begin == Other.Begin && End == Other.End &&
           Text == Other.Text;
  }
};

/// What repairs one finding.
struct Remedy {
  /// Edits that belong to the warning. Empty when the finding shares its
  /// query with an earlier one, which carries the edits of both; or when no
  /// edit is safe.
  std::vector<Edit> Edits;
  /// A note: what the edits do, the advice, or why there is no edit.
  std::string Note;
  /// Where the note stands.
  Range Where;
};

/// True when not both edits can be made.
bool overlap(const Edit &A, const Edit &B);

/// The remedies of all findings of \p Of with the verdict *proven*, in their
/// order; others get advice only. No two remedies have overlapping edits.
/// Those that are not \p Reported (empty: all are) have none, but what they
/// want of a query counts.
std::vector<Remedy> remedies(const Linked &Of,
                             const std::vector<Profile> &Profiles,
                             const std::vector<bool> &Reported = {});

} // namespace orm

#endif // ORM_TIDY_REMEDY_REMEDY_H
