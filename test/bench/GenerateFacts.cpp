//===--- GenerateFacts.cpp - orm-tidy -------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Writes the facts of a made-up program, to measure what linking costs:
///
///   generate-facts FOLDER UNITS
///
/// Ten functions in each unit. As in programs in layers, a bit less than half
/// of them call nothing of the program, and the others three or four functions
/// on average, some many more: of their own unit, of units nearby, and of a few
/// that everybody calls. One in twenty calls is virtual. What is handed on is
/// what was handed in, in one of three cases; else an object, a constant, a
/// result, a member, or the element of a loop. One function in five has a loop,
/// one in fifty runs a query. FOLDER/list names the files.
///
//===----------------------------------------------------------------------===//

#include "facts/Storage.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>

using namespace orm;

static constexpr unsigned PerUnit = 10;
static constexpr unsigned OneLoopIn = 5;
static constexpr unsigned OneQueryIn = 50;
/// The last units of the program are those that everybody calls, one in so
/// many.
static constexpr unsigned OneSharedIn = 100;
static constexpr unsigned Nearby = 40;

static std::string nameOf(unsigned Unit, unsigned Function) {
  return "work" + std::to_string(Unit) + '_' + std::to_string(Function);
}

static std::string keyOf(unsigned Unit, unsigned Function) {
  return "c:@N@app@S@Part" + std::to_string(Unit) + "@F@" +
         nameOf(Unit, Function) + "#&1$@N@app@S@Item#";
}

static std::string memberOf(unsigned Unit) {
  return "c:@N@app@S@Part" + std::to_string(Unit) + "@FI@item";
}

namespace {

class Generator {
public:
  Generator(std::string Folder, unsigned Units)
      : Folder(std::move(Folder)), Units(Units) {}
  StoredUnit unit(unsigned Number);

private:
  unsigned below(unsigned Bound) { return Bound ? Random() % Bound : 0; }
  /// True in so many of a hundred cases.
  bool in(unsigned Hundred) { return below(100) < Hundred; }
  /// 1 or more, \p Mean on average, now and then many.
  unsigned many(unsigned Mean) {
    unsigned Number = 1;
    while (Number < 10 * Mean && below(Mean) != 0)
      ++Number;
    return Number;
  }
  FunctionFacts function(unsigned Unit, unsigned Number, UnitFacts &Facts);
  void call(unsigned Unit, unsigned Number, FunctionFacts &F);
  uint32_t argument(unsigned Unit, FunctionFacts &F, uint32_t Loop);
  uint32_t value(FunctionFacts &F, ValueKind Kind, uint32_t Index = 0,
                 std::vector<uint32_t> Operands = {}, std::string Text = "");
  EventFact &event(FunctionFacts &F, EventKind Kind, uint32_t Loop);
  Range range() {
    Range R;
    R.File = 0;
    R.Begin = At;
    R.End = At + 12;
    R.Line = At / 40 + 1;
    R.Column = At % 40 + 1;
    At += 40;
    return R;
  }

  std::string Folder;
  unsigned Units;
  uint32_t At = 0;
  std::mt19937 Random{7};
};

} // namespace

uint32_t Generator::value(FunctionFacts &F, ValueKind Kind, uint32_t Index,
                          std::vector<uint32_t> Operands, std::string Text) {
  ValueFact V;
  V.Kind = Kind;
  V.Index = Index;
  V.Operands = std::move(Operands);
  V.Text = std::move(Text);
  F.Values.push_back(std::move(V));
  return uint32_t(F.Values.size() - 1);
}

EventFact &Generator::event(FunctionFacts &F, EventKind Kind, uint32_t Loop) {
  EventFact E;
  E.Kind = Kind;
  E.Where = range();
  E.Loop = Loop;
  F.Events.push_back(std::move(E));
  return F.Events.back();
}

/// What is handed on by the function, of which value 0 is the parameter, and 1
/// 'this'.
uint32_t Generator::argument(unsigned Unit, FunctionFacts &F, uint32_t Loop) {
  if (Loop != None && in(50))
    return value(F, ValueKind::Row, Loop, {F.Loops[Loop].Over});
  const unsigned Kind = below(100);
  if (Kind < 35)
    return 0;
  if (Kind < 60)
    return value(F, ValueKind::Object, uint32_t(F.Values.size()), {},
                 "app::Item");
  if (Kind < 75)
    return value(F, ValueKind::Unknown, OtherConstant, {}, "a constant");
  if (Kind < 90 && !F.Calls.empty())
    return value(F, ValueKind::Result, below(unsigned(F.Calls.size())));
  return value(F, ValueKind::Member, 0, {1}, memberOf(Unit));
}

/// Layers know those below them: calls go to units with higher numbers.
void Generator::call(unsigned Unit, unsigned Number, FunctionFacts &F) {
  const unsigned Shared = std::max(Units / OneSharedIn, 1u);
  unsigned To = Unit, Callee = below(PerUnit);
  const unsigned Where = below(100);
  if (Where < 55)
    Callee = Number + 1 + below(3);
  else if (Where < 85)
    To += 1 + below(Nearby);
  else
    To = std::max(Unit + 1, Units - 1 - below(Shared));
  if (Callee >= PerUnit || To >= Units)
    return;
  const uint32_t Loop = !F.Loops.empty() && in(50) ? 0 : None;
  CallFact C;
  C.Callee = keyOf(To, Callee);
  C.Name = "app::Part" + std::to_string(To) + "::" + nameOf(To, Callee);
  C.Arguments = {argument(Unit, F, Loop)};
  C.Object = To == Unit ? 1 : argument(Unit, F, None);
  C.NoBody = To != Unit;
  C.Virtual = in(5);
  F.Calls.push_back(std::move(C));
  event(F, EventKind::Call, Loop).Call = uint32_t(F.Calls.size() - 1);
}

FunctionFacts Generator::function(unsigned Unit, unsigned Number,
                                  UnitFacts &Facts) {
  FunctionFacts F;
  F.Key = keyOf(Unit, Number);
  F.Name = "app::Part" + std::to_string(Unit) + "::" + nameOf(Unit, Number);
  F.Where = range();
  F.Declared = {1};
  F.IsMethod = true;
  value(F, ValueKind::Param);
  value(F, ValueKind::This);
  // A few are other versions of what a unit below does.
  if (in(5) && Unit + 1 < Units)
    F.Overrides.push_back(
        keyOf(std::min(Units - 1, Unit + 1 + below(Nearby)), below(PerUnit)));
  if (below(OneLoopIn) == 0) {
    LoopFact L;
    L.Kind = LoopKind::Range;
    L.Where = L.Body = range();
    L.Over = argument(Unit, F, None);
    F.Loops.push_back(std::move(L));
  }
  const uint32_t Loop = F.Loops.empty() || in(80) ? None : 0;
  if (below(OneQueryIn) == 0) {
    SiteFact Site;
    Site.Where = range();
    Site.Method = "exec";
    Site.Profile = "qtsql";
    Site.What = Role::Run;
    Site.TakesText = true;
    Facts.Sites.push_back(Site);
    const uint32_t Index = uint32_t(Facts.Sites.size() - 1);
    const uint32_t Text =
        value(F, ValueKind::Text, 0, {}, "SELECT name FROM items WHERE id = ?");
    const uint32_t Query =
        value(F, ValueKind::Query, Index, {Text, argument(Unit, F, Loop)});
    EventFact &E = event(F, EventKind::Run, Loop);
    E.Value = Query;
    E.Site = Index;
  }
  if (!in(45))
    for (unsigned Calls = many(3); Calls > 0; --Calls)
      call(Unit, Number, F);
  if (in(5)) {
    EventFact &E = event(F, EventKind::StoreField, None);
    E.Value = 1;
    E.Other = argument(Unit, F, None);
    E.Text = memberOf(Unit);
  }
  event(F, EventKind::Return, None).Value = argument(Unit, F, None);
  return F;
}

StoredUnit Generator::unit(unsigned Number) {
  StoredUnit Unit;
  At = 0;
  const std::string Name = Folder + "/unit" + std::to_string(Number);
  Unit.Facts.MainFile = Name + ".cpp";
  Unit.Facts.Files = {Name + ".cpp", Name + ".h"};
  Unit.Facts.Digests = {0, 0}; // there are no such files
  for (unsigned F = 0; F < PerUnit; ++F)
    Unit.Facts.Functions.push_back(function(Number, F, Unit.Facts));
  return Unit;
}

int main(int Count, char **Arguments) {
  const unsigned Units =
      Count == 3 ? unsigned(std::strtoul(Arguments[2], nullptr, 10)) : 0;
  if (Units == 0) {
    std::fprintf(stderr, "usage: generate-facts FOLDER UNITS\n");
    return 2;
  }
  const std::string Folder = Arguments[1];
  std::ofstream List(Folder + "/list");
  Generator Made(Folder, Units);
  for (unsigned U = 0; U < Units; ++U) {
    const std::string Path = Folder + "/" + std::to_string(U) + ".facts";
    std::ofstream File(Path, std::ios::binary);
    File << store(Made.unit(U));
    if (!File.flush()) {
      std::fprintf(stderr, "%s: error: it can't be written\n", Path.c_str());
      return 1;
    }
    List << Path << '\n';
  }
  return List.flush() ? 0 : 1;
}
