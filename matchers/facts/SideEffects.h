//===--- SideEffects.h - orm-tidy -----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What code does apart from giving a value and asking the database.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_SIDEEFFECTS_H
#define ORM_TIDY_FACTS_SIDEEFFECTS_H

#include "facts/Vocabulary.h"

#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseSet.h"

#include <unordered_map>
#include <vector>

namespace orm {

/// What a piece of code reads and writes. Errs on the safe side: what is not
/// known to be harmless is Other.
struct SideEffects {
  llvm::DenseSet<const clang::VarDecl *> Mentioned, Written;
  /// The users' own functions, which are not looked into.
  llvm::DenseSet<const clang::FunctionDecl *> Calls;
  bool ReadsThis = false;  ///< a field that may change
  bool WritesThis = false; ///< a field
  bool Other = false;      ///< something else that can be noticed
  bool Anything = false;   ///< a callable that may write what it has captured
};

/// Which functions give a value, ask the database, and do nothing else that can
/// be noticed: running them once or several times makes no difference, as long
/// as the database stays the same. Reads each body once.
class Purity {
public:
  explicit Purity(Vocabulary &Words) : Words(Words) {}

  /// True when \p Function, which has a body, is so but for its callees.
  bool givesValue(const clang::FunctionDecl *Function);
  /// True when \p Function is known to be so, with its callees.
  bool isPure(const clang::FunctionDecl *Function);

private:
  struct Body {
    bool GivesValue = false;
    std::vector<const clang::FunctionDecl *> Calls;
  };
  const Body &read(const clang::FunctionDecl *Function);

  Vocabulary &Words;
  std::unordered_map<const clang::FunctionDecl *, Body> Bodies;
};

/// The side effects of \p S, but for what stands in \p Except (may be null).
/// The users' own functions are left out, but with \p PureCallees those that
/// are not pure write what they could.
SideEffects sideEffects(const clang::Stmt *S, Vocabulary &Words,
                        Purity *PureCallees = nullptr,
                        const clang::Stmt *Except = nullptr);

/// True for a function without an object whose declaration does not vouch that
/// the same gives the same.
bool isUnvouched(const clang::FunctionDecl *Function);

/// True for connections, statements and what only a library knows the inside
/// of: asking through them changes nothing that the users' code reads.
bool isHandle(clang::QualType T, Vocabulary &Words);

/// True for types whose objects can be copied; not for locks, streams and the
/// like.
bool isCopyable(clang::QualType T, unsigned Depth = 0);

/// True for types whose objects are equal as long as nobody writes to them: no
/// pointers, no handles.
bool isPlainValue(clang::QualType T, Vocabulary &Words, unsigned Depth = 0);

} // namespace orm

#endif // ORM_TIDY_FACTS_SIDEEFFECTS_H
