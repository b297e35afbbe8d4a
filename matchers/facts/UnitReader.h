//===--- UnitReader.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the facts of one translation unit.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_UNITREADER_H
#define ORM_TIDY_FACTS_UNITREADER_H

#include "facts/Facts.h"
#include "facts/SideEffects.h"
#include "facts/Vocabulary.h"

#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseSet.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace orm {

struct ReadOptions {
  /// Read a unit that mentions no library, too: what it calls may be part of a
  /// program that does.
  bool Always = false;
  /// Files in this folder are named relative to it, so that the facts don't
  /// depend on where it is; empty: all names are absolute.
  std::string Root;
  /// Read only what was parsed, not what came from a precompiled header.
  bool OnlyParsed = false;
  /// Becomes true when the unit has a generic lambda, or another call operator
  /// that is a template, of which there is no instance: if bodies of templates
  /// were skipped, one of these may be what calls it.
  bool *Uninstantiated = nullptr;
};

/// Reads the facts of the unit in \p Context. When the unit mentions no
/// library, the result is empty and nothing was read, unless \p O says so.
UnitFacts readUnit(clang::ASTContext &Context,
                   const std::vector<Profile> &Profiles,
                   const ReadOptions &O = {});

/// The state that the readers of one unit share. For the readers only.
class UnitReader {
public:
  UnitReader(clang::ASTContext &Context, const std::vector<Profile> &Profiles,
             const ReadOptions &O);

  UnitFacts read();

  clang::ASTContext &context() { return Context; }
  Vocabulary &words() { return Words; }
  Purity &purity() { return Pure; }
  const UnitFacts &facts() const { return Facts; }

  /// Where \p R stands in a file that can be edited; InMacro when it is not
  /// written out there.
  Range range(clang::SourceRange R);
  uint32_t relation(const RelationFact &Relation);
  const RelationFact &relationAt(uint32_t Index) const {
    return Facts.Relations[Index];
  }
  uint32_t site(SiteFact Site);
  SiteFact &siteAt(uint32_t Index) { return Facts.Sites[Index]; }
  /// Takes note that what is started at \p Site writes when it runs.
  void noteWriter(uint32_t Site) { Writers.insert(Site); }
  bool isWriter(uint32_t Site) const { return Writers.count(Site) != 0; }

  /// The key of \p Function, which will be read when it has a body in this unit
  /// that is not a library's own.
  std::string want(const clang::FunctionDecl *Function);
  /// As want, for the call operator of a lambda that stands in the function
  /// \p Parent. The caller reads it.
  std::string lambdaKey(const std::string &Parent,
                        const clang::FunctionDecl *Operator);
  /// What stands for \p D in all units: the USR; for what no other unit can
  /// name, with the file that it is in.
  std::string key(const clang::NamedDecl *D);
  /// The files, other than \p Definition's own, in which a function is
  /// declared.
  std::vector<uint32_t> declaring(const clang::FunctionDecl *Definition);
  /// Takes note of a callable that is a template without instances.
  void noteUninstantiated() {
    if (Options.Uninstantiated)
      *Options.Uninstantiated = true;
  }
  /// Takes note of what requests call the relation \p Member of \p Class.
  void registerName(const clang::CXXRecordDecl *Class, std::string Member,
                    std::string Name);
  /// Takes note of a connection that is made.
  void noteConnection(const std::string &Profile, Databases To) {
    for (ProfileFact &P : Facts.Profiles)
      if (P.Name == Profile)
        P.Connects |= To;
  }
  /// Takes note of a class that has rows.
  void noteEntity(const clang::CXXRecordDecl *Class);
  void addFunction(FunctionFacts Function);
  /// True when \p Function has a body that is to be read.
  bool hasOwnBody(const clang::FunctionDecl *Function);

private:
  void visit(const clang::DeclContext *Scope);
  void readMembers(const clang::CXXRecordDecl *Class);
  void readFunction(const clang::FunctionDecl *Function);
  uint32_t file(clang::FileID File);
  void readNullable(const clang::CXXRecordDecl *Class, const EntityRule &Rule,
                    EntityFacts &Entity);
  bool entity(const clang::CXXRecordDecl *Class, const EntityRule &Rule);
  void readPerObject(const clang::CXXRecordDecl *Class, const EntityRule &Rule,
                     const Profile &Library, EntityFacts &Entity);

  clang::ASTContext &Context;
  const ReadOptions Options;
  Vocabulary Words;
  Purity Pure{Words};
  UnitFacts Facts;
  std::set<uint32_t> Writers; ///< sites that start writes
  std::vector<const clang::FunctionDecl *> Wanted;
  llvm::DenseSet<const clang::FunctionDecl *> Seen;
  llvm::DenseMap<const clang::FunctionDecl *, std::string> Keys;
  llvm::DenseSet<const clang::CXXRecordDecl *> SeenEntities;
  llvm::DenseMap<clang::FileID, uint32_t> FileIndex;
  std::map<std::string, uint32_t> PathIndex;
};

} // namespace orm

#endif // ORM_TIDY_FACTS_UNITREADER_H
