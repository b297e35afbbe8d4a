//===--- Roles.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "compat/Compat.h"
#include "facts/AstMatchers.h"
#include "facts/BodyReader.h"

#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace orm {

BodyReader::ValueId BodyReader::related(const Use &U, ValueId Base,
                                        llvm::StringRef Name,
                                        const CXXRecordDecl *Owner,
                                        QualType Type) {
  RelationFact R;
  R.Name = Name.str();
  R.Profile = U.Library->Name;
  R.Kind = U.What->Kind;
  // Several are handed over as a container.
  if (U.What->Callable >= 0 && Unit.words().entity(elementClass(Type)))
    R.Kind = RelationKind::ToMany;
  R.Kept = U.What->Kept;
  R.Coverable = U.What->Coverable;
  R.ElementsLoad = U.What->ElementsLoad;
  R.NeedsKeep = needsKeep(*U.Library);
  R.Never = U.What->When == Loads::Never;
  if (Owner) {
    R.Entity = plainName(Owner);
    Unit.noteEntity(Owner);
  }
  const CXXRecordDecl *To =
      R.Kind == RelationKind::ToMany ? elementClass(Type) : rowClass(Type);
  if (U.What->RelatedArgument >= 0)
    if (const auto *Special =
            dyn_cast_or_null<ClassTemplateSpecializationDecl>(rowClass(Type)))
      if (size_t(U.What->RelatedArgument) < Special->getTemplateArgs().size()) {
        const TemplateArgument &A =
            Special->getTemplateArgs()[U.What->RelatedArgument];
        if (A.getKind() == TemplateArgument::Type)
          To = rowClass(A.getAsType());
        // A pointer to a member stands for its class.
        else if (A.getKind() == TemplateArgument::Declaration)
          if (const auto *Field = dyn_cast<FieldDecl>(A.getAsDecl()))
            To = dyn_cast<CXXRecordDecl>(Field->getParent());
      }
  if (To) {
    R.Related = plainName(To);
    R.RuntimeCached = Unit.words().isCached(To);
    Unit.noteEntity(To);
  }
  ValueFact V;
  V.Kind = ValueKind::Related;
  V.Index = Unit.relation(R);
  V.Fresh = !R.Coverable;
  V.Operands = {Base};
  return make(std::move(V));
}

/// The class that has the relation: that of the object, or the method's.
static const CXXRecordDecl *ownerOf(const Expr *Object,
                                    const FunctionDecl *Callee) {
  if (Object)
    if (const CXXRecordDecl *Class =
            rowClass(Object->IgnoreParenImpCasts()->getType()))
      return Class;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  return Method ? Method->getParent() : nullptr;
}

/// A function template that takes any arguments: emplace_back(...).
bool isVariadic(const FunctionDecl *F) {
  const FunctionTemplateDecl *Template = F ? F->getPrimaryTemplate() : nullptr;
  if (!Template)
    return false;
  for (const ParmVarDecl *P : Template->getTemplatedDecl()->parameters())
    if (P->isParameterPack())
      return true;
  return false;
}

/// The class that is the first template argument of \p F, or of its class.
const CXXRecordDecl *constructedBy(const FunctionDecl *F) {
  const TemplateArgumentList *List =
      F ? F->getTemplateSpecializationArgs() : nullptr;
  if (const auto *Method = dyn_cast_or_null<CXXMethodDecl>(F))
    if (const auto *Special =
            dyn_cast<ClassTemplateSpecializationDecl>(Method->getParent()))
      List = &Special->getTemplateArgs();
  if (!List || List->size() == 0 ||
      List->get(0).getKind() != TemplateArgument::Type)
    return nullptr;
  return List->get(0).getAsType()->getAsCXXRecordDecl();
}

/// What \p E, 'list.begin()' say, is an iterator over; else \p E.
const Expr *BodyReader::listOf(const Expr *E) {
  const auto *Call =
      dyn_cast<CXXMemberCallExpr>(E->IgnoreParenImpCasts()->IgnoreImplicit());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Unit.words().callee(Callee).is(Role::Iterator)
             ? Call->getImplicitObjectArgument()
             : E;
}

/// The statement whose condition is the text \p V, unless it is a statement.
BodyReader::ValueId BodyReader::condition(ValueId V, const Entry &What) {
  const ValueFact &Fact = value(V);
  llvm::StringRef Text =
      Fact.Kind == ValueKind::Text || Fact.Kind == ValueKind::Computed
          ? llvm::StringRef(Fact.Text)
          : llvm::StringRef();
  const llvm::StringRef First =
      Text.ltrim().take_while([](char C) { return llvm::isAlpha(C); });
  static constexpr llvm::StringLiteral Verbs[] = {
      "select", "insert", "update", "delete", "with", "replace"};
  if (Text.empty() || llvm::any_of(Verbs, [&](llvm::StringRef Verb) {
        return First.equals_insensitive(Verb);
      }))
    return V;
  const bool HasWhere = First.equals_insensitive("where");
  const char *Front = HasWhere                    ? "SELECT * FROM t "
                      : What.What != Role::Write  ? "SELECT * FROM t WHERE "
                      : What.Does == Verb::Delete ? "DELETE FROM t WHERE "
                                                  : "UPDATE t SET v WHERE ";
  return computed({make(ValueKind::Text, 0, {}, Front), V});
}

/// True for a lambda with parameters.
static bool takesArgument(const Expr *Callable) {
  const CXXRecordDecl *Class =
      Callable->getType().getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Class->isLambda() &&
         Class->getLambdaCallOperator()->getNumParams() > 0;
}

/// The variable whose storage \p E points to: 'buffer', '&value',
/// 'text.data()',
/// '&text[0]'. None when it points to none.
BodyReader::SlotId BodyReader::bufferOf(const Expr *E) {
  E = E->IgnoreParenCasts();
  bool Points = E->getType()->isArrayType();
  for (unsigned Depth = 0; Depth < 4; ++Depth) {
    if (const auto *Unary = dyn_cast<UnaryOperator>(E);
        Unary && Unary->getOpcode() == UO_AddrOf) {
      Points = true;
      E = Unary->getSubExpr();
    } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
               Call && Call->getNumArgs() == 0 &&
               Call->getType()->isPointerType()) {
      Points = true;
      E = Call->getImplicitObjectArgument();
    } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
               Operator && Points && Operator->getOperator() == OO_Subscript) {
      E = Operator->getArg(0);
    } else if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(E);
               Subscript && Points) {
      E = Subscript->getBase();
    } else {
      break;
    }
    E = E->IgnoreParenCasts();
  }
  return Points && (isa<DeclRefExpr>(E) || isa<MemberExpr>(E)) ? rootSlot(E)
                                                               : None;
}

BodyReader::ValueId BodyReader::applyRole(const CallSite &C, const Use &U) {
  ValueId Object = C.Object ? eval(C.Object) : None;
  llvm::SmallVector<ValueId, 4> Arguments;
  evalArguments(C, Arguments);
  const Entry &What = *U.What;
  if (What.Condition && size_t(What.TextArgument) < Arguments.size())
    Arguments[What.TextArgument] =
        condition(Arguments[What.TextArgument], What);
  // A buffer that is bound to a statement.
  for (size_t I = 0;
       U.is(Role::Step) && What.ByReference && I < Arguments.size(); ++I) {
    SlotId Slot = bufferOf(C.Arguments[I]);
    if (Slot != None)
      Arguments[I] = reference(Arguments[I], Slot);
  }
  // A loop over lists writes or asks for many with each of them; an iterator
  // stands for its list.
  if (const Expr *List = argument(C, What.ListArgument))
    if (const ValueFact &V = value(Arguments[What.ListArgument]);
        V.Kind == ValueKind::Row &&
        !Unit.words().entity(rowClass(listOf(List)->getType())))
      Facts.Loops[V.Index].Lists = true;
  auto Of = [&](int Index) {
    if (Index < 0)
      return Object != None      ? Object
             : Arguments.empty() ? unknown("no receiver")
                                 : Arguments[0];
    return size_t(Index) < Arguments.size() ? Arguments[Index]
                                            : unknown("no argument");
  };
  // What the call is about.
  ValueId About = What.Argument < 0 ? Object : Of(What.Argument);
  if (What.Argument < 0 && C.Object && ThisStatement != None &&
      isa<CXXThisExpr>(C.Object->IgnoreParenImpCasts()))
    About = ThisStatement;
  switch (What.What) {
  case Role::Source:
  case Role::Eager:
    return applyStep(C, U, About, Arguments);
  case Role::Step:
    return handOver(C, U, Arguments, applyStep(C, U, About, Arguments));
  case Role::Run:
    return handOver(C, U, Arguments, applyRun(C, U, About, Object, Arguments));
  case Role::Write:
    return handOver(C, U, Arguments, applyWrite(C, U, About, Arguments));
  case Role::Prepare:
    return applyPrepare(C, U, About, Arguments);
  case Role::Cursor:
    return applyCursor(C, U, About);
  case Role::Begin: {
    const size_t Begun = OpenTransactions.size();
    ValueId V = transaction(EventKind::Begin, C, U, About, Arguments);
    handOver(C, U, Arguments, V);
    // It is the callable's, and goes with it.
    if (What.Callable >= 0)
      endTransactions(Begun);
    return V;
  }
  case Role::Commit:
    return transaction(EventKind::Commit, C, U, About, Arguments);
  case Role::Relation:
    return handOver(C, U, Arguments, applyRelation(C, U, Object));
  case Role::Load:
    return applyLoad(C, U, Object, Arguments);
  case Role::Callback:
    return applyCallback(C, U, Object, Arguments);
  case Role::Same:
  case Role::Iterator: {
    ValueId V = Of(What.Argument);
    noteRow(V, C.Whole->getType());
    return V;
  }
  case Role::Element:
    return applyElement(C, U, Object, Arguments);
  case Role::Add:
    return applyAdd(C, U, Object != None ? Object : Of(0), Arguments);
  case Role::Tuple:
    return make(ValueKind::Aggregate, 0, {Arguments.begin(), Arguments.end()});
  case Role::Keep:
  case Role::Bind:
    return applyBind(C, U, Arguments);
  case Role::Call: {
    size_t Index = What.Callable < 0 ? 0 : What.Callable;
    if (Index >= Arguments.size())
      return unknown("no callable");
    ValueId Callee = Arguments[Index];
    llvm::SmallVector<ValueId, 4> Rest(Arguments.begin() + Index + 1,
                                       Arguments.end());
    // optional.and_then(callable): it gets what the receiver holds.
    if (Rest.empty() && Object != None && !What.Transaction &&
        takesArgument(C.Arguments[Index]))
      Rest.push_back(Object);
    if (!What.Transaction)
      return callValue(C, Callee, Rest, /*Implicit=*/true);
    transaction(EventKind::Begin, C, U, About, {});
    ValueId Result = callValue(C, Callee, Rest, /*Implicit=*/true);
    transaction(EventKind::Commit, C, U, About, {});
    return Result;
  }
  case Role::Connect:
    return applyConnect(C, U, Arguments);
  case Role::Register:
    registerName(C, U);
    return computed(Arguments);
  case Role::Lookup: {
    ValueId Container = Of(What.Argument);
    return make(ValueKind::Single, 0, {Container});
  }
  case Role::Construct:
    return constructInPlace(constructedBy(C.Callee), C, Arguments);
  case Role::Wait:
    for (uint32_t L = Loop; L != None; L = Facts.Loops[L].Parent)
      Facts.Loops[L].Waits = true;
    return computed(Arguments);
  case Role::Loaded:
    return unknown("a value without rows");
  case Role::Key:
    noteKey(C, U, Object);
    return callLibrary(C, Object, Arguments);
  case Role::Driver:
    noteDriver(U, Arguments);
    return callLibrary(C, Object, Arguments);
  case Role::Opaque: {
    if (const Expr *Out = argument(C, What.ResultArgument)) {
      Arguments.erase(Arguments.begin() + What.ResultArgument);
      ValueId V = computed(Arguments);
      keepStatement(Out, V);
      return V;
    }
    // What is written later is no part of it yet.
    if (const Expr *Out = argument(C, What.OutArgument)) {
      ValueId V = outputIn(Out);
      return V == None ? unknown("a constant") : V;
    }
    if (What.Resets && C.Object) {
      ValueId V = Arguments.empty() ? make(ValueKind::Text, 0, {}, "")
                                    : computed(Arguments);
      keepStatement(C.Object, V);
      return V;
    }
    ValueId V = callLibrary(C, Object, Arguments);
    if (What.ByReference) {
      // What is read later is what the variable holds then.
      for (const Expr *Argument : C.Arguments)
        if (SlotId Slot = rootSlot(Argument); Slot != None)
          return reference(V, Slot);
    }
    return V;
  }
  }
  return unknown("a role");
}

/// register(&Class::member, "name")
void BodyReader::registerName(const CallSite &C, const Use &U) {
  const Expr *Member = argument(C, U.What->Argument);
  const Expr *Name = argument(C, U.What->NameArgument);
  const clang::StringLiteral *Literal = Name ? literalIn(Name) : nullptr;
  const DeclRefExpr *Ref = nullptr;
  if (const auto *Address = dyn_cast_or_null<UnaryOperator>(
          Member ? Member->IgnoreParenImpCasts() : nullptr))
    Ref = dyn_cast<DeclRefExpr>(Address->getSubExpr()->IgnoreParenImpCasts());
  const auto *Field = Ref ? dyn_cast<FieldDecl>(Ref->getDecl()) : nullptr;
  const auto *Class =
      Field ? dyn_cast<CXXRecordDecl>(Field->getParent()) : nullptr;
  if (Class && Literal)
    Unit.registerName(Class, Field->getNameAsString(), compat::text(Literal));
}

BodyReader::ValueId BodyReader::outputIn(const Expr *Out) {
  SlotId Slot = rootSlot(Out);
  if (Slot == None)
    return None;
  ValueFact Later;
  Later.Kind = ValueKind::Computed;
  Later.Index = Slot;
  Later.Bound = Later.Fresh = true;
  Later.Operands = {unknown("a constant")};
  ValueId V = make(std::move(Later));
  const CXXRecordDecl *Class =
      Out->getType().getNonReferenceType()->getAsCXXRecordDecl();
  Outputs[V] = {Slot, Class && isList(Class)};
  return V;
}

/// Only the key is read of what \p C is called on: if that was loaded just now,
/// it need not be.
void BodyReader::noteKey(const CallSite &C, const Use &U, ValueId Object) {
  if (!C.Object || Facts.Events.empty() || Object == None)
    return;
  EventFact &Last = Facts.Events.back();
  const bool Loads = Last.Kind == EventKind::Load && Last.Value == Object;
  const bool Calls = Last.Kind == EventKind::Call &&
                     value(Object).Kind == ValueKind::Result &&
                     value(Object).Index == Last.Call;
  if (!Loads && !Calls)
    return;
  // From the name of what loads, or the arrow that does.
  const Expr *From = C.Object->IgnoreParenImpCasts();
  SourceLocation Begin;
  if (const auto *Arrow = dyn_cast<CXXOperatorCallExpr>(From);
      Arrow && Arrow->getOperator() == OO_Arrow) {
    const Expr *Pointer = Arrow->getArg(0)->IgnoreParenImpCasts();
    Begin = isa<CallExpr>(Pointer) ? Pointer->getExprLoc()
                                   : Arrow->getOperatorLoc();
  } else if (isa<CXXMemberCallExpr>(From)) {
    Begin = From->getExprLoc();
  }
  if (Begin.isInvalid())
    return;
  Last.Key = Unit.range({Begin, C.Whole->getEndLoc()});
  Last.KeyText = U.What->KeyText;
}

BodyReader::ValueId BodyReader::applyRelation(const CallSite &C, const Use &U,
                                              ValueId Object) {
  const Entry &What = *U.What;
  std::string Name;
  switch (What.Names) {
  case NameSource::Argument: {
    const Expr *E = argument(C, What.NameArgument);
    const clang::StringLiteral *Literal = E ? literalIn(E) : nullptr;
    if (!Literal) {
      // Any of them may be read.
      if (C.Object)
        escape(Object, C.Object);
      return unknown("the name of the relation is no literal");
    }
    Name = compat::text(Literal);
    break;
  }
  default:
    Name = C.Callee ? C.Callee->getNameAsString() : std::string();
    break;
  }
  if (Object == None)
    return unknown("a relation of nothing");
  QualType Type = What.Callable >= 0 ? handedOver(C, U) : C.Whole->getType();
  // An accessor casts what it gets: the class is known where it returns.
  if (const CXXRecordDecl *To = rowClass(Type))
    if (!Unit.words().entity(To) && Function->getReturnType()->isPointerType())
      Type = Function->getReturnType();
  ValueId V = related(U, Object, Name, ownerOf(C.Object, C.Callee), Type);
  // What must be there already is read, all the same.
  if (What.When != Loads::WhenUsed)
    load(V, point(C.Whole));
  return V;
}

BodyReader::ValueId BodyReader::applyLoad(const CallSite &C, const Use &U,
                                          ValueId Object,
                                          llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  ValueId Base = What.Argument >= 0 && size_t(What.Argument) < Arguments.size()
                     ? Arguments[What.Argument]
                     : Object;
  if (Base == None)
    return unknown("a load of nothing");
  noteRow(Base, C.Whole->getType());
  if (What.Names == NameSource::None) {
    const size_t Before = Facts.Events.size();
    load(Base, point(C.Whole));
    if (!What.Sends && Facts.Events.size() > Before)
      Facts.Events.back().Text = FilledText;
    return Base;
  }
  uint32_t Site = makeSite(C, U, C.Whole->getType());
  EventFact &E = event(EventKind::EagerOn, point(C.Whole));
  E.Value = Base;
  E.Site = Site;
  return Base;
}

BodyReader::ValueId
BodyReader::applyElement(const CallSite &C, const Use &U, ValueId Object,
                         llvm::ArrayRef<ValueId> Arguments) {
  const Entry &What = *U.What;
  ValueId Over = What.Argument >= 0 && size_t(What.Argument) < Arguments.size()
                     ? Arguments[What.Argument]
                     : Object;
  if (Over == None)
    return unknown("an element of nothing");
  QualType Type = C.Whole->getType();
  uint32_t Of = None;
  if (What.IndexArgument >= 0)
    Of = loopOfIndex(argument(C, What.IndexArgument));
  else if (What.Advances)
    for (uint32_t L = Loop; L != None && Of == None; L = Facts.Loops[L].Parent)
      if (!Facts.Loops[L].RangeFor)
        Of = L;
  // What somebody types is no collection.
  if (What.Advances && What.OutArgument >= 0 &&
      value(Over).Kind == ValueKind::Global)
    Of = None;
  noteRow(Over, Type);
  // What a map is asked for by [] is there from then on.
  const auto *Method = dyn_cast<CXXMethodDecl>(C.Callee);
  if (Method && !Method->isConst() && C.Object &&
      Method->getOverloadedOperator() == OO_Subscript &&
      isMap(Method->getParent()))
    addTo(Over, None, C.Whole->getSourceRange());
  // An iterator that the loop has moved on is at a row already.
  if (What.Advances && value(Over).Kind == ValueKind::Row)
    Over = value(Over).Operands[0];
  // With a key of the element it is another one in each turn, too.
  uint32_t Keyed = None;
  if (size_t(What.IndexArgument) < Arguments.size())
    Keyed = loopOfKey(Arguments[What.IndexArgument]);
  ValueId V = Of != None      ? rowOf(Of, Over, Type)
              : Keyed != None ? make(ValueKind::Row, Keyed, {Over})
                              : make(ValueKind::Single, 0, {Over});
  if (const Expr *Out = argument(C, What.OutArgument))
    assignTo(Out->IgnoreParenImpCasts(), V);
  return V;
}

} // namespace orm
