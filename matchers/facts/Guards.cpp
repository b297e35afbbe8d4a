//===--- Guards.cpp - orm-tidy -----------------------------------------------*-
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

uint32_t BodyReader::outermostLoop() const {
  uint32_t L = Loop;
  while (L != None && Facts.Loops[L].Parent != None)
    L = Facts.Loops[L].Parent;
  return L;
}

const Stmt *lastOf(const Stmt *S, const ASTContext &Context) {
  while (S) {
    if (const auto *Compound = dyn_cast<CompoundStmt>(S))
      S = Compound->body_empty() ? nullptr : Compound->body_back();
    else if (const auto *Attributed = dyn_cast<AttributedStmt>(S))
      S = Attributed->getSubStmt();
    else if (const auto *Label = dyn_cast<LabelStmt>(S))
      S = Label->getSubStmt();
    else if (const auto *E = dyn_cast<Expr>(S))
      return E->IgnoreImplicit();
    else if (const auto *If = dyn_cast<IfStmt>(S)) {
      // 'if (false) {} else ...', which foreach macros are made of.
      Expr::EvalResult Constant;
      if (If->getCond()->isValueDependent() ||
          !If->getCond()->EvaluateAsRValue(Constant, Context) ||
          !Constant.Val.isInt())
        return S;
      S = Constant.Val.getInt() != 0 ? If->getThen() : If->getElse();
    } else
      return S;
  }
  return nullptr;
}

bool hasContinue(const Stmt *S) {
  if (!S || isa<LambdaExpr>(S) || isa<ForStmt>(S) || isa<WhileStmt>(S) ||
      isa<DoStmt>(S) || isa<CXXForRangeStmt>(S))
    return false;
  if (isa<ContinueStmt>(S))
    return true;
  for (const Stmt *Child : S->children())
    if (hasContinue(Child))
      return true;
  return false;
}

bool BodyReader::leaves(const Stmt *S, uint32_t &Left) {
  const Stmt *Last = lastOf(S, Unit.context());
  if (!Last || hasContinue(S))
    return false;
  if (isa<ReturnStmt>(Last) || isa<CoreturnStmt>(Last) ||
      isa<CXXThrowExpr>(Last) || isa<GotoStmt>(Last)) {
    Left = outermostLoop();
    return true;
  }
  if (isa<BreakStmt>(Last)) {
    // In a switch, 'break' leaves no loop.
    if (Breakables.empty() || Breakables.back() == None)
      return false;
    Left = Breakables.back();
    return true;
  }
  if (const auto *If = dyn_cast<IfStmt>(Last)) {
    uint32_t A = None, B = None;
    if (!If->getElse() || !leaves(If->getThen(), A) ||
        !leaves(If->getElse(), B))
      return false;
    // The inner one of the two is what both leave.
    Left = A;
    for (uint32_t L = B; L != None; L = Facts.Loops[L].Parent)
      if (L == A)
        Left = B;
    return true;
  }
  if (const auto *Call = dyn_cast<CallExpr>(Last))
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      if (Callee->isNoReturn()) {
        Left = outermostLoop();
        return true;
      }
  return false;
}

bool BodyReader::leavesOrContinues(const Stmt *S) {
  uint32_t Left = None;
  const Stmt *Last = lastOf(S, Unit.context());
  return Last &&
         (isa<ContinueStmt>(Last) || isa<ReturnStmt>(Last) || leaves(S, Left));
}

/// The loop only looks for an element: all that it does is to end in a
/// condition under which it is left. Declarations may come before.
bool BodyReader::isSearchBody(const Stmt *Body) {
  const Stmt *Last = Body;
  if (const auto *Compound = dyn_cast<CompoundStmt>(Body)) {
    if (Compound->body_empty())
      return false;
    for (const Stmt *S : Compound->body())
      if (S != Compound->body_back() && !isa<DeclStmt>(S))
        return false;
    Last = Compound->body_back();
  }
  const auto *If = dyn_cast<IfStmt>(Last);
  uint32_t Left = None;
  // A foreach macro has an if of its own around the body.
  if (If && If->getElse()) {
    Expr::EvalResult Constant;
    if (!If->getCond()->isValueDependent() &&
        If->getCond()->EvaluateAsRValue(Constant, Unit.context()) &&
        Constant.Val.isInt() && Constant.Val.getInt() == 0)
      return isSearchBody(If->getElse());
  }
  return If && !If->getElse() && leaves(If->getThen(), Left);
}

/// True when \p E is true, or not zero, because something has failed.
static bool asksFailure(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_LNot) {
    // What is not empty was found.
    const auto *Call =
        dyn_cast<CXXMemberCallExpr>(Unary->getSubExpr()->IgnoreParenImpCasts());
    const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
    return !(Method && Method->getIdentifier() &&
             (Method->getName().contains_insensitive("empty") ||
              Method->getName().contains_insensitive("null")));
  }
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    switch (Binary->getOpcode()) {
    case BO_NE:
    case BO_LT:
      return true;
    case BO_LOr:
      return asksFailure(Binary->getLHS()) || asksFailure(Binary->getRHS());
    default:
      return false;
    }
  }
  // A status, which is zero for success.
  if (isa<CallExpr>(E) || isa<DeclRefExpr>(E))
    return E->getType()->isIntegerType() && !E->getType()->isBooleanType();
  return false;
}

/// True when \p V is made from the element of a loop and nothing that was asked
/// for.
bool BodyReader::isOfElement(ValueId V) {
  const ValueFact &Fact = value(V);
  if (Fact.Kind == ValueKind::Row || Fact.Kind == ValueKind::Turn)
    return Fact.Operands.empty() ||
           value(Fact.Operands[0]).Kind != ValueKind::Run;
  if (Fact.Kind != ValueKind::Computed)
    return false;
  bool Found = false;
  for (ValueId Operand : Fact.Operands) {
    ValueKind Kind = value(Operand).Kind;
    if (Kind != ValueKind::Row && Kind != ValueKind::Turn &&
        Kind != ValueKind::Param && Kind != ValueKind::Text)
      return false;
    Found |= Kind == ValueKind::Row || Kind == ValueKind::Turn;
  }
  return Found;
}

bool BodyReader::isErrorExit(const IfStmt *S) {
  const Stmt *Last = lastOf(S->getThen(), Unit.context());
  // Who gives back the element has found it.
  if (const auto *Return = dyn_cast_or_null<ReturnStmt>(Last))
    if (const Expr *Value = Return->getRetValue())
      for (const BoundNodes &Nodes :
           match(findAll(declRefExpr(to(varDecl().bind("variable")))), *Value,
                 Unit.context())) {
        const auto *Variable = Nodes.getNodeAs<VarDecl>("variable");
        SlotId Slot = slotOf(Variable);
        auto Counter = LoopOfCounter.find(Variable);
        if ((Counter != LoopOfCounter.end() &&
             isAround(Counter->second, Loop)) ||
            (Slot != None && isOfElement(Slots[Slot])))
          return false;
      }
  return isa_and_nonnull<CXXThrowExpr>(Last) || asksFailure(S->getCond());
}

bool BodyReader::findsLast(const Stmt *Body) {
  const auto *If = dyn_cast_or_null<IfStmt>(lastOf(Body, Unit.context()));
  uint32_t Left = None;
  return If && !If->getElse() && leaves(If->getThen(), Left) &&
         !isErrorExit(If);
}

/// True for 'batch.size() >= 100', 'n % 100 == 0' and '++n == 100'.
bool BodyReader::gathersChunk(const Expr *Condition, const Stmt *Then) {
  if (!Condition)
    return false;
  const auto *Binary =
      dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!Binary)
    return false;
  if (Binary->isLogicalOp())
    return gathersChunk(Binary->getLHS(), Then) ||
           gathersChunk(Binary->getRHS(), Then);
  const Expr *Left = Binary->getLHS()->IgnoreParenImpCasts();
  if (const auto *Rest = dyn_cast<BinaryOperator>(Left))
    return Rest->getOpcode() == BO_Rem;
  if (Binary->getOpcode() != BO_GE && Binary->getOpcode() != BO_GT &&
      Binary->getOpcode() != BO_EQ)
    return false;
  Expr::EvalResult Result;
  const Expr *Right = Binary->getRHS();
  if (!Right->isValueDependent() &&
      Right->EvaluateAsInt(Result, Unit.context()) &&
      Result.Val.getInt().getBitWidth() <= 64 &&
      Result.Val.getInt().getExtValue() < 2)
    return false;
  if (const auto *Counts = dyn_cast<UnaryOperator>(Left);
      Counts && Counts->isIncrementOp())
    Left = Counts->getSubExpr()->IgnoreParenImpCasts();
  if (const auto *Counter = dyn_cast<DeclRefExpr>(Left))
    return llvm::any_of(
        match(findAll(expr(matchers::assignment())), *Then, Unit.context()),
        [&](const BoundNodes &Nodes) {
          return Nodes.getNodeAs<VarDecl>("assigned") == Counter->getDecl();
        });
  return !match(expr(matchers::question()), *Left, Unit.context()).empty();
}

bool BodyReader::testsLoaded(const Expr *Condition) {
  if (!Condition)
    return false;
  const Expr *E = Condition->IgnoreParenImpCasts();
  if (const auto *Binary = dyn_cast<BinaryOperator>(E))
    return Binary->getOpcode() == BO_LAnd &&
           (testsLoaded(Binary->getLHS()) || testsLoaded(Binary->getRHS()));
  const auto *Call = dyn_cast<CallExpr>(E);
  return Call &&
         !match(matchers::loadedTest(Unit.words()), *Call, Unit.context())
              .empty();
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
    const auto *Number = dyn_cast<IntegerLiteral>(Zero);
    const auto *Truth = dyn_cast<CXXBoolLiteralExpr>(Zero);
    const bool IsZero =
        (Number && Number->getValue() == 0) || (Truth && !Truth->getValue()) ||
        isa<CXXNullPtrLiteralExpr>(Zero) || isa<GNUNullExpr>(Zero);
    if (!IsZero)
      return false;
    if (Binary->getOpcode() == BO_EQ)
      When = !When;
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

/// Only things that can be empty or without an entry are caches.
static bool canBeEmpty(QualType T) {
  T = T.getNonReferenceType().getCanonicalType();
  return T->isRecordType() || T->isPointerType() || T->isBooleanType();
}

/// Adds what is asked in \p S, and what the variables in it were made from.
/// What a lookup is given, a key, is not what is asked.
static void asked(const Stmt *S, llvm::SmallPtrSetImpl<const ValueDecl *> &Into,
                  unsigned Depth = 0) {
  if (!S || Depth > 32)
    return;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(S))
    return asked(Call->getImplicitObjectArgument(), Into, Depth + 1);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(S);
      Operator && Operator->getOperator() == OO_Subscript)
    return asked(Operator->getArg(0), Into, Depth + 1);
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S);
      Ref && isa<BindingDecl>(Ref->getDecl())) {
    // auto [it, isNew] = cache.try_emplace(key)
    const ValueDecl *Whole =
        cast<BindingDecl>(Ref->getDecl())->getDecomposedDecl();
    if (const auto *Variable = dyn_cast_or_null<VarDecl>(Whole);
        Variable && !Variable->isCXXForRangeDecl())
      asked(Variable->getInit(), Into, Depth + 4);
    return;
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    // The row itself is no cache.
    const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
    if (Variable && (Variable->isCXXForRangeDecl() || Variable->isImplicit()))
      return;
    D = Variable;
  } else if (const auto *Member = dyn_cast<MemberExpr>(S))
    D = dyn_cast<FieldDecl>(Member->getMemberDecl());
  if (D && canBeEmpty(D->getType()) && Into.insert(D).second)
    if (const auto *Variable = dyn_cast<VarDecl>(D);
        Variable && Variable->isLocalVarDecl())
      asked(Variable->getInit(), Into, Depth + 4);
  for (const Stmt *Child : S->children())
    asked(Child, Into, Depth + 1);
}

/// What a reference or iterator that is changed belongs to.
static void owners(const ValueDecl *D,
                   llvm::SmallPtrSetImpl<const ValueDecl *> &Into) {
  const auto *Variable = dyn_cast<VarDecl>(D);
  if (Variable && Variable->isCXXForRangeDecl())
    return;
  if (Variable && Variable->isLocalVarDecl() && Variable->getInit() &&
      Variable->getType()->isReferenceType())
    asked(Variable->getInit(), Into);
  else
    Into.insert(D);
}

/// True when \p Change, of a connection or statement, gives it another one or
/// opens it: no query that it runs.
static bool reopens(const BoundNodes &Change, Vocabulary &Words) {
  if (const auto *Operator = Change.getNodeAs<CXXOperatorCallExpr>("operator"))
    return Operator->getOperator() == OO_Equal;
  const auto *Call = Change.getNodeAs<CXXMemberCallExpr>("call");
  if (!Call || !Call->getMethodDecl())
    return false;
  const Use U = Words.callee(Call->getMethodDecl());
  return !U || U.is(Role::Opaque);
}

/// True for a variable that stands for something which others have, too: what a
/// function gives, not a new one.
static bool isHandle(const ValueDecl *D) {
  const auto *Variable = dyn_cast<VarDecl>(D);
  const Expr *Init = Variable ? Variable->getInit() : nullptr;
  if (!Init)
    return false;
  Init = Init->IgnoreUnlessSpelledInSource();
  const auto *Copy = dyn_cast<CXXConstructExpr>(Init);
  if (Copy && Copy->getNumArgs() == 1)
    Init = Copy->getArg(0)->IgnoreUnlessSpelledInSource();
  return isa<CallExpr>(Init);
}

/// True when \p Condition asks a container in a member of 'this' for a key: \p
/// G. It is a cache when a caller fills it.
bool BodyReader::asksMember(const Expr *Condition, Guard &G) {
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::lookup())), *Condition, Unit.context())) {
    const auto *Field = Nodes.getNodeAs<FieldDecl>("asked");
    const auto *Class = Field->getType()->getAsCXXRecordDecl();
    if (!Class || !isCollection(Class))
      continue;
    G = {GuardKind::Missing, None, Loop, eval(Nodes.getNodeAs<Expr>("member"))};
    return true;
  }
  return false;
}

/// True when \p Condition asks something that \p Guarded then fills: a cache.
/// The cache must live longer than one turn of the loop.
/// True for a member of an object that the turn of the loop has as its own.
bool BodyReader::isOfTurn(const MemberExpr *E) const {
  const Expr *Base = E->getBase()->IgnoreParenImpCasts();
  for (unsigned Depth = 0; Depth < 16; ++Depth) {
    if (const auto *Member = dyn_cast<MemberExpr>(Base))
      Base = Member->getBase()->IgnoreParenImpCasts();
    else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Base);
             Operator && (Operator->getOperator() == OO_Arrow ||
                          Operator->getOperator() == OO_Star))
      Base = Operator->getArg(0)->IgnoreParenImpCasts();
    else
      break;
  }
  const auto *Ref = dyn_cast<DeclRefExpr>(Base);
  auto Declared =
      Ref ? LoopOfDeclaration.find(Ref->getDecl()) : LoopOfDeclaration.end();
  return Loop != None && Declared != LoopOfDeclaration.end() &&
         Declared->second == Loop;
}

bool BodyReader::memoised(const Expr *Condition,
                          llvm::ArrayRef<const Stmt *> Guarded, Guard &G) {
  if (!Condition || Condition->isTypeDependent())
    return false;
  llvm::SmallPtrSet<const ValueDecl *, 8> Asked;
  asked(Condition, Asked);
  if (Asked.empty())
    return false;
  llvm::SmallPtrSet<const ValueDecl *, 8> Changed, Questioned;
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::question())), *Condition, Unit.context()))
    Questioned.insert(Nodes.getNodeAs<ValueDecl>("asked"));
  for (const Stmt *S : Guarded)
    if (S)
      for (const BoundNodes &Nodes :
           match(findAll(expr(matchers::change())), *S, Unit.context())) {
        const auto *Of = Nodes.getNodeAs<ValueDecl>("changed");
        // What the turn itself has holds nothing for the next one.
        if (const auto *Member = Nodes.getNodeAs<MemberExpr>("member");
            Member && isOfTurn(Member))
          continue;
        // A call through a pointer fills no empty pointer; a statement that
        // runs is no cache.
        const QualType T = Of->getType().getNonReferenceType();
        if (Nodes.getNodeAs<CXXMemberCallExpr>("call") && T->isPointerType())
          continue;
        const auto *Class = T->getAsCXXRecordDecl();
        if (Class && Unit.words().isQueryObject(Class)) {
          if (!Asked.count(Of) || !Questioned.count(Of) ||
              !reopens(Nodes, Unit.words()))
            continue;
          if (isHandle(Of)) {
            G = {GuardKind::Memoised, None, Loop, None};
            return true;
          }
        }
        owners(Of, Changed);
      }
  // 'if (seen.insert(key).second)' asks and fills at once, and so does what the
  // condition's variables were made by.
  llvm::SmallVector<const Expr *, 4> Fills{Condition};
  for (const BoundNodes &Nodes : match(findAll(declRefExpr().bind("variable")),
                                       *Condition, Unit.context())) {
    const ValueDecl *D = Nodes.getNodeAs<DeclRefExpr>("variable")->getDecl();
    if (const auto *Binding = dyn_cast<BindingDecl>(D))
      D = Binding->getDecomposedDecl();
    const auto *Variable = dyn_cast_or_null<VarDecl>(D);
    if (Variable && Variable->isLocalVarDecl() && Variable->getInit() &&
        !Variable->isCXXForRangeDecl())
      Fills.push_back(Variable->getInit());
  }
  for (const Expr *Fill : Fills)
    for (const BoundNodes &Nodes :
         match(findAll(expr(matchers::addition(Unit.words()))), *Fill,
               Unit.context()))
      owners(Nodes.getNodeAs<ValueDecl>("changed"), Changed);
  for (const ValueDecl *D : Changed) {
    {
      if (!Asked.count(D))
        continue;
      if (const auto *Variable = dyn_cast<VarDecl>(D);
          Variable && slotOf(Variable) != None &&
          LoopOfDeclaration.count(Variable)) {
        // A local: the loops inside its scope.
        uint32_t Home = LoopOfDeclaration[Variable];
        if (Home == Loop)
          continue; // made anew in each turn, or there is no loop
        uint32_t Child = Loop;
        while (Child != None && Facts.Loops[Child].Parent != Home)
          Child = Facts.Loops[Child].Parent;
        // The variable of an iterator that was looked up is no cache.
        if (Child == None)
          continue;
        G = {GuardKind::Memoised, Child, Loop, None};
        return true;
      }
      uint32_t Holder = None;
      if (isa<FieldDecl>(D))
        Holder = ThisCapture == None ? make(ValueKind::This)
                                     : make(ValueKind::Capture, ThisCapture);
      else if (slotOf(D) != None)
        Holder = Slots[slotOf(D)];
      G = {GuardKind::Memoised, None, Loop, Holder};
      return true;
    }
  }
  return llvm::any_of(Fills, [&](const Expr *E) { return asksMember(E, G); });
}

} // namespace orm
