//===--- Linker.cpp - orm-tidy -----------------------------------------------*-
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

/// More effects per function are dropped.
static constexpr size_t MaxEffects = 512;
static constexpr size_t MaxClosedEffects = 48;
/// Values that are nested deeper in one function are not looked at.
static constexpr uint32_t MaxNesting = 1000;
/// Functions that call each other are gone through this often.
static constexpr unsigned Rounds = 2;

Linked link(std::vector<UnitFacts> Units, const LinkOptions &O) {
  Program P;
  P.Options = O;
  P.add(std::move(Units));
  Linker(P).run();
  return std::move(P.Out);
}

std::vector<uint32_t> Linker::callees(uint32_t F) const {
  std::vector<uint32_t> Found;
  auto Add = [&](const std::string &Key) {
    auto It = P.ByKey.find(Key);
    if (It != P.ByKey.end())
      Found.push_back(It->second);
  };
  for (const CallFact &C : P.Functions[F].Facts.Calls) {
    if (C.Callee.empty())
      continue;
    for (uint32_t Candidate : candidates(C.Callee, C.Virtual))
      Found.push_back(Candidate);
  }
  for (const ValueFact &V : P.Functions[F].Facts.Values)
    if (V.Kind == ValueKind::Callable)
      Add(V.Text);
  return Found;
}

/// The functions, callees before callers (Tarjan's order, without recursion).
std::vector<uint32_t> Linker::order() const {
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
    for (uint32_t F : Order)
      process(F);
  }
  leaveOpen();
  findUnused();
  finish();
}

void Linker::process(uint32_t F) {
  const FunctionFacts &Facts = P.Functions[F].Facts;
  Current = F;
  Imported.assign(Facts.Values.size(), None);
  ImportedIn.assign(Facts.Values.size(), 0);
  lookOver(Facts);
  Results.assign(Facts.Calls.size(), None);
  CallOutputs.assign(Facts.Calls.size(), {});
  Emitted.clear();
  EagerLoads.clear();
  AlreadyLoaded.clear();
  KeptClasses.clear();
  Keeps.clear();
  Transactions.clear();
  Invariant.clear();
  Fixed.clear();
  Changing.clear();
  Changes.clear();
  Preparing.clear();
  Chunking.clear();
  Summary Fresh;
  std::swap(Summaries[F], Fresh);
  for (const EventFact &E : Facts.Events)
    readEvent(E);
  for (uint32_t I = 0; I < Facts.Loops.size(); ++I)
    if (Facts.Loops[I].Kind == LoopKind::Cursor && Facts.Loops[I].Over != None)
      P.Loops[P.Functions[F].FirstLoop + I].Steps =
          rootOf(import(Facts.Loops[I].Over));
  perObjectLoads();
  for (uint32_t I = 0; I < Facts.Loops.size(); ++I) {
    if (Facts.Loops[I].Over == None)
      continue;
    Effect E;
    E.Kind = EventKind::Iterate;
    E.Value = import(Facts.Loops[I].Over);
    E.Site = P.Functions[F].FirstLoop + I;
    E.Where = Facts.Loops[I].Where;
    emit(std::move(E));
  }
  if (Deciding)
    decideInvariant();
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
  const ProgramFunction &F = P.Functions[Current];
  ValueFact Fact = F.Facts.Values[Local];
  uint32_t V;
  if (Fact.Kind == ValueKind::Result) {
    // Not kept: the call may not have been read yet.
    V = Results[Fact.Index];
    return V == None ? Values.unknown("a result that is not known yet") : V;
  }
  for (uint32_t &Operand : Fact.Operands)
    Operand = importPart(Operand);
  switch (Fact.Kind) {
  case ValueKind::Output: {
    auto &Outputs = CallOutputs[Fact.Index];
    auto It = Outputs.find(std::stoul(Fact.Text));
    V = It == Outputs.end() ? Fact.Operands[0] : It->second;
    break;
  }
  case ValueKind::Turn:
  case ValueKind::Row:
    Fact.Index += F.FirstLoop;
    V = Values.make(std::move(Fact));
    break;
  case ValueKind::Object:
    // Objects of different functions are different.
    Fact.Text = std::to_string(Current) + ' ' + Fact.Text;
    V = Values.make(std::move(Fact));
    break;
  case ValueKind::Several:
    V = Values.several(Fact.Operands);
    break;
  case ValueKind::Part: {
    const ValueTable::Value Whole = Values[Fact.Operands[0]];
    V = Whole.Kind == ValueKind::Aggregate && Fact.Index < Whole.Operands.size()
            ? Whole.Operands[Fact.Index]
            : Values.make(std::move(Fact));
    break;
  }
  default:
    V = Values.make(std::move(Fact));
    break;
  }
  Imported[Local] = V;
  ImportedIn[Local] = Imports;
  return V;
}

/// Finds out which values of \p Facts calls decide, and which are nested too
/// deeply to be of use. Values are made of earlier ones.
void Linker::lookOver(const FunctionFacts &Facts) {
  FromCall.assign(Facts.Values.size(), false);
  std::vector<uint32_t> Depth(Facts.Values.size(), 0);
  for (uint32_t I = 0; I < Facts.Values.size(); ++I) {
    const ValueFact &V = Facts.Values[I];
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
  At.Key = E.Key;
  At.KeyText = E.KeyText;
  return At;
}

/// True when callers that are not among the units may call this function.
bool Linker::hasOtherCallers() const {
  return !P.Functions[Current].Facts.Internal &&
         !(P.Options.Whole && CalledFunctions.count(Current));
}

void Linker::readEvent(const EventFact &E) {
  InCondition = E.InCondition;
  if (E.Kind == EventKind::Call) {
    const CallFact &C = P.Functions[Current].Facts.Calls[E.Call];
    Results[E.Call] = call(C, E);
    return;
  }
  if (E.Kind == EventKind::Return) {
    uint32_t &Returns = Summaries[Current].Returns;
    uint32_t V = import(E.Value);
    Returns = Returns == None ? V : Values.several({Returns, V});
    const FunctionFacts &F = P.Functions[Current].Facts;
    if (Deciding && !F.IsLambda && hasOtherCallers())
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
  Own.Text = E.Text;
  Own.Where = E.Where;
  Own.Key = E.Key;
  Own.KeyText = E.KeyText;
  Own.Loops = std::move(At.Loops);
  Own.Guards = std::move(At.Guards);
  emit(std::move(Own));
}

/// Takes note of \p V as something that \p Name, a field or global, holds.
void Linker::store(const std::string &Name, uint32_t V) {
  std::vector<uint32_t> &Stored = Stores[Name];
  if (std::find(Stored.begin(), Stored.end(), V) == Stored.end())
    Stored.push_back(V);
}

void Linker::emit(Effect E) {
  std::string Key =
      std::to_string(unsigned(E.Kind)) + ' ' + std::to_string(E.Value) + ' ' +
      std::to_string(E.Other) + ' ' + std::to_string(E.Site) + ' ' + E.Text +
      ' ' + std::to_string(E.Where.File) + ' ' + std::to_string(E.Where.Begin);
  for (const LoopRef &L : E.Loops)
    Key += ' ' + std::to_string(L.Loop);
  for (const Step &S : E.Steps)
    Key += ',' + std::to_string(S.Where.Begin);
  if (!Emitted.insert(std::move(Key)).second)
    return;
  const ValueTable::Value V = Values[E.Value];
  closeCallable(E);
  bool Open = V.Open || (E.Other != None && Values[E.Other].Open);
  switch (E.Kind) {
  case EventKind::StoreField:
    if (Deciding && E.Other != None &&
        (V.Kind == ValueKind::Global || !E.Text.empty() ||
         (V.Kind == ValueKind::Param && hasOtherCallers())))
      escapeRows(E.Other);
    if ((V.Kind == ValueKind::Param || V.Kind == ValueKind::This) &&
        E.Text.empty()) {
      auto Slot = Summaries[Current].Outputs.try_emplace(
          V.Kind == ValueKind::This ? ThisArgument : V.Index, E.Other);
      if (!Slot.second)
        Slot.first->second = Values.several({Slot.first->second, E.Other});
      return;
    }
    if (E.Other != None && V.Kind == ValueKind::Object) {
      std::vector<uint32_t> &Fed = Feeds[E.Value];
      if (std::find(Fed.begin(), Fed.end(), E.Other) == Fed.end())
        Fed.push_back(E.Other);
    }
    // What one object of this function holds may be what the function is given.
    if (E.Other != None && Values[E.Other].Open && V.Kind == ValueKind::Object)
      store(E.Text + '@' + std::to_string(E.Value), E.Other);
    if (E.Other != None && !Values[E.Other].Open) {
      const std::string &Field = V.Kind == ValueKind::Global ? V.Text : E.Text;
      if (Values[E.Other].Kind == ValueKind::Unknown &&
          Values[E.Other].Text == "null")
        return;
      store(Field, E.Other);
      // What one object of this function holds is known apart.
      if (V.Kind == ValueKind::Object)
        store(Field + '@' + std::to_string(E.Value), E.Other);
      // What the statements of one object are is known where it is made.
      const ValueKind Kind = Values[E.Other].Kind;
      if (!V.Open || (Kind != ValueKind::Query && Kind != ValueKind::Step &&
                      Kind != ValueKind::Run && Kind != ValueKind::Text))
        return;
    }
    break;
  case EventKind::AddTo:
    if (Deciding && E.Other != None && V.Kind != ValueKind::Object &&
        !(V.Kind == ValueKind::Param && !hasOtherCallers()))
      escapeRows(E.Other);
    if (Deciding && E.Other != None)
      for (const Chain &C : trace(E.Other))
        for (const Chain::RowAt &Row : C.Rows)
          if (Row.Above == C.Path.size())
            P.Out.Collecting.insert(P.Loops[Row.Loop].Key);
    if (E.Other != None && !Values[E.Other].Open) {
      // The containers that the value may be.
      std::vector<uint32_t> Queue{E.Value};
      for (size_t I = 0; I < Queue.size() && I < 16; ++I) {
        const ValueTable::Value Container = Values[Queue[I]];
        if (Container.Kind == ValueKind::Several) {
          Queue.insert(Queue.end(), Container.Operands.begin(),
                       Container.Operands.end());
          continue;
        }
        if (Container.Kind == ValueKind::Member ||
            Container.Kind == ValueKind::Global) {
          ValueFact Contained;
          Contained.Kind = ValueKind::Aggregate;
          Contained.Operands = {E.Other};
          uint32_t Whole = Values.make(std::move(Contained));
          store(Container.Text, Whole);
          if (Container.Kind == ValueKind::Member &&
              Values[Container.Operands[0]].Kind == ValueKind::Object)
            store(Container.Text + '@' + std::to_string(Container.Operands[0]),
                  Whole);
        } else if (Container.Kind == ValueKind::Object) {
          if (Deciding)
            noteKept(Queue[I], E.Other);
          std::vector<uint32_t> &Inside = Contents[Queue[I]];
          if (std::find(Inside.begin(), Inside.end(), E.Other) == Inside.end())
            Inside.push_back(E.Other);
        }
      }
      if (!V.Open)
        return;
    }
    break;
  case EventKind::EagerOn:
    if (Deciding)
      decide(E);
    EagerLoads.push_back({E.Value, E.Site});
    break;
  case EventKind::Load:
    if (Deciding)
      decide(E);
    break;
  case EventKind::Run:
  case EventKind::Write:
  case EventKind::Prepare:
  case EventKind::Begin:
  case EventKind::Commit: {
    if (Deciding) {
      noteTouch(E,
                E.Kind == EventKind::Run     ? "a query is run here"
                : E.Kind == EventKind::Write ? "the database is written to here"
                : E.Kind == EventKind::Prepare ? "a statement is prepared here"
                                               : "a transaction begins or "
                                                 "ends here");
      const size_t Before = Invariant.size();
      decideQuery(E);
      if (Invariant.size() == Before)
        Fixed.push_back(E.here());
    }
    // A loop round any caller matters; so these go on to all of them.
    Summary &Mine = Summaries[Current];
    for (uint32_t Part : {E.Value, E.Other, E.Through})
      Open |= Part != None && (Values[Part].Open || Values[Part].OpenInputs);
    for (LoopRef &L : E.Loops)
      L.Late = false;
    E.Fresh |= !V.Open && Values[rootOf(E.Value)].Kind == ValueKind::Query;
    if (!E.Reported && Mine.Effects.size() < MaxEffects &&
        (Open || Mine.Closed++ < MaxClosedEffects))
      Mine.Effects.push_back(std::move(E));
    else
      Mine.Changes |= E.Changes || !E.Reported;
    return;
  }
  case EventKind::Fetch:
    noteFetch(E);
    break;
  case EventKind::Feed:
    if (E.Other != None) {
      std::vector<uint32_t> &Fed = Feeds[E.Value];
      if (std::find(Fed.begin(), Fed.end(), E.Other) == Fed.end())
        Fed.push_back(E.Other);
      Open |= Values[E.Other].OpenInputs;
    }
    break;
  case EventKind::Escape:
    if (Deciding)
      escapeRows(E.Value);
    if (Deciding && E.Text.empty())
      for (const Chain &C : trace(E.Value)) {
        if (!C.Path.empty() || !C.Rows.empty() || C.Single)
          continue;
        for (uint32_t Site : C.Sites)
          P.Out.Uses[Site].Escapes = true;
        if (C.Query != None)
          P.Out.Uses[C.Query].Escapes = true;
      }
    if (!V.Open)
      return;
    break;
  case EventKind::Keep:
    if (E.Text.empty())
      Keeps.emplace_back(E.Value, E.Where.Begin);
    else if (!Keeps.empty() && Keeps.back().first == E.Value)
      Keeps.pop_back();
    else
      KeptClasses.erase(E.Value);
    return;
  case EventKind::Iterate:
    if (Deciding)
      noteUse(E);
    break;
  case EventKind::Call:
  case EventKind::Return:
    break;
  }
  // What depends on nobody is done with.
  if (!Open)
    for (uint32_t Argument : E.Arguments)
      Open |= Values[Argument].Open;
  if (!Open)
    return;
  if (Summaries[Current].Effects.size() < MaxEffects)
    Summaries[Current].Effects.push_back(std::move(E));
  else
    Lossy = true;
}

/// Rows of some classes bring their relations by a statement each.
void Linker::perObjectLoads() {
  const ProgramFunction &F = P.Functions[Current];
  for (uint32_t I = 0; I < F.Facts.Loops.size(); ++I) {
    const LoopFact &L = F.Facts.Loops[I];
    auto Entity = P.Out.Entities.find(L.Row);
    if (L.Over == None || Entity == P.Out.Entities.end())
      continue;
    for (uint32_t Relation : Entity->second.PerObject) {
      Effect E;
      E.Where = L.Where;
      for (uint32_t Loop = F.FirstLoop + I; Loop != None;
           Loop = P.Loops[Loop].Parent)
        E.Loops.insert(E.Loops.begin(), LoopRef{Loop, 0});
      ValueFact Row;
      Row.Kind = ValueKind::Row;
      Row.Index = F.FirstLoop + I;
      Row.Operands = {import(L.Over)};
      ValueFact Related;
      Related.Kind = ValueKind::Related;
      Related.Index = Relation;
      Related.Operands = {Values.make(std::move(Row))};
      E.Value = Values.make(std::move(Related));
      emit(std::move(E));
    }
  }
}

} // namespace orm
