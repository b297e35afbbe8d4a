//===--- Dependence.cpp - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What goes into a query or write: its text, and whether it is something else
/// in each turn of a loop.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// Values that are looked at for a dependence.
static constexpr size_t MaxNodes = 512;

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
    const std::vector<uint32_t> &Operands = Values[Queue[I]].Operands;
    Queue.insert(Queue.end(), Operands.begin(), Operands.end());
  }
  return false;
}

const std::vector<uint32_t> *
Linker::storedIn(const ValueTable::Value &V) const {
  auto Stored = Stores.end();
  if (V.Kind == ValueKind::Member)
    Stored = Stores.find(V.Text + '@' + std::to_string(V.Operands[0]));
  if (Stored == Stores.end())
    Stored = Stores.find(V.Text);
  return Stored == Stores.end() || Stored->second.empty() ? nullptr
                                                          : &Stored->second;
}

/// True when what is stored in the member \p V of its own object is known.
bool Linker::isOwn(const ValueTable::Value &V) const {
  return Values[V.Operands[0]].Kind == ValueKind::Object &&
         Stores.count(V.Text + '@' + std::to_string(V.Operands[0])) != 0;
}

/// The text of a statement, as far as it is literal.
std::string Linker::textOf(uint32_t V) const {
  unsigned Left = MaxNodes;
  return textOf(V, 0, Left);
}

/// No more than \p Left values are looked at.
std::string Linker::textOf(uint32_t V, unsigned Depth, unsigned &Left) const {
  if (V == None || Depth > 16 || Left == 0)
    return "";
  --Left;
  const ValueTable::Value &Value = Values[V];
  switch (Value.Kind) {
  case ValueKind::Text:
    return Value.Text;
  case ValueKind::Computed:
    if (Value.Text.empty() || Value.Text[0] == '?') {
      std::string Front = Value.Operands.empty()
                              ? ""
                              : textOf(Value.Operands[0], Depth + 1, Left);
      return Front + (Value.Text.empty() || Front.empty()
                          ? Value.Text
                          : Value.Text.substr(1));
    }
    return Value.Text;
  case ValueKind::Query:
  case ValueKind::Step:
  case ValueKind::Run: {
    const SiteFact &Site = P.Out.Sites[Value.Index];
    llvm::ArrayRef<uint32_t> Inputs = inputsOf(Value);
    if (Site.TakesText && !Inputs.empty())
      return textOf(Inputs.front(), Depth + 1, Left);
    if (Value.Kind != ValueKind::Query)
      return textOf(Value.Operands[0], Depth + 1, Left);
    return "";
  }
  case ValueKind::Several:
  case ValueKind::Aggregate:
    for (uint32_t Operand : Value.Operands) {
      std::string Text = textOf(Operand, Depth + 1, Left);
      if (!Text.empty())
        return Text;
    }
    return "";
  case ValueKind::Row:
  case ValueKind::Single:
  case ValueKind::Part:
    return textOf(Value.Operands[0], Depth + 1, Left);
  case ValueKind::Object: {
    auto Inside = Contents.find(V);
    return Inside == Contents.end() || Inside->second.empty()
               ? ""
               : textOf(Inside->second.front(), Depth + 1, Left);
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    // The same text, whatever was bound to it.
    std::string Text;
    if (const std::vector<uint32_t> *Stored = storedIn(Value))
      for (uint32_t Each : *Stored) {
        std::string Other = textOf(Each, Depth + 1, Left);
        if (!Text.empty() && !Other.empty() && Other != Text)
          return "";
        Text = Other.empty() ? Text : Other;
      }
    return Text;
  }
  default:
    return "";
  }
}

/// True when \p V is written out in the source, in full.
bool Linker::isLiteral(uint32_t V) const {
  llvm::DenseSet<uint32_t> Seen;
  return isLiteral(V, 0, Seen);
}

/// The values \p Seen are: it ends with the first one that is not.
bool Linker::isLiteral(uint32_t V, unsigned Depth,
                       llvm::DenseSet<uint32_t> &Seen) const {
  if (V == None || Depth > 6)
    return false;
  if (!Seen.insert(V).second)
    return true;
  const ValueTable::Value &Value = Values[V];
  auto All = [&](const std::vector<uint32_t> &Of) {
    return !Of.empty() && std::all_of(Of.begin(), Of.end(), [&](uint32_t I) {
      return isLiteral(I, Depth + 1, Seen);
    });
  };
  switch (Value.Kind) {
  case ValueKind::Text:
    return true;
  case ValueKind::Unknown:
    return Value.Text == "a constant" || Value.Text == "null";
  case ValueKind::Aggregate:
    return All(Value.Operands);
  case ValueKind::Object: {
    // A list of what is written out, or something that is made from that.
    auto Inside = Contents.find(V);
    if (Inside != Contents.end())
      return All(Inside->second);
    auto Made = Feeds.find(V);
    return Depth > 0 && Made != Feeds.end() && All(Made->second);
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    auto Stored = Stores.find(Value.Text);
    return Stored != Stores.end() && All(Stored->second);
  }
  default:
    return false;
  }
}

/// Relations that are run belong to orm-lazy-load-in-loop.
bool Linker::isRelation(uint32_t V) const {
  for (unsigned I = 0; I < 32 && V != None; ++I) {
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

void Linker::addDependence(uint32_t V, uint32_t Loop, Dependence &Into,
                           bool OfConnection) const {
  if (V == None)
    return;
  std::vector<std::pair<uint32_t, uint32_t>> Queue{{V, None}};
  llvm::DenseSet<uint32_t> Seen;
  for (size_t I = 0; I < Queue.size(); ++I) {
    auto [Node, Site] = Queue[I];
    if (Node == None || !Seen.insert(Node).second)
      continue;
    if (Seen.size() > MaxNodes) {
      Into.Unknown = true;
      return;
    }
    if (Node == P.Loops[Loop].Steps) {
      Into.Depends = true;
      Into.Site = Site;
      return;
    }
    const ValueTable::Value &Value = Values[Node];
    auto Follow = [&, From = Site](llvm::ArrayRef<uint32_t> Parts) {
      for (uint32_t Next : Parts)
        Queue.emplace_back(Next, From);
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
    case ValueKind::Object: {
      Into.Opaque = true;
      auto Inside = Contents.find(Node);
      if (Inside != Contents.end())
        Follow(Inside->second);
      break;
    }
    case ValueKind::Member: {
      Into.Opaque = true;
      const std::vector<uint32_t> *Stored = storedIn(Value);
      if (Stored)
        Follow(*Stored);
      // A statement may be bound to other members; a connection is not.
      if (!Stored || !OfConnection || !isOwn(Value))
        Follow(Value.Operands);
      break;
    }
    case ValueKind::Global: {
      // The name of a prepared statement stands for its text.
      Into.Opaque |= !isStatementName(Value);
      if (const std::vector<uint32_t> *Stored = storedIn(Value))
        Follow(*Stored);
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
    auto Fed = Feeds.find(Node);
    if (Fed != Feeds.end())
      Follow(Fed->second);
  }
}

Linker::Dependence Linker::dependence(const Effect &E, uint32_t Loop) const {
  Dependence How;
  addDependence(E.Other, Loop, How);
  if (!How.Depends)
    addDependence(E.Value, Loop, How);
  return How;
}

} // namespace orm
