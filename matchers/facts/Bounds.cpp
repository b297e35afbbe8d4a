//===--- Bounds.cpp - orm-tidy --------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How many turns loops take, by the constants that limit them.
///
//===----------------------------------------------------------------------===//

#include "facts/Bounds.h"
#include "facts/AstMatchers.h"

#include "clang/AST/ExprCXX.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

/// Variables that get the value of another are followed so far.
static constexpr unsigned MaxFollowed = 4;

std::optional<int64_t> constantOf(const Expr *E, const ASTContext &Context) {
  Expr::EvalResult Result;
  if (!E || E->isValueDependent() || !E->EvaluateAsInt(Result, Context) ||
      Result.Val.getInt().getBitWidth() > 64)
    return std::nullopt;
  return Result.Val.getInt().getExtValue();
}

/// What the variable that \p Counter names begins with in \p Init.
static const Expr *beginOf(const Stmt *Init, const Expr *Counter) {
  const auto *Ref = dyn_cast<DeclRefExpr>(Counter->IgnoreParenImpCasts());
  if (const auto *Declared = dyn_cast_or_null<DeclStmt>(Init); Declared && Ref)
    for (const Decl *D : Declared->decls())
      if (D == Ref->getDecl())
        return cast<VarDecl>(D)->getInit();
  const auto *Assigned = dyn_cast_or_null<BinaryOperator>(Init);
  const auto *To = Assigned && Assigned->getOpcode() == BO_Assign
                       ? dyn_cast<DeclRefExpr>(Assigned->getLHS())
                       : nullptr;
  return To && Ref && To->getDecl() == Ref->getDecl() ? Assigned->getRHS()
                                                      : nullptr;
}

/// How \p Inc counts: 1 for up, -1 for down, 0 when it does something else.
static int directionOf(const Expr *Inc, const ASTContext &Context) {
  if (const auto *Unary = dyn_cast_or_null<UnaryOperator>(Inc))
    return Unary->isIncrementOp() ? 1 : Unary->isDecrementOp() ? -1 : 0;
  const auto *Binary = dyn_cast_or_null<BinaryOperator>(Inc);
  if (!Binary || constantOf(Binary->getRHS(), Context).value_or(0) <= 0)
    return 0;
  return Binary->getOpcode() == BO_AddAssign   ? 1
         : Binary->getOpcode() == BO_SubAssign ? -1
                                               : 0;
}

/// The highest number that a local variable, which \p E names, may have in
/// \p Body, where only constants are put into it; none when others are, too.
static std::optional<int64_t> highestOf(const Expr *E, const Stmt *Body,
                                        ASTContext &Context) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Variable || !Variable->isLocalVarDecl() || Variable->isStaticLocal() ||
      !Variable->getType()->isIntegerType() || !Body)
    return {};
  std::optional<int64_t> Highest;
  if (Variable->hasInit() &&
      !(Highest = constantOf(Variable->getInit(), Context)))
    return {};
  const auto ToIt = declRefExpr(to(varDecl(equalsNode(Variable)))).bind("it");
  size_t Known = match(findAll(implicitCastExpr(hasCastKind(CK_LValueToRValue),
                                                has(ToIt))),
                       *Body, Context)
                     .size();
  for (const BoundNodes &Nodes :
       match(findAll(binaryOperator(hasOperatorName("="), hasLHS(ToIt),
                                    hasRHS(expr().bind("put")))),
             *Body, Context)) {
    const auto Put = constantOf(Nodes.getNodeAs<Expr>("put"), Context);
    if (!Put)
      return {};
    Highest = std::max(Highest.value_or(*Put), *Put);
    ++Known;
  }
  return match(findAll(ToIt), *Body, Context).size() == Known ? Highest
                                                              : std::nullopt;
}

/// What \p E, a constant or the smaller one of several numbers, is at most.
static std::optional<int64_t> mostOf(const Expr *E, const ASTContext &Context) {
  if (const auto Number = constantOf(E, Context))
    return Number;
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreUnlessSpelledInSource());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || !Callee->getIdentifier() || !Call->getType()->isIntegerType())
    return {};
  // Libraries have such functions under names with a prefix.
  const llvm::StringRef Name = Callee->getName();
  auto EndsWith = [&](llvm::StringRef Word) {
    return Name.take_back(Word.size()).equals_insensitive(Word);
  };
  if ((EndsWith("clamp") || EndsWith("bound")) && Call->getNumArgs() == 3)
    return constantOf(Call->getArg(2), Context);
  if (!EndsWith("min"))
    return {};
  for (const Expr *Argument : Call->arguments())
    if (const auto Number = constantOf(Argument, Context))
      return Number;
  return {};
}

/// The local variable, or the member of this object, that \p E names.
static const ValueDecl *namedIn(const Expr *E) {
  E = E->IgnoreUnlessSpelledInSource();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
               ? dyn_cast<FieldDecl>(Member->getMemberDecl())
               : nullptr;
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() &&
                 !Variable->getType()->isReferenceType()
             ? Variable
             : nullptr;
}

/// What \p S, an assignment to \p D, assigns; null when it is none.
static const Expr *assignedTo(const ValueDecl *D, const Stmt *S) {
  const auto *E = dyn_cast_or_null<Expr>(S);
  const auto *Binary =
      E ? dyn_cast<BinaryOperator>(E->IgnoreImplicit()) : nullptr;
  return Binary && Binary->getOpcode() == BO_Assign &&
                 namedIn(Binary->getLHS()) == D
             ? Binary->getRHS()
             : nullptr;
}

/// True when \p D, a number, is named in \p S other than to read it.
static bool isWritten(const Stmt &S, const ValueDecl *D, ASTContext &Context) {
  const auto ToIt = expr(
      anyOf(declRefExpr(to(equalsNode(D))), memberExpr(member(equalsNode(D)))));
  const auto Read = implicitCastExpr(hasCastKind(CK_LValueToRValue), has(ToIt));
  return match(findAll(ToIt), S, Context).size() !=
         match(findAll(Read), S, Context).size();
}

/// True when \p S may change \p D, also by a method of this object.
static bool mayChange(const Stmt &S, const ValueDecl *D, ASTContext &Context) {
  return isWritten(S, D, Context) ||
         (isa<FieldDecl>(D) &&
          !match(findAll(cxxMemberCallExpr(
                     on(ignoringParenImpCasts(cxxThisExpr())),
                     unless(callee(cxxMethodDecl(isConst()))))),
                 S, Context)
               .empty());
}

/// What 'if (D > 8) D = 8', as which \p If is written, leaves at most.
static std::optional<int64_t> clampedBy(const IfStmt &If, const ValueDecl *D,
                                        const ASTContext &Context) {
  const Stmt *Then = If.getThen();
  if (const auto *Block = dyn_cast<CompoundStmt>(Then))
    Then = Block->size() == 1 ? Block->body_front() : nullptr;
  const Expr *Put = assignedTo(D, Then);
  const auto *Asked =
      dyn_cast<BinaryOperator>(If.getCond()->IgnoreParenImpCasts());
  if (!Put || If.getElse() || !Asked ||
      (Asked->getOpcode() != BO_GT && Asked->getOpcode() != BO_GE) ||
      namedIn(Asked->getLHS()) != D)
    return {};
  const auto Limit = constantOf(Asked->getRHS(), Context);
  const auto Least = mostOf(Put, Context);
  return Limit && Least ? std::optional(std::max(*Limit, *Least))
                        : std::nullopt;
}

/// What the variable or member that \p E names is at most at \p Place, as far
/// as the statements before it in its block tell.
static std::optional<int64_t> mostBefore(const Expr *E, BlockPlace Place,
                                         ASTContext &Context,
                                         unsigned Followed = 0) {
  const ValueDecl *D = namedIn(E);
  if (!D || !D->getType()->isIntegerType() || !Place.Block ||
      Followed == MaxFollowed)
    return {};
  auto Of = [&](const Expr *Put, size_t At) {
    const auto Most = mostOf(Put, Context);
    return Most ? Most
                : mostBefore(Put, {Place.Block, At}, Context, Followed + 1);
  };
  for (size_t At = Place.At; At-- > 0;) {
    const Stmt *S = Place.Block->body_begin()[At];
    if (const Expr *Put = assignedTo(D, S))
      return Of(Put, At);
    if (const auto *If = dyn_cast<IfStmt>(S))
      if (const auto Most = clampedBy(*If, D, Context))
        return Most;
    if (const auto *Declared = dyn_cast<DeclStmt>(S))
      for (const Decl *Each : Declared->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(Each); Variable == D)
          return Variable && Variable->getInit() ? Of(Variable->getInit(), At)
                                                 : std::nullopt;
    if (mayChange(*S, D, Context))
      return {};
  }
  return {};
}

/// True when \p Inc, of a loop, moves the variable on that \p Counter names.
static bool moves(const Expr *Inc, const Expr *Counter, ASTContext &Context) {
  const ValueDecl *D = namedIn(Counter);
  return D && Inc &&
         !match(findAll(expr(hasDescendant(declRefExpr(to(equalsNode(D)))))),
                *Inc, Context)
              .empty();
}

/// The bound of \p Of by its condition, or by \p Asked, a part of that.
static int64_t boundBy(const Expr *Asked, const ForStmt &Of, BlockPlace Place,
                       const Stmt *Body, ASTContext &Context) {
  const auto *Binary = dyn_cast_or_null<BinaryOperator>(
      Asked ? Asked->IgnoreParenImpCasts() : nullptr);
  if (Binary && Binary->getOpcode() == BO_LAnd) {
    const int64_t A = boundBy(Binary->getLHS(), Of, Place, Body, Context);
    const int64_t B = boundBy(Binary->getRHS(), Of, Place, Body, Context);
    return A < 0 || B < 0 ? std::max(A, B) : std::min(A, B);
  }
  if (!Binary || !Binary->isComparisonOp() || Binary->getOpcode() == BO_EQ)
    return -1;
  const Expr *Counter = Binary->getLHS(), *Limit = Binary->getRHS();
  const bool Swapped = constantOf(Counter, Context).has_value();
  if (Swapped)
    std::swap(Counter, Limit);
  const int Direction = directionOf(Of.getInc(), Context);
  // One of several conditions may be about anything.
  const bool IsWhole = Asked == Of.getCond();
  if (!IsWhole && !moves(Of.getInc(), Counter, Context))
    return -1;
  auto End = constantOf(Limit, Context);
  if (!End && Direction >= 0) {
    End = mostOf(Limit, Context);
    if (!End)
      End = highestOf(Limit, Body, Context);
    if (const ValueDecl *D = End ? nullptr : namedIn(Limit);
        D && !isWritten(*Of.getBody(), D, Context))
      End = mostBefore(Limit, Place, Context);
  }
  if (!End)
    return -1;
  const bool Inclusive =
      Binary->getOpcode() == BO_LE || Binary->getOpcode() == BO_GE;
  const auto Begin = constantOf(beginOf(Of.getInit(), Counter), Context);
  // What goes from one element to the next may take any number of turns.
  if (Begin && Direction != 0 && (Direction > 0) == (*End > *Begin)) {
    const uint64_t Turns =
        Direction > 0 ? uint64_t(*End) - *Begin : uint64_t(*Begin) - *End;
    return int64_t(std::min(Turns, uint64_t(INT64_MAX) - 1)) + Inclusive;
  }
  // Counting up to a constant; counting down ends at one whatever it began at.
  const bool Up = Binary->getOpcode() == BO_NE ||
                  ((Binary->getOpcode() == BO_LT ||
                    Binary->getOpcode() == BO_LE) != Swapped);
  return Up && *End > 0 ? *End : -1;
}

int64_t constantBound(const ForStmt &Of, BlockPlace Place, const Stmt *Body,
                      ASTContext &Context) {
  return boundBy(Of.getCond(), Of, Place, Body, Context);
}

int64_t writtenElements(const Expr *Range) {
  const auto *Ref = dyn_cast<DeclRefExpr>(Range->IgnoreUnlessSpelledInSource());
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  const Expr *Init = Variable && Variable->getType().isConstQualified()
                         ? Variable->getInit()
                         : nullptr;
  // The list is an argument of the constructor.
  while (Init) {
    Init = Init->IgnoreImplicit()->IgnoreParenCasts();
    const auto *Construct = dyn_cast<CXXConstructExpr>(Init);
    if (!Construct)
      break;
    Init = Construct->getNumArgs() > 0 ? Construct->getArg(0) : nullptr;
  }
  const auto *List = dyn_cast_or_null<CXXStdInitializerListExpr>(Init);
  const auto *Elements =
      List ? dyn_cast<InitListExpr>(List->getSubExpr()->IgnoreImplicit())
           : nullptr;
  return Elements ? int64_t(Elements->getNumInits()) : -1;
}

std::pair<const VarDecl *, int64_t> limitedBy(const Expr *Condition, bool When,
                                              const ASTContext &Context) {
  const auto *Binary =
      dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!Binary)
    return {nullptr, 0};
  if (Binary->getOpcode() == (When ? BO_LAnd : BO_LOr)) {
    const auto Left = limitedBy(Binary->getLHS(), When, Context);
    return Left.first ? Left : limitedBy(Binary->getRHS(), When, Context);
  }
  if (!Binary->isComparisonOp())
    return {nullptr, 0};
  const Expr *Left = Binary->getLHS(), *Right = Binary->getRHS();
  BinaryOperatorKind Asks = Binary->getOpcode();
  if (!constantOf(Right, Context)) {
    std::swap(Left, Right);
    Asks = BinaryOperator::isRelationalOp(Asks)
               ? BinaryOperator::reverseComparisonOp(Asks)
               : Asks;
  }
  if (!When)
    Asks = BinaryOperator::negateComparisonOp(Asks);
  const auto Number = constantOf(Right, Context);
  const auto *Variable = dyn_cast_or_null<VarDecl>(namedIn(Left));
  if (!Number || *Number < 0 || !Variable)
    return {nullptr, 0};
  switch (Asks) {
  case BO_LT:
    return {Variable, *Number};
  case BO_LE:
    return {Variable, *Number + 1};
  case BO_EQ:
    return {Variable, 1};
  default:
    return {nullptr, 0};
  }
}

/// True for the name of a method that takes an element out.
static bool takesOut(llvm::StringRef Name) {
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>(
          {"erase", "pop", "take", "remove", "dequeue", "extract"}),
      [&](llvm::StringRef Part) {
        return Name.take_front(Part.size()).equals_insensitive(Part);
      });
}

bool isTakenFromQueue(const Expr *Range, const Stmt *Body,
                      ASTContext &Context) {
  const ValueDecl *Named = namedIn(Range);
  if (!Named || !Body)
    return false;
  // The queue itself, which is emptied at once.
  const auto *Variable = dyn_cast<VarDecl>(Named);
  if (!Variable)
    return !match(findAll(cxxMemberCallExpr(
                      on(memberExpr(member(equalsNode(Named)))),
                      callee(cxxMethodDecl(hasName("clear"))))),
                  *Body, Context)
                .empty();
  const auto List = expr(
      ignoringParenImpCasts(declRefExpr(to(varDecl(equalsNode(Variable))))));
  const auto Queue = expr(ignoringParenImpCasts(
      anyOf(memberExpr(member(fieldDecl())),
            declRefExpr(to(varDecl(unless(hasLocalStorage())))))));
  const auto Moved = expr(anyOf(
      ignoringParenImpCasts(callExpr(
          callee(functionDecl(hasAnyName("::std::move", "::std::exchange"))),
          hasArgument(0, Queue))),
      cxxConstructExpr(
          hasArgument(0, ignoringParenImpCasts(
                             callExpr(callee(functionDecl(hasAnyName(
                                          "::std::move", "::std::exchange"))),
                                      hasArgument(0, Queue)))))));
  const auto Swaps = callExpr(anyOf(
      cxxMemberCallExpr(callee(cxxMethodDecl(hasName("swap"))),
                        anyOf(allOf(on(List), hasArgument(0, Queue)),
                              allOf(on(Queue), hasArgument(0, List)))),
      callExpr(callee(functionDecl(matchesName("[sS]wap$"))),
               hasAnyArgument(List), hasAnyArgument(Queue)),
      cxxOperatorCallExpr(hasOverloadedOperatorName("="), hasArgument(0, List),
                          hasArgument(1, ignoringImplicit(Moved)))));
  if (!match(findAll(Swaps), *Body, Context).empty() ||
      (Variable->getInit() &&
       !match(expr(ignoringImplicit(Moved)), *Variable->getInit(), Context)
            .empty()))
    return true;
  // One by one: put here, taken there, in the same block.
  const auto Puts =
      cxxMemberCallExpr(on(List), unless(callee(cxxMethodDecl(isConst()))));
  const auto Takes =
      cxxMemberCallExpr(on(Queue), callee(cxxMethodDecl().bind("method")));
  for (const BoundNodes &Nodes : match(
           findAll(compoundStmt(has(expr(ignoringImplicit(Puts)))).bind("in")),
           *Body, Context))
    for (const Stmt *S : Nodes.getNodeAs<CompoundStmt>("in")->body())
      if (isa<Expr>(S))
        for (const BoundNodes &Each :
             match(findAll(expr(Takes)), *S, Context)) {
          const auto *Method = Each.getNodeAs<CXXMethodDecl>("method");
          if (Method->getIdentifier() && takesOut(Method->getName()))
            return true;
        }
  return false;
}

} // namespace orm
