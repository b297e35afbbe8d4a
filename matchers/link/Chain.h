//===--- Chain.h - orm-tidy -----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Where a value comes from.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_CHAIN_H
#define ORM_TIDY_LINK_CHAIN_H

#include "facts/Facts.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <utility>

namespace orm {

/// One way in which a value comes about.
struct Chain {
  struct Pick {
    uint32_t Index;
    bool Member; ///< of a struct: rows have no such parts
  };
  /// What stands at the top of the value as far as it was followed.
  enum class Top : uint8_t { Value, Element, Decided } State = Top::Value;
  /// Relations, the first one nearest to the root.
  llvm::SmallVector<uint32_t, 2> Path;
  /// Loops whose rows it goes through, the innermost first, and how many
  /// relations stand between the value and the row.
  struct RowAt {
    uint32_t Loop;
    uint32_t Above;
    uint32_t Collection; ///< the value that the loop runs over
  };
  llvm::SmallVector<RowAt, 2> Rows;
  /// Values on the way, and how many relations stand above each.
  llvm::SmallVector<std::pair<uint32_t, uint32_t>, 6> Nodes;
  llvm::SmallVector<uint32_t, 2> Sites; ///< steps and runs, the last one first
  uint32_t Run = None;
  uint32_t Query = None; ///< site of the source, None when not found
  bool Open = false;     ///< the root depends on the caller
  bool Loads = false;    ///< the value itself is a relation that is not loaded
  /// Which elements of tuples and structs are meant, the outermost first.
  llvm::SmallVector<Pick, 2> Picks;
  bool Single = false; ///< the query gives one row
  bool Stored = false; ///< it went through a container or member
  llvm::StringRef Why; ///< why the root is not known; as long as values live
};

} // namespace orm

#endif // ORM_TIDY_LINK_CHAIN_H
