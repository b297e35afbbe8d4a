//===--- Linker.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Goes bottom-up through the call graph: what each function does is expressed
/// in its parameters, and filled in where it is called. What no longer depends
/// on a caller is decided.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_LINKER_H
#define ORM_TIDY_LINK_LINKER_H

#include "link/Program.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

#include <functional>
#include <set>

namespace orm {

/// Why a finding is possible only: a call may enter several functions.
constexpr char SeveralCallees[] =
    "which function is called is not known for certain";

/// Loops with a constant number of turns up to this cost nothing to speak of.
constexpr int64_t TinyBound = 16;

/// A loop round an effect; \c Depth counts the calls between the function that
/// the effect is seen from and the one that the loop stands in.
struct LoopRef {
  uint32_t Loop;
  uint32_t Depth;
  /// What is done in it was not known where the loop stands: a callable did.
  bool Late = false;
};

/// A guard round an effect, with program-wide loops and values.
struct GuardRef {
  GuardKind Kind;
  uint32_t Outer;  ///< loop, None: all
  uint32_t Inner;  ///< loop, None: none of the function that has the guard
  uint32_t Holder; ///< value or None
  uint32_t Depth;
};

/// A call on the way to an effect.
struct Step {
  Range Where;
  std::string Callee;
  uint32_t Function;     ///< that is entered
  bool Implicit = false; ///< something else than the code at Where calls it
};

/// Something that a function does, seen from that function.
struct Effect {
  EventKind Kind = EventKind::Load;
  uint32_t Value = None;
  uint32_t Other = None;
  uint32_t Site = None;
  uint32_t Through = None; ///< Run, write: the connection
  bool Reported = false;   ///< Run, write: an inner loop was reported for it
  bool Fresh = false;      ///< Run: its statement was made by the callee
  bool Changes = false;    ///< it may change what queries give
  std::string Text;        ///< StoreField: the field
  std::vector<uint32_t> Arguments; ///< Call: of the callable Value
  Range Where;
  llvm::SmallVector<LoopRef, 2> Loops; ///< the outermost first
  llvm::SmallVector<GuardRef, 2> Guards;
  std::vector<Step> Steps;
  bool Certain = true;
  Range Key; ///< Load: see EventFact::Key
  std::string KeyText;

  /// Where it happens, seen from the current function.
  const Range &here() const {
    return Steps.empty() ? Where : Steps.front().Where;
  }
};

/// One way in which a value comes about.
struct Chain {
  struct Pick {
    uint32_t Index;
    bool Member; ///< of a struct: rows have no such parts
  };
  /// What stands at the top of the value as far as it was followed.
  enum class Top : uint8_t { Value, Element, Decided } State = Top::Value;
  /// Relations, the first one nearest to the root.
  std::vector<uint32_t> Path;
  /// Loops whose rows it goes through, the innermost first, and how many
  /// relations stand between the value and the row.
  struct RowAt {
    uint32_t Loop;
    size_t Above;
    uint32_t Collection; ///< the value that the loop runs over
  };
  std::vector<RowAt> Rows;
  /// Values on the way, and how many relations stand above each.
  std::vector<std::pair<uint32_t, size_t>> Nodes;
  std::vector<uint32_t> Sites; ///< steps and runs, the last one first
  uint32_t Run = None;
  uint32_t Query = None; ///< site of the source, None when not found
  bool Open = false;     ///< the root depends on the caller
  bool Loads = false;    ///< the value itself is a relation that is not loaded
  /// Which elements of tuples and structs are meant, the outermost first.
  std::vector<Pick> Picks;
  bool Single = false; ///< the query gives one row
  bool Stored = false; ///< it went through a container or member
  std::string Why;     ///< why the root is not known
};

class Linker {
public:
  explicit Linker(Program &P) : P(P) {}
  void run();

private:
  /// What a function does and returns, in terms of its own parameters.
  struct Summary {
    uint32_t Returns = None;
    std::map<uint32_t, uint32_t> Outputs; ///< parameter -> value it gets
    std::vector<Effect> Effects;
    size_t Closed = 0; ///< queries among them that depend on no caller
    /// It may change what queries give, by more than its Effects.
    bool Changes = false;
    bool Done = false;
  };
  /// What replaces a function's parameters in a call.
  struct Bindings {
    std::vector<uint32_t> Parameters;
    uint32_t This = None;
    std::vector<uint32_t> Captures;
  };
  /// Where a callee's effects happen, seen from the caller.
  struct Place {
    llvm::SmallVector<LoopRef, 2> Loops;
    llvm::SmallVector<GuardRef, 2> Guards;
    std::vector<Step> Steps;
    bool Certain = true;
    /// Kinds of effects (kindOf) that are certain all the same: all functions
    /// that may be called have them.
    std::set<uint32_t> SureKinds;
    Range Key; ///< only the key of what the call returns is read
    std::string KeyText;
  };

  // Linker.cpp: order and summaries.
  std::vector<uint32_t> order() const;
  std::vector<uint32_t> callees(uint32_t F) const;
  void process(uint32_t F);
  uint32_t import(uint32_t Local);
  uint32_t importPart(uint32_t Local);
  void lookOver(const FunctionFacts &Facts);
  bool hasOtherCallers() const;
  void readEvent(const EventFact &E);
  Place placeOf(const EventFact &E);
  uint32_t call(const CallFact &C, const EventFact &E);
  std::vector<uint32_t> candidates(llvm::StringRef Key, bool Virtual) const;
  bool classesOf(uint32_t V, std::set<std::string> &Into,
                 unsigned Depth = 0) const;
  bool narrow(std::vector<uint32_t> &Callees, uint32_t Object) const;
  void enterMethod(const Effect &E, const ValueTable::Value &Method);
  void closeCallable(Effect &E);
  bool elementsOf(const ValueTable::Value &V,
                  std::vector<uint32_t> &Into) const;
  uint32_t callElements(const ValueTable::Value &V,
                        const std::vector<uint32_t> &Elements,
                        const std::vector<uint32_t> &Arguments, uint32_t Object,
                        const Place &At, const Step &Entering);
  uint32_t kindOf(const Effect &E) const;
  std::set<uint32_t> kindsOf(uint32_t Function) const;
  bool excludes(const GuardRef &G) const;
  uint32_t callUnknown(const CallFact &C, const EventFact &E,
                       const std::vector<uint32_t> &Arguments, uint32_t Object,
                       const Place &At, const Step &Entering);
  void callConnected(const CallFact &C, const std::vector<uint32_t> &Arguments,
                     const Place &At, const Step &Entering);
  uint32_t enter(uint32_t Callee, const Bindings &B, const Place &At);
  uint32_t callValue(uint32_t Callee, const std::vector<uint32_t> &Arguments,
                     uint32_t Object, const Place &At, const Step &Entering);
  uint32_t substitute(uint32_t V, const Bindings &B);
  uint32_t substitute(uint32_t V, const Bindings &B,
                      llvm::DenseMap<uint32_t, uint32_t> &Known,
                      unsigned Depth);
  uint32_t resolveStored(uint32_t V);
  void store(const std::string &Name, uint32_t V);
  void emit(Effect E);
  void perObjectLoads();
  void leaveOpen();

  // Trace.cpp: where values come from.
  void trace(uint32_t V, Chain C, std::vector<Chain> &Into, unsigned Depth);
  std::vector<Chain> trace(uint32_t V);
  size_t Traced = 0; ///< values that were looked at
  bool dependsOn(uint32_t V, uint32_t Loop) const;
  void noteUse(const Effect &E);

  // Queries.cpp: queries and writes in loops.
  struct Dependence {
    bool Depends = false; ///< it is something else in each turn
    bool Opaque = false;  ///< objects go into it that may have changed
    uint32_t Rows = None; ///< the rows of which an element goes into it
    bool Unknown = false; ///< something that is not followed goes into it
    uint32_t Site = None; ///< the step by which it does
  };
  Dependence dependence(const Effect &E, uint32_t Loop) const;
  void addDependence(uint32_t V, uint32_t Loop, Dependence &Into,
                     bool OfConnection = false) const;
  std::string textOf(uint32_t V) const;
  std::string textOf(uint32_t V, unsigned Depth, unsigned &Left) const;
  /// What is stored in the member or global \p V: in that of its own object,
  /// where this is known, else in that of any; null when nothing is.
  const std::vector<uint32_t> *storedIn(const ValueTable::Value &V) const;
  bool isOwn(const ValueTable::Value &V) const;
  /// What goes into the query, step or run \p V itself.
  static llvm::ArrayRef<uint32_t> inputsOf(const ValueTable::Value &V);
  /// The connection of the statement \p V, as far as it is known; None.
  uint32_t connectionOf(uint32_t V) const;
  bool goesInto(uint32_t V, const Effect &E);
  void decideQuery(Effect &E);
  const char *quietQuery(const Effect &E, const LoopRef &L,
                         const std::string &Text, bool Writes);
  bool isLiteral(uint32_t V) const;
  bool isLiteral(uint32_t V, unsigned Depth,
                 llvm::DenseSet<uint32_t> &Seen) const;
  bool limits(uint32_t V) const;
  bool asksRows(uint32_t V);
  bool textDepends(uint32_t V, uint32_t Loop) const;
  bool isSame(uint32_t A, uint32_t B) const;
  bool takesNothing(const Effect &E) const;
  bool isMadeIn(const Effect &E, const LoopRef &L) const;
  /// True for the value that stands for a prepared statement by its name.
  static bool isStatementName(const ValueTable::Value &V) {
    return V.Kind == ValueKind::Global && V.Text.rfind(StatementName, 0) == 0;
  }
  bool isRelation(uint32_t V) const;
  uint32_t rootOf(uint32_t V) const;
  void noteFetch(const Effect &E);
  void reportQuery(const Effect &E, size_t LoopAt, StatementInfo Statement,
                   const Dependence &How, const char *Doubt,
                   const HoistFact *Hoist = nullptr);
  /// The innermost loop of the current function round \p E; None.
  static uint32_t innermostHere(const Effect &E);
  const char *guardReason(const Effect &E, const LoopRef &L, bool ForQuery,
                          bool Writes = false) const;

  // Hoists.cpp: queries that are the same in each turn.
  struct Repeated {
    Effect What;
    size_t LoopAt;
    StatementInfo Statement;
  };
  void noteChange(llvm::ArrayRef<LoopRef> Loops, const Range &Where);
  void noteUnseen(const Place &At, const Range &Where);
  bool isPure(uint32_t F);
  bool isPureCall(const CallFact &C);
  bool canHoist(const HoistFact &H, uint32_t Loop);
  const HoistFact *hoistOf(const Repeated &R);
  void decideInvariant();

  // Unused.cpp: eager requests that nothing reads.
  void noteRead(const Chain &C, const std::vector<std::string> &Names);
  void noteRemoved(const Chain &C);
  void escapeRows(uint32_t V);
  void findUnused();

  // Silences.cpp: why something is not reported.
  void noteQuiet(const Effect &E, const LoopRef &L, const std::string &Key,
                 const char *Reason);
  void noteUnknown(const Effect &E, const LoopRef &L, const std::string &Key,
                   const std::string &Cause);
  void noteSilence(const Effect &E, const LoopRef &L,
                   const std::string &Reason);
  static void addSteps(const Effect &E, size_t First, const std::string &Last,
                       std::vector<WitnessStep> &Into);
  void noteTouch(const Effect &E, const std::string &What);
  void noteTouch(const Range &Where, const std::string &What);

  // Decide.cpp: what is reported.
  void decide(const Effect &E);
  void decideLoad(const Effect &E, uint32_t Value,
                  const std::vector<std::string> &Named);
  std::vector<std::string> namesOf(const Chain &C,
                                   const std::vector<std::string> &Named) const;
  bool covered(const Chain &C, const std::vector<std::string> &Names) const;
  bool keptInMemory(const Chain &C, uint32_t Loop);
  bool keptInMemory(const std::string &Class, bool NeedsKeep, uint32_t Loop);
  void noteKept(uint32_t Container, uint32_t V);
  bool loadedBefore(const Chain &C, const std::vector<std::string> &Names,
                    uint32_t Loop) const;
  const char *quietReason(const Effect &E, const LoopRef &L, const Chain &C,
                          const Chain::RowAt &Row) const;
  QueryChain queryOf(const Chain &C, const std::vector<std::string> &Names,
                     const Chain::RowAt &Row) const;
  bool isInside(uint32_t Inner, uint32_t Outer) const;
  Range placeInLoop(const Effect &E, const LoopRef &L, size_t &StepsUsed) const;
  void report(const Effect &E, const LoopRef &L, const Chain &C,
              const Chain::RowAt &Row, const std::vector<std::string> &Named,
              const char *Doubt);
  std::string rowClassOf(const Chain &C, const Chain::RowAt &Row) const;
  void finish();

  Program &P;
  ValueTable Values;
  std::vector<Summary> Summaries;
  std::map<std::string, std::vector<uint32_t>> Stores; ///< by field or global
  llvm::DenseMap<uint32_t, std::vector<uint32_t>> Contents; ///< by object
  llvm::DenseSet<uint32_t> CalledFunctions;
  llvm::DenseMap<uint32_t, bool> Pure; ///< by function
  bool Deciding = false;
  bool CallersKnown = false; ///< CalledFunctions is complete
  bool InCondition = false;  ///< the event stands in the condition of its loop

  // The function that is processed.
  uint32_t Current = None;
  std::vector<uint32_t> Imported, Results;
  std::vector<size_t> ImportedIn; ///< parallel to Imported: which import it was
  size_t Imports = 0;
  llvm::DenseSet<uint32_t> Returning; ///< whose results are being filled in
  unsigned Entered = 0;               ///< callables, by the call that is read
  std::vector<bool> FromCall;         ///< by value: a call has a part in it
  std::vector<std::map<uint32_t, uint32_t>> CallOutputs;
  std::set<std::string> Emitted;
  struct EagerLoad {
    uint32_t Value;
    uint32_t Site;
  };
  std::vector<EagerLoad> EagerLoads;
  struct Loaded {
    uint32_t Collection;
    uint32_t Loop;
    std::string Path;
  };
  std::vector<Loaded> AlreadyLoaded;
  /// Classes of which a container of this function holds all rows of a query.
  std::map<uint32_t, std::set<std::string>> KeptClasses;
  /// The sessions that are open, and keep rows, and where they begin.
  std::vector<std::pair<uint32_t, uint32_t>> Keeps;

  /// What goes into statements that several functions have.
  llvm::DenseMap<uint32_t, std::vector<uint32_t>> Feeds;
  /// Transactions that are open.
  struct Transaction {
    uint32_t Loop; ///< in which it was begun
    uint32_t Of;   ///< its connection
  };
  std::vector<Transaction> Transactions;
  /// Queries that depend on nothing in their loop; reported if nothing in it
  /// can change what they give.
  std::vector<Repeated> Invariant;
  /// Where other queries run.
  std::vector<Range> Fixed;
  /// Where something may be written.
  std::vector<Range> Changes;
  /// Loops of this function in which something may be written.
  llvm::DenseSet<uint32_t> Changing;
  /// Loops of this function in which a statement is prepared.
  llvm::DenseSet<uint32_t> Preparing;
  /// Loops of this function whose turns take many elements at once.
  llvm::DenseSet<uint32_t> Chunking;

  /// Effects were dropped: not all reads are known.
  bool Lossy = false;

  std::map<std::string, Finding> Found;
  std::set<std::string> Unverified, QuietSeen;
  std::set<uint32_t> RowLoops;
  std::set<uint32_t> QuerySites;
};

} // namespace orm

#endif // ORM_TIDY_LINK_LINKER_H
