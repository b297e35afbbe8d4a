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
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace orm {

enum class Verdict : uint8_t {
  Proven,  ///< every step of the witness is certain
  Possible ///< dispatch, origin or a condition may exclude it
};

/// The check that a finding belongs to.
enum class CheckKind : uint8_t {
  LazyLoad,
  QueryInLoop,
  WriteInLoop,
  UnusedEagerLoad
};

/// What a query or write in a loop is, for its message and advice.
struct StatementInfo {
  std::string Profile; ///< the library's
  Asks Asked = Asks::Rows;
  Verb Does = Verb::Write;
  bool Writes = false;         ///< it is no query
  bool Commit = false;         ///< the end of a transaction
  bool Prepare = false;        ///< a round trip that only prepares
  bool Invariant = false;      ///< nothing in it depends on the loop
  bool Selects = false;        ///< it is known to write nothing
  bool Prepared = false;       ///< prepared once, outside of the loop
  bool PreparedInside = false; ///< prepared anew in each turn, for nothing
  bool InTransaction = false;  ///< a transaction was begun outside of the loop
  bool OwnTransaction = false; ///< it begins and ends one itself
  bool Filtered = false;       ///< a value of the loop goes into it
  /// Its text is not known: whether it reads or writes is a guess at best.
  bool Unread = false;
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
  CheckKind Check = CheckKind::LazyLoad;
  StatementInfo Statement; ///< of queries and writes
  std::string Each;        ///< what the loop goes over: "'Order'", "row"
  Verdict Certainty = Verdict::Proven;
  std::string Doubt;     ///< why it is possible only; empty when it is proven
  Range Where;           ///< the expression in the loop's body that causes it
  Range Loop;            ///< the loop's range expression or keyword
  uint32_t LoopKey = 0;  ///< the same for all findings of one loop
  bool RangeFor = false; ///< a member call can be written behind Loop
  std::string Path;      ///< relations from the loop's row, dotted
  std::string Row;  ///< the class of the loop's row, unqualified, may be empty
  std::string Cost; ///< "1 + N"
  RelationFact Relation; ///< the last relation of the path
  /// Only the key of what is loaded is read: where, and what reads it from the
  /// row instead ({relation} is its name).
  /// Unused eager load: the site that asks for it, and which of its paths; None
  /// for all of them.
  uint32_t EagerSite = None;
  uint32_t EagerPathIndex = None;
  std::vector<std::pair<Range, std::string>> Keys;
  bool KeyOnly = false;
  bool Named = false;   ///< an explicit load, by name, inside the loop
  std::string RowClass; ///< qualified
  std::vector<WitnessStep> Witness;
  std::vector<QueryChain> Queries;
  /// The declaration that can be moved before the loop; Loop is None when there
  /// is none.
  HoistFact Hoist;
};

/// How a query's rows are used, as far as edits depend on it.
struct SiteUse {
  /// Loops (LoopKey) that run over rows of this site.
  std::set<uint32_t> Loops;
  /// It goes to places that are not followed.
  bool Escapes = false;
  /// Its rows do.
  bool RowsEscape = false;
  /// The paths from its rows that something reads.
  std::set<std::string> Reads;
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

/// Something in a loop that is not reported, and why.
struct Silence {
  Range Where; ///< as a finding's
  Range Loop;
  /// The name of a quiet reason, or a sentence.
  std::string Reason;
  std::vector<WitnessStep> Witness; ///< the calls on the way
};

/// The outcome of linking.
struct Linked {
  /// A path comes again where units were made of other contents of it.
  std::vector<std::string> Files;
  std::vector<uint64_t> Digests;   ///< parallel to Files, as in UnitFacts
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
  // For those who ask why; else empty.
  std::vector<Silence> Silences;
  /// Places that are about the database, or where the calls end that are known.
  std::vector<WitnessStep> Touched;
};

struct LinkOptions {
  /// Also note what is not reported, and why.
  bool Explain = false;
  /// The units are all there are: a function that is called has no other
  /// callers.
  bool Whole = false;
  /// They are those of a program, apart from some that could not be read, or
  /// not in full.
  bool Program = false;
};

class Program;

/// Links the facts of many units, which need not be in memory all at once.
class ProgramLinker {
public:
  ProgramLinker();
  ~ProgramLinker();
  /// Of functions that several units have, those of the first one are taken.
  void add(UnitFacts Unit);
  /// To be called once, when all units were added.
  Linked link(const LinkOptions &O);

private:
  std::unique_ptr<Program> All;
};

/// Links the facts of all \p Units.
Linked link(std::vector<UnitFacts> Units, const LinkOptions &O = {});

/// The last part of the qualified name \p Name.
inline std::string unqualified(const std::string &Name) {
  size_t At = Name.rfind("::");
  return At == std::string::npos ? Name : Name.substr(At + 2);
}

} // namespace orm

#endif // ORM_TIDY_LINK_FINDINGS_H
