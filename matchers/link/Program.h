//===--- Program.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The facts of all units, merged: one table of files, sites, relations and
/// functions, and one of values.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_PROGRAM_H
#define ORM_TIDY_LINK_PROGRAM_H

#include "link/Findings.h"

#include "llvm/ADT/StringMap.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace orm {

/// Values of the whole program. Equal values have equal ids.
class ValueTable {
public:
  struct Value : ValueFact {
    unsigned Depth = 0; ///< nesting; bounded
    bool Open = false;  ///< it depends on parameters, 'this' or captures
    /// What goes into a query on the way does; the rows are the same ones.
    bool OpenInputs = false;
  };

  uint32_t make(ValueFact Fact);
  uint32_t unknown(llvm::StringRef Why);
  uint32_t several(const std::vector<uint32_t> &Alternatives);
  /// True when alternatives or chains were cut off: not all that reads a row is
  /// known then.
  bool lossy() const { return Lossy; }
  const Value &operator[](uint32_t V) const { return All[V]; }

private:
  void flatten(ValueFact &Fact) const;
  bool Lossy = false;
  std::vector<Value> All;
  std::unordered_map<std::string, uint32_t> Interned;
};

/// A function, with its indices made those of the program.
struct ProgramFunction {
  FunctionFacts Facts;
  uint32_t FirstLoop = 0; ///< of its loops in Program::Loops
  std::vector<uint32_t> Overriders;
};

struct ProgramLoop {
  LoopFact Facts;
  uint32_t Function = None;
  uint32_t Parent = None; ///< index into Program::Loops
  uint32_t Steps = None;  ///< the statement that a call in its condition steps
  uint32_t Key = 0;       ///< equal for loops that are the same source
};

/// All units.
struct Program {
  Linked Out;
  LinkOptions Options;
  std::vector<ProgramFunction> Functions;
  std::vector<ProgramLoop> Loops;
  llvm::StringMap<uint32_t> ByKey;
  /// Overriders of methods that have no facts (pure ones, say), by key.
  llvm::StringMap<std::vector<uint32_t>> OverridersOf;

  /// Merges \p Units; functions that several units have are taken once.
  void add(std::vector<UnitFacts> Units);

private:
  void remap(UnitFacts &Unit);
  std::map<std::pair<std::string, uint64_t>, uint32_t> FileIndex;
  std::unordered_map<std::string, uint32_t> SiteIndex, RelationIndex, LoopKeys;
};

} // namespace orm

#endif // ORM_TIDY_LINK_PROGRAM_H
