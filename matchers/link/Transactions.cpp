//===--- Transactions.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Transactions that are open round a loop: begun in its own function, or by
/// all that call it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

namespace orm {

/// True when a transaction of the current function is open round \p Loop.
bool Linker::isOpenRound(uint32_t Loop) const {
  return llvm::any_of(Transactions, [&](const Transaction &T) {
    return T.Loop == None || (T.Loop != Loop && !isInside(T.Loop, Loop));
  });
}

/// The finding \p Key is about a write in a loop of \p Function.
void Linker::noteWrite(const std::string &Key, uint32_t Function, uint32_t Loop,
                       const SiteFact *Site) {
  WritesFound.try_emplace(Key, WriteFound{Function, Loop, Site});
}

/// True when all calls of \p Function are made while a transaction is open,
/// which they or their callers have begun.
bool Linker::isCalledInTransaction(
    uint32_t Function, llvm::DenseMap<uint32_t, bool> &Known) const {
  return holdsForAllCallers(
      Function, [](const Caller &C) { return C.InTransaction; }, Known);
}

/// True for the beginning of a transaction by an object that is made here.
bool Linker::isConstructed(const Effect &E) const {
  if (E.Steps.empty())
    return E.Site != None && P.Out.Sites[E.Site].Constructs;
  return P.Functions[Steps[E.Steps[0]].Function].isConstructor();
}

/// A transaction of an object that outlives the current function, which has
/// made it, is ended elsewhere.
void Linker::noteLeftOpen() {
  for (const Transaction &T : Transactions)
    if (T.Object)
      LeftOpen.insert(T.Profile.str());
}

/// Writes whose callers have a transaction: the advice is another one, and
/// nothing is left to gain where the database is in the process. What was begun
/// before a loop, and is not begun in it, is ended once.
void Linker::joinTransactions() {
  llvm::DenseMap<uint32_t, bool> Known;
  for (const auto &[Key, Write] : WritesFound) {
    auto At = Found.find(Key);
    StatementInfo &Statement = At->second.Statement;
    if (!Statement.InTransaction &&
        !isCalledInTransaction(Write.Function, Known)) {
      if (!Statement.Commit && Write.Site &&
          LeftOpen.count(Statement.Profile) && P.mayBeInProcess(*Write.Site))
        doubt(At->second, OpenElsewhere);
      continue;
    }
    if (Statement.Commit &&
        (BegunIn.count(Write.Loop) || Chaining.count(Statement.Profile)))
      continue;
    Statement.InTransaction = true;
    if (!Statement.Commit && (!Write.Site || !P.isInProcess(*Write.Site))) {
      if (Write.Site && P.mayBeInProcess(*Write.Site))
        doubt(At->second, MaybeInProcess);
      continue;
    }
    ++P.Out.Sums.Quiet["in-transaction"];
    if (Options.Explain)
      P.Out.Silences.push_back({At->second.Where, At->second.Loop,
                                "in-transaction",
                                std::move(At->second.Witness)});
    Found.erase(At);
  }
  // Of one place, the more certain one stays; else what it does first.
  for (const auto &Each : WritesFound) {
    llvm::StringRef Place = Each.first;
    auto Commit = Found.find(Each.first);
    if (!Place.consume_back(CommitKey) || Commit == Found.end())
      continue;
    auto Write = Found.find(Place.str());
    if (Write != Found.end())
      Found.erase(Write->second.Certainty < Commit->second.Certainty ? Commit
                                                                     : Write);
  }
}

} // namespace orm
