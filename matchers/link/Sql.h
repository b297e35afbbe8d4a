//===--- Sql.h - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the text of a statement says, as far as it is known: by its first
/// words, not by a grammar.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_SQL_H
#define ORM_TIDY_LINK_SQL_H

#include "profile/Profile.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace orm {

enum class SqlKind : uint8_t {
  Unknown, ///< no text, or words that no statement begins with
  Select,
  Insert,
  Update,
  Delete,
  Definition, ///< CREATE, ALTER, DROP and the like; settings of the session
  Begin,
  Commit,
  Savepoint, ///< savepoints, and ends that keep nothing
  Call       ///< CALL, EXECUTE: what is done has only a name
};

struct SqlText {
  /// The name of a table is filled in, and besides that columns at most.
  bool FillsTable = false;
  SqlKind Kind = SqlKind::Unknown;
  /// Select: what it asks for.
  Asks Asked = Asks::Rows;
  bool OneRow = false;   ///< LIMIT 1, or an aggregate without groups
  int64_t MostRows = -1; ///< LIMIT with a number: that; else -1
  bool Paged = false;    ///< LIMIT or OFFSET with a parameter
  bool InList = false;   ///< IN (...)
  bool Schema = false;   ///< CREATE, ALTER or DROP
  /// It may give something else each time, though nothing is written: it calls
  /// a function that does, or locks rows.
  bool Volatile = false;
};

/// Reads \p Text; '?' stands for the parts that are not literal.
SqlText readSql(llvm::StringRef Text);

/// True when the UPDATE \p Update fills in a column, no key, that the SELECT
/// \p Select, of the same table, compares with what is filled in, too: rows go
/// from one of its answers to another.
bool changesAnswer(llvm::StringRef Update, llvm::StringRef Select);

/// What a statement does whose text is found elsewhere, by the \p Name that it
/// is asked for by: a file, a setting or a resource that a programmer has named
/// for it ("insert_nick"). Unknown when no verb begins a word there.
SqlKind kindByName(llvm::StringRef Name);

} // namespace orm

#endif // ORM_TIDY_LINK_SQL_H
