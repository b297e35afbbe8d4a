//===--- Hoists.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Declarations in loops that could stand before them: whether moving one
/// compiles and changes nothing but how often it is evaluated.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace orm {

namespace {
/// Looks for anything else in a function that has the name of a variable, and
/// for labels.
class NameFinder : public RecursiveASTVisitor<NameFinder> {
public:
  explicit NameFinder(const VarDecl *Mine) : Mine(Mine) {}

  /// A jump may go past the new place.
  bool VisitLabelStmt(LabelStmt *) {
    Found = true;
    return false;
  }
  bool VisitNamedDecl(NamedDecl *D) { return note(D); }
  bool VisitDeclRefExpr(DeclRefExpr *E) { return note(E->getDecl()); }
  bool VisitMemberExpr(MemberExpr *E) {
    return !E->isImplicitAccess() || note(E->getMemberDecl());
  }
  bool note(const NamedDecl *D) {
    Found |= D != Mine && D->getDeclName() == Mine->getDeclName();
    return !Found;
  }

  bool Found = false;

private:
  const VarDecl *Mine;
};

/// Looks for what leaves the path of a block's statements, or joins it.
class ExitFinder : public RecursiveASTVisitor<ExitFinder> {
public:
  bool VisitStmt(Stmt *S) {
    Found |= isa<BreakStmt>(S) || isa<ContinueStmt>(S) || isa<ReturnStmt>(S) ||
             isa<GotoStmt>(S) || isa<IndirectGotoStmt>(S) ||
             isa<LabelStmt>(S) || isa<CXXThrowExpr>(S) ||
             isa<CoreturnStmt>(S) || isa<SwitchCase>(S);
    return !Found;
  }

  bool Found = false;
};
} // namespace

static bool isNameTaken(const VarDecl *Variable, const FunctionDecl *In) {
  NameFinder Finder(Variable);
  for (const ParmVarDecl *Parameter : In->parameters())
    Finder.note(Parameter);
  Finder.TraverseStmt(In->getBody());
  return Finder.Found;
}

static bool mayLeave(const CompoundStmt *Block, size_t Before) {
  ExitFinder Finder;
  for (size_t I = 0; I < Before && !Finder.Found; ++I)
    Finder.TraverseStmt(Block->body_begin()[I]);
  return Finder.Found;
}

static const Stmt *bodyOf(const Stmt *LoopStatement) {
  if (const auto *For = dyn_cast<CXXForRangeStmt>(LoopStatement))
    return For->getBody();
  if (const auto *For = dyn_cast<ForStmt>(LoopStatement))
    return For->getBody();
  if (const auto *While = dyn_cast<WhileStmt>(LoopStatement))
    return While->getBody();
  if (const auto *Do = dyn_cast<DoStmt>(LoopStatement))
    return Do->getBody();
  return nullptr;
}

/// True when writing to \p Written may change what \p Read stands for.
static bool mayAlias(const VarDecl *Read, const VarDecl *Written,
                     Vocabulary &Words) {
  auto Refers = [](const VarDecl *V) {
    return V->getType()->isReferenceType() || V->getType()->isPointerType();
  };
  if (Read == Written || isHandle(Written->getType(), Words) ||
      !isCopyable(Written->getType().getNonReferenceType()))
    return false;
  // An object of this function is none that a caller refers to, and the other
  // way round.
  if (!Refers(Written))
    return Refers(Read) &&
           !(isa<ParmVarDecl>(Read) && Written->hasLocalStorage());
  return Refers(Read) || !isa<ParmVarDecl>(Written);
}

/// True when nothing writes to \p Declared in the loop, nothing that it is made
/// of is declared or written there, and making it does nothing else.
bool BodyReader::isFreeInLoop(const VarDecl *Declared,
                              const Stmt *LoopStatement,
                              const Stmt *Declaration) {
  const SideEffects Own = sideEffects(Declared->getInit(), Unit.words());
  if (Own.Other || Own.ReadsThis || Own.WritesThis)
    return false;
  for (const VarDecl *Variable : Own.Written)
    if (!isHandle(Variable->getType(), Unit.words()))
      return false;
  const SideEffects Rest =
      sideEffects(LoopStatement, Unit.words(), &Unit.purity(), Declaration);
  if (Rest.Anything || Rest.Written.count(Declared))
    return false;
  const SourceManager &SM = Unit.context().getSourceManager();
  for (const VarDecl *Variable : Own.Mentioned) {
    const SourceLocation At = Variable->getLocation();
    if (Variable->getType().isConstQualified() && Variable->hasGlobalStorage())
      continue;
    // What is declared in the loop does not exist before it.
    if (!SM.isBeforeInTranslationUnit(At, LoopStatement->getBeginLoc()))
      return false;
    const bool Handle = isHandle(Variable->getType(), Unit.words());
    if (!Handle &&
        (Rest.Written.count(Variable) || !Variable->hasLocalStorage()))
      return false;
    if (!Handle &&
        (llvm::any_of(Rest.Written,
                      [&](const VarDecl *Written) {
                        return mayAlias(Variable, Written, Unit.words());
                      }) ||
         (Rest.WritesThis && Variable->getType()->isReferenceType())))
      return false;
    // What else points there is not known.
    if (!Handle && Variable->getType()->isPointerType() &&
        !Variable->getType()->getPointeeType().isConstQualified())
      return false;
  }
  return true;
}

void BodyReader::noteHoists(const DeclStmt *S) {
  if (Facts.InTemplate || !S->isSingleDecl() || Here.statement() != S)
    return;
  const auto *Variable = dyn_cast<VarDecl>(S->getSingleDecl());
  if (!Variable || isa<DecompositionDecl>(Variable) || !Variable->getInit() ||
      !Variable->hasLocalStorage() ||
      !isPlainValue(Variable->getType(), Unit.words()) ||
      isNameTaken(Variable, Function))
    return;
  BlockPlace At = Here;
  for (uint32_t Of = Loop; Of != None; Of = Facts.Loops[Of].Parent) {
    auto Place = LoopPlaces.find(Of);
    if (Place == LoopPlaces.end() ||
        bodyOf(Place->second.statement()) != At.Block ||
        mayLeave(At.Block, At.At) ||
        llvm::any_of(Place->second.Block->body(),
                     [](const Stmt *S) { return isa<SwitchCase>(S); }))
      return;
    if (!isFreeInLoop(Variable, Place->second.statement(), S))
      return;
    hoist(S, Of);
    At = Place->second;
  }
}

/// Writes down how \p S is moved before the loop \p Of.
void BodyReader::hoist(const DeclStmt *S, uint32_t Of) {
  HoistFact H;
  H.Loop = Of;
  H.Statement = Unit.range(S->getSourceRange());
  H.Whole = Unit.range(LoopPlaces[Of].statement()->getSourceRange());
  if (H.Statement.InMacro || H.Whole.InMacro ||
      H.Statement.File != H.Whole.File)
    return;
  const SourceManager &SM = Unit.context().getSourceManager();
  const llvm::StringRef Source =
      SM.getBufferData(SM.getFileID(S->getBeginLoc()));
  // Code that some configurations leave out stays where it is.
  llvm::SmallVector<llvm::StringRef, 16> Lines;
  Source.slice(H.Whole.Begin, H.Statement.End).split(Lines, '\n');
  for (llvm::StringRef Line : Lines)
    if (Line.ltrim().take_front() == "#")
      return;
  auto LineBegin = [&](size_t At) { return Source.rfind('\n', At) + 1; };
  const llvm::StringRef Indent =
      Source.slice(LineBegin(H.Whole.Begin), H.Whole.Begin);
  if (!Indent.trim().empty())
    return;
  // Alone on its lines, or with a comment behind it. The end of the line before
  // it goes, not that of its own: clang would take a blank of the next line.
  const size_t End = Source.find('\n', H.Statement.End);
  const llvm::StringRef Behind = Source.slice(H.Statement.End, End);
  const size_t First = LineBegin(H.Statement.Begin);
  const bool Alone =
      Source.slice(First, H.Statement.Begin).trim().empty() &&
      (Behind.trim().empty() || Behind.ltrim().take_front(2) == "//");
  H.RemoveBegin = Alone ? First - 1 : H.Statement.Begin;
  H.RemoveEnd = Alone ? End : H.Statement.End;
  H.Text = Source.slice(H.Statement.Begin, H.RemoveEnd).rtrim().str();
  H.Text += (Behind.contains('\r') ? "\r\n" : "\n") + Indent.str();
  Facts.Hoists.push_back(std::move(H));
}

} // namespace orm
