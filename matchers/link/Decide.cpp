//===--- Decide.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace orm {

static std::vector<std::string> split(llvm::StringRef Path) {
  std::vector<std::string> Names;
  while (!Path.empty()) {
    auto Parts = Path.split('.');
    Names.push_back(Parts.first.str());
    Path = Parts.second;
  }
  return Names;
}

bool Linker::isInside(uint32_t Inner, uint32_t Outer) const {
  for (uint32_t L = Inner; L != None; L = P.Loops[L].Parent)
    if (L == Outer)
      return true;
  return false;
}

void Linker::decide(const Effect &E) {
  if (E.Kind == EventKind::EagerOn) {
    // Loading by name: of a row, it is a load; of all rows it comes before.
    for (const EagerPath &Path : P.Out.Sites[E.Site].Paths)
      decideLoad(E, E.Value, split(Path.Path));
    if (P.Out.Sites[E.Site].AllPaths)
      decideLoad(E, E.Value, {"all relations"});
    return;
  }
  decideLoad(E, E.Value, {});
}

const char *Linker::quietReason(const Effect &E, const LoopRef &L,
                                const Chain &C, const Chain::RowAt &Row) {
  const LoopFact &Loop = P.Loops[L.Loop].Facts;
  if (Loop.Bound >= 0 && Loop.Bound <= TinyBound)
    return "tiny-constant";
  if (Loop.LeavesFirst)
    return "first-iteration";
  if (Loop.Search)
    return "early-exit-search";
  if (Row.Above == C.Path.size())
    for (uint32_t Site : C.Sites)
      if (P.Out.Sites[Site].Limit == 1)
        return "single-row";
  return guardReason(E, L, /*ForQuery=*/false);
}

const char *Linker::guardReason(const Effect &E, const LoopRef &L,
                                bool ForQuery, bool Writes) {
  const LoopFact &Loop = P.Loops[L.Loop].Facts;
  // A body that ends where something has failed is no search.
  bool Failing = ForQuery && Loop.Search && (!Loop.FindsLast || Writes);
  for (const GuardRef &G : E.Guards) {
    if (G.Kind == GuardKind::Given || G.Kind == GuardKind::NotGiven ||
        G.Kind == GuardKind::Changed || G.Kind == GuardKind::Kept)
      continue; // about what is given, not about loops
    if (G.Kind == GuardKind::Loaded) {
      if (ForQuery)
        continue;
      return "loaded";
    }
    if (Failing && G.Kind == GuardKind::EarlyExit && G.Outer == L.Loop) {
      Failing = false;
      continue;
    }
    if (G.Kind == GuardKind::Chunked && !ForQuery)
      continue;
    // What is not there yet may be written each time.
    if (G.Kind == GuardKind::Fallback && (Writes || !ForQuery))
      continue;
    if (G.Depth < L.Depth)
      continue; // the loop is inside what is guarded
    if (G.Depth == L.Depth) {
      if (G.Inner == None || !isInside(G.Inner, L.Loop) ||
          (G.Outer != None && !isInside(L.Loop, G.Outer)))
        continue;
    } else if (!holdsForCallers(G)) {
      continue;
    }
    if (G.Kind == GuardKind::Missing && !isFilledOnTheWay(G.Holder, E, L))
      continue;
    const uint32_t Holder = given(G.Holder);
    if (Holder != None &&
        (dependsOn(Holder, L.Loop) || isMadeOnTheWay(Holder, E, L)))
      continue;
    switch (G.Kind) {
    case GuardKind::FirstIteration:
      return "first-iteration";
    case GuardKind::EarlyExit:
      return "early-exit-search";
    case GuardKind::Memoised:
    case GuardKind::Missing:
    case GuardKind::Fallback:
      return "memoised";
    case GuardKind::Failed:
      return "retry";
    case GuardKind::Chunked:
      return "chunked";
    case GuardKind::Loaded:
      return "loaded";
    case GuardKind::Given:
    case GuardKind::NotGiven:
    case GuardKind::Changed:
    case GuardKind::Kept:
      break;
    }
  }
  return nullptr;
}

/// The names of the chain's relations, and of those that are loaded by name.
std::vector<std::string>
Linker::namesOf(const Chain &C, const std::vector<std::string> &Named) const {
  std::vector<std::string> Names;
  Names.reserve(C.Path.size() + Named.size());
  for (uint32_t Relation : C.Path)
    Names.push_back(P.Out.Relations[Relation].Name);
  Names.insert(Names.end(), Named.begin(), Named.end());
  return Names;
}

/// True when the relation goes to the database each time, wherever the rows
/// are from: nothing keeps it, and no request brings it along.
bool Linker::alwaysLoads(const Chain &C, const Chain::RowAt &Row) const {
  if (C.Path.empty() || Row.Above == 0 || C.Why == "null")
    return false;
  const RelationFact &Relation = P.Out.Relations[C.Path.back()];
  return !Relation.Coverable && Relation.Kept == Cached::Never &&
         !Relation.Never && !Relation.RuntimeCached && !Relation.ElementsLoad &&
         !Relation.PerObject;
}

void Linker::decideLoad(const Effect &E, uint32_t Value,
                        const std::vector<std::string> &Named) {
  struct Bad {
    Chain C;
    LoopRef L;
    Chain::RowAt Row;
  };
  std::vector<Bad> Faults;
  bool OtherWays = false;
  const bool Fills = E.Text == FilledText;
  for (Chain &C : trace(Value)) {
    std::vector<std::string> Names = namesOf(C, Named);
    if (Fills) {
      for (const Chain::RowAt &Row : C.Rows)
        AlreadyLoaded.push_back({Row.Collection, Row.Loop,
                                 joined(Names, C.Path.size() - Row.Above),
                                 /*Filled=*/true});
      continue;
    }
    if (Named.empty())
      noteRead(C, Names);
    if (Named.empty() && !C.Loads)
      continue;
    noteTouch(E, "a relation is loaded here, where nothing has brought it");
    // The innermost loop round the load whose rows the value is of.
    for (const Chain::RowAt &Row : C.Rows) {
      const auto *L =
          std::find_if(E.Loops.begin(), E.Loops.end(), [&](const LoopRef &Ref) {
            return Ref.Loop == Row.Loop;
          });
      if (L == E.Loops.end())
        continue;
      if (C.Open)
        break;
      std::string Key = std::to_string(P.Loops[L->Loop].Key) + ' ' +
                        joined(Names, C.Path.size() - Row.Above);
      if (C.Query == None && alwaysLoads(C, Row)) {
        if (const char *Reason = quietReason(E, *L, C, Row))
          noteQuiet(E, *L, Key, Reason);
        else if (loadedBefore(C, Names, L->Loop))
          noteQuiet(E, *L, Key, "loaded");
        else
          Faults.push_back({C, *L, Row});
        break;
      }
      if (C.Query == None) {
        OtherWays = true;
        if (C.Why != "null")
          noteUnknown(E, *L, Key, C.Why.str());
        break;
      }
      bool PerObject =
          !C.Path.empty() && P.Out.Relations[C.Path.back()].PerObject;
      if (PerObject && (C.Stored || C.Path.size() > 1 + C.Rows.size()))
        break;
      const char *Reason = nullptr;
      for (uint32_t Relation : C.Path)
        if (P.Out.Relations[Relation].RuntimeCached)
          Reason = "cached";
      if (!Reason)
        Reason = quietReason(E, *L, C, Row);
      if (!Reason && C.Single && Row.Above == C.Path.size())
        Reason = "single-row";
      if (Reason) {
        noteQuiet(E, *L, Key, Reason);
        continue; // an outer loop may still be at fault
      }
      // What an earlier loop has loaded gains from the same request.
      if (loadedBefore(C, Names, L->Loop))
        P.Out.Collecting.insert(P.Loops[L->Loop].Key);
      if (covered(C, Names) || keptInMemory(C, L->Loop) ||
          loadedBefore(C, Names, L->Loop)) {
        OtherWays = true;
        noteQuiet(E, *L, Key, "eager");
        break;
      }
      Faults.push_back({C, *L, Row});
      break;
    }
  }
  for (const Bad &Fault : Faults) {
    const char *Doubt = E.Doubt     ? E.Doubt
                        : OtherWays ? "other rows come here, too"
                                    : nullptr;
    report(E, Fault.L, Fault.C, Fault.Row, Named, Doubt);
  }
}

/// Where in the loop's body the load is caused: past calls that are not this
/// code's own (algorithms, visitors), and into lambdas written in the body.
const Range &Linker::placeInLoop(const Effect &E, const LoopRef &L,
                                 size_t &StepsUsed) const {
  const Range &Body = P.Loops[L.Loop].Facts.Body;
  size_t At = L.Depth;
  for (size_t I = At; I < E.Steps.size(); ++I) {
    const Step &S = Steps[E.Steps[I]];
    const ProgramFunction &Entered = P.Functions[S.Function];
    if (!Entered.IsLambda)
      continue;
    const Range &Lambda = Entered.Where;
    bool Written = Body.valid() && Lambda.File == Body.File &&
                   Lambda.Begin >= Body.Begin && Lambda.Begin < Body.End;
    // One that has a name is called like any other helper.
    bool CalledWhereWritten = S.Implicit || S.Where.Begin == Lambda.Begin;
    if ((Written && CalledWhereWritten) || (I == At && S.Implicit))
      At = I + 1;
  }
  StepsUsed = At;
  return At < E.Steps.size() ? Steps[E.Steps[At]].Where : E.Where;
}

std::string Linker::rowClassOf(const Chain &C, const Chain::RowAt &Row) const {
  const std::string &Written = P.Loops[Row.Loop].Facts.Row;
  if (!Written.empty() && P.Out.Entities.count(Written))
    return Written;
  std::string Known;
  if (Row.Above < C.Path.size())
    Known = P.Out.Relations[C.Path[C.Path.size() - Row.Above - 1]].Related;
  else if (C.Query != None)
    Known = P.Out.Sites[C.Query].Entity;
  if (Known.empty() && Row.Above > 0 && Row.Above <= C.Path.size())
    Known = P.Out.Relations[C.Path[C.Path.size() - Row.Above]].Entity;
  return Known.empty() ? Written : Known;
}

QueryChain Linker::queryOf(const Chain &C,
                           const std::vector<std::string> &Names,
                           const Chain::RowAt &Row) const {
  QueryChain Q;
  Q.Source = C.Query;
  for (size_t I = C.Sites.size(); I > 0; --I)
    if (P.Out.Sites[C.Sites[I - 1]].What != Role::Run)
      Q.Steps.push_back(C.Sites[I - 1]);
  Q.Run = C.Run;
  Q.Path = joined(Names, 0);
  Q.Classes.push_back(P.Out.Sites[C.Query].Entity);
  for (uint32_t Relation : C.Path)
    Q.Classes.push_back(P.Out.Relations[Relation].Related);
  ValueKind Over = Values[Row.Collection].Kind;
  Q.Direct = Row.Above == C.Path.size() &&
             (Over == ValueKind::Query || Over == ValueKind::Step);
  return Q;
}

void Linker::report(const Effect &E, const LoopRef &L, const Chain &C,
                    const Chain::RowAt &Row,
                    const std::vector<std::string> &Named, const char *Doubt) {
  std::vector<std::string> Names = namesOf(C, Named);
  const ProgramLoop &Loop = P.Loops[L.Loop];
  const Verdict Certainty = Doubt ? Verdict::Possible : Verdict::Proven;
  Finding F;
  F.Certainty = Certainty;
  F.Doubt = Doubt ? Doubt : "";
  F.LoopKey = Loop.Key;
  F.Loop = Loop.Facts.Where;
  F.RangeFor = Loop.Facts.RangeFor && Loop.Facts.Appendable;
  F.Path = joined(Names, C.Path.size() - Row.Above);
  // An element that is itself a handle has the name of its relation.
  if (F.Path.empty() && !C.Path.empty())
    F.Path = Names.back();
  F.RowClass = rowClassOf(C, Row);
  F.Row = unqualified(F.RowClass);
  F.Each = F.Row.empty() ? std::string("element") : "'" + F.Row + "'";
  if (!C.Path.empty())
    F.Relation = P.Out.Relations[C.Path.back()];
  if (!Named.empty()) {
    F.Relation.Name = Named.back();
    F.Relation.Coverable = false;
    F.Named = true;
  }
  // 1 query, N rows, M rows of each of them ...
  static const char *const Terms[] = {"", " + N", " + N·M", " + N·M·K"};
  F.Cost = C.Query == None ? "" : "1";
  // Loops over the same rows, put into groups in memory, count once.
  std::set<size_t> Levels;
  for (const Chain::RowAt &R : C.Rows)
    for (const LoopRef &Ref : E.Loops)
      if (Ref.Loop == R.Loop && Ref.Depth <= L.Depth &&
          (isInside(L.Loop, R.Loop) || Ref.Depth < L.Depth))
        Levels.insert(R.Above);
  const size_t Loops = Levels.size();
  for (size_t I = 1; I <= Loops && I < 4; ++I)
    F.Cost += F.Cost.empty() ? Terms[I] + 3 : Terms[I];
  F.KeyOnly = E.Key && Named.empty();
  if (F.KeyOnly)
    F.Keys.emplace_back(E.Key->Where, E.Key->Text);
  size_t Used = 0;
  F.Where = placeInLoop(E, L, Used);
  if (C.Query != None)
    F.Witness.push_back(
        {P.Out.Sites[C.Query].Where, "the query is built here"});
  if (L.Depth > 0 || Used > L.Depth || isOuter(L, E))
    F.Witness.push_back({Loop.Facts.Where, "the loop over its rows is here"});
  addSteps(E, Used, ", which loads '" + Names.back() + "'", F.Witness);
  if (C.Query != None)
    F.Queries.push_back(queryOf(C, Names, Row));
  // Rows that keep what they loaded need no second statement.
  if (Certainty == Verdict::Proven && F.Relation.Kept != Cached::Never &&
      !Loop.Facts.CopiesRows) {
    ValueKind Kind = Values[Row.Collection].Kind;
    if (Kind == ValueKind::Run || Kind == ValueKind::Object ||
        Kind == ValueKind::Related)
      AlreadyLoaded.push_back({Row.Collection, L.Loop,
                               joined(Names, C.Path.size() - Row.Above),
                               /*Filled=*/false});
  }
  std::string Key = std::to_string(F.LoopKey) + ' ' + F.Path;
  auto Inserted = Found.try_emplace(Key, F);
  if (Inserted.second)
    return;
  Finding &Known = Inserted.first->second;
  bool Sooner = std::make_pair(F.Where.File, F.Where.Begin) <
                std::make_pair(Known.Where.File, Known.Where.Begin);
  const bool KeyOnly = Known.KeyOnly && F.KeyOnly;
  auto Keys = Known.Keys;
  Keys.insert(Keys.end(), F.Keys.begin(), F.Keys.end());
  std::vector<QueryChain> Queries = std::move(Known.Queries);
  auto Same = [&](const QueryChain &Q) {
    const QueryChain &New = F.Queries.front();
    return Q.Source == New.Source && Q.Steps == New.Steps && Q.Run == New.Run &&
           Q.Path == New.Path;
  };
  if (!F.Queries.empty() && std::none_of(Queries.begin(), Queries.end(), Same))
    Queries.push_back(F.Queries.front());
  bool Better = (F.Certainty == Verdict::Proven &&
                 Known.Certainty == Verdict::Possible) ||
                (F.Certainty == Known.Certainty && Sooner);
  if (Better)
    Known = F;
  Known.Queries = std::move(Queries);
  Known.KeyOnly = KeyOnly;
  Known.Keys = std::move(Keys);
}

} // namespace orm
