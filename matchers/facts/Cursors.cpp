//===--- Cursors.cpp - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Steps through the rows of a statement, and temporaries that execute.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

using namespace clang;

namespace orm {

/// A step to the next row. Where the statement was made outside of the loops
/// round it, it is these that go through its rows.
BodyReader::ValueId BodyReader::applyCursor(const CallSite &C, const Use &U,
                                            ValueId Base) {
  if (Base == None)
    return unknown("a cursor over nothing");
  const Expr *Kept =
      U.What->Argument >= 0 ? argument(C, U.What->Argument) : C.Object;
  // What was executed in a loop begins anew in each turn of it.
  uint32_t Made = madeIn(
      value(Base).Kind == ValueKind::Row ? value(Base).Operands[0] : Base);
  // Results that are no statements belong to the loop that their variable is
  // in.
  if (Made == None && value(Base).Kind != ValueKind::Row && Kept) {
    const auto *Ref = dyn_cast<DeclRefExpr>(Kept->IgnoreParenImpCasts());
    auto Declared =
        Ref ? LoopOfDeclaration.find(Ref->getDecl()) : LoopOfDeclaration.end();
    if (Declared != LoopOfDeclaration.end() && Declared->second != None &&
        isAround(Declared->second, Loop))
      Made = Declared->second;
    else if (value(Base).Kind == ValueKind::Computed)
      Made = LoopOfValue[Base];
  }
  uint32_t Own = None, Outside = Loop;
  while (Outside != None && Outside != Made &&
         !(Made != None && !isAround(Made, Outside))) {
    LoopFact &L = Facts.Loops[Outside];
    // A loop that goes over something else only asks for one row of this one in
    // each turn; but one that nothing was done to in the meantime goes on.
    if (L.Kind == LoopKind::Range || L.Kind == LoopKind::Drain ||
        WithoutRows.count(Outside))
      break;
    if (L.Kind == LoopKind::Cursor && L.Over != None &&
        statementOf(L.Over) != statementOf(Base))
      break;
    Own = Outside;
    Outside = L.Parent;
  }
  ValueId Root = statementOf(Base);
  while (value(Root).Kind == ValueKind::Step ||
         value(Root).Kind == ValueKind::Run)
    Root = value(Root).Operands[0];
  // Callers' loops may be what goes through the rows.
  if (isShared(value(Root).Kind) || value(Root).Kind == ValueKind::Result)
    event(EventKind::Fetch, point(C.Whole)).Value = Root;
  ValueId Rows = Base;
  if (U.What->Executes) {
    uint32_t Site = makeSite(C, U, C.Whole->getType());
    ValueId Statement = statementOf(Base);
    if (value(Base).Kind != ValueKind::Row || Own == None) {
      uint32_t Here = Loop;
      Loop = Outside;
      EventFact &E = event(EventKind::Run, point(C.Whole));
      E.Value = Statement;
      E.Site = Site;
      Loop = Here;
    }
    Rows = make(ValueKind::Run, Site, {Statement});
  } else if (value(Base).Kind == ValueKind::Row) {
    Rows = value(Base).Operands[0];
  }
  ValueId V = make(ValueKind::Single, 0, {Rows});
  if (Own != None) {
    LoopFact &L = Facts.Loops[Own];
    L.Kind = LoopKind::Cursor;
    if (L.Over == None || L.Over == Base)
      L.Over = Rows;
    V = make(ValueKind::Row, Own, {L.Over});
  }
  if (Kept)
    keepStatement(Kept, V);
  writeOutputs(Rows, V);
  return V;
}

/// Takes note of a variable whose destructor executes what was not executed.
void BodyReader::runLater(const VarDecl *Variable) {
  const CXXRecordDecl *Class = Variable->getType()->getAsCXXRecordDecl();
  const SlotId Slot = slotOf(Variable);
  if (Slot != None && Class && Unit.words().temporary(Class))
    OpenStatements.push_back(
        {Slot, Facts.Events.size(), Variable->getLocation()});
}

void BodyReader::runOpenStatements(size_t Kept) {
  while (OpenStatements.size() > Kept) {
    const OpenStatement S = OpenStatements.pop_back_val();
    const ValueId V = statementOf(Slots[S.Slot]);
    const ValueId Root = rootOf(V);
    if (value(Root).Kind != ValueKind::Query)
      continue;
    // One that was executed, or that is somebody else's now.
    if (llvm::any_of(
            llvm::ArrayRef<EventFact>(Facts.Events).drop_front(S.Event),
            [&](const EventFact &E) {
              return ((E.Kind == EventKind::Run ||
                       E.Kind == EventKind::Return) &&
                      rootOf(statementOf(E.Value)) == Root) ||
                     (E.Kind == EventKind::StoreField && E.Other == V);
            }))
      continue;
    SiteFact Site = Unit.siteAt(value(Root).Index);
    Site.What = Role::Run;
    Site.TakesText = true;
    EventFact &Run = event(EventKind::Run, S.Where);
    Run.Value = V;
    Run.Site = Unit.site(std::move(Site));
  }
}

/// The class of \p E; null when it is of none.
static const CXXRecordDecl *classOf(const Expr *E) {
  const CXXRecordDecl *Class = E->getType()->getAsCXXRecordDecl();
  return Class ? Class->getCanonicalDecl() : nullptr;
}

/// Full expressions with temporaries whose destructors execute.
BodyReader::ValueId BodyReader::runTemporary(const ExprWithCleanups *E) {
  size_t Before = Temporaries.size(), EventsBefore = Facts.Events.size();
  const bool IsStatement = Discarded == E;
  Discarded = nullptr;
  ValueId V = eval(E->getSubExpr());
  // What a variable is made of lives on in it, and what was made on the way
  // there has handed it on.
  const CXXRecordDecl *Kept =
      IsStatement || !E->getSubExpr()->isPRValue() ? nullptr : classOf(E);
  // Of several on one way, the last one has it all.
  llvm::SmallPtrSet<const CXXRecordDecl *, 2> Classes;
  Classes.insert(Kept);
  for (size_t I = Temporaries.size(); I > Before; --I)
    if (!Classes.insert(classOf(Temporaries[I - 1])).second)
      Temporaries.erase(Temporaries.begin() + (I - 1));
  // One that was executed by a call leaves nothing to its destructor.
  const bool Executed =
      value(V).Kind != ValueKind::Query && value(V).Kind != ValueKind::Step &&
      llvm::any_of(
          llvm::ArrayRef<EventFact>(Facts.Events).drop_front(EventsBefore),
          [](const EventFact &E) { return E.Kind == EventKind::Run; });
  if (Executed)
    Temporaries.resize(Before);
  while (Temporaries.size() > Before) {
    const CXXBindTemporaryExpr *Temporary = Temporaries.pop_back_val();
    Use U = Unit.words().temporary(Temporary->getType()->getAsCXXRecordDecl());
    CallSite C;
    C.Whole = E->getSubExpr();
    uint32_t Site = makeSite(C, U, Temporary->getType());
    Unit.siteAt(Site).TakesText = true;
    EventFact &Run = event(EventKind::Run, E->getSourceRange());
    const bool Known =
        value(V).Kind == ValueKind::Query || value(V).Kind == ValueKind::Step;
    Run.Value = Known ? V : newQuery(Site, V, None);
    Run.Site = Site;
    ValueId Query = Run.Value;
    writeOutputs(Query, make(ValueKind::Run, Site, {Query}));
  }
  return V;
}

} // namespace orm
