//===--- VocabularyTypes.cpp - orm-tidy --------------------------------------*-
// C++ -*-===//
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

using namespace clang;

namespace orm {

static bool hasName(const NamedDecl *D, llvm::StringRef Name) {
  const IdentifierInfo *II = D->getIdentifier();
  return II && II->getName() == Name;
}

const CXXRecordDecl *Vocabulary::findClass(llvm::StringRef Name) const {
  const DeclContext *Top = Context.getTranslationUnitDecl();
  if (const CXXRecordDecl *Class = findClass(Top, Name))
    return Class;
  // Some libraries can be put into a namespace of the users' choice.
  for (const Decl *D : Top->decls())
    if (const auto *Outer = dyn_cast<NamespaceDecl>(D))
      if (const CXXRecordDecl *Class = findClass(Outer, Name))
        return Class;
  return nullptr;
}

const CXXRecordDecl *Vocabulary::findClass(const DeclContext *DC,
                                           llvm::StringRef Name) const {
  llvm::SmallVector<llvm::StringRef, 4> Parts;
  Name.split(Parts, "::", -1, false);
  for (size_t I = 0; I < Parts.size(); ++I) {
    auto Found = DC->lookup(&Context.Idents.get(Parts[I]));
    const DeclContext *Next = nullptr;
    for (const NamedDecl *D : Found) {
      if (const auto *Template = dyn_cast<ClassTemplateDecl>(D))
        D = Template->getTemplatedDecl();
      if (I + 1 == Parts.size()) {
        if (const auto *Class = dyn_cast<CXXRecordDecl>(D))
          return Class->getDefinition() ? Class->getDefinition() : Class;
      } else if (isa<NamespaceDecl>(D) || isa<CXXRecordDecl>(D)) {
        Next = cast<DeclContext>(D);
        if (const auto *Class = dyn_cast<CXXRecordDecl>(D))
          if (Class->getDefinition())
            Next = Class->getDefinition();
      }
    }
    if (!Next)
      return nullptr;
    DC = Next;
  }
  return nullptr;
}

/// The first template argument of \p S that is a class; null when there is
/// none.
static const CXXRecordDecl *
firstClass(const ClassTemplateSpecializationDecl *S) {
  for (const TemplateArgument &A : S->getTemplateArgs().asArray())
    if (A.getKind() == TemplateArgument::Type)
      if (const CXXRecordDecl *C = A.getAsType()->getAsCXXRecordDecl())
        return C;
  return nullptr;
}

bool Vocabulary::isSpecialised(llvm::StringRef Trait, bool Implicitly,
                               const CXXRecordDecl *Class) {
  auto Inserted = TraitSets.try_emplace(Trait);
  auto &Set = Inserted.first->second;
  if (Inserted.second) {
    const CXXRecordDecl *Template = findClass(Trait);
    if (ClassTemplateDecl *T =
            Template ? Template->getDescribedClassTemplate() : nullptr)
      for (const ClassTemplateSpecializationDecl *S : T->specializations())
        if (Implicitly ||
            S->getSpecializationKind() == TSK_ExplicitSpecialization)
          if (const CXXRecordDecl *C = firstClass(S))
            Set.insert(C->getCanonicalDecl());
  }
  return Set.count(Class->getCanonicalDecl());
}

static bool hasMethod(const CXXRecordDecl *Class, llvm::StringRef Name) {
  for (const Decl *D : Class->decls()) {
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
      D = Template->getTemplatedDecl();
    if (const auto *Method = dyn_cast<CXXMethodDecl>(D))
      if (hasName(Method, Name))
        return true;
  }
  return false;
}

/// True when a data member of \p Class, or of a base, is of one of the classes
/// that \p Names name.
static bool hasField(const CXXRecordDecl *Class,
                     const std::vector<std::string> &Names) {
  return anyBase(Class, [&](const CXXRecordDecl &C) {
    return llvm::any_of(C.fields(), [&](const FieldDecl *Field) {
      const CXXRecordDecl *Type = Field->getType()->getAsCXXRecordDecl();
      return Type && llvm::any_of(Names, [&](const std::string &Name) {
               return nameEndsIn(Type, Name);
             });
    });
  });
}

bool Vocabulary::makesEntity(const EntityRule &Rule,
                             const CXXRecordDecl *Class) {
  if (!Rule.Base.empty())
    return derivesFrom(Class, Rule.Base) && !nameEndsIn(Class, Rule.Base);
  if (!Rule.Trait.empty())
    return isSpecialised(Rule.Trait, /*Implicitly=*/false, Class);
  if (!Rule.Instantiates.empty())
    return isSpecialised(Rule.Instantiates, /*Implicitly=*/true, Class);
  if (!Rule.Namespace.empty())
    return !isa<CXXRecordDecl>(Class->getDeclContext()) && !Class->isLambda() &&
           isInside(Class, Rule.Namespace);
  if (!Rule.Fields.empty())
    return !isLibrary(Class) && hasField(Class, Rule.Fields);
  return Class->isCompleteDefinition() && hasMethod(Class, Rule.Method);
}

const EntityRule *Vocabulary::entity(const CXXRecordDecl *Class,
                                     const Profile **Library) {
  if (!Class)
    return nullptr;
  Class = Class->getDefinition() ? Class->getDefinition() : Class;
  auto Known = Entities.find(Class);
  if (Known == Entities.end()) {
    std::pair<const EntityRule *, const Profile *> Found{nullptr, nullptr};
    for (const Profile *P : Used)
      for (const EntityRule &Rule : P->Entities) {
        if (Found.first)
          break;
        if (makesEntity(Rule, Class))
          Found = {&Rule, P};
      }
    Known = Entities.try_emplace(Class, Found).first;
  }
  if (Library)
    *Library = Known->second.second;
  return Known->second.first;
}

bool Vocabulary::isQueryObject(const CXXRecordDecl *Class) {
  auto Inserted = QueryObjects.try_emplace(Class, false);
  if (!Inserted.second)
    return Inserted.first->second;
  auto Queries = [](Role R) {
    return R == Role::Source || R == Role::Step || R == Role::Run ||
           R == Role::Prepare || R == Role::Cursor || R == Role::Write ||
           R == Role::Begin || R == Role::Commit;
  };
  bool Is = false;
  for (const Profile *P : Used)
    for (const Entry &E : P->Entries)
      Is = Is || (!P->Language && Queries(E.What) && !E.Where.Class.empty() &&
                  E.Where.Kind != MatchKind::Handle &&
                  E.Where.Class != AnyEntity && classFits(Class, E.Where, *P));
  if (const CXXRecordDecl *Definition = Class->getDefinition())
    for (const CXXMethodDecl *Method : Definition->methods())
      if (Use U = annotated(Method, Method))
        Is |= Queries(U.What->What);
  return QueryObjects[Class] = Is;
}

/// True when \p Test holds for an entry about members of \p Class.
template <typename Test>
bool Vocabulary::anyEntry(const CXXRecordDecl *Class, Test Holds) {
  for (const Profile *P : Used)
    for (const Entry &E : P->Entries)
      if (Class && E.Where.Kind != MatchKind::Constructor &&
          !E.Where.Class.empty() && E.Where.Class != AnyEntity && Holds(E) &&
          classFits(Class, E.Where, *P))
        return true;
  return false;
}

bool Vocabulary::isConnection(const CXXRecordDecl *Class) {
  return anyEntry(Class, [](const Entry &E) {
    return E.What == Role::Begin || E.What == Role::Commit || E.Starts;
  });
}

bool Vocabulary::startsQueries(const CXXRecordDecl *Class) {
  return anyEntry(Class, [](const Entry &E) { return E.Starts; });
}

bool Vocabulary::matches(llvm::StringRef Pattern, QualType T,
                         const Profile &Library) {
  Pattern = Pattern.trim();
  T = T.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  if (Pattern == "@any")
    return true;
  if (compat::endsWith(Pattern, "*"))
    return T->isPointerType() &&
           matches(Pattern.drop_back(), T->getPointeeType(), Library);
  if (const auto *Builtin = T->getAs<BuiltinType>())
    return Builtin->getName(PrintingPolicy(Context.getLangOpts())) == Pattern;
  if (const auto *Enum = T->getAs<EnumType>())
    return nameEndsIn(Enum->getDecl(), Pattern);
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (!Class)
    return false;
  if (Pattern == "@entity") {
    const Profile *Of = nullptr;
    return entity(Class, &Of) && Of == &Library;
  }
  if (compat::endsWith(Pattern, "+"))
    return derivesFrom(Class, Pattern.drop_back());
  size_t Open = Pattern.find('<');
  if (!nameEndsIn(Class, Pattern.substr(0, Open).trim()))
    return false;
  if (Open == llvm::StringRef::npos)
    return true;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (!Special)
    return false;
  llvm::StringRef Rest = Pattern.substr(Open + 1).rtrim();
  Rest = Rest.drop_back(); // '>'
  // The elements of a pack are arguments like all others.
  llvm::SmallVector<TemplateArgument, 4> Arguments;
  for (const TemplateArgument &A : Special->getTemplateArgs().asArray())
    if (A.getKind() == TemplateArgument::Pack)
      Arguments.append(A.pack_begin(), A.pack_end());
    else
      Arguments.push_back(A);
  size_t At = 0;
  while (!Rest.empty()) {
    size_t Depth = 0, I = 0;
    for (; I < Rest.size(); ++I) {
      if (Rest[I] == '<')
        ++Depth;
      else if (Rest[I] == '>')
        --Depth;
      else if (Rest[I] == ',' && Depth == 0)
        break;
    }
    if (At >= Arguments.size())
      return false;
    llvm::StringRef Inner = Rest.substr(0, I).trim();
    if (Inner != "@any" &&
        (Arguments[At].getKind() != TemplateArgument::Type ||
         !matches(Inner, Arguments[At].getAsType(), Library)))
      return false;
    ++At;
    Rest = I < Rest.size() ? Rest.substr(I + 1) : llvm::StringRef();
  }
  return true;
}

const std::vector<uint32_t> &Vocabulary::remedies(const Profile &Library) {
  auto Known = RemediesOf.find(&Library);
  if (Known != RemediesOf.end())
    return Known->second;
  std::vector<uint32_t> Allowed;
  for (uint32_t I = 0; I < Library.EagerRemedies.size(); ++I) {
    const EagerRemedy &Remedy = Library.EagerRemedies[I];
    bool Holds = Remedy.Method.empty();
    size_t At = Remedy.Method.rfind("::");
    if (!Holds && At != std::string::npos)
      if (const CXXRecordDecl *Class =
              findClass(llvm::StringRef(Remedy.Method).substr(0, At)))
        for (const CXXMethodDecl *Method : Class->methods())
          Holds |= hasName(Method, Remedy.Method.substr(At + 2)) &&
                   (!Remedy.Parameters ||
                    Method->getNumParams() == *Remedy.Parameters);
    if (Holds)
      Allowed.push_back(I);
  }
  return RemediesOf[&Library] = Allowed;
}

bool isInstalled(llvm::StringRef Path) {
  return compat::startsWith(Path, "/usr/") ||
         compat::startsWith(Path, "/Library/") ||
         compat::startsWith(Path, "/Applications/") ||
         compat::startsWith(Path, "/opt/homebrew/");
}

bool isLibraryFile(const SourceManager &SM, FileID File, SourceLocation Loc) {
  // A header that calls itself a system header by a pragma is asked by its
  // first line's kind and by where it is used alike: any location will do.
  return File != SM.getMainFileID() &&
         (SrcMgr::isSystem(SM.getFileCharacteristic(Loc)) ||
          isInstalled(SM.getFilename(Loc)));
}

} // namespace orm
