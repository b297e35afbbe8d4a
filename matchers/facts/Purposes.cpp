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

/// Takes note of what the innermost branch, which is \p Branch and in which \p
/// Condition is \p When, is for.
void BodyReader::notePurpose(const Stmt *Branch, const Expr *Condition,
                             bool When) {
  Purpose &For = Facts.Branches[InnermostBranch].For;
  if (isRepair(Branch, Unit.context()))
    For = Purpose::Repair;
  else if (saysExistence(Condition, !When, Unit.context()) &&
           leavesOrContinues(Branch))
    For = Purpose::Missing;
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

bool asksTimer(const Stmt *Condition) {
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

} // namespace orm
