//===--- Caches.cpp - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Conditions that ask something which what they guard then fills.
///
//===----------------------------------------------------------------------===//

#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

/// Only things that can be empty or without an entry are caches.
static bool canBeEmpty(QualType T) {
  T = T.getNonReferenceType().getCanonicalType();
  return T->isRecordType() || T->isPointerType() || T->isBooleanType();
}

/// Adds what is asked in \p S, and what the variables in it were made from.
/// What a lookup is given, a key, is not what is asked. Neither is what the
/// turn has as its own: that holds nothing for the next one.
void BodyReader::asked(const Stmt *S,
                       llvm::SmallPtrSetImpl<const ValueDecl *> &Into,
                       bool MadeFrom, unsigned Depth) {
  if (!S || Depth > 32)
    return;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(S))
    return asked(Call->getImplicitObjectArgument(), Into, MadeFrom, Depth + 1);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(S);
      Operator && Operator->getOperator() == OO_Subscript)
    return asked(Operator->getArg(0), Into, MadeFrom, Depth + 1);
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S);
      Ref && isa<BindingDecl>(Ref->getDecl())) {
    // auto [it, isNew] = cache.try_emplace(key)
    const ValueDecl *Whole =
        cast<BindingDecl>(Ref->getDecl())->getDecomposedDecl();
    if (const auto *Variable = dyn_cast_or_null<VarDecl>(Whole);
        Variable && !Variable->isCXXForRangeDecl())
      asked(Variable->getInit(), Into, MadeFrom, Depth + 1);
    return;
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    // The row itself is no cache.
    const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
    if (Variable && (Variable->isCXXForRangeDecl() || Variable->isImplicit() ||
                     isElement(Variable)))
      return;
    D = Variable;
  } else if (const auto *Member = dyn_cast<MemberExpr>(S);
             Member && !isOfTurn(Member))
    D = dyn_cast<FieldDecl>(Member->getMemberDecl());
  // What a variable was made from is asked with it, but not what that was made
  // from in turn: a row that was fetched does not ask the database once more.
  if (D && canBeEmpty(D->getType()) && Into.insert(D).second)
    if (const auto *Variable = dyn_cast<VarDecl>(D);
        Variable && Variable->isLocalVarDecl() &&
        (!MadeFrom || Variable->getType()->isReferenceType()))
      asked(Variable->getInit(), Into,
            MadeFrom || !Variable->getType()->isReferenceType(), Depth + 1);
  for (const Stmt *Child : S->children())
    asked(Child, Into, MadeFrom, Depth + 1);
}

/// What a reference or iterator that is changed belongs to.
void BodyReader::owners(const ValueDecl *D,
                        llvm::SmallPtrSetImpl<const ValueDecl *> &Into) {
  const auto *Variable = dyn_cast<VarDecl>(D);
  if (Variable && (Variable->isCXXForRangeDecl() || isElement(Variable)))
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

/// True when \p Call, of a method that may change its object, only reads out:
/// it gives a value for a number that is written there, as the parts of a match
/// are.
static bool readsOut(const CXXMemberCallExpr &Call) {
  const QualType Given = Call.getType();
  return Call.getNumArgs() > 0 && !Given->isVoidType() &&
         !Given->isBooleanType() && !Call.isGLValue() &&
         llvm::all_of(Call.arguments(), [](const Expr *Argument) {
           const Expr *Written = Argument->IgnoreParenImpCasts();
           return isa<IntegerLiteral>(Written) ||
                  isa<CXXDefaultArgExpr>(Written);
         });
}

/// True when \p Call takes elements out of a container: that fills no cache.
static bool takesAway(const CXXMemberCallExpr &Call, Vocabulary &Words) {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  if (!Method || !Method->getIdentifier() || !Words.isLibrary(Method))
    return false;
  const llvm::StringRef Name = Method->getName();
  return llvm::any_of(llvm::ArrayRef<llvm::StringRef>{"erase", "remove", "take",
                                                      "pop", "extract"},
                      [&](llvm::StringRef Verb) {
                        return Name.take_front(Verb.size()) == Verb;
                      });
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

/// The fields of \p Asked to which methods of the same object, which \p S
/// calls, assign: a cache may have a method that fills it.
static void fieldsFilledBy(
    const Stmt &S, const llvm::SmallPtrSetImpl<const ValueDecl *> &Asked,
    llvm::SmallPtrSetImpl<const ValueDecl *> &Into, ASTContext &Context) {
  if (llvm::none_of(Asked,
                    [](const ValueDecl *D) { return isa<FieldDecl>(D); }))
    return;
  for (const BoundNodes &Call :
       match(findAll(cxxMemberCallExpr(on(ignoringParenImpCasts(cxxThisExpr())),
                                       callee(cxxMethodDecl().bind("method")))),
             S, Context)) {
    const FunctionDecl *Called = nullptr;
    if (!Call.getNodeAs<CXXMethodDecl>("method")->hasBody(Called))
      continue;
    for (const BoundNodes &Nodes :
         match(findAll(expr(matchers::change())), *Called->getBody(), Context))
      if (const auto *Of = Nodes.getNodeAs<ValueDecl>("changed");
          isa<FieldDecl>(Of) && Asked.count(Of) &&
          !Nodes.getNodeAs<CXXMemberCallExpr>("call"))
        Into.insert(Of);
  }
}

using Variables = llvm::SmallPtrSet<const VarDecl *, 8>;

static Variables variablesIn(const Stmt *S, ASTContext &Context) {
  Variables Named;
  for (const BoundNodes &Nodes :
       match(findAll(declRefExpr(to(varDecl().bind("variable")))), *S, Context))
    Named.insert(Nodes.getNodeAs<VarDecl>("variable"));
  return Named;
}

/// True when \p Variable is what a call gives for keys, variables that \p Again
/// names, too.
static bool isAskedFor(const VarDecl *Variable, const Stmt *Again,
                       ASTContext &Context) {
  if (!Variable || !Variable->isLocalVarDecl() || !Variable->getInit())
    return false;
  const Expr *Init = Variable->getInit()->IgnoreUnlessSpelledInSource();
  if (const auto *Copy = dyn_cast<CXXConstructExpr>(Init);
      Copy && Copy->getNumArgs() == 1)
    Init = Copy->getArg(0)->IgnoreUnlessSpelledInSource();
  const auto *Call = dyn_cast<CallExpr>(Init);
  if (!Call)
    return false;
  const Variables Keys = variablesIn(Again, Context);
  return llvm::any_of(Call->arguments(), [&](const Expr *Argument) {
    return llvm::any_of(variablesIn(Argument, Context),
                        [&](const VarDecl *Key) { return Keys.count(Key); });
  });
}

/// True when \p Condition asks a variable that a call was given keys for, and
/// \p Branch gives it a value that is asked for by the same keys elsewhere: \p
/// G. What is asked first is a cache as far as queries go.
bool BodyReader::fallsBack(const Expr *Condition, const Stmt *Branch,
                           Guard &G) {
  const Variables Asked = variablesIn(Condition, Unit.context());
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::assignment()).bind("all")), *Branch,
             Unit.context())) {
    const auto *Variable = Nodes.getNodeAs<VarDecl>("assigned");
    if (!Asked.count(Variable) ||
        !isAskedFor(Variable, Nodes.getNodeAs<Expr>("all"), Unit.context()))
      continue;
    G = {GuardKind::Fallback, None, Loop, None};
    return true;
  }
  return false;
}

/// The same for 'if (found) return found;', before \p Rest.
bool BodyReader::isFoundElsewhere(const IfStmt *S,
                                  llvm::ArrayRef<const Stmt *> Rest, Guard &G) {
  const VarDecl *Variable = S->getConditionVariable();
  if (!Variable) {
    const auto *Ref =
        dyn_cast<DeclRefExpr>(S->getCond()->IgnoreUnlessSpelledInSource());
    Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }
  if (!Variable || !(Variable->getType()->isPointerType() ||
                     Variable->getType()->isRecordType()))
    return false;
  for (const Stmt *Again : Rest)
    if (isAskedFor(Variable, Again, Unit.context())) {
      G = {GuardKind::Fallback, None, Loop, None};
      return true;
    }
  return false;
}

/// The variable that \p Call puts rows into; null when there is none.
const DeclRefExpr *BodyReader::outputOf(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  Use U = Callee ? Unit.words().callee(Callee) : Use();
  const int Out = U.is(Role::Run) ? U.What->OutArgument : -1;
  return Out >= 0 && unsigned(Out) < Call.getNumArgs()
             ? dyn_cast<DeclRefExpr>(Call.getArg(Out)->IgnoreParenImpCasts())
             : nullptr;
}

/// True for a variable that is the element of the loop: an iterator, say.
bool BodyReader::isElement(const VarDecl *Variable) {
  const SlotId Slot = slotOf(Variable);
  if (Loop == None || Slot == None)
    return false;
  auto IsRow = [&](ValueId V) {
    return value(V).Kind == ValueKind::Row && value(V).Index == Loop;
  };
  // Or a part of that.
  ValueId V = Slots[Slot];
  while (value(V).Kind == ValueKind::Member || value(V).Kind == ValueKind::Part)
    V = value(V).Operands[0];
  return value(V).Kind == ValueKind::Several
             ? llvm::any_of(value(V).Operands, IsRow)
             : IsRow(V);
}

/// The variable, or the field of this object, that \p E is a part of, also
/// behind pointers; null.
static const ValueDecl *wholeOf(const Expr *E) {
  for (unsigned Depth = 0; E && Depth < 16; ++Depth) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
      return Ref->getDecl();
    if (const auto *Member = dyn_cast<MemberExpr>(E)) {
      if (isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts()))
        return Member->getMemberDecl();
      E = Member->getBase();
    } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
               Operator && (Operator->getOperator() == OO_Arrow ||
                            Operator->getOperator() == OO_Star)) {
      E = Operator->getArg(0);
    } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
      E = Call->getImplicitObjectArgument();
    } else if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
      E = Unary->getSubExpr();
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

/// True for a member of an object that the turn of the loop has as its own.
bool BodyReader::isOfTurn(const MemberExpr *E) {
  const ValueDecl *Whole = Loop == None ? nullptr : wholeOf(E->getBase());
  if (!Whole)
    return false;
  const auto *Variable = dyn_cast<VarDecl>(Whole);
  auto Declared = LoopOfDeclaration.find(Whole);
  return (Declared != LoopOfDeclaration.end() && Declared->second == Loop) ||
         (Variable && isElement(Variable));
}

/// The variable or field that is no element, of 'last != key': what was seen
/// last. Null for other conditions.
const ValueDecl *BodyReader::comparedLast(const Expr *Condition) {
  const auto *Binary =
      dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!Binary || Binary->getOpcode() != BO_NE ||
      Binary->getRHS()->isEvaluatable(Unit.context()))
    return nullptr;
  for (const Expr *Side : {Binary->getLHS(), Binary->getRHS()}) {
    Side = Side->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Side);
        Member && !isOfTurn(Member))
      if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
        return Field;
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Side))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
          Variable && !isElement(Variable) && !isa<ParmVarDecl>(Variable))
        return Variable;
  }
  return nullptr;
}

/// True when \p Condition asks a part of what was found by a key, which others
/// may have filled, and \p Guarded fills it: \p G.
bool BodyReader::fillsFound(const Expr *Condition,
                            llvm::ArrayRef<const Stmt *> Guarded, Guard &G) {
  for (const BoundNodes &Nodes :
       match(findAll(memberExpr().bind("part")), *Condition, Unit.context())) {
    const ValueDecl *Whole = wholeOf(Nodes.getNodeAs<Expr>("part"));
    if (!Whole || !isFoundByKey(Whole))
      continue;
    for (const Stmt *S : Guarded)
      if (S)
        for (const BoundNodes &Set :
             match(findAll(binaryOperator(isAssignmentOperator(),
                                          hasLHS(expr().bind("set")))),
                   *S, Unit.context()))
          if (wholeOf(Set.getNodeAs<Expr>("set")) == Whole) {
            G = {GuardKind::Kept, None, Loop, None};
            return true;
          }
  }
  return false;
}

/// True when \p Condition asks something that \p Guarded then fills: a cache.
/// The cache must live longer than one turn of the loop.
bool BodyReader::memoised(const Expr *Condition,
                          llvm::ArrayRef<const Stmt *> Guarded, Guard &G) {
  if (!Condition || Condition->isTypeDependent())
    return false;
  llvm::SmallPtrSet<const ValueDecl *, 8> Asked;
  asked(Condition, Asked);
  if (const ValueDecl *Last = comparedLast(Condition))
    Asked.insert(Last);
  if (Asked.empty())
    return fillsFound(Condition, Guarded, G);
  llvm::SmallPtrSet<const ValueDecl *, 8> Changed, Questioned;
  for (const BoundNodes &Nodes :
       match(findAll(expr(matchers::question())), *Condition, Unit.context()))
    Questioned.insert(Nodes.getNodeAs<ValueDecl>("asked"));
  for (const Stmt *S : Guarded)
    if (S)
      fieldsFilledBy(*S, Asked, Changed, Unit.context());
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
        if (const auto *Call = Nodes.getNodeAs<CXXMemberCallExpr>("call");
            Call && (T->isPointerType() || readsOut(*Call) ||
                     takesAway(*Call, Unit.words())))
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
  // So is what a query puts its rows into.
  for (const Stmt *S : Guarded)
    if (S)
      for (const BoundNodes &Nodes :
           match(findAll(callExpr().bind("call")), *S, Unit.context()))
        if (const auto *Ref = outputOf(*Nodes.getNodeAs<CallExpr>("call")))
          owners(Ref->getDecl(), Changed);
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
      if (isa<FieldDecl>(D) && isFoundByKey(D)) {
        G = {GuardKind::Kept, None, Loop, None};
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
  return llvm::any_of(Fills, [&](const Expr *E) { return asksMember(E, G); }) ||
         fillsFound(Condition, Guarded, G);
}

} // namespace orm
