//===--- Dispatch.cpp - orm-tidy ------------------------------------------===//
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

/// More of what an object may be is not looked at.
static constexpr unsigned MaxParts = 64;
/// Kinds of effects; those of loads count on from the last one, by relation.
enum EffectKind : uint32_t { Queries = 1, Writes, Loads };
/// Members of what others hold, and values that are nested deeper, are left.
static constexpr unsigned MaxMembers = 12;
/// More callables in a collection are not called.
static constexpr size_t MaxCallables = 32;

/// Adds the classes of the objects that \p V may be. \returns false when one is
/// not known.
bool Linker::classesOf(uint32_t V, std::set<std::string> &Into,
                       unsigned &Parts) const {
  if (V == None || ++Parts > MaxParts)
    return false;
  const ValueTable::Value &Value = Values[V];
  switch (Value.Kind) {
  case ValueKind::Object:
    Into.insert(Value.Text.str());
    return !Value.Bound;
  case ValueKind::Several:
    return llvm::all_of(Value.Operands, [&](uint32_t Part) {
      return classesOf(Part, Into, Parts);
    });
  case ValueKind::Member:
  case ValueKind::Global: {
    llvm::ArrayRef<uint32_t> Stored = storedIn(Value);
    return !Stored.empty() && llvm::all_of(Stored, [&](uint32_t Part) {
      return classesOf(Part, Into, Parts);
    });
  }
  default:
    return false;
  }
}

/// Leaves those of the overriders \p Callees that \p Object, as far as its
/// class is known, has. \returns true when one is left.
bool Linker::narrow(Candidates &Callees, uint32_t Object) const {
  std::set<std::string> Classes;
  unsigned Parts = 0;
  if (!classesOf(Object, Classes, Parts) || Classes.empty())
    return false;
  Candidates Left;
  for (const std::string &Class : Classes) {
    const size_t Before = Left.size();
    for (uint32_t Callee : Callees) {
      const llvm::StringRef Name = P.Functions[Callee].Name;
      const size_t End = Name.rfind("::");
      if (End != llvm::StringRef::npos && Name.take_front(End) == Class)
        Left.push_back(Callee);
    }
    // A class that inherits it, or two of one name in two units.
    if (Left.size() != Before + 1)
      return false;
  }
  Callees = std::move(Left);
  return Callees.size() == 1;
}

/// Enters the overrider that the object of the call \p E has, where the caller
/// knows it.
void Linker::enterMethod(const Effect &E, const ValueTable::Value &Method) {
  const uint32_t Object = Method.Operands[0];
  Candidates Callees = candidates(Method.Text);
  if (!narrow(Callees, Object)) {
    if (Values[Object].Open)
      emit(E);
    return; // it was entered as one of several
  }
  Bindings B;
  B.Parameters.append(E.Arguments.begin(), E.Arguments.end());
  B.This = Object;
  enter(Callees.front(), B, placeOf(E),
        {E.Where, P.Functions[Callees.front()].Name, None, false});
}

/// A callable that is kept somewhere, and holds what this function was given,
/// is kept all the same when no caller will tell what that is.
void Linker::closeCallable(Effect &E) {
  if ((E.Kind != EventKind::StoreField && E.Kind != EventKind::AddTo) ||
      E.Other == None || !Values[E.Other].Open ||
      Values[E.Other].Kind != ValueKind::Callable)
    return;
  const ValueTable::Value &Into = Values[E.Value];
  if ((Into.Kind == ValueKind::Global && isSignal(Into.Text)) ||
      (CallersKnown && !CalledFunctions.contains(Current)))
    E.Other = substitute(E.Other, Bindings());
}

/// What a member or global holds: all that is stored in it anywhere, also by
/// way of others. These may hold each other.
uint32_t Linker::resolveStored(uint32_t V) {
  llvm::SmallSetVector<uint32_t, 8> Queue;
  Queue.insert(V);
  llvm::SmallVector<uint32_t, 8> Found;
  for (size_t I = 0; I < Queue.size(); ++I) {
    if (I == MaxCallables)
      return Values.unknown("too many alternatives");
    const ValueTable::Value &Part = Values[Queue[I]];
    llvm::ArrayRef<uint32_t> Inside;
    if (Part.Kind == ValueKind::Several)
      Inside = Part.Operands;
    else if (Part.Kind == ValueKind::Member || Part.Kind == ValueKind::Global)
      Inside = storedIn(Part.Text);
    if (Inside.empty())
      Found.push_back(Queue[I]);
    for (uint32_t Each : Inside.take_front(MaxCallables))
      Queue.insert(Each);
  }
  return Found.empty() ? V : Values.several(Found);
}

/// \p V, with what was put into the members of objects of this function in the
/// place of these: no caller knows the objects.
uint32_t Linker::given(uint32_t V, unsigned Depth) {
  if (V == None || OwnMembers.empty() || Depth > MaxMembers)
    return V;
  const ValueTable::Value Old = Values[V];
  if (Old.Kind == ValueKind::Member) {
    auto Own = OwnMembers.find({Old.Text.data(), Old.Operands[0]});
    // A statement is known by what holds it, and what was bound to it there.
    if (Own != OwnMembers.end() && Own->second != None && Own->second != V &&
        Values[Own->second].Open)
      return given(Own->second, Depth + 1);
  }
  llvm::SmallVector<uint32_t, 8> Operands;
  for (uint32_t Operand : Old.Operands)
    Operands.push_back(given(Operand, Depth + 1));
  if (llvm::ArrayRef<uint32_t>(Operands) == Old.Operands)
    return V;
  if (Old.Kind == ValueKind::Several)
    return Values.several(Operands);
  ValueTable::Value New = Old;
  New.Operands = Operands;
  return Values.make(New);
}

/// Adds the callables that the element \p V of a collection may be. \returns
/// false when it is none, or nothing is known of it.
bool Linker::elementsOf(const ValueTable::Value &V,
                        std::vector<uint32_t> &Into) const {
  if (V.Kind != ValueKind::Row && V.Kind != ValueKind::Single &&
      V.Kind != ValueKind::Part)
    return false;
  std::vector<uint32_t> Queue{V.Operands[0]};
  for (size_t I = 0; I < Queue.size() && I < MaxCallables; ++I) {
    const ValueTable::Value &Part = Values[Queue[I]];
    llvm::ArrayRef<uint32_t> Inside;
    if (Part.Kind == ValueKind::Callable)
      Into.push_back(Queue[I]);
    else if (Part.Kind == ValueKind::Aggregate ||
             Part.Kind == ValueKind::Several || Part.Kind == ValueKind::Row ||
             Part.Kind == ValueKind::Single)
      Inside = Part.Operands;
    else if (Part.Kind == ValueKind::Member || Part.Kind == ValueKind::Global)
      Inside = storedIn(Part);
    else if (Part.Kind == ValueKind::Object)
      Inside = contentsOf(Queue[I]);
    Queue.insert(Queue.end(), Inside.begin(), Inside.end());
  }
  return !Into.empty();
}

/// Calls the callables \p Elements, of which \p V is one in each turn.
uint32_t Linker::callElements(const ValueTable::Value &V,
                              llvm::ArrayRef<uint32_t> Elements,
                              llvm::ArrayRef<uint32_t> Arguments,
                              uint32_t Object, const Place &At,
                              const Step &Entering) {
  Place Inner = At;
  // All of them are called, each once: the loop over them is none round one.
  if (V.Kind == ValueKind::Row)
    Inner.Loops.erase(
        std::remove_if(Inner.Loops.begin(), Inner.Loops.end(),
                       [&](const LoopRef &L) { return L.Loop == V.Index; }),
        Inner.Loops.end());
  else if (Elements.size() != 1)
    Inner.Doubt = SeveralCallees;
  llvm::SmallVector<uint32_t, 4> Returned;
  for (uint32_t Element : Elements)
    Returned.push_back(callValue(Element, Arguments, Object, Inner, Entering));
  return Values.several(Returned);
}

/// What kind of thing \p E does, as far as a loop cares; 0 when it does not.
uint32_t Linker::kindOf(const Effect &E) const {
  switch (E.Kind) {
  case EventKind::Load:
    // The same relation is loaded.
    return Values[E.Value].Kind == ValueKind::Related
               ? Loads + Values[E.Value].Index
               : 0;
  case EventKind::Run:
    return E.Changes ? Writes : Queries;
  case EventKind::Write:
  case EventKind::Commit:
    return Writes;
  default:
    return 0;
  }
}

/// The kinds of effects that \p Function has, all of them or those that happen
/// whenever it is called.
std::set<uint32_t> Linker::kindsOf(uint32_t Function, bool Certain) const {
  std::set<uint32_t> Kinds;
  for (const Effect &E : Summaries[Function].Effects)
    if (uint32_t Kind = kindOf(E); Kind && (!Certain || isCertain(E)))
      Kinds.insert(Kind);
  return Kinds;
}

/// Calls what the program connects with the signal that \p C emits.
void Linker::callConnected(const CallFact &C,
                           llvm::ArrayRef<uint32_t> Arguments, const Place &At,
                           const Step &Entering) {
  if (!AnyConnected)
    return;
  llvm::ArrayRef<uint32_t> Connected =
      storedIn(Values.text(SignalName + C.Callee));
  Lossy |= Connected.size() > MaxCallables;
  // A copy: slots may connect more.
  for (uint32_t Slot : Connected.take_front(MaxCallables).vec())
    callValue(Slot, Arguments, None, At, Entering);
}

/// True when what \p G asks for is a constant, and not so.
bool Linker::excludes(const GuardRef &G) const {
  if ((G.Kind != GuardKind::Given && G.Kind != GuardKind::NotGiven) ||
      G.Holder == None || Values[G.Holder].Kind != ValueKind::Unknown)
    return false;
  const ValueTable::Value &V = Values[G.Holder];
  if (V.Index == ZeroConstant || V.Text == "null")
    return G.Kind == GuardKind::Given;
  return V.Index == OtherConstant && G.Kind == GuardKind::NotGiven;
}

} // namespace orm
