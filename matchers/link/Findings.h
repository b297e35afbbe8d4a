//===--- Findings.h - orm-tidy --------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What link finds in the facts, as plain data.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_FINDINGS_H
#define ORM_TIDY_LINK_FINDINGS_H

#include "facts/Facts.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace orm {

enum class Verdict : uint8_t {
  Proven,  ///< every step of the witness is certain
  Possible ///< dispatch, origin or a condition may exclude it
};

/// A query that a finding comes from, by the places that an edit may go to.
struct QueryChain {
  uint32_t Source = None;      ///< index into Linked::Sites
  std::vector<uint32_t> Steps; ///< in the order in which they apply
  uint32_t Run = None; ///< what gave the rows, None when looped directly
  /// The path, from the query's rows, that is to come along.
  std::string Path;
  /// The classes on the way: the entity, then what each part leads to.
  std::vector<std::string> Classes;
  /// Rows reach this loop as they come from the query: the range expression of
  /// the loop can be edited instead.
  bool Direct = false;
};

/// A note: a place and what happens there.
struct WitnessStep {
  Range Where;
  std::string Text;
};

struct Finding {
  Verdict Certainty = Verdict::Proven;
  Range Where;           ///< the expression in the loop's body that causes it
  Range Loop;            ///< the loop's range expression or keyword
  uint32_t LoopKey = 0;  ///< the same for all findings of one loop
  bool RangeFor = false; ///< a member call can be written behind Loop
  std::string Path;      ///< relations from the loop's row, dotted
  std::string Row;  ///< the class of the loop's row, unqualified, may be empty
  std::string Cost; ///< "1 + N"
  RelationFact Relation; ///< the last relation of the path
  bool Named = false;    ///< an explicit load, by name, inside the loop
  std::string RowClass;  ///< qualified
  std::vector<WitnessStep> Witness;
  std::vector<QueryChain> Queries;
};

/// How a query's rows are used, as far as edits depend on it.
struct SiteUse {
  /// Loops (LoopKey) that run over rows of this site.
  std::set<uint32_t> Loops;
  /// It goes to places that are not followed.
  bool Escapes = false;
};

/// The counts of a run's closing line.
struct Counts {
  unsigned Loops = 0;   ///< loops over rows
  unsigned Queries = 0; ///< places that start or run a query
  unsigned Proven = 0;
  unsigned Possible = 0;
  unsigned Unverifiable = 0;
  /// Why chains were unverifiable.
  std::map<std::string, unsigned> Causes;
  /// Why loads in loops are not reported, by name.
  std::map<std::string, unsigned> Quiet;
};

/// The outcome of linking.
struct Linked {
  std::vector<std::string> Files;
  std::set<std::string> MainFiles; ///< the files of the units themselves
  std::vector<SiteFact> Sites;
  std::vector<SiteUse> Uses; ///< parallel to Sites
  /// Loops (LoopKey) that put their rows into a container, or that read what an
  /// earlier loop has loaded: edits neither help nor harm them.
  std::set<uint32_t> Collecting;
  std::map<std::string, EntityFacts> Entities;
  std::vector<RelationFact> Relations;
  /// In the order of file and position.
  std::vector<Finding> Findings;
  Counts Sums;
};

/// Links the facts of all \p Units.
Linked link(std::vector<UnitFacts> Units);

} // namespace orm

#endif // ORM_TIDY_LINK_FINDINGS_H
