//===--- Queries.cpp - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Queries and writes that run once per element: what in the statement depends
/// on the loop, and what is said about it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"
#include "link/Sql.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace orm {

static Verb verbOf(SqlKind Kind) {
  switch (Kind) {
  case SqlKind::Insert:
    return Verb::Insert;
  case SqlKind::Update:
    return Verb::Update;
  case SqlKind::Delete:
    return Verb::Delete;
  default:
    return Verb::Write;
  }
}

/// True when each turn of \p L makes a statement of its own for \p E.
bool Linker::isMadeIn(const Effect &E, const LoopRef &L) const {
  const ValueTable::Value &Root = Values[rootOf(E.Value)];
  if (E.Fresh || Root.Kind != ValueKind::Query || L.Depth > 0)
    return E.Fresh;
  return P.Loops[L.Loop].Facts.Body.contains(P.Out.Sites[Root.Index].Where);
}

/// True for a write that is told nothing.
bool Linker::takesNothing(const Effect &E) const {
  const ValueTable::Value &Written = Values[E.Value];
  return E.Other == None && Written.Kind == ValueKind::Query &&
         inputsOf(Written).empty() && E.Site != None &&
         !P.Out.Sites[E.Site].TakesText;
}

/// True when both are made from the same connection.
bool Linker::isSame(uint32_t A, uint32_t B) const {
  if (A == None || B == None)
    return A == B;
  auto PartsOf = [&](const uint32_t &V) {
    return Values[V].Kind == ValueKind::Computed ? Values[V].Operands
                                                 : llvm::ArrayRef<uint32_t>(V);
  };
  return llvm::any_of(PartsOf(B), [&](uint32_t Part) {
    return llvm::is_contained(PartsOf(A), Part);
  });
}

/// True when \p E, in \p L, is inside of a function that compares with what was
/// written last.
static bool writesChangesOnly(const Effect &E, const LoopRef &L) {
  return llvm::any_of(E.Guards, [&](const GuardRef &G) {
    return G.Kind == GuardKind::Changed && G.Depth > L.Depth;
  });
}

void Linker::decideQuery(Effect &E) {
  if (E.Kind != EventKind::Begin && E.Kind != EventKind::Commit) {
    if (Counted.insert(E.Value))
      for (const Chain &C : trace(E.Value))
        if (C.Query != None)
          QuerySites.insert(C.Query);
    if (E.Kind == EventKind::Run && isRelation(E.Value))
      return;
  }
  StatementInfo Info;
  std::string Text;
  // The text is given here; or it was, when the statement was prepared.
  bool TakesText = false, HasText = false;
  if (E.Site != None) {
    const SiteFact &Site = P.Out.Sites[E.Site];
    Info.Profile = Site.Profile;
    Info.Asked = Site.Asked;
    Info.Does = Site.Does;
    TakesText = Site.TakesText && E.Other != None;
    HasText = Site.TakesText || Site.Mutates || Site.FirstStep;
    if (TakesText)
      Text = textOf(E.Other);
    if (Text.empty())
      Text = textOf(E.Value);
  }
  const SqlText Sql = readSql(Text);
  // The name of a file or a resource, say, is no text.
  EventKind Kind = E.Kind;
  if ((Sql.Kind == SqlKind::Unknown || Sql.Kind == SqlKind::Call) &&
      Kind == EventKind::Run && Info.Asked == Asks::Rows &&
      Info.Does == Verb::Write && textPartOf(E, TakesText) != None) {
    Info.Unread = true;
    if (verbOf(kindByName(Text)) != Verb::Write)
      Kind = EventKind::Write;
  }
  if (Sql.Kind == SqlKind::Unknown)
    Text.clear();
  if (Sql.Kind == SqlKind::Savepoint)
    return;
  if (Kind == EventKind::Write && Info.Does == Verb::Write)
    Info.Does = verbOf(Sql.Kind);
  if (Kind == EventKind::Run) {
    if (Sql.Kind == SqlKind::Begin)
      Kind = EventKind::Begin;
    else if (Sql.Kind == SqlKind::Commit)
      Kind = EventKind::Commit;
    else if (verbOf(Sql.Kind) != Verb::Write) {
      Kind = EventKind::Write;
      Info.Does = verbOf(Sql.Kind);
    } else if (Sql.Kind == SqlKind::Select && Info.Asked == Asks::Rows) {
      Info.Asked = Sql.Asked;
    }
  }
  const uint32_t Innermost = innermostHere(E);
  const uint32_t Connection = E.Kind == EventKind::Run ? E.Through : E.Value;
  if (Kind == EventKind::Begin) {
    for (const LoopRef &L : E.Loops)
      BegunIn.insert(L.Loop);
    if (E.Site != None && P.Out.Sites[E.Site].Chains)
      Chaining.insert(Info.Profile);
    Transactions.push_back({Innermost, Connection, hereOf(E).Begin, InBranch,
                            isConstructed(E), P.keep(Info.Profile)});
    return;
  }
  bool Nested = false;
  if (Kind == EventKind::Commit && !Transactions.empty() &&
      Transactions.back().Loop == Innermost) {
    // Where this one leaves, the code behind it is still in the transaction.
    const auto Open = Transactions;
    // Begun at one place, in this way or that: it is one.
    const uint32_t Begun = Transactions.back().Begin;
    while (!Transactions.empty() && Transactions.back().Loop == Innermost &&
           Transactions.back().Begin == Begun) {
      // Begun and ended under conditions: whether there is one is not known.
      if (Transactions.back().Maybe && InBranch && Begun != hereOf(E).Begin)
        E.Doubt = BegunInBranch;
      Transactions.pop_back();
    }
    // One that was begun in a turn, while another one is open.
    Nested = Innermost != None && !Transactions.empty() &&
             isSame(Transactions.back().Of, Connection);
    if (Leaving)
      for (Transaction T :
           llvm::ArrayRef<Transaction>(Open).drop_front(Transactions.size())) {
        T.Object = false;
        Transactions.push_back(T);
      }
  }
  Info.Commit = Kind == EventKind::Commit;
  Info.Prepare = Kind == EventKind::Prepare;
  const bool Defines = Sql.Kind == SqlKind::Definition ||
                       (Kind == EventKind::Write && Info.Does == Verb::Define);
  E.Changes = Kind == EventKind::Write || Info.Commit || Defines;
  if (E.Changes)
    noteChange(E.Loops, hereOf(E));
  if (Sql.Kind == SqlKind::Update)
    for (const LoopRef &L : E.Loops)
      Updates[L.Loop].insert(Text);
  if (!Info.Commit && (E.Changes || Info.Unread))
    noteWritten(E.Loops);
  else if (Kind == EventKind::Run)
    for (const LoopRef &L : E.Loops)
      Reading.insert(L.Loop);
  if (Info.Prepare)
    for (const LoopRef &L : E.Loops)
      Preparing.insert(L.Loop);
  if (E.Reported)
    return;
  const bool Writes = Kind != EventKind::Run;
  Info.Writes = Writes || Info.Does != Verb::Write;
  for (size_t I = E.Loops.size(); I > 0; --I) {
    const LoopRef &L = E.Loops[I - 1];
    if (L.Depth > 0 && !L.Late)
      continue;
    const ProgramLoop &Loop = P.Loops[L.Loop];
    const std::string Key = std::to_string(Loop.Key) + " q" +
                            std::to_string(E.Where.File) + ':' +
                            std::to_string(E.Where.Begin);
    if (Defines) {
      if (Sql.Schema && !E.Doubt && !guardReason(E, L, /*ForQuery=*/true))
        for (const LoopRef &Round : E.Loops)
          Scripts.insert(Round.Loop);
      noteQuiet(E, L, Key, "definition");
      return;
    }
    if (Writes && Scripts.count(L.Loop)) {
      noteQuiet(E, L, Key, "script");
      continue;
    }
    if (E.Site != None && P.Out.Sites[E.Site].RuntimeCached && !Writes) {
      noteQuiet(E, L, Key, "cached");
      return;
    }
    if (E.Site != None && Info.Asked == Asks::Key && !Writes) {
      const SiteFact &Site = P.Out.Sites[E.Site];
      if (Site.Kept == Cached::Class &&
          keptInMemory(Site.Entity, Site.NeedsKeep, L.Loop)) {
        noteQuiet(E, L, Key, "eager");
        return;
      }
    }
    if (const char *Reason = quietQuery(E, L, Text, Writes)) {
      if (llvm::StringRef(Reason) == "chunked")
        Chunking.insert(L.Loop);
      noteQuiet(E, L, Key, Reason);
      continue;
    }
    const bool FirstStep =
        !Info.Commit && E.Site != None && P.Out.Sites[E.Site].FirstStep;
    if (FirstStep && rootOf(E.Value) == Loop.Steps) {
      noteQuiet(E, L, Key, "own-cursor");
      continue;
    }
    // What the loop itself goes over, asked for again when it is at its end.
    if (InCondition && Loop.Steps != None && rootOf(E.Value) == Loop.Steps) {
      noteQuiet(E, L, Key, "paging");
      continue;
    }
    Dependence How = dependence(E, L.Loop);
    if (const char *Few =
            How.Rows == None ? nullptr : fewRows(textOf(How.Rows))) {
      noteQuiet(E, L, Key, Few);
      continue;
    }
    // A step that nothing was bound for in this turn goes on.
    if (FirstStep && !How.Depends && !isMadeIn(E, L)) {
      noteQuiet(E, L, Key, "own-cursor");
      continue;
    }
    // Another database in each turn.
    Dependence Other;
    for (uint32_t Over :
         {E.Through, Info.Commit ? E.Value : None, connectionOf(E.Value)})
      if (!Other.Depends)
        addDependence(Over, L.Loop, Other, /*OfConnection=*/true);
    if (Other.Depends) {
      if (!asksRows(E.Through)) {
        noteQuiet(E, L, Key, "other-connection");
        continue;
      }
      How.Depends = true;
    }
    Info.OwnTransaction = E.Site != None && P.Out.Sites[E.Site].OwnTransaction;
    Info.InTransaction = isOpenRound(L.Loop) && !Info.OwnTransaction;
    // A part of another transaction, or of what was written by chunks.
    if (Nested && Info.InTransaction) {
      noteQuiet(E, L, Key, "in-transaction");
      return;
    }
    if (Info.Commit && Chunking.count(L.Loop)) {
      noteQuiet(E, L, Key, "chunked");
      continue;
    }
    // Nothing is left to gain.
    if (Writes && !Info.Commit && Info.InTransaction && E.Site != None &&
        P.isInProcess(P.Out.Sites[E.Site])) {
      noteQuiet(E, L, Key, "in-transaction");
      return;
    }
    // The end of a transaction in each turn needs nothing of the loop, and
    // neither does what writes all that has changed.
    if (Info.Commit || (E.Kind == EventKind::Write && takesNothing(E)))
      How.Depends = true;
    // Another table in each turn: no query is about all of them.
    const bool OtherText =
        How.Depends && (Sql.FillsTable || Text.empty()) &&
        dependsOn(textPartOf(E, TakesText), L.Loop, /*OfText=*/true);
    if ((OtherText && Sql.FillsTable) ||
        (How.Depends && namesTable(textPartOf(E, TakesText), L.Loop))) {
      noteQuiet(E, L, Key, "other-table");
      continue;
    }
    // The statements of a script are no set.
    if (OtherText) {
      Scripts.insert(L.Loop);
      noteQuiet(E, L, Key, "script");
      continue;
    }
    // What an unknown text asks for is not known.
    Info.Filtered =
        How.Depends && Sql.Kind != SqlKind::Call && !(HasText && Text.empty());
    if (How.Depends && !Writes && isFilledBefore(E, L)) {
      noteQuiet(E, L, Key, "memoised");
      continue;
    }
    if (How.Depends) {
      const bool RoundTripsOnly = Writes && !Info.Commit && Info.InTransaction;
      const char *Doubt = E.Doubt;
      if (!Doubt && (E.When & OnElement) != 0)
        Doubt = Conditional;
      if (!Doubt && RoundTripsOnly && E.Site != None &&
          P.mayBeInProcess(P.Out.Sites[E.Site]))
        Doubt = MaybeInProcess;
      if (!Doubt && Writes && writesChangesOnly(E, L))
        Doubt = ChangesOnly;
      if (!Doubt && !Writes && llvm::any_of(E.Guards, [&](const GuardRef &G) {
            return G.Kind == GuardKind::Kept &&
                   (G.Depth > L.Depth ||
                    (G.Depth == L.Depth && G.Inner != None &&
                     isInside(G.Inner, L.Loop)));
          }))
        Doubt = KeptElsewhere;
      if (!Doubt && Info.Commit && Reading.count(L.Loop) &&
          !Writing.count(L.Loop) && E.Site != None &&
          P.mayBeInProcess(P.Out.Sites[E.Site]))
        Doubt = NothingWritten;
      if (!Doubt && Info.Does == Verb::Insert && isLogged(E, L))
        Doubt = LogRow;
      E.Doubt = Doubt;
      Repeated R{E, I - 1, Info, How, {}};
      if (Sql.Kind == SqlKind::Select)
        R.Text = Text;
      Undecided.push_back(std::move(R));
      E.Reported = true;
      return;
    }
    if (How.Unknown) {
      // Far away from a loop that counts, all kinds of things are not known.
      if (Loop.Facts.Kind == LoopKind::Counted &&
          E.Steps.size() > L.Depth + 1) {
        noteSilence(E, L, "what goes into it is not known");
        continue;
      }
      reportQuery(E, I - 1, Info, How,
                  "whether something of the loop goes into it is not known");
      E.Reported = true;
      return;
    }
    // A loop that counts may try again; what objects hold may have changed.
    if ((Writes && !How.Opaque) || Loop.Facts.Kind == LoopKind::Counted) {
      noteSilence(E, L, "nothing of this loop is known to go into it");
      continue;
    }
    if (Sql.Volatile) {
      noteQuiet(E, L, Key, "volatile");
      continue;
    }
    Info.Invariant = true;
    Info.Selects = Sql.Kind == SqlKind::Select || !HasText;
    if (How.Opaque) {
      reportQuery(E, I - 1, Info, How,
                  "objects go into it that may have changed");
      E.Reported = true;
      return;
    }
    Invariant.push_back({E, I - 1, Info, How, {}});
    E.Reported = true;
    return;
  }
}

/// True when the same query, to fill what the same object keeps, has run in
/// this turn of \p L already. Takes note of it.
bool Linker::isFilledBefore(const Effect &E, const LoopRef &L) {
  bool Before = false;
  const uint32_t Here = hereOf(E).Begin;
  for (const GuardRef &G : E.Guards)
    if (G.Kind == GuardKind::Memoised && G.Holder != None && G.Depth > L.Depth)
      Before |=
          Filling
              .insert({{L.Loop, G.Holder, E.Where.File, E.Where.Begin}, Here})
              .first->second != Here;
  return Before;
}

void Linker::reportQuery(const Effect &E, size_t LoopAt,
                         StatementInfo Statement, const Dependence &How,
                         const char *Doubt, const HoistFact *Hoist) {
  const LoopRef &L = E.Loops[LoopAt];
  const ProgramLoop &Loop = P.Loops[L.Loop];
  Finding F;
  F.Check = Statement.Writes ? CheckKind::WriteInLoop : CheckKind::QueryInLoop;
  F.Certainty = Doubt ? Verdict::Possible : Verdict::Proven;
  F.Doubt = Doubt ? Doubt : "";
  F.LoopKey = Loop.Key;
  F.Loop = Loop.Facts.Where;
  size_t Used = 0;
  F.Where = placeInLoop(E, L, Used);
  // What the loop goes over.
  bool OverRows = Loop.Facts.Kind == LoopKind::Cursor || How.Rows != None ||
                  (L.Late && RowLoops.count(Loop.Key));
  if (Loop.Facts.Over != None && L.Depth == 0)
    for (const Chain &C : trace(import(Loop.Facts.Over))) {
      OverRows |= C.Query != None;
      if (F.RowClass.empty() && C.Query != None && C.Path.empty())
        F.RowClass = P.Out.Sites[C.Query].Entity;
    }
  if (P.Out.Entities.count(Loop.Facts.Row))
    F.RowClass = Loop.Facts.Row;
  F.Row = unqualified(F.RowClass);
  F.Each = !F.Row.empty()                         ? "'" + F.Row + "'"
           : OverRows                             ? "row"
           : Loop.Facts.Kind == LoopKind::Counted ? "turn"
                                                  : "element";
  // The loops that multiply.
  unsigned Levels = 0;
  for (size_t I = 0; I <= LoopAt; ++I) {
    const LoopFact &Round = P.Loops[E.Loops[I].Loop].Facts;
    Levels += Round.Kind != LoopKind::Condition &&
              (Round.Bound < 0 || Round.Bound > TinyBound);
  }
  static const char *const Products[] = {"N", "N", "N·M", "N·M·K"};
  F.Cost = Products[std::min(Levels, 3u)];
  if (OverRows && Levels <= 1 && F.Check == CheckKind::QueryInLoop)
    F.Cost = "1 + " + F.Cost;
  const SiteFact *Site = E.Site == None ? nullptr : &P.Out.Sites[E.Site];
  // Statements that were prepared before the loop, or are in each turn.
  const bool Executes = Site && (Site->Mutates || Site->FirstStep) &&
                        !(Site->TakesText && E.Other != None);
  if (E.Other != None && E.Steps.empty() && !Preparing.count(L.Loop))
    for (uint32_t Part : Values[E.Other].Operands)
      Statement.Prepared |= isStatementName(Values[Part]);
  uint32_t Made = Executes ? E.Value : None;
  while (Made != None) {
    const ValueTable::Value &V = Values[Made];
    if (V.Kind != ValueKind::Query && V.Kind != ValueKind::Step &&
        V.Kind != ValueKind::Run)
      break;
    const SiteFact &Of = P.Out.Sites[V.Index];
    llvm::ArrayRef<uint32_t> Inputs = inputsOf(V);
    if (Of.What == Role::Prepare ||
        (V.Kind == ValueKind::Query && !Inputs.empty() && Of.TakesText)) {
      const bool Inside = L.Depth == 0 && Loop.Facts.Body.contains(Of.Where);
      Statement.Prepared = !Inside && E.Steps.empty();
      if (Inside) {
        Dependence Own;
        if (!Inputs.empty())
          addDependence(Inputs.front(), L.Loop, Own);
        Statement.PreparedInside =
            !Own.Depends && !Own.Unknown && Of.Kept != Cached::Object;
        if (Statement.PreparedInside)
          F.Witness.push_back({Of.Where, "the same text is prepared in each "
                                         "turn; prepare it before the loop"});
      }
      break;
    }
    if (V.Kind == ValueKind::Query)
      break;
    Made = V.Operands[0];
  }
  if (L.Depth > 0 || Used > L.Depth || isOuter(L, E))
    F.Witness.insert(F.Witness.begin(), {Loop.Facts.Where, "the loop is here"});
  if (How.Site != None && P.Out.Sites[How.Site].Where.valid()) {
    const Range &In = P.Out.Sites[How.Site].Where;
    if (!In.contains(F.Where))
      F.Witness.push_back({In, "a value of the loop goes in here"});
  }
  addSteps(E, Used,
           Statement.Commit ? ", which ends a transaction"
                            : ", which executes it",
           F.Witness);
  if (Site)
    F.Relation.Entity = Site->Entity;
  if (Hoist && F.Certainty == Verdict::Proven)
    F.Hoist = *Hoist;
  F.Statement = std::move(Statement);
  // A call that writes and ends a transaction is one fault: what it does first,
  // see joinTransactions().
  std::string Key = "q" + std::to_string(unsigned(F.Check)) + ' ' +
                    std::to_string(F.LoopKey) + ' ' +
                    std::to_string(F.Where.File) + ':' +
                    std::to_string(F.Where.Begin);
  if (F.Statement.Commit) {
    if (auto Write = Found.find(Key);
        Write != Found.end() && Write->second.Certainty <= F.Certainty)
      return;
    Key += CommitKey;
  }
  if (F.Check == CheckKind::WriteInLoop &&
      (F.Statement.Commit || !F.Statement.InTransaction))
    noteWrite(Key, Loop.Function, L.Loop, Site);
  LoopsFound.try_emplace(Key, L.Loop);
  auto Inserted = Found.try_emplace(Key, F);
  // Of several ways to one statement, one may tell that nothing is known of it.
  StatementInfo &Known = Inserted.first->second.Statement;
  Known.Unread |= F.Statement.Unread && !Known.Filtered && !Known.Invariant &&
                  Known.Asked == Asks::Rows;
  if (!Inserted.second && F.Certainty == Verdict::Proven &&
      Inserted.first->second.Certainty == Verdict::Possible)
    Inserted.first->second = F;
}

} // namespace orm
