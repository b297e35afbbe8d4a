//===--- Emit.cpp - orm-tidy ----------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What becomes of each effect in the function that has it: it is decided, what
/// it stores is noted, and callers are told of it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/Hashing.h"

namespace orm {

/// Takes note of \p V as something that \p Name, a field or global, holds, of
/// \p Object or any.
void Linker::store(llvm::StringRef Name, uint32_t Object, uint32_t V) {
  Stores[{Values.text(Name).data(), Object}].insert(V);
  AnyConnected |= isSignal(Name);
}

void Linker::emit(Effect E) {
  // What is the same, seen from here, is looked at once.
  uint64_t Key =
      llvm::hash_combine(unsigned(E.Kind), E.Value, E.Other, E.Site, E.Text,
                         E.Where.File, E.Where.Begin, E.Doubt);
  for (uint32_t Argument : E.Arguments)
    Key = llvm::hash_combine(Key, Argument);
  for (const GuardRef &G : E.Guards)
    Key = llvm::hash_combine(Key, unsigned(G.Kind), G.Outer, G.Holder);
  const LoopRef *Innermost = nullptr;
  for (const LoopRef &L : E.Loops) {
    Key = llvm::hash_combine(Key, L.Loop);
    if (L.Depth == 0)
      Innermost = &L;
  }
  if (isAboutQueries(E.Kind) || E.Kind == EventKind::Load ||
      E.Kind == EventKind::EagerOn) {
    size_t Used = 0;
    Key = llvm::hash_combine(Key, hereOf(E).Begin,
                             Innermost ? placeInLoop(E, *Innermost, Used).Begin
                                       : 0);
  }
  if (!Emitted.insert(Key).second)
    return;
  const ValueTable::Value &V = Values[E.Value];
  closeCallable(E);
  bool Open = V.Open || (E.Other != None && Values[E.Other].Open);
  switch (E.Kind) {
  case EventKind::StoreField:
    if (!emitStore(E, V))
      return;
    break;
  case EventKind::AddTo:
    if (!emitAdd(E, V))
      return;
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
  case EventKind::Commit:
    return emitQuery(std::move(E));
  case EventKind::Fetch:
    noteFetch(E);
    break;
  case EventKind::Feed:
    if (E.Other != None) {
      for (uint32_t Fed : {E.Value, given(E.Value)})
        (isGiven(Fed) ? GivenFeeds : Feeds)[Fed].insert(E.Other);
      Open |= Values[E.Other].OpenInputs;
      notePrepared(E);
    }
    break;
  case EventKind::Escape:
    Grown.insert(E.Value);
    notePut(E);
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
    Open = V.Open;
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
  for (uint32_t Argument : E.Arguments)
    Open |= Values[Argument].Open;
  if (E.Kind == EventKind::Load || E.Kind == EventKind::EagerOn) {
    E.Value = given(E.Value);
    Open |= Values[E.Value].Open;
  }
  // What depends on nobody is done with.
  if (Open)
    keep(std::move(E));
}

/// A statement in a member that a function was given to prepare it.
void Linker::notePrepared(const Effect &E) {
  const ValueTable::Value &Statement = Values[E.Value];
  if (E.Site == None || Statement.Kind != ValueKind::Member ||
      Values[E.Other].Open)
    return;
  ValueTable::Value Prepared;
  Prepared.Kind = ValueKind::Query;
  Prepared.Index = E.Site;
  Prepared.Operands = E.Other;
  const uint32_t V = Values.make(Prepared);
  store(Statement.Text, None, V);
  if (Values[Statement.Operands[0]].Kind == ValueKind::Object)
    store(Statement.Text, Statement.Operands[0], V);
}

/// \returns false when callers have nothing to do with it.
bool Linker::emitStore(const Effect &E, const ValueTable::Value &Into) {
  if (Deciding && E.Other != None &&
      (Into.Kind == ValueKind::Global || !E.Text.empty() ||
       (Into.Kind == ValueKind::Param && hasOtherCallers())))
    escapeRows(E.Other);
  if ((Into.Kind == ValueKind::Param || Into.Kind == ValueKind::This) &&
      E.Text.empty()) {
    auto Slot = Summaries[Current].Outputs.try_emplace(
        Into.Kind == ValueKind::This ? ThisArgument : Into.Index, E.Other);
    if (!Slot.second)
      Slot.first->second = Values.several({Slot.first->second, E.Other});
    return false;
  }
  if (E.Other == None)
    return true;
  // Of what is known by a name, callers may know the name.
  if (Into.Kind == ValueKind::Global && !Into.Operands.empty())
    return Into.Open;
  const ValueTable::Value &Stored = Values[E.Other];
  const bool IntoObject = Into.Kind == ValueKind::Object;
  const bool IntoPart = Into.Kind == ValueKind::Global && !E.Text.empty();
  const llvm::StringRef Name =
      Into.Kind == ValueKind::Global && !IntoPart ? Into.Text : E.Text;
  if (Into.Kind == ValueKind::This && Stored.Kind == ValueKind::Object &&
      Stored.Owner == Current)
    MadeWithHolder.insert(Values.text(E.Text).data());
  if (IntoObject) {
    Feeds[E.Value].insert(E.Other);
    auto Own =
        OwnMembers.try_emplace({Values.text(E.Text).data(), E.Value}, E.Other);
    if (!Own.second && Own.first->second != E.Other)
      Own.first->second = None;
  }
  if (Stored.Open) {
    // What one object of this function holds may be what the function is given.
    if (IntoObject)
      store(Name, E.Value, E.Other);
    else if (!Name.empty())
      OpenStores[Values.text(Name).data()].insert(E.Other);
    return true;
  }
  if (Stored.Kind == ValueKind::Unknown && Stored.Text == "null")
    return false;
  if (Into.Kind != ValueKind::Global)
    noteWhole(E.Text, E.Other);
  store(Name, None, E.Other);
  if (IntoPart)
    Feeds[E.Value].insert(E.Other);
  // What one object of this function holds is known apart.
  if (IntoObject)
    store(Name, E.Value, E.Other);
  // What the statements of one object are is known where it is made.
  return Into.Open &&
         (Stored.Kind == ValueKind::Query || Stored.Kind == ValueKind::Step ||
          Stored.Kind == ValueKind::Run || Stored.Kind == ValueKind::Text);
}

/// \returns false when callers have nothing to do with it.
bool Linker::emitAdd(const Effect &E, const ValueTable::Value &Into) {
  noteAdded(E);
  notePut(E);
  if (E.Other == None)
    return true;
  if (Deciding && Into.Kind != ValueKind::Object &&
      !(Into.Kind == ValueKind::Param && !hasOtherCallers()))
    escapeRows(E.Other);
  if (Deciding)
    for (const Chain &C : trace(E.Other))
      for (const Chain::RowAt &Row : C.Rows)
        if (Row.Above == C.Path.size())
          P.Out.Collecting.insert(P.Loops[Row.Loop].Key);
  // What is put into a container of an object of this function may be what the
  // function is given.
  const bool Open = Values[E.Other].Open;
  // The containers that the value may be.
  std::vector<uint32_t> Queue{E.Value};
  for (size_t I = 0; I < Queue.size() && I < 16; ++I) {
    const ValueTable::Value &Container = Values[Queue[I]];
    if (Container.Kind == ValueKind::Several) {
      Queue.insert(Queue.end(), Container.Operands.begin(),
                   Container.Operands.end());
    } else if (Container.Kind == ValueKind::Member ||
               Container.Kind == ValueKind::Global) {
      const bool IsMember = Container.Kind == ValueKind::Member;
      if (IsMember)
        FilledIn.insert({Current, Container.Text.data()});
      const bool IsOwn =
          IsMember && Values[Container.Operands[0]].Kind == ValueKind::Object;
      if (Open && !IsOwn)
        continue;
      ValueTable::Value Contained;
      Contained.Kind = ValueKind::Aggregate;
      Contained.Operands = E.Other;
      const uint32_t Whole = Values.make(Contained);
      if (!Open)
        store(Container.Text, None, Whole);
      if (IsOwn)
        store(Container.Text, Container.Operands[0], Whole);
    } else if (Container.Kind == ValueKind::Object && Open) {
      OpenContents[Queue[I]].insert(E.Other);
    } else if (Container.Kind == ValueKind::Object) {
      if (Deciding)
        noteKept(Queue[I], E.Other);
      Contents[Queue[I]].insert(E.Other);
    }
  }
  return Open || Into.Open;
}

void Linker::emitQuery(Effect E) {
  E.Branch = Branch;
  if (Deciding) {
    noteTouch(E, E.Kind == EventKind::Run ? "a query is run here"
                 : E.Kind == EventKind::Write
                     ? "the database is written to here"
                 : E.Kind == EventKind::Prepare ? "a statement is prepared here"
                                                : "a transaction begins or "
                                                  "ends here");
    const size_t Before = Invariant.size();
    decideQuery(E);
    if (Invariant.size() == Before)
      Fixed.push_back(hereOf(E));
  }
  E.Fresh |=
      !Values[E.Value].Open && Values[rootOf(E.Value)].Kind == ValueKind::Query;
  noteInBranch(E);
  // A loop round any caller matters; so these go on to all of them.
  if (E.Reported) {
    Summaries[Current].Changes |= E.Changes;
    return;
  }
  E.Value = given(E.Value);
  E.Other = given(E.Other);
  E.Through = given(E.Through);
  for (GuardRef &G : E.Guards)
    G.Holder = given(G.Holder);
  keep(std::move(E));
}

} // namespace orm
