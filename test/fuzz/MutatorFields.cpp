//===--- MutatorFields.cpp - orm-tidy -------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactsMutator.h"

#include <iterator>

namespace orm {

/// Lists do not grow beyond this.
static constexpr size_t MaxLength = 64;

uint32_t FactsMutator::index(size_t Size) {
  if (oneIn(Illegal))
    return oneIn(2) ? None : uint32_t(Size);
  return below(Size);
}

void FactsMutator::indices(std::vector<uint32_t> &All, size_t Size) {
  if (!All.empty() && oneIn(3))
    All.erase(All.begin() + below(All.size()));
  else if (!All.empty() && oneIn(2))
    *one(All) = index(Size);
  else if (Size > 0 && All.size() < MaxLength)
    All.insert(All.begin() + below(All.size() + 1), index(Size));
}

void FactsMutator::size(int64_t &Number) {
  static const int64_t Sizes[] = {-1, 0,    1,         2,        16,
                                  17, 1000, INT64_MAX, INT64_MIN};
  Number = Sizes[below(std::size(Sizes))];
}

void FactsMutator::range(Range &R) {
  any({[&] { R.File = oneIn(2) ? index(Unit.Files.size()) : None; },
       [&] { R.Begin = below(1000); }, [&] { R.End = R.Begin + below(100); },
       [&] { flip(R.InMacro); },
       [&] { // that of something else
         if (const SiteFact *Site = one(Unit.Sites))
           R = Site->Where;
       },
       [&] {
         if (FunctionFacts *Other = one(Unit.Functions)) {
           if (const EventFact *E = one(Other->Events))
             R = E->Where;
           else
             R = Other->Where;
         }
       }});
}

std::string FactsMutator::text() {
  static const char *const Texts[] = {
      "",       "null", "a constant", "nothing",     "?",        ".",
      "a.b",    "end",  "rows",       "statement s", "signal s", "member",
      "global", "*",    "id",         "'",           "a",        "::"};
  return Texts[below(std::size(Texts))];
}

std::string FactsMutator::sql() {
  static const char *const Texts[] = {
      "SELECT * FROM t WHERE id = ?",
      "SELECT a FROM t WHERE name = '%1' LIMIT 1",
      "SELECT a FROM t LIMIT ? OFFSET ?",
      "SELECT count(*) FROM t",
      "SELECT 1 FROM t WHERE a IN (?)",
      "SELECT now()",
      "INSERT INTO t VALUES (?, ?)",
      "UPDATE ? SET a = 1",
      "DELETE FROM t",
      "CREATE TABLE t (a)",
      "BEGIN",
      "COMMIT",
      "SAVEPOINT s",
      "EXECUTE s",
      "-- \n(select 'now') /*",
      "a text %d?",
      "?"};
  return Texts[below(std::size(Texts))];
}

std::string FactsMutator::key() {
  return Keys.empty() || oneIn(16) ? text() : Keys[below(Keys.size())];
}

/// The name of a class or relation, or one of its methods.
std::string FactsMutator::name() {
  std::string Name = text();
  any({[] {},
       [&] {
         if (const EntityFacts *E = one(Unit.Entities))
           Name = E->Name;
       },
       [&] {
         if (const RelationFact *R = one(Unit.Relations))
           Name = R->Name;
       },
       [&] {
         if (const SiteFact *S = one(Unit.Sites))
           Name = oneIn(2) ? S->Method : S->Profile;
       },
       [&] {
         if (const FunctionFacts *Other = one(Unit.Functions))
           Name = oneIn(2) ? Other->Name
                           : Other->Name.substr(0, Other->Name.rfind("::"));
       }});
  return Name;
}

void FactsMutator::texts(std::vector<std::string> &All) {
  if (!All.empty() && oneIn(2))
    All.erase(All.begin() + below(All.size()));
  else if (All.size() < MaxLength)
    All.push_back(name());
}

} // namespace orm
