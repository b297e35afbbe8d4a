//===--- Purposes.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What branches are for, by how they are written: names that report errors,
/// timers, what is not found.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"
#include "facts/Conditions.h"
#include "facts/UnitReader.h"

#include "clang/Lex/Lexer.h"

using namespace clang;

namespace orm {

/// True for the name of something that reports an error, or of such a level.
static bool namesError(llvm::StringRef Name) {
  if (Name.take_front(4).equals_insensitive("last"))
    return false;
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>({"error", "warn", "critical", "fatal"}),
      [&](llvm::StringRef Part) { return Name.contains_insensitive(Part); });
}

static bool namesError(const Decl *D) {
  const auto *Named = dyn_cast_or_null<NamedDecl>(D);
  return Named && Named->getIdentifier() && namesError(Named->getName());
}

/// True for a statement that reports an error: 'log.error(...)',
/// 'LOG_ERROR(...)', 'log(Level::Error, ...)', 'warning() << ...'.
static bool reportsError(const Stmt *S, const ASTContext &Context) {
  const SourceLocation Begin = S->getBeginLoc();
  if (Begin.isMacroID() &&
      namesError(Lexer::getImmediateMacroName(Begin, Context.getSourceManager(),
                                              Context.getLangOpts())))
    return true;
  const auto *E = dyn_cast<Expr>(S);
  if (!E)
    return false;
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreUnlessSpelledInSource());
  while (const auto *Operator = dyn_cast_or_null<CXXOperatorCallExpr>(Call)) {
    if (Operator->getOperator() != OO_LessLess)
      return false;
    Call =
        dyn_cast<CallExpr>(Operator->getArg(0)->IgnoreUnlessSpelledInSource());
  }
  return Call && (namesError(Call->getCalleeDecl()) ||
                  llvm::any_of(Call->arguments(), [](const Expr *Argument) {
                    const auto *Ref = dyn_cast<DeclRefExpr>(
                        Argument->IgnoreUnlessSpelledInSource());
                    return Ref && isa<EnumConstantDecl>(Ref->getDecl()) &&
                           namesError(Ref->getDecl());
                  }));
}

/// True when \p Branch reports an error, whatever else it does; a condition in
/// it has to do so in both of its branches.
static bool isRepair(const Stmt *Branch, const ASTContext &Context) {
  if (const auto *Block = dyn_cast<CompoundStmt>(Branch))
    return llvm::any_of(Block->body(),
                        [&](const Stmt *S) { return isRepair(S, Context); });
  if (const auto *If = dyn_cast<IfStmt>(Branch))
    return If->getElse() && isRepair(If->getThen(), Context) &&
           isRepair(If->getElse(), Context);
  return reportsError(Branch, Context);
}

/// The name of the variable, the member or the function that \p E asks.
static llvm::StringRef nameAsked(const Expr *E) {
  E = E->IgnoreUnlessSpelledInSource();
  const NamedDecl *Named = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    Named = dyn_cast_or_null<NamedDecl>(Call->getCalleeDecl());
    // version.toInt()
    const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
    if (Member && Member->getImplicitObjectArgument())
      if (llvm::StringRef Of = nameAsked(Member->getImplicitObjectArgument());
          Of.contains_insensitive("version"))
        return Of;
  } else if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    Named = Member->getMemberDecl();
  } else if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    Named = Ref->getDecl();
  }
  return Named && Named->getIdentifier() ? Named->getName() : "";
}

/// True for a number that says which one something is, or how many there are.
static bool isIdOrCount(llvm::StringRef Name) {
  return Name.take_back(2).equals_insensitive("id") ||
         llvm::any_of(llvm::ArrayRef<llvm::StringRef>(
                          {"count", "size", "rows", "length"}),
                      [&](llvm::StringRef Part) {
                        return Name.contains_insensitive(Part);
                      });
}

/// True for a call that steps to a row, and says whether there is one.
static bool stepsToRow(const Expr *E, Vocabulary &Words) {
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreUnlessSpelledInSource());
  return Call && Call->getDirectCallee() &&
         Words.callee(Call->getDirectCallee()).is(Role::Cursor);
}

/// True when \p Condition, being \p When, says that something was not found.
/// A status is no such thing.
static bool saysAbsence(const Expr *Condition, bool When, UnitReader &Unit) {
  const Expr *E = Condition->IgnoreUnlessSpelledInSource();
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    return saysAbsence(Not->getSubExpr(), !When, Unit);
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    const Expr *Left = Binary->getLHS(), *Right = Binary->getRHS();
    // Either says so where both hold; both have to where one may.
    if (Binary->isLogicalOp()) {
      const bool Of = saysAbsence(Left, When, Unit);
      const bool Either = (Binary->getOpcode() == BO_LAnd) == When;
      return Of == Either ? Of : saysAbsence(Right, When, Unit);
    }
    const BinaryOperatorKind Asks = Binary->getOpcode();
    const bool Differs = Asks == BO_NE || Asks == BO_GT || Asks == BO_GE;
    if (stepsToRow(Left, Unit.words()))
      return Binary->isEqualityOp() && Differs == When;
    Expr::EvalResult Number;
    return Binary->isComparisonOp() && Differs != When &&
           ((Left->getType()->isPointerType() &&
             Right->isNullPointerConstant(Unit.context(),
                                          Expr::NPC_ValueDependentIsNotNull)) ||
            (isIdOrCount(nameAsked(Left)) && !Right->isValueDependent() &&
             Right->EvaluateAsInt(Number, Unit.context()) &&
             Number.Val.getInt() <= (Binary->isRelationalOp() ? 1 : 0)));
  }
  if (stepsToRow(E, Unit.words()))
    return !When;
  const llvm::StringRef Name = nameAsked(E);
  if (isa<CXXMemberCallExpr>(E) &&
      (Name.contains_insensitive("empty") || Name.contains_insensitive("null")))
    return When;
  // What fails to find something may run a query for it.
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return !When &&
         ((Callee && E->getType()->isBooleanType() &&
           !Callee->isOverloadedOperator() &&
           !Unit.words().isLibrary(Callee)) ||
          E->getType()->isPointerType() || Name.contains_insensitive("exist") ||
          Name.contains_insensitive("found") ||
          (E->getType()->isIntegerType() && !E->getType()->isBooleanType() &&
           isIdOrCount(Name)));
}

/// True when \p Condition, being \p When, says that a file was not found.
static bool asksNoFile(const Expr *Condition, bool When) {
  const Expr *E = Condition->IgnoreUnlessSpelledInSource();
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    return asksNoFile(Not->getSubExpr(), !When);
  if (const auto *Binary = dyn_cast<BinaryOperator>(E))
    return Binary->getOpcode() == (When ? BO_LAnd : BO_LOr) &&
           (asksNoFile(Binary->getLHS(), When) ||
            asksNoFile(Binary->getRHS(), When));
  const auto *Call = dyn_cast<CallExpr>(E);
  const auto *Callee =
      Call ? dyn_cast_or_null<NamedDecl>(Call->getCalleeDecl()) : nullptr;
  if (When || !Callee || !nameAsked(E).contains_insensitive("exist"))
    return false;
  const std::string Name = Callee->getQualifiedNameAsString();
  return llvm::StringRef(Name).contains_insensitive("file") ||
         llvm::StringRef(Name).contains_insensitive("dir");
}

/// Takes note of what the innermost branch, which is \p Branch, is for.
void BodyReader::notePurpose(const Stmt *Branch) {
  Purpose &For = Facts.Branches[InnermostBranch].For;
  if (For == Purpose::Upgrade)
    return;
  if (isRepair(Branch, Unit.context()))
    For = Purpose::Repair;
  else if (For == Purpose::Absent && leavesOrContinues(Branch))
    For = Purpose::Missing;
}

/// A loop's \p Body in which an error is reported in each turn is a branch of
/// its own.
void BodyReader::noteRepairs(const Stmt *Body) {
  if (!isRepair(Body, Unit.context()))
    return;
  InnermostBranch = newBranch(None, 1, None, nullptr, true);
  Facts.Branches[InnermostBranch].For = Purpose::Repair;
}

/// True when 'timer', as a word, or 'elapsed' is in \p Name.
static bool namesTimer(llvm::StringRef Name) {
  if (Name.contains_insensitive("elapsed"))
    return true;
  for (llvm::StringRef Word : {"timer", "Timer"})
    for (size_t At = Name.find(Word); At != llvm::StringRef::npos;
         At = Name.find(Word, At + 1)) {
      const bool Begins =
          At == 0 || isUppercase(Word[0]) || Name[At - 1] == '_';
      const size_t End = At + Word.size();
      if (Begins && (End == Name.size() || !isLowercase(Name[End])))
        return true;
    }
  return false;
}

/// True for a condition in which a timer or an elapsed time is named.
static bool asksTimer(const Stmt *Condition) {
  if (!Condition || isa<LambdaExpr>(Condition))
    return false;
  const auto *Member = dyn_cast<MemberExpr>(Condition);
  const auto *Ref = dyn_cast<DeclRefExpr>(Condition);
  const NamedDecl *Named = Member ? Member->getMemberDecl()
                           : Ref  ? Ref->getDecl()
                                  : nullptr;
  if (Named && Named->getIdentifier() && namesTimer(Named->getName()))
    return true;
  return llvm::any_of(Condition->children(), asksTimer);
}

/// True for a condition that is true the first time, as a name says.
static bool asksFirst(const Expr *Condition) {
  const Expr *E = Condition->IgnoreUnlessSpelledInSource();
  const auto *Binary = dyn_cast<BinaryOperator>(E);
  if (Binary && Binary->getOpcode() == BO_LAnd)
    return asksFirst(Binary->getLHS()) || asksFirst(Binary->getRHS());
  return E->getType()->isBooleanType() && !isa<CallExpr>(E) &&
         nameAsked(E).contains_insensitive("first");
}

/// True for the name of what something was.
static bool namesFormer(llvm::StringRef Name) {
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>({"prev", "old", "former", "last"}),
      [&](llvm::StringRef Part) {
        return Name.take_front(Part.size()).equals_insensitive(Part) ||
               Name.take_back(Part.size()).equals_insensitive(Part);
      });
}

/// True when \p Condition, being \p When, compares something with what it was,
/// as a name says. That there was something at all is no change.
static bool asksChange(const Expr *Condition, bool When,
                       const ASTContext &Context) {
  const Expr *E = Condition->IgnoreUnlessSpelledInSource();
  const auto *Binary = dyn_cast<BinaryOperator>(E);
  if (Binary && Binary->isLogicalOp())
    return asksChange(Binary->getLHS(), When, Context) ||
           asksChange(Binary->getRHS(), When, Context);
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
  if (!Binary && (!Operator || Operator->getNumArgs() != 2))
    return false;
  if (Binary
          ? Binary->getOpcode() != (When ? BO_NE : BO_EQ)
          : Operator->getOperator() != (When ? OO_ExclaimEqual : OO_EqualEqual))
    return false;
  const Expr *Sides[] = {Binary ? Binary->getLHS() : Operator->getArg(0),
                         Binary ? Binary->getRHS() : Operator->getArg(1)};
  return llvm::any_of(
             Sides,
             [](const Expr *Side) { return namesFormer(nameAsked(Side)); }) &&
         llvm::none_of(Sides, [&](const Expr *Side) {
           return !Side->isValueDependent() && Side->isEvaluatable(Context);
         });
}

bool namesVersion(const Expr *E) {
  const llvm::StringRef Name = nameAsked(E);
  // Those of the other side, or of a library, change without an upgrade.
  return Name.contains_insensitive("version") &&
         llvm::none_of(llvm::ArrayRef<llvm::StringRef>(
                           {"protocol", "client", "server", "peer", "remote",
                            "api", "library", "build", "driver", "kernel"}),
                       [&](llvm::StringRef Part) {
                         return Name.contains_insensitive(Part);
                       });
}

/// True for a number that is written, or has a name, and is not zero.
static bool isFixed(const Expr *E, const ASTContext &Context) {
  E = E->IgnoreUnlessSpelledInSource();
  Expr::EvalResult Result;
  return !E->isValueDependent() &&
         E->getType()->isIntegralOrEnumerationType() &&
         E->EvaluateAsInt(Result, Context) && Result.Val.getInt() != 0;
}

/// True for a condition that compares such a version with a fixed one.
static bool asksVersion(const Expr *Condition, const ASTContext &Context) {
  const auto *Binary =
      dyn_cast<BinaryOperator>(Condition->IgnoreUnlessSpelledInSource());
  if (!Binary)
    return false;
  const Expr *Left = Binary->getLHS(), *Right = Binary->getRHS();
  if (Binary->isLogicalOp())
    return asksVersion(Left, Context) || asksVersion(Right, Context);
  return Binary->isComparisonOp() &&
         ((namesVersion(Left) && isFixed(Right, Context)) ||
          (isFixed(Left, Context) && namesVersion(Right)));
}

Purpose purposeOf(const Expr *Condition, bool When, bool Expected,
                  UnitReader &Unit) {
  if (!Expected && asksTimer(Condition))
    return Purpose::Timed;
  if (When && asksFirst(Condition))
    return Purpose::First;
  if (asksChange(Condition, When, Unit.context()))
    return Purpose::Changed;
  if (asksVersion(Condition, Unit.context()))
    return Purpose::Upgrade;
  if (asksNoFile(Condition, When))
    return Purpose::NoFile;
  return saysAbsence(Condition, When, Unit) ? Purpose::Absent : Purpose::Any;
}

} // namespace orm
