//===--- Trace.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include <algorithm>

namespace orm {

/// More ways than these are not gone.
static constexpr size_t MaxChains = 16;
static constexpr unsigned MaxTraceDepth = 48;
static constexpr unsigned MaxTraced = 256;

std::vector<Chain> Linker::trace(uint32_t V) const {
  std::vector<Chain> Found;
  unsigned Parts = 0;
  trace(V, Chain(), Found, 0, Parts);
  return Found;
}

/// Follows \p V to the queries that it comes from, one chain for each way.
void Linker::trace(uint32_t V, Chain C, std::vector<Chain> &Into,
                   unsigned Depth, unsigned &Parts) const {
  auto End = [&](const char *Why) {
    C.Why = Why;
    Into.push_back(std::move(C));
  };
  if (V == None || Depth > MaxTraceDepth || ++Parts > MaxTraced)
    return End("the chain is too long");
  const ValueTable::Value &Value = Values[V];
  C.Nodes.emplace_back(V, C.Path.size());
  auto Each = [&](llvm::ArrayRef<uint32_t> Alternatives) {
    for (uint32_t Alternative : Alternatives) {
      if (Into.size() >= MaxChains)
        return;
      trace(Alternative, C, Into, Depth + 1, Parts);
    }
  };
  switch (Value.Kind) {
  case ValueKind::Related: {
    const RelationFact &Relation = P.Out.Relations[Value.Index];
    if (C.State == Chain::Top::Value)
      C.Loads = !Relation.Never;
    else if (C.State == Chain::Top::Element)
      C.Loads = Relation.ElementsLoad;
    C.State = Chain::Top::Decided;
    C.Path.insert(C.Path.begin(), Value.Index);
    break;
  }
  case ValueKind::Row:
    if (C.State == Chain::Top::Value)
      C.State = Chain::Top::Element;
    C.Rows.push_back({Value.Index, uint32_t(C.Path.size()), Value.Operands[0]});
    break;
  case ValueKind::Run:
    C.Sites.push_back(Value.Index);
    if (Values[Value.Operands[0]].Kind != ValueKind::Related)
      C.Run = Value.Index; // the one next to the query
    break;
  case ValueKind::Step:
    C.Sites.push_back(Value.Index);
    break;
  case ValueKind::Single: {
    // One row of the query itself; or an element of something.
    const ValueTable::Value &Of = Values[Value.Operands[0]];
    C.Single |= Of.Kind == ValueKind::Query || Of.Kind == ValueKind::Step;
    if (Value.Bound && Of.Kind != ValueKind::Related) {
      C.Sites.push_back(Value.Index);
      C.Run = Value.Index;
    }
    if (C.State == Chain::Top::Value)
      C.State = Chain::Top::Element;
    break;
  }
  case ValueKind::Part:
    C.Picks.push_back({Value.Index, false});
    break;
  case ValueKind::Query:
    C.Query = Value.Index;
    if (std::any_of(C.Picks.begin(), C.Picks.end(),
                    [](const Chain::Pick &Pick) { return Pick.Member; })) {
      C.Query = None;
      C.Why = "a member of a row";
    }
    Into.push_back(std::move(C));
    return;
  case ValueKind::Several:
    return Each(Value.Operands);
  case ValueKind::Aggregate: {
    C.Stored = true;
    if (C.State == Chain::Top::Element)
      C.State = Chain::Top::Value;
    if (Value.Operands.empty())
      return End("an empty list");
    if (C.Picks.empty())
      return Each(Value.Operands);
    uint32_t Index = C.Picks.back().Index;
    C.Picks.pop_back();
    if (Index >= Value.Operands.size())
      return End("a part that is not there");
    return trace(Value.Operands[Index], std::move(C), Into, Depth + 1, Parts);
  }
  case ValueKind::Object: {
    C.Stored = true;
    if (C.State == Chain::Top::Element)
      C.State = Chain::Top::Value;
    if (!contentsOf(V).empty())
      return Each(contentsOf(V));
    if (Value.Bound)
      return; // it is empty
    return End("nothing is known of what an object holds");
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    C.Stored = true;
    llvm::ArrayRef<uint32_t> Stored = storedIn(Value);
    if (!Stored.empty())
      return Each(Stored);
    if (Value.Kind == ValueKind::Global)
      return End("nothing is stored in a global as far as was seen");
    const ValueKind Base = Values[Value.Operands[0]].Kind;
    if (Base == ValueKind::This || Base == ValueKind::Capture ||
        Base == ValueKind::Param) {
      C.Open = true;
      return End("nothing is stored in a member as far as was seen");
    }
    C.Picks.push_back({Value.Index, true});
    break;
  }
  case ValueKind::Param:
  case ValueKind::This:
  case ValueKind::Capture:
    C.Open = true;
    return End("it is handed in");
  case ValueKind::Result:
    C.Open = Value.Open;
    return End("the result of a callable that is not known");
  case ValueKind::Output:
  case ValueKind::Method:
  case ValueKind::Callable:
    return End("a value that is not followed");
  case ValueKind::Text:
  case ValueKind::Table:
    return End("a text");
  case ValueKind::Turn:
    return End("it is assigned in the loop");
  case ValueKind::Computed:
    C.Why = "a computed value";
    for (uint32_t Operand : Value.Operands)
      if (Values[Operand].Kind == ValueKind::Unknown) {
        C.Why = Values[Operand].Text;
        break;
      }
    Into.push_back(std::move(C));
    return;
  case ValueKind::Unknown:
    C.Why = Value.Text;
    Into.push_back(std::move(C));
    return;
  }
  trace(Value.Operands[0], std::move(C), Into, Depth + 1, Parts);
}

/// True when \p V is made from what each turn of \p Loop has of its own; a text
/// also from the rows that the loop steps through, and what containers and
/// members hold, but not from what is told to objects.
bool Linker::dependsOn(uint32_t V, uint32_t Loop, bool OfText) const {
  llvm::SmallSetVector<uint32_t, 16> Queue;
  Queue.insert(V);
  for (size_t I = 0; I < Queue.size() && I < (OfText ? 2048 : 256); ++I) {
    if (Queue[I] == None)
      continue;
    const ValueTable::Value &Value = Values[Queue[I]];
    if ((OfText && Queue[I] == P.Loops[Loop].Steps) ||
        ((Value.Kind == ValueKind::Row || Value.Kind == ValueKind::Turn) &&
         Value.Index == Loop))
      return true;
    Queue.insert(Value.Operands.begin(), Value.Operands.end());
    llvm::ArrayRef<uint32_t> Held;
    if (OfText && Value.Kind == ValueKind::Object)
      Held = contentsOf(Queue[I]);
    else if (OfText && (Value.Kind == ValueKind::Member ||
                        Value.Kind == ValueKind::Global))
      Held = storedIn(Value);
    Queue.insert(Held.begin(), Held.end());
  }
  return false;
}

/// Notes which loops run over a query's rows, for edits and for the counts.
void Linker::noteUse(const Effect &E) {
  uint32_t Loop = E.Site;
  for (const Chain &C : trace(E.Value)) {
    if (C.Query == None)
      continue;
    noteRemoved(C);
    RowLoops.insert(P.Loops[Loop].Key);
    QuerySites.insert(C.Query);
    if (!C.Path.empty() || C.Single)
      continue;
    P.Out.Uses[C.Query].Loops.insert(P.Loops[Loop].Key);
    for (uint32_t Site : C.Sites)
      P.Out.Uses[Site].Loops.insert(P.Loops[Loop].Key);
  }
}

} // namespace orm
