//===--- Conditions.h - orm-tidy --------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What conditions say, by how they are written.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_CONDITIONS_H
#define ORM_TIDY_FACTS_CONDITIONS_H

#include <cstdint>

namespace clang {
class ASTContext;
class Expr;
class Stmt;
} // namespace clang

namespace orm {

class UnitReader;
enum class Purpose : uint8_t;

/// True when \p Condition, being \p When, says that there is something at all.
bool saysExistence(const clang::Expr *Condition, bool When,
                   const clang::ASTContext &Context);

/// What a branch in which \p Condition is \p When, which is \p Expected or not,
/// is for, by the condition alone.
Purpose purposeOf(const clang::Expr *Condition, bool When, bool Expected,
                  UnitReader &Unit);

/// True for the version of what is stored, as a name says.
bool namesVersion(const clang::Expr *E);

} // namespace orm

#endif // ORM_TIDY_FACTS_CONDITIONS_H
