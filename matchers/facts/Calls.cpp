//===--- Calls.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/Builtins.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

const Expr *BodyReader::argument(const CallSite &C, int Index) const {
  if (Index < 0 || size_t(Index) >= C.Arguments.size() ||
      C.Arguments[Index]->isDefaultArgument())
    return nullptr;
  return C.Arguments[Index];
}

void BodyReader::evalArguments(const CallSite &C,
                               llvm::SmallVectorImpl<ValueId> &Into) {
  const SourceRange Outside = CallAt;
  for (const Expr *Argument : C.Arguments) {
    CallAt = point(C.Whole);
    Into.push_back(eval(Argument));
  }
  CallAt = Outside;
}

BodyReader::ValueId BodyReader::recordCall(CallFact Call, SourceRange Where) {
  uint32_t Index = Facts.Calls.size();
  Facts.Calls.push_back(std::move(Call));
  event(EventKind::Call, Where).Call = Index;
  return make(ValueKind::Result, Index);
}

/// True for '*this' and 'this' in a class that is a statement.
bool BodyReader::isOwnStatement(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_Deref)
    E = Unary->getSubExpr()->IgnoreParenImpCasts();
  const auto *This = dyn_cast<CXXThisExpr>(E);
  return This &&
         Unit.words().isQueryObject(This->getType()->getPointeeCXXRecordDecl());
}

/// Variables that a callee gets by reference or address may hold something
/// else behind the call.
void BodyReader::noteOutputs(const CallSite &C, uint32_t Call,
                             llvm::ArrayRef<ValueId> Before) {
  if (!C.Callee)
    return;
  for (size_t I = 0; I < C.Arguments.size() && I < C.Callee->getNumParams();
       ++I) {
    QualType T = C.Callee->getParamDecl(I)->getType();
    if (!(T->isLValueReferenceType() || T->isPointerType()) ||
        T->getPointeeType().isConstQualified() ||
        T->getPointeeType()->isFunctionType())
      continue;
    auto After = [&] {
      return make(ValueKind::Output, Call, {Before[I]}, std::to_string(I));
    };
    // A statement of a class of its own.
    if (isOwnStatement(C.Arguments[I])) {
      ThisStatement = After();
      EventFact &E = event(EventKind::StoreField, point(C.Whole));
      E.Value = make(ValueKind::This);
      E.Other = ThisStatement;
    }
    SlotId Slot = rootSlot(C.Arguments[I]);
    if (Slot == None || Slots[Slot] != Before[I] ||
        value(Before[I]).Kind == ValueKind::Row)
      continue;
    assign(Slot, After());
  }
}

static bool isVirtualCall(const CXXMethodDecl *Method, const Expr *Object,
                          const Expr *Callee) {
  if (!Method->isVirtual() || Method->hasAttr<FinalAttr>() ||
      Method->getParent()->hasAttr<FinalAttr>())
    return false;
  if (const auto *Member = dyn_cast_or_null<MemberExpr>(Callee))
    if (Member->hasQualifier())
      return false;
  // An object that is named by a variable has just that class.
  const auto *Ref =
      Object ? dyn_cast<DeclRefExpr>(Object->IgnoreParenImpCasts()) : nullptr;
  return !(Ref && Ref->getDecl()->getType()->isRecordType());
}

BodyReader::ValueId BodyReader::evalCall(const CallExpr *E) {
  // va_start(list, last)
  if (const FunctionDecl *Called = E->getDirectCallee();
      Called && Called->getBuiltinID() == Builtin::BI__builtin_va_start &&
      E->getNumArgs() > 0) {
    SlotId Slot = rootSlot(E->getArg(0));
    ValueId Rest = make(ValueKind::Param, Function->getNumParams());
    if (Slot != None)
      assign(Slot, Rest);
    return Rest;
  }
  CallSite C;
  C.Whole = E;
  C.Callee = E->getDirectCallee();
  const Expr *Callee = E->getCallee()->IgnoreParenImpCasts();
  C.Arguments.append(E->arg_begin(), E->arg_end());
  C.Parentheses = SourceRange(E->getRParenLoc(), E->getRParenLoc());
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E)) {
    C.Object = Member->getImplicitObjectArgument();
    if (const auto *Named = dyn_cast<MemberExpr>(Callee))
      C.NameBegin = Named->getMemberLoc();
  } else if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee)) {
    C.NameBegin = Ref->getLocation();
  }
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(C.Callee);
  if (Method && !Method->isStatic() && !C.Object && !C.Arguments.empty()) {
    // An explicit-object member: the object is the first argument.
    C.Object = C.Arguments.front();
    C.Arguments.erase(C.Arguments.begin());
  }
  C.Static = Method && Method->isStatic();
  if (!C.Callee) {
    ValueId V;
    const auto *Member = dyn_cast<CXXMemberCallExpr>(E);
    const auto *PointerToMember = dyn_cast<BinaryOperator>(Callee);
    if (Member && PointerToMember && PointerToMember->isPtrMemOp()) {
      ValueId Object = eval(PointerToMember->getLHS());
      V = eval(PointerToMember->getRHS());
      CallFact Call;
      Call.CalleeValue = V;
      Call.Object = Object;
      llvm::SmallVector<ValueId, 4> Arguments;
      evalArguments(C, Arguments);
      Call.Arguments.assign(Arguments.begin(), Arguments.end());
      return recordCall(std::move(Call), point(E));
    }
    V = eval(E->getCallee());
    llvm::SmallVector<ValueId, 4> Arguments;
    evalArguments(C, Arguments);
    return callValue(C, V, Arguments);
  }
  return callFunction(C);
}

BodyReader::ValueId BodyReader::callValue(const CallSite &C, ValueId Callee,
                                          llvm::ArrayRef<ValueId> Arguments,
                                          bool Implicit) {
  if (value(Callee).Kind == ValueKind::Unknown) {
    for (size_t I = 0; I < Arguments.size(); ++I)
      escape(Arguments[I], C.Arguments[I]);
    return computed(Arguments);
  }
  CallFact Call;
  Call.CalleeValue = Callee;
  Call.Name = "the callable";
  Call.Implicit = Implicit;
  Call.Arguments.assign(Arguments.begin(), Arguments.end());
  return recordCall(std::move(Call), point(C.Whole));
}

const DeclRefExpr *functionPassed(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_AddrOf)
    E = Unary->getSubExpr()->IgnoreParenImpCasts();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  return Ref && isa<FunctionDecl>(Ref->getDecl()) ? Ref : nullptr;
}

BodyReader::ValueId BodyReader::evalOperator(const CXXOperatorCallExpr *E) {
  CallSite C;
  C.Whole = E;
  C.Callee = E->getDirectCallee();
  C.Arguments.append(E->arg_begin(), E->arg_end());
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(C.Callee);
  if (Method && !C.Arguments.empty()) {
    C.Object = C.Arguments.front();
    C.Arguments.erase(C.Arguments.begin());
  }
  C.NameBegin = E->getOperatorLoc();
  C.Parentheses = SourceRange(E->getRParenLoc(), E->getRParenLoc());
  // stream << manipulator: what is passed says what happens, where it stands.
  if (const DeclRefExpr *Passed =
          E->getNumArgs() == 2 ? functionPassed(E->getArg(1)) : nullptr)
    if (Use U =
            Unit.words().manipulator(cast<FunctionDecl>(Passed->getDecl()))) {
      C.Whole = Passed;
      C.Object = E->getArg(0);
      C.Arguments.clear();
      return applyRole(C, U);
    }
  switch (E->getOperator()) {
  case OO_Call: {
    if (!C.Object)
      break;
    const Expr *Object = C.Object->IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Object))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        if (Use U = Unit.words().functionObject(Variable)) {
          C.Object = nullptr;
          C.Static = true;
          return applyRole(C, U);
        }
    bool IsLambda = Method && Method->getParent()->isLambda();
    // Literals that are made by a lambda that is called at once.
    if (IsLambda && isa<LambdaExpr>(Object->IgnoreImplicit()))
      if (const clang::StringLiteral *Literal = literalIn(E))
        return text(Literal);
    if (Method && !IsLambda && !Unit.words().callee(Method) &&
        !Unit.words().isLibrary(Method))
      return callFunction(C);
    if (Method && Unit.words().callee(Method))
      return callFunction(C);
    ValueId Callee = eval(C.Object);
    llvm::SmallVector<ValueId, 4> Arguments;
    evalArguments(C, Arguments);
    if (Method && compat::hasExplicitObject(Method)) {
      C.Arguments.insert(C.Arguments.begin(), C.Object);
      Arguments.insert(Arguments.begin(), Callee);
    }
    return callValue(C, Callee, Arguments);
  }
  case OO_Equal: {
    if (Use U = Method ? Unit.words().callee(Method) : Use();
        U && !U.is(Role::Opaque))
      return callFunction(C);
    if (C.Arguments.empty())
      break;
    ValueId V = eval(C.Arguments.back());
    assignTo(E->getArg(0), V);
    return V;
  }
  default:
    break;
  }
  if (C.Callee) {
    // Of a free operator the left operand is the receiver, too.
    CallSite Free = C;
    if (!Method && !C.Arguments.empty()) {
      Free.Object = Free.Arguments.front();
      Free.Arguments.erase(Free.Arguments.begin());
    }
    if (Use U = Unit.words().call(C.Callee, Free.Arguments)) {
      ValueId V = applyRole(Free, U);
      noteRow(V, E->getType());
      return V;
    }
  }
  if (C.Callee && !Unit.words().isLibrary(C.Callee)) {
    ValueId V = callFunction(C);
    noteRow(V, E->getType());
    return V;
  }
  // Operators of libraries that nothing is known of.
  ValueId First = eval(E->getArg(0));
  ValueId Second = None;
  for (unsigned I = 1; I < E->getNumArgs(); ++I) {
    Second = eval(E->getArg(I));
    if (E->getOperator() != OO_Subscript && E->getOperator() != OO_Pipe)
      escape(Second, E->getArg(I));
  }
  switch (E->getOperator()) {
  case OO_Arrow:
  case OO_Star:
    noteRow(First, E->getType());
    return First;
  case OO_PlusPlus:
  case OO_MinusMinus:
    return First;
  case OO_Plus:
  case OO_Minus:
    // An iterator that is moved.
    return E->getArg(0)->getType()->isRecordType() &&
                   E->getType().getCanonicalType().getUnqualifiedType() ==
                       E->getArg(0)
                           ->getType()
                           .getCanonicalType()
                           .getUnqualifiedType() &&
                   value(First).Kind != ValueKind::Text &&
                   value(First).Kind != ValueKind::Computed
               ? First
               : computed({First, Second});
  case OO_Subscript: {
    uint32_t Of = loopOfIndex(E->getArg(1));
    if (Of != None)
      return rowOf(Of, First, E->getType());
    // With a key of the element it is another one in each turn, too.
    Of = loopOfKey(Second);
    return Of == None ? make(ValueKind::Single, 0, {First})
                      : make(ValueKind::Row, Of, {First});
  }
  case OO_LessLess:
  case OO_PlusEqual:
    flowInto(E->getArg(0), Second);
    return First;
  case OO_GreaterGreater:
    // What is read from a stream or a row.
    if (E->getNumArgs() == 2) {
      SlotId Out = rootSlot(E->getArg(1));
      if (Out != None && isa<DeclRefExpr>(E->getArg(1)->IgnoreParenImpCasts()))
        assign(Out, computed({First}));
    }
    return First;
  case OO_Pipe:
    return First;
  default:
    return computed({First, Second});
  }
}

/// True for a call of a library's function that may give something else each
/// time, though the same goes in: the time, random numbers, what others set.
static bool givesByItself(const FunctionDecl *Callee,
                          llvm::ArrayRef<const Expr *> Arguments,
                          const ASTContext &Context) {
  auto IsKnown = [&](const Expr *E) {
    return !E->isValueDependent() && E->isEvaluatable(Context);
  };
  return isUnvouched(Callee) &&
         (Callee->getNumParams() == 0 ||
          (Callee->isExternC() && llvm::all_of(Arguments, IsKnown)));
}

/// True for an argument that \p Callee takes by a forwarding reference ('T &&'
/// of its template, or a pack of those): it is read, as a value is.
static bool isForwarded(const FunctionDecl *Callee, unsigned Argument) {
  const FunctionTemplateDecl *Template = Callee->getPrimaryTemplate();
  if (!Template)
    return false;
  const FunctionDecl *Pattern = Template->getTemplatedDecl();
  if (Pattern->getNumParams() == 0)
    return false;
  const unsigned Last = Pattern->getNumParams() - 1;
  QualType T = Pattern->getParamDecl(std::min(Argument, Last))->getType();
  if (const auto *Pack = T->getAs<PackExpansionType>())
    T = Pack->getPattern();
  const auto *Reference = T->getAs<RValueReferenceType>();
  return Reference && !Reference->getPointeeType().hasQualifiers() &&
         Reference->getPointeeType()->getAs<TemplateTypeParmType>();
}

/// The parameter of the first argument: a free operator has one for what counts
/// as its receiver.
unsigned BodyReader::firstParameter(const CallSite &C) {
  return C.Object && C.Callee->isOverloadedOperator() &&
                 !isa<CXXMethodDecl>(C.Callee)
             ? 1
             : 0;
}

/// A library's function that no entry is about: what goes in comes out, and may
/// go into what it can change.
BodyReader::ValueId BodyReader::callLibrary(const CallSite &C, ValueId Object,
                                            llvm::ArrayRef<ValueId> Arguments) {
  if (!Unit.words().callee(C.Callee) &&
      givesByItself(C.Callee, C.Arguments, Unit.context()))
    return unknown("what '" + plainName(C.Callee) + "' gives");
  ValueId In = computed(Arguments);
  if (!Unit.words().callee(C.Callee)) {
    if (C.Object)
      escape(Object, C.Object);
    for (size_t I = 0; I < Arguments.size(); ++I)
      escape(Arguments[I], C.Arguments[I]);
  }
  const unsigned First = firstParameter(C);
  for (size_t I = 0;
       I < C.Arguments.size() && I + First < C.Callee->getNumParams(); ++I) {
    QualType T = C.Callee->getParamDecl(I + First)->getType();
    if ((T->isLValueReferenceType() || T->isPointerType()) &&
        !T->getPointeeType().isConstQualified() &&
        !T->getPointeeType()->isFunctionType() &&
        !isForwarded(C.Callee, I + First))
      flowInto(C.Arguments[I], In);
  }
  const auto *Method = dyn_cast<CXXMethodDecl>(C.Callee);
  // What a transaction is told is no part of it.
  const bool Keeps =
      Method && !(Unit.words().callee(C.Callee) &&
                  Unit.words().isQueryObject(Method->getParent()) &&
                  !Unit.words().startsQueries(Method->getParent()));
  if (Keeps && C.Object && !Method->isConst() && !Method->isStatic() &&
      !Arguments.empty())
    flowInto(C.Object, In);
  const ValueId Given = computed({Object, In});
  // A number is no part of a text, whatever it was counted in.
  const ValueFact Fact = value(Given);
  if (!C.Callee->getReturnType()->isArithmeticType())
    return Given;
  return Fact.Kind == ValueKind::Computed
             ? make(ValueKind::Computed, 0, Fact.Operands)
         : Fact.Kind == ValueKind::Text ? constant(/*IsZero=*/false)
                                        : Given;
}

BodyReader::ValueId BodyReader::callFunction(const CallSite &C) {
  if (Use U = Unit.words().call(C.Callee, C.Arguments))
    return applyRole(C, U);
  if (C.Object && compat::hasExplicitObject(C.Callee)) {
    // Its body knows the object as a parameter.
    CallSite Plain = C;
    Plain.Arguments.insert(Plain.Arguments.begin(), C.Object);
    Plain.Object = nullptr;
    return callFunction(Plain);
  }
  ValueId Object = C.Object ? eval(C.Object) : None;
  llvm::SmallVector<ValueId, 4> Arguments;
  evalArguments(C, Arguments);
  for (size_t I = 0; I < Arguments.size(); ++I)
    if (ThisStatement != None && isOwnStatement(C.Arguments[I]))
      Arguments[I] = ThisStatement;
  if (Unit.words().isLibrary(C.Callee)) {
    // A library's function may call the callables that it is given.
    for (ValueId V : Arguments)
      if (value(V).Kind == ValueKind::Callable && !value(V).Bound) {
        CallFact Call;
        Call.CalleeValue = V;
        Call.Name = plainName(C.Callee);
        Call.Implicit = true;
        Call.Maybe = true;
        recordCall(std::move(Call), point(C.Whole));
      }
    return callLibrary(C, Object, Arguments);
  }
  CallFact Call;
  Call.Callee = Unit.want(C.Callee);
  Call.Name = plainName(C.Callee);
  Call.Object = Object;
  Call.Arguments.assign(Arguments.begin(), Arguments.end());
  // What stands for '...' is one more parameter.
  const unsigned Named = C.Callee->getNumParams();
  if (C.Callee->isVariadic() && Arguments.size() > Named) {
    Call.Arguments.resize(Named);
    Call.Arguments.push_back(
        computed(llvm::ArrayRef<ValueId>(Arguments).drop_front(Named)));
  }
  Call.NoBody = !C.Callee->isDefined();
  if (Call.NoBody)
    Call.Declared = Unit.declaring(C.Callee);
  const auto *Method = dyn_cast<CXXMethodDecl>(C.Callee);
  Call.Changes = Method && !Method->isConst() && !Method->isStatic();
  const auto *E = dyn_cast<CallExpr>(C.Whole);
  Call.Virtual =
      Method && isVirtualCall(Method, C.Object,
                              E ? E->getCallee()->IgnoreParens() : nullptr);
  uint32_t Index = Facts.Calls.size();
  const bool Changes = Call.Changes;
  if (Method && C.Object && ThisStatement != None &&
      isa<CXXThisExpr>(C.Object->IgnoreParenImpCasts()) &&
      Unit.words().isQueryObject(Method->getParent()))
    Call.Object = ThisStatement;
  ValueId Result = recordCall(std::move(Call), point(C.Whole));
  noteOutputs(C, Index, Arguments);
  // A method of the users' own statement class may prepare it.
  if (Changes && C.Object && !Unit.words().entity(Method->getParent()) &&
      Unit.words().isQueryObject(Method->getParent())) {
    ValueId After =
        make(ValueKind::Output, Index, {Object}, std::to_string(ThisArgument));
    if (isa<CXXThisExpr>(C.Object->IgnoreParenImpCasts()))
      ThisStatement = After;
    else if (SlotId Slot = rootSlot(C.Object);
             Slot != None && Slots[Slot] == Object)
      assign(Slot, After);
  }
  return Result;
}

} // namespace orm
