//===--- Values.cpp - orm-tidy --------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Values.h"
#include "facts/Formats.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <algorithm>
#include <string>

namespace orm {

/// Of values nested deeper than this the upper part is kept.
static constexpr unsigned MaxDepth = 40, KeptDepth = 10;
static constexpr size_t MaxAlternatives = 8;
/// More are not looked through for those that are the same.
static constexpr size_t MaxParts = 256;

void ValueTable::Value::Profile(llvm::FoldingSetNodeID &ID) const {
  ID.AddInteger(unsigned(Kind) << 2 | unsigned(Bound) << 1 | unsigned(Fresh));
  ID.AddInteger(Index);
  ID.AddInteger(Owner);
  if (!Text.empty())
    ID.AddString(Text);
  for (uint32_t Operand : Operands)
    ID.AddInteger(Operand);
}

ValueTable::Value ValueTable::like(const ValueFact &Fact) {
  Value Like;
  Like.Kind = Fact.Kind;
  Like.Bound = Fact.Bound;
  Like.Fresh = Fact.Fresh;
  Like.Index = Fact.Index;
  Like.Text = Fact.Text;
  Like.Operands = Fact.Operands;
  return Like;
}

/// Parts of parts are parts, so that what is computed in many steps is no deep
/// chain.
uint32_t ValueTable::flattened(const Value &Like) {
  llvm::SmallVector<uint32_t, 16> Flat;
  std::string Whole = Like.Text.str();
  // A format that a caller gives, before what goes into its fields.
  llvm::StringRef Format;
  auto Add = [&](uint32_t V) {
    if (!llvm::is_contained(Flat, V))
      Flat.push_back(V);
  };
  for (size_t I = 0; I < Like.Operands.size(); ++I) {
    const Value &Part = *All[Like.Operands[I]];
    const bool Begins = Whole.empty() || Whole[0] == '?';
    if (I == 0 && Begins && !Part.Text.empty() &&
        (Part.Kind == ValueKind::Text || Part.Kind == ValueKind::Computed))
      Whole = Part.Text.str() + (Whole.empty() ? "" : Whole.substr(1));
    if (I == 0 && Like.Text.empty() && Part.Kind == ValueKind::Text)
      Format = Part.Text;
    if (Part.Kind == ValueKind::Text ||
        (Part.Kind == ValueKind::Unknown && Part.Text == "a constant"))
      continue;
    const size_t Field = I == 0 ? Format.size() : fieldIn(Format, I - 1);
    if (Part.Kind != ValueKind::Unknown && Field < Format.size() &&
        isBeforeTable(Format.take_front(Field))) {
      Value Named;
      Named.Kind = ValueKind::Table;
      Named.Operands = Like.Operands[I];
      Add(make(Named));
      continue;
    }
    if (Part.Kind != ValueKind::Computed)
      Add(Like.Operands[I]);
    else
      for (uint32_t V : Part.Operands)
        Add(V);
  }
  if (Flat.size() > 2 * MaxAlternatives)
    Flat.resize(2 * MaxAlternatives);
  Value Made;
  Made.Kind = ValueKind::Computed;
  Made.Fresh = Like.Fresh;
  if (Flat.empty())
    Made.Kind = Whole.empty() ? ValueKind::Unknown : ValueKind::Text;
  Made.Text =
      Made.Kind == ValueKind::Unknown ? llvm::StringRef("a constant") : Whole;
  Made.Operands = Flat;
  return intern(Made);
}

uint32_t ValueTable::make(const Value &Like) {
  // A name that is known now.
  if (Like.Kind == ValueKind::Global && !Like.Operands.empty() &&
      All[Like.Operands[0]]->Kind == ValueKind::Text) {
    const std::string Name =
        Like.Text.str() + All[Like.Operands[0]]->Text.str();
    Value Named = Like;
    Named.Text = Name;
    Named.Operands = {};
    return intern(Named);
  }
  // So is a text that goes into another one as any other.
  if (Like.Kind == ValueKind::Table) {
    const Value &Name = *All[Like.Operands[0]];
    if (Name.Kind == ValueKind::Text || Name.Kind == ValueKind::Unknown)
      return Name.Id;
  }
  return Like.Kind == ValueKind::Computed ? flattened(Like) : intern(Like);
}

uint32_t ValueTable::intern(const Value &Like) {
  Value V;
  V.Kind = Like.Kind;
  V.Bound = Like.Bound;
  V.Fresh = Like.Fresh;
  V.Index = Like.Index;
  V.Owner = Like.Owner;
  V.Text = Like.Text;
  V.Operands = Like.Operands;
  llvm::FoldingSetNodeID Profile;
  V.Profile(Profile);
  void *Place = nullptr;
  if (const Value *Same = Known.FindNodeOrInsertPos(Profile, Place))
    return Same->Id;
  V.Open = (V.Kind == ValueKind::Param && !V.Bound) ||
           V.Kind == ValueKind::This || V.Kind == ValueKind::Capture;
  const bool HasInputs =
      V.Kind == ValueKind::Step || V.Kind == ValueKind::Run ||
      V.Kind == ValueKind::Single || V.Kind == ValueKind::Row;
  unsigned Depth = 0;
  for (size_t I = 0; I < V.Operands.size(); ++I) {
    if (V.Operands[I] == None)
      continue;
    const Value &Operand = *All[V.Operands[I]];
    const bool Input = V.Kind == ValueKind::Query || (HasInputs && I > 0);
    if (Operand.Depth >= MaxDepth)
      return cut(Like);
    Depth = std::max(Depth, Operand.Depth + 1u);
    V.Open |= Operand.Open && !Input;
    V.OpenInputs |= Operand.OpenInputs || (Operand.Open && Input);
  }
  V.Depth = uint8_t(Depth);
  V.Id = uint32_t(All.size());
  V.Hash = Profile.ComputeHash();
  V.Operands = V.Operands.copy(Memory);
  V.Text = text(V.Text);
  Lossy |=
      V.Kind == ValueKind::Unknown &&
      (V.Text == "too many alternatives" || V.Text == "the chain is too long" ||
       V.Text == "the calls are nested too deeply");
  All.push_back(new (Memory) Value(V));
  Known.InsertNode(All.back(), Place);
  return V.Id;
}

/// \p Like with \p Operands instead of its own.
uint32_t ValueTable::with(Value Like, llvm::ArrayRef<uint32_t> Operands) {
  Like.Operands = Operands;
  return Like.Kind == ValueKind::Several ? several(Operands) : intern(Like);
}

/// \p V down to \p Levels below it; what is further down is not known.
uint32_t ValueTable::top(uint32_t V, unsigned Levels, Tops &Known) {
  if (V == None || All[V]->Depth < Levels)
    return V;
  if (Levels == 0)
    return unknown("the chain is too long");
  auto It = Known.find({V, Levels});
  if (It != Known.end())
    return It->second;
  llvm::SmallVector<uint32_t, 16> Operands;
  for (uint32_t Operand : All[V]->Operands)
    Operands.push_back(top(Operand, Levels - 1, Known));
  return Known[{V, Levels}] = with(*All[V], Operands);
}

/// The statement \p V, with the upper parts only of what goes into it: its text
/// stands at the far end of its steps.
uint32_t ValueTable::shortened(uint32_t V, Tops &Known) {
  llvm::SmallVector<uint32_t, 32> Steps;
  auto IsStep = [&](uint32_t Of) {
    return All[Of]->Kind == ValueKind::Step || All[Of]->Kind == ValueKind::Run;
  };
  for (; V != None && IsStep(V); V = All[V]->Operands[0])
    Steps.push_back(V);
  if (V != None && All[V]->Kind == ValueKind::Query) {
    llvm::SmallVector<uint32_t, 8> Inputs;
    for (uint32_t Input : All[V]->Operands)
      Inputs.push_back(top(Input, KeptDepth, Known));
    V = with(*All[V], Inputs);
  }
  for (uint32_t Step : llvm::reverse(Steps)) {
    llvm::SmallVector<uint32_t, 16> Operands{V};
    for (uint32_t Input : All[Step]->Operands.drop_front())
      Operands.push_back(top(Input, KeptDepth, Known));
    V = with(*All[Step], Operands);
  }
  return V;
}

/// \p Like without what is nested too deeply in it.
uint32_t ValueTable::cut(const Value &Like) {
  Tops Known;
  if (Like.Kind == ValueKind::Step || Like.Kind == ValueKind::Run) {
    llvm::SmallVector<uint32_t, 16> Operands{
        shortened(Like.Operands[0], Known)};
    if (Operands[0] == None || All[Operands[0]]->Depth < MaxDepth) {
      for (uint32_t Input : Like.Operands.drop_front())
        Operands.push_back(top(Input, KeptDepth, Known));
      return with(Like, Operands);
    }
  }
  llvm::SmallVector<uint32_t, 16> Operands;
  for (uint32_t V : Like.Operands)
    Operands.push_back(
        V != None && All[V]->Depth >= MaxDepth ? top(V, KeptDepth, Known) : V);
  return with(Like, Operands);
}

uint32_t ValueTable::unknown(llvm::StringRef Why) {
  Value Like;
  Like.Text = Why;
  return make(Like);
}

uint32_t ValueTable::several(llvm::ArrayRef<uint32_t> Alternatives) {
  if (Alternatives.size() > MaxParts)
    return unknown("too many alternatives");
  llvm::SmallVector<uint32_t, 16> Flat;
  for (uint32_t V : Alternatives) {
    if (All[V]->Kind == ValueKind::Several)
      Flat.append(All[V]->Operands.begin(), All[V]->Operands.end());
    else
      Flat.push_back(V);
  }
  llvm::sort(Flat);
  Flat.erase(std::unique(Flat.begin(), Flat.end()), Flat.end());
  if (Flat.size() > 1)
    llvm::erase_if(Flat, [&](uint32_t V) {
      return All[V]->Kind == ValueKind::Unknown && All[V]->Text == "null";
    });
  if (Flat.empty())
    return unknown("nothing");
  if (Flat.size() == 1)
    return Flat.front();
  if (Flat.size() > MaxAlternatives)
    return unknown("too many alternatives");
  Value Like;
  Like.Kind = ValueKind::Several;
  Like.Operands = Flat;
  return make(Like);
}

} // namespace orm
