//===--- Calls.cpp - orm-tidy ------------------------------------------------*-
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

/// Bounds: longer witnesses, and effects in more loops, are dropped.
static constexpr size_t MaxSteps = 12;
static constexpr size_t MaxLoops = 8;

std::vector<uint32_t> Linker::candidates(const CallFact &C) const {
  std::vector<uint32_t> Found;
  auto It = P.ByKey.find(C.Callee);
  if (It != P.ByKey.end())
    Found.push_back(It->second);
  if (!C.Virtual)
    return Found;
  std::vector<uint32_t> Queue = Found;
  auto Bodyless = P.OverridersOf.find(C.Callee);
  if (Bodyless != P.OverridersOf.end()) {
    Queue.insert(Queue.end(), Bodyless->second.begin(), Bodyless->second.end());
    Found.insert(Found.end(), Bodyless->second.begin(), Bodyless->second.end());
  }
  while (!Queue.empty() && Found.size() < 16) {
    uint32_t Next = Queue.back();
    Queue.pop_back();
    for (uint32_t Overrider : P.Functions[Next].Overriders)
      if (std::find(Found.begin(), Found.end(), Overrider) == Found.end()) {
        Found.push_back(Overrider);
        Queue.push_back(Overrider);
      }
  }
  return Found;
}

uint32_t Linker::call(const CallFact &C, const EventFact &E) {
  Place At = placeOf(E);
  std::vector<uint32_t> Arguments;
  Arguments.reserve(C.Arguments.size());
  for (uint32_t Argument : C.Arguments)
    Arguments.push_back(import(Argument));
  uint32_t Object = import(C.Object);
  Step Entering{E.Where, C.Name, None, C.Implicit};
  if (C.Callee.empty())
    return callValue(import(C.CalleeValue), Arguments, Object, At, Entering);
  std::vector<uint32_t> Callees = candidates(C);
  if (Callees.empty()) {
    // Its arguments go where nothing is followed.
    for (uint32_t Argument : Arguments) {
      Effect Escape;
      Escape.Kind = EventKind::Escape;
      Escape.Value = Argument;
      Escape.Where = E.Where;
      emit(std::move(Escape));
      if (Values[Argument].Kind == ValueKind::Callable)
        callValue(Argument, {}, None, At, Entering);
    }
    // What it gives depends on what it is given.
    ValueFact Result;
    Result.Kind = ValueKind::Computed;
    Result.Operands = {Values.unknown("no body of '" + C.Name + "' is known")};
    if (Object != None)
      Result.Operands.push_back(Object);
    Result.Operands.insert(Result.Operands.end(), Arguments.begin(),
                           Arguments.end());
    if (Object != None) {
      Effect Escape;
      Escape.Kind = EventKind::Escape;
      Escape.Value = Object;
      Escape.Where = E.Where;
      Escape.Text = "rows";
      emit(std::move(Escape));
    }
    if (C.Changes && Object != None) {
      Effect Feed;
      Feed.Kind = EventKind::Feed;
      Feed.Value = Object;
      Feed.Other = Values.make(Result);
      Feed.Where = E.Where;
      emit(std::move(Feed));
    }
    if (C.NoBody) {
      noteUnseen(At, E.Where);
      noteTouch(E.Where, "what '" + C.Name +
                             "' does is not known: its body was not read");
    }
    return Values.make(std::move(Result));
  }
  Bindings B;
  B.Parameters = std::move(Arguments);
  B.This = Object;
  std::vector<uint32_t> Returned;
  for (uint32_t Callee : Callees) {
    Place Inner = At;
    Inner.Certain = Callees.size() == 1;
    Entering.Function = Callee;
    Inner.Steps.push_back(Entering);
    Returned.push_back(enter(Callee, B, Inner));
    for (const auto &Output : Summaries[Callee].Outputs)
      CallOutputs[E.Call][Output.first] = substitute(Output.second, B);
  }
  return Values.several(Returned);
}

/// Calls a value: a callable, or something that callers will know.
uint32_t Linker::callValue(uint32_t Callee,
                           const std::vector<uint32_t> &Arguments,
                           uint32_t Object, const Place &At,
                           const Step &Entering) {
  const ValueTable::Value V = Values[Callee];
  if (V.Kind == ValueKind::Several) {
    std::vector<uint32_t> Returned;
    Place Inner = At;
    Inner.Certain = false;
    Returned.reserve(V.Operands.size());
    for (uint32_t Alternative : V.Operands)
      Returned.push_back(
          callValue(Alternative, Arguments, Object, Inner, Entering));
    return Values.several(Returned);
  }
  if (V.Kind == ValueKind::Callable) {
    auto It = P.ByKey.find(V.Text);
    if (It == P.ByKey.end()) {
      noteUnseen(At, Entering.Where);
      if (Deciding)
        for (uint32_t Argument : Arguments)
          escapeRows(Argument);
      return Values.unknown("a callable without a known body");
    }
    Bindings B;
    B.This = Object;
    if (V.Bound) {
      for (uint32_t Operand : V.Operands) {
        const ValueTable::Value O = Values[Operand];
        B.Parameters.push_back(O.Kind == ValueKind::Param && O.Bound
                                   ? (O.Index < Arguments.size()
                                          ? Arguments[O.Index]
                                          : Values.unknown("no argument"))
                                   : Operand);
      }
      if (V.Fresh && !B.Parameters.empty()) {
        B.This = B.Parameters.front();
        B.Parameters.erase(B.Parameters.begin());
      }
    } else {
      B.Captures = V.Operands;
      B.Parameters = Arguments;
      // A method that is called like a function: its object comes first.
      const FunctionFacts &F = P.Functions[It->second].Facts;
      if (!F.IsLambda && F.IsMethod && Object == None && !Arguments.empty()) {
        B.This = Arguments.front();
        B.Parameters.erase(B.Parameters.begin());
      }
    }
    Place Inner = At;
    Step S = Entering;
    S.Function = It->second;
    if (!P.Functions[It->second].Facts.IsLambda)
      S.Callee = P.Functions[It->second].Facts.Name;
    Inner.Steps.push_back(std::move(S));
    return enter(It->second, B, Inner);
  }
  if (V.Kind == ValueKind::Member || V.Kind == ValueKind::Global) {
    uint32_t Stored = resolveStored(Callee);
    if (Stored != Callee)
      return callValue(Stored, Arguments, Object, At, Entering);
  }
  if (!V.Open) {
    noteUnseen(At, Entering.Where);
    noteTouch(Entering.Where, "what is called here is not known");
    if (Deciding)
      for (uint32_t Argument : Arguments)
        escapeRows(Argument);
    return Values.unknown("a call of something unknown");
  }
  // Callers know it; here it may do anything.
  noteChange(At.Loops,
             At.Steps.empty() ? Entering.Where : At.Steps.front().Where);
  Effect Call;
  Call.Kind = EventKind::Call;
  Call.Value = Callee;
  Call.Other = Object;
  Call.Arguments = Arguments;
  Call.Where = Entering.Where;
  Call.Loops = At.Loops;
  Call.Guards = At.Guards;
  Call.Steps = At.Steps;
  Call.Certain = At.Certain;
  emit(std::move(Call));
  ValueFact Result;
  Result.Kind = ValueKind::Result;
  Result.Operands = {Callee};
  Result.Operands.insert(Result.Operands.end(), Arguments.begin(),
                         Arguments.end());
  return Values.make(std::move(Result));
}

/// Takes over what \p Callee does; returns what it returns.
uint32_t Linker::enter(uint32_t Callee, const Bindings &B, const Place &At) {
  CalledFunctions.insert(Callee);
  if (Summaries[Callee].Changes || At.Steps.size() > MaxSteps)
    noteUnseen(At, At.Steps.front().Where);
  if (At.Steps.size() > MaxSteps)
    return Values.unknown("the calls are nested too deeply");
  // A copy: a function that calls itself adds to its own effects.
  const std::vector<Effect> Effects = Summaries[Callee].Effects;
  const uint32_t Depth = At.Steps.size();
  const uint32_t Gives = Summaries[Callee].Returns == None
                             ? None
                             : substitute(Summaries[Callee].Returns, B);
  for (const Effect &Inner : Effects) {
    if (Inner.Steps.size() + Depth > MaxSteps) {
      Lossy = true;
      continue;
    }
    Effect E = Inner;
    llvm::DenseMap<uint32_t, uint32_t> Known;
    E.Value = substitute(Inner.Value, B, Known, 0);
    if (Inner.Through != None)
      E.Through = substitute(Inner.Through, B, Known, 0);
    if (Inner.Other != None)
      E.Other = substitute(Inner.Other, B, Known, 0);
    for (uint32_t &Argument : E.Arguments)
      Argument = substitute(Argument, B, Known, 0);
    E.Loops = At.Loops;
    for (const LoopRef &L : Inner.Loops)
      E.Loops.push_back({L.Loop, L.Depth + Depth, false});
    if (E.Loops.size() > MaxLoops) {
      Lossy = true;
      continue;
    }
    E.Guards = At.Guards;
    for (GuardRef G : Inner.Guards) {
      G.Depth += Depth;
      if (G.Holder != None)
        G.Holder = substitute(G.Holder, B, Known, 0);
      E.Guards.push_back(G);
    }
    E.Steps = At.Steps;
    E.Steps.insert(E.Steps.end(), Inner.Steps.begin(), Inner.Steps.end());
    E.Certain &= At.Certain;
    // Of what the call returns, only the key is read.
    if (At.Key.valid() && E.Kind == EventKind::Load && E.Value == Gives) {
      E.Key = At.Key;
      E.KeyText = At.KeyText;
    }
    if (E.Kind == EventKind::Call) {
      ValueKind Kind = Values[E.Value].Kind;
      if (Kind == ValueKind::Callable || Kind == ValueKind::Several) {
        Place Inside{E.Loops, E.Guards, E.Steps, E.Certain, {}, {}};
        for (LoopRef &L : Inside.Loops)
          L.Late |= L.Depth > 0;
        Step Entering{E.Where, "the callable", None, true};
        callValue(E.Value, E.Arguments, E.Other, Inside, Entering);
        continue;
      }
    }
    emit(std::move(E));
  }
  return Gives == None ? Values.unknown("nothing") : Gives;
}

uint32_t Linker::substitute(uint32_t V, const Bindings &B) {
  llvm::DenseMap<uint32_t, uint32_t> Known;
  return substitute(V, B, Known, 0);
}

uint32_t Linker::substitute(uint32_t V, const Bindings &B,
                            llvm::DenseMap<uint32_t, uint32_t> &Known,
                            unsigned Depth) {
  if (V == None || !(Values[V].Open || Values[V].OpenInputs))
    return V;
  auto It = Known.find(V);
  if (It != Known.end())
    return It->second;
  if (Depth > 32)
    return Values.unknown("the chain is too long");
  const ValueTable::Value Old = Values[V];
  uint32_t New = V;
  switch (Old.Kind) {
  case ValueKind::Param:
    New = Old.Index < B.Parameters.size() && B.Parameters[Old.Index] != None
              ? B.Parameters[Old.Index]
              : Values.unknown("an argument that is not known");
    break;
  case ValueKind::This:
    New = B.This != None ? B.This : Values.unknown("an object not known");
    break;
  case ValueKind::Capture:
    New = Old.Index < B.Captures.size()
              ? B.Captures[Old.Index]
              : Values.unknown("a capture that is not known");
    break;
  default: {
    ValueFact Fact = Old;
    for (uint32_t &Operand : Fact.Operands)
      Operand = substitute(Operand, B, Known, Depth + 1);
    if (Fact.Kind == ValueKind::Several) {
      New = Values.several(Fact.Operands);
    } else if (Fact.Kind == ValueKind::Part &&
               Values[Fact.Operands[0]].Kind == ValueKind::Aggregate &&
               Fact.Index < Values[Fact.Operands[0]].Operands.size()) {
      New = Values[Fact.Operands[0]].Operands[Fact.Index];
    } else if (Fact.Kind == ValueKind::Result &&
               Values[Fact.Operands[0]].Kind == ValueKind::Callable) {
      // A callable is known now: what it returns is too.
      const ValueTable::Value Callee = Values[Fact.Operands[0]];
      auto Function = P.ByKey.find(Callee.Text);
      Bindings Inner;
      Inner.Parameters.assign(Fact.Operands.begin() + 1, Fact.Operands.end());
      Inner.Captures = Callee.Operands;
      New = Function == P.ByKey.end() ||
                    Summaries[Function->second].Returns == None || Callee.Bound
                ? Values.unknown("the result of a callable")
                : substitute(Summaries[Function->second].Returns, Inner);
    } else {
      New = Values.make(std::move(Fact));
    }
    break;
  }
  }
  return Known[V] = New;
}

} // namespace orm
