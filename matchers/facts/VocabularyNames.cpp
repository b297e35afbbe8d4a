//===--- VocabularyNames.cpp - orm-tidy -----------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Names as profiles write them.
///
//===----------------------------------------------------------------------===//

#include "facts/Vocabulary.h"

#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace orm {

static bool isTransparent(const DeclContext *DC) {
  if (const auto *NS = dyn_cast<NamespaceDecl>(DC))
    return NS->isInline() || NS->isAnonymousNamespace();
  return isa<LinkageSpecDecl>(DC) || isa<TranslationUnitDecl>(DC);
}

/// The next enclosing declaration that has a name; null at the top.
static const NamedDecl *enclosing(const NamedDecl *D) {
  const DeclContext *DC = D->getDeclContext();
  while (DC && isTransparent(DC))
    DC = DC->getParent();
  return DC ? dyn_cast<NamedDecl>(DC) : nullptr;
}

static bool hasName(const NamedDecl *D, llvm::StringRef Name) {
  const IdentifierInfo *II = D->getIdentifier();
  return II && II->getName() == Name;
}

bool nameEndsIn(const NamedDecl *D, llvm::StringRef Name) {
  while (true) {
    size_t At = Name.rfind("::");
    llvm::StringRef Last =
        At == llvm::StringRef::npos ? Name : Name.substr(At + 2);
    if (!D || !hasName(D, Last))
      return false;
    if (At == llvm::StringRef::npos)
      return true;
    Name = Name.substr(0, At);
    if (Name.empty())
      return enclosing(D) == nullptr;
    D = enclosing(D);
  }
}

std::string plainName(const NamedDecl *D) {
  std::string Name = D->getNameAsString();
  for (const NamedDecl *E = enclosing(D); E; E = enclosing(E))
    Name.insert(0, E->getNameAsString() + "::");
  return Name;
}

/// What \p Class looks like: its definition, or where it is an instance of a
/// template that nobody has asked for yet, that of the template.
static const CXXRecordDecl *shapeOf(const CXXRecordDecl *Class) {
  if (const CXXRecordDecl *Definition = Class->getDefinition())
    return Definition;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  return Special ? Special->getSpecializedTemplate()
                       ->getTemplatedDecl()
                       ->getDefinition()
                 : nullptr;
}

/// The shape of the first base of \p Class, which may be a template's.
static const CXXRecordDecl *firstBase(const CXXRecordDecl *Class) {
  if (Class->getNumBases() == 0)
    return nullptr;
  const QualType T = Class->bases_begin()->getType();
  if (const CXXRecordDecl *Base = T->getAsCXXRecordDecl())
    return shapeOf(Base);
  const auto *Special = T->getAs<TemplateSpecializationType>();
  const auto *Template =
      Special ? dyn_cast_or_null<ClassTemplateDecl>(
                    Special->getTemplateName().getAsTemplateDecl())
              : nullptr;
  return Template ? Template->getTemplatedDecl()->getDefinition() : nullptr;
}

const CXXRecordDecl *rowClass(QualType T) {
  for (unsigned Depth = 0; Depth < 4 && !T.isNull(); ++Depth) {
    T = T.getNonReferenceType().getCanonicalType();
    if (T->isPointerType()) {
      T = T->getPointeeType();
      continue;
    }
    const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
    if (!Class)
      return nullptr;
    const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
    // A class template with operator-> is a smart pointer to its argument.
    if (!Special)
      return Class;
    bool HasArrow = false;
    const CXXRecordDecl *Shape = shapeOf(Special);
    for (unsigned Bases = 0; Shape && !HasArrow && Bases < 16; ++Bases) {
      for (const auto *M : Shape->methods())
        HasArrow |=
            M->getOverloadedOperator() == OO_Arrow || hasName(M, "lock");
      Shape = firstBase(Shape);
    }
    const TemplateArgumentList &Arguments = Special->getTemplateArgs();
    if (!HasArrow || Arguments.size() == 0 ||
        Arguments[0].getKind() != TemplateArgument::Type)
      return Class;
    T = Arguments[0].getAsType();
  }
  return nullptr;
}

bool isOutermost(const NamedDecl *D) { return enclosing(D) == nullptr; }

bool isInside(const NamedDecl *D, llvm::StringRef Name) {
  for (D = enclosing(D); D; D = enclosing(D))
    if (nameEndsIn(D, Name))
      return true;
  return false;
}

bool anyBase(const CXXRecordDecl *Class,
             llvm::function_ref<bool(const CXXRecordDecl &)> Is) {
  llvm::SmallVector<const CXXRecordDecl *, 8> Queue{Class};
  for (size_t I = 0; I < Queue.size() && I < 64; ++I) {
    const CXXRecordDecl *Definition = Queue[I]->getDefinition();
    if (!Definition)
      continue;
    if (Is(*Definition))
      return true;
    for (const CXXBaseSpecifier &Base : Definition->bases())
      if (const CXXRecordDecl *B = Base.getType()->getAsCXXRecordDecl())
        Queue.push_back(B);
  }
  return false;
}

bool derivesFrom(const CXXRecordDecl *Class, llvm::StringRef Name,
                 llvm::StringRef Farther) {
  // The class itself, then its bases, breadth first and bounded.
  llvm::SmallVector<const CXXRecordDecl *, 8> Queue{Class};
  for (size_t I = 0; I < Queue.size() && I < 64; ++I) {
    if (!Farther.empty() && nameEndsIn(Queue[I], Farther))
      return false;
    if (nameEndsIn(Queue[I], Name))
      return true;
    const CXXRecordDecl *Definition = Queue[I]->getDefinition();
    if (!Definition)
      continue;
    for (const CXXBaseSpecifier &Base : Definition->bases())
      if (const CXXRecordDecl *B = Base.getType()->getAsCXXRecordDecl())
        Queue.push_back(B);
  }
  return false;
}

} // namespace orm
