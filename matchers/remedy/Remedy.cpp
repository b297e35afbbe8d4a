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

static std::string unqualified(const std::string &Name) {
  size_t At = Name.rfind("::");
  return At == std::string::npos ? Name : Name.substr(At + 2);
}

/// What can be done by hand, in the profile's words.
static std::string advice(const Finding &F, const Profile &Library) {
  for (const Advice &A : Library.Advices) {
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

/// Queries are the same request when one edit serves them: the same place runs
/// them, or the same last expression builds them.
static uint32_t placeOf(const QueryChain &Q, const Linked &Of,
                        const Profile *Library) {
  bool Behind = false;
  for (uint32_t I : Of.Sites[Q.Source].Remedies)
    Behind |= Library &&
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

static bool canCome(const Finding &F) {
  return F.Certainty == Verdict::Proven && F.Relation.Coverable &&
         !F.Relation.PerObject;
}

static bool overlap(const Edit &A, const Edit &B) {
  if (A.File != B.File)
    return false;
  if (A.Begin == A.End || B.Begin == B.End)
    return A.Begin == B.Begin || (A.Begin > B.Begin && A.Begin < B.End) ||
           (B.Begin > A.Begin && B.Begin < A.End);
  return A.Begin < B.End && B.Begin < A.End;
}

std::vector<Remedy> remedies(const Linked &Of,
                             const std::vector<Profile> &Profiles) {
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
  std::vector<Edit> Taken;
  for (size_t I = 0; I < Of.Findings.size(); ++I) {
    const Finding &F = Of.Findings[I];
    Remedy &Mine = All[I];
    Mine.Where = F.Where;
    const Profile *Library =
        profileNamed(Profiles, Of.Sites[F.Queries.front().Source].Profile);
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
