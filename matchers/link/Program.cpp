//===--- Program.cpp - orm-tidy -------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Program.h"

#include <algorithm>

namespace orm {

static std::string keyOf(const Range &R) {
  return std::to_string(R.File) + ':' + std::to_string(R.Begin) + ':' +
         std::to_string(R.End);
}

static void move(Range &R, const std::vector<uint32_t> &Files) {
  if (R.valid())
    R.File = Files[R.File];
}

/// Makes the unit's indices those of the program.
void Program::add(UnitFacts Unit) {
  Out.MainFiles.insert(Unit.MainFile);
  for (const ProfileFact &Profile : Unit.Profiles)
    Connects[Profile.Name] |= Profile.Connects;
  std::vector<uint32_t> Files, Sites, Relations;
  for (size_t I = 0; I < Unit.Files.size(); ++I) {
    std::string &File = Unit.Files[I];
    // Of two contents of a file, each is one of its own.
    auto Inserted = FileIndex.try_emplace(
        File + '\0' + std::to_string(Unit.Digests[I]), Out.Files.size());
    if (Inserted.second) {
      Out.Files.push_back(std::move(File));
      Out.Digests.push_back(Unit.Digests[I]);
    }
    Files.push_back(Inserted.first->second);
  }
  for (RelationFact &R : Unit.Relations) {
    std::string Key = R.Name + '|' + R.Entity + '|' + R.Related + '|' +
                      R.Profile + (R.Coverable ? "c" : "") +
                      (R.PerObject ? "p" : "") + (R.ElementsLoad ? "e" : "") +
                      (R.Never ? "n" : "") +
                      (R.Kind == RelationKind::ToMany ? "m" : "");
    auto Inserted = RelationIndex.try_emplace(Key, Out.Relations.size());
    if (Inserted.second)
      Out.Relations.push_back(std::move(R));
    Relations.push_back(Inserted.first->second);
  }
  for (SiteFact &S : Unit.Sites) {
    move(S.Where, Files);
    move(S.Name, Files);
    for (EagerPath &Path : S.Paths)
      move(Path.Literal, Files);
    std::string Key = keyOf(S.Where) + S.Method + S.Entity + ' ' +
                      std::to_string(unsigned(S.What));
    auto Inserted = SiteIndex.try_emplace(Key, Out.Sites.size());
    if (Inserted.second)
      Out.Sites.push_back(std::move(S));
    Sites.push_back(Inserted.first->second);
  }
  for (EntityFacts &E : Unit.Entities) {
    for (uint32_t &R : E.PerObject)
      R = Relations[R];
    const std::string Name = E.Name;
    auto Inserted = Out.Entities.try_emplace(Name, E);
    if (!Inserted.second)
      Inserted.first->second.Registered.insert(
          Inserted.first->second.Registered.end(), E.Registered.begin(),
          E.Registered.end());
  }
  for (FunctionFacts &F : Unit.Functions)
    add(F, Files, Sites, Relations);
}

void Program::add(FunctionFacts &F, const std::vector<uint32_t> &Files,
                  const std::vector<uint32_t> &Sites,
                  const std::vector<uint32_t> &Relations) {
  const uint32_t Index = uint32_t(Functions.size());
  if (!ByKey.try_emplace(F.Key, Index).second)
    return;
  move(F.Where, Files);
  for (ValueFact &V : F.Values) {
    if (V.Kind == ValueKind::Query || V.Kind == ValueKind::Step ||
        V.Kind == ValueKind::Run || (V.Kind == ValueKind::Single && V.Bound))
      V.Index = Sites[V.Index];
    else if (V.Kind == ValueKind::Related)
      V.Index = Relations[V.Index];
  }
  ProgramFunction Function;
  Function.Name = keep(F.Name);
  Function.Where = F.Where;
  Function.IsLambda = F.IsLambda;
  Function.IsMethod = F.IsMethod;
  Function.Internal = F.Internal;
  Function.Pure = F.Pure;
  Function.FirstLoop = uint32_t(Loops.size());
  for (LoopFact &L : F.Loops) {
    move(L.Where, Files);
    move(L.Body, Files);
    ProgramLoop Loop;
    Loop.Function = Index;
    Loop.Parent = L.Parent == None ? None : Function.FirstLoop + L.Parent;
    Loop.Key =
        LoopKeys.try_emplace(keyOf(L.Where), LoopKeys.size()).first->second;
    Loop.Facts = L;
    Loops.push_back(std::move(Loop));
  }
  for (EventFact &E : F.Events) {
    move(E.Where, Files);
    move(E.Key, Files);
    if (E.Site != None)
      E.Site = Sites[E.Site];
  }
  for (HoistFact &H : F.Hoists) {
    move(H.Statement, Files);
    move(H.Whole, Files);
  }
  // What only matters here is not kept.
  for (const std::string &Key : F.Overrides)
    OverridersOf[Key].push_back(Index);
  F.Overrides.clear();
  F.Declared.clear();
  for (CallFact &C : F.Calls)
    C.Declared.clear();
  F.Key.clear();
  F.Name.clear();
  const llvm::StringRef Packed = Packer.pack(F);
  char *Place = static_cast<char *>(Memory.Allocate(Packed.size(), 8));
  std::copy(Packed.begin(), Packed.end(), Place);
  Function.Packed = {Place, Packed.size()};
  Functions.push_back(std::move(Function));
}

/// What the program has registered for \p Member of \p Class; else the member.
static std::string registered(const Linked &Of, const std::string &Class,
                              const std::string &Member) {
  auto Entity = Of.Entities.find(Class);
  if (Entity != Of.Entities.end())
    for (size_t I = 0; I + 1 < Entity->second.Registered.size(); I += 2)
      if (Entity->second.Registered[I] == Member)
        return Entity->second.Registered[I + 1];
  return Member;
}

void Program::complete() {
  for (RelationFact &R : Out.Relations)
    R.Name = registered(Out, R.Entity, R.Name);
  // Those of methods that have facts are found by their number.
  std::vector<std::string> Known;
  for (auto &Of : OverridersOf) {
    auto Base = ByKey.find(Of.getKey());
    if (Base == ByKey.end())
      continue;
    Overriders[Base->second] = std::move(Of.second);
    Known.push_back(Of.getKey().str());
  }
  for (const std::string &Key : Known)
    OverridersOf.erase(Key);
}

} // namespace orm
