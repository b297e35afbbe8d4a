//===--- Conditions.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What holds where a condition is true, or false: of variables, arguments and
/// the elements of loops.
///
//===----------------------------------------------------------------------===//

#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

/// The local variable that \p Condition, being \p When, says is equal to a
/// constant, and that; None for both when there is none.
std::pair<BodyReader::SlotId, BodyReader::ValueId>
BodyReader::knownBy(const Expr *Condition, bool When) {
  const auto *Binary =
      dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!Binary)
    return {None, None};
  if (Binary->getOpcode() == (When ? BO_LAnd : BO_LOr)) {
    const auto Left = knownBy(Binary->getLHS(), When);
    return Left.first != None ? Left : knownBy(Binary->getRHS(), When);
  }
  const auto *Ref =
      dyn_cast<DeclRefExpr>(Binary->getLHS()->IgnoreParenImpCasts());
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  const SlotId Slot = Variable ? slotOf(Variable) : None;
  const Expr *Number = Binary->getRHS();
  Expr::EvalResult Result;
  if (Slot == None || Binary->getOpcode() != (When ? BO_EQ : BO_NE) ||
      Number->isValueDependent() ||
      !Number->EvaluateAsInt(Result, Unit.context()))
    return {None, None};
  return {Slot, constant(Result.Val.getInt() == 0)};
}

/// True when \p Condition, being \p When, says that an argument of this
/// function is given (not 0, false or null), or is not: \p G.
bool BodyReader::asksGiven(const Expr *Condition, bool When, Guard &G) {
  const Expr *E = Condition->IgnoreParenImpCasts();
  while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
    if (Not->getOpcode() != UO_LNot)
      return false;
    When = !When;
    E = Not->getSubExpr()->IgnoreParenImpCasts();
  }
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    // 'a && b' is true when both are, 'a || b' false when both are not.
    if (Binary->getOpcode() == (When ? BO_LAnd : BO_LOr))
      return asksGiven(Binary->getLHS(), When, G) ||
             asksGiven(Binary->getRHS(), When, G);
    if (!Binary->isEqualityOp())
      return false;
    const Expr *Zero = Binary->getRHS()->IgnoreParenImpCasts();
    Expr::EvalResult Number;
    const bool IsNumber = !Zero->isValueDependent() &&
                          Zero->getType()->isIntegralOrEnumerationType() &&
                          Zero->EvaluateAsInt(Number, Unit.context());
    const bool IsZero = (IsNumber && Number.Val.getInt() == 0) ||
                        isa<CXXNullPtrLiteralExpr>(Zero) ||
                        isa<GNUNullExpr>(Zero);
    // What is equal to a number other than 0 is not 0; what is not equal to it
    // may be.
    const bool IsEqual = (Binary->getOpcode() == BO_EQ) == When;
    if (!IsZero && !(IsNumber && IsEqual))
      return false;
    When = IsZero ? !IsEqual : true;
    E = Binary->getLHS()->IgnoreParenImpCasts();
  }
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Parameter = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  const SlotId Slot = Parameter ? slotOf(Parameter) : None;
  if (Slot == None || value(Slots[Slot]).Kind != ValueKind::Param ||
      !Parameter->getType()->isScalarType())
    return false;
  G = {When ? GuardKind::Given : GuardKind::NotGiven, None, None, Slots[Slot]};
  return true;
}

} // namespace orm
