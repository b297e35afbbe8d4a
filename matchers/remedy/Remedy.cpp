//===--- Remedy.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "remedy/Remedy.h"

#include "remedy/EagerRequest.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>

namespace orm {

static const Profile *profileNamed(const std::vector<Profile> &Profiles,
                                   const std::string &Name) {
  for (const Profile &P : Profiles)
    if (P.Name == Name)
      return &P;
  return nullptr;
}

/// What can be done by hand, in the profile's words.
static std::string advice(const Finding &F, const Profile &Library) {
  for (const Advice &A : Library.Advices) {
    if (A.About != Topic::Load)
      continue;
    if (A.Kind && *A.Kind != F.Relation.Kind)
      continue;
    if (A.PerObject != F.Relation.PerObject)
      continue;
    if (A.Uncoverable && (F.Relation.Coverable || F.Relation.PerObject))
      continue;
    return fill(A.Text, {{"entity", unqualified(F.Relation.Entity.empty()
                                                    ? F.RowClass
                                                    : F.Relation.Entity)},
                         {"related", unqualified(F.Relation.Related)},
                         {"relation", F.Relation.Name},
                         {"row", F.Row}});
  }
  return "";
}

/// What can be done about a query or a write in a loop. The fallback is what
/// holds for every database.
static std::string statementAdvice(const Finding &F, const Profile *Library) {
  const StatementInfo &S = F.Statement;
  if (S.Invariant)
    return "nothing in it changes from turn to turn: run it once, before the "
           "loop";
  if (S.Prepare)
    return "prepare it once, before the loop";
  if (S.Unread && !S.Writes)
    return "its text is not known here: if it reads, fetch what all turns need "
           "with one query before the loop; if it writes, write many rows with "
           "one statement, and put one transaction around the loop";
  const Topic About = F.Check == CheckKind::QueryInLoop ? Topic::Query
                      : S.Commit                        ? Topic::Commit
                                                        : Topic::Write;
  std::string Text;
  if (Library && !S.Unread)
    for (const Advice &A : Library->Advices) {
      if (A.About != About || (A.Asked && *A.Asked != S.Asked) ||
          (A.Does && *A.Does != S.Does))
        continue;
      // Without a name it would say nothing.
      if ((F.Relation.Entity.empty() &&
           A.Text.find("{entity}") != std::string::npos) ||
          (F.Row.empty() && A.Text.find("{row}") != std::string::npos))
        continue;
      Text = fill(A.Text, {{"entity", unqualified(F.Relation.Entity)},
                           {"related", ""},
                           {"relation", ""},
                           {"row", F.Row}});
      break;
    }
  if (Text.empty())
    switch (About) {
    case Topic::Query:
      Text = S.Asked == Asks::Count
                 ? "count them all with one query that groups by the key"
                 : "fetch what all turns need with one query, by a join or an "
                   "IN list of the keys, before the loop";
      break;
    case Topic::Write:
      Text = "write all rows with one statement where the database has one";
      break;
    default:
      Text = "begin and commit once, around the loop";
      break;
    }
  if (About == Topic::Write && !S.OwnTransaction)
    Text += S.InTransaction
                ? "; a transaction is open already, so what is left to gain is "
                  "the round trips"
                : "; at least put one transaction around the loop";
  if (S.Prepared && F.Check == CheckKind::QueryInLoop)
    Text = "it is prepared once, but still a round trip for each " + F.Each +
           ": " + Text;
  return Text;
}

/// Queries are the same request when one edit serves them: the same place runs
/// them, or the same last expression builds them.
static uint32_t placeOf(const QueryChain &Q, const Linked &Of,
                        const Profile *Library) {
  bool Behind = false;
  for (uint32_t I : Of.Sites[Q.Source].Remedies)
    Behind |= Library && I < Library->EagerRemedies.size() &&
              Library->EagerRemedies[I].Where == EagerRemedy::Place::AfterQuery;
  if (Q.Run != None && !Behind)
    return Q.Run;
  return Q.Steps.empty() ? Q.Source : Q.Steps.back();
}

/// The call in a text that goes between others: without its dots and what
/// follows.
static std::string call(llvm::StringRef Text) {
  Text = Text.trim('.');
  return Text.substr(0, Text.find("->")).str();
}

/// Reads the key from the row itself, where the library has a way to.
static void readKey(const Finding &F, Remedy &Mine) {
  Mine.Note = "the key is in the row already";
  std::vector<Edit> Edits;
  for (const auto &[Where, Text] : F.Keys) {
    if (Text.empty() || !Where.valid())
      return;
    Edit E;
    E.File = Where.File;
    E.Begin = Where.Begin;
    E.End = Where.End;
    E.Text = fill(Text, {{"relation", F.Relation.Name}});
    Mine.Note = "the key is in the row already: '" + E.Text + "'";
    if (Where.InMacro)
      return;
    if (std::find(Edits.begin(), Edits.end(), E) == Edits.end())
      Edits.push_back(std::move(E));
  }
  if (F.Certainty == Verdict::Proven)
    Mine.Edits = std::move(Edits);
}

/// Takes a path out of an eager request, and the request away with its last
/// one.
static Remedy removal(const Finding &F, const Linked &Of) {
  Remedy Mine;
  const SiteFact &Site = Of.Sites[F.EagerSite];
  Mine.Where = Site.Where;
  auto Refuse = [&](const char *Why) {
    Mine.Note = std::string("no fix is offered: ") + Why;
    return Mine;
  };
  if (F.Certainty != Verdict::Proven)
    return Mine;
  if (Site.InTemplate)
    return Refuse("the query is built in a template");
  if (Site.Where.InMacro || Site.Name.InMacro || Site.ArgumentsEnd == 0)
    return Refuse("the query is built in a macro");
  // Whether rows without the relation stay away depends on the join.
  if (Site.AllPaths && F.Relation.NeedsKeep)
    return Refuse("the join may leave rows out, which come back without it");
  // 'a.b' brings 'a', too, where prefixes need not be listed.
  const size_t Dot = F.Path.find('.');
  if (Dot != std::string::npos && Site.PrefixesImplied &&
      Of.Uses[F.EagerSite].Reads.count(F.Path.substr(0, Dot)))
    return Refuse("the request also brings the beginning of the path, which "
                  "is read");
  Edit E;
  E.File = Site.Where.File;
  std::vector<EagerPath> Paths = Site.Paths;
  if (F.EagerPathIndex != None && Paths.size() > 1) {
    // The literal, with what separates it from its neighbour.
    for (const EagerPath &Path : Paths)
      if (!Path.Literal.valid() || Path.Literal.InMacro)
        return Refuse("its paths are not all written here");
    const size_t I = F.EagerPathIndex;
    E.Begin = I + 1 < Paths.size() ? Paths[I].Literal.Begin
                                   : Paths[I - 1].Literal.End;
    E.End = I + 1 < Paths.size() ? Paths[I + 1].Literal.Begin
                                 : Paths[I].Literal.End;
    Mine.Note = "take '" + F.Path + "' out of the request";
  } else if (Site.Runs) {
    return Refuse("the call also runs the query");
  } else if (Site.DotBegin != 0) {
    E.Begin = Site.DotBegin;
    E.End = Site.ArgumentsEnd + 1;
    Mine.Note = "take the request out of the query";
  } else if (Site.Static && !Site.Removal.empty()) {
    E.Begin = Site.Name.Begin;
    E.End = Site.ArgumentsEnd + 1;
    E.Text = Site.Removal;
    Mine.Note = "take the request out of the query: '" + Site.Removal + "'";
  } else {
    return Refuse("the next call would need another operator");
  }
  Mine.Edits.push_back(std::move(E));
  return Mine;
}

/// The declarations that go before one loop, in their order.
using Hoists = std::map<uint32_t, HoistFact>;

static std::pair<uint32_t, uint32_t> placeOf(const HoistFact &H) {
  return {H.Whole.File, H.Whole.Begin};
}

/// Moves all of \p Moved before their loop.
static std::vector<Edit> hoist(const Hoists &Moved) {
  Edit Written;
  std::vector<Edit> Edits;
  for (const auto &Entry : Moved) {
    const HoistFact &H = Entry.second;
    Written.File = H.Whole.File;
    Written.Begin = Written.End = H.Whole.Begin;
    Written.Text += H.Text;
    Edit Removed;
    Removed.File = H.Whole.File;
    Removed.Begin = H.RemoveBegin;
    Removed.End = H.RemoveEnd;
    Edits.push_back(std::move(Removed));
  }
  Edits.push_back(std::move(Written));
  return Edits;
}

static bool canCome(const Finding &F) {
  if (F.KeyOnly)
    return false;
  return F.Check == CheckKind::LazyLoad && F.Certainty == Verdict::Proven &&
         F.Relation.Coverable && !F.Relation.PerObject;
}

bool overlap(const Edit &A, const Edit &B) {
  if (A.File != B.File)
    return false;
  if (A.Begin == A.End || B.Begin == B.End)
    return A.Begin == B.Begin || (A.Begin > B.Begin && A.Begin < B.End) ||
           (B.Begin > A.Begin && B.Begin < A.End);
  return A.Begin < B.End && B.Begin < A.End;
}

std::vector<Remedy> remedies(const Linked &Of,
                             const std::vector<Profile> &Profiles,
                             const std::vector<bool> &Reported) {
  std::vector<Remedy> All(Of.Findings.size());
  // First what each query needs, by all findings that it has.
  std::map<uint32_t, EagerRequest> Requests;
  for (const Finding &F : Of.Findings) {
    if (!canCome(F))
      continue;
    for (const QueryChain &Q : F.Queries) {
      const Profile *Library =
          profileNamed(Profiles, Of.Sites[Q.Source].Profile);
      EagerRequest &R = Requests[placeOf(Q, Of, Library)];
      if (R.Paths.empty())
        R.Query = Q;
      R.want(Q.Path, Q.Classes);
      R.Loops.insert(F.LoopKey);
      if (Q.Direct && F.RangeFor)
        R.RangeExpression = F.Loop;
    }
  }
  std::map<uint32_t, size_t> CarriedBy;
  std::map<std::pair<uint32_t, uint32_t>, Hoists> Moved;
  for (const Finding &F : Of.Findings)
    if (F.Hoist.Loop != None)
      Moved[placeOf(F.Hoist)][F.Hoist.Statement.Begin] = F.Hoist;
  std::vector<Edit> Taken;
  for (size_t I = 0; I < Of.Findings.size(); ++I) {
    if (!Reported.empty() && !Reported[I])
      continue;
    const Finding &F = Of.Findings[I];
    Remedy &Mine = All[I];
    Mine.Where = F.Where;
    if (F.Check == CheckKind::QueryInLoop ||
        F.Check == CheckKind::WriteInLoop) {
      Mine.Note =
          statementAdvice(F, profileNamed(Profiles, F.Statement.Profile));
      if (F.Hoist.Loop == None || Moved[placeOf(F.Hoist)].empty())
        continue;
      // One warning carries the edits of all that goes before the loop.
      std::vector<Edit> Edits = hoist(Moved[placeOf(F.Hoist)]);
      Moved[placeOf(F.Hoist)].clear();
      if (std::any_of(Edits.begin(), Edits.end(), [&](const Edit &E) {
            return std::any_of(
                Taken.begin(), Taken.end(),
                [&](const Edit &Other) { return overlap(E, Other); });
          }))
        continue;
      Taken.insert(Taken.end(), Edits.begin(), Edits.end());
      Mine.Edits = std::move(Edits);
      continue;
    }
    if (F.Check == CheckKind::UnusedEagerLoad) {
      Mine = removal(F, Of);
      continue;
    }
    if (F.KeyOnly) {
      readKey(F, Mine);
      continue;
    }
    const Profile *Library = profileNamed(
        Profiles, F.Queries.empty()
                      ? F.Relation.Profile
                      : Of.Sites[F.Queries.front().Source].Profile);
    if (!Library)
      continue;
    if (F.Named) {
      Mine.Note = "load '" + F.Path +
                  "' of all rows at once, before the loop or with the query";
      continue;
    }
    if (!canCome(F) || Library->EagerRemedies.empty()) {
      Mine.Note = advice(F, *Library);
      continue;
    }
    std::string Refusal, Text;
    std::vector<Edit> Edits;
    size_t Carrier = I;
    for (const QueryChain &Q : F.Queries) {
      uint32_t Place = placeOf(Q, Of, Library);
      auto Inserted = CarriedBy.try_emplace(Place, I);
      Plan P = plan(Requests[Place], Of, *Library);
      Text = P.Text;
      if (!P.Refusal.empty())
        Refusal = P.Refusal;
      if (P.Edits.empty() && Refusal.empty())
        Refusal = "no edit is known for this form of the query";
      if (!Inserted.second) {
        Carrier = Inserted.first->second;
        continue;
      }
      Edits.insert(Edits.end(), P.Edits.begin(), P.Edits.end());
    }
    Mine.Where = Of.Sites[placeOf(F.Queries.front(), Of, Library)].Where;
    if (!Refusal.empty()) {
      Mine.Note = "no fix is offered: " + Refusal;
      if (!Text.empty())
        Mine.Note += "; the request would be '" + call(Text) + "'";
      continue;
    }
    if (Carrier != I && Edits.empty()) {
      Mine.Note = "the fix of the warning for '" + Of.Findings[Carrier].Path +
                  "' brings this along too";
      continue;
    }
    for (const Edit &E : Edits)
      for (const Edit &Other : Taken)
        if (overlap(E, Other))
          Refusal = "its edit would overlap with that of another warning";
    if (!Refusal.empty()) {
      Mine.Note = "no fix is offered: " + Refusal;
      continue;
    }
    Taken.insert(Taken.end(), Edits.begin(), Edits.end());
    Mine.Edits = std::move(Edits);
    Mine.Note = "load it with the query: '" + call(Text) + "'";
  }
  return All;
}

} // namespace orm
