//===--- QuietQueries.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Loops in which a query or a write is none of the problem: pages, retries,
/// chunks, loops that turn once.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"
#include "link/Sql.h"

namespace orm {

/// A query that gives so many rows at most is not asked for all of them.
static constexpr int64_t FewRows = 4;

/// True when \p V gives some rows of many, by its steps.
bool Linker::limits(uint32_t V) const {
  while (V != None && (Values[V].Kind == ValueKind::Step ||
                       Values[V].Kind == ValueKind::Run)) {
    if (P.Out.Sites[Values[V].Index].Limit > 1)
      return true;
    V = Values[V].Operands[0];
  }
  return V != None && Values[V].Kind == ValueKind::Query &&
         P.Out.Sites[Values[V].Index].Limit > 1;
}

/// True for what a function with the name 'log' does, which is called on the
/// way from \p L.
bool Linker::isLogged(const Effect &E, const LoopRef &L) const {
  return llvm::any_of(llvm::ArrayRef<uint32_t>(E.Steps).drop_front(L.Depth),
                      [&](uint32_t S) {
                        const llvm::StringRef Name = Steps[S].Callee;
                        return Name.substr(Name.rfind(':') + 1) == "log";
                      });
}

/// Why the rows of the query \p Text are few; null when they may be many.
const char *Linker::fewRows(const std::string &Text) {
  const SqlText Rows = readSql(Text);
  if (Rows.OneRow)
    return "single-row";
  return Rows.MostRows >= 0 && Rows.MostRows <= FewRows ? "tiny-constant"
                                                        : nullptr;
}

/// What fewRows() says of a text that is given to the call whose rows the loop
/// \p Loop, of the current function, goes over.
const char *Linker::fewAskedFor(uint32_t Loop) {
  const uint32_t Own = Loop - P.Functions[Current].FirstLoop;
  llvm::SmallVector<uint32_t, 2> Sources{Here.Loops[Own].Over};
  if (Sources.front() == None)
    for (const EventFact &E : Here.Events)
      if (E.Kind == EventKind::Call && E.InCondition && E.Loop == Own)
        Sources.push_back(Here.Calls[E.Call].Object);
  for (uint32_t Source : Sources)
    if (Source != None && Here.Values[Source].Kind == ValueKind::Result)
      for (uint32_t Argument : Here.Calls[Here.Values[Source].Index].Arguments)
        if (const char *Few = fewRows(textOf(import(Argument))))
          return Few;
  return nullptr;
}

/// Why a query in the loop \p L is none of the problem; null when it is.
const char *Linker::quietQuery(const Effect &E, const LoopRef &L,
                               const std::string &Text, bool Writes) {
  const LoopFact &Loop = P.Loops[L.Loop].Facts;
  const SqlText Sql = readSql(Text);
  if (Loop.Kind == LoopKind::Condition) {
    if (Sql.Paged || limits(E.Value))
      return "paging";
    if (Loop.Waits)
      return "polling";
    return Loop.FindsLast || Loop.Search ? "retry" : "worker";
  }
  if (Loop.Bound >= 0 && Loop.Bound <= TinyBound)
    return "tiny-constant";
  if (Loop.Kind == LoopKind::Chunked)
    return Sql.Paged ? "paging" : "chunked";
  // What it goes over is known in its own function only.
  if (L.Depth == 0)
    if (const char *Few = fewAskedFor(L.Loop))
      return Few;
  const uint32_t Over = L.Depth > 0         ? None
                        : Loop.Over != None ? import(Loop.Over)
                                            : P.Loops[L.Loop].Steps;
  if (Over != None) {
    if (isLiteral(Over) || isShort(Over))
      return "tiny-constant";
    if (const char *Few = fewRows(textOf(Over)))
      return Few;
    for (const Chain &C : trace(Over)) {
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
  if (Loop.Callback && Loop.Search && !Writes)
    return "early-exit-search";
  // What is written last is what it looks at, to try again or to go on.
  if (Loop.FindsLast &&
      (!Writes || (L.Depth == 0 && goesInto(import(Loop.Found), E))))
    return "early-exit-search";
  if (const char *Reason = guardReason(E, L, /*ForQuery=*/true, Writes))
    return Reason;
  if ((Loop.Kind == LoopKind::Range && (Sql.InList || Loop.Lists)) ||
      (Loop.Kind == LoopKind::Drain && Sql.InList))
    return "chunked";
  // Some rows of each element are no page.
  if ((Loop.Kind == LoopKind::Counted || Loop.Kind == LoopKind::Drain) &&
      (Sql.Paged || limits(E.Value)) && !dependence(E, L.Loop).Element)
    return "paging";
  return nullptr;
}

/// At the end of the current function: what depends on its loops.
void Linker::decideRest() {
  for (const Repeated &R : Undecided) {
    const LoopRef &L = R.What.Loops[R.LoopAt];
    if (llvm::any_of(Updates[L.Loop], [&](const std::string &Update) {
          return changesAnswer(Update, R.Text);
        })) {
      noteQuiet(R.What, L,
                std::to_string(P.Loops[L.Loop].Key) + " u" +
                    std::to_string(R.What.Where.Begin),
                "written-in-loop");
      continue;
    }
    reportQuery(R.What, R.LoopAt, R.Statement, R.How,
                R.What.Doubt ? R.What.Doubt : whyRarely(R));
  }
}

} // namespace orm
