//===--- Program.cpp - orm-tidy ----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Program.h"

#include <algorithm>

namespace orm {

/// Values nested deeper than this are not followed.
static constexpr unsigned MaxDepth = 24;
static constexpr size_t MaxAlternatives = 8;

/// Parts of parts are parts, so that what is computed in many steps is no deep
/// chain.
void ValueTable::flatten(ValueFact &Fact) const {
  std::vector<uint32_t> Flat;
  for (size_t I = 0; I < Fact.Operands.size(); ++I) {
    const Value &Part = All[Fact.Operands[I]];
    bool Begins = Fact.Text.empty() || Fact.Text[0] == '?';
    if (I == 0 && Begins && !Part.Text.empty() &&
        (Part.Kind == ValueKind::Text || Part.Kind == ValueKind::Computed))
      Fact.Text = Part.Text + (Fact.Text.empty() ? "" : Fact.Text.substr(1));
    if (Part.Kind == ValueKind::Text ||
        (Part.Kind == ValueKind::Unknown && Part.Text == "a constant"))
      continue;
    if (Part.Kind != ValueKind::Computed) {
      Flat.push_back(Fact.Operands[I]);
      continue;
    }
    Flat.insert(Flat.end(), Part.Operands.begin(), Part.Operands.end());
  }
  std::vector<uint32_t> Unique;
  for (uint32_t V : Flat)
    if (std::find(Unique.begin(), Unique.end(), V) == Unique.end())
      Unique.push_back(V);
  if (Unique.size() > 2 * MaxAlternatives)
    Unique.resize(2 * MaxAlternatives);
  Fact.Operands = std::move(Unique);
  Fact.Bound = false;
  Fact.Index = 0;
  if (Fact.Operands.empty()) {
    Fact.Kind = Fact.Text.empty() ? ValueKind::Unknown : ValueKind::Text;
    if (Fact.Text.empty())
      Fact.Text = "a constant";
  }
}

uint32_t ValueTable::make(ValueFact Fact) {
  if (Fact.Kind == ValueKind::Computed)
    flatten(Fact);
  std::string Key = std::to_string(unsigned(Fact.Kind)) + ':' +
                    std::to_string(Fact.Index) + (Fact.Bound ? "b" : "") +
                    (Fact.Fresh ? "f" : "") + ':' + Fact.Text;
  Value V;
  V.Open = (Fact.Kind == ValueKind::Param && !Fact.Bound) ||
           Fact.Kind == ValueKind::This || Fact.Kind == ValueKind::Capture;
  const bool HasInputs =
      Fact.Kind == ValueKind::Step || Fact.Kind == ValueKind::Run ||
      Fact.Kind == ValueKind::Single || Fact.Kind == ValueKind::Row;
  for (uint32_t Operand : Fact.Operands) {
    Key += ',' + std::to_string(Operand);
    if (Operand == None)
      continue;
    V.Depth = std::max(V.Depth, All[Operand].Depth + 1);
    const bool Input = Fact.Kind == ValueKind::Query ||
                       (HasInputs && Operand != Fact.Operands.front());
    V.Open |= All[Operand].Open && !Input;
    V.OpenInputs |= All[Operand].OpenInputs || (All[Operand].Open && Input);
  }
  if (V.Depth > MaxDepth)
    return unknown("the chain is too long");
  auto Inserted = Interned.try_emplace(std::move(Key), All.size());
  if (Inserted.second) {
    static_cast<ValueFact &>(V) = std::move(Fact);
    Lossy |= V.Kind == ValueKind::Unknown &&
             (V.Text == "too many alternatives" ||
              V.Text == "the chain is too long" ||
              V.Text == "the calls are nested too deeply");
    All.push_back(std::move(V));
  }
  return Inserted.first->second;
}

uint32_t ValueTable::unknown(llvm::StringRef Why) {
  ValueFact Fact;
  Fact.Text = Why.str();
  return make(std::move(Fact));
}

uint32_t ValueTable::several(const std::vector<uint32_t> &Alternatives) {
  std::vector<uint32_t> Flat;
  for (uint32_t V : Alternatives) {
    if (All[V].Kind == ValueKind::Several)
      Flat.insert(Flat.end(), All[V].Operands.begin(), All[V].Operands.end());
    else
      Flat.push_back(V);
  }
  std::sort(Flat.begin(), Flat.end());
  Flat.erase(std::unique(Flat.begin(), Flat.end()), Flat.end());
  if (Flat.size() > 1)
    Flat.erase(std::remove_if(Flat.begin(), Flat.end(),
                              [&](uint32_t V) {
                                return All[V].Kind == ValueKind::Unknown &&
                                       All[V].Text == "null";
                              }),
               Flat.end());
  if (Flat.empty())
    return unknown("nothing");
  if (Flat.size() == 1)
    return Flat.front();
  if (Flat.size() > MaxAlternatives)
    return unknown("too many alternatives");
  ValueFact Fact;
  Fact.Kind = ValueKind::Several;
  Fact.Operands = std::move(Flat);
  return make(std::move(Fact));
}

static std::string keyOf(const Range &R) {
  return std::to_string(R.File) + ':' + std::to_string(R.Begin) + ':' +
         std::to_string(R.End);
}

/// Makes the unit's indices those of the program.
void Program::remap(UnitFacts &Unit) {
  std::vector<uint32_t> Files, Sites, Relations;
  for (size_t I = 0; I < Unit.Files.size(); ++I) {
    auto Inserted = FileIndex.try_emplace({Unit.Files[I], Unit.Digests[I]},
                                          Out.Files.size());
    if (Inserted.second) {
      Out.Files.push_back(Unit.Files[I]);
      Out.Digests.push_back(Unit.Digests[I]);
    }
    Files.push_back(Inserted.first->second);
  }
  auto Move = [&](Range &R) {
    if (R.valid())
      R.File = Files[R.File];
  };
  for (RelationFact &R : Unit.Relations) {
    std::string Key = R.Name + '|' + R.Entity + '|' + R.Related + '|' +
                      R.Profile + (R.Coverable ? "c" : "") +
                      (R.PerObject ? "p" : "") + (R.ElementsLoad ? "e" : "") +
                      (R.Never ? "n" : "") +
                      (R.Kind == RelationKind::ToMany ? "m" : "");
    auto Inserted = RelationIndex.try_emplace(Key, Out.Relations.size());
    if (Inserted.second)
      Out.Relations.push_back(R);
    Relations.push_back(Inserted.first->second);
  }
  for (SiteFact &S : Unit.Sites) {
    Move(S.Where);
    Move(S.Name);
    for (EagerPath &Path : S.Paths)
      Move(Path.Literal);
    std::string Key = keyOf(S.Where) + S.Method + S.Entity + ' ' +
                      std::to_string(unsigned(S.What));
    auto Inserted = SiteIndex.try_emplace(Key, Out.Sites.size());
    if (Inserted.second)
      Out.Sites.push_back(S);
    Sites.push_back(Inserted.first->second);
  }
  for (EntityFacts &E : Unit.Entities) {
    for (uint32_t &R : E.PerObject)
      R = Relations[R];
    Out.Entities.try_emplace(E.Name, E);
  }
  for (FunctionFacts &F : Unit.Functions) {
    auto Inserted = ByKey.try_emplace(F.Key, Functions.size());
    if (!Inserted.second)
      continue;
    Move(F.Where);
    for (ValueFact &V : F.Values) {
      if (V.Kind == ValueKind::Query || V.Kind == ValueKind::Step ||
          V.Kind == ValueKind::Run || (V.Kind == ValueKind::Single && V.Bound))
        V.Index = Sites[V.Index];
      else if (V.Kind == ValueKind::Related)
        V.Index = Relations[V.Index];
    }
    ProgramFunction Function;
    Function.FirstLoop = Loops.size();
    for (LoopFact &L : F.Loops) {
      Move(L.Where);
      Move(L.Body);
      ProgramLoop Loop;
      Loop.Function = Functions.size();
      Loop.Parent = L.Parent == None ? None : Function.FirstLoop + L.Parent;
      Loop.Key =
          LoopKeys.try_emplace(keyOf(L.Where), LoopKeys.size()).first->second;
      Loop.Facts = L;
      Loops.push_back(std::move(Loop));
    }
    for (EventFact &E : F.Events) {
      Move(E.Where);
      Move(E.Key);
      if (E.Site != None)
        E.Site = Sites[E.Site];
    }
    for (HoistFact &H : F.Hoists) {
      Move(H.Statement);
      Move(H.Whole);
    }
    Function.Facts = std::move(F);
    Functions.push_back(std::move(Function));
  }
}

void Program::add(std::vector<UnitFacts> Units) {
  for (UnitFacts &Unit : Units) {
    Out.MainFiles.insert(Unit.MainFile);
    remap(Unit);
  }
  for (uint32_t I = 0; I < Functions.size(); ++I)
    for (const std::string &Key : Functions[I].Facts.Overrides) {
      auto Base = ByKey.find(Key);
      if (Base != ByKey.end())
        Functions[Base->second].Overriders.push_back(I);
      else
        OverridersOf[Key].push_back(I);
    }
}

} // namespace orm
