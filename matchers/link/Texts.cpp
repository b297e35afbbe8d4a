//===--- Texts.cpp - orm-tidy -----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The texts of statements, as far as they are literal, and what goes into
/// these.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

#include "llvm/ADT/STLExtras.h"

namespace orm {

/// Values that are looked at for a text, and how deep they may be nested.
static constexpr size_t MaxNodes = 1024;
static constexpr unsigned MaxTextDepth = 48;

/// The text of a statement, as far as it is literal.
std::string Linker::textOf(uint32_t V) const {
  Texts Known;
  return textOf(V, 0, Known);
}

/// The first text among \p Of, or the one that all of these have. It is that of
/// \p V, and found once, however many ways lead to it.
std::string Linker::textOfAny(llvm::ArrayRef<uint32_t> Of, bool Same,
                              uint32_t V, unsigned Depth, Texts &Known) const {
  auto Inserted = Known.try_emplace(V);
  if (!Inserted.second)
    return Inserted.first->second;
  std::string Found;
  for (uint32_t Each : Of.take_front(MaxNodes)) {
    std::string Text = textOf(Each, Depth + 1, Known);
    if (!Found.empty() && !Text.empty() && Text != Found)
      return "";
    if (Found.empty())
      Found = std::move(Text);
    if (!Same && !Found.empty())
      break;
  }
  return Known[V] = Found;
}

std::string Linker::textOf(uint32_t V, unsigned Depth, Texts &Known) const {
  if (V == None || Depth > MaxTextDepth)
    return "";
  const ValueTable::Value &Value = Values[V];
  switch (Value.Kind) {
  case ValueKind::Text:
    return Value.Text.str();
  case ValueKind::Computed:
    if (Value.Text.empty() || Value.Text[0] == '?') {
      std::string Front = Value.Operands.empty()
                              ? ""
                              : textOf(Value.Operands[0], Depth + 1, Known);
      return Front + (Value.Text.empty() || Front.empty()
                          ? Value.Text
                          : Value.Text.substr(1))
                         .str();
    }
    return Value.Text.str();
  case ValueKind::Query:
  case ValueKind::Step:
  case ValueKind::Run: {
    const SiteFact &Site = P.Out.Sites[Value.Index];
    llvm::ArrayRef<uint32_t> Inputs = inputsOf(Value);
    if (Site.TakesText && !Inputs.empty())
      return textOf(Inputs.front(), Depth + 1, Known);
    if (Value.Kind != ValueKind::Query)
      return textOf(Value.Operands[0], Depth + 1, Known);
    return "";
  }
  case ValueKind::Several:
  case ValueKind::Aggregate:
    return textOfAny(Value.Operands, /*Same=*/false, V, Depth, Known);
  case ValueKind::Row:
  case ValueKind::Single:
  case ValueKind::Part:
    return textOf(Value.Operands[0], Depth + 1, Known);
  case ValueKind::Object:
    return textOfAny(contentsOf(V).take_front(1), /*Same=*/false, V, Depth,
                     Known);
  case ValueKind::Member:
  case ValueKind::Global:
    // The same text, whatever was bound to it.
    return textOfAny(storedIn(Value), /*Same=*/true, V, Depth, Known);
  default:
    return "";
  }
}

/// The text that the statement \p V was given; None.
uint32_t Linker::textValueOf(uint32_t V, llvm::DenseSet<uint32_t> &Seen) {
  for (; V != None; V = Values[V].Operands[0]) {
    const ValueTable::Value &Value = Values[V];
    const bool IsStored =
        Value.Kind == ValueKind::Member || Value.Kind == ValueKind::Global;
    if (IsStored || Value.Kind == ValueKind::Several) {
      if (Seen.size() >= MaxTextDepth || !Seen.insert(V).second)
        return None;
      llvm::SmallVector<uint32_t, 4> Given;
      for (uint32_t Way : IsStored ? storedIn(Value) : Value.Operands)
        if (const uint32_t Text = textValueOf(Way, Seen); Text != None)
          Given.push_back(Text);
      return Given.empty() ? None : Values.several(Given);
    }
    const bool IsQuery = Value.Kind == ValueKind::Query;
    if (!IsQuery && Value.Kind != ValueKind::Step &&
        Value.Kind != ValueKind::Run)
      return None;
    llvm::ArrayRef<uint32_t> Inputs = inputsOf(Value);
    if (P.Out.Sites[Value.Index].TakesText && !Inputs.empty())
      return Inputs.front();
    if (IsQuery)
      return None;
  }
  return None;
}

/// True when the text \p V is about another table in each turn of \p Loop.
bool Linker::namesTable(uint32_t V, uint32_t Loop) const {
  llvm::SmallSetVector<uint32_t, 16> Queue;
  Queue.insert(V);
  for (size_t I = 0; I < Queue.size() && I < MaxNodes; ++I) {
    if (Queue[I] == None)
      continue;
    const ValueTable::Value &Value = Values[Queue[I]];
    if (Value.Kind == ValueKind::Table &&
        dependsOn(Queue[I], Loop, /*OfText=*/true))
      return true;
    Queue.insert(Value.Operands.begin(), Value.Operands.end());
    if (Value.Kind == ValueKind::Member || Value.Kind == ValueKind::Global) {
      llvm::ArrayRef<uint32_t> Stored = storedIn(Value);
      Queue.insert(Stored.begin(), Stored.end());
    }
  }
  return false;
}

/// The text that \p E executes: what it is given, or its statement was.
uint32_t Linker::textPartOf(const Effect &E, bool TakesText) {
  if (!TakesText) {
    llvm::DenseSet<uint32_t> Seen;
    return textValueOf(E.Value, Seen);
  }
  const ValueTable::Value &Given = Values[E.Other];
  // The name of a prepared statement, before its parameters.
  if (Given.Kind == ValueKind::Computed && !Given.Operands.empty() &&
      isStatementName(Values[Given.Operands[0]]))
    return Given.Operands[0];
  return E.Other;
}

} // namespace orm
