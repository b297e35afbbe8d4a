//===--- Statements.cpp - orm-tidy -------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace orm {

BodyReader::BodyReader(UnitReader &Unit, std::string Key,
                       const FunctionDecl *Function)
    : Unit(Unit), Function(Function) {
  Facts.Key = std::move(Key);
  Facts.Name = plainName(Function);
  Facts.Where = Unit.range(Function->getNameInfo().getSourceRange());
  Facts.InTemplate = Function->isTemplateInstantiation();
  Facts.Internal = !Function->isExternallyVisible() || Function->isMain();
  // What no other unit can name may still override what others call.
  const auto *Overriding = dyn_cast<CXXMethodDecl>(Function);
  if (!Facts.Internal ||
      (Overriding && Overriding->size_overridden_methods() != 0))
    Facts.Declared = Unit.declaring(Function);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function)) {
    Facts.IsMethod = !Method->isStatic() && !Method->getParent()->isLambda();
    for (const CXXMethodDecl *Overridden : Method->overridden_methods())
      Facts.Overrides.push_back(Unit.want(Overridden));
    Facts.InTemplate |=
        isa<ClassTemplateSpecializationDecl>(Method->getParent());
  }
}

void BodyReader::bindCapture(const ValueDecl *Variable, uint32_t Index) {
  bind(Variable, make(ValueKind::Capture, Index));
  LoopOfDeclaration.erase(Variable);
}

void BodyReader::bindThis(uint32_t CaptureIndex) { ThisCapture = CaptureIndex; }

FunctionFacts BodyReader::read() {
  for (const ParmVarDecl *Parameter : Function->parameters()) {
    bind(Parameter, make(ValueKind::Param, Parameter->getFunctionScopeIndex()));
    LoopOfDeclaration.erase(Parameter);
  }
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    readInitialisers(Constructor);
  read(Function->getBody());
  // Whether a loop may call it once is asked of what runs queries, and of what
  // that calls.
  if (isa<CXXConstructorDecl>(Function) ||
      std::any_of(
          Facts.Events.begin(), Facts.Events.end(), [](const EventFact &E) {
            return E.Kind == EventKind::Run || E.Kind == EventKind::Call;
          }))
    Facts.Pure = Unit.purity().givesValue(Function);
  return std::move(Facts);
}

void BodyReader::readInitialisers(const CXXConstructorDecl *Constructor) {
  for (const CXXCtorInitializer *Init : Constructor->inits()) {
    if (!Init->isMemberInitializer()) {
      constructThis(Constructor, Init->getInit());
      continue;
    }
    ValueId V = eval(Init->getInit());
    EventFact &E = event(EventKind::StoreField,
                         Init->isWritten() ? Init->getSourceRange()
                                           : Constructor->getSourceRange());
    E.Value = make(ValueKind::This);
    E.Other = V;
    E.Text = plainName(Init->getMember());
  }
}

BodyReader::Flow BodyReader::read(const Stmt *S) {
  if (!S)
    return Flow::Falls;
  switch (S->getStmtClass()) {
  case Stmt::CompoundStmtClass:
    return readCompound(cast<CompoundStmt>(S));
  case Stmt::DeclStmtClass:
    return readDeclarations(cast<DeclStmt>(S));
  case Stmt::IfStmtClass:
    return readIf(cast<IfStmt>(S));
  case Stmt::CXXForRangeStmtClass:
    return readRangeFor(cast<CXXForRangeStmt>(S));
  case Stmt::ForStmtClass:
    return readFor(cast<ForStmt>(S));
  case Stmt::WhileStmtClass: {
    const auto *While = cast<WhileStmt>(S);
    return readWhile(S, While->getConditionVariable(), While->getCond(),
                     While->getBody(), true);
  }
  case Stmt::DoStmtClass: {
    const auto *Do = cast<DoStmt>(S);
    // do { } while (false), which macros are made of, is no loop.
    Expr::EvalResult Result;
    if (!Do->getCond()->isValueDependent() &&
        Do->getCond()->EvaluateAsRValue(Result, Unit.context()) &&
        Result.Val.isInt() && Result.Val.getInt() == 0) {
      Breakables.push_back(None);
      read(Do->getBody());
      Breakables.pop_back();
      return Flow::Falls;
    }
    return readWhile(S, nullptr, Do->getCond(), Do->getBody(), false);
  }
  case Stmt::ReturnStmtClass:
  case Stmt::CoreturnStmtClass: {
    const Expr *Value = isa<ReturnStmt>(S)
                            ? cast<ReturnStmt>(S)->getRetValue()
                            : cast<CoreturnStmt>(S)->getOperand();
    if (Value) {
      ValueId V = eval(Value);
      event(EventKind::Return, S->getSourceRange()).Value = V;
    }
    return Flow::Leaves;
  }
  case Stmt::BreakStmtClass:
  case Stmt::ContinueStmtClass:
  case Stmt::GotoStmtClass:
    return Flow::Leaves;
  case Stmt::CoroutineBodyStmtClass:
    return read(cast<CoroutineBodyStmt>(S)->getBody());
  case Stmt::AttributedStmtClass:
    return read(cast<AttributedStmt>(S)->getSubStmt());
  case Stmt::LabelStmtClass:
    return read(cast<LabelStmt>(S)->getSubStmt());
  case Stmt::CXXTryStmtClass: {
    const auto *Try = cast<CXXTryStmt>(S);
    // What is tried again when it throws happens once, when all goes well.
    size_t Before = Guards.size();
    uint32_t Left = None, Caught = None;
    bool Again = Loop != None && leaves(Try->getTryBlock(), Left);
    for (unsigned I = 0; I < Try->getNumHandlers(); ++I)
      Again &= !leaves(Try->getHandler(I)->getHandlerBlock(), Caught);
    if (Again)
      Guards.push_back({GuardKind::EarlyExit, Left, Loop, None});
    Flow F = read(Try->getTryBlock());
    Guards.resize(Before);
    for (unsigned I = 0; I < Try->getNumHandlers(); ++I)
      readBranch(Try->getHandler(I)->getHandlerBlock());
    return F == Flow::Leaves && Try->getNumHandlers() == 0 ? F : Flow::Falls;
  }
  case Stmt::SwitchStmtClass:
    readSwitch(cast<SwitchStmt>(S));
    return Flow::Falls;
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
    beginCase(cast<SwitchCase>(S));
    return read(cast<SwitchCase>(S)->getSubStmt());
  case Stmt::CXXThrowExprClass:
    eval(cast<CXXThrowExpr>(S)->getSubExpr());
    return Flow::Leaves;
  default:
    break;
  }
  if (const auto *E = dyn_cast<Expr>(S)) {
    Discarded = E;
    eval(E);
    const Expr *Inner = E->IgnoreImplicit();
    return isa<CXXThrowExpr>(Inner) ? Flow::Leaves : Flow::Falls;
  }
  for (const Stmt *Child : S->children())
    read(Child);
  return Flow::Falls;
}

/// True when a 'return' stands in \p S, but in a lambda.
static bool returnsInside(const Stmt *S) {
  if (!S || isa<LambdaExpr>(S))
    return false;
  return isa<ReturnStmt>(S) || isa<CoreturnStmt>(S) ||
         llvm::any_of(S->children(), returnsInside);
}

BodyReader::Flow BodyReader::readCompound(const CompoundStmt *S) {
  size_t Before = Guards.size(), Kept = OpenKeeps.size();
  const size_t Begun = OpenTransactions.size(), Open = OpenStatements.size();
  const size_t Destroyed = Destructions.size();
  Flow F = Flow::Falls;
  llvm::ArrayRef<const Stmt *> Body(
      const_cast<const Stmt *const *>(S->body_begin()), S->size());
  const BlockPlace Outside = Here;
  for (size_t I = 0; I < Body.size(); ++I) {
    Here = {S, I};
    F = read(Body[I]);
    // What follows is reached by labels only.
    while (F == Flow::Leaves && I + 1 < Body.size() &&
           !isa<SwitchCase>(Body[I + 1]) && !isa<LabelStmt>(Body[I + 1]))
      ++I;
    if (F == Flow::Leaves)
      continue;
    // 'if (...) continue; ...; break;': what follows happens once.
    uint32_t Left = None;
    if (Loop != None && I + 1 < Body.size() && hasContinue(Body[I]) &&
        std::none_of(Body.begin() + I + 1, Body.end(), hasContinue) &&
        leaves(Body.back(), Left))
      Guards.push_back({GuardKind::EarlyExit, Left, Loop, None});
    // 'if (in the cache) continue;' guards all that follows.
    const auto *If = dyn_cast<IfStmt>(Body[I]);
    Guard G{GuardKind::Memoised, None, None, None};
    if (!If || If->getElse() || !leavesOrContinues(If->getThen()))
      continue;
    // 'if (nothing is asked for) return;'
    if (Guard Needs; asksGiven(If->getCond(), false, Needs))
      Guards.push_back(Needs);
    if (saysFailure(If->getCond(), false))
      Guards.push_back({GuardKind::Failed, None, Loop, None});
    if (setsChanged(If->getCond(), false, Body.drop_front(I + 1)))
      Guards.push_back({GuardKind::Changed, None, Loop, None});
    const auto *Not =
        dyn_cast<UnaryOperator>(If->getCond()->IgnoreParenImpCasts());
    if (Not && Not->getOpcode() == UO_LNot && testsLoaded(Not->getSubExpr()))
      Guards.push_back({GuardKind::Loaded, None, Loop, None});
    else if (memoised(If->getCond(), Body.drop_front(I + 1), G) ||
             isFoundElsewhere(If, Body.drop_front(I + 1), G))
      Guards.push_back(G);
  }
  Here = Outside;
  Guards.resize(Before);
  while (Destructions.size() > Destroyed)
    destroy(Destructions.pop_back_val());
  runOpenStatements(Open);
  // A loop that returns from inside goes on only where that has failed.
  const bool Retries = OpenTransactions.size() > Begun && Loop != None &&
                       Facts.Loops[Loop].Kind != LoopKind::Range &&
                       returnsInside(S);
  if (Retries)
    Guards.push_back({GuardKind::EarlyExit, Loop, Loop, None});
  endTransactions(Begun);
  if (Retries)
    Guards.pop_back();
  // Containers end with their scope, and sessions do.
  while (OpenKeeps.size() > Kept) {
    EventFact &End = event(EventKind::Keep, S->getSourceRange());
    End.Value = OpenKeeps.pop_back_val();
    End.Text = "end";
  }
  return F;
}

BodyReader::Flow BodyReader::readDeclarations(const DeclStmt *S) {
  const size_t EventsBefore = Facts.Events.size();
  for (const Decl *D : S->decls())
    if (const auto *Variable = dyn_cast<VarDecl>(D))
      readVariable(Variable);
  auto First = std::next(Facts.Events.begin(), std::ptrdiff_t(EventsBefore));
  if (Loop != None &&
      std::any_of(First, Facts.Events.end(), [](const EventFact &E) {
        return E.Kind == EventKind::Run || E.Kind == EventKind::Call;
      }))
    noteHoists(S);
  return Flow::Falls;
}

bool BodyReader::isEmptyStruct(ValueId V) const {
  return value(V).Kind == ValueKind::Aggregate &&
         llvm::all_of(value(V).Operands, [&](ValueId Part) {
           return value(Part).Kind == ValueKind::Unknown || isEmptyStruct(Part);
         });
}

void BodyReader::readVariable(const VarDecl *Variable) {
  const Expr *Init = Variable->getInit();
  const size_t EventsBefore = Facts.Events.size();
  ValueId V;
  if (!Init) {
    V = Variable->getType()->isRecordType()
            ? newObject(Variable->getType()->getAsCXXRecordDecl())
        : Variable->getType()->isArrayType() ? unknown("an array")
                                             : unknown("null");
  } else if (const auto *Construct =
                 dyn_cast<CXXConstructExpr>(Init->IgnoreImplicit())) {
    V = evalConstruct(Construct, Variable);
  } else {
    // An alias of a variable that is followed shares what happens to it.
    SlotId Alias = Variable->getType()->isReferenceType() ||
                           Variable->getType()->isPointerType()
                       ? rootSlot(Init)
                       : None;
    V = eval(Init);
    if (Alias != None && Slots[Alias] == V) {
      SlotByVariable[Variable] = Alias;
      LoopOfDeclaration[Variable] = Loop;
      return;
    }
  }
  // A struct that is filled later.
  if (Variable->getType()->isRecordType() && isEmptyStruct(V))
    V = newObject(Variable->getType()->getAsCXXRecordDecl());
  // Objects of a struct or container keep their identity.
  if (value(V).Kind == ValueKind::Aggregate &&
      Variable->getType()->isRecordType() &&
      (elementClass(Variable->getType()) ||
       isCollection(Variable->getType()->getAsCXXRecordDecl()))) {
    ValueId Object = newObject(Variable->getType()->getAsCXXRecordDecl());
    for (ValueId Element : std::vector<uint32_t>(value(V).Operands))
      addTo(Object, Element, Variable->getSourceRange());
  }
  if (Variable->hasGlobalStorage()) {
    // A static local keeps what it got first, and runs no query again.
    auto First = std::next(Facts.Events.begin(), std::ptrdiff_t(EventsBefore));
    Facts.Events.erase(std::remove_if(First, Facts.Events.end(),
                                      [](const EventFact &E) {
                                        return E.Kind == EventKind::Run ||
                                               E.Kind == EventKind::Call ||
                                               E.Kind == EventKind::Prepare;
                                      }),
                       Facts.Events.end());
    keepGlobal(Variable, V);
    return;
  }
  if (value(V).Kind == ValueKind::Object && value(V).Bound)
    OpenKeeps.push_back(V);
  destroyLater(Variable, V);
  bind(Variable, V);
  runLater(Variable);
  if (const auto *Parts = dyn_cast<DecompositionDecl>(Variable))
    bindDecomposition(Parts, V);
}

/// What a global or static variable is made as is stored in it.
void BodyReader::keepGlobal(const VarDecl *Variable, ValueId V) {
  const ValueKind Kind = value(V).Kind;
  if (Kind != ValueKind::Callable && Kind != ValueKind::Object &&
      Kind != ValueKind::Query && Kind != ValueKind::Step)
    return;
  EventFact &E = event(EventKind::StoreField, Variable->getSourceRange());
  E.Value = make(ValueKind::Global, 0, {}, Unit.key(Variable));
  E.Other = V;
}

/// Takes note of a local object whose class has a destructor that is written.
void BodyReader::destroyLater(const VarDecl *Variable, ValueId Object) {
  const QualType T = Variable->getType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() ||
      // It may be what is returned.
      T.getCanonicalType().getUnqualifiedType() ==
          Function->getReturnType().getCanonicalType().getUnqualifiedType())
    return;
  const CXXDestructorDecl *Destructor = Class->getDestructor();
  if (Destructor && Destructor->isUserProvided() &&
      !Unit.words().isLibrary(Destructor))
    Destructions.push_back({Object, Destructor, Variable->getLocation()});
}

void BodyReader::destroy(const Destruction &D) {
  CallFact Call;
  Call.Callee = Unit.want(D.Destructor);
  Call.Name = plainName(D.Destructor);
  Call.Object = D.Object;
  recordCall(std::move(Call), D.Where);
}

void BodyReader::bindDecomposition(const DecompositionDecl *D, ValueId V) {
  uint32_t I = 0;
  for (const BindingDecl *Binding : D->bindings()) {
    const ValueFact &Whole = value(V);
    ValueId Part;
    const auto *Member = dyn_cast_or_null<MemberExpr>(Binding->getBinding());
    const auto *Field =
        Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
    Use U = Field ? Unit.words().field(Field) : Use();
    if (Whole.Kind == ValueKind::Aggregate && I < Whole.Operands.size())
      Part = Whole.Operands[I];
    else if (U.is(Role::Relation))
      Part = related(U, V, Field->getName(),
                     dyn_cast<CXXRecordDecl>(Field->getParent()),
                     Field->getType());
    else if (Field && !U)
      Part = make(ValueKind::Member, Field->getFieldIndex(), {V},
                  plainName(Field));
    else
      Part = make(ValueKind::Part, I, {V});
    bind(Binding, Part);
    ++I;
  }
}

BodyReader::Flow BodyReader::readIf(const IfStmt *S) {
  read(S->getInit());
  if (const VarDecl *Variable = S->getConditionVariable())
    readVariable(Variable);
  const Expr *Condition = S->getCond();
  Expr::EvalResult Constant;
  if (!Condition->isValueDependent() && !Condition->isTypeDependent() &&
      Condition->EvaluateAsRValue(Constant, Unit.context()) &&
      Constant.Val.isInt())
    return Constant.Val.getInt() != 0 ? read(S->getThen()) : read(S->getElse());
  // The loop is left as soon as what is asked here comes true.
  size_t Outside = Guards.size();
  uint32_t Left = None;
  if (Loop != None && !S->getElse() && leaves(S->getThen(), Left) &&
      !isErrorExit(S))
    Guards.push_back({GuardKind::EarlyExit, Left, Loop, None});
  ValueId Asked = eval(Condition);
  Guards.resize(Outside);
  if (S == Final)
    Facts.Loops[Loop].Found = Asked;

  const uint32_t Outer = InnermostBranch;
  uint32_t First = None, Second = None;
  auto ReadGuarded = [&](const Stmt *Branch, bool Then) {
    if (Branch) {
      InnermostBranch =
          newBranch(First, S->getElse() ? 2 : 0, Asked, Condition, Then);
      notePurpose(Branch);
      (Then ? First : Second) = InnermostBranch;
    }
    size_t Before = Guards.size();
    uint32_t Left = None;
    if (Branch && Loop != None && leaves(Branch, Left))
      Guards.push_back({GuardKind::EarlyExit, Left, Loop, None});
    if (Then && testsLoaded(Condition))
      Guards.push_back({GuardKind::Loaded, None, Loop, None});
    if (Then && gathersChunk(Condition, Branch)) {
      if (Loop != None)
        Guards.push_back({GuardKind::Chunked, Loop, Loop, None});
      else if (asksOwnMember(Condition))
        Guards.push_back(
            {GuardKind::Chunked, None, None, make(ValueKind::This)});
      else if (emptiesGiven(Condition, Branch))
        Guards.push_back({GuardKind::Chunked, None, None, None});
    }
    Guard G{GuardKind::Memoised, None, None, None};
    if (Branch && saysFailure(Condition, Then))
      Guards.push_back({GuardKind::Failed, None, Loop, None});
    if (Branch && setsChanged(Condition, Then, {Branch}))
      Guards.push_back({GuardKind::Changed, None, Loop, None});
    if (Branch && memoised(Condition, {Branch}, G))
      Guards.push_back(G);
    else if (Branch && fallsBack(Condition, Branch, G))
      Guards.push_back(G);
    if (Branch && asksGiven(Condition, Then, G))
      Guards.push_back(G);
    const size_t Mark = Trail.size();
    const auto [Known, Constant] = knownBy(Condition, Then);
    if (Branch && Known != None)
      assign(Known, Constant);
    ++Branches;
    const size_t EventsBefore = Facts.Events.size();
    Flow F = read(Branch);
    --Branches;
    InnermostBranch = Outer;
    for (size_t I = EventsBefore; F == Flow::Leaves && I < Facts.Events.size();
         ++I)
      if (EventFact &E = Facts.Events[I]; E.Kind == EventKind::Commit ||
                                          E.Kind == EventKind::Run ||
                                          E.Kind == EventKind::Call)
        E.Text = LeavingText;
    Guards.resize(Before);
    std::map<SlotId, ValueId> Changes = takeChanges(Mark);
    // Behind the branch it is what it was.
    if (auto It = Changes.find(Known);
        It != Changes.end() && It->second == Constant)
      Changes.erase(It);
    return std::make_pair(F, std::move(Changes));
  };
  auto [ThenFlow, Then] = ReadGuarded(S->getThen(), true);
  auto [ElseFlow, Else] = ReadGuarded(S->getElse(), false);
  afterIf(S, First, Second, Asked, ThenFlow, ElseFlow);
  std::set<SlotId> Changed;
  for (const auto &Change : Then)
    Changed.insert(Change.first);
  for (const auto &Change : Else)
    Changed.insert(Change.first);
  for (SlotId Slot : Changed) {
    ValueId InThen = Then.count(Slot) ? Then[Slot] : Slots[Slot];
    ValueId InElse = Else.count(Slot) ? Else[Slot] : Slots[Slot];
    if (ThenFlow == Flow::Leaves && ElseFlow == Flow::Leaves)
      continue;
    assign(Slot, ThenFlow == Flow::Leaves   ? InElse
                 : ElseFlow == Flow::Leaves ? InThen
                                            : several(InThen, InElse));
  }
  return ThenFlow == Flow::Leaves && ElseFlow == Flow::Leaves && S->getElse()
             ? Flow::Leaves
             : Flow::Falls;
}

} // namespace orm
