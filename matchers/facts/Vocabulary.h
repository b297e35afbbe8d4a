//===--- Vocabulary.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The profiles, resolved against one translation unit: which entry speaks of
/// a declaration.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_VOCABULARY_H
#define ORM_TIDY_FACTS_VOCABULARY_H

#include "profile/Profile.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <vector>

namespace orm {

/// An entry, and the profile it stands in. Null when there is none.
struct Use {
  const Profile *Library = nullptr;
  const Entry *What = nullptr;

  explicit operator bool() const { return What != nullptr; }
  bool is(Role R) const { return What && What->What == R; }
};

/// True when \p D's qualified name ends in \p Name ('A::B' matches
/// 'outer::A::B'); inline and anonymous namespaces don't count.
bool nameEndsIn(const clang::NamedDecl *D, llvm::StringRef Name);

/// The qualified name of \p D without inline and anonymous namespaces and
/// without template arguments.
std::string plainName(const clang::NamedDecl *D);

/// The name of a class that stands for all entities of the profile.
constexpr char AnyEntity[] = "@entity";

/// True when \p D is in no namespace or class with a name.
bool isOutermost(const clang::NamedDecl *D);

/// True when \p D is inside of a namespace or class that \p Name names.
bool isInside(const clang::NamedDecl *D, llvm::StringRef Name);

/// True when \p Is holds for the definition of \p Class, or of one that it
/// derives from.
bool anyBase(const clang::CXXRecordDecl *Class,
             llvm::function_ref<bool(const clang::CXXRecordDecl &)> Is);

/// True when \p Class, or one that it derives from, is named \p Name; nearer to
/// it than one that is named \p Farther, if that isn't empty.
bool derivesFrom(const clang::CXXRecordDecl *Class, llvm::StringRef Name,
                 llvm::StringRef Farther = "");

/// The class that a row of type \p T is: behind references, pointers and the
/// first template argument of smart pointers. Null when it is none.
const clang::CXXRecordDecl *rowClass(clang::QualType T);

/// True when \p Path is in a folder where packages put their files, however the
/// build names it to the compiler.
bool isInstalled(llvm::StringRef Path);

/// True when the code of \p File, in which \p Loc is, is not the users' own:
/// that of system headers, and of headers in the places where packages put
/// them.
bool isLibraryFile(const clang::SourceManager &SM, clang::FileID File,
                   clang::SourceLocation Loc);

/// Answers what a declaration means. It keeps references to the profiles and
/// to the context.
class Vocabulary {
public:
  /// \p Always: be active in units that mention no library, too.
  Vocabulary(const std::vector<Profile> &Profiles, clang::ASTContext &Context,
             bool Always);

  /// False when the unit mentions nothing of any library, and need not.
  bool active() const { return Active; }

  /// The profiles of what the unit mentions.
  llvm::ArrayRef<const Profile *> used() const { return Used; }

  /// The entry for a call of \p Callee (method, function, operator,
  /// conversion), whatever its arguments are.
  Use callee(const clang::FunctionDecl *Callee);
  /// The entry for a call of \p Callee with \p Arguments.
  Use call(const clang::FunctionDecl *Callee,
           llvm::ArrayRef<const clang::Expr *> Arguments);
  /// The entry for an object that is called like a function.
  Use functionObject(const clang::VarDecl *Object);
  Use constructor(const clang::CXXConstructorDecl *Constructor);
  /// The entry for the use of \p Variable as a value.
  Use variable(const clang::VarDecl *Variable);
  /// The entry for a temporary of \p Class, whose destructor does the work.
  Use temporary(const clang::CXXRecordDecl *Class);
  /// The entry for \p Function when it is passed to an operator.
  Use manipulator(const clang::FunctionDecl *Function);
  /// The entry for reading \p Field: a named field, or a handle by its type.
  Use field(const clang::FieldDecl *Field);
  /// The entry for the implicit begin() of a range-for over \p Class.
  Use implicitBegin(const clang::CXXRecordDecl *Class);

  /// True when rows of \p Class are cached while the program runs: a profile
  /// or an attribute says so.
  bool isCached(const clang::CXXRecordDecl *Class) const;

  /// True when objects of \p Class are queries, statements, transactions or
  /// connections.
  bool isQueryObject(const clang::CXXRecordDecl *Class);

  /// True when objects of \p Class, which may be null, begin transactions or
  /// start queries.
  bool isConnection(const clang::CXXRecordDecl *Class);
  /// True when they start queries.
  bool startsQueries(const clang::CXXRecordDecl *Class);

  /// True when \p D is a library's own: its body says nothing to us.
  bool isLibrary(const clang::Decl *D);

  /// The rule that makes \p Class an entity, null when it is none.
  const EntityRule *entity(const clang::CXXRecordDecl *Class,
                           const Profile **Library = nullptr);

  /// True when \p T fits \p Pattern (see Match::Returns).
  bool matches(llvm::StringRef Pattern, clang::QualType T,
               const Profile &Library);

  /// Indices of the profile's eager remedies that the declarations in this unit
  /// allow.
  const std::vector<uint32_t> &remedies(const Profile &Library);

  /// True when a class that \p Name names is declared in the unit.
  const clang::CXXRecordDecl *findClass(llvm::StringRef Name) const;

private:
  const clang::CXXRecordDecl *findClass(const clang::DeclContext *In,
                                        llvm::StringRef Name) const;
  struct Index {
    llvm::StringMap<std::vector<Use>> ByName;
    std::vector<Use> Others; ///< with any name, or with a '*'
  };

  template <typename Test>
  Use find(const Index &In, llvm::StringRef Name, Test Fits,
           const clang::CXXRecordDecl *Class = nullptr) const;
  void add(const Profile &Library, const Entry &E);
  Use annotated(const clang::Decl *D, const clang::FunctionDecl *Signature);
  bool classFits(const clang::CXXRecordDecl *Class, const Match &M,
                 const Profile &Library);
  bool makesEntity(const EntityRule &Rule, const clang::CXXRecordDecl *Class);
  template <typename Test>
  bool anyEntry(const clang::CXXRecordDecl *Class, Test Holds);
  Use named(const clang::FunctionDecl *Callee,
            const llvm::ArrayRef<const clang::Expr *> *Arguments);
  bool argumentsFit(const Match &M, const Profile &Library,
                    const llvm::ArrayRef<const clang::Expr *> *Arguments);
  bool signatureFits(const clang::FunctionDecl *F, const Match &M,
                     const Profile &Library);
  bool isSpecialised(llvm::StringRef Trait, bool Implicitly,
                     const clang::CXXRecordDecl *Class);

  clang::ASTContext &Context;
  std::vector<const Profile *> Used;
  bool Active = false;
  Index Methods, Functions, Manipulators, Operators, Constructors, Conversions,
      Fields, Variables, Handles, Begins, Annotations, Temporaries;
  llvm::DenseMap<const clang::Decl *, Use> Callees, FieldUses;
  llvm::DenseMap<const clang::CXXRecordDecl *,
                 std::pair<const EntityRule *, const Profile *>>
      Entities;
  llvm::DenseMap<const clang::CXXRecordDecl *, bool> QueryObjects;
  llvm::DenseMap<clang::FileID, bool> LibraryFiles;
  llvm::DenseMap<const clang::DeclContext *, bool> LibraryScopes;
  llvm::DenseMap<const Profile *, std::vector<uint32_t>> RemediesOf;
  llvm::StringMap<llvm::DenseSet<const clang::CXXRecordDecl *>> TraitSets;
  /// The names of entries that ask for constants.
  llvm::StringSet<> Conditional;
};

} // namespace orm

#endif // ORM_TIDY_FACTS_VOCABULARY_H
