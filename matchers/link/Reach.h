//===--- Reach.h - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which functions reach a database, by the calls alone.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_REACH_H
#define ORM_TIDY_LINK_REACH_H

#include "facts/Facts.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"

#include <set>
#include <string>
#include <vector>

namespace orm {

/// Collects units, and tells in which files the functions are declared that
/// query a database, load from it, or call such a function. A unit that
/// includes none of these files can't call one. And in which files the
/// constructors are declared that fill what loops of such functions go over.
class Reach {
public:
  void add(const UnitFacts &Unit);
  /// The files, by their paths in the facts.
  std::set<std::string> files() const;
  /// Those that declare constructors without a body, of classes of which a loop
  /// in a function that reaches a database goes over a member.
  std::set<std::string> constructorFiles() const;

private:
  struct Function {
    bool Queries = false;
    std::vector<uint32_t> Callers; ///< those that reach when this one does
    std::vector<uint32_t> Files;
    bool HasBody = false;
    std::string Holder;         ///< the class of whose object it gives a member
    std::set<std::string> Over; ///< classes with members that loops go over
    std::vector<uint32_t> OverResults; ///< functions whose results they go over
  };
  uint32_t function(llvm::StringRef Key);
  void addLoops(const FunctionFacts &F, uint32_t Index);
  std::vector<uint32_t> reaching() const;

  std::vector<Function> Functions;
  llvm::StringMap<uint32_t> ByKey;
  std::vector<std::string> Files;
  llvm::StringMap<uint32_t> ByFile;
  /// Functions without a body, by the names that calls have for them.
  llvm::StringMap<std::set<uint32_t>> Declared;
};

} // namespace orm

#endif // ORM_TIDY_LINK_REACH_H
