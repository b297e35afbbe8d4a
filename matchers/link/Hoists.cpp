//===--- Hoists.cpp - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Queries that are the same in each turn: what may change what they give, and
/// which of them can be moved before their loop.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include <algorithm>

namespace orm {

/// Takes note that what happens at \p Where, in \p Loops, may change what
/// queries give.
void Linker::noteChange(llvm::ArrayRef<LoopRef> Loops, const Range &Where) {
  for (const LoopRef &L : Loops)
    if (L.Depth == 0)
      Changing.insert(L.Loop);
  Changes.push_back(Where);
}

/// Takes note that something is, or may be, written in \p Loops.
void Linker::noteWritten(llvm::ArrayRef<LoopRef> Loops) {
  for (const LoopRef &L : Loops)
    Writing.insert(L.Loop);
}

/// As noteChange, for what is done in functions that nobody sees: callers do
/// not see it, either.
void Linker::noteUnseen(const Place &At, const Range &Where) {
  Summaries[Current].Changes = true;
  noteWritten(At.Loops);
  noteChange(At.Loops, At.Steps.empty() ? Where : Steps[At.Steps[0]].Where);
}

/// True when calling \p F once is as good as calling it again and again, as
/// long as the database stays the same.
bool Linker::isPure(uint32_t F) {
  auto Inserted = Pure.try_emplace(F, false);
  if (!Inserted.second)
    return Inserted.first->second;
  bool Is = P.Functions[F].Pure;
  if (Is) {
    FunctionFacts Body;
    P.body(F, Body);
    for (size_t I = 0; I < Body.Calls.size(); ++I)
      Is = Is && isPureCall(Body.Calls[I], P.Functions[F].Callees[I]);
  }
  return Pure[F] = Is;
}

bool Linker::isPureCall(const CallFact &C, uint32_t Named) {
  const Candidates Callees = candidates(C, Named);
  return Callees.size() == 1 && isPure(Callees.front());
}

/// True when the declaration \p H asks nothing but queries that are the same in
/// each turn of \p Loop, and nothing changes these on the way.
bool Linker::canHoist(const HoistFact &H, uint32_t Loop) {
  const LoopFact &Round = P.Loops[Loop].Facts;
  if (Round.Kind == LoopKind::Condition || Round.Waits)
    return false;
  auto Inside = [](const Range &Of) {
    return [&Of](const Range &Where) { return Of.contains(Where); };
  };
  if (std::any_of(Changes.begin(), Changes.end(), Inside(H.Whole)) ||
      std::any_of(Fixed.begin(), Fixed.end(), Inside(H.Statement)))
    return false;
  for (const EventFact &E : Here.Events)
    if (E.Kind == EventKind::Call && H.Statement.contains(E.Where) &&
        !isPureCall(Here.Calls[E.Call], P.Functions[Current].Callees[E.Call]))
      return false;
  return std::all_of(Invariant.begin(), Invariant.end(),
                     [&](const Repeated &R) {
                       if (!H.Statement.contains(hereOf(R.What)))
                         return true;
                       const Dependence How = dependence(R.What, Loop);
                       return !R.What.Doubt && R.Statement.Selects &&
                              !How.Depends && !How.Unknown && !How.Opaque;
                     });
}

/// The move out of the outermost loop that \p R allows; null when there is
/// none.
const HoistFact *Linker::hoistOf(const Repeated &R) {
  const ProgramFunction &F = P.Functions[Current];
  const HoistFact *Found = nullptr;
  for (const HoistFact &H : Here.Hoists) {
    const uint32_t Loop = F.FirstLoop + H.Loop;
    if (!H.Statement.contains(hereOf(R.What)) ||
        !(Found || Loop == R.What.Loops[R.LoopAt].Loop))
      continue;
    if (!canHoist(H, Loop))
      break;
    Found = &H;
  }
  return Found;
}

/// What depends on nothing in its loop is the same query each time, if nothing
/// in the loop writes.
void Linker::decideInvariant() {
  for (Repeated &R : Invariant) {
    uint32_t Loop = R.What.Loops[R.LoopAt].Loop;
    if (Changing.count(Loop)) {
      noteQuiet(R.What, R.What.Loops[R.LoopAt],
                std::to_string(P.Loops[Loop].Key) + " i" +
                    std::to_string(R.What.Where.Begin),
                "written-in-loop");
      continue;
    }
    reportQuery(R.What, R.LoopAt, R.Statement, {}, R.What.Doubt, hoistOf(R));
  }
}

} // namespace orm
