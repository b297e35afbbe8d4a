//===--- Trace.cpp - orm-tidy ------------------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

namespace orm {

/// More ways than these are not gone.
static constexpr size_t MaxChains = 16;
static constexpr unsigned MaxTraceDepth = 48;

std::vector<Chain> Linker::trace(uint32_t V) {
  std::vector<Chain> Found;
  trace(V, Chain(), Found, 0);
  return Found;
}

/// Follows \p V to the queries that it comes from, one chain for each way.
void Linker::trace(uint32_t V, Chain C, std::vector<Chain> &Into,
                   unsigned Depth) {
  if (Into.size() >= MaxChains)
    return;
  auto End = [&](const char *Why) {
    C.Why = Why;
    Into.push_back(std::move(C));
  };
  if (V == None || Depth > MaxTraceDepth)
    return End("the chain is too long");
  const ValueTable::Value Value = Values[V];
  C.Nodes.push_back({V, C.Path.size()});
  auto Each = [&](const std::vector<uint32_t> &Alternatives) {
    for (uint32_t Alternative : Alternatives)
      trace(Alternative, C, Into, Depth + 1);
  };
  switch (Value.Kind) {
  case ValueKind::Related:
    C.Path.insert(C.Path.begin(), Value.Index);
    break;
  case ValueKind::Row:
    C.Rows.push_back({Value.Index, C.Path.size(), Value.Operands[0]});
    break;
  case ValueKind::Run:
    C.Sites.push_back(Value.Index);
    if (C.Run == None && Values[Value.Operands[0]].Kind != ValueKind::Related)
      C.Run = Value.Index;
    break;
  case ValueKind::Step:
    C.Sites.push_back(Value.Index);
    break;
  case ValueKind::Single: {
    // One row of the query itself; or an element of something.
    const ValueTable::Value Of = Values[Value.Operands[0]];
    C.Single |= Of.Kind == ValueKind::Query || Of.Kind == ValueKind::Step;
    break;
  }
  case ValueKind::Part:
    break;
  case ValueKind::Query:
    C.Query = Value.Index;
    Into.push_back(std::move(C));
    return;
  case ValueKind::Several:
    return Each(Value.Operands);
  case ValueKind::Aggregate:
    C.Stored = true;
    if (Value.Operands.empty())
      return End("an empty list");
    return Each(Value.Operands);
  case ValueKind::Object: {
    C.Stored = true;
    auto Inside = Contents.find(V);
    if (Inside == Contents.end() || Inside->second.empty())
      return End("nothing is known of what an object holds");
    return Each(std::vector<uint32_t>(Inside->second));
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    C.Stored = true;
    auto Stored = Stores.find(Value.Text);
    if (Stored == Stores.end() || Stored->second.empty())
      return End(Value.Kind == ValueKind::Member
                     ? "nothing is stored in a member as far as was seen"
                     : "nothing is stored in a global as far as was seen");
    return Each(std::vector<uint32_t>(Stored->second));
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
  case ValueKind::Callable:
    return End("a value that is not followed");
  case ValueKind::Unknown:
    C.Why = Value.Text;
    Into.push_back(std::move(C));
    return;
  }
  trace(Value.Operands[0], std::move(C), Into, Depth + 1);
}

bool Linker::dependsOn(uint32_t V, uint32_t Loop) const {
  std::vector<uint32_t> Queue{V};
  for (size_t I = 0; I < Queue.size() && I < 256; ++I) {
    if (Queue[I] == None)
      continue;
    const ValueTable::Value &Value = Values[Queue[I]];
    if (Value.Kind == ValueKind::Row && Value.Index == Loop)
      return true;
    Queue.insert(Queue.end(), Value.Operands.begin(), Value.Operands.end());
  }
  return false;
}

/// Notes which loops run over a query's rows, for edits and for the counts.
void Linker::noteUse(const Effect &E) {
  uint32_t Loop = E.Site;
  std::string Context = P.Functions[Current].Facts.Key;
  for (const Chain &C : trace(E.Value)) {
    if (C.Query == None)
      continue;
    RowLoops.insert(P.Loops[Loop].Key);
    QuerySites.insert(C.Query);
    if (!C.Path.empty() || C.Single)
      continue;
    auto Note = [&](uint32_t Site) {
      auto &Loops = P.Out.Uses[Site].LoopsByContext[Context];
      if (std::find(Loops.begin(), Loops.end(), P.Loops[Loop].Key) ==
          Loops.end())
        Loops.push_back(P.Loops[Loop].Key);
    };
    Note(C.Query);
    for (uint32_t Site : C.Sites)
      Note(Site);
  }
}

} // namespace orm
