//===--- Callers.cpp - orm-tidy -------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What holds by all that call a function: that it runs seldom, and that few
/// elements are put into a member.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

/// More overriders of one method are taken for ones that nothing calls.
static constexpr size_t MostOverriders = 512;

/// Callers of callers are followed so far.
static constexpr unsigned MostCallers = 16;

/// The current function calls \p Callee at \p At. What calls itself begins
/// nothing.
void Linker::noteCaller(uint32_t Callee, const Place &At) {
  if (!Deciding || Callee == Current)
    return;
  Caller C{Current, 1, Seldom ? Seldom : seldomIn(Branch),
           !Transactions.empty()};
  // What is loaded the first time only may still be slow then. And of signals
  // that report errors, not all that send them are seen.
  if (C.Seldom == FirstOnly || C.Seldom == Repair)
    C.Seldom = nullptr;
  for (const LoopRef &L : At.Loops)
    C.Times = timesIn(L.Loop, C.Times);
  llvm::SmallVectorImpl<Caller> &Of = CallersOf[Callee];
  if (!Of.empty() && Of.back().Function == Current &&
      Of.back().Seldom == C.Seldom &&
      Of.back().InTransaction == C.InTransaction)
    Of.back().Times = std::min(Of.back().Times + C.Times, AnyNumber);
  else
    Of.push_back(C);
}

/// The current function calls \p Method, which has more overriders than are
/// looked into: \p Known.
void Linker::noteCallers(llvm::StringRef Method, const Candidates &Known,
                         const Place &At) {
  if (!Deciding || Known.size() < MaxCandidates)
    return;
  Candidates All = Known;
  addOverriders(Method, All, MostOverriders);
  for (uint32_t Callee : All)
    if (!llvm::is_contained(Known, Callee))
      noteCaller(Callee, At);
}

/// True when \p Holds for all calls of \p Function, or for all calls of the
/// functions that make them. \p Known: of which it does.
bool Linker::holdsForAllCallers(uint32_t Function,
                                llvm::function_ref<bool(const Caller &)> Holds,
                                llvm::DenseMap<uint32_t, bool> &Known) const {
  llvm::SmallVector<uint32_t, 8> Stack{Function};
  while (!Stack.empty()) {
    const uint32_t Top = Stack.back();
    auto At = CallersOf.find(Top);
    const llvm::ArrayRef<Caller> Of =
        At == CallersOf.end() ? llvm::ArrayRef<Caller>() : At->second;
    // Of those that call themselves, in a ring, nothing is known.
    if (Known.try_emplace(Top, false).second)
      for (const Caller &C : Of)
        if (!Holds(C) && !Known.count(C.Function))
          Stack.push_back(C.Function);
    if (Stack.back() != Top)
      continue;
    Stack.pop_back();
    Known[Top] = !Of.empty() && llvm::all_of(Of, [&](const Caller &C) {
      return Holds(C) || Known.lookup(C.Function);
    });
  }
  return Known.lookup(Function);
}

/// Why \p Function runs seldom, when all that call it do so seldom; null when
/// nothing says so.
const char *
Linker::seldomForCallers(uint32_t Function,
                         llvm::DenseMap<uint32_t, bool> &Known) const {
  auto IsSeldom = [](const Caller &C) { return C.Seldom != nullptr; };
  if (!holdsForAllCallers(Function, IsSeldom, Known))
    return nullptr;
  while (true) {
    const Caller &First = CallersOf.find(Function)->second.front();
    if (First.Seldom)
      return First.Seldom;
    Function = First.Function;
  }
}

/// How often \p Function runs at most when constructors do, of all classes
/// together; AnyNumber when others call it.
uint32_t Linker::timesConstructed(uint32_t Function, unsigned Depth) {
  const ProgramFunction &F = P.Functions[Function];
  if (F.isConstructor())
    return 1;
  auto Of = CallersOf.find(Function);
  // The program, a framework or the language may call a method.
  if (Of == CallersOf.end())
    return F.IsMethod || F.IsLambda || F.Name == "main" ? AnyNumber : 0;
  auto Known = Constructed.try_emplace(Function, AnyNumber);
  if (!Known.second || Depth == MostCallers)
    return Known.first->second;
  uint64_t Sum = 0;
  for (const Caller &C : Of->second)
    if (Sum < AnyNumber)
      Sum += uint64_t(C.Times) * timesConstructed(C.Function, Depth + 1);
  return Constructed[Function] = uint32_t(std::min<uint64_t>(Sum, AnyNumber));
}

/// Takes note of \p E, which adds an element to members, or hands them on,
/// where it was not the callee that knows the member.
void Linker::notePut(const Effect &E) {
  if (!Deciding)
    return;
  llvm::ArrayRef<uint32_t> Into(E.Value);
  if (Values[E.Value].Kind == ValueKind::Several)
    Into = Values[E.Value].Operands;
  uint32_t Times =
      E.Kind == EventKind::Escape || E.Text == ManyText ? AnyNumber : E.Times;
  for (const LoopRef &L : E.Loops)
    Times = timesIn(L.Loop, Times);
  for (uint32_t Each : Into) {
    const ValueTable::Value &Member = Values[Each];
    if (Member.Kind != ValueKind::Member)
      continue;
    const char *Field = Member.Text.data();
    const uint64_t Place =
        llvm::hash_combine(Field, E.Where.File, E.Where.Begin, E.Where.End);
    PutBy.insert({Place, Current});
    if (E.Steps.empty() ||
        !PutBy.count({Place, Steps[E.Steps.front()].Function}))
      Puts[Field].push_back({Current, Times, None});
  }
}

/// Takes note of \p Whole, which becomes the member \p Field.
void Linker::noteWhole(llvm::StringRef Field, uint32_t Whole) {
  if (!Deciding || Field.empty() ||
      (Values[Whole].Kind == ValueKind::Member && Values[Whole].Text == Field))
    return;
  Puts[Values.text(Field).data()].push_back({Current, 0, Whole});
}

/// How many elements the list \p V has at most.
uint32_t Linker::mostIn(uint32_t V) const {
  const ValueTable::Value &Value = Values[V];
  if (Grown.count(V))
    return AnyNumber;
  if (Value.Kind == ValueKind::Aggregate && Value.Bound)
    return uint32_t(std::min<size_t>(Value.Operands.size(), AnyNumber));
  return Value.Kind == ValueKind::Object && Value.Bound && !Feeds.count(V)
             ? addedTo(V)
             : AnyNumber;
}

/// True when \p Function is \p Of, or calls it, be it by others.
bool Linker::leadsTo(uint32_t Function, uint32_t Of) const {
  llvm::SmallVector<uint32_t, 16> Queue{Of};
  llvm::DenseSet<uint32_t> Seen{Of};
  for (size_t I = 0; I < Queue.size(); ++I) {
    if (Queue[I] == Function)
      return true;
    auto Callers = CallersOf.find(Queue[I]);
    if (Callers != CallersOf.end())
      for (const Caller &C : Callers->second)
        if (Seen.insert(C.Function).second)
          Queue.push_back(C.Function);
  }
  return false;
}

/// True when no more than a few elements are put into the member \p Field,
/// which a loop of \p Function goes over, as far as the program shows. What
/// nothing calls puts nothing, unless the loop is part of it.
bool Linker::isFewPut(const char *Field, uint32_t Function) {
  auto All = Puts.find(Field);
  if (All == Puts.end() || !Options.Program)
    return false;
  uint64_t Sum = 0, Most = 0;
  for (const Put &Each : All->second) {
    const uint32_t Times = timesConstructed(Each.Function);
    if (Times == 0 && !leadsTo(Each.Function, Function))
      continue;
    if (Each.Whole == None)
      Sum += Times == 0 ? AnyNumber : uint64_t(Each.Times) * Times;
    else
      Most = std::max<uint64_t>(Most, mostIn(Each.Whole));
  }
  return Sum + Most > 0 && Sum + Most <= FewBound;
}

/// Queries and writes that are in doubt by what calls the functions of their
/// loops, or by what these go over.
void Linker::joinCallers() {
  llvm::DenseMap<uint32_t, bool> Known;
  for (const auto &[Key, Of] : LoopsFound) {
    auto At = Found.find(Key);
    if (At == Found.end())
      continue;
    const ProgramLoop &Loop = P.Loops[Of];
    const char *Why = seldomForCallers(Loop.Function, Known);
    if (!Why && Loop.Member && isFewPut(Loop.Member, Loop.Function))
      Why = FewPut;
    if (Why)
      doubt(At->second, Why);
  }
}

} // namespace orm
