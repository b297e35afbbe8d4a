//===--- Lists.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Lists that are written out, and how long others are at most, by what is put
/// into them.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// Values that are looked at for what is written out.
static constexpr size_t MaxNodes = 1024;

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
      // What elements were taken out of, and the like. What an element has is
      // another list.
      const bool IsMember = V.Kind == ValueKind::Member;
      while (Container != None && !Values[Container].Operands.empty() &&
             !(IsMember && Values[Container].Kind == ValueKind::Row))
        Container = Values[Container].Operands[0];
      if (Container != None)
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

/// How many elements are put into the object \p V at most, as far as is seen.
uint32_t Linker::addedTo(uint32_t V) const {
  auto Known = Added.find(V);
  uint32_t Sum = 0;
  if (Known != Added.end())
    for (const auto &Place : Known->second)
      Sum = std::min(Sum + Place.second, AnyNumber);
  return Sum;
}

/// True when \p V is written out in the source, in full; of a list, when each
/// of its elements is.
bool Linker::isLiteral(uint32_t V) const {
  llvm::DenseSet<uint32_t> Seen;
  return isLiteral(V, 0, Seen);
}

/// The values \p Seen are: it ends with the first one that is not.
bool Linker::isLiteral(uint32_t V, unsigned Depth,
                       llvm::DenseSet<uint32_t> &Seen) const {
  if (V == None || Depth > 6 || Seen.size() > MaxNodes)
    return false;
  if (!Seen.insert(V).second)
    return true;
  const ValueTable::Value &Value = Values[V];
  auto All = [&](llvm::ArrayRef<uint32_t> Of) {
    return !Of.empty() && llvm::all_of(Of, [&](uint32_t I) {
      return isLiteral(I, Depth + 1, Seen);
    });
  };
  // Objects that are made where the list is, but in no loop, are one each.
  auto AllWritten = [&](llvm::ArrayRef<uint32_t> Of) {
    return !Of.empty() && llvm::all_of(Of, [&](uint32_t I) {
      const ValueTable::Value &Part = Values[I];
      return (Part.Kind == ValueKind::Object && !Part.Bound &&
              Part.Operands.empty() &&
              (Value.Kind == ValueKind::Aggregate ||
               Part.Owner == Value.Owner)) ||
             isLiteral(I, Depth + 1, Seen);
    });
  };
  switch (Value.Kind) {
  case ValueKind::Text:
    return true;
  case ValueKind::Unknown:
    return Value.Text == "a constant" || Value.Text == "null";
  case ValueKind::Aggregate:
    return AllWritten(Value.Operands);
  case ValueKind::Object:
    // A list of what is written out, or something that is made from that.
    if (Contents.count(V))
      return addedTo(V) < AnyNumber && AllWritten(contentsOf(V));
    return Depth > 0 && All(fedTo(V));
  case ValueKind::Member:
  case ValueKind::Global:
    return All(storedIn(Value.Text));
  default:
    return false;
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
    const uint32_t Elements = addedTo(V);
    return Value.Bound && Elements > 0 && Elements <= TinyBound &&
           !Feeds.count(V);
  }
  default:
    return false;
  }
}

} // namespace orm
