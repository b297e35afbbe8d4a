//===--- Vocabulary.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Vocabulary.h"

#include "compat/Compat.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Type.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace orm {

Vocabulary::Vocabulary(const std::vector<Profile> &Profiles,
                       ASTContext &Context, bool Always)
    : Context(Context), Active(Always) {
  auto Mentioned = [&](const Profile &P) {
    for (const std::string &Name : P.Requires) {
      if (Context.Idents.find(Name) != Context.Idents.end())
        return true;
      // What stands in a precompiled header is known there only.
      IdentifierInfoLookup *More = Context.Idents.getExternalIdentifierLookup();
      if (More && More->get(Name))
        return true;
    }
    return P.Requires.empty();
  };
  for (const Profile &P : Profiles)
    if (!P.Language && Mentioned(P)) {
      Used.push_back(&P);
      Active = true;
    }
  if (!Active)
    return;
  for (const Profile &P : Profiles)
    if (P.Language && Mentioned(P))
      Used.push_back(&P);
  for (const Profile *P : Used)
    for (const Entry &E : P->Entries)
      add(*P, E);
}

void Vocabulary::add(const Profile &Library, const Entry &E) {
  Index *In = nullptr;
  switch (E.Where.Kind) {
  case MatchKind::Method:
    In = &Methods;
    break;
  case MatchKind::Manipulator:
    In = &Manipulators;
    break;
  case MatchKind::Function:
    In = &Functions;
    break;
  case MatchKind::Annotation:
    In = &Annotations;
    break;
  case MatchKind::Operator:
    In = &Operators;
    break;
  case MatchKind::Temporary:
    In = &Temporaries;
    break;
  case MatchKind::Constructor:
    In = &Constructors;
    break;
  case MatchKind::Conversion:
    In = &Conversions;
    break;
  case MatchKind::Field:
    In = &Fields;
    break;
  case MatchKind::Variable:
    In = &Variables;
    break;
  case MatchKind::Handle:
    In = &Handles;
    break;
  case MatchKind::ImplicitBegin:
    In = &Begins;
    break;
  }
  Use U{&Library, &E};
  bool ByClass = E.Where.Kind == MatchKind::Constructor ||
                 E.Where.Kind == MatchKind::Temporary ||
                 E.Where.Kind == MatchKind::Handle ||
                 E.Where.Kind == MatchKind::ImplicitBegin ||
                 E.Where.Kind == MatchKind::Conversion;
  if (ByClass || E.Where.Names.empty()) {
    In->Others.push_back(U);
    return;
  }
  for (llvm::StringRef Name : E.Where.Names) {
    if (Name.contains('*') && E.Where.Kind != MatchKind::Operator) {
      In->Others.push_back(U);
      continue;
    }
    // Functions are looked up by the last part of their name.
    size_t At = Name.rfind("::");
    if (At != llvm::StringRef::npos && E.Where.Kind != MatchKind::Annotation)
      Name = Name.substr(At + 2);
    In->ByName[Name].push_back(U);
    if (!E.Where.Constants.empty() || !E.Where.CallableTypes.empty())
      Conditional.insert(Name);
  }
}

/// The first entry, in the order of the profiles, for which \p Fits holds.
template <typename Test>
Use Vocabulary::find(const Index &In, llvm::StringRef Name, Test Fits,
                     const CXXRecordDecl *Class) const {
  Use Best;
  auto Before = [&](const Use &A, const Use &B) {
    if (A.Library != B.Library) {
      // Of two libraries, one of which builds on the other, the one that says
      // more of the class.
      if (Class && A.Library->Builtin && B.Library->Builtin) {
        const bool ToA =
            derivesFrom(Class, A.What->Where.Class, B.What->Where.Class);
        const bool ToB =
            derivesFrom(Class, B.What->Where.Class, A.What->Where.Class);
        if (ToA != ToB)
          return ToA;
      }
      for (const Profile *P : Used)
        if (P == A.Library || P == B.Library)
          return P == A.Library;
    }
    return A.What < B.What;
  };
  auto Consider = [&](const std::vector<Use> &Uses) {
    for (const Use &U : Uses)
      if ((!Best || Before(U, Best)) && Fits(U))
        Best = U;
  };
  auto It = In.ByName.find(Name);
  if (It != In.ByName.end())
    Consider(It->second);
  Consider(In.Others);
  return Best;
}

static bool listHas(const std::vector<std::string> &Names,
                    llvm::StringRef Name) {
  if (Names.empty())
    return true;
  for (llvm::StringRef N : Names) {
    if (N == Name)
      return true;
    if (!N.empty() && N.back() == '*' &&
        compat::startsWith(Name, N.drop_back()))
      return true;
  }
  return false;
}

bool Vocabulary::classFits(const CXXRecordDecl *Class, const Match &M,
                           const Profile &Library) {
  if (!Class)
    return M.Class.empty();
  if (!M.Namespace.empty() && !isInside(Class, M.Namespace))
    return false;
  if (M.Class == AnyEntity) {
    const Profile *Of = nullptr;
    return entity(Class, &Of) && Of == &Library;
  }
  return M.Class.empty() || derivesFrom(Class, M.Class);
}

bool Vocabulary::signatureFits(const FunctionDecl *F, const Match &M,
                               const Profile &Library) {
  if (M.Parameters && F->getNumParams() != *M.Parameters)
    return false;
  const auto *Method = dyn_cast<CXXMethodDecl>(F);
  if (M.Static && (!Method || Method->isStatic() != *M.Static))
    return false;
  if (M.Const && (!Method || Method->isConst() != *M.Const))
    return false;
  if (M.ParameterTypes.size() > F->getNumParams())
    return false;
  for (size_t I = 0; I < M.ParameterTypes.size(); ++I)
    if (!matches(M.ParameterTypes[I], F->getParamDecl(I)->getType(), Library))
      return false;
  return M.Returns.empty() || matches(M.Returns, F->getReturnType(), Library);
}

static bool functionNameFits(const NamedDecl *F,
                             const std::vector<std::string> &Names) {
  for (llvm::StringRef Name : Names) {
    if (nameEndsIn(F, Name))
      return true;
    // 'prefix_*', of functions that are in no namespace.
    if (Name.back() == '*' && F->getIdentifier() &&
        F->getDeclContext()->getRedeclContext()->isTranslationUnit() &&
        compat::startsWith(F->getName(), Name.drop_back()))
      return true;
  }
  return Names.empty();
}

/// What attributes of \p D in the source say.
Use Vocabulary::annotated(const Decl *D, const FunctionDecl *Signature) {
  if (Annotations.ByName.empty() || !D->hasAttrs())
    return {};
  for (const auto *Attribute : D->specific_attrs<AnnotateAttr>())
    if (Use U =
            find(Annotations, Attribute->getAnnotation(), [&](const Use &U) {
              return signatureFits(Signature, U.What->Where, *U.Library);
            }))
      return U;
  return {};
}

Use Vocabulary::callee(const FunctionDecl *Callee) {
  const Decl *Key = Callee->getCanonicalDecl();
  auto Known = Callees.find(Key);
  if (Known != Callees.end())
    return Known->second;
  if (Use U = annotated(Callee->getMostRecentDecl(), Callee))
    return Callees[Key] = U;
  return Callees[Key] = named(Callee, nullptr);
}

/// True when \p E is the integer \p Value, whatever it is cast to.
static bool isConstant(const Expr *E, int64_t Value,
                       const ASTContext &Context) {
  E = E->IgnoreParenCasts();
  Expr::EvalResult Result;
  if (E->isValueDependent() || !E->EvaluateAsInt(Result, Context))
    return false;
  return Result.Val.getInt() == Value;
}

Use Vocabulary::call(const FunctionDecl *Callee,
                     llvm::ArrayRef<const Expr *> Arguments) {
  const IdentifierInfo *II = Callee->getIdentifier();
  const llvm::StringRef Name = II ? II->getName()
                               : Callee->isOverloadedOperator()
                                   ? llvm::StringRef(getOperatorSpelling(
                                         Callee->getOverloadedOperator()))
                                   : llvm::StringRef();
  if (!Conditional.count(Name))
    return callee(Callee);
  if (Use U = annotated(Callee->getMostRecentDecl(), Callee))
    return U;
  return named(Callee, &Arguments);
}

/// The parameters of the callable \p E; false when it is none.
static bool parametersOf(const Expr *E,
                         llvm::SmallVectorImpl<QualType> &Types) {
  E = E->IgnoreParenImpCasts()->IgnoreImplicit();
  const FunctionProtoType *Signature = nullptr;
  QualType T = E->getType().getNonReferenceType();
  if (const CXXRecordDecl *Class = T->getAsCXXRecordDecl()) {
    if (const CXXRecordDecl *Definition = Class->getDefinition())
      for (const CXXMethodDecl *Method : Definition->methods())
        if (Method->getOverloadedOperator() == OO_Call)
          Signature = Method->getType()->getAs<FunctionProtoType>();
  } else {
    if (T->isPointerType())
      T = T->getPointeeType();
    Signature = T->getAs<FunctionProtoType>();
  }
  if (Signature)
    Types.append(Signature->param_type_begin(), Signature->param_type_end());
  return Signature != nullptr;
}

bool Vocabulary::argumentsFit(const Match &M, const Profile &Library,
                              const llvm::ArrayRef<const Expr *> *Arguments) {
  if (!M.CallableTypes.empty()) {
    llvm::SmallVector<QualType, 4> Types;
    if (!Arguments || size_t(M.Callable) >= Arguments->size() ||
        !parametersOf((*Arguments)[M.Callable], Types) ||
        Types.size() < M.CallableTypes.size())
      return false;
    for (size_t I = 0; I < M.CallableTypes.size(); ++I)
      if (!matches(M.CallableTypes[I], Types[I], Library))
        return false;
  }
  return llvm::all_of(M.Constants, [&](const auto &Constant) {
    return Arguments && Constant.first < Arguments->size() &&
           isConstant((*Arguments)[Constant.first], Constant.second, Context);
  });
}

/// What entries say of \p Callee by its name and, unless they are null, its
/// arguments.
Use Vocabulary::named(const FunctionDecl *Callee,
                      const llvm::ArrayRef<const Expr *> *Arguments) {
  Use Found;
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  const CXXRecordDecl *Class = Method ? Method->getParent() : nullptr;
  if (Callee->isOverloadedOperator()) {
    llvm::StringRef Name = getOperatorSpelling(Callee->getOverloadedOperator());
    Found = find(Operators, Name, [&](const Use &U) {
      const Match &M = U.What->Where;
      const CXXRecordDecl *C = Class;
      // A free operator belongs to the class of its first parameter.
      if (!C && Callee->getNumParams())
        C = Callee->getParamDecl(0)
                ->getType()
                .getNonReferenceType()
                ->getAsCXXRecordDecl();
      return C && classFits(C, M, *U.Library) &&
             signatureFits(Callee, M, *U.Library) &&
             argumentsFit(M, *U.Library, Arguments);
    });
  } else if (isa<CXXConversionDecl>(Callee)) {
    Found = find(Conversions, "", [&](const Use &U) {
      return classFits(Class, U.What->Where, *U.Library) &&
             signatureFits(Callee, U.What->Where, *U.Library);
    });
  } else if (const IdentifierInfo *II = Callee->getIdentifier()) {
    if (Method) {
      // A member that users declare themselves in a class that derives from the
      // library's is their own, unless it overrides, or the entry is about the
      // shape of members.
      bool Own = !isLibrary(Callee) && Method->size_overridden_methods() == 0;
      Found = find(
          Methods, II->getName(),
          [&](const Use &U) {
            const Match &M = U.What->Where;
            if (Own && M.Returns.empty() && M.Class != AnyEntity &&
                !nameEndsIn(Class, M.Class))
              return false;
            return listHas(M.Names, II->getName()) &&
                   classFits(Class, M, *U.Library) &&
                   signatureFits(Callee, M, *U.Library) &&
                   argumentsFit(M, *U.Library, Arguments);
          },
          Class);
    } else
      Found = find(Functions, II->getName(), [&](const Use &U) {
        const Match &M = U.What->Where;
        return functionNameFits(Callee, M.Names) &&
               signatureFits(Callee, M, *U.Library) &&
               argumentsFit(M, *U.Library, Arguments);
      });
  }
  return Found;
}

Use Vocabulary::functionObject(const VarDecl *Object) {
  const IdentifierInfo *II = Object->getIdentifier();
  if (!II || !Object->hasGlobalStorage())
    return {};
  auto Known = Callees.find(Object->getCanonicalDecl());
  if (Known != Callees.end())
    return Known->second;
  Use Found = find(Functions, II->getName(), [&](const Use &U) {
    return functionNameFits(Object, U.What->Where.Names);
  });
  return Callees[Object->getCanonicalDecl()] = Found;
}

Use Vocabulary::variable(const VarDecl *Variable) {
  const IdentifierInfo *II = Variable->getIdentifier();
  if (!II || (Variables.ByName.empty() && Variables.Others.empty()))
    return {};
  return find(Variables, II->getName(), [&](const Use &U) {
    return functionNameFits(Variable, U.What->Where.Names);
  });
}

Use Vocabulary::constructor(const CXXConstructorDecl *Constructor) {
  const Decl *Key = Constructor->getCanonicalDecl();
  auto Known = Callees.find(Key);
  if (Known != Callees.end())
    return Known->second;
  if (Use U = annotated(Constructor->getMostRecentDecl(), Constructor))
    return Callees[Key] = U;
  Use Found = find(Constructors, "", [&](const Use &U) {
    const Match &M = U.What->Where;
    return classFits(Constructor->getParent(), M, *U.Library) &&
           signatureFits(Constructor, M, *U.Library);
  });
  return Callees[Key] = Found;
}

Use Vocabulary::temporary(const CXXRecordDecl *Class) {
  return find(Temporaries, "", [&](const Use &U) {
    return classFits(Class, U.What->Where, *U.Library);
  });
}

Use Vocabulary::manipulator(const FunctionDecl *Function) {
  const IdentifierInfo *II = Function->getIdentifier();
  if (!II)
    return {};
  return find(Manipulators, II->getName(), [&](const Use &U) {
    return functionNameFits(Function, U.What->Where.Names);
  });
}

bool Vocabulary::isCached(const CXXRecordDecl *Class) const {
  for (const auto *Attribute : Class->specific_attrs<AnnotateAttr>())
    if (Attribute->getAnnotation() == "orm::cached")
      return true;
  for (const Profile *P : Used)
    for (const std::string &Name : P->CachedClasses)
      if (nameEndsIn(Class, Name))
        return true;
  return false;
}

Use Vocabulary::field(const FieldDecl *Field) {
  auto Known = FieldUses.find(Field);
  if (Known != FieldUses.end())
    return Known->second;
  const auto *Class = dyn_cast<CXXRecordDecl>(Field->getParent());
  llvm::StringRef Name =
      Field->getIdentifier() ? Field->getName() : llvm::StringRef();
  Use Found = find(Fields, Name, [&](const Use &U) {
    const Match &M = U.What->Where;
    return listHas(M.Names, Name) && classFits(Class, M, *U.Library);
  });
  if (!Found) {
    const CXXRecordDecl *Type =
        Field->getType().getNonReferenceType()->getAsCXXRecordDecl();
    const Profile *Library = nullptr;
    if (Type && Class && entity(Class, &Library))
      Found = find(Handles, "", [&](const Use &U) {
        const Match &M = U.What->Where;
        return U.Library == Library && classFits(Type, M, *U.Library) &&
               (M.Returns.empty() ||
                matches(M.Returns, Field->getType(), *U.Library));
      });
  }
  return FieldUses[Field] = Found;
}

Use Vocabulary::implicitBegin(const CXXRecordDecl *Class) {
  return find(Begins, "", [&](const Use &U) {
    return classFits(Class, U.What->Where, *U.Library);
  });
}

bool Vocabulary::isLibrary(const Decl *D) {
  // The compiler's own are declared where they are used.
  if (const auto *F = dyn_cast<FunctionDecl>(D); F && F->getBuiltinID() != 0)
    return true;
  const SourceManager &SM = Context.getSourceManager();
  SourceLocation Loc = SM.getExpansionLoc(D->getLocation());
  if (Loc.isInvalid())
    return true;
  FileID File = SM.getFileID(Loc);
  auto Known = LibraryFiles.try_emplace(File, false);
  if (Known.second)
    Known.first->second = isLibraryFile(SM, File, Loc);
  if (Known.first->second)
    return true;
  for (const DeclContext *DC = D->getDeclContext(); DC; DC = DC->getParent()) {
    const auto *Scope = dyn_cast<NamedDecl>(DC);
    if (!Scope || isa<FunctionDecl>(DC))
      continue;
    auto Cached = LibraryScopes.find(DC);
    bool Is = false;
    if (Cached != LibraryScopes.end()) {
      Is = Cached->second;
    } else {
      for (const Profile *P : Used)
        for (const std::string &Name : P->Scopes)
          Is |= nameEndsIn(Scope, Name) &&
                (Name.find("::") != std::string::npos || isOutermost(Scope));
      LibraryScopes[DC] = Is;
    }
    if (Is)
      return true;
  }
  return false;
}

} // namespace orm
