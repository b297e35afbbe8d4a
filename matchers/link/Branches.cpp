//===--- Branches.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Statements that a function runs under a condition only. A loop that calls it
/// runs them once per element only when the condition does not depend on the
/// element, or when the function runs another one otherwise. One condition of
/// the loop's own body, or of the function that it calls, chooses the elements
/// that it is about; more, and functions between them, make it uncertain.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

namespace orm {

/// Values that are looked at for what a condition asks.
static constexpr size_t MaxParts = 64;

static Conditions onParameter(uint32_t Index) {
  return Index >= 27 ? Conditions(LastParameter) : Conditions(1) << Index;
}

/// True for a branch of which nothing says that it is taken.
static bool mayDiffer(const BranchFact &B) {
  return B.Asked != None && !B.Expected;
}

/// Takes note of \p E, if it is certain, as something that its branch runs.
void Linker::noteInBranch(const Effect &E) {
  if (E.When != 0 || E.Own != 0 || E.Doubt)
    return;
  for (uint32_t In = E.Branch; In != None; In = Here.Branches[In].Parent) {
    const BranchFact &B = Here.Branches[In];
    auto &Arms = Running[{B.First, E.Changes}];
    Arms.insert(In);
    if (B.Arms == 0 || Arms.size() < B.Arms)
      return;
  }
}

/// True when each branch beside \p In, one of which is taken, runs something
/// that is like \p E.
bool Linker::runsInAllArms(const Effect &E, uint32_t In) const {
  const BranchFact &B = Here.Branches[In];
  auto Arms = Running.find({B.First, E.Changes});
  return B.Arms > 0 && Arms != Running.end() && Arms->second.size() >= B.Arms;
}

/// The conditions of the current function that \p E happens under, and on what
/// they depend. Guards speak for themselves. \p Known: on what conditions do.
void Linker::takeConditions(Effect &E,
                            llvm::DenseMap<uint32_t, Conditions> &Known) {
  E.When |= E.Own;
  E.Own = 0;
  // One that is about an object says nothing where the loop goes over those.
  bool IsGuarded = false, OfAnObject = true;
  for (const GuardRef &G : E.Guards)
    if (G.Depth == 0 && holdsForCallers(G)) {
      IsGuarded = true;
      OfAnObject &= G.Holder != None;
    }
  if (IsGuarded && !OfAnObject)
    return;
  for (uint32_t In = E.Branch; In != None; In = Here.Branches[In].Parent) {
    const BranchFact &B = Here.Branches[In];
    if (!mayDiffer(B) || runsInAllArms(E, In))
      continue;
    auto Decided = Known.find(B.Asked);
    if (Decided == Known.end())
      Decided = Known.try_emplace(B.Asked, decidedBy(import(B.Asked))).first;
    if (!IsGuarded)
      E.Own |= Decided->second & ~OnOther;
    if (E.KnowsText && Decided->second != 0 && E.Asked < MostAsked)
      ++E.Asked;
  }
}

/// On what the condition \p Asked, of the current function, depends. What the
/// database says is asked of each element.
Conditions Linker::decidedBy(uint32_t Asked) {
  llvm::SmallVector<uint32_t, 16> Queue{Asked};
  for (size_t I = 0; I < Queue.size(); ++I) {
    if (I == MaxParts)
      return OnOther;
    const ValueTable::Value &V = Values[Queue[I]];
    switch (V.Kind) {
    case ValueKind::Query:
    case ValueKind::Step:
    case ValueKind::Run:
      return 0;
    case ValueKind::Row:
    case ValueKind::Turn:
      continue; // of a loop in this function
    default:
      break;
    }
    for (uint32_t Part : V.Operands)
      if (Part != None && !llvm::is_contained(Queue, Part))
        Queue.push_back(Part);
  }
  const Conditions Given = partsOf(Asked) & ~OnElement;
  const ValueTable::Value &V = Values[Asked];
  const bool IsConstant =
      V.Kind == ValueKind::Unknown && V.Text == "a constant";
  return Given != 0 || IsConstant ? Given : Conditions(OnOther);
}

/// What goes into \p V.
Conditions Linker::partsOf(uint32_t V) {
  if (V == None)
    return 0;
  auto Known = Parts.find(V);
  if (Known != Parts.end())
    return Known->second;
  Conditions All = 0;
  llvm::SmallVector<uint32_t, 16> Queue{V};
  for (size_t I = 0; I < Queue.size() && I < MaxParts; ++I) {
    const ValueTable::Value &Part = Values[Queue[I]];
    switch (Part.Kind) {
    case ValueKind::Row:
    case ValueKind::Turn:
      All |= OnElement;
      continue;
    case ValueKind::Param:
      All |= onParameter(Part.Index);
      continue;
    case ValueKind::Capture:
      All |= OnCapture;
      continue;
    case ValueKind::This:
      All |= OnThis;
      continue;
    case ValueKind::Object:
      continue; // made in the same way in each turn
    default:
      break;
    }
    for (uint32_t Operand : Part.Operands)
      if (Operand != None && !llvm::is_contained(Queue, Operand))
        Queue.push_back(Operand);
  }
  return Parts[V] = All;
}

/// \p When, of a function that is called with \p B, seen from the caller.
Conditions Linker::seenFrom(Conditions When, const Bindings &B) {
  Conditions All = When & OnElement;
  if (When == All)
    return All;
  for (uint32_t I = 0; I < B.Parameters.size(); ++I)
    if ((When & onParameter(I)) != 0)
      All |= partsOf(B.Parameters[I]);
  if ((When & OnThis) != 0)
    All |= partsOf(B.This);
  if ((When & OnCapture) != 0)
    for (uint32_t Captured : B.Captures)
      All |= partsOf(Captured);
  return All;
}

/// True when \p A, seen from the current function, depends on fewer conditions
/// than \p B.
bool Linker::isSurer(const Effect &A, const Effect &B) const {
  auto DepthOf = [&](uint32_t In) {
    unsigned Depth = 0;
    for (; In != None; In = Here.Branches[In].Parent)
      ++Depth;
    return Depth;
  };
  const bool IsSure = (A.When | A.Own) == 0;
  if (IsSure != ((B.When | B.Own) == 0))
    return IsSure;
  return A.Branch != B.Branch && DepthOf(A.Branch) < DepthOf(B.Branch);
}

/// True when the branches \p A and \p B are in different arms of a condition.
bool Linker::excludeEachOther(uint32_t A, uint32_t B) const {
  for (; A != None; A = Here.Branches[A].Parent)
    for (uint32_t Of = B; Of != None; Of = Here.Branches[Of].Parent)
      if (Here.Branches[A].First == Here.Branches[Of].First)
        return A != Of;
  return false;
}

/// True when the call \p Of of the current function runs a query, by what is
/// known of the function.
bool Linker::runsQuery(uint32_t Of) const {
  const uint32_t Callee = P.Functions[Current].Callees[Of];
  return Callee != None &&
         llvm::any_of(Summaries[Callee].Effects,
                      [](const Effect &E) { return E.Kind == EventKind::Run; });
}

/// True when what a query gives is in the condition \p Asked, of the current
/// function, on which \p E depends; the rows that its loops go over are not.
bool Linker::asksQuery(uint32_t Asked, const Effect &E) {
  if (Asked == None)
    return false;
  llvm::SmallVector<uint32_t, 4> Over, Roots;
  for (const LoopRef &L : E.Loops)
    if (const ProgramLoop &Loop = P.Loops[L.Loop]; L.Depth == 0) {
      Over.push_back(Loop.Facts.Over);
      Roots.push_back(rootOf(
          Loop.Facts.Over == None ? Loop.Steps : import(Loop.Facts.Over)));
    }
  llvm::SmallVector<uint32_t, 16> Queue{Asked};
  for (size_t I = 0; I < Queue.size() && I < MaxParts; ++I) {
    const ValueFact &V = Here.Values[Queue[I]];
    const bool IsStatement = V.Kind == ValueKind::Query ||
                             V.Kind == ValueKind::Run ||
                             V.Kind == ValueKind::Step;
    if (V.Kind == ValueKind::Row || llvm::is_contained(Over, Queue[I]))
      continue;
    if (IsStatement ? !llvm::is_contained(Roots, rootOf(import(Queue[I])))
                    : V.Kind == ValueKind::Result && runsQuery(V.Index))
      return true;
    for (uint32_t Part : V.Operands)
      if (!IsStatement && !llvm::is_contained(Queue, Part))
        Queue.push_back(Part);
  }
  return false;
}

/// Why \p E may happen seldom, by what its branches inside of \p Outside are
/// for; \p Deletes: it is a DELETE.
const char *Linker::seldomFor(const Effect &E, uint32_t Outside, bool Deletes) {
  for (uint32_t In = E.Branch; In != None && In != Outside;
       In = Here.Branches[In].Parent)
    switch (Here.Branches[In].For) {
    case Purpose::Repair:
      return Repair;
    case Purpose::Timed:
      return Timed;
    case Purpose::First:
      return FirstOnly;
    case Purpose::Changed:
      return WhenChanged;
    case Purpose::NoFile:
      return NoFile;
    case Purpose::Missing:
      if (Deletes)
        return Orphan;
      [[fallthrough]];
    case Purpose::Absent:
      if (!runsInAllArms(E, In) && asksQuery(Here.Branches[In].Asked, E))
        return NotThere;
      break;
    case Purpose::Upgrade: // what it says of each object is no upgrade
    case Purpose::Any:
      break;
    }
  return nullptr;
}

/// Why what is in \p Branch of the current function may run seldom; null when
/// nothing says so.
const char *Linker::seldomIn(uint32_t Branch) const {
  for (; Branch != None; Branch = Here.Branches[Branch].Parent)
    switch (Here.Branches[Branch].For) {
    case Purpose::Upgrade:
      return Upgrade;
    case Purpose::Repair:
      return Repair;
    case Purpose::First:
      return FirstOnly;
    default:
      break;
    }
  return nullptr;
}

/// True when one of the branches from \p Inner out to \p Outside is taken in a
/// few turns of its loop only.
bool Linker::isTakenFewTimes(uint32_t Inner, uint32_t Outside) const {
  for (; Inner != None && Inner != Outside; Inner = Here.Branches[Inner].Parent)
    if (const uint32_t Turns = Here.Branches[Inner].Turns;
        Turns > 0 && Turns <= FewBound)
      return true;
  return false;
}

/// Why a function runs seldom, as its \p Name says; null when it says nothing.
const char *Linker::seldomByName(llvm::StringRef Name) {
  Name = Name.substr(Name.rfind(':') + 1);
  auto Says = [&](llvm::StringRef Part) {
    return Name.contains_insensitive(Part);
  };
  if (Says("migrat") || (Says("update") && Says("schema")) ||
      (Says("upgrade") &&
       (Says("schema") || Says("database") || Says("version"))))
    return Upgrade;
  const bool Repairs = Name.take_front(3).equals_insensitive("fix") &&
                       (Name.size() == 3 || Name[3] < 'a' || Name[3] > 'z');
  return Repairs ? Fixes : nullptr;
}

/// How many conditions in the turn of \p L, of the current function, decide
/// whether \p E happens.
unsigned Linker::askedIn(const LoopRef &L, const Effect &E) const {
  unsigned Count = 0;
  if (L.Depth == 0)
    for (uint32_t In = E.Branch;
         In != None && In != P.Loops[L.Loop].Facts.Branch;
         In = Here.Branches[In].Parent)
      Count += mayDiffer(Here.Branches[In]) && !runsInAllArms(E, In);
  return Count;
}

/// True when a loop round \p LoopAt, of those round \p E, may have many turns.
bool Linker::isInLongLoop(const Effect &E, size_t LoopAt) const {
  return llvm::any_of(llvm::ArrayRef<LoopRef>(E.Loops).take_front(LoopAt),
                      [&](const LoopRef &L) {
                        const LoopFact &Round = P.Loops[L.Loop].Facts;
                        return Round.Kind != LoopKind::Condition &&
                               (Round.Bound < 0 || Round.Bound > FewBound);
                      });
}

/// Why \p R may not happen in each turn, by what lies between it and its loop;
/// null when it does.
const char *Linker::whyRarely(const Repeated &R) {
  const Effect &E = R.What;
  const LoopRef &L = E.Loops[R.LoopAt];
  const bool Deletes = R.Statement.Does == Verb::Delete;
  const bool IsInLongLoop = isInLongLoop(E, R.LoopAt);
  if (const int64_t Bound = P.Loops[L.Loop].Facts.Bound;
      !IsInLongLoop && Bound > TinyBound && Bound <= FewBound)
    return FixedTurns;
  if (const uint32_t Outside = P.Loops[L.Loop].Facts.Branch; L.Depth == 0) {
    if (const char *Why = seldomFor(E, Outside, Deletes))
      return Why;
    if (const char *Why = seldomIn(Outside))
      return Why;
    if (Seldom)
      return Seldom;
    if (!IsInLongLoop && !isOuter(L, E) && isTakenFewTimes(E.Branch, Outside))
      return FixedTurns;
    if (P.Loops[L.Loop].Facts.Queued && E.Kind == EventKind::Run &&
        R.Statement.Does == Verb::Write)
      return FromQueue;
  }
  const unsigned Here = askedIn(L, E), Asked = E.Asked + Here;
  // Of a text that is nowhere known, no function can be told from a wrapper.
  const size_t Far = R.Statement.Unread ? E.Steps.size() - L.Depth : E.Far;
  if (Far >= Farthest || Here >= MostHere ||
      (Asked > 0 && E.Far > 0 && E.Far + Asked >= MostAsked))
    return FarAway;
  if (Here > 0 && E.Far > 0 && Deletes)
    return SomeDeleted;
  return nullptr;
}

/// At the end of the current function: what its callers see.
void Linker::joinBranches() {
  Branch = None;
  std::vector<Effect> &Mine = Summaries[Current].Effects;
  for (Effect &E : Mine)
    if (E.Kind == EventKind::Write && E.Steps.empty() && !E.Doubt &&
        llvm::any_of(Mine,
                     [&](const Effect &Other) {
                       return Other.Kind == EventKind::Run &&
                              Other.Steps.empty() &&
                              rootOf(Other.Value) == rootOf(E.Value) &&
                              excludeEachOther(E.Branch, Other.Branch);
                     }) &&
        textOf(E.Value).empty())
      E.Doubt = MaybeBatch;
  decideRest();
  llvm::DenseMap<uint32_t, Conditions> Known;
  for (Effect &E : Mine) {
    if (!isAboutQueries(E.Kind))
      continue;
    E.KnowsText = E.KnowsText || knowsText(E);
    takeConditions(E, Known);
    if (!E.Doubt)
      E.Doubt = seldomFor(E, None, /*Deletes=*/false);
    E.Branch = None;
  }
}

} // namespace orm
