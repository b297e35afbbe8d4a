//===--- Queries.cpp - orm-tidy ----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What entries say of queries, statements, writes and transactions. A
/// statement is a value that each step replaces: what was bound to it stands in
/// its operands.
///
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/BodyReader.h"

using namespace clang;

namespace orm {

bool BodyReader::isAround(uint32_t Outer, uint32_t Inner) const {
  for (uint32_t L = Inner; L != None; L = Facts.Loops[L].Parent)
    if (L == Outer)
      return true;
  return false;
}

void BodyReader::fieldsOf(ValueId Object,
                          llvm::SmallVectorImpl<ValueId> &Into) {
  llvm::SmallVector<SlotId, 8> Fields;
  for (const auto &Field : SlotByMember)
    if (value(Field.first).Operands[0] == Object)
      Fields.push_back(Field.second);
  llvm::sort(Fields);
  for (SlotId Field : Fields)
    Into.push_back(Slots[Field]);
}

BodyReader::ValueId BodyReader::inputs(const Use &U,
                                       llvm::ArrayRef<ValueId> Arguments) {
  llvm::SmallVector<ValueId, 4> Parts;
  for (size_t I = 0; I < Arguments.size(); ++I) {
    // The statement itself, and the connection, are no inputs.
    if (int(I) == U.What->Argument || int(I) == U.What->OutArgument)
      continue;
    Parts.push_back(Arguments[I]);
    // With a struct goes what its fields hold.
    if (value(Arguments[I]).Kind == ValueKind::Object)
      fieldsOf(Arguments[I], Parts);
  }
  ValueId In = computed(Parts);
  const ValueFact &Fact = value(In);
  return Fact.Kind == ValueKind::Unknown && Fact.Text == "a constant" ? None
                                                                      : In;
}

BodyReader::ValueId BodyReader::statementOf(ValueId V) {
  for (unsigned I = 0; I < 32; ++I) {
    const ValueFact &Fact = value(V);
    const bool Runs =
        Fact.Kind == ValueKind::Run && Unit.siteAt(Fact.Index).Mutates;
    const bool Steps = Fact.Kind == ValueKind::Row && !Fact.Operands.empty() &&
                       Facts.Loops[Fact.Index].Kind == LoopKind::Cursor;
    if (Runs || Steps) {
      V = Fact.Operands[0];
    } else if (Fact.Kind == ValueKind::Several) {
      // The same statement before and after a loop.
      ValueId Found = None;
      for (ValueId Alternative : std::vector<uint32_t>(Fact.Operands)) {
        ValueId Statement = statementOf(Alternative);
        if (Found == None)
          Found = Statement;
        else if (Found != Statement)
          return V;
      }
      return Found;
    } else {
      return V;
    }
  }
  return V;
}

uint32_t BodyReader::madeIn(ValueId V, unsigned Depth) {
  const ValueFact &Fact = value(V);
  switch (Fact.Kind) {
  case ValueKind::Query:
  case ValueKind::Step:
  case ValueKind::Run:
  case ValueKind::Result:
  case ValueKind::Output:
  case ValueKind::Object:
    return LoopOfValue[V];
  case ValueKind::Single:
  case ValueKind::Several:
  case ValueKind::Computed:
    for (ValueId Operand : Fact.Operands)
      if (Depth < 8) {
        uint32_t Made = madeIn(Operand, Depth + 1);
        if (Made != None)
          return Made;
      }
    return None;
  default:
    return None;
  }
}

bool isShared(ValueKind Kind) {
  return Kind == ValueKind::Param || Kind == ValueKind::Member ||
         Kind == ValueKind::This || Kind == ValueKind::Capture ||
         Kind == ValueKind::Global;
}

void BodyReader::feed(ValueId Statement, ValueId V, SourceRange Where) {
  ValueId Root = Statement;
  while (value(Root).Kind == ValueKind::Step ||
         value(Root).Kind == ValueKind::Run)
    Root = value(Root).Operands[0];
  if (!isShared(value(Root).Kind))
    return;
  EventFact &E = event(EventKind::Feed, Where);
  E.Value = Root;
  E.Other = V;
}

void BodyReader::keepStatement(const Expr *E, ValueId V) {
  E = E->IgnoreParenImpCasts();
  if (isa<CXXThisExpr>(E)) {
    ThisStatement = V;
    return;
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_AddrOf)
    E = Unary->getSubExpr()->IgnoreParenImpCasts();
  SlotId Slot = rootSlot(E);
  if (Slot != None)
    assign(Slot, V);
}

BodyReader::ValueId BodyReader::newQuery(uint32_t Site, ValueId In,
                                         ValueId Connection) {
  ValueFact Fact;
  Fact.Kind = ValueKind::Query;
  Fact.Index = Site;
  if (In != None)
    Fact.Operands.push_back(In);
  Fact.Bound = Connection != None && !isConstant(value(Connection));
  if (Fact.Bound)
    Fact.Operands.push_back(Connection);
  return make(std::move(Fact));
}

BodyReader::ValueId BodyReader::applyStep(const CallSite &C, const Use &U,
                                          ValueId Base,
                                          llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  ValueId In = inputs(U, Arguments);
  std::vector<uint32_t> Operands;
  if (What.What == Role::Source || Base == None)
    return newQuery(Site, In, Base);
  if (!What.Mutates) {
    Operands.push_back(Base);
    if (In != None)
      Operands.push_back(In);
    return make(ValueKind::Step, Site, std::move(Operands));
  }
  ValueId Statement = statementOf(Base);
  // One step holds all that is bound to a statement, so that many are no deep
  // chain.
  const ValueFact &Before = value(Statement);
  if (Before.Kind == ValueKind::Step && What.What == Role::Step &&
      What.LimitArgument < 0 && What.ColumnsArgument < 0 &&
      Unit.siteAt(Before.Index).What == Role::Step &&
      Unit.siteAt(Before.Index).Mutates &&
      Unit.siteAt(Before.Index).Limit < 0) {
    llvm::SmallVector<ValueId, 4> Inputs(Before.Operands.begin() + 1,
                                         Before.Operands.end());
    Operands.push_back(Before.Operands[0]);
    if (In != None)
      Inputs.push_back(In);
    In = Inputs.empty() ? None : computed(Inputs);
  } else {
    Operands.push_back(Statement);
  }
  if (In != None)
    Operands.push_back(In);
  ValueId V = make(ValueKind::Step, Site, std::move(Operands));
  const Expr *Kept = What.Argument >= 0 ? argument(C, What.Argument) : C.Object;
  if (Kept)
    keepStatement(Kept, V);
  feed(V, In, C.Whole->getSourceRange());
  return V;
}

BodyReader::ValueId BodyReader::namedStatement(const CallSite &C,
                                               const Use &U) {
  const Expr *Name = argument(C, U.What->StatementArgument);
  const clang::StringLiteral *Literal = Name ? literalIn(Name) : nullptr;
  return Literal ? make(ValueKind::Global, 0, {},
                        StatementName + U.Library->Name + ' ' +
                            compat::text(Literal))
                 : None;
}

BodyReader::ValueId
BodyReader::applyPrepare(const CallSite &C, const Use &U, ValueId Base,
                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  ValueId In = inputs(U, Arguments);
  std::vector<uint32_t> Operands;
  ValueId V;
  if (What.Mutates && Base != None) {
    // A new text: nothing is left of what was there, but variables that the
    // statement reads and writes.
    ValueId Root = statementOf(Base);
    llvm::SmallVector<ValueId, 4> Kept;
    if (In != None)
      Kept.push_back(In);
    for (; value(Root).Kind == ValueKind::Step; Root = value(Root).Operands[0])
      for (ValueId Old :
           llvm::ArrayRef<uint32_t>(value(Root).Operands).drop_front())
        for (ValueId Part : value(Old).Bound ? std::vector<uint32_t>{Old}
                                             : value(Old).Operands)
          if (References.count(Part) || Outputs.count(Part))
            Kept.push_back(Part);
    if (Kept.size() > 1 || In == None)
      In = Kept.empty() ? None : computed(Kept);
    Operands.push_back(Root);
    if (In != None)
      Operands.push_back(In);
    V = make(ValueKind::Step, Site, std::move(Operands));
    if (const Expr *Kept =
            What.Argument >= 0 ? argument(C, What.Argument) : C.Object) {
      keepStatement(Kept, V);
      // Callers of a method of the statement's own class have it then.
      if (isa<CXXThisExpr>(Kept->IgnoreParenImpCasts())) {
        EventFact &E = event(EventKind::StoreField, C.Whole->getSourceRange());
        E.Value = make(ValueKind::This);
        E.Other = V;
      }
      // Other methods find it in the member.
      if (const auto *Member =
              dyn_cast<MemberExpr>(Kept->IgnoreParenImpCasts()))
        if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl())) {
          ValueId Of = eval(Member->getBase());
          EventFact &E =
              event(EventKind::StoreField, C.Whole->getSourceRange());
          E.Value = Of;
          E.Other = newQuery(Site, In, None);
          E.Text = plainName(Field);
        }
    }
    feed(V, In, C.Whole->getSourceRange());
  } else {
    V = newQuery(Site, In, Base);
    if (const Expr *Out = argument(C, What.OutArgument)) {
      const Expr *To = Out->IgnoreParenImpCasts();
      if (const auto *Unary = dyn_cast<UnaryOperator>(To);
          Unary && Unary->getOpcode() == UO_AddrOf)
        To = Unary->getSubExpr();
      assignTo(To->IgnoreParenImpCasts(), V);
    }
  }
  if (ValueId Named = namedStatement(C, U); Named != None && In != None) {
    EventFact &E = event(EventKind::StoreField, C.Whole->getSourceRange());
    E.Value = Named;
    E.Other = size_t(What.TextArgument) < Arguments.size()
                  ? Arguments[What.TextArgument]
                  : In;
  }
  if (What.Executes) {
    EventFact &E = event(EventKind::Prepare, point(C.Whole));
    E.Value = V;
    E.Site = Site;
  }
  return What.OutArgument >= 0 ? unknown("a constant") : V;
}

BodyReader::ValueId BodyReader::applyRun(const CallSite &C, const Use &U,
                                         ValueId Base,
                                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  ValueId Connection = None;
  if (What.Starts) {
    Connection = Base;
    Base = None;
  }
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  ValueId In = inputs(U, Arguments);
  if (ValueId Named = namedStatement(C, U); Named != None) {
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
    Query = newQuery(Site, In, None);
  // What a variable holds now that the statement keeps by reference.
  llvm::SmallVector<ValueId, 4> Late;
  llvm::SmallVector<ValueId, 16> Queue{Query};
  for (size_t I = 0; I < Queue.size() && I < 32 && !References.empty(); ++I) {
    auto Reference = References.find(Queue[I]);
    if (Reference != References.end())
      Late.push_back(Slots[Reference->second]);
    Queue.append(value(Queue[I]).Operands.begin(),
                 value(Queue[I]).Operands.end());
  }
  if (!Late.empty()) {
    if (In != None)
      Late.insert(Late.begin(), In);
    In = computed(Late);
  }
  uint32_t Here = Loop;
  if (What.Kept == Cached::Object)
    Loop = firstUse(Query);
  EventFact &E = event(EventKind::Run, point(C.Whole));
  E.Value = Query;
  E.Other = In;
  E.Site = Site;
  E.Through = Connection;
  Loop = Here;
  // Where the receiver is the handle of a relation, running it loads it.
  if (Base != None)
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
    if (const Expr *Out = argument(C, What.OutArgument))
      assignTo(Out->IgnoreParenImpCasts(), V);
    return V;
  }
  case Rows::Scalar:
  case Rows::None:
    break;
  }
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

BodyReader::ValueId BodyReader::applyWrite(const CallSite &C, const Use &U,
                                           ValueId Base,
                                           llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  ValueId In = inputs(U, Arguments);
  ValueId Written = What.Starts || Base == None
                        ? newQuery(Site, None, None)
                        : (What.Mutates ? statementOf(Base) : Base);
  // An object that is made in each turn is another row in each turn.
  ValueId All = In;
  for (ValueId V : {Written, In})
    if (V != None && value(V).Kind == ValueKind::Object &&
        !value(V).Operands.empty())
      All = computed({In, value(V).Operands[0]});
  EventFact &E = event(EventKind::Write, point(C.Whole));
  E.Value = Written;
  E.Other = All;
  E.Site = Site;
  if (What.Starts)
    E.Through = Base;
  return computed({Base, In});
}

BodyReader::ValueId
BodyReader::applyTransaction(const CallSite &C, const Use &U, ValueId Base,
                             llvm::ArrayRef<ValueId> Arguments) {
  // The connection, or its name.
  llvm::SmallVector<ValueId, 4> Parts{Base};
  Parts.append(Arguments.begin(), Arguments.end());
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  EventFact &E = event(U.is(Role::Begin) ? EventKind::Begin : EventKind::Commit,
                       point(C.Whole));
  E.Site = Site;
  E.Value = computed(Parts);
  return E.Value;
}

} // namespace orm
