//===--- Assignments.cpp - orm-tidy ----------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which variable an expression names, and what is put into it.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

using namespace clang;

namespace orm {

/// What \p Call gives back as it got it, or changed: its receiver, or the
/// argument that its entry is about. Null when it gives something else.
const Expr *BodyReader::givenBack(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  Use U = Callee ? Unit.words().callee(Callee) : Use();
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call);
  if (!U && Operator && Operator->getNumArgs() == 2)
    if (const DeclRefExpr *Passed = functionPassed(Operator->getArg(1)))
      U = Unit.words().manipulator(cast<FunctionDecl>(Passed->getDecl()));
  if (!U || !(U.What->Mutates || U.is(Role::Same)))
    return nullptr;
  const int Index = U.What->Argument;
  const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
  if (Index < 0)
    return Member     ? Member->getImplicitObjectArgument()
           : Operator ? Operator->getArg(0)
                      : nullptr;
  // The receiver of an operator is its first operand.
  const unsigned At = Operator ? Index + 1 : Index;
  return At < Call->getNumArgs() ? Call->getArg(At) : nullptr;
}

BodyReader::SlotId BodyReader::rootSlot(const Expr *E) {
  for (unsigned Steps = 0; E && Steps < 64; ++Steps) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
      return slotOf(Ref->getDecl());
    if (const auto *Member = dyn_cast<MemberExpr>(E)) {
      if (!isa<FieldDecl>(Member->getMemberDecl()))
        return None;
      const Expr *Base = Member->getBase()->IgnoreParenImpCasts();
      // A part of a statement is the statement.
      if (isSameAsObject(Member)) {
        E = Base;
        continue;
      }
      ValueId Of;
      SlotId Whole = None;
      if (isa<CXXThisExpr>(Base)) {
        Of = ThisCapture == None ? make(ValueKind::This)
                                 : make(ValueKind::Capture, ThisCapture);
      } else {
        Whole = rootSlot(Base);
        if (Whole == None)
          return None;
        Of = Slots[Whole];
      }
      const auto *Field = cast<FieldDecl>(Member->getMemberDecl());
      ValueId V = make(ValueKind::Member, Field->getFieldIndex(), {Of},
                       plainName(Field));
      auto Inserted = SlotByMember.try_emplace(V, Slots.size());
      if (Inserted.second) {
        if (Whole != None)
          Wholes[Slots.size()] = Whole;
        Slots.push_back(V);
      }
      return Inserted.first->second;
    }
    if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
      if (Unary->getOpcode() != UO_Deref && Unary->getOpcode() != UO_AddrOf)
        return None;
      E = Unary->getSubExpr();
    } else if (const auto *Cast = dyn_cast<CastExpr>(E)) {
      E = Cast->getSubExpr();
    } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
      if (Operator->getOperator() != OO_Arrow &&
          Operator->getOperator() != OO_Star && givenBack(Operator) == nullptr)
        return None;
      E = Operator->getArg(0);
    } else if (const auto *Call = dyn_cast<CallExpr>(E)) {
      E = givenBack(Call);
    } else {
      return None;
    }
  }
  return None;
}

/// True for a field that its entry says has the value of its object.
bool BodyReader::isSameAsObject(const MemberExpr *E) {
  const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
  return Field && Unit.words().field(Field).is(Role::Same);
}

/// What goes into a part of a statement goes into the statement.
bool BodyReader::assignToStatement(const Expr *Left, ValueId V) {
  // statement.parameters.id = V
  if (const auto *Member = dyn_cast<MemberExpr>(Left)) {
    const auto *Part =
        dyn_cast<MemberExpr>(Member->getBase()->IgnoreParenImpCasts());
    if (!Part || !isSameAsObject(Part))
      return false;
    ValueId Statement = statementOf(eval(Part->getBase()));
    const ValueFact Fact = value(Statement);
    if (Fact.Kind != ValueKind::Query && Fact.Kind != ValueKind::Step)
      return false;
    // One step holds all that is bound.
    ValueId Of = Statement;
    llvm::SmallVector<ValueId, 4> Inputs;
    if (Fact.Kind == ValueKind::Step) {
      Of = Fact.Operands[0];
      Inputs.append(Fact.Operands.begin() + 1, Fact.Operands.end());
    }
    Inputs.push_back(V);
    CallSite C;
    C.Whole = Left;
    const Use U = Unit.words().field(cast<FieldDecl>(Part->getMemberDecl()));
    ValueId After = make(ValueKind::Step, makeSite(C, U, QualType()),
                         {Of, computed(Inputs)});
    keepStatement(Part->getBase(), After);
    feed(After, V, Left->getSourceRange());
    return true;
  }
  const auto *Call = dyn_cast<CallExpr>(Left);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  Use U = Callee ? Unit.words().callee(Callee) : Use();
  const Expr *Statement = U ? givenBack(Call) : nullptr;
  if (!Statement || !U.is(Role::Step) || !U.What->Mutates)
    return false;
  CallSite C;
  C.Whole = Call;
  C.Callee = Callee;
  C.Object = Statement;
  bindTo(C, U, eval(Statement), V, Statement);
  return true;
}

void BodyReader::assignTo(const Expr *Left, ValueId V) {
  Left = Left->IgnoreParenImpCasts();
  // std::ref(x) is x.
  while (const auto *Call = dyn_cast<CallExpr>(Left)) {
    Use U = Call->getDirectCallee()
                ? Unit.words().callee(Call->getDirectCallee())
                : Use();
    const Expr *Same =
        U.is(Role::Same) && U.What->Argument >= 0 ? givenBack(Call) : nullptr;
    if (!Same)
      break;
    Left = Same->IgnoreParenImpCasts();
  }
  if (assignToStatement(Left, V))
    return;
  SlotId Slot = rootSlot(Left);
  if (Slot != None && !isa<CallExpr>(Left))
    assign(Slot, V);
  if (const auto *Member = dyn_cast<MemberExpr>(Left)) {
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl())) {
      ValueId Base = eval(Member->getBase());
      EventFact &E = event(EventKind::StoreField, Left->getSourceRange());
      E.Value = Base;
      E.Other = V;
      E.Text = plainName(Field);
    }
  } else if (const auto *Ref = dyn_cast<DeclRefExpr>(Left)) {
    const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
    if (Variable && Variable->hasGlobalStorage()) {
      ValueId Global = evalReference(Ref);
      EventFact &E = event(EventKind::StoreField, Left->getSourceRange());
      E.Value = Global;
      E.Other = V;
    } else if (isa_and_nonnull<ParmVarDecl>(Variable) &&
               Variable->getType()->isReferenceType() &&
               Variable->getDeclContext() == Function) {
      EventFact &E = event(EventKind::StoreField, Left->getSourceRange());
      E.Value = make(ValueKind::Param,
                     cast<ParmVarDecl>(Variable)->getFunctionScopeIndex());
      E.Other = V;
    }
  } else if (const auto *Unary = dyn_cast<UnaryOperator>(Left)) {
    // *parameter = value
    const auto *Ref =
        dyn_cast<DeclRefExpr>(Unary->getSubExpr()->IgnoreParenImpCasts());
    const auto *Parameter =
        Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
    if (Unary->getOpcode() == UO_Deref && Parameter &&
        Parameter->getDeclContext() == Function) {
      EventFact &E = event(EventKind::StoreField, Left->getSourceRange());
      E.Value = make(ValueKind::Param, Parameter->getFunctionScopeIndex());
      E.Other = V;
    }
  }
  // What goes into a part of a plain variable, goes into it.
  const Expr *Root = Left;
  while (isa<MemberExpr>(Root) || isa<ArraySubscriptExpr>(Root))
    Root = (isa<MemberExpr>(Root) ? cast<MemberExpr>(Root)->getBase()
                                  : cast<ArraySubscriptExpr>(Root)->getBase())
               ->IgnoreParenImpCasts();
  if (Root != Left && Slot == None)
    flowInto(Root, V);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Left)) {
    // container[key] = value
    if (Operator->getOperator() == OO_Subscript) {
      const size_t Before = Facts.Events.size();
      addTo(eval(Operator->getArg(0)), V, Left->getSourceRange());
      // With the counter of a loop for a key, once in each turn of that.
      const Expr *Key = Operator->getArg(1)->IgnoreUnlessSpelledInSource();
      const uint32_t Of = isa<DeclRefExpr>(Key) ? loopOfIndex(Key) : None;
      if (Of != None && Facts.Events.size() > Before &&
          Facts.Events.back().Kind == EventKind::AddTo)
        Facts.Events.back().Loop = Of;
    }
  } else if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(Left)) {
    addTo(eval(Subscript->getBase()), V, Left->getSourceRange());
  }
}

} // namespace orm
