//===--- Formats.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Formats of SQL texts, and the names of tables in them.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_FORMATS_H
#define ORM_TIDY_FACTS_FORMATS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace orm {

/// True when the name of a table, or a part of one, stands behind \p Text.
inline bool isBeforeTable(llvm::StringRef Text) {
  while (!Text.empty() &&
         (llvm::isAlnum(Text.back()) ||
          llvm::StringRef("_.?{}%\"`[]:").contains(Text.back())))
    Text = Text.drop_back();
  const llvm::StringRef Before = Text.rtrim();
  if (Before.size() == Text.size())
    return false;
  const size_t Begin = Before.find_last_of(" \t\r\n(;");
  const llvm::StringRef Word =
      Begin == llvm::StringRef::npos ? Before : Before.substr(Begin + 1);
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>{"from", "into", "update", "join",
                                      "table"},
      [&](llvm::StringRef Known) { return Word.equals_insensitive(Known); });
}

/// The place of the field \p Number of \p Format, from 0: '{}', '%s', '%1';
/// npos when there is none.
inline size_t fieldIn(llvm::StringRef Format, size_t Number) {
  for (size_t I = 0, Seen = 0; I + 1 < Format.size(); ++I) {
    const char Next = Format[I + 1];
    if (Format[I] == '%' && Next == '%')
      ++I;
    // QString's are numbered; the lowest one is filled first.
    else if (Format[I] == '%' && llvm::isDigit(Next)) {
      if (size_t(Next - '1') == Number)
        return I;
    } else if (((Format[I] == '%' && llvm::isAlpha(Next)) ||
                (Format[I] == '{' && llvm::StringRef("}:").contains(Next))) &&
               Seen++ == Number)
      return I;
  }
  return llvm::StringRef::npos;
}

} // namespace orm

#endif // ORM_TIDY_FACTS_FORMATS_H
