//===--- Dependence.cpp - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What goes into a query or write, and whether it is something else in each
/// turn of a loop.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// Values that are looked at for a dependence.
static constexpr size_t MaxNodes = 1024;

llvm::ArrayRef<uint32_t> Linker::inputsOf(const ValueTable::Value &V) {
  llvm::ArrayRef<uint32_t> Inputs(V.Operands);
  if (V.Kind == ValueKind::Query)
    return V.Bound ? Inputs.drop_back() : Inputs;
  return Inputs.drop_front();
}

uint32_t Linker::connectionOf(uint32_t V) const {
  V = rootOf(V);
  if (V == None || Values[V].Kind != ValueKind::Query || !Values[V].Bound)
    return None;
  return Values[V].Operands.back();
}

/// True when the statement of \p E, or its connection, goes into \p V.
bool Linker::goesInto(uint32_t V, const Effect &E) {
  const uint32_t Wanted[] = {E.Value, rootOf(E.Value), E.Through,
                             connectionOf(E.Value)};
  std::vector<uint32_t> Queue{V};
  for (size_t I = 0; I < Queue.size() && I < 64; ++I) {
    if (Queue[I] == None)
      continue;
    if (llvm::is_contained(Wanted, Queue[I]))
      return true;
    llvm::ArrayRef<uint32_t> Operands = Values[Queue[I]].Operands;
    Queue.insert(Queue.end(), Operands.begin(), Operands.end());
  }
  return false;
}

llvm::ArrayRef<uint32_t> Linker::storedIn(llvm::StringRef Name,
                                          uint32_t Object) const {
  auto Stored = Stores.find({Name.data(), Object});
  return Stored == Stores.end() ? llvm::ArrayRef<uint32_t>()
                                : Stored->second.getArrayRef();
}

llvm::ArrayRef<uint32_t> Linker::storedIn(const ValueTable::Value &V) const {
  if (V.Kind == ValueKind::Member && isOwn(V))
    return storedIn(V.Text, V.Operands[0]);
  return storedIn(V.Text);
}

/// True when what is stored in the member \p V of its own object is known.
bool Linker::isOwn(const ValueTable::Value &V) const {
  return Values[V.Operands[0]].Kind == ValueKind::Object &&
         Stores.count({V.Text.data(), V.Operands[0]}) != 0;
}

/// Relations that are run belong to orm-lazy-load-in-loop.
bool Linker::isRelation(uint32_t V) const {
  while (V != None) {
    const ValueTable::Value &Value = Values[V];
    if (Value.Kind == ValueKind::Related)
      return true;
    if (Value.Kind != ValueKind::Step && Value.Kind != ValueKind::Run)
      return false;
    V = Value.Operands[0];
  }
  return false;
}

/// The statement behind what was bound to it and its executions.
uint32_t Linker::rootOf(uint32_t V) const {
  while (V != None && (Values[V].Kind == ValueKind::Step ||
                       Values[V].Kind == ValueKind::Run))
    V = Values[V].Operands[0];
  return V;
}

uint32_t Linker::innermostHere(const Effect &E) {
  uint32_t Found = None;
  for (const LoopRef &L : E.Loops)
    if (L.Depth == 0)
      Found = L.Loop;
  return Found;
}

/// A call in a loop's condition that steps a statement makes the loop one over
/// its rows.
void Linker::noteFetch(const Effect &E) {
  if (!InCondition || E.Steps.empty())
    return;
  const uint32_t Innermost = innermostHere(E);
  if (Innermost == None)
    return;
  ProgramLoop &Loop = P.Loops[Innermost];
  if (Loop.Facts.Kind == LoopKind::Condition)
    Loop.Facts.Kind = LoopKind::Cursor;
  if (Loop.Facts.Kind == LoopKind::Cursor && Loop.Facts.Over == None)
    Loop.Steps = rootOf(E.Value);
}

/// True for an object that each turn of \p Loop, of the current function, makes
/// anew.
bool Linker::isMadeInTurn(uint32_t Object, uint32_t Loop) const {
  const ValueTable::Value &V = Values[Object];
  return V.Owner != Current || llvm::any_of(V.Operands, [&](uint32_t Operand) {
           return Values[Operand].Kind == ValueKind::Turn &&
                  (Values[Operand].Index == Loop ||
                   isInside(Values[Operand].Index, Loop));
         });
}

/// True when the loop's function, or one that is entered on the way from \p L
/// to \p E, adds to the container \p V.
bool Linker::isFilledOnTheWay(uint32_t V, const Effect &E,
                              const LoopRef &L) const {
  if (V == None || Values[V].Kind != ValueKind::Member)
    return false;
  const char *Field = Values[V].Text.data();
  if (L.Depth == 0 && FilledIn.count({Current, Field}))
    return true;
  for (size_t I = L.Depth; I < E.Steps.size(); ++I)
    if (FilledIn.count({Steps[E.Steps[I]].Function, Field}))
      return true;
  return false;
}

/// True for (a member of) an object of a function that is entered on the way
/// from \p L to \p E: it is another one each time.
bool Linker::isMadeOnTheWay(uint32_t V, const Effect &E,
                            const LoopRef &L) const {
  while (V != None && Values[V].Kind == ValueKind::Member)
    V = Values[V].Operands[0];
  if (V == None || Values[V].Kind != ValueKind::Object)
    return false;
  for (size_t I = L.Depth; I < E.Steps.size(); ++I)
    if (Steps[E.Steps[I]].Function == Values[V].Owner)
      return true;
  return false;
}

/// True when \p Stored is what the member or global \p Holder was, with
/// something that it was told.
bool Linker::isToldTo(const ValueTable::Value &Holder,
                      const ValueTable::Value &Stored) const {
  return Stored.Kind == ValueKind::Computed &&
         llvm::any_of(Stored.Operands, [&](uint32_t Part) {
           while (Values[Part].Kind == ValueKind::Member &&
                  Values[Part].Text != Holder.Text)
             Part = Values[Part].Operands[0];
           return Values[Part].Kind == Holder.Kind &&
                  Values[Part].Text == Holder.Text;
         });
}

void Linker::addDependence(uint32_t V, uint32_t Loop, Dependence &Into,
                           bool OfConnection) const {
  if (V == None)
    return;
  // What was put into things, anywhere in the program, may be a lot: what they
  // are made of comes first.
  std::vector<std::pair<uint32_t, uint32_t>> Queue{{V, None}}, Put;
  llvm::DenseSet<uint32_t> Seen, Holders;
  for (size_t I = 0; I < Queue.size() || !Put.empty(); ++I) {
    if (I == Queue.size()) {
      Queue.insert(Queue.end(), Put.begin(), Put.end());
      Put.clear();
    }
    auto [Node, Site] = Queue[I];
    if (Node == None || !Seen.insert(Node).second)
      continue;
    if (Seen.size() > MaxNodes) {
      Into.Unknown = true;
      return;
    }
    // What another function steps has a meaning there only when it is open.
    if (Node == P.Loops[Loop].Steps &&
        (!Values[Node].Open || P.Loops[Loop].Function == Current)) {
      Into.Depends = true;
      Into.Site = Site;
      return;
    }
    const ValueTable::Value &Value = Values[Node];
    auto Follow = [&, From = Site](llvm::ArrayRef<uint32_t> Parts) {
      for (uint32_t Next : Parts.take_front(MaxNodes + 1))
        Queue.emplace_back(Next, From);
    };
    auto FollowPut = [&, From = Site](llvm::ArrayRef<uint32_t> Parts) {
      for (uint32_t Next : Parts.take_front(MaxNodes + 1))
        Put.emplace_back(Next, From);
    };
    // What is told to a connection that others have, too, makes it no other.
    const bool IsOwn = Value.Kind == ValueKind::Member && isOwn(Value);
    auto FollowStored = [&](llvm::ArrayRef<uint32_t> Stored) {
      for (uint32_t Each : Stored.take_front(MaxNodes + 1))
        if (!OfConnection || IsOwn || !isToldTo(Value, Values[Each]))
          FollowPut(Each);
    };
    switch (Value.Kind) {
    case ValueKind::Unknown:
      Into.Unknown |= Value.Text != "a constant" && Value.Text != "null" &&
                      Value.Text != "a default argument";
      break;
    case ValueKind::Turn:
    case ValueKind::Row:
      if (Value.Index == Loop) {
        Into.Depends = true;
        Into.Element |= Value.Kind == ValueKind::Row;
        Into.Site = Site;
        return;
      }
      Follow(Value.Operands);
      break;
    case ValueKind::Query:
      Follow(inputsOf(Value));
      break;
    case ValueKind::Step:
      // The base came before; the rest comes in here.
      Queue.emplace_back(Value.Operands[0], Site);
      for (size_t J = 1; J < Value.Operands.size(); ++J)
        Queue.emplace_back(Value.Operands[J], Value.Index);
      break;
    case ValueKind::Computed: {
      // An index into rows.
      bool Turns = false;
      uint32_t Rows = None;
      for (uint32_t Operand : Value.Operands) {
        Turns |= Values[Operand].Kind == ValueKind::Turn &&
                 Values[Operand].Index == Loop;
        if (Values[Operand].Kind == ValueKind::Run)
          Rows = Operand;
      }
      if (Turns && Rows != None)
        Into.Rows = Rows;
      Follow(Value.Operands);
      break;
    }
    case ValueKind::Object:
      // One that the turn makes, and that nothing is put into, is the same.
      Into.Opaque |= !Value.Bound || !contentsOf(Node).empty() ||
                     !fedTo(Node).empty() || !isMadeInTurn(Node, Loop);
      // One that a helper makes has what all its callers have it put in.
      if (!OfConnection || Value.Owner == Current) {
        FollowPut(contentsOf(Node));
        FollowPut(of(OpenContents, Node));
      }
      break;
    case ValueKind::Member: {
      Into.Opaque = true;
      llvm::ArrayRef<uint32_t> Stored = storedIn(Value);
      FollowStored(Stored);
      if (auto Open = OpenStores.find(Value.Text.data());
          Open != OpenStores.end() && !OfConnection)
        FollowPut(Open->second.getArrayRef());
      // A statement may be bound to other members; a connection is not, unless
      // it is made with its object, in each turn.
      if (Stored.empty() || !OfConnection || !isOwn(Value) ||
          (MadeWithHolder.count(Value.Text.data()) &&
           isMadeInTurn(Value.Operands[0], Loop)))
        Follow(Value.Operands);
      Holders.insert(Value.Operands[0]);
      break;
    }
    case ValueKind::Global: {
      // The name of a prepared statement stands for its text.
      Into.Opaque |= !isStatementName(Value);
      Follow(Value.Operands);
      FollowStored(storedIn(Value));
      if (auto Open = OpenStores.find(Value.Text.data());
          Open != OpenStores.end())
        FollowStored(Open->second.getArrayRef());
      break;
    }
    case ValueKind::Result:
    case ValueKind::Output:
      Into.Unknown |= !Value.Open;
      Follow(Value.Operands);
      break;
    default:
      Follow(Value.Operands);
      break;
    }
    // What is told to who holds a connection is not told to that.
    if (!OfConnection || Value.Kind == ValueKind::Object ||
        !Holders.count(Node))
      FollowPut(fedTo(Node));
  }
}

Dependence Linker::dependence(const Effect &E, uint32_t Loop) const {
  Dependence How;
  addDependence(E.Other, Loop, How);
  if (!How.Depends)
    addDependence(E.Value, Loop, How);
  return How;
}

/// True when rows of a query go into \p V: a row that is asked for more is no
/// connection.
bool Linker::asksRows(uint32_t V) {
  std::vector<uint32_t> Queue{V};
  for (size_t I = 0; I < Queue.size() && I < 64; ++I) {
    if (Queue[I] == None)
      continue;
    const ValueTable::Value &Value = Values[Queue[I]];
    if (Value.Kind == ValueKind::Row)
      for (const Chain &C : trace(Queue[I]))
        if (C.Query != None)
          return true;
    Queue.insert(Queue.end(), Value.Operands.begin(), Value.Operands.end());
  }
  return false;
}

} // namespace orm
