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

namespace clang {
class ASTContext;
class Expr;
class Stmt;
} // namespace clang

namespace orm {

class UnitReader;

/// True when \p Condition, being \p When, says that there is something at all.
bool saysExistence(const clang::Expr *Condition, bool When,
                   const clang::ASTContext &Context);

/// True when \p Condition, being \p When, says that something was not found.
/// A status is no such thing.
bool saysAbsence(const clang::Expr *Condition, bool When, UnitReader &Unit);

/// True for a condition in which a timer or an elapsed time is named.
bool asksTimer(const clang::Stmt *Condition);

/// True for a condition that is true the first time, as a name says.
bool asksFirst(const clang::Expr *Condition);

/// True when \p Condition, being \p When, compares something with what it was,
/// as a name says.
bool asksChange(const clang::Expr *Condition, bool When);

/// True for the version of what is stored, as a name says.
bool namesVersion(const clang::Expr *E);

/// True for a condition that compares such a version with a fixed one.
bool asksVersion(const clang::Expr *Condition,
                 const clang::ASTContext &Context);

} // namespace orm

#endif // ORM_TIDY_FACTS_CONDITIONS_H
