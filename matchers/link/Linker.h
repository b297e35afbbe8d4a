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

#include "link/Chain.h"
#include "link/Effects.h"
#include "link/NumberSet.h"
#include "link/Program.h"
#include "link/Values.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <array>
#include <deque>
#include <map>
#include <set>

namespace orm {

/// Loops with a constant number of turns up to this cost nothing to speak of.
constexpr int64_t TinyBound = 16;

/// More overriders of one method are not looked into.
constexpr size_t MaxCandidates = 16;

/// The end of the key in Linker::Found of a transaction that is ended.
constexpr char CommitKey[] = "c";

/// The text of an Escape of the rows of a value, not the value itself.
constexpr char RowsEscape[] = "rows";

/// So many, or more, in all but small programs.
constexpr size_t ValuesPerFunction = 4;

/// The path of \p Names without the first \p From of them.
std::string joined(const std::vector<std::string> &Names, size_t From);

class Linker {
public:
  Linker(Program &P, const LinkOptions &Options)
      : P(P), Options(Options), Values(P.Functions.size() * ValuesPerFunction) {
  }
  void run();

private:
  /// What a function does and returns, in terms of its own parameters.
  struct Summary {
    uint32_t Returns = None;
    std::map<uint32_t, uint32_t> Outputs; ///< parameter -> value it gets
    std::vector<Effect> Effects;
    /// It may change what queries give, by more than its Effects.
    bool Changes = false;
    bool Done = false;
  };
  /// What replaces a function's parameters in a call.
  struct Bindings {
    llvm::SmallVector<uint32_t, 4> Parameters;
    uint32_t This = None;
    llvm::SmallVector<uint32_t, 4> Captures;
  };
  /// Where a callee's effects happen, seen from the caller.
  struct Place {
    llvm::SmallVector<LoopRef, 2> Loops;
    llvm::SmallVector<GuardRef, 2> Guards;
    llvm::SmallVector<uint32_t, 4> Steps;
    const char *Doubt = nullptr; ///< see Effect
    /// Kinds of effects (kindOf) that are certain all the same: all functions
    /// that may be called have some that are.
    std::set<uint32_t> SureKinds;
    const KeyRead *Key = nullptr; ///< all that is read of what the call returns
  };
  /// What values were replaced by.
  using Replaced = llvm::SmallDenseMap<uint32_t, uint32_t, 8>;

  using ValueSet = llvm::SmallSetVector<uint32_t, 2>;
  static llvm::ArrayRef<uint32_t>
  of(const llvm::DenseMap<uint32_t, ValueSet> &All, uint32_t V) {
    auto Found = All.find(V);
    return Found == All.end() ? llvm::ArrayRef<uint32_t>()
                              : Found->second.getArrayRef();
  }

  // Linker.cpp: order and summaries.
  std::vector<uint32_t> order();
  std::vector<uint32_t> callees(uint32_t F);
  void process(uint32_t F);
  uint32_t import(uint32_t Local);
  uint32_t importPart(uint32_t Local);
  void lookOver();
  bool hasOtherCallers() const;
  void readEvent(const EventFact &E);
  Place placeOf(const EventFact &E);
  static Place placeOf(const Effect &E);
  uint32_t call(const CallFact &C, uint32_t Named, const EventFact &E);
  /// Functions that a call may enter.
  using Candidates = llvm::SmallVector<uint32_t, 4>;
  Candidates candidates(const CallFact &C, uint32_t Named) const;
  Candidates candidates(llvm::StringRef Method) const;
  void addOverriders(llvm::StringRef Method, Candidates &To, size_t Most) const;
  bool classesOf(uint32_t V, std::set<std::string> &Into,
                 unsigned &Parts) const;
  bool narrow(Candidates &Callees, uint32_t Object) const;
  void takeOver(llvm::ArrayRef<Effect> Effects, uint32_t Gives,
                const Bindings &B, const Place &At, Replaced &Known);
  void enterMethod(const Effect &E, const ValueTable::Value &Method);
  void closeCallable(Effect &E);
  bool elementsOf(const ValueTable::Value &V,
                  std::vector<uint32_t> &Into) const;
  uint32_t callElements(const ValueTable::Value &V,
                        llvm::ArrayRef<uint32_t> Elements,
                        llvm::ArrayRef<uint32_t> Arguments, uint32_t Object,
                        const Place &At, const Step &Entering);
  uint32_t kindOf(const Effect &E) const;
  std::set<uint32_t> kindsOf(uint32_t Function, bool Certain) const;
  bool excludes(const GuardRef &G) const;
  uint32_t named(uint32_t Given, llvm::ArrayRef<uint32_t> Arguments);
  uint32_t callUnknown(const CallFact &C, const EventFact &E,
                       llvm::ArrayRef<uint32_t> Arguments, uint32_t Object,
                       const Place &At, const Step &Entering);
  void callConnected(const CallFact &C, llvm::ArrayRef<uint32_t> Arguments,
                     const Place &At, const Step &Entering);
  uint32_t enter(uint32_t Callee, const Bindings &B, Place At,
                 const Step &Entering);
  uint32_t callValue(uint32_t Callee, llvm::ArrayRef<uint32_t> Arguments,
                     uint32_t Object, const Place &At, const Step &Entering);
  uint32_t resolveStored(uint32_t V);
  uint32_t given(uint32_t V, unsigned Depth = 0);
  // Substitution.cpp: their values, seen from here.
  uint32_t substitute(uint32_t V, const Bindings &B);
  uint32_t substitute(uint32_t V, const Bindings &B, Replaced &Known,
                      unsigned Depth);

  // Emit.cpp: what becomes of effects.
  void store(llvm::StringRef Name, uint32_t Object, uint32_t V);
  void emit(Effect E);
  void notePrepared(const Effect &E);
  bool emitStore(const Effect &E, const ValueTable::Value &Into);
  bool emitAdd(const Effect &E, const ValueTable::Value &Into);
  void emitQuery(Effect E);

  // Lists.cpp: those that are written out, and how long others are.
  uint32_t timesIn(uint32_t Loop, uint32_t Times) const;
  void noteAdded(const Effect &E);
  uint32_t addedTo(uint32_t V) const;
  bool isLiteral(uint32_t V) const;
  bool isLiteral(uint32_t V, unsigned Depth,
                 llvm::DenseSet<uint32_t> &Seen) const;
  bool isShort(uint32_t V) const;

  // Summaries.cpp: what callers get to see.
  void keep(Effect E);
  uint64_t kindFor(const Effect &E);
  uint64_t kindOfQuery(const Effect &E);
  bool knowsText(const Effect &E) const;
  uint64_t sourcesOf(uint32_t V) const;
  uint64_t kindOfText(const std::string &Text);
  /// Where it happens, seen from the current function.
  const Range &hereOf(const Effect &E) const {
    return E.Steps.empty() ? E.Where : Steps[E.Steps[0]].Where;
  }
  void perObjectLoads();
  void leaveOpen();
  bool isKnownName(const SiteFact &Site, llvm::StringRef Path) const;
  bool alwaysLoads(const Chain &C, const Chain::RowAt &Row) const;

  // Branches.cpp: what happens under conditions only.
  void noteInBranch(const Effect &E);
  void takeConditions(Effect &E, llvm::DenseMap<uint32_t, Conditions> &Known);
  Conditions decidedBy(uint32_t Asked);
  Conditions partsOf(uint32_t V);
  Conditions seenFrom(Conditions When, const Bindings &B);
  bool excludeEachOther(uint32_t A, uint32_t B) const;
  bool isSurer(const Effect &A, const Effect &B) const;
  bool runsInAllArms(const Effect &E, uint32_t In) const;
  unsigned askedIn(const LoopRef &L, const Effect &E) const;
  bool runsQuery(uint32_t Of) const;
  bool asksQuery(uint32_t Asked, const Effect &E);
  const char *seldomFor(const Effect &E, uint32_t Outside, bool Deletes);
  const char *seldomIn(uint32_t Branch) const;
  static const char *seldomByName(llvm::StringRef Name);
  bool isInLongLoop(const Effect &E, size_t LoopAt) const;
  bool isTakenFewTimes(uint32_t Inner, uint32_t Outside) const;
  const char *whyRarely(const Repeated &R);
  void joinBranches();

  // Trace.cpp: where values come from.
  void trace(uint32_t V, Chain C, std::vector<Chain> &Into, unsigned Depth,
             unsigned &Parts) const;
  std::vector<Chain> trace(uint32_t V) const;
  bool dependsOn(uint32_t V, uint32_t Loop, bool OfText = false) const;
  void noteUse(const Effect &E);

  // Queries.cpp: queries and writes in loops.
  Dependence dependence(const Effect &E, uint32_t Loop) const;
  bool isToldTo(const ValueTable::Value &Holder,
                const ValueTable::Value &Stored) const;
  void addDependence(uint32_t V, uint32_t Loop, Dependence &Into,
                     bool OfConnection = false) const;
  bool isMadeInTurn(uint32_t Object, uint32_t Loop) const;
  /// Texts that were found on the way, by value.
  using Texts = llvm::DenseMap<uint32_t, std::string>;
  std::string textOf(uint32_t V) const;
  std::string textOf(uint32_t V, unsigned Depth, Texts &Known) const;
  std::string textOfAny(llvm::ArrayRef<uint32_t> Of, bool Same, uint32_t V,
                        unsigned Depth, Texts &Known) const;
  /// What is stored in the member or global \p V: in that of its own object,
  /// where this is known, else in that of any.
  llvm::ArrayRef<uint32_t> storedIn(const ValueTable::Value &V) const;
  /// \p Name is one of the table's texts; None for \p Object: in that of any.
  llvm::ArrayRef<uint32_t> storedIn(llvm::StringRef Name,
                                    uint32_t Object = None) const;
  /// What was put into the object or container \p V.
  llvm::ArrayRef<uint32_t> contentsOf(uint32_t V) const {
    return of(Contents, V);
  }
  /// What goes into the statement \p V besides what it is made of.
  llvm::ArrayRef<uint32_t> fedTo(uint32_t V) const {
    return of(isGiven(V) ? GivenFeeds : Feeds, V);
  }
  /// True for what each function is given: another thing in each.
  bool isGiven(uint32_t V) const {
    const ValueKind Kind = Values[V].Kind;
    return Kind == ValueKind::Param || Kind == ValueKind::This ||
           Kind == ValueKind::Capture;
  }
  bool isOwn(const ValueTable::Value &V) const;
  /// What goes into the query, step or run \p V itself.
  static llvm::ArrayRef<uint32_t> inputsOf(const ValueTable::Value &V);
  /// The connection of the statement \p V, as far as it is known; None.
  uint32_t connectionOf(uint32_t V) const;
  bool goesInto(uint32_t V, const Effect &E);
  void decideQuery(Effect &E);
  const char *quietQuery(const Effect &E, const LoopRef &L,
                         const std::string &Text, bool Writes);
  static const char *fewRows(const std::string &Text);
  const char *fewAskedFor(uint32_t Loop);
  void decideRest();
  bool isLogged(const Effect &E, const LoopRef &L) const;
  bool limits(uint32_t V) const;
  bool asksRows(uint32_t V);
  uint32_t textValueOf(uint32_t V, llvm::DenseSet<uint32_t> &Seen);
  uint32_t textPartOf(const Effect &E, bool TakesText);
  bool namesTable(uint32_t V, uint32_t Loop) const;
  bool isSame(uint32_t A, uint32_t B) const;
  bool takesNothing(const Effect &E) const;
  bool isMadeIn(const Effect &E, const LoopRef &L) const;
  /// True for the value that stands for a prepared statement by its name.
  static bool isStatementName(const ValueTable::Value &V) {
    return V.Kind == ValueKind::Global &&
           V.Text.take_front(sizeof(StatementName) - 1) == StatementName;
  }
  bool isRelation(uint32_t V) const;
  static bool isSignal(llvm::StringRef Global) {
    return Global.take_front(sizeof(SignalName) - 1) == SignalName;
  }
  uint32_t rootOf(uint32_t V) const;
  void noteFetch(const Effect &E);
  void reportQuery(const Effect &E, size_t LoopAt, StatementInfo Statement,
                   const Dependence &How, const char *Doubt,
                   const HoistFact *Hoist = nullptr);
  /// The innermost loop of the current function round \p E; None.
  static uint32_t innermostHere(const Effect &E);
  bool isFilledBefore(const Effect &E, const LoopRef &L);
  bool isFilledOnTheWay(uint32_t V, const Effect &E, const LoopRef &L) const;
  bool isMadeOnTheWay(uint32_t V, const Effect &E, const LoopRef &L) const;
  const char *guardReason(const Effect &E, const LoopRef &L, bool ForQuery,
                          bool Writes = false);

  // Hoists.cpp: queries that are the same in each turn.
  void noteChange(llvm::ArrayRef<LoopRef> Loops, const Range &Where);
  void noteWritten(llvm::ArrayRef<LoopRef> Loops);
  void noteUnseen(const Place &At, const Range &Where);
  bool isPure(uint32_t F);
  bool isPureCall(const CallFact &C, uint32_t Named);
  bool canHoist(const HoistFact &H, uint32_t Loop);
  const HoistFact *hoistOf(const Repeated &R);
  void decideInvariant();

  // Callers.cpp: what holds by all that call a function.
  void noteCaller(uint32_t Callee, const Place &At);
  void noteCallers(llvm::StringRef Method, const Candidates &Known,
                   const Place &At);
  bool holdsForAllCallers(uint32_t Function,
                          llvm::function_ref<bool(const Caller &)> Holds,
                          llvm::DenseMap<uint32_t, bool> &Known) const;
  const char *seldomForCallers(uint32_t Function,
                               llvm::DenseMap<uint32_t, bool> &Known) const;
  uint32_t timesConstructed(uint32_t Function, unsigned Depth = 0);
  void notePut(const Effect &E);
  void noteWhole(llvm::StringRef Field, uint32_t Whole);
  uint32_t mostIn(uint32_t V) const;
  bool leadsTo(uint32_t Function, uint32_t Of) const;
  bool isFewPut(const char *Field, uint32_t Function);
  void joinCallers();

  // Transactions.cpp: those that are open round a loop.
  bool isOpenRound(uint32_t Loop) const;
  void noteWrite(const std::string &Key, uint32_t Function, uint32_t Loop,
                 const SiteFact *Site);
  bool isConstructed(const Effect &E) const;
  void noteLeftOpen();
  bool isCalledInTransaction(uint32_t Function,
                             llvm::DenseMap<uint32_t, bool> &Known) const;
  void joinTransactions();

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
  void addSteps(const Effect &E, size_t First, const std::string &Last,
                std::vector<WitnessStep> &Into) const;
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
                          const Chain::RowAt &Row);
  QueryChain queryOf(const Chain &C, const std::vector<std::string> &Names,
                     const Chain::RowAt &Row) const;
  bool isInside(uint32_t Inner, uint32_t Outer) const;
  const Range &placeInLoop(const Effect &E, const LoopRef &L,
                           size_t &StepsUsed) const;
  void report(const Effect &E, const LoopRef &L, const Chain &C,
              const Chain::RowAt &Row, const std::vector<std::string> &Named,
              const char *Doubt);
  std::string rowClassOf(const Chain &C, const Chain::RowAt &Row) const;
  void finish();

  Program &P;
  const LinkOptions &Options;
  ValueTable Values;
  StepTable Steps;
  std::deque<KeyRead> Keys;
  std::vector<Summary> Summaries;
  /// That of the current function, as the round before this one left it.
  Summary Earlier;
  /// By field or global, and by object; None: of any.
  llvm::DenseMap<std::pair<const char *, uint32_t>, ValueSet> Stores;
  /// Fields, by their text, of objects that the holder makes.
  llvm::DenseSet<const char *> MadeWithHolder;
  /// Functions, with the text of the fields that they, or what they call, add
  /// to.
  llvm::DenseSet<std::pair<uint32_t, const char *>> FilledIn;
  llvm::DenseMap<uint64_t, uint64_t> QueryKinds; ///< by all that effects say
  llvm::StringMap<uint64_t> TextKinds;
  llvm::DenseMap<uint32_t, ValueSet> Contents; ///< by object
  /// How many elements are put into objects at most, by where that is.
  llvm::DenseMap<uint32_t, std::map<uint64_t, uint32_t>> Added;
  /// Objects that anything may be put into.
  llvm::DenseSet<uint32_t> Grown;
  /// What this function puts into objects and only its callers know.
  llvm::DenseMap<uint32_t, ValueSet> OpenContents;
  /// What it stores in fields, likewise.
  llvm::DenseMap<const char *, ValueSet> OpenStores;
  /// What this function feeds to what it is given.
  llvm::DenseMap<uint32_t, ValueSet> GivenFeeds;
  NumberSet CalledFunctions;
  llvm::DenseMap<uint32_t, bool> Pure;        ///< by function
  llvm::DenseMap<uint32_t, Conditions> Parts; ///< by value
  bool Deciding = false;
  bool CallersKnown = false; ///< CalledFunctions is complete
  bool AnyConnected = false; ///< something is connected with a signal
  bool InCondition = false;  ///< the event stands in the condition of its loop
  bool InBranch = false;     ///< so is the branch of an if
  bool Leaving = false;      ///< the function or loop is left behind it
  uint32_t Branch = None;    ///< the innermost branch round the event

  // The function that is processed.
  uint32_t Current = None;
  const char *Seldom = nullptr; ///< why it runs seldom, as its name says
  FunctionFacts Here;           ///< its body
  llvm::DenseMap<uint64_t, uint32_t> Kept; ///< its effects, by kind
  std::vector<uint32_t> Imported, Results;
  std::vector<size_t> ImportedIn; ///< parallel to Imported: which import it was
  size_t Imports = 0;
  llvm::DenseSet<uint32_t> Returning; ///< whose results are being filled in
  unsigned Entered = 0;               ///< callables, by the call that is read
  std::vector<bool> FromCall;         ///< by value: a call has a part in it
  std::vector<std::map<uint32_t, uint32_t>> CallOutputs;
  llvm::DenseSet<uint64_t> Emitted;
  std::vector<EagerLoad> EagerLoads;
  std::vector<Loaded> AlreadyLoaded;
  /// Classes of which a container of this function holds all rows of a query.
  std::map<uint32_t, std::set<std::string>> KeptClasses;
  /// The sessions that are open, and keep rows, and where they begin.
  std::vector<std::pair<uint32_t, uint32_t>> Keeps;

  /// What goes into statements that several functions have.
  llvm::DenseMap<uint32_t, ValueSet> Feeds;
  /// Transactions that are open.
  std::vector<Transaction> Transactions;
  /// Loops in which one is begun.
  llvm::DenseSet<uint32_t> BegunIn;
  /// Libraries of which the next one begins where one ends.
  std::set<std::string> Chaining;
  /// Libraries of which an object holds one open.
  std::set<std::string> LeftOpen;
  /// Findings about writes outside of transactions, and about the ends of
  /// transactions, by their keys in Found.
  std::map<std::string, WriteFound> WritesFound;
  /// The loops of findings about queries and writes, by their keys in Found.
  std::map<std::string, uint32_t> LoopsFound;
  /// The calls of functions.
  llvm::DenseMap<uint32_t, llvm::SmallVector<Caller, 2>> CallersOf;
  /// By function: see timesConstructed().
  llvm::DenseMap<uint32_t, uint32_t> Constructed;
  /// What is put into members, by their text.
  llvm::DenseMap<const char *, llvm::SmallVector<Put, 2>> Puts;
  /// Where that is, and the functions in which the member is known.
  llvm::DenseSet<std::pair<uint64_t, uint32_t>> PutBy;
  /// Queries that depend on nothing in their loop; reported if nothing in it
  /// can change what they give.
  std::vector<Repeated> Invariant;
  /// Those that are reported when all branches and writes are known.
  std::vector<Repeated> Undecided;
  /// The texts of the UPDATEs in each loop.
  std::map<uint32_t, std::set<std::string>> Updates;
  /// Where other queries run.
  std::vector<Range> Fixed;
  /// Where something may be written.
  std::vector<Range> Changes;
  /// Loops of this function in which something may be written.
  llvm::DenseSet<uint32_t> Changing;
  /// Those in which something else than the end of a transaction is, and those
  /// in which a query runs.
  llvm::DenseSet<uint32_t> Writing, Reading;
  /// What this function puts into members of objects, its own and those of
  /// functions that it calls: None when it is more than one thing.
  llvm::DenseMap<std::pair<const char *, uint32_t>, uint32_t> OwnMembers;
  /// Loops whose turns run the steps of a script: what each turn notes down of
  /// its step is written one by one.
  llvm::DenseSet<uint32_t> Scripts;
  /// By the first branch of a condition, and whether it is about what changes
  /// the database: the branches that are certain to run a statement.
  std::map<std::pair<uint32_t, bool>, std::set<uint32_t>> Running;
  /// Loops of this function in which a statement is prepared.
  llvm::DenseSet<uint32_t> Preparing;
  /// Loops of this function whose turns take many elements at once.
  llvm::DenseSet<uint32_t> Chunking;
  /// Where a query of an object's cache runs first in a turn of a loop, by the
  /// loop, the object and the query.
  std::map<std::array<uint32_t, 4>, uint32_t> Filling;

  /// Values that escapeRows has dealt with.
  NumberSet Escaped;
  /// Values of which the queries were counted.
  NumberSet Counted;
  /// Effects were dropped: not all reads are known.
  bool Lossy = false;

  std::map<std::string, Finding> Found;
  std::set<std::string> Unverified, QuietSeen;
  std::set<uint32_t> RowLoops;
  std::set<uint32_t> QuerySites;
};

} // namespace orm

#endif // ORM_TIDY_LINK_LINKER_H
