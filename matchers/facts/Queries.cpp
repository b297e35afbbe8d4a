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
    // What gets the rows is none.
    if (int(I) == U.What->Callable)
      continue;
    Parts.push_back(Arguments[I]);
    // With a struct goes what its fields hold.
    if (value(Arguments[I]).Kind == ValueKind::Object)
      fieldsOf(Arguments[I], Parts);
  }
  // The text comes first, wherever it stands.
  const size_t Text = U.What->TextArgument;
  if (U.What->TextArgument > 0 && Text < Arguments.size())
    if (auto *At = llvm::find(Parts, Arguments[Text]); At != Parts.end())
      std::rotate(Parts.begin(), At, At + 1);
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

/// Callers that have \p Statement, too, see that \p V goes into it; with a \p
/// Site, that it is prepared there.
void BodyReader::feed(ValueId Statement, ValueId V, SourceRange Where,
                      uint32_t Site) {
  ValueId Root = Statement;
  while (value(Root).Kind == ValueKind::Step ||
         value(Root).Kind == ValueKind::Run)
    Root = value(Root).Operands[0];
  if (!isShared(value(Root).Kind))
    return;
  EventFact &E = event(EventKind::Feed, Where);
  E.Value = Root;
  E.Other = V;
  E.Site = Site;
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

/// The query \p Base, whose text has the piece \p In more.
BodyReader::ValueId BodyReader::growText(ValueId Base, ValueId In) {
  ValueFact Grown = value(Base);
  if (In == None ||
      (Grown.Kind != ValueKind::Query && Grown.Kind != ValueKind::Step))
    return Base;
  if (Grown.Kind == ValueKind::Step) {
    Grown.Operands[0] = growText(Grown.Operands[0], In);
    return make(std::move(Grown));
  }
  Unit.siteAt(Grown.Index).TakesText = true;
  const size_t Texts = Grown.Operands.size() - (Grown.Bound ? 1 : 0);
  if (Texts == 0)
    Grown.Operands.insert(Grown.Operands.begin(), In);
  else
    Grown.Operands[0] = computed({Grown.Operands[0], In});
  return make(std::move(Grown));
}

BodyReader::ValueId BodyReader::applyStep(const CallSite &C, const Use &U,
                                          ValueId Base,
                                          llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  ValueId In = inputs(U, Arguments);
  if (const Expr *Out = argument(C, What.OutArgument))
    if (ValueId Column = outputIn(Out); Column != None) {
      In = In == None ? Column : computed({In, Column});
      // What was executed stays so.
      if (Base != None && value(Base).Kind == ValueKind::Run && What.Mutates) {
        ValueFact Rows = value(Base);
        Rows.Operands.push_back(Column);
        ValueId V = make(std::move(Rows));
        if (const Expr *Kept =
                What.Argument >= 0 ? argument(C, What.Argument) : C.Object)
          keepStatement(Kept, V);
        return V;
      }
    }
  if (Base != None && What.What != Role::Source) {
    const Expr *Kept =
        What.Argument >= 0 ? argument(C, What.Argument) : C.Object;
    if (What.TextArgument >= 0 &&
        value(rootOf(statementOf(Base))).Kind == ValueKind::Query) {
      ValueId V = growText(What.Mutates ? statementOf(Base) : Base, In);
      if (What.Mutates && Kept)
        keepStatement(Kept, V);
      return V;
    }
    if (What.Mutates)
      return bindTo(C, U, Base, In, Kept);
  }
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  takeLimit(Site, Arguments);
  if (What.What == Role::Source || Base == None) {
    if (What.Builds)
      Unit.noteWriter(Site);
    return newQuery(Site, In, Base);
  }
  std::vector<uint32_t> Operands{Base};
  if (In != None)
    Operands.push_back(In);
  return make(ValueKind::Step, Site, std::move(Operands));
}

/// The statement \p Base, which \p Kept names, with \p In bound to it.
BodyReader::ValueId BodyReader::bindTo(const CallSite &C, const Use &U,
                                       ValueId Base, ValueId In,
                                       const Expr *Kept) {
  const Entry &What = *U.What;
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  std::vector<uint32_t> Operands;
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
  if (Kept)
    keepStatement(Kept, V);
  feed(V, In, C.Whole->getSourceRange());
  return V;
}

/// A limit that is made by itself, and given to what runs or starts a query.
void BodyReader::takeLimit(uint32_t Site, llvm::ArrayRef<ValueId> Arguments) {
  for (ValueId V : Arguments) {
    const ValueFact &Fact = value(V);
    if ((Fact.Kind == ValueKind::Query || Fact.Kind == ValueKind::Step) &&
        Unit.siteAt(Fact.Index).Limit >= 0)
      Unit.siteAt(Site).Limit = Unit.siteAt(Fact.Index).Limit;
  }
}

/// The prepared statement that the call names. A name that is no literal is an
/// operand: callers may know it.
BodyReader::ValueId
BodyReader::namedStatement(const CallSite &C, const Use &U,
                           llvm::ArrayRef<ValueId> Arguments) {
  const Expr *Name = argument(C, U.What->StatementArgument);
  if (!Name)
    return None;
  const std::string Text = StatementName + U.Library->Name + ' ';
  if (const clang::StringLiteral *Literal = literalIn(Name))
    return make(ValueKind::Global, 0, {}, Text + compat::text(Literal));
  const size_t Index = size_t(U.What->StatementArgument);
  return Index < Arguments.size()
             ? make(ValueKind::Global, 0, {Arguments[Index]}, Text)
             : None;
}

BodyReader::ValueId
BodyReader::applyPrepare(const CallSite &C, const Use &U, ValueId Base,
                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  // A query that was built stands where a text could.
  if (ValueId Built = queryGiven(C, What, Arguments);
      Built != None && What.Mutates && C.Object) {
    keepStatement(C.Object, Built);
    return Built;
  }
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
      // Callers of a method of the statement's own class have it then, and so
      // do those that have handed it in.
      const bool IsThis = isa<CXXThisExpr>(Kept->IgnoreParenImpCasts());
      if (IsThis || value(Root).Kind == ValueKind::Param) {
        EventFact &E = event(EventKind::StoreField, C.Whole->getSourceRange());
        E.Value = IsThis ? make(ValueKind::This) : Root;
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
    feed(V, In, C.Whole->getSourceRange(),
         Unit.siteAt(Site).TakesText ? Site : None);
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
  if (ValueId Named = namedStatement(C, U, Arguments);
      Named != None && In != None) {
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

bool BodyReader::isChained(const CallSite &C) {
  const CXXRecordDecl *From =
      C.Object ? C.Object->getType().getNonReferenceType()->getAsCXXRecordDecl()
               : nullptr;
  const CXXRecordDecl *To =
      C.Whole->getType().getNonReferenceType()->getAsCXXRecordDecl();
  return From && To && From->getCanonicalDecl() == To->getCanonicalDecl();
}

/// What variables hold now that the statement \p Query keeps by reference.
void BodyReader::readReferences(ValueId Query,
                                llvm::SmallVectorImpl<ValueId> &Into) {
  llvm::SmallVector<ValueId, 16> Queue{Query};
  for (size_t I = 0; I < Queue.size() && I < 32 && !References.empty(); ++I) {
    auto Reference = References.find(Queue[I]);
    if (Reference != References.end()) {
      Into.push_back(Slots[Reference->second]);
      // The object that it is a part of may be another one.
      if (auto Whole = Wholes.find(Reference->second);
          Whole != Wholes.end() &&
          value(Slots[Whole->second]).Kind != ValueKind::Object)
        Into.push_back(Slots[Whole->second]);
      for (const auto &[Variable, Of] : LoopOfCounter)
        if (slotOf(Variable) == Reference->second && isAround(Of, Loop))
          Into.push_back(make(ValueKind::Turn, Of));
      if (value(Into.back()).Kind == ValueKind::Object)
        fieldsOf(Into.back(), Into);
    }
    Queue.append(value(Queue[I]).Operands.begin(),
                 value(Queue[I]).Operands.end());
  }
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
  llvm::SmallVector<ValueId, 4> Late{In};
  readReferences(Written, Late);
  if (Late.size() > 1)
    In = computed(Late);
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
  return isChained(C) ? Base : computed({Base, In});
}

BodyReader::ValueId BodyReader::transaction(EventKind Kind, const CallSite &C,
                                            const Use &U, ValueId Base,
                                            llvm::ArrayRef<ValueId> Arguments) {
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  // The connection, or its name.
  ValueId V = Base != None ? Base : computed(Arguments);
  recordTransaction(Kind, U, V, Site, point(C.Whole));
  return V;
}

void BodyReader::recordTransaction(EventKind Kind, const Use &U, ValueId V,
                                   uint32_t Site, SourceRange Where) {
  if (Kind == EventKind::Begin && U.What->Commits)
    OpenTransactions.push_back({V, Site, Facts.Events.size(), Where});
  EventFact &E = event(Kind, Where);
  E.Site = Site;
  E.Value = V;
}

/// Ends transactions, but \p Kept, whose objects go with their scope.
void BodyReader::endTransactions(size_t Kept) {
  while (OpenTransactions.size() > Kept) {
    const OpenTransaction T = OpenTransactions.pop_back_val();
    // One that was ended, or that lives on elsewhere.
    const bool Gone = llvm::any_of(
        llvm::ArrayRef<EventFact>(Facts.Events).drop_front(T.Event),
        [&](const EventFact &E) {
          return (E.Kind == EventKind::Commit && E.Value == T.Value) ||
                 (E.Kind == EventKind::Return && E.Value == T.Value) ||
                 (E.Kind == EventKind::StoreField && E.Other == T.Value);
        });
    if (Gone)
      continue;
    EventFact &E = event(EventKind::Commit, T.Where);
    E.Site = T.Site;
    E.Value = T.Value;
  }
}

} // namespace orm
