//===--- Substitution.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Values of a function, seen from one that calls it.
///
//===----------------------------------------------------------------------===//

#include "link/Linker.h"

namespace orm {

/// Values nested deeper are not filled in.
static constexpr unsigned MaxNesting = 48;
/// Results of callables that are made of such results.
static constexpr unsigned MaxReturning = 3;

uint32_t Linker::substitute(uint32_t V, const Bindings &B) {
  Replaced Known;
  return substitute(V, B, Known, 0);
}

uint32_t Linker::substitute(uint32_t V, const Bindings &B, Replaced &Known,
                            unsigned Depth) {
  if (V == None || !(Values[V].Open || Values[V].OpenInputs))
    return V;
  auto It = Known.find(V);
  if (It != Known.end())
    return It->second;
  if (Depth > MaxNesting)
    return Values.unknown("the chain is too long");
  const ValueTable::Value &Old = Values[V];
  uint32_t New = V;
  switch (Old.Kind) {
  case ValueKind::Param:
    New = Old.Index < B.Parameters.size() && B.Parameters[Old.Index] != None
              ? B.Parameters[Old.Index]
              : Values.unknown("an argument that is not known");
    break;
  case ValueKind::This:
    New = B.This != None ? B.This : Values.unknown("an object not known");
    break;
  case ValueKind::Capture:
    New = Old.Index < B.Captures.size()
              ? B.Captures[Old.Index]
              : Values.unknown("a capture that is not known");
    break;
  default: {
    llvm::SmallVector<uint32_t, 8> Operands;
    for (uint32_t Operand : Old.Operands)
      Operands.push_back(substitute(Operand, B, Known, Depth + 1));
    const ValueTable::Value *First = Operands.empty() || Operands[0] == None
                                         ? nullptr
                                         : &Values[Operands[0]];
    if (Old.Kind == ValueKind::Several) {
      New = Values.several(Operands);
    } else if (Old.Kind == ValueKind::Part &&
               First->Kind == ValueKind::Aggregate &&
               Old.Index < First->Operands.size()) {
      New = First->Operands[Old.Index];
    } else if (Old.Kind == ValueKind::Result &&
               First->Kind == ValueKind::Callable) {
      // A callable is known now: what it returns is too, but for what comes of
      // calling itself.
      auto Function = P.ByKey.find(First->Text);
      if (Function == P.ByKey.end() || First->Bound ||
          Summaries[Function->second].Returns == None ||
          Returning.size() >= MaxReturning ||
          !Returning.insert(Function->second).second) {
        New = Values.unknown("the result of a callable");
      } else {
        Bindings Inner;
        Inner.Parameters.assign(Operands.begin() + 1, Operands.end());
        Inner.Captures.append(First->Operands.begin(), First->Operands.end());
        New = substitute(Summaries[Function->second].Returns, Inner);
        Returning.erase(Function->second);
      }
    } else {
      ValueTable::Value Fact = Old;
      Fact.Operands = Operands;
      New = Values.make(Fact);
    }
    break;
  }
  }
  return Known[V] = New;
}

} // namespace orm
