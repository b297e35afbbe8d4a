//===--- Why.h - orm-tidy ---------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Explains findings, and silence.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_WHY_H
#define ORM_TIDY_PROGRAM_WHY_H

#include "tool/program/Options.h"
#include "tool/program/Units.h"

namespace orm {

/// Prints to standard output what orm-tidy has to say about the line that \p O
/// asks about: each finding that has to do with it, with all of its witness and
/// its verdict; for what is not reported, the reason, or where the calls became
/// unknown. \returns false when no unit that was read has that file.
bool explain(const Options &O, UnitResults &Read,
             const std::vector<Profile> &Profiles);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_WHY_H
