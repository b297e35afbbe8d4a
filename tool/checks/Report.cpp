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

using namespace clang;

namespace orm {

const char LazyLoadCheckName[] = "orm-lazy-load-in-loop";

static SourceLocation at(const Linked &Of, uint32_t File, uint32_t Offset,
                         SourceManager &SM) {
  if (File == None)
    return {};
  FileID ID = compat::fileID(SM, Of.Files[File]);
  if (ID.isInvalid())
    return {};
  return SM.getComposedLoc(ID, Offset);
}

SourceLocation locate(const Linked &Of, const Range &R, SourceManager &SM) {
  return at(Of, R.File, R.Begin, SM);
}

static std::string message(const Finding &F) {
  std::string Text =
      "'" + F.Path + "' is loaded from the database once for each ";
  Text += F.Row.empty() ? std::string("element") : "'" + F.Row + "'";
  return Text + " of this loop (" + F.Cost + " queries)";
}

void report(const Linked &Of, const std::vector<Remedy> &Remedies, size_t Index,
            SourceManager &SM, const Diagnose &Emit) {
  const Finding &F = Of.Findings[Index];
  const Remedy &Mine = Remedies[Index];
  SourceLocation Where = locate(Of, F.Where, SM);
  {
    DiagnosticBuilder Warning = Emit(Where, message(F), DiagnosticIDs::Warning);
    for (const Edit &E : Mine.Edits) {
      SourceLocation Begin = at(Of, E.File, E.Begin, SM);
      if (Begin.isInvalid())
        continue;
      Warning << (E.Begin == E.End ? FixItHint::CreateInsertion(Begin, E.Text)
                                   : FixItHint::CreateReplacement(
                                         CharSourceRange::getCharRange(
                                             Begin, at(Of, E.File, E.End, SM)),
                                         E.Text));
    }
  }
  auto Note = [&](const Range &R, const std::string &Text) {
    SourceLocation Place = locate(Of, R, SM);
    // The text may hold a percent sign.
    Emit(Place.isValid() ? Place : Where, "%0", DiagnosticIDs::Note) << Text;
  };
  for (const WitnessStep &Step : F.Witness)
    Note(Step.Where, Step.Text);
  if (!Mine.Note.empty())
    Note(Mine.Where.valid() ? Mine.Where : F.Where, Mine.Note);
}

} // namespace orm
