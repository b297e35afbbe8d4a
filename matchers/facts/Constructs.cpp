//===--- Constructs.cpp - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Objects that come to be: by constructors, or in place by a library that
/// passes arguments on to them.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace orm {

/// True for what may be a callable that this function was given.
static bool isOpenCallable(ValueKind Kind) {
  return Kind == ValueKind::Param || Kind == ValueKind::Capture;
}

static bool hasNoEffectOnRows(const CXXConstructorDecl *Constructor) {
  return Constructor->isCopyOrMoveConstructor() || Constructor->isImplicit() ||
         Constructor->isDefaulted();
}

/// A query or statement that a constructor starts.
BodyReader::ValueId BodyReader::startQuery(const Use &U, uint32_t Site,
                                           const CallSite &C,
                                           llvm::ArrayRef<ValueId> Arguments) {
  // It is made over the connection that it is given.
  llvm::SmallVector<ValueId, 4> Inputs(Arguments.begin(), Arguments.end());
  if (const size_t Text = U.What->TextArgument;
      U.What->Condition && Text < Inputs.size())
    Inputs[Text] = condition(Inputs[Text], *U.What);
  ValueId Connection = None;
  size_t At = std::max(U.What->Argument, 0);
  if (U.What->Starts && At < Inputs.size()) {
    Connection = Inputs[At];
    Inputs.erase(Inputs.begin() + At);
  }
  ValueId In = computed(Inputs);
  if (value(In).Kind != ValueKind::Text &&
      value(In).Kind != ValueKind::Computed)
    In = None;
  if (U.What->Builds)
    Unit.noteWriter(Site);
  ValueId Query = newQuery(Site, In, Connection);
  const Expr *Text = argument(C, U.What->TextArgument);
  bool RunsText = U.What->RunsText && Text;
  if (RunsText) {
    const auto *Empty = dyn_cast<CXXConstructExpr>(Text->IgnoreImplicit());
    RunsText = !(Empty && Empty->getNumArgs() == 0);
  }
  if (U.is(Role::Source) && !RunsText)
    return Query;
  Unit.siteAt(Site).Mutates |= RunsText;
  EventFact &Event = event(EventKind::Run, C.Whole->getSourceRange());
  Event.Value = Query;
  Event.Site = Site;
  return make(ValueKind::Run, Site, {Query});
}

/// Constructs \p Object, None for a new one, of the users' own class.
BodyReader::ValueId
BodyReader::callConstructor(const CXXConstructorDecl *Constructor,
                            const CallSite &C,
                            llvm::ArrayRef<ValueId> Arguments, ValueId Object) {
  if (Object == None)
    Object = newObject(Constructor->getParent());
  if (hasNoEffectOnRows(Constructor) && !Constructor->hasBody())
    return Object;
  CallFact Call;
  Call.Callee = Unit.want(Constructor);
  Call.Changes = true;
  Call.Name = plainName(Constructor->getParent());
  Call.Object = Object;
  Call.Arguments.assign(Arguments.begin(), Arguments.end());
  if (!Constructor->isDefined())
    Call.Declared = Unit.declaring(Constructor);
  recordCall(std::move(Call), point(C.Whole));
  return Object;
}

/// The statement that \p Constructor starts. That of a class of the users' may
/// prepare it.
BodyReader::ValueId
BodyReader::startStatement(const Use &U, uint32_t Site, const CallSite &C,
                           const CXXConstructorDecl *Constructor,
                           llvm::ArrayRef<ValueId> Arguments) {
  const ValueId Query = startQuery(U, Site, C, Arguments);
  if (!Constructor->isUserProvided() || Unit.words().isLibrary(Constructor))
    return Query;
  const uint32_t Call = Facts.Calls.size();
  callConstructor(Constructor, C, Arguments, Query);
  return Call == Facts.Calls.size() ? Query
                                    : make(ValueKind::Output, Call, {Query},
                                           std::to_string(ThisArgument));
}

static QualType plain(QualType T) {
  return T.getNonReferenceType().getCanonicalType().getUnqualifiedType();
}

/// The constructor of \p Class that takes \p Arguments, as far as their
/// numbers and types tell; null when there is none.
static const CXXConstructorDecl *
constructorFor(const CXXRecordDecl *Class,
               llvm::ArrayRef<const Expr *> Arguments) {
  const CXXConstructorDecl *Best = nullptr;
  unsigned BestFit = 0;
  for (const CXXConstructorDecl *Constructor : Class->ctors()) {
    if (Constructor->isDeleted() || Constructor->isCopyOrMoveConstructor() ||
        Constructor->getNumParams() < Arguments.size() ||
        Constructor->getMinRequiredArguments() > Arguments.size())
      continue;
    unsigned Fit = 1;
    for (size_t I = 0; I < Arguments.size(); ++I)
      Fit += plain(Constructor->getParamDecl(I)->getType()) ==
             plain(Arguments[I]->getType());
    if (Fit > BestFit) {
      Best = Constructor;
      BestFit = Fit;
    }
  }
  return Best;
}

/// An object of \p Class that a library makes from what it is given.
BodyReader::ValueId
BodyReader::constructInPlace(const CXXRecordDecl *Class, const CallSite &C,
                             llvm::ArrayRef<ValueId> Arguments) {
  if (Class)
    Class = Class->getDefinition();
  if (!Class)
    return computed(Arguments);
  // A copy is what it was made from.
  if (Arguments.size() == 1) {
    const CXXRecordDecl *From =
        plain(C.Arguments[0]->getType())->getAsCXXRecordDecl();
    if (From && (From->getCanonicalDecl() == Class->getCanonicalDecl() ||
                 (From->hasDefinition() && From->isDerivedFrom(Class))))
      return Arguments[0];
  }
  const CXXConstructorDecl *Constructor = constructorFor(Class, C.Arguments);
  if (!Constructor)
    return Arguments.empty() ? newObject(Class) : computed(Arguments);
  Use U = Unit.words().constructor(Constructor);
  if (U.is(Role::Source) || U.is(Role::Run))
    return startStatement(U,
                          makeSite(C, U, Unit.context().getRecordType(Class)),
                          C, Constructor, Arguments);
  if (U.is(Role::Begin)) {
    ValueId Transaction = computed(Arguments);
    const uint32_t Site = makeSite(C, U, C.Whole->getType());
    Unit.siteAt(Site).Constructs = true;
    recordTransaction(EventKind::Begin, U, Transaction, Site,
                      C.Whole->getSourceRange());
    return Transaction;
  }
  if (U || Unit.words().isLibrary(Constructor))
    return Arguments.empty() ? newObject(Class) : computed(Arguments);
  return callConstructor(Constructor, C, Arguments);
}

/// What a base or another constructor of the same class does for 'this'.
void BodyReader::constructThis(const CXXConstructorDecl *Constructor,
                               const Expr *By) {
  if (const auto *Construct =
          dyn_cast<CXXConstructExpr>(By->IgnoreImplicit())) {
    evalConstruct(Construct, nullptr, make(ValueKind::This));
    return;
  }
  const auto *Inherited = dyn_cast<CXXInheritedCtorInitExpr>(By);
  if (!Inherited || Unit.words().isLibrary(Inherited->getConstructor())) {
    eval(By);
    return;
  }
  // It has the parameters of the one that it inherits.
  CallSite C;
  C.Whole = By;
  llvm::SmallVector<ValueId, 4> Arguments;
  for (const ParmVarDecl *Parameter : Constructor->parameters())
    Arguments.push_back(Slots[slotOf(Parameter)]);
  callConstructor(Inherited->getConstructor(), C, Arguments,
                  make(ValueKind::This));
}

BodyReader::ValueId BodyReader::evalConstruct(const CXXConstructExpr *E,
                                              const VarDecl *Declared,
                                              ValueId Made) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  if (Constructor->isCopyOrMoveConstructor() && E->getNumArgs() >= 1)
    return eval(E->getArg(0));
  Use U = Unit.words().constructor(Constructor);
  llvm::SmallVector<ValueId, 4> Arguments;
  const SourceRange Outside = CallAt;
  for (const Expr *Argument : E->arguments()) {
    CallAt = E->getSourceRange();
    Arguments.push_back(eval(Argument));
  }
  CallAt = Outside;
  CallSite C;
  C.Whole = E;
  C.Arguments.append(E->arg_begin(), E->arg_end());
  if (U.is(Role::Source) || U.is(Role::Run)) {
    ValueId Query =
        startStatement(U, makeSite(E, U, Declared), C, Constructor, Arguments);
    // The base of a class of statements.
    if (Made != None && value(Query).Kind == ValueKind::Output) {
      EventFact &Stored = event(EventKind::StoreField, E->getSourceRange());
      Stored.Value = Made;
      Stored.Other = Query;
    }
    return Query;
  }
  if (U.is(Role::Begin)) {
    ValueId Transaction = computed(Arguments);
    const uint32_t Site = makeSite(E, U, Declared);
    Unit.siteAt(Site).Constructs = true;
    recordTransaction(EventKind::Begin, U, Transaction, Site,
                      E->getSourceRange());
    return Transaction;
  }
  if (U && (U.What->What == Role::Same || U.What->What == Role::Iterator)) {
    size_t Index = U.What->Argument < 0 ? 0 : U.What->Argument;
    if (Index >= Arguments.size() || E->getArg(Index)->isDefaultArgument())
      return newObject(Constructor->getParent());
    // A container made from a range holds its elements.
    if (E->getNumArgs() < 2 || !elementClass(E->getType()) ||
        E->getArg(1)->getType().getCanonicalType().getUnqualifiedType() !=
            E->getArg(0)->getType().getCanonicalType().getUnqualifiedType())
      return Arguments[Index];
    ValueId Object = newObject(Constructor->getParent());
    addTo(Object, make(ValueKind::Single, 0, {Arguments[Index]}),
          E->getSourceRange(), /*Many=*/true);
    return Object;
  }
  if (U.is(Role::Opaque))
    return computed(Arguments);
  // It calls what it is made of.
  if (U.is(Role::Call) && U.What->Starts && !Arguments.empty()) {
    const size_t Before = Facts.Calls.size();
    ValueId Given = callValue(C, Arguments[0],
                              llvm::ArrayRef<ValueId>(Arguments).drop_front());
    for (size_t I = Before; I < Facts.Calls.size(); ++I)
      Facts.Calls[I].OwnThread = true;
    return Given;
  }
  // A function object is what it is made of.
  if (U.is(Role::Call) && size_t(U.What->Callable) < Arguments.size() &&
      isOpenCallable(value(Arguments[U.What->Callable]).Kind))
    return Arguments[U.What->Callable];
  if (U.is(Role::Keep)) {
    ValueId Session = newObject(Constructor->getParent());
    event(EventKind::Keep, E->getSourceRange()).Value = Session;
    OpenKeeps.push_back(Session);
    return unknown("a session");
  }
  const CXXRecordDecl *Class = Constructor->getParent();
  if (Unit.words().isLibrary(Constructor)) {
    // Function objects hold the callable that they were made from.
    for (ValueId V : Arguments)
      if (value(V).Kind == ValueKind::Callable)
        return V;
    if (Arguments.size() == 1 && elementClass(E->getType()) &&
        elementClass(E->getArg(0)->getType()) == elementClass(E->getType()))
      return Arguments[0];
    // A text that is looked at before it is filled in, as formats are.
    if (Arguments.size() == 1 && value(Arguments[0]).Kind == ValueKind::Text &&
        !isCollection(Class))
      return Arguments[0];
    if (Arguments.size() >= 2 && isa<ClassTemplateSpecializationDecl>(Class) &&
        !E->getArg(1)->isDefaultArgument())
      return make(ValueKind::Aggregate, 0,
                  {Arguments.begin(), Arguments.end()});
    for (size_t I = 0; I < Arguments.size(); ++I) {
      escape(Arguments[I], E->getArg(I));
      // It may write there, later.
      const auto *Address =
          dyn_cast<UnaryOperator>(E->getArg(I)->IgnoreParenImpCasts());
      if (Address && Address->getOpcode() == UO_AddrOf)
        if (SlotId Slot = rootSlot(Address->getSubExpr());
            Slot != None && value(Slots[Slot]).Kind != ValueKind::Object)
          assign(Slot, unknown("what is written through a pointer"));
    }
    // What a plain value is made from is all that there is to it.
    if (!Arguments.empty() && !isCollection(Class) &&
        !isa<ClassTemplateSpecializationDecl>(Class))
      return computed(Arguments);
    // A container made from a list has its elements.
    ValueId Object = newObject(Class);
    if (ValueId In = computed(Arguments);
        value(In).Kind == ValueKind::Computed) {
      EventFact &Fed = event(EventKind::Feed, E->getSourceRange());
      Fed.Value = Object;
      Fed.Other = In;
    }
    if (!Arguments.empty() && value(Arguments[0]).Kind == ValueKind::Aggregate)
      for (ValueId Element :
           std::vector<uint32_t>(value(Arguments[0]).Operands))
        addTo(Object, Element, E->getSourceRange());
    return Object;
  }
  return callConstructor(Constructor, C, Arguments, Made);
}

} // namespace orm
