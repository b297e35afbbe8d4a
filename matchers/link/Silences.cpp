//===--- Silences.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

namespace orm {

/// Places enough for any question about one line.
static constexpr size_t MaxNotes = 1 << 20;

/// Counts a load or query that one of the named reasons keeps quiet.
void Linker::noteQuiet(const Effect &E, const LoopRef &L,
                       const std::string &Key, const char *Reason) {
  if (QuietSeen.insert(Key).second)
    ++P.Out.Sums.Quiet[Reason];
  noteSilence(E, L, Reason);
}

/// Counts a load whose origin is lost on the way.
void Linker::noteUnknown(const Effect &E, const LoopRef &L,
                         const std::string &Key, const std::string &Cause) {
  if (Unverified.insert(Key).second)
    ++P.Out.Sums.Causes[Cause];
  noteSilence(E, L, "where its rows come from is not known: " + Cause);
}

void Linker::noteSilence(const Effect &E, const LoopRef &L,
                         const std::string &Reason) {
  if (!P.Options.Explain || P.Out.Silences.size() >= MaxNotes)
    return;
  Silence S;
  size_t Used = 0;
  S.Where = placeInLoop(E, L, Used);
  S.Loop = P.Loops[L.Loop].Facts.Where;
  S.Reason = Reason;
  for (size_t I = Used; I < E.Steps.size(); ++I)
    S.Witness.push_back(
        {I + 1 < E.Steps.size() ? E.Steps[I + 1].Where : E.Where,
         "in '" + E.Steps[I].Callee + "'" +
             (I + 1 < E.Steps.size()
                  ? ", which calls '" + E.Steps[I + 1].Callee + "'"
                  : "")});
  P.Out.Silences.push_back(std::move(S));
}

void Linker::noteTouch(const Effect &E, const std::string &What) {
  if (E.Steps.empty())
    noteTouch(E.Where, What);
  // A call that leads to it.
  else
    noteTouch(E.Steps.front().Where,
              "'" + E.Steps.front().Callee + "', which leads to the database");
}

void Linker::noteTouch(const Range &Where, const std::string &What) {
  if (P.Options.Explain && Deciding && Where.valid() &&
      P.Out.Touched.size() < MaxNotes)
    P.Out.Touched.push_back({Where, What});
}

} // namespace orm
