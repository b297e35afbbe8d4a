//===--- Units.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Units.h"

#include "facts/StorageFiles.h"
#include "link/Reach.h"
#include "tool/program/Cache.h"
#include "tool/program/CompileDatabase.h"
#include "tool/program/Progress.h"
#include "tool/program/Scan.h"
#include "tool/program/SharedHeaders.h"
#include "tool/program/Workers.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

using namespace clang::tooling;

namespace orm {
namespace {

/// Takes the units of one run through their stations.
class Run {
public:
  Run(const FrontEndSetup &S, const std::vector<CompileCommand> &Commands)
      : S(S), Commands(Commands), Kept(S), Units(Commands.size()) {}

  UnitResults readAll();
  UnitResults readNeeded();

private:
  static constexpr size_t NotShared = ~size_t(0);
  struct Unit {
    StoredUnit Stored;
    uint64_t Weight = 0;  ///< what parsing it costs, in bytes of source
    bool Known = false;   ///< Stored says something
    bool Missing = false; ///< there is no such file
    std::string Failed;   ///< why nothing is known
    /// What it includes, where that was looked through.
    std::optional<StoredUnit> Scanned;
    size_t Shares = NotShared; ///< index into Shared

    const StoredUnit *scanned() const {
      return Scanned ? &*Scanned : Known && !Stored.WasRead ? &Stored : nullptr;
    }
  };

  void lookUp();
  void scan(const std::vector<size_t> &Which);
  void keep(size_t I);
  void share(const std::vector<size_t> &Which);
  void parse(std::vector<size_t> Which);
  std::vector<size_t> unread() const;
  std::vector<size_t> reached() const;
  WorkerLimits limits() const;
  UnitResults results();
  std::string source(size_t I) const { return sourceOf(Commands[I]); }

  const FrontEndSetup &S;
  const std::vector<CompileCommand> &Commands;
  Cache Kept;
  std::vector<Unit> Units;
  std::vector<SharedHeaders> Shared;
};

} // namespace

/// Takes what the cache has, and weighs what it hasn't.
void Run::lookUp() {
  for (size_t I = 0; I < Units.size(); ++I) {
    Unit &U = Units[I];
    if (std::optional<StoredUnit> Found = Kept.find(Commands[I])) {
      U.Stored = std::move(*Found);
      U.Known = true;
    }
    if (llvm::sys::fs::file_size(source(I), U.Weight))
      U.Missing = true;
  }
}

WorkerLimits Run::limits() const {
  WorkerLimits Limits;
  Limits.Jobs = S.O.Jobs;
  Limits.TimeoutSeconds = S.O.UnitTimeout;
  Limits.MemoryBytes = uint64_t(S.O.UnitMemory) << 20;
  return Limits;
}

/// Finds out what the units \p Which include. Those that name no library are
/// done with, for now.
void Run::scan(const std::vector<size_t> &Which) {
  if (Which.empty())
    return;
  WorkerEvents Events;
  Events.Result = [&](uint32_t I, std::string Bytes) {
    Unit &U = Units[I];
    StoredUnit Scanned;
    if (!load(Bytes, Scanned).empty())
      return;
    if (Scanned.Shares.Mentions) {
      U.Scanned = std::move(Scanned);
      return;
    }
    U.Stored = std::move(Scanned);
    U.Known = true;
    keep(I);
  };
  Events.Failed = [](size_t, Failure) {};
  // One process, so that what the units share is read once.
  auto Work = [&](size_t, ResultPipe &Results) {
    Scanner Shared(S);
    std::atomic<size_t> Next{0};
    std::mutex Sending;
    auto Scan = [&] {
      for (size_t At = Next++; At < Which.size(); At = Next++) {
        const std::string Bytes = store(Shared.scan(Commands[Which[At]]));
        std::lock_guard<std::mutex> Guard(Sending);
        Results.send(Which[At], Bytes);
      }
    };
    std::vector<std::thread> Threads;
    for (unsigned J = 1; J < S.O.Jobs && J < Which.size(); ++J)
      Threads.emplace_back(Scan);
    Scan();
    for (std::thread &Thread : Threads)
      Thread.join();
  };
  WorkerLimits Limits = limits();
  Limits.MemoryBytes *= S.O.Jobs;
  if (Limits.TimeoutSeconds)
    Limits.TimeoutSeconds += Which.size();
  runWorkers(1, Limits, Work, Events);
}

/// Makes what is known of a unit its entry in the cache.
void Run::keep(size_t I) {
  StoredUnit &Entry = Units[I].Stored;
  Sharing OfThisRun;
  std::swap(Entry.Shares, OfThisRun);
  Kept.keep(Commands[I], store(Entry));
  std::swap(Entry.Shares, OfThisRun);
}

/// Parses the library headers that several of the units \p Which include.
void Run::share(const std::vector<size_t> &Which) {
  std::vector<std::pair<size_t, const StoredUnit *>> Candidates;
  for (size_t I : Which)
    if (const StoredUnit *Scanned = Units[I].scanned())
      Candidates.emplace_back(I, Scanned);
  const std::vector<SharePlan> Plans = planSharing(S, Commands, Candidates);
  const size_t First = Shared.size();
  Shared.resize(First + Plans.size());
  WorkerEvents Events;
  Events.Result = [&](uint32_t P, std::string Bytes) {
    SharedHeaders &Into = Shared[First + P];
    if (!openShared(Bytes, Into))
      return;
    for (size_t I : Plans[P].Units)
      if (canShare(*Units[I].scanned(), Into))
        Units[I].Shares = First + P;
  };
  Events.Failed = [](size_t, Failure) {};
  runWorkers(
      Plans.size(), limits(),
      [&](size_t P, ResultPipe &Results) {
        std::vector<std::string> Macros;
        for (size_t I : Plans[P].Units) {
          const auto &Defined = Units[I].scanned()->Shares.Defined;
          Macros.insert(Macros.end(), Defined.begin(), Defined.end());
        }
        Results.send(P, buildShared(S, Commands[Plans[P].Units.front()],
                                    Plans[P], Macros));
      },
      Events);
}

/// Parses the units \p Which, the biggest first.
void Run::parse(std::vector<size_t> Which) {
  if (Which.size() >= MinSharers && !S.O.NoSharedHeaders)
    share(Which);
  std::stable_sort(Which.begin(), Which.end(), [&](size_t A, size_t B) {
    return Units[A].Weight > Units[B].Weight;
  });
  uint64_t Whole = 0;
  for (size_t I : Which)
    Whole += Units[I].Weight + 1;
  Progress Shown(!S.O.Quiet, Which.size(), Whole);
  auto Done = [&](size_t I) {
    Shown.done(llvm::sys::path::filename(source(I)), Units[I].Weight + 1);
  };
  WorkerEvents Events;
  Events.Result = [&](uint32_t I, std::string Bytes) {
    Unit &U = Units[I];
    U.Stored = StoredUnit();
    const std::string Wrong = load(Bytes, U.Stored);
    U.Known = Wrong.empty();
    if (U.Known)
      keep(I);
    else
      U.Failed = Wrong;
    Done(I);
  };
  Events.Failed = [&](size_t Task, Failure How) {
    Unit &U = Units[Which[Task]];
    U.Known = false;
    switch (How) {
    case Failure::Crashed:
      U.Failed = "the front end crashed";
      break;
    case Failure::TimedOut:
      U.Failed = fmt::format("it was not read within {} s (--unit-timeout)",
                             S.O.UnitTimeout);
      break;
    case Failure::OutOfMemory:
      U.Failed = S.O.UnitMemory
                     ? fmt::format("it took more than {} MiB (--unit-memory)",
                                   S.O.UnitMemory)
                     : "there was no memory left for it";
      break;
    case Failure::NoProcess:
      U.Failed = "no process could be started for it";
      break;
    }
    Done(Which[Task]);
  };
  runWorkers(
      Which.size(), limits(),
      [&](size_t Task, ResultPipe &Results) {
        const size_t I = Which[Task];
        const Unit &U = Units[I];
        const bool Shares = U.Shares != NotShared;
        Results.send(I, store(readUnit(S, Commands[I],
                                       Shares ? Shared[U.Shares].Bytes
                                              : llvm::StringRef(),
                                       U.scanned())));
      },
      Events);
}

/// The units that nothing is known of, and that could be read.
std::vector<size_t> Run::unread() const {
  std::vector<size_t> Found;
  for (size_t I = 0; I < Units.size(); ++I)
    if (!Units[I].Known && !Units[I].Missing && Units[I].Failed.empty())
      Found.push_back(I);
  return Found;
}

/// The units that were only looked through, and that include a file by which
/// they reach a database, or have the name of one whose constructors they
/// define.
std::vector<size_t> Run::reached() const {
  Reach All;
  for (const Unit &U : Units)
    if (U.Known && U.Stored.WasRead)
      All.add(U.Stored.Facts);
  std::set<std::string> Files, Headers;
  for (const std::string &File : All.files())
    Files.insert(absolutePath(File, S.O.Root));
  for (const std::string &File : All.constructorFiles())
    Headers.insert(absolutePath(File, S.O.Root));
  std::vector<size_t> Found;
  for (size_t I = 0; I < Units.size(); ++I)
    if (Units[I].Known && !Units[I].Stored.WasRead &&
        std::any_of(Units[I].Stored.Sources.begin(),
                    Units[I].Stored.Sources.end(),
                    [&](const SourceState &Source) {
                      const std::string Path = absolutePath(Source.Path, "");
                      return Files.count(Path) != 0 ||
                             (Headers.count(Path) != 0 &&
                              llvm::sys::path::stem(Path) ==
                                  llvm::sys::path::stem(source(I)));
                    }))
      Found.push_back(I);
  return Found;
}

UnitResults Run::readAll() {
  lookUp();
  std::vector<size_t> Which = unread();
  for (size_t I = 0; I < Units.size(); ++I)
    if (Units[I].Known && !Units[I].Stored.WasRead)
      Which.push_back(I);
  parse(std::move(Which));
  return results();
}

UnitResults Run::readNeeded() {
  lookUp();
  std::vector<size_t> Unclear = unread();
  // Few units share nothing; if they name a library themselves, there is
  // nothing to look for in them.
  if (Unclear.size() < MinSharers) {
    const LibraryWords Words(S.Profiles);
    Unclear.erase(
        std::remove_if(Unclear.begin(), Unclear.end(),
                       [&](size_t I) {
                         auto Text = llvm::MemoryBuffer::getFile(source(I));
                         return !Text || Words.in((*Text)->getBuffer());
                       }),
        Unclear.end());
  }
  scan(Unclear);
  parse(unread());
  // What is read may show that more is needed, also what an earlier run read.
  for (std::vector<size_t> Which = reached(); !Which.empty(); Which = reached())
    parse(std::move(Which));
  return results();
}

UnitResults Run::results() {
  Kept.prune();
  UnitResults All;
  All.Remark = Kept.trouble();
  std::vector<size_t> Order(Units.size());
  std::iota(Order.begin(), Order.end(), 0);
  std::sort(Order.begin(), Order.end(), [&](size_t A, size_t B) {
    return std::make_pair(source(A), Commands[A].CommandLine) <
           std::make_pair(source(B), Commands[B].CommandLine);
  });
  for (size_t I : Order) {
    Unit &U = Units[I];
    if (!U.Known) {
      U.Stored = StoredUnit();
      U.Stored.Facts.MainFile = source(I);
      U.Stored.Errors = {U.Missing ? source(I) + ": error: no such file"
                                   : source(I) + ":1:1: error: " + U.Failed +
                                         "; the unit is left out"};
    }
    All.Errors.insert(All.Errors.end(), U.Stored.Errors.begin(),
                      U.Stored.Errors.end());
    All.Units.push_back(std::move(U.Stored));
  }
  return All;
}

std::vector<UnitFacts> UnitResults::takeFacts() {
  std::vector<UnitFacts> Facts;
  for (StoredUnit &Unit : Units)
    if (Unit.WasRead && Unit.Errors.empty())
      Facts.push_back(std::move(Unit.Facts));
  return Facts;
}

UnitResults readUnits(const FrontEndSetup &S,
                      const std::vector<CompileCommand> &Commands) {
  return Run(S, Commands).readNeeded();
}

UnitResults readAllUnits(const FrontEndSetup &S,
                         const std::vector<CompileCommand> &Commands) {
  return Run(S, Commands).readAll();
}

} // namespace orm
