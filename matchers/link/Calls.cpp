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
/// More overriders of one method are not looked at.
static constexpr size_t MaxCandidates = 16;
/// A callable that is called on the way to itself is entered so often.
static constexpr int MaxRecursion = 2;
/// More callables behind one call are not entered.
static constexpr unsigned MaxEntered = 256;
/// Results of callables that are made of such results.
static constexpr unsigned MaxReturning = 3;

std::vector<uint32_t> Linker::candidates(llvm::StringRef Key,
                                         bool Virtual) const {
  std::vector<uint32_t> Found;
  auto It = P.ByKey.find(Key);
  if (It != P.ByKey.end())
    Found.push_back(It->second);
  if (!Virtual)
    return Found;
  std::vector<uint32_t> Queue = Found;
  auto Bodyless = P.OverridersOf.find(Key);
  if (Bodyless != P.OverridersOf.end()) {
    Queue.insert(Queue.end(), Bodyless->second.begin(), Bodyless->second.end());
    Found.insert(Found.end(), Bodyless->second.begin(), Bodyless->second.end());
  }
  while (!Queue.empty() && Found.size() < MaxCandidates) {
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
  Entered = 0;
  Place At = placeOf(E);
  At.Certain = !C.Maybe;
  std::vector<uint32_t> Arguments;
  Arguments.reserve(C.Arguments.size());
  for (uint32_t Argument : C.Arguments)
    Arguments.push_back(import(Argument));
  uint32_t Object = import(C.Object);
  Step Entering{E.Where, C.Name, None, C.Implicit};
  if (C.Callee.empty())
    return callValue(import(C.CalleeValue), Arguments, Object, At, Entering);
  callConnected(C, Arguments, At, Entering);
  std::vector<uint32_t> Callees = candidates(C.Callee, C.Virtual);
  if (Callees.empty())
    return callUnknown(C, E, Arguments, Object, At, Entering);
  Bindings B;
  B.Parameters = std::move(Arguments);
  B.This = Object;
  if (Callees.size() > 1 && !narrow(Callees, Object)) {
    At.Certain = false;
    std::set<uint32_t> Any;
    for (uint32_t Callee : Callees) {
      const std::set<uint32_t> Has = kindsOf(Callee);
      if (Callee == Callees.front())
        At.SureKinds = Has;
      for (auto Kind = At.SureKinds.begin(); Kind != At.SureKinds.end();)
        Kind = Has.count(*Kind) ? std::next(Kind) : At.SureKinds.erase(Kind);
      Any.insert(Has.begin(), Has.end());
    }
    // Callers may know which one it is.
    if (!Any.empty() && Values[Object].Open) {
      ValueFact Method;
      Method.Kind = ValueKind::Method;
      Method.Text = C.Callee;
      Method.Operands = {Object};
      Effect Later;
      Later.Kind = EventKind::Call;
      Later.Value = Values.make(std::move(Method));
      Later.Arguments = B.Parameters;
      Later.Where = E.Where;
      Later.Loops = At.Loops;
      Later.Guards = At.Guards;
      emit(std::move(Later));
    }
  }
  std::vector<uint32_t> Returned;
  for (uint32_t Callee : Callees) {
    Place Inner = At;
    Entering.Function = Callee;
    if (C.Virtual)
      Entering.Callee = P.Functions[Callee].Facts.Name;
    Inner.Steps.push_back(Entering);
    Returned.push_back(enter(Callee, B, Inner));
    for (const auto &Output : Summaries[Callee].Outputs)
      CallOutputs[E.Call][Output.first] = substitute(Output.second, B);
  }
  return Values.several(Returned);
}

/// Calls what no function of the program is known for; returns what comes of
/// it.
uint32_t Linker::callUnknown(const CallFact &C, const EventFact &E,
                             const std::vector<uint32_t> &Arguments,
                             uint32_t Object, const Place &At,
                             const Step &Entering) {
  // Its arguments go where nothing is followed.
  for (uint32_t Argument : Arguments) {
    Effect Escape;
    Escape.Kind = EventKind::Escape;
    Escape.Value = Argument;
    Escape.Where = E.Where;
    emit(std::move(Escape));
    if (Values[Argument].Kind == ValueKind::Callable) {
      Place Unsure = At;
      Unsure.Certain = false;
      callValue(Argument, {}, None, Unsure, Entering);
    }
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
    noteTouch(E.Where,
              "what '" + C.Name + "' does is not known: its body was not read");
  }
  return Values.make(std::move(Result));
}

/// Calls a value: a callable, or something that callers will know.
uint32_t Linker::callValue(uint32_t Callee,
                           const std::vector<uint32_t> &Arguments,
                           uint32_t Object, const Place &At,
                           const Step &Entering) {
  const ValueTable::Value V = Values[Callee];
  if (V.Kind == ValueKind::Several) {
    // An empty function object is never called.
    std::vector<uint32_t> Alternatives;
    for (uint32_t Alternative : V.Operands)
      if (!(Values[Alternative].Kind == ValueKind::Object &&
            Values[Alternative].Bound))
        Alternatives.push_back(Alternative);
    std::vector<uint32_t> Returned;
    Place Inner = At;
    Inner.Certain &= Alternatives.size() == 1;
    Returned.reserve(Alternatives.size());
    for (uint32_t Alternative : Alternatives)
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
    if (std::count_if(At.Steps.begin(), At.Steps.end(), [&](const Step &S) {
          return S.Function == It->second;
        }) >= MaxRecursion)
      return Values.unknown("the result of a callable");
    if (++Entered > MaxEntered) {
      noteUnseen(At, Entering.Where);
      return Values.unknown("the calls are nested too deeply");
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
      const FunctionFacts &F = P.Functions[It->second].Facts;
      if ((V.Fresh || (F.IsMethod && !F.IsLambda)) && !B.Parameters.empty()) {
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
  std::vector<uint32_t> Elements;
  if (elementsOf(V, Elements))
    return callElements(V, Elements, Arguments, Object, At, Entering);
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
    bool Never = false;
    for (GuardRef G : Inner.Guards) {
      G.Depth += Depth;
      if (G.Holder != None)
        G.Holder = substitute(G.Holder, B, Known, 0);
      Never |= excludes(G);
      E.Guards.push_back(G);
    }
    if (Never)
      continue; // the argument says so
    E.Steps = At.Steps;
    E.Steps.insert(E.Steps.end(), Inner.Steps.begin(), Inner.Steps.end());
    E.Certain &= At.Certain || At.SureKinds.count(kindOf(Inner)) != 0;
    // Of what the call returns, only the key is read.
    if (At.Key.valid() && E.Kind == EventKind::Load && E.Value == Gives) {
      E.Key = At.Key;
      E.KeyText = At.KeyText;
    }
    if (E.Kind == EventKind::Call &&
        Values[E.Value].Kind == ValueKind::Method) {
      enterMethod(E, Values[E.Value]);
      continue;
    }
    if (E.Kind == EventKind::Call) {
      ValueKind Kind = Values[E.Value].Kind;
      if (Kind == ValueKind::Callable || Kind == ValueKind::Several) {
        Place Inside{E.Loops, E.Guards, E.Steps, E.Certain, {}, {}, {}};
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
      // A callable is known now: what it returns is too, but for what comes of
      // calling itself.
      const ValueTable::Value Callee = Values[Fact.Operands[0]];
      auto Function = P.ByKey.find(Callee.Text);
      if (Function == P.ByKey.end() || Callee.Bound ||
          Summaries[Function->second].Returns == None ||
          Returning.size() >= MaxReturning ||
          !Returning.insert(Function->second).second) {
        New = Values.unknown("the result of a callable");
      } else {
        Bindings Inner;
        Inner.Parameters.assign(Fact.Operands.begin() + 1, Fact.Operands.end());
        Inner.Captures = Callee.Operands;
        New = substitute(Summaries[Function->second].Returns, Inner);
        Returning.erase(Function->second);
      }
    } else {
      New = Values.make(std::move(Fact));
    }
    break;
  }
  }
  return Known[V] = New;
}

} // namespace orm
