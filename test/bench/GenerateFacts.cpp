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
/// Ten functions in each unit, most of which call others: some of their own
/// unit, some of units nearby, a few of anywhere, as programs in layers do. One
/// function in five has a loop, one in fifty runs a query. FOLDER/list names
/// the files.
///
//===----------------------------------------------------------------------===//

#include "facts/Storage.h"

#include <cstdio>
#include <fstream>
#include <random>

using namespace orm;

static constexpr unsigned PerUnit = 10;
static constexpr unsigned OneLoopIn = 5;
static constexpr unsigned OneQueryIn = 50;

static std::string keyOf(unsigned Unit, unsigned Function) {
  return "c:@N@app@F@work" + std::to_string(Unit) + '_' +
         std::to_string(Function) + "#I#";
}

namespace {

class Generator {
public:
  Generator(std::string Folder, unsigned Units)
      : Folder(std::move(Folder)), Units(Units) {}
  StoredUnit unit(unsigned Number);

private:
  unsigned below(unsigned Bound) { return Bound ? Random() % Bound : 0; }
  FunctionFacts function(unsigned Unit, unsigned Number, UnitFacts &Facts);
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

FunctionFacts Generator::function(unsigned Unit, unsigned Number,
                                  UnitFacts &Facts) {
  FunctionFacts F;
  F.Key = keyOf(Unit, Number);
  F.Name = "app::work" + std::to_string(Unit) + '_' + std::to_string(Number);
  F.Where = range();
  F.Declared = {1};
  auto Value = [&](ValueKind Kind, uint32_t Index = 0,
                   std::vector<uint32_t> Operands = {}) {
    ValueFact V;
    V.Kind = Kind;
    V.Index = Index;
    V.Operands = std::move(Operands);
    F.Values.push_back(std::move(V));
    return uint32_t(F.Values.size() - 1);
  };
  auto Event = [&](EventKind Kind, uint32_t Loop) -> EventFact & {
    EventFact E;
    E.Kind = Kind;
    E.Where = range();
    E.Loop = Loop;
    F.Events.push_back(std::move(E));
    return F.Events.back();
  };
  const uint32_t Argument = Value(ValueKind::Param);
  uint32_t Loop = None, Given = Argument;
  if (below(OneLoopIn) == 0) {
    LoopFact L;
    L.Kind = LoopKind::Range;
    L.Where = L.Body = range();
    L.Over = Argument;
    F.Loops.push_back(std::move(L));
    Loop = 0;
    Given = Value(ValueKind::Row, 0, {Argument});
  }
  if (below(OneQueryIn) == 0) {
    SiteFact Site;
    Site.Where = range();
    Site.Method = "exec";
    Site.Profile = "qtsql";
    Site.What = Role::Run;
    Facts.Sites.push_back(Site);
    const uint32_t Query =
        Value(ValueKind::Query, uint32_t(Facts.Sites.size() - 1), {Given});
    EventFact &E = Event(EventKind::Run, Loop);
    E.Value = Query;
    E.Site = uint32_t(Facts.Sites.size() - 1);
  }
  // Calls go to units above: layers know those below them.
  for (unsigned Calls = 1 + below(4); Calls > 0; --Calls) {
    CallFact C;
    const unsigned Kind = below(10);
    unsigned To = Unit, Callee = Number;
    if (Kind < 5) {
      Callee += 1 + below(3);
      if (Callee >= PerUnit)
        continue;
    } else {
      const unsigned Above = Units - Unit - 1;
      To += 1 + below(std::min(Above, Kind < 9 ? 40 : Above));
      if (To >= Units)
        continue;
      Callee = below(PerUnit);
    }
    C.Callee = keyOf(To, Callee);
    C.Name = "app::work" + std::to_string(To) + '_' + std::to_string(Callee);
    C.Arguments = {Given};
    C.NoBody = To != Unit;
    F.Calls.push_back(std::move(C));
    Event(EventKind::Call, Loop).Call = uint32_t(F.Calls.size() - 1);
    Value(ValueKind::Result, uint32_t(F.Calls.size() - 1));
  }
  Event(EventKind::Return, None).Value = uint32_t(F.Values.size() - 1);
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
