//===--- Bounds.h - orm-tidy ------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How many turns loops take, by how they are written.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_BOUNDS_H
#define ORM_TIDY_FACTS_BOUNDS_H

#include "clang/AST/Stmt.h"

#include <cstdint>
#include <optional>

namespace clang {
class ASTContext;
class Expr;
class VarDecl;
} // namespace clang

namespace orm {

/// A statement of a block.
struct BlockPlace {
  const clang::CompoundStmt *Block = nullptr;
  size_t At = 0;

  /// Null when there is none.
  const clang::Stmt *statement() const {
    return Block ? Block->body_begin()[At] : nullptr;
  }
};

/// The value of \p E when that is a constant integer. \p E may be null.
std::optional<int64_t> constantOf(const clang::Expr *E,
                                  const clang::ASTContext &Context);

/// The number of turns of \p Of, in the function body \p Body, when it is known
/// to be no more than a constant; -1 when it is not. \p Place: of the statement
/// that is read.
int64_t constantBound(const clang::ForStmt &Of, BlockPlace Place,
                      const clang::Stmt *Body, clang::ASTContext &Context);

/// How many elements the constant list that \p Range names has, when they are
/// written where it is declared; -1 when that is not so.
int64_t writtenElements(const clang::Expr *Range);

/// The variable that \p Condition, being \p When, says is no more than a
/// constant, from zero on, and how many values it may have then; null for the
/// variable when it says nothing of the kind.
std::pair<const clang::VarDecl *, int64_t>
limitedBy(const clang::Expr *Condition, bool When,
          const clang::ASTContext &Context);

/// True when \p Range is a local variable that gets, in \p Body, what is taken
/// out of a container which is none; or a member that is emptied there.
bool isTakenFromQueue(const clang::Expr *Range, const clang::Stmt *Body,
                      clang::ASTContext &Context);

} // namespace orm

#endif // ORM_TIDY_FACTS_BOUNDS_H
