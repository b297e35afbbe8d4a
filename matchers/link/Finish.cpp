//===--- Finish.cpp - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What is left when all functions were gone through: the findings in their
/// order, and the counts.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include <algorithm>

namespace orm {

/// Loads of rows of collections that nobody was seen to hand in.
void Linker::leaveOpen() {
  for (uint32_t F = 0; F < P.Functions.size(); ++F) {
    if (CalledFunctions.contains(F) || P.Functions[F].IsLambda)
      continue;
    for (const Effect &E : Summaries[F].Effects) {
      if (E.Kind != EventKind::Load)
        continue;
      for (const Chain &C : trace(E.Value))
        for (const Chain::RowAt &Row : C.Rows)
          for (const LoopRef &L : E.Loops)
            if (C.Open && C.Loads && L.Loop == Row.Loop && Row.Above > 0) {
              if (alwaysLoads(C, Row)) {
                if (!quietReason(E, L, C, Row))
                  report(E, L, C, Row, {}, E.Doubt);
                continue;
              }
              std::string Path;
              for (size_t I = C.Path.size() - Row.Above; I < C.Path.size(); ++I)
                Path += '.' + P.Out.Relations[C.Path[I]].Name;
              noteUnknown(E, L, std::to_string(P.Loops[L.Loop].Key) + Path,
                          "no caller hands the collection in");
            }
    }
  }
}

void Linker::finish() {
  joinTransactions();
  joinCallers();
  // What is nowhere can't be shown.
  for (auto &Entry : Found)
    if (Entry.second.Where.valid())
      P.Out.Findings.push_back(std::move(Entry.second));
  const std::vector<std::string> &Files = P.Out.Files;
  std::sort(P.Out.Findings.begin(), P.Out.Findings.end(),
            [&](const Finding &A, const Finding &B) {
              return std::tie(Files[A.Where.File], A.Where.File, A.Where.Begin,
                              A.Path) < std::tie(Files[B.Where.File],
                                                 B.Where.File, B.Where.Begin,
                                                 B.Path);
            });
  Counts &Sums = P.Out.Sums;
  Sums.Loops = RowLoops.size();
  Sums.Queries = QuerySites.size();
  Sums.Unverifiable = Unverified.size();
  for (const Finding &F : P.Out.Findings)
    ++(F.Certainty == Verdict::Proven ? Sums.Proven : Sums.Possible);
}

} // namespace orm
