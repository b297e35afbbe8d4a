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

/// True when \p Condition, being \p When, says that there is something at all.
bool saysExistence(const clang::Expr *Condition, bool When,
                   const clang::ASTContext &Context);

/// True for a condition in which a timer or an elapsed time is named.
bool asksTimer(const clang::Stmt *Condition);

} // namespace orm

#endif // ORM_TIDY_FACTS_CONDITIONS_H
