//===--- Values.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/BodyReader.h"
#include "facts/Formats.h"

#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace orm {

/// The reason of values that are the same in each turn of any loop.
static constexpr char ConstantText[] = "a constant";
/// Literal text, and parts of computed values, beyond these are not kept.
static constexpr size_t MaxText = 400;
static constexpr size_t MaxParts = 12;
/// More alternatives than this are not told apart.
static constexpr size_t MaxAlternatives = 8;

BodyReader::ValueId BodyReader::make(ValueFact Fact) {
  std::string Key;
  llvm::raw_string_ostream OS(Key);
  OS << unsigned(Fact.Kind) << ':' << Fact.Index << ':' << Fact.Bound
     << Fact.Fresh << ':' << Fact.Text;
  for (uint32_t Operand : Fact.Operands)
    OS << ',' << Operand;
  auto Inserted = Interned.try_emplace(OS.str(), Facts.Values.size());
  if (Inserted.second) {
    Facts.Values.push_back(std::move(Fact));
    LoopOfValue.push_back(Loop);
  }
  return Inserted.first->second;
}

BodyReader::ValueId BodyReader::make(ValueKind Kind, uint32_t Index,
                                     std::vector<uint32_t> Operands,
                                     std::string Text) {
  ValueFact Fact;
  Fact.Kind = Kind;
  Fact.Index = Index;
  Fact.Operands = std::move(Operands);
  Fact.Text = std::move(Text);
  return make(std::move(Fact));
}

BodyReader::ValueId BodyReader::unknown(llvm::StringRef Why) {
  return make(ValueKind::Unknown, 0, {}, Why.str());
}

bool isConstant(const ValueFact &V) {
  return V.Kind == ValueKind::Unknown &&
         (V.Text == ConstantText || V.Text == "null" || V.Text == "an array" ||
          V.Text == "a default argument");
}

BodyReader::ValueId BodyReader::text(const clang::StringLiteral *Literal) {
  return text(compat::text(Literal));
}

/// \p Literal as a text, without the blanks that only indent its lines.
BodyReader::ValueId BodyReader::text(llvm::StringRef Literal) {
  std::string Text;
  for (size_t I = 0; I < Literal.size() && Text.size() < MaxText; ++I) {
    Text += Literal[I];
    if (Literal[I] == '\n')
      while (I + 1 < Literal.size() &&
             (Literal[I + 1] == ' ' || Literal[I + 1] == '\t'))
        ++I;
  }
  return make(ValueKind::Text, 0, {}, Text);
}

/// True when what goes into \p Text next, or \p Further behind that, is a part
/// of the name of a table: there, or in a field of the format that it begins
/// with.
static bool namesTable(llvm::StringRef Text, size_t Further = 0) {
  const llvm::StringRef Format = Text.rtrim('?');
  const size_t Field = fieldIn(Format, Text.size() - Format.size() + Further);
  if (Field == llvm::StringRef::npos && Further > 0)
    return false;
  return isBeforeTable(Field == llvm::StringRef::npos ? Text
                                                      : Text.take_front(Field));
}

BodyReader::ValueId BodyReader::computed(llvm::ArrayRef<ValueId> Parts) {
  std::vector<uint32_t> Operands;
  std::string Text;
  bool HasText = false, HasUnknown = false;
  auto Add = [&](ValueId V) {
    if (isConstant(value(V)))
      return;
    // One unknown part says as much as several.
    if (value(V).Kind == ValueKind::Unknown) {
      if (HasUnknown)
        return;
      HasUnknown = true;
    }
    if (std::find(Operands.begin(), Operands.end(), V) == Operands.end())
      Operands.push_back(V);
  };
  for (ValueId V : Parts) {
    if (V == None)
      continue;
    const ValueFact &Part = value(V);
    if (Part.Kind == ValueKind::Text) {
      Text += Part.Text;
      HasText = true;
    } else if (Part.Kind == ValueKind::Computed && !Part.Bound) {
      const std::string Added = Part.Text.empty() ? "?" : Part.Text;
      const size_t Fills = Part.Text.empty() ? Part.Operands.size()
                           : Added[0] == '?' ? 1
                                             : 0;
      HasText |= Added.find_first_not_of('?') != std::string::npos;
      size_t At = 0;
      for (ValueId Operand : std::vector<uint32_t>(Part.Operands)) {
        const bool Named = At < Fills &&
                           value(Operand).Kind != ValueKind::Unknown &&
                           namesTable(Text, At);
        Add(Named ? make(ValueKind::Table, 0, {Operand}) : Operand);
        ++At;
      }
      Text += Added;
    } else if (!isConstant(Part) || !Text.empty()) {
      // Numbers in front of a text, the size of a buffer say, are none of it.
      const bool Named = Part.Kind != ValueKind::Unknown && namesTable(Text);
      Text += '?';
      Add(Named ? make(ValueKind::Table, 0, {V}) : V);
    }
  }
  if (Text.size() > MaxText)
    Text.resize(MaxText);
  if (Operands.empty())
    return HasText ? make(ValueKind::Text, 0, {}, std::move(Text))
                   : unknown(ConstantText);
  if (!HasText)
    Text.clear();
  if (Operands.size() > MaxParts) {
    Operands.resize(MaxParts);
    Operands.push_back(unknown("too many parts"));
  }
  return make(ValueKind::Computed, 0, std::move(Operands), std::move(Text));
}

BodyReader::ValueId BodyReader::reference(ValueId V, SlotId Slot) {
  ValueFact Kept;
  Kept.Kind = ValueKind::Computed;
  Kept.Bound = true;
  Kept.Index = Slot;
  Kept.Operands = {V};
  ValueId Result = make(std::move(Kept));
  References[Result] = Slot;
  return Result;
}

void BodyReader::writeOutputs(ValueId Statement, ValueId Rows) {
  llvm::SmallVector<ValueId, 16> Queue{Statement};
  for (size_t I = 0; I < Queue.size() && I < 32 && !Outputs.empty(); ++I) {
    auto Output = Outputs.find(Queue[I]);
    if (Output != Outputs.end())
      assign(Output->second.first,
             Output->second.second || value(Rows).Kind != ValueKind::Run
                 ? Rows
                 : make(ValueKind::Single, 0, {Rows}));
    Queue.append(value(Queue[I]).Operands.begin(),
                 value(Queue[I]).Operands.end());
  }
}

BodyReader::ValueId BodyReader::constant(bool IsZero) {
  return make(ValueKind::Unknown, IsZero ? ZeroConstant : OtherConstant, {},
              ConstantText);
}

BodyReader::ValueId BodyReader::several(ValueId A, ValueId B) {
  if (A == B)
    return A;
  std::vector<uint32_t> All;
  for (ValueId V : {A, B}) {
    if (value(V).Kind == ValueKind::Several)
      All.insert(All.end(), value(V).Operands.begin(), value(V).Operands.end());
    else
      All.push_back(V);
  }
  std::sort(All.begin(), All.end());
  All.erase(std::unique(All.begin(), All.end()), All.end());
  // A null pointer is never loaded from.
  if (All.size() > 1)
    All.erase(std::remove_if(All.begin(), All.end(),
                             [&](ValueId V) {
                               return value(V).Kind == ValueKind::Unknown &&
                                      value(V).Text == "null";
                             }),
              All.end());
  if (All.size() == 1)
    return All.front();
  if (All.size() > MaxAlternatives)
    return unknown("too many alternatives");
  return make(ValueKind::Several, 0, std::move(All));
}

BodyReader::ValueId BodyReader::newObject(const CXXRecordDecl *Class) {
  ValueFact Fact;
  Fact.Kind = ValueKind::Object;
  Fact.Index = Objects++;
  // A library's container that nothing is added to has no elements.
  Fact.Bound = Class && Unit.words().isLibrary(Class);
  Fact.Text = Class ? plainName(Class) : std::string();
  // It is another one in each turn of the loop that it is made in.
  if (Loop != None)
    Fact.Operands = {make(ValueKind::Turn, Loop)};
  return make(std::move(Fact));
}

BodyReader::SlotId BodyReader::slotOf(const ValueDecl *Variable) {
  auto It = SlotByVariable.find(Variable);
  return It == SlotByVariable.end() ? None : It->second;
}

void BodyReader::bind(const ValueDecl *Variable, ValueId V) {
  SlotByVariable[Variable] = Slots.size();
  LoopOfDeclaration[Variable] = Loop;
  Slots.push_back(V);
}

void BodyReader::assign(SlotId Slot, ValueId V) {
  if (Slots[Slot] == V)
    return;
  Trail.emplace_back(Slot, Slots[Slot]);
  Slots[Slot] = V;
}

/// Undoes all changes behind \p Mark and returns what they had come to.
std::map<BodyReader::SlotId, BodyReader::ValueId>
BodyReader::takeChanges(size_t Mark) {
  std::map<SlotId, ValueId> Changed;
  for (size_t I = Mark; I < Trail.size(); ++I)
    Changed[Trail[I].first] = Slots[Trail[I].first];
  while (Trail.size() > Mark) {
    Slots[Trail.back().first] = Trail.back().second;
    Trail.pop_back();
  }
  return Changed;
}

EventFact &BodyReader::event(EventKind Kind, SourceRange Where) {
  EventFact E;
  E.Kind = Kind;
  E.Where = Unit.range(UsedAt.isValid() ? UsedAt : Where);
  E.Loop = Loop;
  E.InCondition = InCondition;
  E.InBranch = Branches > 0;
  E.Branch = InnermostBranch;
  E.Guards.assign(Guards.begin(), Guards.end());
  Facts.Events.push_back(std::move(E));
  return Facts.Events.back();
}

/// Events are unique by location: the operand of co_await, for one, is
/// reachable twice.
void BodyReader::load(ValueId V, SourceRange Where) {
  Range R = Unit.range(Where);
  std::string Key = std::to_string(R.File) + ":" + std::to_string(R.Begin) +
                    ":" + std::to_string(R.End) + ":" + std::to_string(V);
  if (!EventsSeen.insert(Key).second)
    return;
  event(EventKind::Load, Where).Value = V;
}

void BodyReader::escape(ValueId V, const Expr *E) {
  if (V == None)
    return;
  ValueKind Kind = value(V).Kind;
  if (Kind == ValueKind::Unknown || Kind == ValueKind::Text ||
      Kind == ValueKind::Computed || Kind == ValueKind::Turn)
    return;
  QualType T = E->IgnoreParenImpCasts()->getType();
  const CXXRecordDecl *Row = rowClass(T);
  if (!Row || !Unit.words().entity(Row))
    Row = elementClass(T);
  if (!Row || !Unit.words().entity(Row))
    return;
  EventFact &Gone = event(EventKind::Escape, E->getSourceRange());
  Gone.Value = V;
  Gone.Text = "rows";
}

} // namespace orm
