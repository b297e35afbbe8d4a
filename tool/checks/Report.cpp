//===--- Report.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/Report.h"

#include "compat/Compat.h"

#include "llvm/Support/xxhash.h"

using namespace clang;

namespace orm {

llvm::StringRef checkName(CheckKind Kind) {
  switch (Kind) {
  case CheckKind::LazyLoad:
    return "orm-lazy-load-in-loop";
  case CheckKind::QueryInLoop:
    return "orm-query-in-loop";
  case CheckKind::WriteInLoop:
    return "orm-write-in-loop";
  case CheckKind::UnusedEagerLoad:
    return "orm-unused-eager-load";
  }
  return "";
}

static SourceLocation at(const Linked &Of, uint32_t File, uint32_t Offset,
                         SourceManager &SM) {
  if (File == None)
    return {};
  FileID ID = compat::fileID(SM, Of.Files[File]);
  if (ID.isInvalid() || Offset > SM.getFileIDSize(ID))
    return {};
  auto IsAsRead = [&](llvm::StringRef Text) {
    return llvm::xxHash64(Text) == Of.Digests[File];
  };
  if (auto Loaded = SM.getBufferDataIfLoaded(ID)) {
    if (!IsAsRead(*Loaded))
      return {};
  } else {
    // When it can't be read, SourceManager would report that.
    auto Buffer = SM.getFileManager().getBufferForFile(Of.Files[File]);
    if (!Buffer || !IsAsRead((*Buffer)->getBuffer()))
      return {};
  }
  return SM.getComposedLoc(ID, Offset);
}

SourceLocation locate(const Linked &Of, const Range &R, SourceManager &SM) {
  return at(Of, R.File, R.Begin, SM);
}

/// The fact that a query is run in a loop, without the loop.
static std::string queryFact(const StatementInfo &S) {
  if (S.Invariant)
    return "the same query is run again";
  switch (S.Asked) {
  case Asks::Key:
    return "a row is fetched by its key";
  case Asks::Count:
    return "rows are counted by a query";
  case Asks::Exists:
    return "a query asks whether a row exists";
  case Asks::Rows:
    break;
  }
  return S.Unread     ? "a statement is run"
         : S.Filtered ? "rows are selected by a query"
                      : "a query is run";
}

static std::string writeFact(const StatementInfo &S) {
  if (S.Commit)
    return "a transaction is ended";
  if (S.Prepare)
    return "a statement is prepared";
  switch (S.Does) {
  case Verb::Insert:
    return "a row is inserted by a statement";
  case Verb::Update:
    return "rows are updated by a statement";
  case Verb::Delete:
    return "rows are deleted by a statement";
  case Verb::Save:
    return "a row is saved by a statement";
  case Verb::Write:
  case Verb::Define:
    break;
  }
  return S.Unread ? "a statement is run" : "the database is written to";
}

static std::string message(const Finding &F) {
  const std::string Loop = " once for each " + F.Each + " of this loop (";
  switch (F.Check) {
  case CheckKind::LazyLoad:
    return "'" + F.Path + "' is loaded from the database" +
           (F.KeyOnly ? " only for its key" : "") + Loop + F.Cost + " queries)";
  case CheckKind::QueryInLoop:
    return queryFact(F.Statement) + Loop + F.Cost +
           (F.Statement.Unread && !F.Statement.Invariant ? " statements)"
                                                         : " queries)");
  case CheckKind::WriteInLoop:
    return writeFact(F.Statement) + Loop + F.Cost +
           (F.Statement.Commit    ? " transactions)"
            : F.Statement.Prepare ? " round trips)"
                                  : " statements)");
  case CheckKind::UnusedEagerLoad:
    return F.Path.empty() ? "all relations are loaded with the query, but "
                            "nothing reads one"
                          : "'" + F.Path +
                                "' is loaded with the query, but nothing "
                                "reads it";
  }
  return "";
}

/// \p Edits as fix-its, or none, when one of them goes into a file that is not
/// what the facts were made of any more: that is \p Changed then.
static std::vector<FixItHint> fixes(const Linked &Of,
                                    const std::vector<Edit> &Edits,
                                    SourceManager &SM, uint32_t &Changed) {
  std::vector<FixItHint> All;
  for (const Edit &E : Edits) {
    SourceLocation Begin = at(Of, E.File, E.Begin, SM);
    SourceLocation End = at(Of, E.File, E.End, SM);
    if (Begin.isInvalid() || End.isInvalid()) {
      Changed = E.File;
      return {};
    }
    All.push_back(E.Begin == E.End
                      ? FixItHint::CreateInsertion(Begin, E.Text)
                      : FixItHint::CreateReplacement(
                            CharSourceRange::getCharRange(Begin, End), E.Text));
  }
  return All;
}

void report(const Linked &Of, const Finding &F, const Remedy &Mine,
            SourceManager &SM, const Diagnose &Emit) {
  SourceLocation Where = locate(Of, F.Where, SM);
  uint32_t Changed = None;
  {
    DiagnosticBuilder Warning = Emit(Where, message(F), DiagnosticIDs::Warning);
    for (const FixItHint &Fix : fixes(Of, Mine.Edits, SM, Changed))
      Warning << Fix;
  }
  auto Note = [&](const Range &R, std::string Text) {
    SourceLocation Place = locate(Of, R, SM);
    if (R.valid() && Place.isInvalid())
      Text += " (line " + std::to_string(R.Line) + " of '" + Of.Files[R.File] +
              "' as it was)";
    // The text may hold a percent sign.
    Emit(Place.isValid() ? Place : Where, "%0", DiagnosticIDs::Note) << Text;
  };
  for (const WitnessStep &Step : F.Witness)
    Note(Step.Where, Step.Text);
  if (!F.Doubt.empty())
    Note(F.Where, "possible, not proven: " + F.Doubt);
  if (Changed != None)
    Note(F.Where, "no fix is offered: '" + Of.Files[Changed] +
                      "' is not what it was when its facts were made");
  else if (!Mine.Note.empty())
    Note(Mine.Where.valid() ? Mine.Where : F.Where, Mine.Note);
}

} // namespace orm
