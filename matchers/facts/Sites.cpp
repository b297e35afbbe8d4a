//===--- Sites.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace orm {

/// The class of the rows of a query: of its result, of its receiver, or of the
/// class that a static method is called on.
static const CXXRecordDecl *entityOf(Vocabulary &Words, QualType Result,
                                     const Expr *Object,
                                     const FunctionDecl *Callee) {
  auto Known = [&](const CXXRecordDecl *Class) {
    return Class && Words.entity(Class) ? Class : nullptr;
  };
  if (!Result.isNull()) {
    if (const CXXRecordDecl *Class = Known(elementClass(Result)))
      return Class;
    if (const CXXRecordDecl *Class = Known(rowClass(Result)))
      return Class;
  }
  if (Object)
    if (const CXXRecordDecl *Class =
            Known(elementClass(Object->IgnoreParenImpCasts()->getType())))
      return Class;
  if (const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          Callee ? dyn_cast<CXXRecordDecl>(Callee->getDeclContext()) : nullptr))
    for (const TemplateArgument &A : Special->getTemplateArgs().asArray())
      if (A.getKind() == TemplateArgument::Type)
        return Known(rowClass(A.getAsType()));
  if (Callee)
    if (const TemplateArgumentList *List =
            Callee->getTemplateSpecializationArgs())
      for (const TemplateArgument &A : List->asArray())
        if (A.getKind() == TemplateArgument::Type)
          return Known(rowClass(A.getAsType()));
  return nullptr;
}

/// Names of all classes in the template arguments of \p T, behind pointers.
static void classesIn(QualType T, std::vector<std::string> &Into,
                      unsigned Depth = 0) {
  if (T.isNull() || Depth > 4)
    return;
  T = T.getNonReferenceType().getCanonicalType();
  if (T->isPointerType())
    T = T->getPointeeType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (!Class)
    return;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (!Special) {
    Into.push_back(plainName(Class));
    return;
  }
  for (const TemplateArgument &A : Special->getTemplateArgs().asArray()) {
    if (A.getKind() == TemplateArgument::Type)
      classesIn(A.getAsType(), Into, Depth + 1);
    else if (A.getKind() == TemplateArgument::Pack)
      for (const TemplateArgument &P : A.pack_elements())
        if (P.getKind() == TemplateArgument::Type)
          classesIn(P.getAsType(), Into, Depth + 1);
  }
}

/// The integer that \p E is, or that the object is made of that it is; -1 when
/// it is none.
static int64_t constantIn(const Expr *E, const ASTContext &Context) {
  for (unsigned Depth = 0; Depth < 8; ++Depth) {
    E = E->IgnoreParenImpCasts()->IgnoreImplicit();
    Expr::EvalResult Result;
    if (!E->isValueDependent() && E->getType()->isIntegralOrEnumerationType() &&
        E->EvaluateAsInt(Result, Context))
      return Result.Val.getInt().getSignificantBits() <= 64
                 ? Result.Val.getInt().getExtValue()
                 : -1;
    const Expr *Only = nullptr;
    if (const auto *Cast = dyn_cast<CastExpr>(E))
      Only = Cast->getSubExpr();
    else if (const auto *Call = dyn_cast<CallExpr>(E))
      Only = Call->getNumArgs() == 1 ? Call->getArg(0) : nullptr;
    else if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
      Only = Construct->getNumArgs() == 1 ? Construct->getArg(0) : nullptr;
    else if (const auto *List = dyn_cast<InitListExpr>(E))
      Only = List->getNumInits() == 1 ? List->getInit(0) : nullptr;
    if (!Only)
      return -1;
    E = Only;
  }
  return -1;
}

bool needsKeep(const Profile &Library) {
  return llvm::any_of(Library.Entries,
                      [](const Entry &E) { return E.What == Role::Keep; });
}

uint32_t BodyReader::makeSite(const CallSite &C, const Use &U,
                              QualType RowsOf) {
  const Entry &What = *U.What;
  SiteFact Site;
  Site.Where = Unit.range(C.Whole->getSourceRange());
  Site.Profile = U.Library->Name;
  Site.What = What.What;
  Site.Gives = What.Gives;
  Site.InProcess = U.Library->InProcess;
  Site.Asked = What.Asked;
  Site.Does = What.Does;
  Site.OwnTransaction = What.What == Role::Write && What.Transaction;
  Site.Chains = What.Chains;
  Site.Mutates = What.Mutates;
  Site.TakesText = What.TextArgument >= 0;
  Site.Kept = What.Kept;
  Site.NeedsKeep = needsKeep(*U.Library);
  Site.FirstStep = What.What == Role::Cursor;
  Site.Static = C.Static || !C.Object;
  Site.InTemplate = Facts.InTemplate;
  Site.Remedies = Unit.words().remedies(*U.Library);
  if (C.Callee && C.Callee->getIdentifier())
    Site.Method = C.Callee->getName().str();
  const SourceManager &SM = Unit.context().getSourceManager();
  Site.Removal = What.Removal;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(C.Whole))
    if (const auto *Member =
            dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParens());
        Member && !Member->isArrow() && Member->getOperatorLoc().isFileID())
      Site.DotBegin = SM.getFileOffset(Member->getOperatorLoc());
  if (C.NameBegin.isValid()) {
    Site.Name = Unit.range(C.NameBegin);
    SourceLocation Close = C.Parentheses.getBegin();
    Range CloseRange = Unit.range(Close);
    if (!Site.Name.InMacro && !CloseRange.InMacro) {
      // The parenthesis behind the name, and behind template arguments.
      SourceLocation Open = C.Arguments.empty() || !argument(C, 0)
                                ? SourceLocation()
                                : C.Arguments[0]->getBeginLoc();
      Site.ArgumentsBegin = Open.isValid() && Open.isFileID()
                                ? SM.getFileOffset(Open)
                                : CloseRange.Begin;
      Site.ArgumentsEnd = CloseRange.Begin;
    }
  }
  if (const CXXRecordDecl *Entity =
          entityOf(Unit.words(), RowsOf, C.Object, C.Callee)) {
    Site.Entity = plainName(Entity);
    Site.RuntimeCached = Unit.words().isCached(Entity);
    Unit.noteEntity(Entity);
  }
  if (!RowsOf.isNull())
    if (const CXXRecordDecl *Row = rowClass(RowsOf))
      Site.RuntimeCached |= Unit.words().isCached(Row);
  // Rows that are tuples bring all their classes.
  std::vector<std::string> Brought;
  classesIn(RowsOf, Brought);
  llvm::sort(Brought);
  Brought.erase(std::unique(Brought.begin(), Brought.end()), Brought.end());
  if (Brought.size() > 1)
    Site.AlsoBrings = std::move(Brought);
  if (const Expr *E = argument(C, What.LimitArgument)) {
    Site.Limit = constantIn(E, Unit.context());
    if (Site.Limit < 0)
      Site.Limit = UnknownLimit;
  }
  if (const Expr *E = argument(C, What.ColumnsArgument)) {
    SiteFact Columns;
    Entry Plain;
    Plain.Names = NameSource::Argument;
    readPaths(E, Plain, Columns);
    Site.ListsColumns = true;
    for (const EagerPath &Path : Columns.Paths)
      Site.Columns.push_back(Path.Path);
  }
  if (What.What == Role::Eager || What.What == Role::Load) {
    Site.Removes = What.Removes;
    Site.ReplacesDefaults = What.ReplacesDefaults;
    Site.PrefixesImplied = What.PrefixesImplied;
    Site.Again = What.Again;
    if (What.Names == NameSource::All)
      Site.AllPaths = true;
    else if (const Expr *E = argument(C, What.NameArgument))
      readPaths(E, What, Site);
  }
  return Unit.site(std::move(Site));
}

uint32_t BodyReader::makeSite(const CXXConstructExpr *E, const Use &U,
                              const VarDecl *Declared) {
  SiteFact Site;
  Site.Profile = U.Library->Name;
  Site.What = U.What->What;
  Site.Gives = U.What->Gives;
  Site.Asked = U.What->Asked;
  Site.Does = U.What->Does;
  Site.InProcess = U.Library->InProcess;
  Site.Mutates = U.What->Mutates;
  Site.TakesText = U.What->TextArgument >= 0;
  Site.InTemplate = Facts.InTemplate;
  Site.Remedies = Unit.words().remedies(*U.Library);
  if (const CXXRecordDecl *Entity =
          entityOf(Unit.words(), E->getType(), nullptr, nullptr)) {
    Site.Entity = plainName(Entity);
    Unit.noteEntity(Entity);
  }
  const SourceManager &SM = Unit.context().getSourceManager();
  const LangOptions &Options = Unit.context().getLangOpts();
  bool Temporary =
      isa<CXXTemporaryObjectExpr>(E) || E->getParenOrBraceRange().isValid();
  if (Declared && (!Temporary || E->getBeginLoc() == Declared->getLocation())) {
    // 'Query<T> name;' has no expression that could be written to.
    Site.Where = Unit.range(Declared->getLocation());
    if (E->getNumArgs() == 0 && !Site.Where.InMacro &&
        Declared->getTypeSourceInfo() &&
        Declared->getTypeSourceInfo()->getTypeLoc().getBeginLoc().isFileID() &&
        Declared->getLocation().isFileID()) {
      SourceLocation End =
          Lexer::getLocForEndOfToken(Declared->getLocation(), 0, SM, Options);
      CharSourceRange Type = CharSourceRange::getTokenRange(
          Declared->getTypeSourceInfo()->getTypeLoc().getSourceRange());
      llvm::StringRef Next = Lexer::getSourceText(
          CharSourceRange::getCharRange(End, End.getLocWithOffset(1)), SM,
          Options);
      if (Next == ";" || Next == ",") {
        Site.DeclaratorEnd = SM.getFileOffset(End);
        Site.DeclaredType = Lexer::getSourceText(Type, SM, Options).str();
      }
    }
  } else {
    Site.Where = Unit.range(E->getSourceRange());
    Site.IsExpression = Site.Where.valid() && !Site.Where.InMacro &&
                        isa<CXXTemporaryObjectExpr>(E);
  }
  return Unit.site(std::move(Site));
}

/// Collects string literals that stand, alone or in lists, in \p E.
void BodyReader::readPaths(const Expr *E, const Entry &What, SiteFact &Site) {
  llvm::SmallVector<const Expr *, 8> Queue{E};
  auto Is = [&](PathForm Form) {
    if (Site.Form == PathForm::None || Site.Form == PathForm::Single)
      Site.Form = Form;
  };
  Is(PathForm::Single);
  while (!Queue.empty()) {
    const Expr *Next = Queue.pop_back_val()->IgnoreImplicit();
    Next = Next->IgnoreParenImpCasts();
    if (const auto *List = dyn_cast<InitListExpr>(Next)) {
      if (!List->isSemanticForm() && List->getSemanticForm())
        List = List->getSemanticForm();
      Is(PathForm::List);
      for (unsigned I = List->getNumInits(); I > 0; --I)
        Queue.push_back(List->getInit(I - 1));
      continue;
    }
    if (const auto *StdList = dyn_cast<CXXStdInitializerListExpr>(Next)) {
      Queue.push_back(StdList->getSubExpr());
      continue;
    }
    if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Next);
        Operator && Operator->getOperator() == OO_LessLess &&
        Operator->getNumArgs() == 2) {
      Is(PathForm::Stream);
      Queue.push_back(Operator->getArg(1));
      Queue.push_back(Operator->getArg(0));
      continue;
    }
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(Next)) {
      if (Construct->getNumArgs() == 0 ||
          Construct->getArg(0)->isDefaultArgument())
        continue; // an empty list
      const Expr *First = Construct->getArg(0)->IgnoreImplicit();
      if (isa<InitListExpr>(First) || isa<CXXStdInitializerListExpr>(First) ||
          isa<CXXConstructExpr>(First) || isa<CXXOperatorCallExpr>(First)) {
        if (Construct->isListInitialization())
          Is(PathForm::List);
        for (unsigned I = Construct->getNumArgs(); I > 0; --I)
          if (!Construct->getArg(I - 1)->isDefaultArgument())
            Queue.push_back(Construct->getArg(I - 1));
        continue;
      }
    }
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Next)) {
      // A list that is a variable with an initialiser and never changed.
      const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
      if (Variable && Variable->getInit() &&
          Variable->getType().isConstQualified()) {
        // Written elsewhere: it can be read, but not extended.
        SiteFact Elsewhere;
        readPaths(Variable->getInit(), What, Elsewhere);
        Site.UnknownPaths |= Elsewhere.UnknownPaths;
        for (EagerPath &Path : Elsewhere.Paths) {
          Path.Literal = Range();
          Site.Paths.push_back(std::move(Path));
        }
        continue;
      }
    }
    const clang::StringLiteral *Literal = literalIn(Next);
    if (!Literal) {
      Site.UnknownPaths = true;
      continue;
    }
    EagerPath Path;
    Path.Literal = Unit.range(Literal->getSourceRange());
    llvm::StringRef Text = compat::text(Literal);
    std::string Owned = compat::text(Literal);
    Text = Owned;
    if (!What.PathEnd.empty())
      Text = Text.substr(0, Text.find(What.PathEnd));
    llvm::SmallVector<llvm::StringRef, 4> Parts;
    Text.split(Parts, What.Separator);
    for (llvm::StringRef Part : Parts)
      Path.Path += (Path.Path.empty() ? "" : ".") + Part.trim().str();
    Site.Paths.push_back(std::move(Path));
  }
}

} // namespace orm
