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

/// True when each case of \p S ends with leaving the loop \p Left. That there
/// is no case for what is found is not looked at.
bool BodyReader::everyCaseLeaves(const SwitchStmt *S, uint32_t &Left) {
  const auto *Body = dyn_cast<CompoundStmt>(S->getBody());
  if (!Body || Body->body_empty())
    return false;
  const Stmt *Before = nullptr;
  Breakables.push_back(None);
  auto Leaves = [&] { return leaves(Before, Left); };
  bool All = true;
  for (const Stmt *Each : Body->body()) {
    if (Before && isa<SwitchCase>(Each))
      All &= Leaves();
    for (Before = Each; isa<SwitchCase>(Before);)
      Before = cast<SwitchCase>(Before)->getSubStmt();
  }
  All &= Leaves();
  Breakables.pop_back();
  return All;
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
  if (const auto *Switch = dyn_cast<SwitchStmt>(Last))
    return everyCaseLeaves(Switch, Left);
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

/// True when \p E, being \p When, says that a statement has failed, which only
/// then has happened: a statement object, or a text, tells its success by a
/// bool, or its failure by a number.
bool BodyReader::saysFailure(const Expr *E, bool When) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    return saysFailure(Not->getSubExpr(), !When);
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    const bool Left = saysFailure(Binary->getLHS(), When);
    if (Binary->isLogicalOp()) {
      const bool Right = saysFailure(Binary->getRHS(), When);
      return Binary->getOpcode() == (When ? BO_LAnd : BO_LOr) ? Left || Right
                                                              : Left && Right;
    }
    Expr::EvalResult Number;
    if (!Binary->isEqualityOp() || Binary->getRHS()->isValueDependent() ||
        !Binary->getRHS()->EvaluateAsInt(Number, Unit.context()) ||
        Number.Val.getInt() != 0)
      return false;
    return saysFailure(Binary->getLHS(),
                       (Binary->getOpcode() == BO_NE) == When);
  }
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const Use U = Callee ? Unit.words().callee(Callee) : Use();
  if (!(U.is(Role::Run) || U.is(Role::Write) || U.is(Role::Prepare)) ||
      !(U.What->Mutates || U.What->TextArgument >= 0))
    return false;
  const QualType T = Callee->getReturnType();
  return T->isBooleanType() ? !When : T->isIntegerType() && When;
}

/// True when \p V is made from the element of a loop. What was asked for with
/// it is something else.
bool BodyReader::isOfElement(ValueId V, unsigned Depth) {
  const ValueFact &Fact = value(V);
  if (Fact.Kind == ValueKind::Row || Fact.Kind == ValueKind::Turn)
    return Fact.Operands.empty() ||
           value(Fact.Operands[0]).Kind != ValueKind::Run;
  return Fact.Kind == ValueKind::Computed && Depth < 8 &&
         llvm::any_of(Fact.Operands, [&](ValueId Part) {
           return isOfElement(Part, Depth + 1);
         });
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

/// True for 'delete found' and 'found = nullptr'.
static bool isCleanUp(const Stmt *S, ASTContext &Context) {
  const auto *E = dyn_cast<Expr>(S);
  if (!E)
    return false;
  E = E->IgnoreImplicit();
  const auto *Assigns = dyn_cast<BinaryOperator>(E);
  return isa<CXXDeleteExpr>(E) ||
         (Assigns && Assigns->getOpcode() == BO_Assign &&
          !Assigns->getRHS()->isValueDependent() &&
          Assigns->getRHS()->isNullPointerConstant(
              Context, Expr::NPC_ValueDependentIsNotNull) !=
              Expr::NPCK_NotNull);
}

/// True when \p Body ends with leaving the loop where something was found. What
/// was tried may be cleaned up behind that.
bool BodyReader::findsLast(const Stmt *Body) {
  const Stmt *Last = lastOf(Body, Unit.context());
  if (const auto *Compound = dyn_cast_or_null<CompoundStmt>(Body)) {
    auto Used = Compound->body_rbegin();
    while (Used != Compound->body_rend() && isCleanUp(*Used, Unit.context()))
      ++Used;
    if (Used != Compound->body_rbegin() && Used != Compound->body_rend())
      Last = *Used;
  }
  const auto *If = dyn_cast_or_null<IfStmt>(Last);
  uint32_t Left = None;
  return If && !If->getElse() && leaves(If->getThen(), Left) &&
         !isErrorExit(If);
}

/// True when \p Then stores to the variable or field that \p E is: 'now - last
/// > interval', and 'last = now' then.
bool BodyReader::isStoredIn(const Expr *E, const Stmt *Then) {
  E = E->IgnoreParenImpCasts();
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    D = Ref->getDecl();
  else if (const auto *Member = dyn_cast<MemberExpr>(E))
    D = Member->getMemberDecl();
  return D && llvm::any_of(match(findAll(expr(matchers::change())), *Then,
                                 Unit.context()),
                           [&](const BoundNodes &Nodes) {
                             return Nodes.getNodeAs<ValueDecl>("changed") == D;
                           });
}

/// True when \p Condition asks a member of 'this', or one behind it.
bool BodyReader::asksOwnMember(const Expr *Condition) {
  return !match(findAll(cxxThisExpr()), *Condition, Unit.context()).empty();
}

/// True when \p Then empties what this function was given, of which \p
/// Condition asks something: it begins to gather again.
bool BodyReader::emptiesGiven(const Expr *Condition, const Stmt *Then) {
  for (const BoundNodes &Nodes :
       match(findAll(cxxMemberCallExpr(
                 argumentCountIs(0),
                 callee(cxxMethodDecl(unless(isConst()), returns(voidType()))),
                 on(ignoringParenImpCasts(
                     declRefExpr(to(parmVarDecl().bind("given"))))))),
             *Then, Unit.context()))
    if (!match(findAll(
                   declRefExpr(to(equalsNode(Nodes.getNodeAs<Decl>("given"))))),
               *Condition, Unit.context())
             .empty())
      return true;
  return false;
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
    return Rest->getOpcode() == BO_Rem ||
           (Rest->getOpcode() == BO_Sub && Binary->isRelationalOp() &&
            isStoredIn(Rest->getRHS(), Then));
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
  // What an element says of itself counts no elements.
  const auto Asks =
      match(cxxMemberCallExpr(on(expr().bind("of")), matchers::question()),
            *Left, Unit.context());
  if (Asks.empty())
    return false;
  const Expr *Of = Asks.front().getNodeAs<Expr>("of")->IgnoreParenImpCasts();
  const auto *Member = dyn_cast<MemberExpr>(Of);
  const auto *Ref = dyn_cast<DeclRefExpr>(Of);
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  // What is in a variable is taken out of it there, be it by a lambda.
  if (Variable && Variable->hasLocalStorage() &&
      match(findAll(declRefExpr(to(varDecl(
                anyOf(equalsNode(Variable),
                      hasType(hasUnqualifiedDesugaredType(recordType(
                          hasDeclaration(cxxRecordDecl(isLambda())))))))))),
            *Then, Unit.context())
          .empty())
    return false;
  return !(Member && isOfTurn(Member)) && !(Variable && isElement(Variable));
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

/// True when \p Condition, being \p When, says that a member of this object is
/// not the argument that \p Guarded then stores in it.
bool BodyReader::setsChanged(const Expr *Condition, bool When,
                             llvm::ArrayRef<const Stmt *> Guarded) {
  const Expr *E = Condition->IgnoreParenImpCasts();
  const Expr *Sides[2];
  bool IsEqual;
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (Binary->getOpcode() == (When ? BO_LOr : BO_LAnd))
      return setsChanged(Binary->getLHS(), When, Guarded) &&
             setsChanged(Binary->getRHS(), When, Guarded);
    if (!Binary->isEqualityOp())
      return false;
    IsEqual = Binary->getOpcode() == BO_EQ;
    Sides[0] = Binary->getLHS();
    Sides[1] = Binary->getRHS();
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
             Operator && Operator->getNumArgs() == 2 &&
             (Operator->getOperator() == OO_EqualEqual ||
              Operator->getOperator() == OO_ExclaimEqual)) {
    IsEqual = Operator->getOperator() == OO_EqualEqual;
    Sides[0] = Operator->getArg(0);
    Sides[1] = Operator->getArg(1);
  } else {
    return false;
  }
  if (IsEqual == When)
    return false;
  for (unsigned I = 0; I < 2; ++I) {
    const auto *Given = dyn_cast<DeclRefExpr>(Sides[I]->IgnoreParenImpCasts());
    const Expr *Held = Sides[1 - I]->IgnoreParenImpCasts();
    if (Given && isa<ParmVarDecl>(Given->getDecl()) && isa<MemberExpr>(Held) &&
        asksOwnMember(Held))
      return llvm::any_of(
          Guarded, [&](const Stmt *S) { return S && isStoredIn(Held, S); });
  }
  return false;
}

/// True for what a function of the program gives for a key: others may have
/// that, too.
static bool isFound(const Expr *E, Vocabulary &Words) {
  if (!E)
    return false;
  E = E->IgnoreUnlessSpelledInSource();
  if (const auto *Copy = dyn_cast<CXXConstructExpr>(E);
      Copy && Copy->getNumArgs() == 1)
    E = Copy->getArg(0)->IgnoreUnlessSpelledInSource();
  const auto *Call = dyn_cast<CallExpr>(E);
  return Call && !isa<CXXOperatorCallExpr>(Call) && Call->getNumArgs() > 0 &&
         Call->getDirectCallee() && !Words.isLibrary(Call->getDirectCallee());
}

/// True for a pointer, or the like of one, that this function gets from another
/// one by a key.
bool BodyReader::isFoundByKey(const ValueDecl *D) {
  const QualType T = D->getType().getNonReferenceType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  const CXXRecordDecl *Pointee = rowClass(T);
  if (!T->isPointerType() && (!Class || !Pointee || Pointee == Class))
    return false;
  if (const auto *Variable = dyn_cast<VarDecl>(D))
    return isFound(Variable->getInit(), Unit.words());
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      if (Init->getMember() == D && isFound(Init->getInit(), Unit.words()))
        return true;
  const auto Field = ignoringParenImpCasts(memberExpr(member(equalsNode(D))));
  return llvm::any_of(
      match(findAll(expr(anyOf(
                binaryOperator(hasOperatorName("="), hasLHS(Field),
                               hasRHS(expr().bind("found"))),
                cxxOperatorCallExpr(hasOverloadedOperatorName("="),
                                    hasArgument(0, Field),
                                    hasArgument(1, expr().bind("found")))))),
            *Function->getBody(), Unit.context()),
      [&](const BoundNodes &Nodes) {
        return isFound(Nodes.getNodeAs<Expr>("found"), Unit.words());
      });
}

} // namespace orm
