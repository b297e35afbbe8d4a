//===--- Unused.cpp - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Eager requests that nothing reads: the other reading of the same facts. It
/// is only reported where all that happens to the rows was seen.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

namespace orm {

/// The places that start and refine the query that \p C comes from.
static llvm::SmallVector<uint32_t, 4> sitesOf(const Chain &C) {
  llvm::SmallVector<uint32_t, 4> Sites(C.Sites.begin(), C.Sites.end());
  Sites.push_back(C.Query);
  return Sites;
}

/// Something reads the relations \p Names of the rows that \p C comes from.
void Linker::noteRead(const Chain &C, const std::vector<std::string> &Names) {
  if (C.Query == None)
    return;
  for (uint32_t Site : sitesOf(C)) {
    std::string Path;
    for (const std::string &Name : Names) {
      Path += (Path.empty() ? "" : ".") + Name;
      P.Out.Uses[Site].Reads.insert(Path);
    }
  }
  noteRemoved(C);
}

/// What a later step takes back is not loaded.
void Linker::noteRemoved(const Chain &C) {
  for (uint32_t Step : C.Sites) {
    const SiteFact &Back = P.Out.Sites[Step];
    if (!Back.Removes && !Back.ReplacesDefaults)
      continue;
    for (uint32_t Site : sitesOf(C)) {
      SiteUse &Use = P.Out.Uses[Site];
      Use.RowsEscape |= Back.ReplacesDefaults;
      for (const EagerPath &Path : Back.Paths)
        Use.Reads.insert(Path.Path);
    }
  }
}

/// \p V, and so the rows in it, goes where it is not followed.
void Linker::escapeRows(uint32_t V) {
  if (V == None || !Escaped.insert(V))
    return;
  for (const Chain &C : trace(V)) {
    if (C.Query == None)
      continue;
    for (uint32_t Site : sitesOf(C))
      P.Out.Uses[Site].RowsEscape = true;
  }
}

/// False for a name that should be registered, where that is not seen: what it
/// stands for is not known.
bool Linker::isKnownName(const SiteFact &Site, llvm::StringRef Path) const {
  if (!Site.Registered)
    return true;
  auto Entity = P.Out.Entities.find(Site.Entity);
  if (Entity == P.Out.Entities.end() || Path.contains('.'))
    return false;
  const auto &Names = Entity->second.Registered;
  for (size_t I = 1; I < Names.size(); I += 2)
    if (Path == Names[I])
      return true;
  return false;
}

void Linker::findUnused() {
  if (Lossy || Values.lossy())
    return;
  for (uint32_t I = 0; I < P.Out.Sites.size(); ++I) {
    const SiteFact &Site = P.Out.Sites[I];
    const SiteUse &Use = P.Out.Uses[I];
    if (Site.What != Role::Eager || Site.Removes || Site.ReplacesDefaults ||
        Site.UnknownPaths || !Site.Where.valid() || Use.Loops.empty() ||
        Use.Escapes || Use.RowsEscape)
      continue;
    auto Report = [&](const std::string &Path, uint32_t Index) {
      Finding F;
      F.Check = CheckKind::UnusedEagerLoad;
      F.Where = Site.Name.valid() ? Site.Name : Site.Where;
      F.Path = Path;
      F.EagerSite = I;
      F.EagerPathIndex = Index;
      F.Relation.Entity = Site.Entity;
      // A join of all relations leaves rows out where one may be null.
      auto Entity = P.Out.Entities.find(Site.Entity);
      F.Relation.NeedsKeep =
          Entity == P.Out.Entities.end() || !Entity->second.Nullable.empty();
      Found.try_emplace("u" + std::to_string(I) + ' ' + Path, F);
    };
    if (Site.AllPaths && Use.Reads.empty())
      Report("", None);
    for (size_t Index = 0; Index < Site.Paths.size(); ++Index)
      if (!Use.Reads.count(Site.Paths[Index].Path) &&
          isKnownName(Site, Site.Paths[Index].Path))
        Report(Site.Paths[Index].Path, static_cast<uint32_t>(Index));
  }
}

} // namespace orm
