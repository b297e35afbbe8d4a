//===--- GivenEdits.h - orm-tidy --------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// clang-tidy applies the edits of all units that it was given together, and an
/// insertion that two warnings have is made twice.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_GIVENEDITS_H
#define ORM_TIDY_CHECKS_GIVENEDITS_H

#include "remedy/Remedy.h"

namespace orm {

/// Takes the edits out of \p Mine, the remedy of finding \p F of \p Of, when
/// they can't be made beside those that this process has given to a finding at
/// another place, be it in another unit. Else \p F is given them.
void keepApart(const Linked &Of, const Finding &F, Remedy &Mine);

} // namespace orm

#endif // ORM_TIDY_CHECKS_GIVENEDITS_H
