//===--- Loops.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

uint32_t BodyReader::newLoop(SourceRange Where, const Stmt *Written) {
  LoopFact L;
  L.Where = Unit.range(Where);
  L.Parent = Loop;
  Facts.Loops.push_back(std::move(L));
  const uint32_t Of = Facts.Loops.size() - 1;
  if (Written && Here.statement() == Written)
    LoopPlaces[Of] = Here;
  return Of;
}

/// Notes the class of the rows of a loop where its element is seen.
void BodyReader::noteRow(ValueId V, QualType T) {
  if (value(V).Kind != ValueKind::Row ||
      !Facts.Loops[value(V).Index].Row.empty())
    return;
  if (const CXXRecordDecl *Class = rowClass(T)) {
    Facts.Loops[value(V).Index].Row = plainName(Class);
    Unit.noteEntity(Class);
  }
}

/// A row of \p Over in loop \p Of; notes that the loop runs over it.
BodyReader::ValueId BodyReader::rowOf(uint32_t Of, ValueId Over, QualType Row) {
  LoopFact &L = Facts.Loops[Of];
  if (L.Over == None)
    L.Over = Over;
  if (L.Kind == LoopKind::Condition)
    L.Kind = LoopKind::Range;
  if (const CXXRecordDecl *Class = rowClass(Row)) {
    if (L.Row.empty())
      L.Row = plainName(Class);
    Unit.noteEntity(Class);
  }
  return make(ValueKind::Row, Of, {Over});
}

void BodyReader::readLoopBody(uint32_t In, const Stmt *Body) {
  uint32_t Outside = Loop;
  size_t Before = Guards.size(), Mark = Trail.size();
  const size_t Begun = OpenTransactions.size();
  const uint32_t Branch = InnermostBranch;
  InCondition = false;
  Loop = In;
  Breakables.push_back(In);
  Facts.Loops[In].Body = Unit.range(Body->getSourceRange());
  Facts.Loops[In].Branch = Branch;
  noteRepairs(Body);
  forgetAssigned(In, Body);
  const IfStmt *Outer = Final;
  Final = dyn_cast_or_null<IfStmt>(lastOf(Body, Unit.context()));
  uint32_t Left = None;
  if (leaves(Body, Left)) {
    Guards.push_back({GuardKind::FirstIteration, Left, In, None});
    Facts.Loops[In].LeavesFirst = true;
  } else if (isSearchBody(Body)) {
    Facts.Loops[In].Search = true;
    Facts.Loops[In].FindsLast = findsLast(Body);
    Guards.push_back({GuardKind::EarlyExit, In, In, None});
  }
  if (!Facts.Loops[In].FindsLast)
    Facts.Loops[In].FindsLast = findsLast(Body);
  read(Body);
  endTransactions(Begun);
  Final = Outer;
  Guards.resize(Before);
  Breakables.pop_back();
  Loop = Outside;
  InnermostBranch = Branch;
  joinChanges(Mark);
}

/// What has changed since \p Mark may have happened or not.
void BodyReader::joinChanges(size_t Mark) {
  std::map<SlotId, ValueId> Changed = takeChanges(Mark);
  for (const auto &Change : Changed)
    assign(Change.first, several(Slots[Change.first], Change.second));
}

/// At the loop's head a variable that the body assigns has either value.
void BodyReader::forgetAssigned(uint32_t In, const Stmt *Body) {
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::assignment())), *Body, Unit.context())) {
    const auto *Variable = Nodes.getNodeAs<VarDecl>("assigned");
    SlotId Slot = slotOf(Variable);
    if (Slot != None)
      assign(Slot, several(Slots[Slot], make(ValueKind::Turn, In)));
  }
}

/// Pairs and the like are no chunks.
static bool stepsFar(const Expr *By, const ASTContext &Context) {
  Expr::EvalResult Result;
  return By->isValueDependent() || !By->EvaluateAsInt(Result, Context) ||
         Result.Val.getInt().getBitWidth() > 64 ||
         Result.Val.getInt().getExtValue() > 8;
}

/// Counters and iterators that \p In moves on are those of \p Of.
void BodyReader::advanceVariables(uint32_t Of, const Stmt *In, bool Counts) {
  if (!In)
    return;
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::advance())), *In, Unit.context())) {
    const auto *Variable = Nodes.getNodeAs<VarDecl>("advanced");
    if (Variable->getType()->isIntegralOrEnumerationType()) {
      LoopOfCounter[Variable] = Of;
      if (Facts.Loops[Of].Kind == LoopKind::Condition && Counts) {
        const auto *Step = Nodes.getNodeAs<BinaryOperator>("step");
        Facts.Loops[Of].Kind = Step && stepsFar(Step->getRHS(), Unit.context())
                                   ? LoopKind::Chunked
                                   : LoopKind::Counted;
      }
      continue;
    }
    SlotId Slot = slotOf(Variable);
    if (Slot == None)
      continue;
    const ValueFact &V = value(Slots[Slot]);
    if (V.Kind == ValueKind::Unknown ||
        (V.Kind == ValueKind::Row && V.Index == Of))
      continue;
    // The class of the row is not that of the iterator: it is found where the
    // iterator is dereferenced.
    LoopFact &L = Facts.Loops[Of];
    if (L.Over == None)
      L.Over = Slots[Slot];
    if (L.Kind == LoopKind::Condition)
      L.Kind = LoopKind::Range;
    assign(Slot, make(ValueKind::Row, Of, {Slots[Slot]}));
  }
}

/// True when \p Next is made from \p Variable in \p Body, or moved on there: it
/// is the element after this one.
static bool isNextOf(const VarDecl *Next, const VarDecl *Variable,
                     const Stmt *Body, ASTContext &Context) {
  auto ComesFrom = [&](const Expr *E) {
    return E && !match(findAll(declRefExpr(to(varDecl(equalsNode(Variable))))),
                       *E, Context)
                     .empty();
  };
  if (ComesFrom(Next->getInit()))
    return true;
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::assignment()).bind("all")), *Body, Context))
    if (Nodes.getNodeAs<VarDecl>("assigned") == Next &&
        ComesFrom(Nodes.getNodeAs<Expr>("all")))
      return true;
  return llvm::any_of(match(findAll(expr(matchers::advance())), *Body, Context),
                      [&](const BoundNodes &Nodes) {
                        return Nodes.getNodeAs<VarDecl>("advanced") == Next;
                      });
}

/// 'node = node->next': the variable is another element in each turn. So is it
/// with 'it = next', where \p Body makes the one from the other.
void BodyReader::advanceLinks(uint32_t Of, const Stmt *In, const Stmt *Body) {
  const auto *E = dyn_cast_or_null<Expr>(In);
  E = E ? E->IgnoreImplicit() : nullptr;
  const Expr *Left = nullptr, *Right = nullptr;
  if (const auto *Binary = dyn_cast_or_null<BinaryOperator>(E);
      Binary && Binary->getOpcode() == BO_Assign) {
    Left = Binary->getLHS();
    Right = Binary->getRHS();
  } else if (const auto *Operator = dyn_cast_or_null<CXXOperatorCallExpr>(E);
             Operator && Operator->getOperator() == OO_Equal) {
    Left = Operator->getArg(0);
    Right = Operator->getArg(1);
  }
  const auto *Ref =
      Left ? dyn_cast<DeclRefExpr>(Left->IgnoreParenImpCasts()) : nullptr;
  SlotId Slot = Ref ? slotOf(Ref->getDecl()) : None;
  if (Slot == None)
    return;
  // A member of what it is, or what a method of it gives.
  const Expr *From = Right->IgnoreUnlessSpelledInSource();
  const auto *Stored = dyn_cast<DeclRefExpr>(From);
  const auto *Next = Stored ? dyn_cast<VarDecl>(Stored->getDecl()) : nullptr;
  const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
  const bool IsNext = Next && Next != Variable && Variable &&
                      !Variable->getType()->isIntegralOrEnumerationType() &&
                      isNextOf(Next, Variable, Body, Unit.context());
  while (!IsNext) {
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(From))
      From = Call->getImplicitObjectArgument();
    else if (const auto *Member = dyn_cast<MemberExpr>(From))
      From = Member->getBase();
    else if (const auto *Same = dyn_cast<DeclRefExpr>(From);
             Same && Same->getDecl() == Ref->getDecl() && From != Right)
      break;
    else
      return;
    From = From->IgnoreUnlessSpelledInSource();
  }
  const ValueFact &V = value(Slots[Slot]);
  LoopFact &L = Facts.Loops[Of];
  if ((V.Kind == ValueKind::Row && V.Index == Of) ||
      (L.Kind != LoopKind::Condition && L.Kind != LoopKind::Range))
    return;
  L.Kind = LoopKind::Range;
  if (L.Over == None)
    L.Over = Slots[Slot];
  assign(Slot, make(ValueKind::Row, Of, {Slots[Slot]}));
}

uint32_t BodyReader::loopOfIndex(const Expr *Index) {
  if (!Index)
    return None;
  uint32_t Found = None;
  llvm::SmallVector<const Stmt *, 8> Queue{Index};
  while (!Queue.empty()) {
    const Stmt *S = Queue.pop_back_val();
    if (!S)
      continue;
    if (const auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl())) {
        auto It = LoopOfCounter.find(Variable);
        // Only a loop that is still around this place.
        if (It != LoopOfCounter.end())
          for (uint32_t L = Loop; L != None; L = Facts.Loops[L].Parent)
            if (L == It->second)
              Found = L;
      }
    Queue.append(S->child_begin(), S->child_end());
  }
  return Found;
}

/// The innermost loop round this place whose element the key \p V is made from.
uint32_t BodyReader::loopOfKey(ValueId V) const {
  llvm::SmallVector<ValueId, 16> Queue{V};
  for (size_t I = 0; I < Queue.size() && I < 32; ++I) {
    if (Queue[I] == None)
      continue;
    const ValueFact &Part = value(Queue[I]);
    if ((Part.Kind == ValueKind::Row || Part.Kind == ValueKind::Turn) &&
        isAround(Part.Index, Loop))
      return Part.Index;
    Queue.append(Part.Operands.begin(), Part.Operands.end());
  }
  return None;
}

const ValueDecl *BodyReader::drained(const Expr *Condition, const Stmt *Body) {
  if (!Condition)
    return nullptr;
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::question())), *Condition, Unit.context())) {
    const auto *Asked = Nodes.getNodeAs<ValueDecl>("asked");
    const auto *Class =
        Asked->getType().getNonReferenceType()->getAsCXXRecordDecl();
    if (!Class || !Class->hasDefinition() || !Unit.words().isLibrary(Class) ||
        !isCollection(Class))
      continue;
    for (const BoundNodes &Taken :
         match(findAll(expr(matchers::change())), *Body, Unit.context()))
      if (Taken.getNodeAs<ValueDecl>("changed") == Asked)
        return Asked;
  }
  return nullptr;
}

/// True when a loop in \p Body takes elements out of \p Container, too: each
/// turn is one chunk of them.
bool BodyReader::drainsInside(const ValueDecl *Container, const Stmt *Body) {
  for (const BoundNodes &Nodes :
       match(findAll(matchers::loopStatement().bind("loop")), *Body,
             Unit.context())) {
    const auto *S = Nodes.getNodeAs<Stmt>("loop");
    const auto *For = dyn_cast<ForStmt>(S);
    const auto *While = dyn_cast<WhileStmt>(S);
    if ((For && drained(For->getCond(), For->getBody()) == Container) ||
        (While && drained(While->getCond(), While->getBody()) == Container))
      return true;
  }
  return false;
}

static int64_t constantSize(QualType T, const ASTContext &Context) {
  T = T.getNonReferenceType();
  if (const ConstantArrayType *Array = Context.getAsConstantArrayType(T))
    return static_cast<int64_t>(Array->getSize().getZExtValue());
  // A class that is nothing but such an array.
  const auto *Class = T->getAsCXXRecordDecl();
  const CXXRecordDecl *Definition = Class ? Class->getDefinition() : nullptr;
  if (!Definition || !Definition->isAggregate() ||
      Definition->getNumBases() != 0)
    return -1;
  const auto Field = Definition->field_begin();
  return Field != Definition->field_end() &&
                 std::next(Field) == Definition->field_end() &&
                 Field->getType()->isConstantArrayType()
             ? constantSize(Field->getType(), Context)
             : -1;
}

BodyReader::Flow BodyReader::readRangeFor(const CXXForRangeStmt *S) {
  read(S->getInit());
  const Expr *Range = S->getRangeInit();
  ValueId Over = eval(Range);
  // begin() of the users' own classes is a function like any other; that of a
  // library may go to the database.
  const auto *BeginVariable =
      S->getBeginStmt() ? dyn_cast<VarDecl>(S->getBeginStmt()->getSingleDecl())
                        : nullptr;
  const Expr *Begin = BeginVariable && BeginVariable->getInit()
                          ? BeginVariable->getInit()->IgnoreImplicit()
                          : nullptr;
  const auto *BeginCall = dyn_cast_or_null<CXXMemberCallExpr>(Begin);
  const CXXMethodDecl *BeginMethod =
      BeginCall ? BeginCall->getMethodDecl() : nullptr;
  if (BeginMethod && value(Over).Kind != ValueKind::Run) {
    Use U = Unit.words().callee(BeginMethod);
    if (!U)
      U = Unit.words().implicitBegin(BeginMethod->getParent());
    if (U.is(Role::Run)) {
      load(Over, Range->getSourceRange());
      runImplicitly(Over, Range, U);
    } else if (!U && !Unit.words().isLibrary(BeginMethod)) {
      CallFact Call;
      Call.Callee = Unit.want(BeginMethod);
      Call.Name = plainName(BeginMethod);
      Call.Object = Over;
      Over = recordCall(std::move(Call), Range->getSourceRange());
    }
  }
  uint32_t Of = newLoop(Range->getSourceRange(), S);
  LoopFact &L = Facts.Loops[Of];
  L.RangeFor = true;
  L.Kind = LoopKind::Range;
  const Expr *Written = Range->IgnoreUnlessSpelledInSource();
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Written);
  L.Appendable = isa<DeclRefExpr>(Written) || isa<MemberExpr>(Written) ||
                 isa<ParenExpr>(Range->IgnoreImplicit()) ||
                 isa<CXXTemporaryObjectExpr>(Written) ||
                 (isa<CallExpr>(Written) &&
                  (!Operator || Operator->getOperator() == OO_Call ||
                   Operator->getOperator() == OO_Subscript));
  L.Over = Over;
  L.Bound = constantSize(Range->getType(), Unit.context());
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(
          Range->IgnoreImplicit()->IgnoreParenImpCasts()))
    L.Bound = constantSize(List->getSubExpr()->getType(), Unit.context());
  else if (const auto *Init = dyn_cast<InitListExpr>(
               Range->IgnoreImplicit()->IgnoreParenImpCasts()))
    L.Bound = Init->getNumInits();
  else if (value(Over).Kind == ValueKind::Object && staysEmpty(Range))
    L.Bound = 0;
  else if (L.Bound < 0)
    L.Bound = writtenElements(Range);
  L.Queued = L.Parent != None &&
             Facts.Loops[L.Parent].Kind == LoopKind::Condition &&
             isTakenFromQueue(Range, Function->getBody(), Unit.context());
  const VarDecl *Variable = S->getLoopVariable();
  QualType T = Variable->getType();
  L.Lists = isList(T.getNonReferenceType()->getAsCXXRecordDecl()) &&
            isList(elementClass(T));
  L.CopiesRows = T->isRecordType() && rowClass(T) == T->getAsCXXRecordDecl();
  ValueId Row = rowOf(Of, Over, T);
  bind(Variable, Row);
  LoopOfDeclaration[Variable] = Of;
  if (const auto *Parts = dyn_cast<DecompositionDecl>(Variable)) {
    bindDecomposition(Parts, Row);
    for (const BindingDecl *Binding : Parts->bindings())
      LoopOfDeclaration[Binding] = Of;
  }
  readLoopBody(Of, S->getBody());
  return Flow::Falls;
}

BodyReader::Flow BodyReader::readFor(const ForStmt *S) {
  read(S->getInit());
  uint32_t Of = newLoop(SourceRange(S->getForLoc(), S->getForLoc()), S);
  Facts.Loops[Of].Bound =
      constantBound(*S, Here, Function->getBody(), Unit.context());
  // The condition is looked at in each turn.
  uint32_t Outside = Loop;
  size_t Mark = Trail.size();
  Loop = Of;
  advanceVariables(Of, S->getInc(), /*Counts=*/true);
  advanceLinks(Of, S->getInc(), S->getBody());
  if (S->getInc() == nullptr)
    advanceVariables(Of, S->getBody(), /*Counts=*/false);
  readCondition(S->getConditionVariable(), S->getCond());
  if (S->getInc())
    forgetAssigned(Of, S->getInc());
  Loop = Outside;
  readLoopBody(Of, S->getBody());
  Loop = Of;
  if (S->getInc())
    eval(S->getInc());
  Loop = Outside;
  joinChanges(Mark);
  return Flow::Falls;
}

void BodyReader::readCondition(const VarDecl *Variable, const Expr *Condition) {
  bool Outer = InCondition;
  // 'while (!next())' goes on as long as there is no row.
  const auto *Not = dyn_cast_or_null<UnaryOperator>(
      Condition ? Condition->IgnoreParenImpCasts() : nullptr);
  const bool Negated =
      Not && Not->getOpcode() == UO_LNot &&
      Not->getSubExpr()->IgnoreParenImpCasts()->getType()->isBooleanType();
  if (Negated)
    WithoutRows.insert(Loop);
  InCondition = !Negated;
  if (Variable)
    readVariable(Variable);
  if (Condition)
    eval(Condition);
  InCondition = Outer;
}

/// True when \p Condition compares the variable \p Counter.
static bool limitsCounter(const Expr *Condition, const Expr *Counter) {
  const auto *Binary = dyn_cast_or_null<BinaryOperator>(
      Condition ? Condition->IgnoreParenImpCasts() : nullptr);
  const auto *Ref = dyn_cast<DeclRefExpr>(Counter->IgnoreParenImpCasts());
  if (!Binary || !Binary->isComparisonOp() || !Ref)
    return false;
  for (const Expr *Side : {Binary->getLHS(), Binary->getRHS()})
    if (const auto *Compared =
            dyn_cast<DeclRefExpr>(Side->IgnoreParenImpCasts()))
      if (Compared->getDecl() == Ref->getDecl())
        return true;
  return false;
}

BodyReader::Flow BodyReader::readWhile(const Stmt *S, const VarDecl *Variable,
                                       const Expr *Condition, const Stmt *Body,
                                       bool ConditionFirst) {
  uint32_t Of = newLoop(SourceRange(S->getBeginLoc(), S->getBeginLoc()), S);
  uint32_t Outside = Loop;
  size_t Mark = Trail.size();
  Loop = Of;
  if (const ValueDecl *Container = drained(Condition, Body)) {
    Facts.Loops[Of].Kind =
        drainsInside(Container, Body) ? LoopKind::Chunked : LoopKind::Drain;
    // What is taken out of it is another element in each turn.
    if (SlotId Slot = slotOf(Container); Slot != None) {
      Facts.Loops[Of].Over = Slots[Slot];
      assign(Slot, make(ValueKind::Row, Of, {Slots[Slot]}));
    }
  }
  advanceVariables(Of, Condition, /*Counts=*/false);
  advanceVariables(Of, Body, /*Counts=*/false);
  // What each turn ends with.
  if (const auto *Compound = dyn_cast<CompoundStmt>(Body))
    for (const Stmt *Last : Compound->body()) {
      advanceLinks(Of, Last, Body);
      if (const auto *Counts = dyn_cast<UnaryOperator>(Last);
          Counts && Counts->isIncrementDecrementOp() &&
          limitsCounter(Condition, Counts->getSubExpr()) &&
          Facts.Loops[Of].Kind == LoopKind::Condition)
        Facts.Loops[Of].Kind = LoopKind::Counted;
    }
  if (ConditionFirst)
    readCondition(Variable, Condition);
  Loop = Outside;
  readLoopBody(Of, Body);
  Loop = Of;
  if (!ConditionFirst)
    readCondition(nullptr, Condition);
  Loop = Outside;
  joinChanges(Mark);
  return Flow::Falls;
}

} // namespace orm
