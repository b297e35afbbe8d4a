//===--- FactsMutator.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactsMutator.h"

#include <algorithm>

namespace orm {

/// Units do not grow beyond these.
static constexpr size_t MaxFunctions = 24, MaxParts = 64;

void FactsMutator::relation(RelationFact &R) {
  any({[&] { R.Name = name(); }, [&] { R.Entity = name(); },
       [&] { R.Related = name(); }, [&] { R.Profile = name(); },
       [&] { number(R.Kind, RelationKind::ToMany); },
       [&] { number(R.Kept, Cached::Never); }, [&] { flip(R.Coverable); },
       [&] { flip(R.ElementsLoad); }, [&] { flip(R.NeedsKeep); },
       [&] { flip(R.PerObject); }, [&] { flip(R.Never); },
       [&] { flip(R.RuntimeCached); }});
}

void FactsMutator::site(SiteFact &S) {
  any({[&] { range(S.Where); },
       [&] { range(S.Name); },
       [&] { S.DotBegin = below(100); },
       [&] { S.Removal = text(); },
       [&] { S.Method = name(); },
       [&] { S.Profile = name(); },
       [&] { S.Entity = name(); },
       [&] { texts(S.AlsoBrings); },
       [&] { number(S.What, Role::Register); },
       [&] { number(S.Gives, Rows::None); },
       [&] { number(S.Asked, Asks::Exists); },
       [&] { number(S.Does, Verb::Define); },
       [&] { flip(S.Mutates); },
       [&] { flip(S.TakesText); },
       [&] { flip(S.InProcess); },
       [&] { flip(S.FirstStep); },
       [&] { flip(S.RuntimeCached); },
       [&] { number(S.Kept, Cached::Never); },
       [&] { flip(S.NeedsKeep); },
       [&] { flip(S.Static); },
       [&] { flip(S.IsExpression); },
       [&] { flip(S.InTemplate); },
       [&] { S.ArgumentsBegin = below(100); },
       [&] { S.ArgumentsEnd = oneIn(2) ? S.ArgumentsBegin : below(100); },
       [&] { S.DeclaratorEnd = below(100); },
       [&] {
         if (!S.Paths.empty() && oneIn(2))
           S.Paths.erase(S.Paths.begin() + below(S.Paths.size()));
         else
           S.Paths.push_back({name(), S.Where});
       },
       [&] {
         if (EagerPath *Path = one(S.Paths))
           range(Path->Literal);
       },
       [&] { number(S.Form, PathForm::Stream); },
       [&] { flip(S.AllPaths); },
       [&] { flip(S.UnknownPaths); },
       [&] { flip(S.Removes); },
       [&] { flip(S.ReplacesDefaults); },
       [&] { flip(S.PrefixesImplied); },
       [&] { number(S.Again, Repeat::Replace); },
       [&] { size(S.Limit); },
       [&] { flip(S.ListsColumns); },
       [&] { flip(S.Registered); },
       [&] { flip(S.Runs); },
       [&] { flip(S.OwnTransaction); },
       [&] { texts(S.Columns); },
       [&] { indices(S.Remedies, 4); }});
}

void FactsMutator::entity(EntityFacts &E) {
  any({[&] { E.Name = name(); }, [&] { texts(E.AlwaysEager); },
       [&] { indices(E.PerObject, Unit.Relations.size()); },
       [&] { flip(E.HasRelations); }, [&] { texts(E.LeadsTo); },
       [&] { texts(E.Nullable); },
       [&] {
         // A member, then its name.
         texts(E.Registered);
         if (E.Registered.size() % 2 != 0)
           E.Registered.push_back(name());
       }});
}

/// Gives \p V, the value \p At of its function, what its kind needs.
void FactsMutator::fit(ValueFact &V, size_t At) {
  switch (V.Kind) {
  case ValueKind::Query:
  case ValueKind::Step:
  case ValueKind::Run:
  case ValueKind::Single:
    V.Index = index(Unit.Sites.size());
    break;
  case ValueKind::Related:
    V.Index = index(Unit.Relations.size());
    break;
  case ValueKind::Row:
  case ValueKind::Turn:
    V.Index = index(F->Loops.size());
    break;
  case ValueKind::Result:
    V.Index = index(F->Calls.size());
    break;
  case ValueKind::Output:
    V.Index = index(F->Calls.size());
    V.Text = std::to_string(oneIn(2) ? ThisArgument : below(3));
    break;
  case ValueKind::Callable:
    V.Text = key();
    break;
  case ValueKind::Global:
    V.Text = oneIn(4) ? SignalName + key() : text();
    break;
  case ValueKind::Object:
    V.Text = name();
    V.Index = below(4);
    break;
  case ValueKind::Text:
  case ValueKind::Computed:
    V.Text = sql();
    break;
  default:
    V.Text = text();
    V.Index = below(4);
    break;
  }
  if (V.Operands.empty() && At > 0 && !oneIn(3))
    V.Operands.push_back(index(At));
}

void FactsMutator::value(ValueFact &V, size_t At) {
  any({[&] {
         number(V.Kind, ValueKind::Method);
         fit(V, At);
       },
       [&] { fit(V, At); }, [&] { flip(V.Bound); }, [&] { flip(V.Fresh); },
       [&] { indices(V.Operands, At); }, [&] { indices(V.Operands, At); },
       [&] { V.Text = oneIn(2) ? text() : sql(); }});
}

void FactsMutator::loop(LoopFact &L, size_t At) {
  any({[&] { number(L.Kind, LoopKind::Condition); }, [&] { flip(L.Waits); },
       [&] { flip(L.FindsLast); },
       [&] { L.Found = indexOrNone(F->Values.size()); }, [&] { flip(L.Lists); },
       [&] { range(L.Where); }, [&] { L.Parent = indexOrNone(At); },
       [&] { L.Over = indexOrNone(F->Values.size()); }, [&] { L.Row = name(); },
       [&] { size(L.Bound); }, [&] { flip(L.CopiesRows); },
       [&] { flip(L.Search); }, [&] { flip(L.LeavesFirst); },
       [&] { flip(L.RangeFor); }, [&] { flip(L.Appendable); },
       [&] { flip(L.Callback); }, [&] { range(L.Body); }});
}

void FactsMutator::guard(EventFact &E) {
  if (!E.Guards.empty() && oneIn(3)) {
    E.Guards.erase(E.Guards.begin() + below(E.Guards.size()));
    return;
  }
  Guard G{GuardKind::Memoised, indexOrNone(F->Loops.size()),
          indexOrNone(F->Loops.size()), indexOrNone(F->Values.size())};
  number(G.Kind, GuardKind::NotGiven);
  if (E.Guards.size() < MaxParts)
    E.Guards.push_back(G);
}

void FactsMutator::event(EventFact &E) {
  const size_t Values = F->Values.size();
  any({[&] {
         number(E.Kind, EventKind::Iterate);
         if (E.Value == None && Values > 0)
           E.Value = index(Values);
         if (E.Site == None && !Unit.Sites.empty())
           E.Site = index(Unit.Sites.size());
         if (E.Call == None && !F->Calls.empty())
           E.Call = index(F->Calls.size());
       },
       [&] { range(E.Where); }, [&] { E.Loop = indexOrNone(F->Loops.size()); },
       [&] { guard(E); }, [&] { E.Value = index(Values); },
       [&] { E.Other = indexOrNone(Values); },
       [&] { E.Site = indexOrNone(Unit.Sites.size()); },
       [&] { E.Call = indexOrNone(F->Calls.size()); },
       [&] { E.Through = indexOrNone(Values); }, [&] { flip(E.InCondition); },
       [&] { range(E.Key); }, [&] { E.KeyText = text(); },
       [&] { E.Text = text(); }});
}

void FactsMutator::call(CallFact &C) {
  const size_t Values = F->Values.size();
  any({[&] { C.Callee = key(); },
       [&] {
         if (Values > 0) {
           C.Callee.clear();
           C.CalleeValue = index(Values);
         }
       },
       [&] { C.Name = name(); }, [&] { C.Object = indexOrNone(Values); },
       [&] { indices(C.Arguments, Values); }, [&] { flip(C.Virtual); },
       [&] { flip(C.Implicit); }, [&] { flip(C.Changes); },
       [&] { flip(C.NoBody); }, [&] { flip(C.Maybe); },
       [&] { indices(C.Declared, Unit.Files.size()); }});
}

void FactsMutator::hoist(HoistFact &H) {
  any({[&] { H.Loop = index(F->Loops.size()); }, [&] { range(H.Statement); },
       [&] { range(H.Whole); }, [&] { H.RemoveBegin = below(1000); },
       [&] { H.RemoveEnd = H.RemoveBegin + below(100); },
       [&] { H.Text = text(); }});
}

void FactsMutator::function() {
  any({[&] { F->Key = key(); }, [&] { F->Name = name(); },
       [&] { range(F->Where); },
       [&] {
         if (!F->Overrides.empty() && oneIn(2))
           F->Overrides.pop_back();
         else
           F->Overrides.push_back(key());
       },
       [&] { indices(F->Declared, Unit.Files.size()); },
       [&] { flip(F->InTemplate); }, [&] { flip(F->IsLambda); },
       [&] { flip(F->Internal); }, [&] { flip(F->IsMethod); },
       [&] { flip(F->Pure); }});
}

/// A call that is read, with what comes of it as the last value: of a function,
/// which may be given another one, or of what this function is given.
void FactsMutator::addCall() {
  CallFact C;
  if (const CallFact *Like = one(F->Calls))
    C = *Like;
  auto Add = [&](ValueKind Kind, std::string Text) {
    ValueFact V;
    V.Kind = Kind;
    V.Text = std::move(Text);
    F->Values.push_back(std::move(V));
    return uint32_t(F->Values.size() - 1);
  };
  if (oneIn(2)) {
    C.Callee = key();
    if (oneIn(2))
      C.Arguments.insert(C.Arguments.begin(), Add(ValueKind::Callable, key()));
  } else {
    C.Callee.clear();
    C.CalleeValue = Add(ValueKind::Param, "");
    if (oneIn(2))
      C.Arguments.insert(C.Arguments.begin(), C.CalleeValue);
  }
  if (C.Callee.empty() && C.CalleeValue == None)
    C.Callee = key();
  indices(C.Arguments, F->Values.size());
  EventFact E;
  if (const EventFact *Like = one(F->Events))
    E = *Like;
  E.Kind = EventKind::Call;
  E.Call = F->Calls.size();
  ValueFact Result;
  Result.Kind = ValueKind::Result;
  Result.Index = F->Calls.size();
  F->Calls.push_back(std::move(C));
  F->Values.push_back(std::move(Result));
  F->Events.insert(F->Events.begin() + below(F->Events.size() + 1),
                   std::move(E));
}

/// Values that are made of the one before, several times each.
void FactsMutator::addNested() {
  ValueFact V;
  if (const ValueFact *Like = one(F->Values))
    V = *Like;
  const size_t Width = 1 + below(4);
  if (F->Values.empty())
    return;
  for (unsigned Depth = below(MaxParts); Depth > 0; --Depth) {
    V.Operands.assign(Width, uint32_t(F->Values.size() - 1));
    F->Values.push_back(V);
  }
}

/// Something more; what others refer to goes to the end.
void FactsMutator::add() {
  any({[&] { addNested(); },
       [&] {
         ValueFact V;
         if (const ValueFact *Like = one(F->Values))
           V = *Like;
         number(V.Kind, ValueKind::Turn);
         fit(V, F->Values.size());
         F->Values.push_back(std::move(V));
       },
       [&] {
         LoopFact L;
         if (const LoopFact *Like = one(F->Loops))
           L = *Like;
         loop(L, F->Loops.size());
         F->Loops.push_back(std::move(L));
       },
       [&] {
         if (const EventFact *Like = one(F->Events)) {
           EventFact E = *Like;
           event(E);
           // What was added last is what something should happen to.
           if (oneIn(2))
             (oneIn(2) ? E.Value : E.Other) = F->Values.size() - 1;
           F->Events.insert(F->Events.begin() + below(F->Events.size() + 1),
                            std::move(E));
         }
       },
       [&] { addCall(); },
       [&] {
         HoistFact H;
         if (F->Loops.empty())
           return;
         if (const HoistFact *Like = one(F->Hoists))
           H = *Like;
         else
           H.Loop = index(F->Loops.size());
         H.Statement = H.Statement.valid() ? H.Statement : F->Where;
         H.Whole = H.Whole.valid() ? H.Whole : F->Where;
         F->Hoists.push_back(std::move(H));
       }});
}

void FactsMutator::inFunction() {
  F = one(Unit.Functions);
  if (!F)
    return;
  auto Values = [&] {
    if (ValueFact *V = one(F->Values))
      value(*V, V - F->Values.data());
  };
  auto Events = [&] {
    if (EventFact *E = one(F->Events))
      event(*E);
  };
  auto Calls = [&] {
    if (CallFact *C = one(F->Calls))
      call(*C);
  };
  any({Values, Values, Values, Events, Events, Calls, Calls,
       [&] {
         if (LoopFact *L = one(F->Loops))
           loop(*L, L - F->Loops.data());
       },
       [&] {
         if (HoistFact *H = one(F->Hoists))
           hoist(*H);
       },
       [&] { function(); },
       [&] {
         if (F->Values.size() < MaxParts && F->Events.size() < MaxParts)
           add();
       },
       [&] {
         if (!F->Events.empty())
           F->Events.erase(F->Events.begin() + below(F->Events.size()));
       },
       [&] {
         if (!F->Events.empty())
           std::swap(*one(F->Events), *one(F->Events));
       }});
}

void FactsMutator::edit() {
  if (!oneIn(5)) {
    inFunction();
    return;
  }
  any({[&] {
         if (RelationFact *R = one(Unit.Relations))
           relation(*R);
       },
       [&] {
         if (SiteFact *S = one(Unit.Sites))
           site(*S);
       },
       [&] {
         if (SiteFact *S = one(Unit.Sites))
           site(*S);
       },
       [&] {
         if (EntityFacts *E = one(Unit.Entities))
           entity(*E);
       },
       [&] { // some that stand beside each other
         const auto First =
             Unit.Functions.begin() + below(Unit.Functions.size());
         Unit.Functions.erase(First,
                              First + below(Unit.Functions.end() - First + 1));
       },
       [&] {
         if (const FunctionFacts *Like = one(Unit.Functions)) {
           FunctionFacts Copy = *Like;
           Copy.Key += '2';
           if (Unit.Functions.size() < MaxFunctions)
             Unit.Functions.push_back(std::move(Copy));
         }
       },
       [&] {
         if (!Unit.Functions.empty())
           std::swap(*one(Unit.Functions), *one(Unit.Functions));
       },
       [&] { Unit.MainFile = Unit.Files.empty() ? text() : *one(Unit.Files); },
       [&] {
         Unit.Profiles.push_back({name(), Random()});
       }});
}

} // namespace orm
