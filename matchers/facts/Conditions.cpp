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

#include "facts/Conditions.h"
#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"
#include "facts/Bounds.h"

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
  const auto Number = constantOf(Binary->getRHS(), Unit.context());
  if (Slot == None || Binary->getOpcode() != (When ? BO_EQ : BO_NE) || !Number)
    return {None, None};
  return {Slot, constant(*Number == 0)};
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
    const auto Number = Zero->getType()->isIntegralOrEnumerationType()
                            ? constantOf(Zero, Unit.context())
                            : std::nullopt;
    const bool IsZero = (Number && *Number == 0) ||
                        isa<CXXNullPtrLiteralExpr>(Zero) ||
                        isa<GNUNullExpr>(Zero);
    // What is equal to a number other than 0 is not 0; what is not equal to it
    // may be.
    const bool IsEqual = (Binary->getOpcode() == BO_EQ) == When;
    if (!IsZero && !(Number && IsEqual))
      return false;
    When = IsZero ? !IsEqual : true;
    E = Binary->getLHS()->IgnoreParenImpCasts();
  }
  // Itself, or where it was stored.
  const SlotId Slot =
      isa<DeclRefExpr>(E) || isa<MemberExpr>(E) ? rootSlot(E) : None;
  if (Slot == None || value(Slots[Slot]).Kind != ValueKind::Param)
    return false;
  const uint32_t Index = value(Slots[Slot]).Index;
  if (Index >= Function->getNumParams() || !E->getType()->isScalarType() ||
      !Unit.context().hasSameUnqualifiedType(
          Function->getParamDecl(Index)->getType(), E->getType()))
    return false;
  G = {When ? GuardKind::Given : GuardKind::NotGiven, None, None, Slots[Slot]};
  return true;
}

bool saysExistence(const Expr *Condition, bool When,
                   const ASTContext &Context) {
  const Expr *E = Condition->IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(E))
    return Not->getOpcode() == UO_LNot &&
           saysExistence(Not->getSubExpr(), !When, Context);
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (Binary->isLogicalOp())
      return saysExistence(Binary->getLHS(), When, Context) &&
             saysExistence(Binary->getRHS(), When, Context);
    const Expr *Right = Binary->getRHS()->IgnoreParenImpCasts();
    if (!Binary->isComparisonOp() || Right->getType()->isEnumeralType())
      return false;
    const auto Number = constantOf(Right, Context);
    const BinaryOperatorKind Asks = Binary->getOpcode();
    return (Right->getType()->isNullPtrType() || isa<GNUNullExpr>(Right) ||
            (Number && *Number <= (Binary->isRelationalOp() ? 1 : 0))) &&
           When == (Asks == BO_NE || Asks == BO_GT || Asks == BO_GE);
  }
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    if (Method && isa<CXXConversionDecl>(Method))
      return When;
    if (Method && Method->getIdentifier() && E->getType()->isBooleanType()) {
      const llvm::StringRef Name = Method->getName();
      return Name.contains_insensitive("empty") ||
                     Name.contains_insensitive("null") ||
                     Name.contains_insensitive("invalid")
                 ? !When
                 : When && Name.contains_insensitive("valid");
    }
  }
  return When && !E->getType()->isBooleanType() && E->getType()->isScalarType();
}

/// A branch in which \p Condition, which gives \p Asked, is \p When: of the
/// condition that the branch \p Beside is the first one of; None: of another
/// one, which stands here.
uint32_t BodyReader::newBranch(uint32_t Beside, uint32_t Arms, ValueId Asked,
                               const Expr *Condition, bool When) {
  BranchFact B;
  const uint32_t Own = Facts.Branches.size();
  B.Parent = Beside == None ? InnermostBranch : Facts.Branches[Beside].Parent;
  B.First = Beside == None ? Own : Beside;
  B.Arms = Arms;
  B.Asked = Asked;
  // That there is something is expected; so is that it is not found in memory.
  B.Expected = Condition && (saysExistence(Condition, When, Unit.context()) ||
                             !match(findAll(expr(matchers::lookup())),
                                    *Condition, Unit.context())
                                  .empty());
  if (Condition) {
    B.For = purposeOf(Condition, When, B.Expected, Unit);
    const auto [Counter, Turns] = limitedBy(Condition, When, Unit.context());
    auto Of = LoopOfCounter.find(Counter);
    if (Counter && Of != LoopOfCounter.end() && Of->second == Loop &&
        Facts.Loops[Loop].Kind == LoopKind::Counted)
      B.Turns = uint32_t(std::min<int64_t>(Turns, UINT32_MAX));
  }
  Facts.Branches.push_back(B);
  return Own;
}

/// Reads \p S as something that may not happen.
void BodyReader::readBranch(const Stmt *S) {
  size_t Mark = Trail.size();
  Flow F = read(S);
  if (F == Flow::Falls)
    joinChanges(Mark);
  else
    takeChanges(Mark);
}

void BodyReader::readSwitch(const SwitchStmt *S) {
  read(S->getInit());
  if (const VarDecl *Variable = S->getConditionVariable())
    readVariable(Variable);
  const Cases Outer = Switched;
  const uint32_t Branch = InnermostBranch;
  Switched = {0, eval(S->getCond()), None};
  bool Exhausted = S->getCond()->IgnoreImpCasts()->getType()->isEnumeralType();
  for (const SwitchCase *Each = S->getSwitchCaseList(); Each;
       Each = Each->getNextSwitchCase()) {
    const Stmt *Does = Each->getSubStmt();
    Exhausted |= isa<DefaultStmt>(Each);
    // Where nothing is done for what is not known, nothing is missing.
    Switched.Arms += !isa<SwitchCase>(Does) &&
                     !(isa<DefaultStmt>(Each) &&
                       (isa<BreakStmt>(Does) || isa<ReturnStmt>(Does)));
  }
  if (!Exhausted)
    Switched.Arms = 0;
  Breakables.push_back(None);
  readBranch(S->getBody());
  Breakables.pop_back();
  if (namesVersion(S->getCond()))
    for (BranchFact &B : Facts.Branches)
      if (B.First == Switched.First)
        B.For = Purpose::Upgrade;
  Switched = Outer;
  InnermostBranch = Branch;
}

void BodyReader::beginCase(const SwitchCase *S) {
  if (isa<SwitchCase>(S->getSubStmt()))
    return;
  InnermostBranch =
      newBranch(Switched.First, Switched.Arms, Switched.Asked, nullptr, true);
  if (Switched.First == None)
    Switched.First = InnermostBranch;
}

/// Behind \p S, the branches of which are \p First and, if there is an else,
/// \p Second: what is left of its block runs in the one that goes on.
void BodyReader::afterIf(const IfStmt *S, uint32_t First, uint32_t Second,
                         ValueId Asked, Flow Then, Flow Else) {
  if (Then == Flow::Falls && Else == Flow::Leaves)
    InnermostBranch = First;
  if (Then == Flow::Falls || Else == Flow::Leaves)
    return;
  if (Second == None) {
    Facts.Branches[First].Arms = 2;
    Second = newBranch(First, 2, Asked, S->getCond(), /*When=*/false);
  }
  InnermostBranch = Second;
}

} // namespace orm
