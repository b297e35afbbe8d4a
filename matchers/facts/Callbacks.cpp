//===--- Callbacks.cpp - orm-tidy -------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Algorithms and libraries that call what they are given, and bound callables.
///
//===----------------------------------------------------------------------===//

#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

/// Arguments of a signal beyond these are not passed on.
static constexpr unsigned MaxSignalArguments = 8;
/// Parameters of a callable beyond these are no parts of the row.
static constexpr unsigned MaxRowParameters = 16;

BodyReader::ValueId
BodyReader::applyCallback(const CallSite &C, const Use &U, ValueId Object,
                          llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  int Index = What.Callable < 0 ? 0 : What.Callable;
  if (size_t(Index) >= Arguments.size())
    return unknown("no callable");
  ValueId Over = What.Argument >= 0 && size_t(What.Argument) < Arguments.size()
                     ? Arguments[What.Argument]
                     : Object;
  SourceRange Where = C.Whole->getSourceRange();
  if (!U.Library->Language && What.Runs &&
      (Over == None || What.Starts || value(Over).Kind != ValueKind::Run)) {
    // A query's own callback runs it; rows that were read are there.
    uint32_t Site = makeSite(C, U, C.Whole->getType());
    if (What.Starts)
      Over = None;
    ValueId In = inputs(U, Arguments);
    ValueId Query = Over != None ? Over : newQuery(Site, In, None);
    EventFact &E = event(EventKind::Run, point(C.Whole));
    E.Value = Query;
    E.Other = In;
    E.Site = Site;
    if (Over != None)
      load(Query, point(C.Whole));
    Over = make(ValueKind::Run, Site, {Query});
  }
  if (Over == None)
    return unknown("a callback over nothing");
  const Expr *CallableExpr = C.Arguments[Index];
  CallFact Call;
  Call.Name = "the callable";
  Call.Implicit = true;
  // An object of the users' own class is called by its operator.
  const CXXRecordDecl *Class =
      CallableExpr->getType().getNonReferenceType()->getAsCXXRecordDecl();
  const ValueKind Kind = value(Arguments[Index]).Kind;
  if ((Kind == ValueKind::Object || Kind == ValueKind::Aggregate) && Class &&
      Class->hasDefinition()) {
    for (const CXXMethodDecl *Method : Class->methods())
      if (Method->getOverloadedOperator() == OO_Call) {
        Call.Callee = Unit.want(Method);
        Call.Object = Arguments[Index];
      }
  }
  if (Call.Callee.empty())
    Call.CalleeValue = Arguments[Index];
  uint32_t Outside = Loop;
  ValueId Row = Over;
  uint32_t Of = None;
  if (!What.Chunks) {
    Of = newLoop(What.Argument >= 0 && argument(C, What.Argument)
                     ? argument(C, What.Argument)->getSourceRange()
                     : Where);
    LoopFact &L = Facts.Loops[Of];
    L.Over = Over;
    L.Search = What.Search;
    L.Callback = true;
    L.Kind = LoopKind::Range;
    Row = make(ValueKind::Row, Of, {Over});
    Loop = Of;
    // The class of the rows is that of the container's elements.
    const Expr *OverExpr =
        What.Argument >= 0 ? argument(C, What.Argument) : C.Object;
    const CXXRecordDecl *RowClass = nullptr;
    if (U.Library->Language && OverExpr) {
      RowClass = elementClass(OverExpr->getType());
      if (RowClass && !Unit.words().entity(RowClass))
        RowClass = nullptr;
    }
    // An algorithm over the users' own container: the callable says.
    if (U.Library->Language && !RowClass) {
      const CXXRecordDecl *Callable =
          CallableExpr->getType().getNonReferenceType()->getAsCXXRecordDecl();
      const CXXMethodDecl *Body = Callable && Callable->isLambda()
                                      ? Callable->getLambdaCallOperator()
                                      : nullptr;
      if (Body && unsigned(What.RowParameter) < Body->getNumParams() &&
          !Callable->isGenericLambda())
        RowClass = rowClass(Body->getParamDecl(What.RowParameter)->getType());
      if (RowClass && !Unit.words().entity(RowClass))
        RowClass = nullptr;
    }
    if (!RowClass && value(Over).Kind == ValueKind::Run &&
        !Unit.siteAt(value(Over).Index).Entity.empty())
      L.Row = Unit.siteAt(value(Over).Index).Entity;
    if (RowClass) {
      L.Row = plainName(RowClass);
      Unit.noteEntity(RowClass);
    }
  }
  int Last = std::max(What.RowParameter, What.OtherRowParameter);
  Call.Arguments.assign(Last + 1, unknown("the other argument"));
  if (What.WholeRow)
    Call.Arguments.assign(MaxRowParameters, Row);
  Call.Arguments[What.RowParameter] = Row;
  if (What.OtherRowParameter >= 0)
    Call.Arguments[What.OtherRowParameter] = Row;
  ValueId Result = recordCall(std::move(Call), CallableExpr->getSourceRange());
  Loop = Outside;
  if (const Expr *Out = argument(C, What.ResultArgument)) {
    Loop = Of;
    addTo(Arguments[What.ResultArgument], Result, Out->getSourceRange());
    Loop = Outside;
  }
  // What an algorithm finds is no longer followed.
  QualType Gives = C.Whole->getType();
  if (!Gives->isVoidType() && !Gives->isArithmeticType())
    if (const Expr *OverExpr =
            What.Argument >= 0 ? argument(C, What.Argument) : C.Object) {
      EventFact &Gone = event(EventKind::Escape, OverExpr->getSourceRange());
      Gone.Value = Over;
      Gone.Text = "rows";
    }
  return unknown("the result of an algorithm");
}

/// The type of what a callable is handed over; null when it isn't known.
QualType BodyReader::handedOver(const CallSite &C, const Use &U) {
  const size_t Index = std::max(U.What->Callable, 0);
  if (Index >= C.Arguments.size() || !C.Callee ||
      Index + firstParameter(C) >= C.Callee->getNumParams())
    return {};
  // std::function<void(T)>, or a lambda that is taken as it is.
  const CXXRecordDecl *Class = C.Callee->getParamDecl(Index + firstParameter(C))
                                   ->getType()
                                   .getNonReferenceType()
                                   ->getAsCXXRecordDecl();
  const FunctionProtoType *Signature = nullptr;
  if (const auto *Special =
          dyn_cast_or_null<ClassTemplateSpecializationDecl>(Class)) {
    for (const TemplateArgument &A : Special->getTemplateArgs().asArray())
      if (!Signature && A.getKind() == TemplateArgument::Type)
        Signature = A.getAsType()->getAs<FunctionProtoType>();
  } else if (Class && Class->isLambda() && !Class->isGenericLambda()) {
    Signature =
        Class->getLambdaCallOperator()->getType()->getAs<FunctionProtoType>();
  }
  const unsigned At = unsigned(U.What->RowParameter);
  return Signature && At < Signature->getNumParams()
             ? Signature->getParamType(At)
             : QualType();
}

/// What comes out of a call, \p V, is handed over to a callable, if the entry
/// names one, once.
BodyReader::ValueId BodyReader::handOver(const CallSite &C, const Use &U,
                                         llvm::ArrayRef<ValueId> Arguments,
                                         ValueId V) {
  // What refined the receiver was for this time only.
  if (SlotId Slot = U.What->Resets && C.Object ? rootSlot(C.Object) : None;
      Slot != None)
    assign(Slot, rootOf(statementOf(Slots[Slot])));
  const int Index = U.What->Callable;
  if (Index < 0 || size_t(Index) >= Arguments.size())
    return V;
  // A statement's callable gets its rows.
  const bool Rows = U.is(Role::Step) && (value(V).Kind == ValueKind::Query ||
                                         value(V).Kind == ValueKind::Step);
  CallFact Call;
  Call.Name = "the callable";
  Call.Implicit = true;
  Call.CalleeValue = Arguments[Index];
  Call.Arguments.assign(U.What->RowParameter + 1,
                        unknown("the other argument"));
  Call.Arguments.back() = Rows ? make(ValueKind::Run, value(V).Index, {V}) : V;
  recordCall(std::move(Call), C.Arguments[Index]->getSourceRange());
  return V;
}

BodyReader::ValueId BodyReader::applyBind(const CallSite &C, const Use &U,
                                          llvm::ArrayRef<ValueId> Arguments) {
  size_t First = U.What->Callable < 0 ? 0 : U.What->Callable;
  if (First >= Arguments.size() ||
      value(Arguments[First]).Kind != ValueKind::Callable)
    return unknown("a bound callable that is not followed");
  ValueFact V = value(Arguments[First]);
  if (!V.Operands.empty() || V.Bound)
    return Arguments[First];
  V.Bound = true;
  for (size_t I = First + 1; I < Arguments.size(); ++I) {
    auto Found = match(findAll(expr(matchers::placeholder())), *C.Arguments[I],
                       Unit.context());
    if (Found.empty()) {
      V.Operands.push_back(Arguments[I]);
      continue;
    }
    // _1 becomes the first parameter of the bound callable.
    std::string Name =
        Found.front().getNodeAs<VarDecl>("placeholder")->getNameAsString();
    ValueFact Hole;
    Hole.Kind = ValueKind::Param;
    Hole.Bound = true;
    Hole.Index = Name.back() - '1';
    V.Operands.push_back(make(std::move(Hole)));
  }
  // A method is called on its first bound argument.
  const auto *Ref =
      dyn_cast<DeclRefExpr>(C.Arguments[First]->IgnoreParenImpCasts());
  if (const auto *Unary =
          dyn_cast<UnaryOperator>(C.Arguments[First]->IgnoreParenImpCasts()))
    Ref = dyn_cast<DeclRefExpr>(Unary->getSubExpr()->IgnoreParenImpCasts());
  const auto *Method = Ref ? dyn_cast<CXXMethodDecl>(Ref->getDecl()) : nullptr;
  V.Fresh = Method && !Method->isStatic();
  return make(std::move(V));
}

/// What is connected with a signal is kept under the signal's name, for those
/// who emit it.
BodyReader::ValueId
BodyReader::applyConnect(const CallSite &C, const Use &U,
                         llvm::ArrayRef<ValueId> Arguments) {
  const size_t Signal = std::max(U.What->Argument, 0);
  const size_t Slot = std::max(U.What->Callable, 0);
  if (Signal >= Arguments.size() || Slot >= Arguments.size() ||
      value(Arguments[Signal]).Kind != ValueKind::Callable)
    return unknown("a connection that is not followed");
  ValueId Callee = Arguments[Slot];
  ValueFact Method = value(Callee);
  if (Method.Kind == ValueKind::Callable && !Method.Bound &&
      Method.Operands.empty() && Slot > 0 &&
      C.Arguments[Slot]->getType()->isMemberPointerType()) {
    // It takes as many of the signal's arguments as it has parameters.
    Method.Bound = Method.Fresh = true;
    Method.Operands.push_back(Arguments[Slot - 1]);
    for (unsigned I = 0; I < MaxSignalArguments; ++I) {
      ValueFact Hole;
      Hole.Kind = ValueKind::Param;
      Hole.Bound = true;
      Hole.Index = I;
      Method.Operands.push_back(make(std::move(Hole)));
    }
    Callee = make(std::move(Method));
  }
  EventFact &E = event(EventKind::StoreField, point(C.Whole));
  E.Value = make(ValueKind::Global, 0, {},
                 SignalName + value(Arguments[Signal]).Text);
  E.Other = Callee;
  return unknown("a connection");
}

} // namespace orm
