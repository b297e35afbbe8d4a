//===--- Expressions.cpp - orm-tidy ------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprConcepts.h"

using namespace clang;

namespace orm {

/// Deeper nesting of expressions is not read.
static constexpr unsigned MaxDepth = 400;

BodyReader::ValueId BodyReader::eval(const Expr *E) {
  if (!E)
    return unknown("nothing");
  if (Depth >= MaxDepth)
    return unknown("the expression is nested too deeply");
  ++Depth;
  ValueId V = evalUncounted(E);
  --Depth;
  return V;
}

static bool isCollectionType(QualType T) {
  const CXXRecordDecl *Class = T.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && isCollection(Class);
}

/// A string, a stream or a buffer becomes something that \p V is part of.
void BodyReader::flowInto(const Expr *E, ValueId V) {
  // stream << a << b
  E = E->IgnoreParenImpCasts();
  while (const auto *Chain = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Chain->getOperator() != OO_LessLess || Chain->getNumArgs() == 0)
      break;
    E = Chain->getArg(0)->IgnoreParenImpCasts();
  }
  SlotId Slot = rootSlot(E);
  if (Slot == None || V == None)
    return;
  const ValueFact Old = value(Slots[Slot]);
  auto IsPlain = [&](const ValueFact &V) {
    return V.Kind == ValueKind::Unknown || V.Kind == ValueKind::Text ||
           (V.Kind == ValueKind::Aggregate && E->getType()->isArrayType()) ||
           V.Kind == ValueKind::Computed || V.Kind == ValueKind::Turn ||
           (V.Kind == ValueKind::Object && V.Bound &&
            !isCollectionType(E->getType()));
  };
  // One of several where ways have met.
  const bool Plain =
      Old.Kind == ValueKind::Several
          ? llvm::all_of(Old.Operands,
                         [&](ValueId One) { return IsPlain(value(One)); })
          : IsPlain(Old);
  // An object of the users' keeps its identity; what goes in is noted.
  if (Old.Kind == ValueKind::Object && !Old.Bound) {
    EventFact &Fed = event(EventKind::Feed, E->getSourceRange());
    Fed.Value = Slots[Slot];
    Fed.Other = V;
    return;
  }
  if (Old.Kind == ValueKind::Member) {
    EventFact &Stored = event(EventKind::StoreField, E->getSourceRange());
    Stored.Value = Old.Operands[0];
    Stored.Other = V;
    Stored.Text = Old.Text;
    return;
  }
  if (!Plain)
    return;
  // What is made empty adds nothing.
  assign(Slot, Old.Kind == ValueKind::Object ? computed({V})
                                             : computed({Slots[Slot], V}));
}

BodyReader::ValueId BodyReader::evalUncounted(const Expr *E) {
  if (E->isTypeDependent() || E->isValueDependent())
    return unknown("it depends on a template parameter");
  switch (E->getStmtClass()) {
  case Stmt::ParenExprClass:
    return eval(cast<ParenExpr>(E)->getSubExpr());
  case Stmt::ExprWithCleanupsClass:
    return runTemporary(cast<ExprWithCleanups>(E));
  case Stmt::ConstantExprClass:
    return eval(cast<FullExpr>(E)->getSubExpr());
  case Stmt::StringLiteralClass:
    return text(cast<clang::StringLiteral>(E));
  case Stmt::IntegerLiteralClass:
    return constant(cast<IntegerLiteral>(E)->getValue() == 0);
  case Stmt::CXXBoolLiteralExprClass:
    return constant(!cast<CXXBoolLiteralExpr>(E)->getValue());
  case Stmt::CharacterLiteralClass:
  case Stmt::FloatingLiteralClass:
  case Stmt::UnaryExprOrTypeTraitExprClass:
    return unknown("a constant");
  case Stmt::MaterializeTemporaryExprClass:
    return eval(cast<MaterializeTemporaryExpr>(E)->getSubExpr());
  case Stmt::CXXBindTemporaryExprClass: {
    const auto *Temporary = cast<CXXBindTemporaryExpr>(E);
    if (const CXXRecordDecl *Class = E->getType()->getAsCXXRecordDecl())
      if (Unit.words().temporary(Class))
        Temporaries.push_back(Temporary);
    return eval(Temporary->getSubExpr());
  }
  case Stmt::SubstNonTypeTemplateParmExprClass:
    return eval(cast<SubstNonTypeTemplateParmExpr>(E)->getReplacement());
  case Stmt::CXXStdInitializerListExprClass:
    return eval(cast<CXXStdInitializerListExpr>(E)->getSubExpr());
  case Stmt::CXXDefaultInitExprClass:
    return eval(cast<CXXDefaultInitExpr>(E)->getExpr());
  case Stmt::CXXRewrittenBinaryOperatorClass:
    return eval(cast<CXXRewrittenBinaryOperator>(E)->getSemanticForm());
  case Stmt::OpaqueValueExprClass:
    return eval(cast<OpaqueValueExpr>(E)->getSourceExpr());
  case Stmt::CoawaitExprClass:
  case Stmt::CoyieldExprClass:
    return eval(compat::operand(cast<CoroutineSuspendExpr>(E)));
  case Stmt::CXXDefaultArgExprClass: {
    const auto *Default = cast<CXXDefaultArgExpr>(E);
    if (Unit.words().isLibrary(Default->getParam()))
      return unknown("a default argument");
    // Where it is used is where it happens.
    const SourceRange Outside = UsedAt;
    if (UsedAt.isInvalid())
      UsedAt = CallAt.isValid() ? CallAt : E->getSourceRange();
    ValueId V = eval(Default->getExpr());
    UsedAt = Outside;
    return V;
  }
  case Stmt::CXXNullPtrLiteralExprClass:
  case Stmt::GNUNullExprClass:
    return unknown("null");
  case Stmt::DeclRefExprClass:
    return evalReference(cast<DeclRefExpr>(E));
  case Stmt::MemberExprClass:
    return evalMember(cast<MemberExpr>(E));
  case Stmt::CXXThisExprClass:
    return ThisCapture == None ? make(ValueKind::This)
                               : make(ValueKind::Capture, ThisCapture);
  case Stmt::LambdaExprClass:
    return evalLambda(cast<LambdaExpr>(E));
  case Stmt::CXXOperatorCallExprClass:
    return evalOperator(cast<CXXOperatorCallExpr>(E));
  case Stmt::CallExprClass:
  case Stmt::CXXMemberCallExprClass:
    return evalCall(cast<CallExpr>(E));
  case Stmt::UserDefinedLiteralClass:
    return evalLiteral(cast<UserDefinedLiteral>(E));
  case Stmt::CXXConstructExprClass:
  case Stmt::CXXTemporaryObjectExprClass:
    return evalConstruct(cast<CXXConstructExpr>(E));
  case Stmt::ConditionalOperatorClass: {
    const auto *C = cast<ConditionalOperator>(E);
    return evalConditional(C->getCond(), C->getTrueExpr(), C->getFalseExpr());
  }
  case Stmt::BinaryConditionalOperatorClass: {
    const auto *C = cast<BinaryConditionalOperator>(E);
    ValueId A = eval(C->getCommon());
    return several(A, eval(C->getFalseExpr()));
  }
  case Stmt::CXXNewExprClass: {
    const auto *New = cast<CXXNewExpr>(E);
    for (unsigned I = 0; I < New->getNumPlacementArgs(); ++I)
      eval(New->getPlacementArg(I));
    if (const Expr *Init = New->getInitializer())
      return eval(Init);
    return newObject(New->getAllocatedType()->getAsCXXRecordDecl());
  }
  case Stmt::CXXDeleteExprClass: {
    const auto *Delete = cast<CXXDeleteExpr>(E);
    ValueId Object = eval(Delete->getArgument());
    const CXXRecordDecl *Class =
        Delete->getDestroyedType().isNull()
            ? nullptr
            : Delete->getDestroyedType()->getAsCXXRecordDecl();
    const CXXDestructorDecl *Destructor =
        Class && Class->hasDefinition() ? Class->getDestructor() : nullptr;
    if (Destructor && Destructor->isUserProvided() &&
        !Unit.words().isLibrary(Destructor))
      destroy({Object, Destructor, E->getSourceRange()});
    return unknown("nothing");
  }
  case Stmt::UnaryOperatorClass: {
    const auto *Unary = cast<UnaryOperator>(E);
    // &Class::method is a callable.
    ValueId V = eval(Unary->getSubExpr());
    // The address of a variable: what it holds later is read through it.
    if (Unary->getOpcode() == UO_AddrOf) {
      const Expr *Of = Unary->getSubExpr()->IgnoreParenImpCasts();
      if ((isa<DeclRefExpr>(Of) || isa<MemberExpr>(Of)) &&
          Of->getType()->isArithmeticType())
        if (SlotId Slot = rootSlot(Of); Slot != None)
          return reference(V, Slot);
    }
    if (Unary->getOpcode() == UO_AddrOf || Unary->getOpcode() == UO_Deref ||
        Unary->isIncrementDecrementOp())
      return V;
    return computed(V);
  }
  case Stmt::CompoundAssignOperatorClass:
  case Stmt::BinaryOperatorClass: {
    const auto *Binary = cast<BinaryOperator>(E);
    if (Binary->isPtrMemOp()) {
      eval(Binary->getLHS());
      return eval(Binary->getRHS());
    }
    if (Binary->getOpcode() == BO_Assign) {
      const Expr *Into = Binary->getLHS()->IgnoreParenImpCasts();
      const bool IntoArray =
          isa<ArraySubscriptExpr>(Into) || isa<MemberExpr>(Into);
      ValueId V =
          IntoArray ? evalKept(Binary->getRHS()) : eval(Binary->getRHS());
      assignTo(Binary->getLHS(), V);
      return V;
    }
    if (Binary->getOpcode() == BO_Comma) {
      eval(Binary->getLHS());
      return eval(Binary->getRHS());
    }
    ValueId Left = eval(Binary->getLHS());
    if (Binary->isLogicalOp()) {
      size_t Before = Guards.size();
      Guard G{GuardKind::Memoised, None, None, None};
      if (Binary->getOpcode() == BO_LAnd && testsLoaded(Binary->getLHS()))
        Guards.push_back({GuardKind::Loaded, None, Loop, None});
      else if (memoised(Binary->getLHS(), {Binary->getRHS()}, G))
        Guards.push_back(G);
      const uint32_t Branch = InnermostBranch;
      InnermostBranch = newBranch(None, 0, Left, Binary->getLHS(),
                                  Binary->getOpcode() == BO_LAnd);
      ValueId Right = eval(Binary->getRHS());
      InnermostBranch = Branch;
      Guards.resize(Before);
      return computed({Left, Right});
    }
    ValueId Right = eval(Binary->getRHS());
    // An element behind a pointer.
    if (Binary->isAdditiveOp() && Binary->getType()->isPointerType() &&
        Binary->getLHS()->getType()->isPointerType() &&
        value(Left).Kind != ValueKind::Text &&
        value(Left).Kind != ValueKind::Computed)
      return Left;
    if (Binary->isCompoundAssignmentOp())
      flowInto(Binary->getLHS(), Right);
    return computed({Left, Right});
  }
  case Stmt::ArraySubscriptExprClass: {
    const auto *Subscript = cast<ArraySubscriptExpr>(E);
    ValueId Base = eval(Subscript->getBase());
    eval(Subscript->getIdx());
    uint32_t Of = loopOfIndex(Subscript->getIdx());
    return Of == None ? make(ValueKind::Single, 0, {Base})
                      : rowOf(Of, Base, E->getType());
  }
  case Stmt::InitListExprClass: {
    const auto *List = cast<InitListExpr>(E);
    if (!List->isSemanticForm() && List->getSemanticForm())
      List = List->getSemanticForm();
    std::vector<uint32_t> Operands;
    for (const Expr *Init : List->inits())
      Operands.push_back(evalKept(Init));
    if (List->getType()->isRecordType() && Operands.size() == 1 &&
        List->isTransparent())
      return Operands.front();
    ValueFact Fact;
    Fact.Kind = ValueKind::Aggregate;
    Fact.Bound = List->getType()->isArrayType() && !List->hasArrayFiller();
    Fact.Operands = std::move(Operands);
    return make(std::move(Fact));
  }
  case Stmt::StmtExprClass: {
    const auto *Body = cast<StmtExpr>(E)->getSubStmt();
    read(Body);
    return unknown("a statement expression");
  }
  default:
    break;
  }
  if (const auto *Cast = dyn_cast<CastExpr>(E)) {
    if (Cast->getCastKind() == CK_NullToPointer) {
      eval(Cast->getSubExpr());
      return unknown("null");
    }
    return eval(Cast->getSubExpr());
  }
  return evalChildren(E);
}

/// A buffer that is kept by its address: what it holds later is read.
BodyReader::ValueId BodyReader::evalKept(const Expr *E) {
  ValueId V = eval(E);
  const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  SlotId Slot =
      Ref && Ref->getType()->isArrayType() ? slotOf(Ref->getDecl()) : None;
  return Slot == None ? V : reference(V, Slot);
}

BodyReader::ValueId BodyReader::evalChildren(const Expr *E) {
  llvm::SmallVector<ValueId, 4> Parts;
  for (const Stmt *Child : E->children())
    if (const auto *C = dyn_cast_or_null<Expr>(Child)) {
      Parts.push_back(eval(C));
      escape(Parts.back(), C);
    }
  return Parts.empty() ? unknown("an expression that is not followed")
                       : computed(Parts);
}

BodyReader::ValueId BodyReader::evalConditional(const Expr *Condition,
                                                const Expr *A, const Expr *B) {
  const ValueId Asked = eval(Condition);
  const uint32_t Outer = InnermostBranch,
                 First = newBranch(None, 2, Asked, Condition, true);
  size_t Before = Guards.size();
  Guard G{GuardKind::Memoised, None, None, None};
  bool ALoaded = testsLoaded(Condition);
  if (ALoaded)
    Guards.push_back({GuardKind::Loaded, None, Loop, None});
  else if (memoised(Condition, {A}, G))
    Guards.push_back(G);
  InnermostBranch = First;
  ValueId VA = eval(A);
  Guards.resize(Before);
  if (memoised(Condition, {B}, G))
    Guards.push_back(G);
  InnermostBranch = newBranch(First, 2, Asked, Condition, false);
  ValueId VB = eval(B);
  InnermostBranch = Outer;
  Guards.resize(Before);
  return several(VA, VB);
}

BodyReader::ValueId BodyReader::callable(const FunctionDecl *F) {
  return make(ValueKind::Callable, 0, {}, Unit.want(F));
}

/// True for a constant that is a number, or an object of a library's class that
/// is no part of a statement: a text, say.
bool BodyReader::isConstantObject(const VarDecl *Variable) {
  const QualType T = Variable->getType();
  if (!T.isConstQualified())
    return false;
  if (T->isArithmeticType() || T->isEnumeralType())
    return true;
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  return Class && !Variable->getAnyInitializer() &&
         Unit.words().isLibrary(Class) && !Unit.words().isQueryObject(Class);
}

BodyReader::ValueId BodyReader::evalReference(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (const auto *F = dyn_cast<FunctionDecl>(D))
    return callable(F);
  // A field that no object stands before is a pointer to the member.
  if (const auto *Enumerator = dyn_cast<EnumConstantDecl>(D))
    return constant(Enumerator->getInitVal() == 0);
  if (isa<FieldDecl>(D))
    return unknown("a constant");
  SlotId Slot = slotOf(D);
  // A counter of a loop round this place.
  if (const auto *Variable = dyn_cast<VarDecl>(D)) {
    auto Counter = LoopOfCounter.find(Variable);
    if (Counter != LoopOfCounter.end() && isAround(Counter->second, Loop))
      return make(ValueKind::Turn, Counter->second);
  }
  if (Slot != None)
    return Slots[Slot];
  if (const auto *Binding = dyn_cast<BindingDecl>(D))
    return Binding->getBinding() ? eval(Binding->getBinding())
                                 : unknown("a binding");
  if (const auto *Variable = dyn_cast<VarDecl>(D)) {
    if (Use U = Variable->hasGlobalStorage() ? Unit.words().variable(Variable)
                                             : Use();
        U && !U.is(Role::Same)) {
      CallSite C;
      C.Whole = E;
      return U.is(Role::Source)
                 ? newQuery(makeSite(C, U, E->getType()), None, None)
                 : unknown("a constant");
    }
    if (Variable->hasGlobalStorage()) {
      // A constant that is given a name.
      if (const clang::StringLiteral *Literal = literalIn(E))
        return text(Literal);
      if (isConstantObject(Variable))
        return unknown("a constant");
      if (Variable->getType().isConstQualified() &&
          isWrittenOut(Variable->getInit())) {
        uint32_t Here = Loop;
        Loop = None;
        ValueId V = eval(Variable->getInit());
        Loop = Here;
        SlotByVariable[Variable] = Slots.size();
        Slots.push_back(V);
        return V;
      }
      return make(ValueKind::Global, 0, {}, Unit.key(Variable));
    }
  }
  return unknown("a variable that is not followed");
}

BodyReader::ValueId BodyReader::evalMember(const MemberExpr *E) {
  ValueId Base = eval(E->getBase());
  const ValueDecl *D = E->getMemberDecl();
  if (const auto *Variable = dyn_cast<VarDecl>(D))
    return isConstantObject(Variable)
               ? unknown("a constant")
               : make(ValueKind::Global, 0, {}, Unit.key(Variable));
  const auto *Field = dyn_cast<FieldDecl>(D);
  if (!Field)
    return Base;
  if (value(Base).Kind == ValueKind::Aggregate &&
      Field->getFieldIndex() < value(Base).Operands.size())
    return value(Base).Operands[Field->getFieldIndex()];
  Use U = Unit.words().field(Field);
  if (U.is(Role::Same) || U.is(Role::Iterator))
    return Base;
  if (U.is(Role::Relation)) {
    const auto *Owner = dyn_cast<CXXRecordDecl>(Field->getParent());
    ValueId V = related(U, Base, Field->getName(), Owner, Field->getType());
    if (U.What->When != Loads::WhenUsed)
      load(V, point(E));
    return V;
  }
  // The parts of a library's pair are what was put in.
  if (Unit.words().isLibrary(Field))
    return make(ValueKind::Part, Field->getFieldIndex(), {Base});
  ValueId V =
      make(ValueKind::Member, Field->getFieldIndex(), {Base}, plainName(Field));
  auto Known = SlotByMember.find(V);
  return Known == SlotByMember.end() ? V : Slots[Known->second];
}

BodyReader::ValueId BodyReader::evalLambda(const LambdaExpr *E) {
  std::vector<uint32_t> Captured;
  std::vector<std::pair<const ValueDecl *, uint32_t>> Variables;
  uint32_t ThisIndex = None;
  const auto *Init = E->capture_init_begin();
  for (const LambdaCapture &C : E->captures()) {
    const Expr *Value = *Init++;
    if (C.capturesThis()) {
      ThisIndex = Captured.size();
      Captured.push_back(ThisCapture == None
                             ? make(ValueKind::This)
                             : make(ValueKind::Capture, ThisCapture));
    } else if (C.capturesVariable()) {
      Variables.emplace_back(C.getCapturedVar(), Captured.size());
      Captured.push_back(eval(Value));
    }
  }
  // Static and global variables need no capture. A generic lambda is read once
  // for each of its instantiations.
  llvm::SmallVector<const FunctionDecl *, 2> Bodies;
  if (const FunctionTemplateDecl *Template =
          E->getLambdaClass()->getDependentLambdaCallOperator()) {
    for (const FunctionDecl *Special : Template->specializations())
      if (Special->getBody())
        Bodies.push_back(Special);
  } else {
    Bodies.push_back(E->getCallOperator());
  }
  if (Bodies.empty()) {
    Unit.noteUninstantiated();
    return unknown("a lambda that is never called");
  }
  ValueId Result = None;
  for (const FunctionDecl *Body : Bodies) {
    std::string Key =
        Unit.lambdaKey(Facts.Key, Body) + "#" + std::to_string(Lambdas++);
    BodyReader Inner(Unit, Key, Body);
    for (const auto &Variable : Variables)
      Inner.bindCapture(Variable.first, Variable.second);
    if (ThisIndex != None)
      Inner.bindThis(ThisIndex);
    FunctionFacts Read = Inner.read();
    Read.IsLambda = true;
    Read.Name = "lambda";
    Read.InTemplate |= Facts.InTemplate;
    Unit.addFunction(std::move(Read));
    ValueId V = make(ValueKind::Callable, 0, Captured, Key);
    Result = Result == None ? V : several(Result, V);
  }
  return Result;
}

} // namespace orm
