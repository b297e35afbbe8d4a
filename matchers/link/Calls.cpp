//===--- Calls.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"
#include "link/Sql.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// Bounds: longer witnesses, and effects in more loops, are dropped.
static constexpr size_t MaxSteps = 12;
static constexpr size_t MaxLoops = 8;
/// A callable that is called on the way to itself is entered so often.
static constexpr int MaxRecursion = 2;
/// More callables behind one call are not entered.
static constexpr unsigned MaxEntered = 256;

/// The functions that \p C, which names the function \p Named, may enter.
Linker::Candidates Linker::candidates(const CallFact &C, uint32_t Named) const {
  Candidates Found;
  if (Named != None)
    Found.push_back(Named);
  if (C.Virtual)
    addOverriders(C.Callee, Found, MaxCandidates);
  return Found;
}

/// The functions that a call of \p Method may enter.
Linker::Candidates Linker::candidates(llvm::StringRef Method) const {
  Candidates Found;
  auto It = P.ByKey.find(Method);
  if (It != P.ByKey.end())
    Found.push_back(It->second);
  addOverriders(Method, Found, MaxCandidates);
  return Found;
}

void Linker::addOverriders(llvm::StringRef Method, Candidates &To,
                           size_t Most) const {
  auto Bodyless = P.OverridersOf.find(Method);
  if (Bodyless != P.OverridersOf.end())
    To.append(Bodyless->second.begin(), Bodyless->second.end());
  Candidates Queue = To;
  while (!Queue.empty() && To.size() < Most) {
    auto Of = P.Overriders.find(Queue.pop_back_val());
    if (Of == P.Overriders.end())
      continue;
    for (uint32_t Overrider : Of->second)
      if (!llvm::is_contained(To, Overrider)) {
        To.push_back(Overrider);
        Queue.push_back(Overrider);
      }
  }
}

/// True for a method of a class that stands in where there is nothing, or in
/// tests, by its name.
static bool isStandIn(const ProgramFunction &F) {
  const llvm::StringRef Class = F.Name.substr(0, F.Name.rfind("::"));
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>(
          {"null", "empty", "dummy", "noop", "mock", "fake"}),
      [&](llvm::StringRef Part) {
        return Class.substr(Class.rfind(':') + 1).contains_insensitive(Part);
      });
}

/// Calls \p C, which names the function \p Named.
uint32_t Linker::call(const CallFact &C, uint32_t Named, const EventFact &E) {
  Entered = 0;
  Place At = placeOf(E);
  // Threads that a loop makes are its turns; one that an object makes is its
  // own.
  At.Doubt = C.Maybe                           ? CalledLater
             : C.OwnThread && At.Loops.empty() ? OwnThread
                                               : nullptr;
  Bindings B;
  for (uint32_t Argument : C.Arguments)
    B.Parameters.push_back(import(Argument));
  llvm::ArrayRef<uint32_t> Arguments = B.Parameters;
  const uint32_t Object = import(C.Object);
  B.This = Object;
  Step Entering{E.Where, C.Name, None, C.Implicit};
  if (C.Callee.empty())
    return callValue(import(C.CalleeValue), Arguments, Object, At, Entering);
  callConnected(C, Arguments, At, Entering);
  Candidates Callees = candidates(C, Named);
  if (Callees.empty())
    return callUnknown(C, E, Arguments, Object, At, Entering);
  if (Callees.size() > 1 && !narrow(Callees, Object)) {
    noteCallers(C.Callee, Callees, At);
    At.Doubt = SeveralCallees;
    bool Any = false, First = true;
    for (uint32_t Callee : Callees) {
      Any |= !kindsOf(Callee, /*Certain=*/false).empty();
      const std::set<uint32_t> Has = kindsOf(Callee, /*Certain=*/true);
      // What hands on to another object ends with one of the others.
      if (Callee == Current || (Has.empty() && isStandIn(P.Functions[Callee])))
        continue;
      if (First)
        At.SureKinds = Has;
      First = false;
      for (auto Kind = At.SureKinds.begin(); Kind != At.SureKinds.end();)
        Kind = Has.count(*Kind) ? std::next(Kind) : At.SureKinds.erase(Kind);
    }
    // Callers may know which one it is.
    if (Any && Values[Object].Open) {
      ValueTable::Value Method;
      Method.Kind = ValueKind::Method;
      Method.Text = C.Callee;
      Method.Operands = Object;
      Effect Later;
      Later.Kind = EventKind::Call;
      Later.Value = Values.make(std::move(Method));
      Later.Arguments.assign(Arguments.begin(), Arguments.end());
      Later.Where = E.Where;
      Later.Loops.append(At.Loops.begin(), At.Loops.end());
      Later.Guards.append(At.Guards.begin(), At.Guards.end());
      emit(std::move(Later));
    }
  }
  llvm::SmallVector<uint32_t, 4> Returned;
  for (uint32_t Callee : Callees) {
    if (C.Virtual)
      Entering.Callee = P.Functions[Callee].Name;
    Returned.push_back(enter(Callee, B, At, Entering));
    for (const auto &Output : Summaries[Callee].Outputs)
      CallOutputs[E.Call][Output.first] = substitute(Output.second, B);
  }
  return named(Values.several(Returned), Arguments);
}

/// \p Given, which a call with \p Arguments gives. A text that is found
/// elsewhere keeps the name that it was asked for by: see kindByName().
uint32_t Linker::named(uint32_t Given, llvm::ArrayRef<uint32_t> Arguments) {
  std::string Known;
  auto IsFound = [&](uint32_t V) {
    const ValueTable::Value &Part = Values[V];
    if (Part.Kind == ValueKind::Computed)
      Known += Part.Text;
    return Part.Kind == ValueKind::Unknown || Part.Kind == ValueKind::Computed;
  };
  const ValueTable::Value &V = Values[Given];
  if (V.Kind == ValueKind::Several ? !llvm::all_of(V.Operands, IsFound)
                                   : !IsFound(Given))
    return Given;
  std::string Name;
  for (uint32_t Argument : Arguments)
    if (Values[Argument].Kind == ValueKind::Text &&
        kindByName(Values[Argument].Text) != SqlKind::Unknown)
      Name += "? " + Values[Argument].Text.str();
  if (Name.empty() || readSql(Known).Kind != SqlKind::Unknown)
    return Given;
  ValueFact Result;
  Result.Kind = ValueKind::Computed;
  Result.Text = Known + Name;
  Result.Operands = {Given};
  return Values.make(std::move(Result));
}

/// Calls what no function of the program is known for; returns what comes of
/// it.
uint32_t Linker::callUnknown(const CallFact &C, const EventFact &E,
                             llvm::ArrayRef<uint32_t> Arguments,
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
      Unsure.Doubt = CalledLater;
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
    Escape.Text = RowsEscape;
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
  return named(Values.make(std::move(Result)), Arguments);
}

/// Calls a value: a callable, or something that callers will know.
uint32_t Linker::callValue(uint32_t Callee, llvm::ArrayRef<uint32_t> Arguments,
                           uint32_t Object, const Place &At,
                           const Step &Entering) {
  const ValueTable::Value &V = Values[Callee];
  if (V.Kind == ValueKind::Several) {
    // An empty function object is never called.
    std::vector<uint32_t> Alternatives;
    for (uint32_t Alternative : V.Operands)
      if (!(Values[Alternative].Kind == ValueKind::Object &&
            Values[Alternative].Bound))
        Alternatives.push_back(Alternative);
    llvm::SmallVector<uint32_t, 4> Returned;
    Place Inner = At;
    if (Alternatives.size() != 1)
      Inner.Doubt = SeveralCallees;
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
    if (llvm::count_if(At.Steps, [&](uint32_t S) {
          return Steps[S].Function == It->second;
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
        const ValueTable::Value &O = Values[Operand];
        B.Parameters.push_back(O.Kind == ValueKind::Param && O.Bound
                                   ? (O.Index < Arguments.size()
                                          ? Arguments[O.Index]
                                          : Values.unknown("no argument"))
                                   : Operand);
      }
      const ProgramFunction &F = P.Functions[It->second];
      if ((V.Fresh || (F.IsMethod && !F.IsLambda)) && !B.Parameters.empty()) {
        B.This = B.Parameters.front();
        B.Parameters.erase(B.Parameters.begin());
      }
    } else {
      B.Captures.append(V.Operands.begin(), V.Operands.end());
      B.Parameters.append(Arguments.begin(), Arguments.end());
      // A method that is called like a function: its object comes first.
      const ProgramFunction &F = P.Functions[It->second];
      if (!F.IsLambda && F.IsMethod && Object == None && !Arguments.empty()) {
        B.This = Arguments.front();
        B.Parameters.erase(B.Parameters.begin());
      }
    }
    Step S = Entering;
    if (!P.Functions[It->second].IsLambda)
      S.Callee = P.Functions[It->second].Name;
    return enter(It->second, B, At, S);
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
  noteWritten(At.Loops);
  noteChange(At.Loops,
             At.Steps.empty() ? Entering.Where : Steps[At.Steps[0]].Where);
  Effect Call;
  Call.Kind = EventKind::Call;
  Call.Value = Callee;
  Call.Other = Object;
  Call.Arguments.append(Arguments.begin(), Arguments.end());
  Call.Where = Entering.Where;
  Call.Loops.append(At.Loops.begin(), At.Loops.end());
  Call.Guards.append(At.Guards.begin(), At.Guards.end());
  Call.Steps = At.Steps;
  Call.Doubt = At.Doubt;
  emit(std::move(Call));
  ValueFact Result;
  Result.Kind = ValueKind::Result;
  Result.Operands = {Callee};
  Result.Operands.insert(Result.Operands.end(), Arguments.begin(),
                         Arguments.end());
  return Values.make(std::move(Result));
}

/// Takes over what \p Callee does, which the call \p Entering enters from
/// \p At; returns what it returns.
uint32_t Linker::enter(uint32_t Callee, const Bindings &B, Place At,
                       const Step &Entering) {
  CalledFunctions.insert(Callee);
  noteCaller(Callee, At);
  Replaced Known;
  // Of itself it does also what comes after this call.
  const bool Itself = Callee == Current && !Earlier.Effects.empty();
  const Summary &Does = Itself ? Earlier : Summaries[Callee];
  const bool TooDeep = At.Steps.size() >= MaxSteps;
  if (Does.Changes || TooDeep)
    noteUnseen(At, Entering.Where);
  if (TooDeep)
    return Values.unknown("the calls are nested too deeply");
  const uint32_t Gives =
      Does.Returns == None ? None : substitute(Does.Returns, B, Known, 0);
  if (!Does.Effects.empty()) {
    At.Steps.push_back(
        Steps.add({Entering.Where, Entering.Callee, Callee, Entering.Implicit},
                  [&] { return P.keep(Entering.Callee); }));
    // A function that calls itself adds to its own effects.
    if (Callee == Current)
      takeOver(std::vector<Effect>(Does.Effects), Gives, B, At, Known);
    else
      takeOver(Does.Effects, Gives, B, At, Known);
  }
  return Gives == None ? Values.unknown("nothing") : Gives;
}

/// The effects \p Effects of a function that returns \p Gives, seen from the
/// current one, which calls it.
void Linker::takeOver(llvm::ArrayRef<Effect> Effects, uint32_t Gives,
                      const Bindings &B, const Place &At, Replaced &Known) {
  const uint32_t Depth = At.Steps.size();
  const uint32_t Entered = Steps[At.Steps.back()].Function;
  // How often a function that calls itself, or is called later, adds something
  // is not known.
  const bool AnyTimes = Entered == Current || At.Doubt == CalledLater;
  const bool IsLambda = P.Functions[Entered].IsLambda;
  for (const Effect &Inner : Effects) {
    if (Inner.Steps.size() + Depth > MaxSteps ||
        At.Loops.size() + Inner.Loops.size() > MaxLoops) {
      Lossy = true;
      continue;
    }
    Effect E;
    E.Kind = Inner.Kind;
    E.Reported = Inner.Reported;
    E.Fresh = Inner.Fresh;
    E.Changes = Inner.Changes;
    E.Site = Inner.Site;
    E.Key = Inner.Key;
    E.Text = Inner.Text;
    E.Times = AnyTimes || llvm::is_contained(Inner.Steps, At.Steps.back())
                  ? AnyNumber
                  : Inner.Times;
    E.Where = Inner.Where;
    E.When = seenFrom(Inner.When, B);
    E.Own = seenFrom(Inner.Own, B);
    E.KnowsText = Inner.KnowsText;
    E.Far = uint8_t(Inner.Far + (Inner.KnowsText && !IsLambda));
    E.Asked = Inner.Asked;
    E.Value = substitute(Inner.Value, B, Known, 0);
    E.Through = substitute(Inner.Through, B, Known, 0);
    E.Other = substitute(Inner.Other, B, Known, 0);
    for (uint32_t Argument : Inner.Arguments)
      E.Arguments.push_back(substitute(Argument, B, Known, 0));
    E.Loops.append(At.Loops.begin(), At.Loops.end());
    for (const LoopRef &L : Inner.Loops)
      E.Loops.push_back({L.Loop, L.Depth + Depth, false});
    E.Guards.append(At.Guards.begin(), At.Guards.end());
    bool Never = false;
    for (GuardRef G : Inner.Guards) {
      G.Depth += Depth;
      G.Holder = substitute(G.Holder, B, Known, 0);
      Never |= excludes(G);
      E.Guards.push_back(G);
    }
    if (Never)
      continue; // the argument says so
    E.Steps = At.Steps;
    E.Steps.append(Inner.Steps.begin(), Inner.Steps.end());
    E.Doubt = Inner.Doubt;
    if (!E.Doubt && (!isCertain(Inner) || !At.SureKinds.count(kindOf(Inner))))
      E.Doubt = At.Doubt;
    // Of what the call returns, only the key is read.
    if (At.Key && E.Kind == EventKind::Load && E.Value == Gives)
      E.Key = At.Key;
    if (E.Kind == EventKind::Call) {
      const ValueKind Kind = Values[E.Value].Kind;
      if (Kind == ValueKind::Method) {
        enterMethod(E, Values[E.Value]);
        continue;
      }
      if (Kind == ValueKind::Callable || Kind == ValueKind::Several) {
        callValue(E.Value, E.Arguments, E.Other, placeOf(E),
                  {E.Where, "the callable", None, true});
        continue;
      }
    }
    emit(std::move(E));
  }
}

/// Where \p E, a call that only the current function can tell of, happens.
Linker::Place Linker::placeOf(const Effect &E) {
  Place At;
  At.Loops.append(E.Loops.begin(), E.Loops.end());
  for (LoopRef &L : At.Loops)
    L.Late |= L.Depth > 0;
  At.Guards.append(E.Guards.begin(), E.Guards.end());
  At.Steps = E.Steps;
  At.Doubt = E.Doubt;
  return At;
}

} // namespace orm
