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

/// Adds the calls that lead to \p E, from the step \p First on; \p Last says
/// what the last function does.
void Linker::addSteps(const Effect &E, size_t First, const std::string &Last,
                      std::vector<WitnessStep> &Into) const {
  for (size_t I = First; I < E.Steps.size(); ++I) {
    const Step *Next =
        I + 1 < E.Steps.size() ? &Steps[E.Steps[I + 1]] : nullptr;
    Into.push_back(
        {Next ? Next->Where : E.Where,
         "in '" + Steps[E.Steps[I]].Callee.str() + "'" +
             (Next ? ", which calls '" + Next->Callee.str() + "'" : Last)});
  }
}

void Linker::noteSilence(const Effect &E, const LoopRef &L,
                         const std::string &Reason) {
  if (!Options.Explain || P.Out.Silences.size() >= MaxNotes)
    return;
  Silence S;
  size_t Used = 0;
  S.Where = placeInLoop(E, L, Used);
  S.Loop = P.Loops[L.Loop].Facts.Where;
  S.Reason = Reason;
  addSteps(E, Used, "", S.Witness);
  P.Out.Silences.push_back(std::move(S));
}

void Linker::noteTouch(const Effect &E, const std::string &What) {
  if (E.Steps.empty())
    noteTouch(E.Where, What);
  // A call that leads to it.
  else
    noteTouch(hereOf(E), "'" + Steps[E.Steps[0]].Callee.str() +
                             "', which leads to the database");
}

void Linker::noteTouch(const Range &Where, const std::string &What) {
  if (Options.Explain && Deciding && Where.valid() &&
      P.Out.Touched.size() < MaxNotes)
    P.Out.Touched.push_back({Where, What});
}

} // namespace orm
