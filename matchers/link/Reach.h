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
/// includes none of these files can't call one.
class Reach {
public:
  void add(const UnitFacts &Unit);
  /// The files, by their paths in the facts.
  std::set<std::string> files() const;

private:
  struct Function {
    bool Queries = false;
    std::vector<uint32_t> Callers; ///< those that reach when this one does
    std::vector<uint32_t> Files;
  };
  uint32_t function(llvm::StringRef Key);

  std::vector<Function> Functions;
  llvm::StringMap<uint32_t> ByKey;
  std::vector<std::string> Files;
  llvm::StringMap<uint32_t> ByFile;
};

} // namespace orm

#endif // ORM_TIDY_LINK_REACH_H
