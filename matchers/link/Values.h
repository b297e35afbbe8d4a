//===--- Values.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The values of a whole program. There are millions of them in a big one, so
/// each is kept once, and small.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_VALUES_H
#define ORM_TIDY_LINK_VALUES_H

#include "facts/Facts.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace orm {

/// Values of the whole program. Equal values have equal ids.
class ValueTable {
public:
  /// As ValueFact, with what follows from its operands. Text and Operands
  /// belong to the table, and stay where they are.
  struct Value : llvm::FoldingSetNode {
    ValueKind Kind = ValueKind::Unknown;
    bool Bound = false;
    bool Fresh = false;
    bool Open = false; ///< it depends on parameters, 'this' or captures
    /// What goes into a query on the way does; the rows are the same ones.
    bool OpenInputs = false;
    uint8_t Depth = 0; ///< nesting; bounded
    uint32_t Index = 0;
    uint32_t Owner = None; ///< Object: the function that makes it
    uint32_t Id = None;
    uint32_t Hash = 0; ///< of its profile
    llvm::StringRef Text;
    llvm::ArrayRef<uint32_t> Operands;

    void Profile(llvm::FoldingSetNodeID &ID) const;
  };
  /// With the hash at hand, most values that differ are told apart without
  /// their profiles.
  struct Traits : llvm::DefaultFoldingSetTrait<Value> {
    static bool Equals(const Value &V, const llvm::FoldingSetNodeID &ID,
                       unsigned Hash, llvm::FoldingSetNodeID &Buffer) {
      if (V.Hash != Hash)
        return false;
      V.Profile(Buffer);
      return Buffer == ID;
    }
    static unsigned ComputeHash(const Value &V, llvm::FoldingSetNodeID &) {
      return V.Hash;
    }
  };

  /// For about \p Expected values.
  explicit ValueTable(size_t Expected)
      : Known(llvm::Log2_64_Ceil(std::max<size_t>(Expected, 64))) {
    All.reserve(Expected);
  }

  /// The id of a value of that kind, index, owner, flags, text and operands.
  uint32_t make(const Value &Like);
  uint32_t make(const ValueFact &Fact) { return make(like(Fact)); }
  uint32_t unknown(llvm::StringRef Why);
  /// \p Text as values have it: the same characters for the same text.
  llvm::StringRef text(llvm::StringRef Text) {
    return Text.empty() ? llvm::StringRef()
                        : Texts.insert(Text).first->getKey();
  }
  uint32_t several(llvm::ArrayRef<uint32_t> Alternatives);
  /// True when alternatives or chains were cut off: not all that reads a row is
  /// known then.
  bool lossy() const { return Lossy; }
  const Value &operator[](uint32_t V) const { return *All[V]; }

  /// \p Fact, as far as the table does not need to keep it.
  static Value like(const ValueFact &Fact);

private:
  uint32_t flattened(const Value &Like);
  uint32_t intern(const Value &Like);
  /// The upper parts of values, by value and levels.
  using Tops = std::map<std::pair<uint32_t, unsigned>, uint32_t>;
  uint32_t top(uint32_t V, unsigned Levels, Tops &Known);
  uint32_t shortened(uint32_t V, Tops &Known);
  uint32_t cut(const Value &Like);
  uint32_t with(Value Like, llvm::ArrayRef<uint32_t> Operands);
  bool Lossy = false;
  llvm::BumpPtrAllocator Memory;
  llvm::StringSet<llvm::BumpPtrAllocator> Texts;
  std::vector<Value *> All;
  llvm::FoldingSet<Value> Known;
};

} // namespace orm

template <>
struct llvm::FoldingSetTrait<orm::ValueTable::Value> : orm::ValueTable::Traits {
};

#endif // ORM_TIDY_LINK_VALUES_H
