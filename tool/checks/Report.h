//===--- Report.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Findings as clang diagnostics: the one place where messages are worded, for
/// the checks in clang-tidy and for orm-tidy.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_REPORT_H
#define ORM_TIDY_CHECKS_REPORT_H

#include "remedy/Remedy.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"

#include <functional>

namespace orm {

/// The name of the check that findings of this kind belong to.
llvm::StringRef checkName(CheckKind Kind);

/// All checks.
constexpr CheckKind AllChecks[] = {CheckKind::LazyLoad, CheckKind::QueryInLoop,
                                   CheckKind::WriteInLoop,
                                   CheckKind::UnusedEagerLoad};

/// Starts a diagnostic of that level at that place.
using Diagnose = std::function<clang::DiagnosticBuilder(
    clang::SourceLocation, llvm::StringRef, clang::DiagnosticIDs::Level)>;

/// Reports finding \p F of \p Of, with its notes and the fix-its of \p Mine.
/// Files that \p SM doesn't have yet are added to it. There are no fix-its when
/// a file to edit is not what its facts were made of any more.
void report(const Linked &Of, const Finding &F, const Remedy &Mine,
            clang::SourceManager &SM, const Diagnose &Emit);

/// The place of \p R in \p SM; invalid when the file can't be read, or is not
/// what the facts were made of any more.
clang::SourceLocation locate(const Linked &Of, const Range &R,
                             clang::SourceManager &SM);

} // namespace orm

#endif // ORM_TIDY_CHECKS_REPORT_H
