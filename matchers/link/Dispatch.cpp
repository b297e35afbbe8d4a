//===--- Dispatch.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include <algorithm>

namespace orm {

/// What an object is made of is followed so far.
static constexpr unsigned MaxParts = 8;
/// Kinds of effects; those of loads count on from the last one, by relation.
enum EffectKind : uint32_t { Queries = 1, Writes, Loads };
/// More callables in a collection are not called.
static constexpr size_t MaxCallables = 32;

/// Adds the classes of the objects that \p V may be. \returns false when one is
/// not known.
bool Linker::classesOf(uint32_t V, std::set<std::string> &Into,
                       unsigned Depth) const {
  if (V == None || Depth > MaxParts)
    return false;
  const ValueTable::Value &Value = Values[V];
  switch (Value.Kind) {
  case ValueKind::Object:
    // The number of the function in which it is made stands before it.
    Into.insert(Value.Text.substr(Value.Text.find(' ') + 1));
    return !Value.Bound;
  case ValueKind::Several:
    return std::all_of(
        Value.Operands.begin(), Value.Operands.end(),
        [&](uint32_t Part) { return classesOf(Part, Into, Depth + 1); });
  case ValueKind::Member:
  case ValueKind::Global: {
    const std::vector<uint32_t> *Stored = storedIn(Value);
    return Stored &&
           std::all_of(Stored->begin(), Stored->end(), [&](uint32_t Part) {
             return classesOf(Part, Into, Depth + 1);
           });
  }
  default:
    return false;
  }
}

/// Leaves those of the overriders \p Callees that \p Object, as far as its
/// class is known, has. \returns true when one is left.
bool Linker::narrow(std::vector<uint32_t> &Callees, uint32_t Object) const {
  std::set<std::string> Classes;
  if (!classesOf(Object, Classes) || Classes.empty())
    return false;
  std::vector<uint32_t> Left;
  for (const std::string &Class : Classes) {
    const size_t Before = Left.size();
    for (uint32_t Callee : Callees) {
      const std::string &Name = P.Functions[Callee].Facts.Name;
      const size_t End = Name.rfind("::");
      if (End != std::string::npos && Name.compare(0, End, Class) == 0 &&
          Class.size() == End)
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
  const std::string Key = Method.Text;
  const uint32_t Object = Method.Operands[0];
  std::vector<uint32_t> Callees = candidates(Key, /*Virtual=*/true);
  if (!narrow(Callees, Object)) {
    if (Values[Object].Open)
      emit(E);
    return; // it was entered as one of several
  }
  Place At{E.Loops, E.Guards, E.Steps, E.Certain, {}, {}, {}};
  for (LoopRef &L : At.Loops)
    L.Late |= L.Depth > 0;
  At.Steps.push_back({E.Where, P.Functions[Callees.front()].Facts.Name,
                      Callees.front(), false});
  Bindings B;
  B.Parameters = E.Arguments;
  B.This = Object;
  enter(Callees.front(), B, At);
}

/// A callable that is kept somewhere, and holds what this function was given,
/// is kept all the same when no caller will tell what that is.
void Linker::closeCallable(Effect &E) {
  if ((E.Kind != EventKind::StoreField && E.Kind != EventKind::AddTo) ||
      E.Other == None || !Values[E.Other].Open ||
      Values[E.Other].Kind != ValueKind::Callable)
    return;
  const ValueTable::Value &Into = Values[E.Value];
  const bool IsSignal =
      Into.Kind == ValueKind::Global && Into.Text.rfind(SignalName, 0) == 0;
  if (IsSignal || (CallersKnown && !CalledFunctions.count(Current)))
    E.Other = substitute(E.Other, Bindings());
}

/// What a member or global holds: all that is stored in it anywhere, also by
/// way of others. These may hold each other.
uint32_t Linker::resolveStored(uint32_t V) {
  std::vector<uint32_t> Queue{V}, Found;
  llvm::DenseSet<uint32_t> Seen;
  for (size_t I = 0; I < Queue.size(); ++I) {
    if (!Seen.insert(Queue[I]).second)
      continue;
    const ValueTable::Value &Part = Values[Queue[I]];
    const std::vector<uint32_t> *Inside = nullptr;
    if (Part.Kind == ValueKind::Several)
      Inside = &Part.Operands;
    else if (Part.Kind == ValueKind::Member || Part.Kind == ValueKind::Global)
      if (auto Of = Stores.find(Part.Text); Of != Stores.end())
        Inside = &Of->second;
    if (Inside && !Inside->empty())
      Queue.insert(Queue.end(), Inside->begin(), Inside->end());
    else
      Found.push_back(Queue[I]);
  }
  return Found.empty() ? V : Values.several(Found);
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
    const std::vector<uint32_t> *Inside = nullptr;
    if (Part.Kind == ValueKind::Callable)
      Into.push_back(Queue[I]);
    else if (Part.Kind == ValueKind::Aggregate ||
             Part.Kind == ValueKind::Several || Part.Kind == ValueKind::Row ||
             Part.Kind == ValueKind::Single)
      Inside = &Part.Operands;
    else if (Part.Kind == ValueKind::Member || Part.Kind == ValueKind::Global)
      Inside = storedIn(Part);
    else if (auto Of = Contents.find(Queue[I]);
             Part.Kind == ValueKind::Object && Of != Contents.end())
      Inside = &Of->second;
    if (Inside) {
      const std::vector<uint32_t> Copy = *Inside;
      Queue.insert(Queue.end(), Copy.begin(), Copy.end());
    }
  }
  return !Into.empty();
}

/// Calls the callables \p Elements, of which \p V is one in each turn.
uint32_t Linker::callElements(const ValueTable::Value &V,
                              const std::vector<uint32_t> &Elements,
                              const std::vector<uint32_t> &Arguments,
                              uint32_t Object, const Place &At,
                              const Step &Entering) {
  Place Inner = At;
  // All of them are called, each once: the loop over them is none round one.
  if (V.Kind == ValueKind::Row)
    Inner.Loops.erase(
        std::remove_if(Inner.Loops.begin(), Inner.Loops.end(),
                       [&](const LoopRef &L) { return L.Loop == V.Index; }),
        Inner.Loops.end());
  else
    Inner.Certain &= Elements.size() == 1;
  std::vector<uint32_t> Returned;
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

/// The kinds of effects that \p Function has.
std::set<uint32_t> Linker::kindsOf(uint32_t Function) const {
  std::set<uint32_t> Kinds;
  for (const Effect &E : Summaries[Function].Effects)
    if (uint32_t Kind = kindOf(E))
      Kinds.insert(Kind);
  return Kinds;
}

/// Calls what the program connects with the signal that \p C emits.
void Linker::callConnected(const CallFact &C,
                           const std::vector<uint32_t> &Arguments,
                           const Place &At, const Step &Entering) {
  auto Connected = Stores.find(SignalName + C.Callee);
  if (Connected == Stores.end())
    return;
  const std::vector<uint32_t> Slots = Connected->second;
  for (uint32_t Slot : Slots)
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
