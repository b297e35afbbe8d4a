//===--- Lists.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How long lists are at most, by what is put into them.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// How often happens in \p Loop what happens \p Times in each turn.
uint32_t Linker::timesIn(uint32_t Loop, uint32_t Times) const {
  const int64_t Bound = P.Loops[Loop].Facts.Bound;
  if (Bound < 0 || Bound >= AnyNumber)
    return AnyNumber;
  return uint32_t(std::min<uint64_t>(uint64_t(Bound) * Times, AnyNumber));
}

/// Takes note of \p E, which adds elements to what the current function has.
void Linker::noteAdded(const Effect &E) {
  llvm::SmallVector<uint32_t, 4> Containers{E.Value};
  if (Values[E.Value].Kind == ValueKind::Several)
    Containers.assign(Values[E.Value].Operands.begin(),
                      Values[E.Value].Operands.end());
  const Range &Here = hereOf(E);
  const uint64_t Place =
      llvm::hash_combine(E.Where.File, E.Where.Begin, E.Where.End, Here.File,
                         Here.Begin, Here.End, Current);
  for (uint32_t Container : Containers) {
    const ValueTable::Value &V = Values[Container];
    if (V.Kind != ValueKind::Object) {
      // What elements were taken out of, and the like.
      while (Container != None && !Values[Container].Operands.empty())
        Container = Values[Container].Operands[0];
      Grown.insert(Container);
      continue;
    }
    // A turn that makes the object adds to that one.
    const uint32_t MadeIn =
        V.Owner == Current && !V.Operands.empty() &&
                Values[V.Operands[0]].Kind == ValueKind::Turn
            ? Values[V.Operands[0]].Index
            : None;
    uint32_t Times = E.Text == ManyText ? AnyNumber : E.Times;
    for (const LoopRef &L : E.Loops)
      if (!isInside(MadeIn, L.Loop))
        Times = timesIn(L.Loop, Times);
    uint32_t &Known = Added[Container][Place];
    Known = std::max(Known, Times);
  }
}

/// True for a list of a few elements, whatever these are.
bool Linker::isShort(uint32_t V) const {
  const ValueTable::Value &Value = Values[V];
  if (Grown.count(V))
    return false;
  switch (Value.Kind) {
  case ValueKind::Aggregate:
    return Value.Bound && Value.Operands.size() <= size_t(TinyBound);
  case ValueKind::Several:
    return llvm::all_of(Value.Operands, [&](uint32_t I) { return isShort(I); });
  case ValueKind::Object: {
    auto Known = Added.find(V);
    if (!Value.Bound || Known == Added.end() || Feeds.count(V))
      return false;
    uint64_t Sum = 0;
    for (const auto &Place : Known->second)
      Sum += Place.second;
    return Sum <= uint64_t(TinyBound);
  }
  default:
    return false;
  }
}

} // namespace orm
