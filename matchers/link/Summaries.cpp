//===--- Summaries.cpp - orm-tidy -----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What callers get to see of a function. Functions at the top of a program
/// reach thousands of queries, most of which no caller can tell apart: of those
/// that have the same fate in all loops, whatever these are, one stands for
/// all, the surest one, with the fewest calls on the way to it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"
#include "link/Sql.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

namespace orm {

/// More kinds of effects per function are dropped.
static constexpr size_t MaxEffects = 512;
/// Values that are looked at for what goes into a statement.
static constexpr size_t MaxParts = 64;

using llvm::hash_combine;

/// Takes \p E, which the current function does, over into its summary.
void Linker::keep(Effect E) {
  // Loops of this function are no business of a caller's, but where it may
  // hand in what they go over, or what is called in them.
  const bool InLoops = E.Kind == EventKind::Load ||
                       E.Kind == EventKind::EagerOn ||
                       E.Kind == EventKind::Call;
  if (!InLoops) {
    if (E.Kind == EventKind::AddTo)
      for (const LoopRef &L : E.Loops)
        E.Times = timesIn(L.Loop, E.Times);
    E.Loops.clear();
    llvm::erase_if(E.Guards, [](const GuardRef &G) {
      return G.Kind != GuardKind::Given && G.Kind != GuardKind::NotGiven &&
             !holdsForCallers(G);
    });
  }
  Summary &Mine = Summaries[Current];
  auto Inserted = Kept.try_emplace(kindFor(E), uint32_t(Mine.Effects.size()));
  if (!Inserted.second) {
    Effect &Known = Mine.Effects[Inserted.first->second];
    E.Times = std::min(E.Times + Known.Times, AnyNumber);
    if (isSurer(E, Known) ||
        (!isSurer(Known, E) && E.Steps.size() < Known.Steps.size()))
      Known = std::move(E);
    else
      Known.Times = E.Times;
    return;
  }
  if (Mine.Effects.size() < MaxEffects) {
    Mine.Effects.push_back(std::move(E));
    return;
  }
  Kept.erase(Inserted.first);
  if (isAboutQueries(E.Kind))
    Mine.Changes = true;
  else
    Lossy = true;
}

/// Equal for effects of which callers need one only.
uint64_t Linker::kindFor(const Effect &E) {
  uint64_t Kind = hash_combine(unsigned(E.Kind), E.Doubt, E.Text);
  for (const GuardRef &G : E.Guards)
    Kind = hash_combine(Kind, unsigned(G.Kind), G.Outer, G.Inner, G.Holder);
  for (const LoopRef &L : E.Loops)
    Kind = hash_combine(Kind, L.Loop, L.Late);
  if (isAboutQueries(E.Kind))
    return hash_combine(Kind, kindOfQuery(E));
  Kind = hash_combine(Kind, E.Value, E.Other);
  switch (E.Kind) {
  case EventKind::Load:
  case EventKind::Call:
    Kind = hash_combine(Kind, E.Where.File, E.Where.Begin,
                        E.Key ? E.Key->Where.Begin : None);
    for (uint32_t Argument : E.Arguments)
      Kind = hash_combine(Kind, Argument);
    return Kind;
  case EventKind::EagerOn:
  case EventKind::Iterate:
    return hash_combine(Kind, E.Site);
  default:
    return Kind;
  }
}

/// Equal for queries, writes and the like that all callers' loops treat alike.
uint64_t Linker::kindOfQuery(const Effect &E) {
  const uint64_t Said = hash_combine(
      E.Value, E.Other, E.Through, E.Site,
      unsigned(E.Kind) << 2 | unsigned(E.Fresh) << 1 | unsigned(E.Changes));
  auto Known = QueryKinds.find(Said);
  if (Known != QueryKinds.end())
    return Known->second;
  uint64_t Kind = hash_combine(E.Fresh, E.Changes, limits(E.Value),
                               isRelation(E.Value), takesNothing(E));
  std::string Text;
  if (E.Site != None) {
    const SiteFact &Site = P.Out.Sites[E.Site];
    const bool TakesText = Site.TakesText && E.Other != None;
    Kind = hash_combine(Kind, Site.Profile, unsigned(Site.What),
                        unsigned(Site.Asked), unsigned(Site.Does), TakesText,
                        Site.TakesText, Site.Mutates, Site.FirstStep,
                        Site.RuntimeCached, Site.InProcess);
    if (Site.Kept == Cached::Class)
      Kind = hash_combine(Kind, Site.Entity, Site.NeedsKeep);
    if (Site.FirstStep)
      Kind = hash_combine(Kind, rootOf(E.Value));
    if (TakesText)
      Text = textOf(E.Other);
    if (Text.empty())
      Text = textOf(E.Value);
  }
  Kind = hash_combine(Kind, kindOfText(Text), sourcesOf(E.Value),
                      sourcesOf(E.Other), sourcesOf(E.Through),
                      sourcesOf(connectionOf(E.Value)),
                      sourcesOf(textPartOf(E, /*TakesText=*/false)));
  return QueryKinds[Said] = Kind;
}

/// True when what \p E executes is known where it is seen from, but for what is
/// bound to it.
bool Linker::knowsText(const Effect &E) const {
  if (E.Site == None)
    return true;
  const SiteFact &Site = P.Out.Sites[E.Site];
  if (!Site.TakesText && !Site.Mutates && !Site.FirstStep)
    return true;
  const uint32_t Given = Site.TakesText && E.Other != None ? E.Other : E.Value;
  return !(Values[Given].Open || Values[Given].OpenInputs) ||
         readSql(textOf(Given)).Kind != SqlKind::Unknown ||
         readSql(textOf(E.Value)).Kind != SqlKind::Unknown;
}

/// Equal for texts that are about the same kind of statement.
uint64_t Linker::kindOfText(const std::string &Text) {
  auto Inserted = TextKinds.try_emplace(Text, 0);
  if (Inserted.second) {
    const SqlText Sql = readSql(Text);
    Inserted.first->second =
        hash_combine(unsigned(Sql.Kind), unsigned(Sql.Asked), Sql.Paged,
                     Sql.InList, Sql.OneRow, Sql.FillsTable, Sql.Volatile);
  }
  return Inserted.first->second;
}

/// Equal for values that depend on the same things of callers.
uint64_t Linker::sourcesOf(uint32_t V) const {
  enum : unsigned { Opaque = 1, Unknown = 2, Rows = 4, Tables = 8 };
  if (V == None)
    return 0;
  unsigned Flags = 0;
  uint64_t Fields = 0;
  llvm::SmallVector<uint32_t, 8> Sources;
  llvm::SmallVector<uint32_t, 16> Queue{V};
  // From here on the queue is what was put into something: by callers, maybe.
  size_t Stored = MaxParts;
  auto Follow = [&](llvm::ArrayRef<uint32_t> Parts) {
    for (uint32_t Part : Parts.take_front(MaxParts))
      if (Part != None && !llvm::is_contained(Queue, Part))
        Queue.push_back(Part);
  };
  auto FollowStored = [&](llvm::ArrayRef<uint32_t> Parts) {
    Stored = std::min(Stored, Queue.size());
    Follow(Parts);
  };
  for (size_t I = 0; I < Queue.size(); ++I) {
    if (I == MaxParts)
      return V;
    const uint32_t Node = Queue[I];
    const ValueTable::Value &Value = Values[Node];
    switch (Value.Kind) {
    case ValueKind::Unknown:
      if (Value.Text != "a constant" && Value.Text != "null" &&
          Value.Text != "a default argument")
        Flags |= Unknown;
      break;
    case ValueKind::Object:
      Flags |= Opaque;
      FollowStored(contentsOf(Node));
      break;
    case ValueKind::Member:
      Flags |= Opaque;
      if (Value.Open) {
        Sources.push_back(Node);
        break;
      }
      if (isOwn(Value))
        FollowStored(storedIn(Value));
      else
        Fields += hash_combine(Value.Text);
      Follow(Value.Operands);
      break;
    case ValueKind::Param:
    case ValueKind::This:
    case ValueKind::Capture:
    case ValueKind::Global:
    case ValueKind::Result:
    case ValueKind::Output:
    case ValueKind::Method:
      Sources.push_back(Node);
      break;
    case ValueKind::Table:
      Flags |= Tables;
      Follow(Value.Operands);
      break;
    case ValueKind::Row:
    case ValueKind::Turn:
      if (Value.Kind == ValueKind::Row)
        Flags |= Rows;
      if (I >= Stored)
        Sources.push_back(Node);
      Follow(Value.Operands);
      break;
    default:
      Follow(Value.Operands);
      break;
    }
    FollowStored(fedTo(Node));
  }
  llvm::sort(Sources);
  return hash_combine(Flags, Fields,
                      llvm::hash_combine_range(Sources.begin(), Sources.end()));
}

} // namespace orm
