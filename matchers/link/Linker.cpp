//===--- Linker.cpp - orm-tidy --------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// Values that are nested deeper in one function are not looked at.
static constexpr uint32_t MaxNesting = 1000;
/// Functions that call each other are gone through this often.
static constexpr unsigned Rounds = 2;

ProgramLinker::ProgramLinker() : All(std::make_unique<Program>()) {}
ProgramLinker::~ProgramLinker() = default;

void ProgramLinker::add(UnitFacts Unit) { All->add(std::move(Unit)); }

Linked ProgramLinker::link(const LinkOptions &O) {
  All->complete();
  Linker(*All, O).run();
  return std::move(All->Out);
}

Linked link(std::vector<UnitFacts> Units, const LinkOptions &O) {
  ProgramLinker All;
  for (UnitFacts &Unit : Units)
    All.add(std::move(Unit));
  return All.link(O);
}

/// Finds the functions that \p F calls, or hands on to be called.
std::vector<uint32_t> Linker::callees(uint32_t F) {
  P.body(F, Here);
  llvm::SmallVector<uint32_t, 8> Named;
  std::vector<uint32_t> Found;
  for (const CallFact &C : Here.Calls) {
    auto It = C.Callee.empty() ? P.ByKey.end() : P.ByKey.find(C.Callee);
    Named.push_back(It == P.ByKey.end() ? None : It->second);
    const Candidates Entered = candidates(C, Named.back());
    Found.insert(Found.end(), Entered.begin(), Entered.end());
  }
  P.Functions[F].Callees = P.keep(Named);
  for (const ValueFact &V : Here.Values) {
    if (V.Kind != ValueKind::Callable)
      continue;
    auto It = P.ByKey.find(V.Text);
    if (It != P.ByKey.end())
      Found.push_back(It->second);
  }
  return Found;
}

/// The functions, callees before callers (Tarjan's order, without recursion).
std::vector<uint32_t> Linker::order() {
  std::vector<uint32_t> Order;
  std::vector<uint8_t> State(P.Functions.size(), 0);
  for (uint32_t Root = 0; Root < P.Functions.size(); ++Root) {
    if (State[Root])
      continue;
    std::vector<std::pair<uint32_t, std::vector<uint32_t>>> Stack;
    State[Root] = 1;
    Stack.emplace_back(Root, callees(Root));
    while (!Stack.empty()) {
      auto &Top = Stack.back();
      if (Top.second.empty()) {
        Order.push_back(Top.first);
        Stack.pop_back();
        continue;
      }
      uint32_t Next = Top.second.back();
      Top.second.pop_back();
      if (!State[Next]) {
        State[Next] = 1;
        Stack.emplace_back(Next, callees(Next));
      }
    }
  }
  return Order;
}

void Linker::run() {
  Summaries.resize(P.Functions.size());
  P.Out.Uses.resize(P.Out.Sites.size());
  std::vector<uint32_t> Order = order();
  // Members and containers are known only when all functions were seen; so the
  // last round decides. Recursion needs a round of its own.
  for (unsigned Round = 0; Round <= Rounds; ++Round) {
    Deciding = Round == Rounds;
    CallersKnown = Round > 0;
    QueryKinds.clear();
    for (uint32_t F : Order)
      process(F);
  }
  leaveOpen();
  findUnused();
  finish();
}

void Linker::process(uint32_t F) {
  Current = F;
  P.body(F, Here);
  Seldom = seldomByName(P.Functions[F].Name);
  Imported.assign(Here.Values.size(), None);
  ImportedIn.assign(Here.Values.size(), 0);
  lookOver();
  Results.assign(Here.Calls.size(), None);
  CallOutputs.assign(Here.Calls.size(), {});
  Emitted.clear();
  Kept.clear();
  EagerLoads.clear();
  AlreadyLoaded.clear();
  KeptClasses.clear();
  OpenContents.clear();
  OpenStores.clear();
  GivenFeeds.clear();
  Keeps.clear();
  OwnMembers.clear();
  Transactions.clear();
  Invariant.clear();
  Undecided.clear();
  Updates.clear();
  Filling.clear();
  Fixed.clear();
  Changing.clear();
  Writing.clear();
  Reading.clear();
  Changes.clear();
  Preparing.clear();
  Chunking.clear();
  Scripts.clear();
  Running.clear();
  Earlier = Summary();
  std::swap(Summaries[F], Earlier);
  for (const EventFact &E : Here.Events)
    readEvent(E);
  for (uint32_t I = 0; I < Here.Loops.size(); ++I)
    if (Here.Loops[I].Kind == LoopKind::Cursor && Here.Loops[I].Over != None)
      P.Loops[P.Functions[F].FirstLoop + I].Steps =
          rootOf(import(Here.Loops[I].Over));
  joinBranches();
  perObjectLoads();
  for (uint32_t I = 0; I < Here.Loops.size(); ++I) {
    if (Here.Loops[I].Over == None)
      continue;
    Effect E;
    E.Kind = EventKind::Iterate;
    E.Value = import(Here.Loops[I].Over);
    if (const ValueTable::Value &Over = Values[E.Value];
        Over.Kind == ValueKind::Member)
      P.Loops[P.Functions[F].FirstLoop + I].Member = Over.Text.data();
    E.Site = P.Functions[F].FirstLoop + I;
    E.Where = Here.Loops[I].Where;
    emit(std::move(E));
  }
  if (Deciding) {
    decideInvariant();
    noteLeftOpen();
  }
  Summaries[F].Done = true;
}

/// A value of the current function, as one of the program.
uint32_t Linker::import(uint32_t Local) {
  ++Imports;
  return importPart(Local);
}

uint32_t Linker::importPart(uint32_t Local) {
  if (Local == None)
    return None;
  // Values that calls decide are looked at anew each time.
  if (Imported[Local] != None &&
      (!FromCall[Local] || ImportedIn[Local] == Imports))
    return Imported[Local];
  const ValueFact &Fact = Here.Values[Local];
  uint32_t V;
  if (Fact.Kind == ValueKind::Result) {
    // Not kept: the call may not have been read yet.
    V = Results[Fact.Index];
    return V == None ? Values.unknown("a result that is not known yet") : V;
  }
  llvm::SmallVector<uint32_t, 8> Operands;
  for (uint32_t Operand : Fact.Operands)
    Operands.push_back(importPart(Operand));
  ValueTable::Value Like = ValueTable::like(Fact);
  Like.Operands = Operands;
  switch (Fact.Kind) {
  case ValueKind::Output: {
    auto &Outputs = CallOutputs[Fact.Index];
    auto It = Outputs.find(std::stoul(Fact.Text));
    V = It == Outputs.end() ? Operands[0] : It->second;
    break;
  }
  case ValueKind::Turn:
  case ValueKind::Row:
    Like.Index += P.Functions[Current].FirstLoop;
    V = Values.make(Like);
    break;
  case ValueKind::Object:
    // Objects of different functions are different.
    Like.Owner = Current;
    V = Values.make(Like);
    break;
  case ValueKind::Several:
    V = Values.several(Operands);
    break;
  case ValueKind::Part: {
    const ValueTable::Value &Whole = Values[Operands[0]];
    V = Whole.Kind == ValueKind::Aggregate && Fact.Index < Whole.Operands.size()
            ? Whole.Operands[Fact.Index]
            : Values.make(Like);
    break;
  }
  default:
    V = Values.make(Like);
    break;
  }
  Imported[Local] = V;
  ImportedIn[Local] = Imports;
  return V;
}

/// Finds out which values of the function calls decide, and which are nested
/// too deeply to be of use. Values are made of earlier ones.
void Linker::lookOver() {
  FromCall.assign(Here.Values.size(), false);
  llvm::SmallVector<uint32_t, 32> Depth(Here.Values.size(), 0);
  for (uint32_t I = 0; I < Here.Values.size(); ++I) {
    const ValueFact &V = Here.Values[I];
    FromCall[I] = V.Kind == ValueKind::Result || V.Kind == ValueKind::Output;
    for (uint32_t Operand : V.Operands) {
      if (Operand == None)
        continue;
      FromCall[I] = FromCall[I] || FromCall[Operand];
      Depth[I] = std::max(Depth[I], Depth[Operand] + 1);
    }
    if (Depth[I] > MaxNesting) {
      Imported[I] = Values.unknown("the chain is too long");
      FromCall[I] = false;
    }
  }
}

Linker::Place Linker::placeOf(const EventFact &E) {
  Place At;
  uint32_t First = P.Functions[Current].FirstLoop;
  for (uint32_t L = E.Loop == None ? None : First + E.Loop; L != None;
       L = P.Loops[L].Parent)
    At.Loops.insert(At.Loops.begin(), LoopRef{L, 0});
  for (const Guard &G : E.Guards)
    At.Guards.push_back({G.Kind, G.Loop == None ? None : First + G.Loop,
                         G.Inner == None ? None : First + G.Inner,
                         import(G.Holder), 0});
  if (E.Key.valid()) {
    Keys.push_back({E.Key, E.KeyText});
    At.Key = &Keys.back();
  }
  return At;
}

/// True when callers that are not among the units may call this function.
bool Linker::hasOtherCallers() const {
  return !P.Functions[Current].Internal &&
         !(Options.Whole && CalledFunctions.contains(Current));
}

void Linker::readEvent(const EventFact &E) {
  InCondition = E.InCondition;
  InBranch = E.InBranch;
  Leaving = E.Text == LeavingText;
  Branch = Here.IsLambda ? None : E.Branch;
  if (E.Kind == EventKind::Call) {
    const CallFact &C = Here.Calls[E.Call];
    Results[E.Call] = call(C, P.Functions[Current].Callees[E.Call], E);
    return;
  }
  if (E.Kind == EventKind::Return) {
    uint32_t &Returns = Summaries[Current].Returns;
    uint32_t V = import(E.Value);
    Returns = Returns == None ? V : Values.several({Returns, V});
    if (Deciding && !Here.IsLambda && hasOtherCallers())
      escapeRows(V);
    return;
  }
  Place At = placeOf(E);
  Effect Own;
  Own.Kind = E.Kind;
  Own.Value = import(E.Value);
  Own.Other = import(E.Other);
  Own.Site = E.Site;
  Own.Through = import(E.Through);
  if (!Leaving)
    Own.Text = P.keep(E.Text);
  Own.Where = E.Where;
  Own.Key = At.Key;
  Own.Loops.append(At.Loops.begin(), At.Loops.end());
  Own.Guards.append(At.Guards.begin(), At.Guards.end());
  emit(std::move(Own));
}

/// Rows of some classes bring their relations by a statement each.
void Linker::perObjectLoads() {
  const ProgramFunction &F = P.Functions[Current];
  for (uint32_t I = 0; I < Here.Loops.size(); ++I) {
    const LoopFact &L = Here.Loops[I];
    auto Entity = P.Out.Entities.find(L.Row);
    if (L.Over == None || Entity == P.Out.Entities.end())
      continue;
    for (uint32_t Relation : Entity->second.PerObject) {
      Effect E;
      E.Where = L.Where;
      for (uint32_t Loop = F.FirstLoop + I; Loop != None;
           Loop = P.Loops[Loop].Parent)
        E.Loops.insert(E.Loops.begin(), LoopRef{Loop, 0});
      ValueTable::Value Row;
      Row.Kind = ValueKind::Row;
      Row.Index = F.FirstLoop + I;
      const uint32_t Over = import(L.Over);
      Row.Operands = Over;
      const uint32_t Of = Values.make(Row);
      ValueTable::Value Related;
      Related.Kind = ValueKind::Related;
      Related.Index = Relation;
      Related.Operands = Of;
      E.Value = Values.make(Related);
      emit(std::move(E));
    }
  }
}

} // namespace orm
