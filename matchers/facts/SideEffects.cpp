//===--- SideEffects.cpp - orm-tidy ------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/SideEffects.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace orm {

static QualType behindPointers(QualType T) {
  T = T.getNonReferenceType().getCanonicalType();
  while (T->isPointerType())
    T = T->getPointeeType();
  return T;
}

bool isUnvouched(const FunctionDecl *Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  return !(Method && !Method->isStatic()) && !Function->isConstexpr() &&
         !Function->hasAttr<PureAttr>() && !Function->hasAttr<ConstAttr>();
}

bool isHandle(QualType T, Vocabulary &Words) {
  if (T.isNull())
    return false;
  T = behindPointers(T);
  const RecordDecl *Record = T->getAsRecordDecl();
  if (!Record)
    return false;
  const auto *Class = dyn_cast<CXXRecordDecl>(Record);
  return (Class && Words.isQueryObject(Class)) || !Record->getDefinition();
}

bool isCopyable(QualType T, unsigned Depth) {
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  Class = Class ? Class->getDefinition() : nullptr;
  if (!Class)
    return !T->isRecordType();
  if (Class->hasUserDeclaredCopyConstructor())
    return llvm::any_of(Class->ctors(), [](const CXXConstructorDecl *C) {
      return C->isCopyConstructor() && !C->isDeleted() &&
             C->getAccess() == AS_public;
    });
  // What the compiler makes copies all parts.
  return Depth < 16 && !Class->hasUserDeclaredMoveOperation() &&
         !Class->defaultedCopyConstructorIsDeleted() &&
         llvm::all_of(Class->bases(),
                      [&](const CXXBaseSpecifier &Base) {
                        return isCopyable(Base.getType(), Depth + 1);
                      }) &&
         llvm::all_of(Class->fields(), [&](const FieldDecl *Field) {
           return isCopyable(Field->getType(), Depth + 1);
         });
}

/// True for the classes of comparisons, allocators and the like.
static bool holdsNothing(const CXXRecordDecl *Class) {
  return Class && Class->hasDefinition() && Class->field_empty() &&
         !Class->isDynamicClass() &&
         llvm::all_of(Class->bases(), [](const CXXBaseSpecifier &Base) {
           return holdsNothing(Base.getType()->getAsCXXRecordDecl());
         });
}

/// True when a constant object of \p Class lets others change what it refers
/// to, as shared pointers and views do.
static bool sharesInside(const CXXRecordDecl *Class) {
  for (const CXXBaseSpecifier &Base : Class->bases()) {
    const CXXRecordDecl *Inherited = Base.getType()->getAsCXXRecordDecl();
    if (Inherited && Inherited->hasDefinition() &&
        sharesInside(Inherited->getDefinition()))
      return true;
  }
  for (const CXXMethodDecl *Method : Class->methods()) {
    const OverloadedOperatorKind Kind = Method->getOverloadedOperator();
    const bool Access = Kind == OO_Arrow || Kind == OO_Subscript ||
                        (Kind == OO_Star && Method->getNumParams() == 0);
    if (!Access || !Method->isConst())
      continue;
    QualType T = Method->getReturnType();
    if ((T->isPointerType() || T->isLValueReferenceType()) &&
        !T->getPointeeType().isConstQualified())
      return true;
  }
  return false;
}

bool isPlainValue(QualType T, Vocabulary &Words, unsigned Depth) {
  T = T.getCanonicalType();
  if (T->isArithmeticType() || T->isEnumeralType())
    return true;
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (!Class || Depth > 6)
    return false;
  Class = Class->getDefinition();
  if (!Class || Class->isLambda() || Class->isUnion() ||
      Words.isQueryObject(Class) || Words.entity(Class) || !isCopyable(T) ||
      sharesInside(Class))
    return false;
  if (!Words.isLibrary(Class)) {
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (!isPlainValue(Base.getType(), Words, Depth + 1))
        return false;
    return llvm::all_of(Class->fields(), [&](const FieldDecl *Field) {
      return isPlainValue(Field->getType(), Words, Depth + 1);
    });
  }
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (!Special)
    return true;
  // What a container holds, and not how it is ordered or allocated.
  auto IsPlain = [&](const TemplateArgument &A) {
    if (A.getKind() != TemplateArgument::Type)
      return A.getKind() != TemplateArgument::Pack;
    const CXXRecordDecl *Helper = A.getAsType()->getAsCXXRecordDecl();
    return holdsNothing(Helper) ||
           isPlainValue(A.getAsType(), Words, Depth + 1);
  };
  for (const TemplateArgument &A : Special->getTemplateArgs().asArray()) {
    if (A.getKind() == TemplateArgument::Pack
            ? !llvm::all_of(A.pack_elements(), IsPlain)
            : !IsPlain(A))
      return false;
  }
  return true;
}

namespace {
class Collector : public RecursiveASTVisitor<Collector> {
public:
  Collector(Vocabulary &Words, Purity *PureCallees, const Stmt *Except)
      : Words(Words), PureCallees(PureCallees), Except(Except) {}

  bool TraverseStmt(Stmt *S) {
    return (S && S == Except) || RecursiveASTVisitor::TraverseStmt(S);
  }

  /// Who throws gives no value.
  bool TraverseCXXThrowExpr(CXXThrowExpr *) { return true; }

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (const auto *Variable = dyn_cast<VarDecl>(E->getDecl()))
      Found.Mentioned.insert(Variable);
    else if (const auto *Binding = dyn_cast<BindingDecl>(E->getDecl()))
      noteBinding(Binding, Found.Mentioned);
    // A function that others may call.
    else if (isa<FunctionDecl>(E->getDecl()))
      Found.Other |= Callees.count(E) == 0;
    return true;
  }
  bool VisitCXXDefaultInitExpr(CXXDefaultInitExpr *E) {
    return TraverseStmt(E->getExpr());
  }
  bool VisitMemberExpr(MemberExpr *E) {
    const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
    if (Field && isa<CXXThisExpr>(E->getBase()->IgnoreParenImpCasts()))
      Found.ReadsThis |= !Field->getType().isConstQualified() &&
                         !isHandle(Field->getType(), Words);
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *E) {
    if (E->isAssignmentOp())
      write(E->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *E) {
    // '&Class::field' is a pointer to a member.
    if (E->isIncrementDecrementOp() ||
        (E->getOpcode() == UO_AddrOf && !E->getType()->isMemberPointerType()))
      write(E->getSubExpr());
    return true;
  }
  bool VisitVarDecl(VarDecl *D) {
    if (D->hasGlobalStorage() && !D->getType().isConstQualified())
      Found.Other = true;
    if (D->getInit() && D->getType()->isLValueReferenceType() &&
        !D->getType()->getPointeeType().isConstQualified())
      write(D->getInit());
    noteEnd(D->getType());
    return true;
  }
  bool VisitCXXBindTemporaryExpr(CXXBindTemporaryExpr *E) {
    noteEnd(E->getType());
    return true;
  }
  bool VisitCXXForRangeStmt(CXXForRangeStmt *S) {
    QualType T = S->getLoopVariable()->getType();
    if (T->isReferenceType() && !T->getPointeeType().isConstQualified())
      write(S->getRangeInit());
    return true;
  }
  bool VisitCallExpr(CallExpr *E) {
    Callees.insert(E->getCallee()->IgnoreParenImpCasts());
    const FunctionDecl *Callee = E->getDirectCallee();
    if (!Callee) {
      Found.Anything = true;
      return other();
    }
    // The users' own functions are looked at by themselves.
    const bool Own = !Words.callee(Callee) && !Words.isLibrary(Callee);
    if (Own)
      Found.Calls.insert(Callee);
    if (Own && (!PureCallees || PureCallees->isPure(Callee)))
      return true;
    Found.Anything |= Callee->getOverloadedOperator() == OO_Call;
    const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
    const bool OnObject = Method && !Method->isStatic();
    llvm::ArrayRef<Expr *> Arguments(E->getArgs(), E->getNumArgs());
    bool Writes = false;
    if (OnObject) {
      const Expr *Object = nullptr;
      if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E)) {
        Object = Member->getImplicitObjectArgument();
      } else if (!Arguments.empty()) {
        Object = Arguments.front();
        Arguments = Arguments.drop_front();
      }
      if (Object && !Method->isConst()) {
        write(Object);
        Writes = true;
      }
    }
    Writes |= writeArguments(Callee, Arguments);
    if (Own || Words.callee(Callee))
      return true;
    // A library's function that nothing is known of.
    Found.Other |= Callee->isVariadic() ||
                   (Callee->getReturnType()->isVoidType() && !Writes) ||
                   (isUnvouched(Callee) &&
                    (Callee->getNumParams() == 0 || Callee->isExternC()) &&
                    !isOfHandles(Callee));
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *E) {
    const CXXConstructorDecl *Constructor = E->getConstructor();
    writeArguments(Constructor,
                   llvm::ArrayRef<Expr *>(E->getArgs(), E->getNumArgs()));
    const CXXRecordDecl *Class = Constructor->getParent();
    if (!Words.isLibrary(Class) && Constructor->isUserProvided())
      Found.Calls.insert(Constructor);
    // Locks, files and the like can't be copied.
    if (Words.isLibrary(Class) && !Words.constructor(Constructor) &&
        !Words.isQueryObject(Class))
      Found.Other |= !isCopyable(E->getType());
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *) { return other(); }
  bool VisitCXXNewExpr(CXXNewExpr *) { return other(); }
  bool VisitCXXDeleteExpr(CXXDeleteExpr *) { return other(); }
  bool VisitCoroutineSuspendExpr(CoroutineSuspendExpr *) { return other(); }
  bool VisitAsmStmt(AsmStmt *) { return other(); }

  SideEffects Found;

private:
  bool other() {
    Found.Other = true;
    return true;
  }

  /// Functions of a C library that work on handles.
  bool isOfHandles(const FunctionDecl *Callee) {
    return llvm::any_of(Callee->parameters(), [&](const ParmVarDecl *P) {
      return P->getType()->isPointerType() && isHandle(P->getType(), Words);
    });
  }

  /// What the end of an object does.
  void noteEnd(QualType T) {
    const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
    if (!Class || !Class->hasDefinition() || Words.isLibrary(Class))
      return;
    const CXXDestructorDecl *Destructor = Class->getDestructor();
    Found.Other |= Destructor && Destructor->isUserProvided();
  }

  bool writeArguments(const FunctionDecl *Callee,
                      llvm::ArrayRef<Expr *> Arguments) {
    bool Writes = false;
    for (size_t I = 0; I < Arguments.size() && I < Callee->getNumParams();
         ++I) {
      QualType T = Callee->getParamDecl(I)->getType();
      if ((T->isReferenceType() || T->isPointerType()) &&
          !T->getPointeeType().isConstQualified() &&
          !isa<CXXDefaultArgExpr>(Arguments[I])) {
        write(Arguments[I]);
        Writes = true;
      }
    }
    return Writes;
  }

  static void noteBinding(const BindingDecl *Binding,
                          llvm::DenseSet<const VarDecl *> &Into) {
    if (const auto *Whole =
            dyn_cast_or_null<VarDecl>(Binding->getDecomposedDecl()))
      Into.insert(Whole);
  }

  /// Something is written through \p E.
  void write(const Expr *E) {
    for (unsigned Depth = 0; E && Depth < 64; ++Depth) {
      E = E->IgnoreParenImpCasts();
      // A pointer to a member points to nobody's object.
      if (E->getType()->isMemberPointerType())
        return;
      if (const auto *Member = dyn_cast<MemberExpr>(E)) {
        if (isHandle(Member->getType(), Words))
          return;
        if (const auto *Static = dyn_cast<VarDecl>(Member->getMemberDecl())) {
          Found.Written.insert(Static);
          return;
        }
        E = Member->getBase();
      } else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
        E = Element->getBase();
      } else if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
        E = Unary->getSubExpr();
      } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
        if (isHandle(Call->getType(), Words))
          return;
        E = Call->getImplicitObjectArgument();
      } else if (const auto *Call = dyn_cast<CallExpr>(E)) {
        if (isHandle(Call->getType(), Words))
          return;
        E = Call->getNumArgs() ? Call->getArg(0) : nullptr;
      } else if (const auto *Temporary =
                     dyn_cast<MaterializeTemporaryExpr>(E)) {
        E = Temporary->getSubExpr();
      } else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
        E = Bound->getSubExpr();
      } else if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E)) {
        E = Cast->getSubExpr();
      } else if (const auto *Whole = dyn_cast<FullExpr>(E)) {
        E = Whole->getSubExpr();
      } else if (isa<CXXThisExpr>(E)) {
        Found.WritesThis = true;
        return;
      } else if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
        if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
          Found.Written.insert(Variable);
        else if (const auto *Binding = dyn_cast<BindingDecl>(Ref->getDecl()))
          noteBinding(Binding, Found.Written);
        else
          Found.Other = true;
        return;
      } else {
        // A temporary that is made here, or nothing.
        Found.Other |= !isa<CXXConstructExpr>(E) && !isa<InitListExpr>(E) &&
                       !isa<CXXNullPtrLiteralExpr>(E) && !isa<GNUNullExpr>(E) &&
                       !isa<IntegerLiteral>(E) &&
                       !isa<CXXScalarValueInitExpr>(E);
        return;
      }
    }
    Found.Other = true;
  }

  Vocabulary &Words;
  Purity *PureCallees;
  const Stmt *Except;
  llvm::DenseSet<const Stmt *> Callees;
};
} // namespace

SideEffects sideEffects(const Stmt *S, Vocabulary &Words, Purity *PureCallees,
                        const Stmt *Except) {
  Collector Visitor(Words, PureCallees, Except);
  Visitor.TraverseStmt(const_cast<Stmt *>(S));
  return std::move(Visitor.Found);
}

/// True for a body that does nothing but giving a value.
static bool onlyGives(const SideEffects &Found, const FunctionDecl *Function,
                      Vocabulary &Words) {
  // The object that a constructor makes is new.
  if (Found.Other || (!isa<CXXConstructorDecl>(Function) &&
                      (Function->getReturnType()->isVoidType() ||
                       Found.ReadsThis || Found.WritesThis)))
    return false;
  auto IsOwn = [&](const VarDecl *Variable) {
    return Variable->hasLocalStorage() &&
           Variable->getParentFunctionOrMethod() == Function;
  };
  for (const VarDecl *Variable : Found.Mentioned)
    if (!IsOwn(Variable) && !Variable->getType().isConstQualified() &&
        !isHandle(Variable->getType(), Words))
      return false;
  for (const VarDecl *Variable : Found.Written) {
    QualType T = Variable->getType();
    // What it refers to may be the caller's.
    const bool Refers = (T->isReferenceType() || T->isPointerType()) &&
                        !T->getPointeeType().isConstQualified();
    if (!isHandle(T, Words) && (!IsOwn(Variable) || Refers))
      return false;
  }
  return true;
}

const Purity::Body &Purity::read(const FunctionDecl *Function) {
  auto Inserted = Bodies.try_emplace(Function);
  if (Inserted.second) {
    Collector Visitor(Words, nullptr, nullptr);
    if (const auto *Made = dyn_cast<CXXConstructorDecl>(Function))
      for (const CXXCtorInitializer *Init : Made->inits())
        Visitor.TraverseStmt(Init->getInit());
    Visitor.TraverseStmt(Function->getBody());
    const SideEffects &Found = Visitor.Found;
    Body Mine;
    Mine.GivesValue = onlyGives(Found, Function, Words);
    Mine.Calls.assign(Found.Calls.begin(), Found.Calls.end());
    Inserted.first->second = std::move(Mine);
  }
  return Inserted.first->second;
}

bool Purity::givesValue(const FunctionDecl *Function) {
  return read(Function).GivesValue;
}

bool Purity::isPure(const FunctionDecl *Function) {
  llvm::SmallVector<const FunctionDecl *, 8> Queue{Function};
  for (size_t I = 0; I < Queue.size(); ++I) {
    const FunctionDecl *Definition = nullptr;
    const auto *Method = dyn_cast<CXXMethodDecl>(Queue[I]);
    if (I > 64 || !Queue[I]->isDefined(Definition) || !Definition->getBody() ||
        (Method && Method->isVirtual()))
      return false;
    const Body &Mine = read(Definition);
    if (!Mine.GivesValue)
      return false;
    for (const FunctionDecl *Callee : Mine.Calls)
      if (!llvm::is_contained(Queue, Callee))
        Queue.push_back(Callee);
  }
  return true;
}

} // namespace orm
