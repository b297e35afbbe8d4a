//===--- UnitReader.cpp - orm-tidy -------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/UnitReader.h"

#include "compat/Compat.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace orm {

UnitFacts readUnit(ASTContext &Context, const std::vector<Profile> &Profiles,
                   const ReadOptions &O) {
  return UnitReader(Context, Profiles, O).read();
}

UnitReader::UnitReader(ASTContext &Context,
                       const std::vector<Profile> &Profiles,
                       const ReadOptions &O)
    : Context(Context), Options(O), Words(Profiles, Context, O.Always) {}

UnitFacts UnitReader::read() {
  const SourceManager &SM = Context.getSourceManager();
  file(SM.getMainFileID());
  Facts.MainFile = Facts.Files.front();
  if (!Words.active())
    return std::move(Facts);
  for (const Profile *P : Words.used())
    if (!P->Language)
      Facts.Profiles.push_back({P->Name, P->Digest});
  visit(Context.getTranslationUnitDecl());
  while (!Wanted.empty()) {
    const FunctionDecl *Next = Wanted.back();
    Wanted.pop_back();
    readFunction(Next);
  }
  return std::move(Facts);
}

/// Reads every function that is defined in \p Scope and is not a library's.
void UnitReader::visit(const DeclContext *Scope) {
  for (const Decl *D :
       Options.OnlyParsed ? Scope->noload_decls() : Scope->decls()) {
    if (const auto *Inner = dyn_cast<LinkageSpecDecl>(D)) {
      visit(Inner);
      continue;
    }
    if (Words.isLibrary(D))
      continue;
    if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
      if (!Function->isDependentContext() && hasOwnBody(Function))
        want(Function);
    } else if (const auto *Class = dyn_cast<CXXRecordDecl>(D)) {
      if (Class->isThisDeclarationADefinition() &&
          !Class->isDependentContext()) {
        visit(Class);
        readMembers(Class);
      }
    } else if (const auto *Namespace = dyn_cast<NamespaceDecl>(D)) {
      visit(Namespace);
    } else if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D)) {
      bool Called = false;
      for (const FunctionDecl *Special : Template->specializations())
        if (hasOwnBody(Special)) {
          want(Special);
          Called = true;
        }
      if (!Called &&
          Template->getDeclName().getCXXOverloadedOperator() == OO_Call)
        noteUninstantiated();
    } else if (const auto *ClassTemplate = dyn_cast<ClassTemplateDecl>(D)) {
      for (const ClassTemplateSpecializationDecl *Special :
           ClassTemplate->specializations())
        visit(Special);
    }
  }
}

/// Members that are queries from the start, in classes whose constructors are
/// not written: there is no body that would say so.
void UnitReader::readMembers(const CXXRecordDecl *Class) {
  if (Class->hasUserDeclaredConstructor())
    return;
  FunctionFacts Initial;
  for (const FieldDecl *Field : Class->fields()) {
    const CXXRecordDecl *Type = Field->getType()->getAsCXXRecordDecl();
    if (!Type || !Type->hasDefinition() || Field->hasInClassInitializer())
      continue;
    for (const CXXConstructorDecl *Constructor : Type->ctors()) {
      if (!Constructor->isDefaultConstructor())
        continue;
      Use U = Words.constructor(Constructor);
      if (!U.is(Role::Source))
        continue;
      SiteFact Site;
      Site.Where = range(Field->getLocation());
      Site.Profile = U.Library->Name;
      Site.Gives = U.What->Gives;
      Site.Remedies = Words.remedies(*U.Library);
      if (const CXXRecordDecl *Row = elementClass(Field->getType())) {
        Site.Entity = plainName(Row);
        noteEntity(Row);
      }
      EventFact E;
      E.Kind = EventKind::StoreField;
      E.Where = Site.Where;
      E.Text = plainName(Field);
      E.Value = Initial.Values.size();
      ValueFact This, Query;
      This.Kind = ValueKind::This;
      Query.Kind = ValueKind::Query;
      Query.Index = site(std::move(Site));
      Initial.Values.push_back(std::move(This));
      E.Other = Initial.Values.size();
      Initial.Values.push_back(std::move(Query));
      Initial.Events.push_back(std::move(E));
      break;
    }
  }
  if (Initial.Events.empty())
    return;
  Initial.Name = plainName(Class);
  Initial.Key = "members of " + Initial.Name;
  Initial.Where = range(Class->getLocation());
  addFunction(std::move(Initial));
}

bool UnitReader::hasOwnBody(const FunctionDecl *Function) {
  const FunctionDecl *Definition = nullptr;
  return Function->hasBody(Definition) && Definition->getBody() &&
         !Definition->isDependentContext() && !Definition->isInvalidDecl() &&
         !Words.isLibrary(Definition);
}

std::string UnitReader::want(const FunctionDecl *Function) {
  const FunctionDecl *Canonical = Function->getCanonicalDecl();
  auto Inserted = Keys.try_emplace(Canonical);
  if (!Inserted.second)
    return Inserted.first->second;
  std::string Key = key(Canonical);
  Keys[Canonical] = Key;
  if (hasOwnBody(Function) && Seen.insert(Canonical).second)
    Wanted.push_back(Function);
  return Key;
}

std::string UnitReader::key(const NamedDecl *D) {
  llvm::SmallString<128> USR;
  if (index::generateUSRForDecl(D, USR))
    USR = plainName(D);
  // Of what has internal linkage, USRs name the file without its folder. The
  // units may be those of several programs, each with a main.
  const auto *Function = dyn_cast<FunctionDecl>(D);
  if (!D->isExternallyVisible() || (Function && Function->isMain())) {
    const SourceManager &SM = Context.getSourceManager();
    const FileID In = SM.getFileID(SM.getExpansionLoc(D->getLocation()));
    USR += '@';
    USR += Facts.Files[file(In)];
  }
  return std::string(USR);
}

std::vector<uint32_t> UnitReader::declaring(const FunctionDecl *Definition) {
  const SourceManager &SM = Context.getSourceManager();
  std::vector<uint32_t> Found;
  llvm::SmallVector<const FunctionDecl *, 4> Queue{Definition};
  for (size_t I = 0; I < Queue.size(); ++I) {
    for (const FunctionDecl *Redeclared : Queue[I]->redecls()) {
      const FileID In =
          SM.getFileID(SM.getExpansionLoc(Redeclared->getLocation()));
      const uint32_t File = file(In);
      if ((Redeclared != Definition ||
           !Redeclared->isThisDeclarationADefinition()) &&
          std::find(Found.begin(), Found.end(), File) == Found.end())
        Found.push_back(File);
    }
    // Those who know only a base call it too.
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Queue[I]))
      Queue.append(Method->begin_overridden_methods(),
                   Method->end_overridden_methods());
  }
  return Found;
}

std::string UnitReader::lambdaKey(const std::string &Parent,
                                  const FunctionDecl *Operator) {
  Range R = range(Operator->getLocation());
  return Parent + "@" + std::to_string(R.Begin);
}

void UnitReader::readFunction(const FunctionDecl *Function) {
  const FunctionDecl *Definition = nullptr;
  if (!Function->hasBody(Definition))
    return;
  std::string Key = want(Function);
  addFunction(BodyReader(*this, Key, Definition).read());
}

void UnitReader::addFunction(FunctionFacts Function) {
  Facts.Functions.push_back(std::move(Function));
}

uint32_t UnitReader::file(FileID File) {
  auto Inserted = FileIndex.try_emplace(File, 0);
  if (!Inserted.second)
    return Inserted.first->second;
  const SourceManager &SM = Context.getSourceManager();
  llvm::SmallString<256> Path(SM.getFilename(SM.getLocForStartOfFile(File)));
  SM.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  if (!Options.Root.empty() && compat::startsWith(Path, Options.Root) &&
      llvm::sys::path::is_separator(Path[Options.Root.size()]))
    Path.erase(Path.begin(), Path.begin() + Options.Root.size() + 1);
  auto ByPath = PathIndex.try_emplace(std::string(Path), Facts.Files.size());
  if (ByPath.second) {
    Facts.Files.push_back(std::string(Path));
    Facts.Digests.push_back(llvm::xxHash64(SM.getBufferData(File)));
  }
  return FileIndex[File] = ByPath.first->second;
}

Range UnitReader::range(SourceRange R) {
  Range Result;
  const SourceManager &SM = Context.getSourceManager();
  if (R.isInvalid())
    return Result;
  CharSourceRange Chars = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(R), SM, Context.getLangOpts());
  if (Chars.isInvalid()) {
    Result.InMacro = true;
    Chars = SM.getExpansionRange(R);
    if (Chars.isTokenRange())
      Chars = CharSourceRange::getCharRange(
          Chars.getBegin(), Lexer::getLocForEndOfToken(Chars.getEnd(), 0, SM,
                                                       Context.getLangOpts()));
  } else if (R.getBegin().isMacroID() &&
             !SM.isMacroArgExpansion(R.getBegin())) {
    Result.InMacro = true;
  }
  if (Chars.getBegin().isInvalid())
    return {};
  std::pair<FileID, unsigned> Begin = SM.getDecomposedLoc(Chars.getBegin());
  Result.File = file(Begin.first);
  Result.Begin = Begin.second;
  std::pair<FileID, unsigned> End =
      Chars.getEnd().isValid() ? SM.getDecomposedLoc(Chars.getEnd()) : Begin;
  Result.End = End.first == Begin.first ? End.second : Begin.second;
  Result.Line = SM.getLineNumber(Begin.first, Begin.second);
  Result.Column = SM.getColumnNumber(Begin.first, Begin.second);
  return Result;
}

static bool same(const RelationFact &A, const RelationFact &B) {
  return A.Name == B.Name && A.Entity == B.Entity && A.Related == B.Related &&
         A.Profile == B.Profile && A.Kind == B.Kind && A.Kept == B.Kept &&
         A.Coverable == B.Coverable && A.ElementsLoad == B.ElementsLoad &&
         A.PerObject == B.PerObject && A.Never == B.Never &&
         A.NeedsKeep == B.NeedsKeep && A.RuntimeCached == B.RuntimeCached;
}

uint32_t UnitReader::relation(const RelationFact &Relation) {
  for (uint32_t I = 0; I < Facts.Relations.size(); ++I)
    if (same(Facts.Relations[I], Relation))
      return I;
  Facts.Relations.push_back(Relation);
  return Facts.Relations.size() - 1;
}

uint32_t UnitReader::site(SiteFact Site) {
  Facts.Sites.push_back(std::move(Site));
  return Facts.Sites.size() - 1;
}

/// The lines of pragmas of the kind \p Word that stand between two offsets.
static std::vector<std::string> pragmasIn(llvm::StringRef Text,
                                          llvm::StringRef Word) {
  std::vector<std::string> Found;
  llvm::SmallVector<llvm::StringRef, 16> Lines;
  Text.split(Lines, '\n');
  for (llvm::StringRef Line : Lines) {
    Line = Line.trim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.consume_front("pragma"))
      continue;
    Line = Line.ltrim();
    if (Line.consume_front(Word) && (Line.empty() || Line[0] == ' '))
      Found.push_back(Line.trim().str());
  }
  return Found;
}

static bool mentionsWord(llvm::StringRef Line, llvm::StringRef Word) {
  size_t At = 0;
  while ((At = Line.find(Word, At)) != llvm::StringRef::npos) {
    bool Left =
        At == 0 || !(isAlphanumeric(Line[At - 1]) || Line[At - 1] == '_');
    size_t End = At + Word.size();
    bool Right =
        End >= Line.size() || !(isAlphanumeric(Line[End]) || Line[End] == '_');
    if (Left && Right)
      return true;
    At = End;
  }
  return false;
}

/// True when a pragma, before \p Field or anywhere in the file by name, takes
/// it out of what is loaded with each object.
static bool isExcluded(const FieldDecl *Field, const EntityRule &Rule,
                       const SourceManager &SM) {
  if (Rule.Pragma.empty())
    return false;
  std::pair<FileID, unsigned> At =
      SM.getDecomposedLoc(SM.getFileLoc(Field->getBeginLoc()));
  llvm::StringRef Buffer = SM.getBufferData(At.first);
  // From the declaration before: pragmas stand on lines of their own.
  llvm::StringRef Before = Buffer.substr(0, At.second);
  size_t Previous = Before.find_last_of(";{}");
  auto Excludes = [&](llvm::StringRef Line) {
    for (const std::string &Word : Rule.PragmaExcludes)
      if (mentionsWord(Line, Word))
        return true;
    return false;
  };
  for (const std::string &Line : pragmasIn(
           Before.substr(Previous == llvm::StringRef::npos ? 0 : Previous + 1),
           Rule.Pragma))
    if (compat::startsWith(Line, "member(") ? false : Excludes(Line))
      return true;
  std::string Named = "(" + plainName(Field) + ")";
  for (const std::string &Line : pragmasIn(Buffer, Rule.Pragma))
    if (llvm::StringRef(Line).contains(Named) && Excludes(Line))
      return true;
  return false;
}

void UnitReader::readPerObject(const CXXRecordDecl *Class,
                               const EntityRule &Rule, const Profile &Library,
                               EntityFacts &Entity) {
  const SourceManager &SM = Context.getSourceManager();
  for (const FieldDecl *Field : Class->fields()) {
    QualType T = Field->getType().getCanonicalType();
    const CXXRecordDecl *Holder = T->getAsCXXRecordDecl();
    bool Pointer = false;
    for (const std::string &Name : Rule.PerObjectPointers)
      Pointer |=
          Name == "*" ? T->isPointerType() : Holder && nameEndsIn(Holder, Name);
    const CXXRecordDecl *Target = rowClass(T);
    Pointer = Pointer && Target && entity(Target, Rule);
    bool Container = false;
    for (const std::string &Name : Rule.PerObjectContainers)
      Container |= Holder && nameEndsIn(Holder, Name);
    if ((!Pointer && !Container) || isExcluded(Field, Rule, SM))
      continue;
    RelationFact R;
    R.Name = Field->getNameAsString();
    R.Entity = plainName(Class);
    R.Profile = Library.Name;
    R.Kind = Container ? RelationKind::ToMany : RelationKind::ToOne;
    R.PerObject = true;
    R.Coverable = false;
    if (const CXXRecordDecl *To = Container ? elementClass(T) : Target)
      R.Related = plainName(To);
    Entity.PerObject.push_back(relation(R));
  }
}

bool UnitReader::entity(const CXXRecordDecl *Class, const EntityRule &Rule) {
  return Words.entity(Class) == &Rule;
}

/// String literals in the initialiser of the field \p Name.
static void literalsIn(const CXXRecordDecl *Class, llvm::StringRef Name,
                       std::vector<std::string> &Into) {
  for (const FieldDecl *Field : Class->fields()) {
    if (Field->getNameAsString() != Name || !Field->hasInClassInitializer())
      continue;
    llvm::SmallVector<const Stmt *, 16> Queue{Field->getInClassInitializer()};
    while (!Queue.empty()) {
      const Stmt *S = Queue.pop_back_val();
      if (!S)
        continue;
      if (const auto *Literal = dyn_cast<clang::StringLiteral>(S)) {
        llvm::StringRef Text = Literal->getString();
        Into.push_back(Text.substr(0, Text.find(':')).str());
      }
      Queue.append(S->child_begin(), S->child_end());
    }
  }
}

/// Relations that an annotation in the class's text says may be null: macros
/// that expand to nothing leave no trace in the AST.
void UnitReader::readNullable(const CXXRecordDecl *Class,
                              const EntityRule &Rule, EntityFacts &Entity) {
  if (Rule.NullableMacro.empty())
    return;
  const SourceManager &SM = Context.getSourceManager();
  llvm::StringRef Text = Lexer::getSourceText(
      CharSourceRange::getTokenRange(Class->getSourceRange()), SM,
      Context.getLangOpts());
  size_t At = 0;
  while ((At = Text.find(Rule.NullableMacro, At)) != llvm::StringRef::npos) {
    At += Rule.NullableMacro.size();
    llvm::StringRef Line = Text.substr(At, Text.find_first_of(";\n", At) - At);
    llvm::SmallVector<llvm::StringRef, 8> Quoted;
    Line.split(Quoted, '"');
    // ("name", "null=true ..."): the pieces with odd numbers are quoted.
    if (Quoted.size() < 4 || !Quoted[3].contains(Rule.NullableText))
      continue;
    // Columns may be null without harm: an accessor that gives no object.
    bool IsColumn = false;
    for (const CXXMethodDecl *Method : Class->methods())
      IsColumn |= Method->getNumParams() == 0 && Method->getIdentifier() &&
                  Method->getName() == Quoted[1] &&
                  !Method->getReturnType()->isAnyPointerType();
    if (!IsColumn)
      Entity.Nullable.push_back(Quoted[1].str());
  }
}

void UnitReader::registerName(const CXXRecordDecl *Class, std::string Member,
                              std::string Name) {
  noteEntity(Class);
  const std::string Of = plainName(Class);
  for (EntityFacts &Entity : Facts.Entities)
    if (Entity.Name == Of) {
      Entity.Registered.push_back(std::move(Member));
      Entity.Registered.push_back(std::move(Name));
      return;
    }
}

void UnitReader::noteEntity(const CXXRecordDecl *Class) {
  Class = Class->getDefinition();
  if (!Class || !SeenEntities.insert(Class).second)
    return;
  const Profile *Library = nullptr;
  const EntityRule *Rule = Words.entity(Class, &Library);
  if (!Rule)
    return;
  EntityFacts Entity;
  Entity.Name = plainName(Class);
  // Reading a field or calling a method that leads to an entity is a relation.
  for (const FieldDecl *Field : Class->fields())
    if (Words.field(Field)) {
      Entity.HasRelations = true;
      const CXXRecordDecl *To = rowClass(Field->getType());
      if (To)
        Entity.LeadsTo.push_back(plainName(To));
    }
  for (const CXXMethodDecl *Method : Class->methods())
    if (!Method->isStatic() && Method->getNumParams() == 0) {
      const CXXRecordDecl *To = rowClass(Method->getReturnType());
      if (!To || !Method->getReturnType()->isAnyPointerType() ||
          Words.isLibrary(To))
        continue;
      // A class that is only declared may be an entity.
      if (Words.entity(To) || !To->hasDefinition()) {
        Entity.HasRelations = true;
        Entity.LeadsTo.push_back(plainName(To));
      }
    }
  readNullable(Class, *Rule, Entity);
  if (!Rule->AlwaysEagerField.empty())
    literalsIn(Class, Rule->AlwaysEagerField, Entity.AlwaysEager);
  readPerObject(Class, *Rule, *Library, Entity);
  Facts.Entities.push_back(std::move(Entity));
}

} // namespace orm
