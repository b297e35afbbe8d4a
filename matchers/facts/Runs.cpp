//===--- Runs.cpp - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What executes queries, and what comes out.
///
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

using namespace clang;

namespace orm {

/// Fills the relation \p V of a row, whether that would go to the database by
/// itself or not.
BodyReader::ValueId BodyReader::loadInto(const CallSite &C, const Use &U,
                                         ValueId V) {
  ValueFact Filled = value(V);
  RelationFact Relation = Unit.relationAt(Filled.Index);
  // It is fetched each time, whatever the query has brought along.
  Relation.Never = Relation.Coverable = false;
  Filled.Fresh = true;
  Relation.Kept = U.What->Kept;
  Filled.Index = Unit.relation(Relation);
  load(make(std::move(Filled)), point(C.Whole));
  return unknown("a constant");
}

/// \p In, and the fields of \p Row, by which it is found.
BodyReader::ValueId BodyReader::withKey(ValueId In, ValueId Row) {
  llvm::SmallVector<ValueId, 4> Parts{In, Row};
  if (value(Row).Kind == ValueKind::Object)
    fieldsOf(Row, Parts);
  return computed(Parts);
}

/// The rows \p Run, each of which goes to the database when it is used first.
BodyReader::ValueId BodyReader::handlesOf(ValueId Run, const Use &U,
                                          QualType Type) {
  const CXXRecordDecl *Class = elementClass(Type);
  RelationFact R;
  R.Name = Class ? Class->getNameAsString() : "the row";
  R.Profile = U.Library->Name;
  R.Kind = RelationKind::ToMany;
  R.Kept = U.What->Kept;
  R.Coverable = false;
  R.ElementsLoad = true;
  if (Class) {
    R.Related = plainName(Class);
    R.RuntimeCached = Unit.words().isCached(Class);
    Unit.noteEntity(Class);
  }
  ValueFact V;
  V.Kind = ValueKind::Related;
  V.Index = Unit.relation(R);
  V.Fresh = true;
  V.Operands = {Run};
  return make(std::move(V));
}

/// The query that is given in the place of a text; None when it is no query.
BodyReader::ValueId BodyReader::queryGiven(const CallSite &C, const Entry &What,
                                           llvm::ArrayRef<ValueId> Arguments) {
  const size_t Text = What.TextArgument;
  if (What.TextArgument < 0 || Text >= Arguments.size())
    return None;
  ValueId V = statementOf(Arguments[Text]);
  if (value(rootOf(V)).Kind == ValueKind::Query)
    return V;
  // One that somebody else has built.
  const CXXRecordDecl *Class =
      C.Arguments[Text]->getType().getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Unit.words().isQueryObject(Class) ? V : None;
}

/// The site that started \p Query when what it builds is a write; else null.
const SiteFact *BodyReader::writerOf(ValueId Query) {
  const ValueFact &Root = value(rootOf(Query));
  return Root.Kind == ValueKind::Query && Unit.isWriter(Root.Index)
             ? &Unit.siteAt(Root.Index)
             : nullptr;
}

/// The request that the run at \p Site makes for relations.
uint32_t BodyReader::requestOf(uint32_t Site, const CallSite &C, const Use &U) {
  SiteFact Request = Unit.siteAt(Site);
  Request.What = Role::Eager;
  Request.Runs = true;
  Request.Registered = llvm::any_of(U.Library->Entries, [](const Entry &E) {
    return E.What == Role::Register;
  });
  if (U.What->Names == NameSource::All)
    Request.AllPaths = true;
  else if (const Expr *E = argument(C, U.What->NameArgument))
    readPaths(E, *U.What, Request);
  return Unit.site(std::move(Request));
}

bool BodyReader::isStatement(ValueId V) {
  const ValueFact Root = value(rootOf(statementOf(V)));
  return Root.Kind == ValueKind::Query ||
         (Root.Kind == ValueKind::Several &&
          llvm::any_of(Root.Operands,
                       [&](ValueId Each) { return isStatement(Each); }));
}

/// What is left of \p V without what refined it.
BodyReader::ValueId BodyReader::rootOf(ValueId V) const {
  while (value(V).Kind == ValueKind::Step)
    V = value(V).Operands[0];
  return V;
}

BodyReader::ValueId BodyReader::applyRun(const CallSite &C, const Use &U,
                                         ValueId Base, ValueId Object,
                                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  ValueId Connection = None;
  if (What.Starts) {
    Connection = Base;
    // A query that was built stands where a text could, or it is called with
    // its connection.
    Base = queryGiven(C, What, Arguments);
    if (What.Argument >= 0 && Object != None) {
      // Either is the connection. What can begin transactions and start queries
      // is none that is given.
      const bool Given =
          isStatement(Connection) ||
          (!isStatement(Object) && !Unit.words().isConnection(rowClass(
                                       C.Arguments[What.Argument]->getType())));
      Base = Given ? Connection : Object;
      if (Given)
        Connection = Object;
    }
  }
  const bool IsBuilt = What.Starts && Base != None;
  // What receives the rows.
  const Expr *Out = argument(C, What.OutArgument);
  if (Out && value(Arguments[What.OutArgument]).Kind == ValueKind::Related)
    return loadInto(C, U, Arguments[What.OutArgument]);
  uint32_t Site = makeSite(C, U, Out ? Out->getType() : C.Whole->getType());
  takeLimit(Site, Arguments);
  ValueId In = None;
  if (IsBuilt && What.TextArgument >= 0)
    Unit.siteAt(Site).TakesText = false;
  else
    In = inputs(U, Arguments);
  // The key is in the row.
  if (Out && What.Asked == Asks::Key)
    In = withKey(In, Arguments[What.OutArgument]);
  if (ValueId Named = namedStatement(C, U, Arguments); Named != None) {
    // Its text, as far as it is known, comes first.
    Unit.siteAt(Site).TakesText = true;
    std::vector<uint32_t> Parts{Named};
    if (In != None)
      Parts.push_back(In);
    ValueFact Both;
    Both.Kind = ValueKind::Computed;
    Both.Operands = std::move(Parts);
    In = make(std::move(Both));
  }
  ValueId Query = Base;
  if (Base != None && What.Mutates)
    Query = statementOf(Base);
  // Of rows that are only asked for something, this is what is executed.
  if (Base != None && !What.Mutates && value(Base).Kind == ValueKind::Run)
    for (size_t I = Facts.Events.size(), Back = 0; I > 0 && Back < 2;
         --I, ++Back)
      if (const EventFact &Before = Facts.Events[I - 1];
          Before.Kind == EventKind::Run && Before.Site == value(Base).Index &&
          Before.Value == value(Base).Operands[0])
        Facts.Events.erase(
            std::next(Facts.Events.begin(), std::ptrdiff_t(I - 1)));
  if (Query == None)
    Query =
        newQuery(What.Names == NameSource::None ? Site : requestOf(Site, C, U),
                 In, None);
  llvm::SmallVector<ValueId, 4> Late;
  readReferences(Query, Late);
  if (!Late.empty()) {
    if (In != None)
      Late.insert(Late.begin(), In);
    In = computed(Late);
  }
  uint32_t Here = Loop;
  if (What.Kept == Cached::Object)
    Loop = firstUse(Query);
  const SiteFact *Writer = writerOf(Query);
  if (Writer) {
    const Verb Does = Writer->Does;
    Unit.siteAt(Site).What = Role::Write;
    Unit.siteAt(Site).Does = Does;
  }
  EventFact &E =
      event(Writer ? EventKind::Write : EventKind::Run, point(C.Whole));
  E.Value = Query;
  E.Other = In;
  E.Site = Site;
  E.Through = Connection;
  Loop = Here;
  // Where the receiver is the handle of a relation, running it loads it.
  if (Base != None && !IsBuilt)
    load(Query, point(C.Whole));
  std::vector<uint32_t> Operands{Query};
  if (In != None)
    Operands.push_back(In);
  if (What.Gives == Rows::Many || What.Mutates) {
    ValueId V = make(ValueKind::Run, Site, Operands);
    if (What.Mutates)
      if (const Expr *Kept =
              What.Argument >= 0 ? argument(C, What.Argument) : C.Object)
        keepStatement(Kept, V);
    writeOutputs(Query, V);
    if (What.ElementsLoad)
      V = handlesOf(V, U, C.Whole->getType());
    if (Out && What.Gives == Rows::Many)
      assignTo(Out->IgnoreParenImpCasts(), V);
    if (What.Gives == Rows::Many)
      return V;
  }
  switch (What.Gives) {
  case Rows::Many:
    break;
  case Rows::One: {
    ValueFact One;
    One.Kind = ValueKind::Single;
    One.Index = Site;
    One.Bound = true;
    One.Operands = std::move(Operands);
    ValueId V = make(std::move(One));
    if (const CXXRecordDecl *Class = rowClass(C.Whole->getType()))
      Unit.noteEntity(Class);
    if (Out)
      assignTo(Out->IgnoreParenImpCasts(), V);
    return V;
  }
  case Rows::Scalar:
  case Rows::None:
    break;
  }
  if (What.Starts && isChained(C))
    return Connection;
  // What comes out depends on what went in.
  return computed(Operands);
}

uint32_t BodyReader::firstUse(ValueId V) {
  uint32_t Made = madeIn(V);
  return Made == None || isAround(Made, Loop) ? Made : Loop;
}

void BodyReader::runImplicitly(ValueId Query, const Expr *Range, const Use &U) {
  CallSite C;
  C.Whole = Range;
  C.Object = Range;
  uint32_t Site = makeSite(C, U, Range->getType());
  uint32_t Here = Loop;
  if (U.What->Kept == Cached::Object)
    Loop = firstUse(Query);
  EventFact &E = event(EventKind::Run, point(Range));
  E.Value = Query;
  E.Site = Site;
  Loop = Here;
}

} // namespace orm
