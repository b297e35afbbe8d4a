//===--- Eager.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What is there already when a relation is read: by requests of its query, by
/// loads before, or in memory.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace orm {

std::string joined(const std::vector<std::string> &Names, size_t From) {
  std::string Path;
  for (size_t I = From; I < Names.size(); ++I)
    Path += (Path.empty() ? "" : ".") + Names[I];
  return Path;
}

/// Applies the requests of a query, in their order.
static void applyRequests(const std::vector<const SiteFact *> &Sites,
                          std::vector<std::string> &Paths, bool &All,
                          bool &Unknown, bool &PrefixesImplied,
                          std::vector<std::string> Defaults) {
  Paths = std::move(Defaults);
  for (const SiteFact *Site : Sites) {
    if (Site->What != Role::Eager)
      continue;
    PrefixesImplied = Site->PrefixesImplied;
    All |= Site->AllPaths;
    Unknown |= Site->UnknownPaths;
    if (Site->Again == Repeat::Replace || Site->ReplacesDefaults)
      Paths.clear();
    for (const EagerPath &Path : Site->Paths) {
      if (Site->Removes)
        Paths.erase(std::remove(Paths.begin(), Paths.end(), Path.Path),
                    Paths.end());
      else
        Paths.push_back(Path.Path);
    }
  }
}

bool Linker::covered(const Chain &C,
                     const std::vector<std::string> &Names) const {
  std::string Whole = joined(Names, 0);
  auto Covers = [](llvm::StringRef Request, llvm::StringRef Path) {
    return Request == Path ||
           (Request.size() > Path.size() && Request[Path.size()] == '.' &&
            Request.substr(0, Path.size()) == Path);
  };
  // All relations of the row itself were loaded.
  for (const auto &Node : C.Nodes)
    for (const EagerLoad &Load : EagerLoads)
      if (Load.Value == Node.first && P.Out.Sites[Load.Site].AllPaths &&
          Node.second == 1)
        return true;
  for (uint32_t Relation : C.Path)
    if (!P.Out.Relations[Relation].Coverable)
      return false;
  // Loaded by name for all rows, in this function, before.
  for (const auto &Node : C.Nodes) {
    std::string Below = joined(Names, C.Path.size() - Node.second);
    for (const EagerLoad &Load : EagerLoads)
      if (Load.Value == Node.first)
        for (const EagerPath &Path : P.Out.Sites[Load.Site].Paths)
          if (Covers(Path.Path, Below))
            return true;
  }
  std::vector<const SiteFact *> Sites{&P.Out.Sites[C.Query]};
  for (size_t I = C.Sites.size(); I > 0; --I)
    Sites.push_back(&P.Out.Sites[C.Sites[I - 1]]);
  std::vector<std::string> Requested, Defaults;
  for (const SiteFact *Site : Sites) {
    auto Entity = P.Out.Entities.find(Site->Entity);
    if (Entity != P.Out.Entities.end())
      Defaults = Entity->second.AlwaysEager;
    // Rows that are tuples bring what the relation leads to.
    bool Brought = !Site->AlsoBrings.empty() && !C.Path.empty();
    for (uint32_t Relation : C.Path)
      Brought &= std::find(Site->AlsoBrings.begin(), Site->AlsoBrings.end(),
                           P.Out.Relations[Relation].Related) !=
                 Site->AlsoBrings.end();
    if (Brought)
      return true;
  }
  bool All = false, Unknown = false, PrefixesImplied = true;
  applyRequests(Sites, Requested, All, Unknown, PrefixesImplied, Defaults);
  if (All || Unknown)
    return true;
  if (PrefixesImplied) {
    for (const std::string &Request : Requested)
      if (Covers(Request, Whole))
        return true;
    // A default of the class that the relation before leads to.
    for (size_t I = 0; I + 1 < Names.size() && I < C.Path.size(); ++I) {
      auto Entity = P.Out.Entities.find(P.Out.Relations[C.Path[I]].Related);
      if (Entity != P.Out.Entities.end())
        for (const std::string &Default : Entity->second.AlwaysEager)
          if (Covers(Default, joined(Names, I + 1)))
            return true;
    }
    return false;
  }
  std::string Prefix;
  for (const std::string &Name : Names) {
    Prefix += (Prefix.empty() ? "" : ".") + Name;
    if (std::find(Requested.begin(), Requested.end(), Prefix) ==
        Requested.end())
      return false;
  }
  return true;
}

/// Rows of a query that are put into a container stay in the session's memory.
void Linker::noteKept(uint32_t Container, uint32_t V) {
  for (const Chain &C : trace(V))
    if (C.Query != None && C.Path.empty())
      KeptClasses[Container].insert(P.Out.Sites[C.Query].Entity);
}

/// For rows that are looked for in memory first: all those of \p Class have
/// been read before \p Loop, and are kept.
bool Linker::keptInMemory(const std::string &Class, bool NeedsKeep,
                          uint32_t Loop) {
  if (!NeedsKeep)
    return std::any_of(KeptClasses.begin(), KeptClasses.end(),
                       [&](const auto &Container) {
                         return Container.second.count(Class) != 0;
                       });
  if (Keeps.empty())
    return false;
  const ProgramFunction &F = P.Functions[Current];
  const Range &Where = P.Loops[Loop].Facts.Where;
  for (uint32_t I = 0; I < Here.Loops.size(); ++I) {
    const LoopFact &L = Here.Loops[I];
    if (L.Row != Class || L.Over == None || L.Where.File != Where.File ||
        L.Where.Begin < Keeps.front().second || L.Where.Begin > Where.Begin ||
        isInside(Loop, F.FirstLoop + I) || L.LeavesFirst || L.Search)
      continue;
    for (const Chain &Read : trace(import(L.Over)))
      if (Read.Query != None && Read.Path.empty())
        return true;
  }
  return false;
}

bool Linker::keptInMemory(const Chain &C, uint32_t Loop) {
  if (C.Path.empty())
    return false;
  const RelationFact &Last = P.Out.Relations[C.Path.back()];
  return Last.Kept == Cached::Class && Last.Kind == RelationKind::ToOne &&
         keptInMemory(Last.Related, Last.NeedsKeep, Loop);
}

/// An earlier loop over the same rows has loaded it, and the rows keep it.
bool Linker::loadedBefore(const Chain &C, const std::vector<std::string> &Names,
                          uint32_t Loop) const {
  for (const Chain::RowAt &Row : C.Rows) {
    if (Row.Loop != Loop)
      continue;
    std::string Path = joined(Names, C.Path.size() - Row.Above);
    for (const Loaded &Before : AlreadyLoaded)
      if (Before.Collection == Row.Collection && Before.Path == Path &&
          (Before.Filled ||
           (Before.Loop != Loop && !isInside(Loop, Before.Loop))))
        return true;
  }
  return false;
}

} // namespace orm
