//===--- Queries.cpp - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Queries and writes that run once per element: which loops count, what in the
/// statement depends on them, and what is said about it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"
#include "link/Sql.h"

#include <algorithm>

namespace orm {

/// Loops with a constant number of turns up to this cost nothing to speak of.
static constexpr int64_t TinyBound = 16;
/// Values that are looked at for a dependence.
static constexpr size_t MaxNodes = 512;

/// The text of a statement, as far as it is literal.
std::string Linker::textOf(uint32_t V, unsigned Depth) const {
  if (V == None || Depth > 16)
    return "";
  const ValueTable::Value &Value = Values[V];
  switch (Value.Kind) {
  case ValueKind::Text:
    return Value.Text;
  case ValueKind::Computed:
    if (Value.Text.empty() || Value.Text[0] == '?') {
      std::string Front =
          Value.Operands.empty() ? "" : textOf(Value.Operands[0], Depth + 1);
      return Front +
             (Value.Text.empty() || Front.empty() ? Value.Text
                                                  : Value.Text.substr(1));
    }
    return Value.Text;
  case ValueKind::Query:
  case ValueKind::Step:
  case ValueKind::Run: {
    const SiteFact &Site = P.Out.Sites[Value.Index];
    size_t First = Value.Kind == ValueKind::Query ? 0 : 1;
    if (Site.TakesText && Value.Operands.size() > First)
      return textOf(Value.Operands[First], Depth + 1);
    if (First == 1)
      return textOf(Value.Operands[0], Depth + 1);
    return "";
  }
  case ValueKind::Several:
  case ValueKind::Aggregate:
    for (uint32_t Operand : Value.Operands) {
      std::string Text = textOf(Operand, Depth + 1);
      if (!Text.empty())
        return Text;
    }
    return "";
  case ValueKind::Row:
  case ValueKind::Single:
  case ValueKind::Part:
    return textOf(Value.Operands[0], Depth + 1);
  case ValueKind::Object: {
    auto Inside = Contents.find(V);
    return Inside == Contents.end() || Inside->second.empty()
               ? ""
               : textOf(Inside->second.front(), Depth + 1);
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    auto Stored = Stores.find(Value.Text);
    return Stored == Stores.end() || Stored->second.size() != 1
               ? ""
               : textOf(Stored->second.front(), Depth + 1);
  }
  default:
    return "";
  }
}

/// True when \p V is written out in the source, in full.
bool Linker::isLiteral(uint32_t V, unsigned Depth) const {
  if (V == None || Depth > 6)
    return false;
  const ValueTable::Value &Value = Values[V];
  auto All = [&](const std::vector<uint32_t> &Of) {
    return !Of.empty() && std::all_of(Of.begin(), Of.end(), [&](uint32_t I) {
      return isLiteral(I, Depth + 1);
    });
  };
  switch (Value.Kind) {
  case ValueKind::Text:
    return true;
  case ValueKind::Unknown:
    return Value.Text == "a constant" || Value.Text == "null";
  case ValueKind::Aggregate:
    return All(Value.Operands);
  case ValueKind::Object: {
    auto Inside = Contents.find(V);
    return Inside != Contents.end() && All(Inside->second);
  }
  case ValueKind::Member:
  case ValueKind::Global: {
    auto Stored = Stores.find(Value.Text);
    return Stored != Stores.end() && All(Stored->second);
  }
  default:
    return false;
  }
}

/// Relations that are run belong to orm-lazy-load-in-loop.
bool Linker::isRelation(uint32_t V) const {
  for (unsigned I = 0; I < 32 && V != None; ++I) {
    const ValueTable::Value &Value = Values[V];
    if (Value.Kind == ValueKind::Related)
      return true;
    if (Value.Kind != ValueKind::Step && Value.Kind != ValueKind::Run)
      return false;
    V = Value.Operands[0];
  }
  return false;
}

/// The statement behind what was bound to it and its executions.
uint32_t Linker::rootOf(uint32_t V) const {
  while (V != None && (Values[V].Kind == ValueKind::Step ||
                       Values[V].Kind == ValueKind::Run))
    V = Values[V].Operands[0];
  return V;
}

/// A call in a loop's condition that steps a statement makes the loop one over
/// its rows.
void Linker::noteFetch(const Effect &E) {
  if (!InCondition || E.Steps.empty())
    return;
  uint32_t Innermost = None;
  for (const LoopRef &L : E.Loops)
    if (L.Depth == 0)
      Innermost = L.Loop;
  if (Innermost == None)
    return;
  ProgramLoop &Loop = P.Loops[Innermost];
  if (Loop.Facts.Kind == LoopKind::Condition)
    Loop.Facts.Kind = LoopKind::Cursor;
  if (Loop.Facts.Kind == LoopKind::Cursor && Loop.Facts.Over == None)
    Loop.Steps = rootOf(E.Value);
}

void Linker::addDependence(uint32_t V, uint32_t Loop, Dependence &Into) const {
  if (V == None)
    return;
  std::vector<std::pair<uint32_t, uint32_t>> Queue{{V, None}};
  llvm::DenseSet<uint32_t> Seen;
  for (size_t I = 0; I < Queue.size(); ++I) {
    auto [Node, Site] = Queue[I];
    if (Node == None || !Seen.insert(Node).second)
      continue;
    if (Seen.size() > MaxNodes) {
      Into.Unknown = true;
      return;
    }
    if (Node == P.Loops[Loop].Steps) {
      Into.Depends = true;
      Into.Site = Site;
      return;
    }
    const ValueTable::Value &Value = Values[Node];
    auto Follow = [&, From = Site](const std::vector<uint32_t> &Values) {
      for (uint32_t Next : Values)
        Queue.emplace_back(Next, From);
    };
    switch (Value.Kind) {
    case ValueKind::Unknown:
      Into.Unknown |= Value.Text != "a constant" && Value.Text != "null" &&
                      Value.Text != "a default argument";
      break;
    case ValueKind::Turn:
    case ValueKind::Row:
      if (Value.Index == Loop) {
        Into.Depends = true;
        Into.Site = Site;
        return;
      }
      Follow(Value.Operands);
      break;
    case ValueKind::Step:
      // The base came before; the rest comes in here.
      Queue.emplace_back(Value.Operands[0], Site);
      for (size_t J = 1; J < Value.Operands.size(); ++J)
        Queue.emplace_back(Value.Operands[J], Value.Index);
      break;
    case ValueKind::Computed: {
      // An index into rows.
      bool Turns = false, Rows = false;
      for (uint32_t Operand : Value.Operands) {
        Turns |= Values[Operand].Kind == ValueKind::Turn &&
                 Values[Operand].Index == Loop;
        Rows |= Values[Operand].Kind == ValueKind::Run;
      }
      Into.OfRows |= Turns && Rows;
      Follow(Value.Operands);
      break;
    }
    case ValueKind::Object: {
      Into.Opaque = true;
      auto Inside = Contents.find(Node);
      if (Inside != Contents.end())
        Follow(Inside->second);
      break;
    }
    case ValueKind::Member: {
      Into.Opaque = true;
      auto Stored =
          Stores.find(Value.Text + '@' + std::to_string(Value.Operands[0]));
      if (Stored == Stores.end())
        Stored = Stores.find(Value.Text);
      if (Stored != Stores.end())
        Follow(Stored->second);
      Follow(Value.Operands);
      break;
    }
    case ValueKind::Global: {
      Into.Opaque = true;
      auto Stored = Stores.find(Value.Text);
      if (Stored != Stores.end())
        Follow(Stored->second);
      break;
    }
    case ValueKind::Result:
    case ValueKind::Output:
      Into.Unknown |= !Value.Open;
      Follow(Value.Operands);
      break;
    default:
      Follow(Value.Operands);
      break;
    }
    auto Fed = Feeds.find(Node);
    if (Fed != Feeds.end())
      Follow(Fed->second);
  }
}

Linker::Dependence Linker::dependence(const Effect &E, uint32_t Loop) const {
  Dependence How;
  addDependence(E.Other, Loop, How);
  if (!How.Depends)
    addDependence(E.Value, Loop, How);
  return How;
}

void Linker::noteQuiet(const std::string &Key, const char *Reason) {
  if (QuietSeen.insert(Key).second)
    ++P.Out.Sums.Quiet[Reason];
}

/// Takes note that all loops of this function round \p E may change what
/// queries in them give.
void Linker::noteInLoops(const Effect &E, bool Changes) {
  for (const LoopRef &L : E.Loops)
    if (Changes && L.Depth == 0)
      Changing.insert(L.Loop);
}

/// Why a query in the loop \p L is none of the problem; null when it is.
const char *Linker::quietQuery(const Effect &E, const LoopRef &L,
                               const std::string &Text, bool Writes) const {
  const LoopFact &Loop = P.Loops[L.Loop].Facts;
  const SqlText Sql = readSql(Text);
  if (Loop.Kind == LoopKind::Condition) {
    if (Sql.Paged)
      return "paging";
    if (Loop.Waits)
      return "polling";
    return Loop.FindsLast || Loop.Search ? "retry" : "worker";
  }
  if (Loop.Bound >= 0 && Loop.Bound <= TinyBound)
    return "tiny-constant";
  if (Loop.Kind == LoopKind::Chunked)
    return Sql.Paged ? "paging" : "chunked";
  uint32_t Over = None;
  if (Loop.Over != None) {
    // The loop stands in the function that is read now.
    Over = const_cast<Linker *>(this)->import(Loop.Over);
    if (isLiteral(Over))
      return "tiny-constant";
    if (Loop.Kind == LoopKind::Cursor && readSql(textOf(Over)).OneRow)
      return "single-row";
    for (const Chain &C : const_cast<Linker *>(this)->trace(Over)) {
      if (C.Query == None)
        continue;
      for (uint32_t Site : C.Sites)
        if (P.Out.Sites[Site].Limit == 1)
          return "single-row";
      if (P.Out.Sites[C.Query].Limit == 1 ||
          (C.Path.empty() && C.Single && C.Rows.empty()))
        return "single-row";
    }
  }
  if (Loop.LeavesFirst)
    return "first-iteration";
  if (Loop.FindsLast && !Writes)
    return "early-exit-search";
  if (const char *Reason = guardReason(E, L, /*ForQuery=*/true, Writes))
    return Reason;
  if (Sql.InList && Loop.Kind == LoopKind::Range)
    return "chunked";
  if (Loop.Kind == LoopKind::Counted && Sql.Paged)
    return "paging";
  return nullptr;
}

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

void Linker::decideQuery(Effect &E) {
  if (E.Kind != EventKind::Begin && E.Kind != EventKind::Commit) {
    for (const Chain &C : trace(E.Value))
      if (C.Query != None)
        QuerySites.insert(C.Query);
    if (isRelation(E.Value))
      return;
  }
  StatementInfo Info;
  std::string Text;
  if (E.Site != None) {
    const SiteFact &Site = P.Out.Sites[E.Site];
    Info.Profile = Site.Profile;
    Info.Asked = Site.Asked;
    Info.Does = Site.Does;
    if (Site.TakesText && E.Other != None)
      Text = textOf(E.Other);
    if (Text.empty())
      Text = textOf(E.Value);
  }
  const SqlText Sql = readSql(Text);
  EventKind Kind = E.Kind;
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
  const uint32_t Innermost =
      E.Loops.empty() || E.Loops.front().Depth > 0 ? None : [&] {
        uint32_t Found = None;
        for (const LoopRef &L : E.Loops)
          if (L.Depth == 0)
            Found = L.Loop;
        return Found;
      }();
  if (Kind == EventKind::Begin) {
    Transactions.push_back(Innermost);
    return;
  }
  if (Kind == EventKind::Commit && !Transactions.empty() &&
      Transactions.back() == Innermost)
    Transactions.pop_back();
  Info.Commit = Kind == EventKind::Commit;
  Info.Prepare = Kind == EventKind::Prepare;
  if (Kind == EventKind::Write || Info.Commit)
    noteInLoops(E, /*Changes=*/true);
  if (E.Reported)
    return;
  const bool Writes = Kind != EventKind::Run;
  for (size_t I = E.Loops.size(); I > 0; --I) {
    const LoopRef &L = E.Loops[I - 1];
    if (L.Depth > 0)
      continue;
    const ProgramLoop &Loop = P.Loops[L.Loop];
    const std::string Key = std::to_string(Loop.Key) + " q" +
                            std::to_string(E.Where.File) + ':' +
                            std::to_string(E.Where.Begin);
    if (Sql.Kind == SqlKind::Definition) {
      noteQuiet(Key, "definition");
      return;
    }
    if (E.Site != None && P.Out.Sites[E.Site].RuntimeCached && !Writes) {
      noteQuiet(Key, "cached");
      return;
    }
    if (const char *Reason = quietQuery(E, L, Text, Writes)) {
      noteQuiet(Key, Reason);
      continue;
    }
    const bool FirstStep = E.Site != None && P.Out.Sites[E.Site].FirstStep;
    if (FirstStep && rootOf(E.Value) == Loop.Steps) {
      noteQuiet(Key, "own-cursor");
      continue;
    }
    Dependence How = dependence(E, L.Loop);
    // A step that nothing was bound for in this turn goes on.
    if (FirstStep && !How.Depends) {
      noteQuiet(Key, "own-cursor");
      continue;
    }
    // Another database in each turn.
    Dependence Connection;
    addDependence(E.Through, L.Loop, Connection);
    if (Connection.Depends) {
      noteQuiet(Key, "other-connection");
      continue;
    }
    Info.InTransaction =
        std::any_of(Transactions.begin(), Transactions.end(), [&](uint32_t T) {
          return T == None || (T != L.Loop && !isInside(T, L.Loop));
        });
    // Nothing is left to gain.
    if (Writes && Info.InTransaction && E.Site != None &&
        P.Out.Sites[E.Site].InProcess) {
      noteQuiet(Key, "in-transaction");
      return;
    }
    // The end of a transaction in each turn needs nothing of the loop.
    if (Info.Commit)
      How.Depends = true;
    Info.Filtered = How.Depends;
    if (How.Depends) {
      reportQuery(E, I - 1, Info, How,
                  E.Certain ? Verdict::Proven : Verdict::Possible);
      E.Reported = true;
      return;
    }
    if (How.Unknown) {
      if (Loop.Facts.Kind == LoopKind::Counted)
        continue;
      reportQuery(E, I - 1, Info, How, Verdict::Possible);
      E.Reported = true;
      return;
    }
    // A loop that counts may try again; what objects hold may have changed.
    if (Writes || Loop.Facts.Kind == LoopKind::Counted)
      continue;
    Info.Invariant = true;
    if (How.Opaque) {
      reportQuery(E, I - 1, Info, How, Verdict::Possible);
      E.Reported = true;
      return;
    }
    Invariant.push_back({E, I - 1, Info});
    E.Reported = true;
    return;
  }
}

/// What depends on nothing in its loop is the same query each time, if nothing
/// in the loop writes.
void Linker::decideInvariant() {
  for (Repeated &R : Invariant) {
    uint32_t Loop = R.What.Loops[R.LoopAt].Loop;
    if (Changing.count(Loop)) {
      noteQuiet(std::to_string(P.Loops[Loop].Key) + " i" +
                    std::to_string(R.What.Where.Begin),
                "written-in-loop");
      continue;
    }
    reportQuery(R.What, R.LoopAt, R.Statement, {},
                R.What.Certain ? Verdict::Proven : Verdict::Possible);
  }
}

static std::string lastName(const std::string &Name) {
  size_t At = Name.rfind("::");
  return At == std::string::npos ? Name : Name.substr(At + 2);
}

void Linker::reportQuery(const Effect &E, size_t LoopAt,
                         StatementInfo Statement, const Dependence &How,
                         Verdict Certainty) {
  const LoopRef &L = E.Loops[LoopAt];
  const ProgramLoop &Loop = P.Loops[L.Loop];
  Finding F;
  F.Check = E.Kind == EventKind::Run && Statement.Does == Verb::Write &&
                    !Statement.Commit
                ? CheckKind::QueryInLoop
                : CheckKind::WriteInLoop;
  F.Certainty = Certainty;
  F.LoopKey = Loop.Key;
  F.Loop = Loop.Facts.Where;
  size_t Used = 0;
  F.Where = placeInLoop(E, L, Used);
  // What the loop goes over.
  bool OverRows = Loop.Facts.Kind == LoopKind::Cursor || How.OfRows;
  if (Loop.Facts.Over != None)
    for (const Chain &C : trace(import(Loop.Facts.Over))) {
      OverRows |= C.Query != None;
      if (F.RowClass.empty() && C.Query != None && C.Path.empty())
        F.RowClass = P.Out.Sites[C.Query].Entity;
    }
  if (P.Out.Entities.count(Loop.Facts.Row))
    F.RowClass = Loop.Facts.Row;
  F.Row = lastName(F.RowClass);
  F.Each = !F.Row.empty()                            ? "'" + F.Row + "'"
           : OverRows                                ? "row"
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
  uint32_t Made = E.Value;
  for (unsigned I = 0; I < 16 && Made != None; ++I) {
    const ValueTable::Value &V = Values[Made];
    if (V.Kind != ValueKind::Query && V.Kind != ValueKind::Step &&
        V.Kind != ValueKind::Run)
      break;
    const SiteFact &Of = P.Out.Sites[V.Index];
    if (Of.What == Role::Prepare ||
        (V.Kind == ValueKind::Query && Of.TakesText && V.Index != E.Site)) {
      const Range &Body = Loop.Facts.Body;
      bool Inside = L.Depth == 0 && Body.valid() && Of.Where.File == Body.File &&
                    Of.Where.Begin >= Body.Begin && Of.Where.Begin < Body.End;
      Statement.Prepared = !Inside && E.Steps.empty();
      if (Inside) {
        size_t First = V.Kind == ValueKind::Query ? 0 : 1;
        Dependence Own;
        if (V.Operands.size() > First)
          addDependence(V.Operands[First], L.Loop, Own);
        Statement.PreparedInside = !Own.Depends && !Own.Unknown;
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
  if (L.Depth > 0 || Used > L.Depth)
    F.Witness.insert(F.Witness.begin(),
                     {Loop.Facts.Where, "the loop is here"});
  if (How.Site != None && P.Out.Sites[How.Site].Where.valid()) {
    const Range &In = P.Out.Sites[How.Site].Where;
    if (In.File != F.Where.File || F.Where.Begin < In.Begin ||
        F.Where.Begin >= In.End)
      F.Witness.push_back({In, "a value of the loop goes in here"});
  }
  for (size_t I = Used; I < E.Steps.size(); ++I)
    F.Witness.push_back(
        {I + 1 < E.Steps.size() ? E.Steps[I + 1].Where : E.Where,
         "in '" + E.Steps[I].Callee + "'" +
             (I + 1 < E.Steps.size()
                  ? ", which calls '" + E.Steps[I + 1].Callee + "'"
                  : Statement.Commit ? ", which ends a transaction"
                                     : ", which executes it")});
  if (Site)
    F.Relation.Entity = Site->Entity;
  F.Statement = std::move(Statement);
  std::string Key = "q" + std::to_string(unsigned(F.Check)) + ' ' +
                    std::to_string(F.LoopKey) + ' ' +
                    std::to_string(F.Where.File) + ':' +
                    std::to_string(F.Where.Begin);
  auto Inserted = Found.try_emplace(Key, F);
  if (!Inserted.second && F.Certainty == Verdict::Proven &&
      Inserted.first->second.Certainty == Verdict::Possible)
    Inserted.first->second = F;
}

} // namespace orm
