//===--- Containers.cpp - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Containers: what their classes are, and what is put into them.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

bool isMap(const CXXRecordDecl *Class) {
  return llvm::any_of(Class->decls(), [](const Decl *D) {
    const auto *Alias = dyn_cast<TypedefNameDecl>(D);
    return Alias && Alias->getName() == "mapped_type";
  });
}

bool isList(const CXXRecordDecl *Class) {
  const auto *Special =
      dyn_cast_or_null<ClassTemplateSpecializationDecl>(Class);
  return Special && isCollection(Special) &&
         Special->getTemplateArgs().size() &&
         Special->getTemplateArgs()[0].getKind() == TemplateArgument::Type &&
         !Special->getTemplateArgs()[0].getAsType()->isAnyCharacterType();
}

bool isCollection(const CXXRecordDecl *Class) {
  return anyBase(Class, [](const CXXRecordDecl &C) {
    // Queues and stacks have no begin(), but say whether they are empty.
    return llvm::any_of(C.methods(), [](const CXXMethodDecl *M) {
      return M->getIdentifier() && M->getNumParams() == 0 &&
             (M->getName() == "begin" || M->getName() == "empty");
    });
  });
}

static bool isClassOrPointer(QualType T) {
  T = T.getCanonicalType();
  return T->isPointerType() || T->isRecordType();
}

const CXXRecordDecl *elementClass(QualType T) {
  for (unsigned Steps = 0; Steps < 8 && !T.isNull(); ++Steps) {
    T = T.getNonReferenceType().getCanonicalType();
    if (T->isPointerType())
      T = T->getPointeeType();
    if (const auto *Array = T->getAsArrayTypeUnsafe())
      return rowClass(Array->getElementType());
    const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
    if (!Class)
      return nullptr;
    // A smart pointer to a container.
    const CXXRecordDecl *Inner = rowClass(T);
    if (Inner && Inner != Class) {
      T = Class->getASTContext().getRecordType(Inner);
      continue;
    }
    if (const auto *Special =
            dyn_cast<ClassTemplateSpecializationDecl>(Class)) {
      const CXXRecordDecl *Last = nullptr;
      for (const TemplateArgument &A : Special->getTemplateArgs().asArray())
        if (A.getKind() == TemplateArgument::Type &&
            isClassOrPointer(A.getAsType())) {
          // The value of a map is behind its key; an allocator is no element.
          const CXXRecordDecl *C = rowClass(A.getAsType());
          if (!C)
            continue;
          llvm::StringRef Name = C->getIdentifier() ? C->getName() : "";
          if (Name == "allocator" || Name == "less" || Name == "hash" ||
              Name == "equal_to" || Name == "default_delete")
            break;
          Last = C;
          break;
        }
      if (Last)
        return Last;
    }
    const CXXRecordDecl *Definition = Class->getDefinition();
    if (!Definition || Definition->getNumBases() == 0)
      return nullptr;
    T = Definition->bases_begin()->getType();
  }
  return nullptr;
}

/// True when \p T is what each element of the container \p Class is, or a part
/// of that.
static bool isElementOf(QualType T, const CXXRecordDecl *Class) {
  auto IsSame = [](const TemplateArgument &Argument, QualType T) {
    return Argument.getKind() == TemplateArgument::Type &&
           T.getCanonicalType().getUnqualifiedType() ==
               Argument.getAsType().getCanonicalType().getUnqualifiedType();
  };
  T = T.getNonReferenceType();
  // Of the pairs of a map, the value.
  QualType Second;
  if (const auto *Pair = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          T->getAsCXXRecordDecl());
      Pair && Pair->getTemplateArgs().size() == 2 &&
      Pair->getTemplateArgs()[1].getKind() == TemplateArgument::Type)
    Second = Pair->getTemplateArgs()[1].getAsType();
  return anyBase(Class, [&](const CXXRecordDecl &C) {
    const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&C);
    return Special &&
           llvm::any_of(Special->getTemplateArgs().asArray(),
                        [&](const TemplateArgument &Argument) {
                          return IsSame(Argument, T) ||
                                 (!Second.isNull() && IsSame(Argument, Second));
                        });
  });
}

/// True when what is called on \p Object to add a \p T to it may add more
/// elements than one.
static bool addsMany(const Expr *Object, QualType T) {
  if (!Object || T.isNull())
    return true;
  QualType Of = Object->getType().getNonReferenceType();
  if (Of->isPointerType())
    Of = Of->getPointeeType();
  const CXXRecordDecl *Class = Of->getAsCXXRecordDecl();
  return !Class || !isElementOf(T, Class);
}

/// True for a local container that is made empty, and that nothing but loops
/// and const functions gets.
bool BodyReader::staysEmpty(const Expr *Range) {
  const auto *Ref = dyn_cast<DeclRefExpr>(Range->IgnoreParens());
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  const CXXRecordDecl *Class =
      Variable ? Variable->getType()->getAsCXXRecordDecl() : nullptr;
  const auto *Made =
      Variable && Variable->getInit()
          ? dyn_cast<CXXConstructExpr>(Variable->getInit()->IgnoreImplicit())
          : nullptr;
  if (!Class || !Variable->hasLocalStorage() || !isCollection(Class) ||
      !Unit.words().isLibrary(Class) || !Made || Made->getNumArgs() != 0)
    return false;
  // Matches are counted by what they bind.
  auto Uses = [&](const auto &Matcher) {
    return match(findAll(Matcher.bind("use")), *Function->getBody(),
                 Unit.context())
        .size();
  };
  const auto Itself = declRefExpr(to(varDecl(equalsNode(Variable))));
  return Uses(Itself) == Uses(implicitCastExpr(hasType(isConstQualified()),
                                               hasSourceExpression(Itself))) +
                             Uses(cxxForRangeStmt(hasRangeInit(Itself)));
}

void BodyReader::addTo(ValueId Container, ValueId V, SourceRange Where,
                       bool Many) {
  const bool IsKnown = V != None && value(V).Kind != ValueKind::Unknown;
  const ValueKind To = value(Container).Kind;
  if (Container == V || To == ValueKind::Unknown ||
      (!IsKnown && To != ValueKind::Object && To != ValueKind::Param &&
       To != ValueKind::Capture))
    return;
  EventFact &E = event(EventKind::AddTo, Where);
  E.Value = Container;
  E.Other = IsKnown ? V : None;
  E.Text = Many ? ManyText : "";
}

/// Elements are put into \p Container, or where an argument says.
BodyReader::ValueId BodyReader::applyAdd(const CallSite &C, const Use &U,
                                         ValueId Container,
                                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  const int Index =
      What.Argument < 0 ? int(Arguments.size()) - 1 : What.Argument;
  const bool Elsewhere = argument(C, What.ResultArgument) != nullptr;
  if (Elsewhere)
    Container = Arguments[What.ResultArgument];
  const SourceRange Where = C.Whole->getSourceRange();
  // Something that is built in place from several arguments has them all.
  const CXXRecordDecl *Element =
      isVariadic(C.Callee) && C.Object ? constructedBy(C.Callee) : nullptr;
  if (Element && !Unit.words().isLibrary(Element)) {
    addTo(Container, constructInPlace(Element, C, Arguments), Where);
  } else if (isVariadic(C.Callee) && Arguments.size() > 1) {
    addTo(Container,
          make(ValueKind::Aggregate, 0, {Arguments.begin(), Arguments.end()}),
          Where);
  } else if (Index >= 0 && size_t(Index) < Arguments.size()) {
    const unsigned Parameter = Index + firstParameter(C);
    const QualType Added = Parameter < C.Callee->getNumParams()
                               ? C.Callee->getParamDecl(Parameter)->getType()
                               : QualType();
    // How many there are to be is no element.
    const bool IsSize =
        What.Several && !Added.isNull() && Added->isIntegerType();
    addTo(Container, IsSize ? None : Arguments[Index], Where,
          What.Several || Elsewhere ||
              (!isVariadic(C.Callee) && addsMany(C.Object, Added)));
  }
  return Container;
}

} // namespace orm
