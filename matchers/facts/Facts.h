//===--- Facts.h - orm-tidy -----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What one translation unit says, as plain data. Written by the readers in
/// this folder from the AST; read by link and remedy, which know no AST. All
/// references are indices, so that the data can be stored as it is.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_FACTS_H
#define ORM_TIDY_FACTS_FACTS_H

#include "profile/Profile.h"

#include <cstdint>
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace orm {

/// An index that refers to nothing.
constexpr uint32_t None = ~0u;

/// What the text of a Global begins with that stands for a prepared statement
/// by its name.
constexpr char StatementName[] = "statement ";

/// The argument that stands for the object of a method.
constexpr uint32_t ThisArgument = ~1u;

/// A range of characters in a file. In a macro: the place of the expansion.
struct Range {
  uint32_t File = None; ///< index into UnitFacts::Files
  uint32_t Begin = 0;   ///< byte offset of the first character
  uint32_t End = 0;     ///< byte offset behind the last character
  uint32_t Line = 0;    ///< of Begin, from 1
  uint32_t Column = 0;  ///< of Begin, from 1, in bytes
  bool InMacro = false; ///< it is written, in part or whole, in a macro

  bool valid() const { return File != None; }
  /// True when \p Other begins in it.
  bool contains(const Range &Other) const {
    return valid() && File == Other.File && Begin <= Other.Begin &&
           Other.Begin < End;
  }
};

/// One way to a relation, and what is known of it.
struct RelationFact {
  std::string Name; ///< as eager requests and messages name it; in the program
                    ///< that it is registered as
  std::string Entity;  ///< the class that has it, if known
  std::string Related; ///< the class that it leads to, if known
  std::string Profile; ///< the profile that says so
  RelationKind Kind = RelationKind::ToOne;
  Cached Kept = Cached::Never;
  bool Coverable = true;
  bool ElementsLoad = false;
  bool NeedsKeep = false; ///< rows in memory are found in an open session only
  bool PerObject = false; ///< loads with each object, without being read
  bool Never = false;     ///< reading it never goes to the database
  bool RuntimeCached = false; ///< its rows are cached while the program runs
};

/// A path that an eager request names, and where it is written.
struct EagerPath {
  std::string Path; ///< with '.' as separator
  Range Literal;    ///< the string literal, quotes included
};

/// How an eager request writes its paths.
enum class PathForm : uint8_t {
  None,   ///< no paths are written
  Single, ///< ("a")
  List,   ///< ({"a", "b"})
  Stream, ///< (List() << "a" << "b")
};

/// Where a query is started, refined or run, and all that an edit of it needs.
struct SiteFact {
  Range Where;           ///< the whole expression
  Range Name;            ///< the method's name; invalid when there is none
  uint32_t DotBegin = 0; ///< offset of the '.' before it, 0 when there is none
  std::string Removal; ///< Eager: what a static call becomes without its paths
  std::string Method;  ///< the method's name
  std::string Profile; ///< the profile of the library
  std::string Entity;  ///< the class of the rows, if known
  /// Classes that the rows bring along (rows that are tuples).
  std::vector<std::string> AlsoBrings;
  Role What = Role::Source;
  Rows Gives = Rows::Many;
  Asks Asked = Asks::Rows;
  Verb Does = Verb::Write;
  bool Mutates = false;   ///< its receiver is a statement that is used again
  bool TakesText = false; ///< what it executes is SQL text
  bool InProcess = false; ///< the database needs no round trips
  bool OwnTransaction = false; ///< a write that begins and ends one itself
  bool Chains = false; ///< Begin: the next transaction begins where one ends
  bool Constructs = false;     ///< Begin: an object is made, which has it
  bool FirstStep = false;      ///< a step through rows; the first one executes
  bool RuntimeCached = false;  ///< its rows are cached while the program runs
  Cached Kept = Cached::Never; ///< rows in memory are found first
  bool NeedsKeep = false;      ///< in an open session only
  bool Static = false;
  bool IsExpression = false;   ///< text can be appended to it
  bool InTemplate = false;     ///< in an instantiation of a template
  uint32_t ArgumentsBegin = 0; ///< offset behind '(', 0 when unknown
  uint32_t ArgumentsEnd = 0;   ///< offset of ')', 0 when unknown
  /// A declaration without an initialiser: the offset behind the name, and the
  /// type as it is written.
  uint32_t DeclaratorEnd = 0;
  std::string DeclaredType;
  // Eager requests.
  std::vector<EagerPath> Paths;
  PathForm Form = PathForm::None;
  bool AllPaths = false;     ///< every relation
  bool UnknownPaths = false; ///< names that are not literals
  bool Removes = false;
  bool ReplacesDefaults = false;
  bool PrefixesImplied = true;
  Repeat Again = Repeat::Add;
  // Limits.
  int64_t Limit = -1;        ///< number of rows, UnknownLimit, or -1 for none
  bool ListsColumns = false; ///< names columns instead of taking all
  bool Registered = false;   ///< its paths are names that the program registers
  bool Runs = false;         ///< the call that asks for them runs the query
  std::vector<std::string> Columns;
  /// Indices of Profile::EagerRemedies that this unit's version of the library
  /// allows.
  std::vector<uint32_t> Remedies;
};

enum class ValueKind : uint8_t {
  Unknown,  ///< Text: why
  Query,    ///< a query started at Index (site); Operands: what it is made of
  Step,     ///< Operands[0] refined at Index (site), with the other Operands
  Run,      ///< the rows of Operands[0], run at Index (site), with the others
  Single,   ///< one row of Operands[0]
  Row,      ///< an element of Operands[0], another in each turn of Index (loop)
  Related,  ///< what relation Index of Operands[0] leads to
  Param,    ///< parameter Index
  This,     ///< the object of the method
  Capture,  ///< captured value Index of a lambda
  Member,   ///< field Text of Operands[0]
  Part,     ///< element Index of the tuple Operands[0]
  Result,   ///< what call Index returns
  Output,   ///< Operands[0] after call Index got it as argument Text, or was
            ///< made on it (Text is ThisArgument)
  Object,   ///< object or container Index of this function; Text: its class;
            ///< Operands: the turn in which it is made
  Global,   ///< the variable with static storage duration Text (USR), or what
            ///< is known by a name, of which Operands[0] is the rest
  Callable, ///< function Text; Operands: captures, or bound arguments
  Several,  ///< any of Operands
  Aggregate, ///< a tuple or pair of Operands
  Text,      ///< the literal Text
  Computed,  ///< something that Operands go into; Text: its literal parts, with
             ///< a '?' for each other part
  Turn,      ///< something else in each turn of Index (loop)
  Table,     ///< Operands[0], as (a part of) the name of a table in a text
  Method     ///< the overrider of Text that Operands[0] has; made by link
};

/// Index of an Unknown value that is a constant: whether it is 0, false or
/// null.
constexpr uint32_t ZeroConstant = 1, OtherConstant = 2;

/// The limit of a query to a number of rows that is not written out.
constexpr int64_t UnknownLimit = INT64_MAX;

/// The Text of a load that the program makes by itself: nothing is sent.
constexpr char FilledText[] = "filled";

/// The Text of what adds any number of elements.
constexpr char ManyText[] = "many";

/// The Text of a commit, run or call that is followed by leaving the function
/// or loop: what stands behind it in the code comes instead of it.
constexpr char LeavingText[] = "leaving";

/// The beginning of the text of a Global that stands for a signal, by its key.
constexpr char SignalName[] = "signal ";

/// A value, by where it comes from.
struct ValueFact {
  ValueKind Kind = ValueKind::Unknown;
  uint32_t Index = 0;
  /// Callable: Operands are bound arguments. Param: a placeholder in them.
  /// Single: Index is the site that gives it. Aggregate: a list that is written
  /// out. Object: a container, empty at first. Query: the last operand is the
  /// connection.
  bool Bound = false;
  bool Fresh = false; ///< Related: read past eager requests
  std::string Text;
  std::vector<uint32_t> Operands;
};

/// What makes a loop go on.
enum class LoopKind : uint8_t {
  Range,    ///< a range-for, an iterator or a callable over a collection
  Counted,  ///< it counts
  Chunked,  ///< it counts in steps of more than one
  Cursor,   ///< it steps through the rows of a statement
  Drain,    ///< it takes elements out of a container until that is empty
  Condition ///< any other condition, or none
};

/// Anything that runs a body once per element.
struct LoopFact {
  LoopKind Kind = LoopKind::Condition;
  /// It waits in each turn.
  bool Waits = false;
  /// In a worker: it goes over what was taken out of a queue.
  bool Queued = false;
  /// Its last statement leaves it when something was found.
  bool FindsLast = false;
  uint32_t Found = None;    ///< the value of the condition under which it does
  bool Lists = false;       ///< its elements are lists of lists
  Range Where;              ///< the range expression, or the loop's keyword
  uint32_t Parent = None;   ///< the loop around it
  uint32_t Over = None;     ///< the value it runs over, None when not known
  std::string Row;          ///< the class of the elements, if known
  int64_t Bound = -1;       ///< number of turns when it is a constant
  bool CopiesRows = false;  ///< the element is a copy of the row
  bool Search = false;      ///< stops at the first element that fits
  bool LeavesFirst = false; ///< it is left in its first turn
  bool RangeFor = false;    ///< Where is an expression evaluated once
  bool Appendable = false;  ///< a member call can be written behind Where
  bool Callback = false;    ///< the body is a callable
  Range Body;               ///< what runs once per element, callables excepted
  uint32_t Branch = None;   ///< the branch that the loop stands in
};

/// Why an event does not happen in each turn of a loop.
enum class GuardKind : uint8_t {
  FirstIteration, ///< the loop is left in its first turn
  EarlyExit,      ///< the loop is left where, or as soon as, it happens
  Memoised,       ///< only when a cache has no entry
  Loaded,         ///< only when the relation is loaded
  Chunked,        ///< only when a number of elements has come together
  Given,          ///< only when Holder is neither 0, false nor null
  NotGiven,       ///< only when Holder is 0, false or null
  Missing,        ///< only when the container Holder has no entry of a key
  Failed,         ///< only after another statement has failed
  Fallback, ///< queries: only when another source, asked by a key, gave nothing
  Changed,  ///< only when it is not what a member, which then gets it, was
            ///< before
  Kept,     ///< only when an object that was found by a key does not have it
};

struct Guard {
  GuardKind Kind;
  /// It is about the loops from Inner outwards to Loop; None for Loop: all
  /// loops around, those of callers too; None for Inner: those of callers only.
  uint32_t Loop = None;
  uint32_t Inner = None;
  /// Memoised: the object that holds the cache, None when it is no one's;
  /// Missing: the container. The guard says nothing of a loop that this changes
  /// with. Given, NotGiven: the argument.
  uint32_t Holder = None;
};

/// What a branch is for, by how it is written.
enum class Purpose : uint8_t {
  Any,
  Repair,  ///< it reports an error: it is for what should not be there
  Missing, ///< like Absent; the turn, or the function, ends there
  Timed,   ///< it is taken when a timer says so
  Upgrade, ///< it is taken when a version says so
  First,   ///< it is taken the first time
  Changed, ///< something is not what it was
  Absent,  ///< something was not found
  NoFile,  ///< a file was not found
};

/// Code that runs under a condition only, loops and lambdas excepted.
struct BranchFact {
  uint32_t Parent = None; ///< the branch that the condition stands in
  uint32_t First = None;  ///< the first branch of the same condition
  /// How many branches of that condition there are when one of them is taken
  /// each time; 0 when it may be that none is.
  uint32_t Arms = 0;
  uint32_t Asked = None; ///< what is asked
  Purpose For = Purpose::Any;
  bool Expected = false; ///< this branch is the one that is expected
  /// So many turns of the innermost loop take it at most; 0: not known.
  uint32_t Turns = 0;
};

enum class EventKind : uint8_t {
  Load,       ///< Value is loaded, if it is a relation
  Run,        ///< query Value runs at Site, with Other, over connection Through
  Write,      ///< Value, rows or a statement, is written at Site, with Other
  Prepare,    ///< statement Value is prepared at Site by a round trip
  Fetch,      ///< statement Value, which others have too, steps to a row
  Begin,      ///< a transaction begins
  Commit,     ///< a transaction ends
  EagerOn,    ///< relations of rows Value are loaded, Site names them
  Call,       ///< Call
  Return,     ///< Value is returned
  StoreField, ///< field Text of Value becomes Other
  AddTo,      ///< container Value gets the element Other; None: one that is
              ///< not known. With the text ManyText: any number of elements
  Feed,       ///< Other goes into statement Value; None: it starts again
  Escape,     ///< Value goes where orm-tidy doesn't follow
  Keep,       ///< from here on, rows that were read are found in memory; until
              ///< one with a Text ('end')
  Iterate,    ///< a loop runs over Value; made by link
};

/// Something that happens in a function.
struct EventFact {
  EventKind Kind = EventKind::Load;
  Range Where;
  uint32_t Loop = None; ///< the innermost loop around it
  std::vector<Guard> Guards;
  uint32_t Value = None;
  uint32_t Other = None;
  uint32_t Site = None;
  uint32_t Call = None;
  uint32_t Through = None;
  bool InCondition = false; ///< it stands in the condition of its loop
  bool InBranch = false;    ///< it stands in a branch of an if
  uint32_t Branch = None;   ///< the innermost one of FunctionFacts::Branches
  /// Load, call: only the key of what is loaded is read. The text that does so,
  /// from the name of what loads on, and what reads the key from the row
  /// itself.
  Range Key;
  std::string KeyText;
  std::string Text;
};

/// A call of a function that may have facts.
struct CallFact {
  std::string Callee; ///< key of the function; empty: the value CalleeValue
  std::string Name;   ///< as a reader would call it
  uint32_t CalleeValue = None;
  uint32_t Object = None; ///< what 'this' is in the callee
  std::vector<uint32_t> Arguments;
  bool Virtual = false;
  bool Implicit = false;  ///< an algorithm or library calls it, not this code
  bool Changes = false;   ///< it may change Object
  bool NoBody = false;    ///< a function of the users' that is only declared
  bool Maybe = false;     ///< it may be called later, or never
  bool OwnThread = false; ///< it is called in a thread that is made for it
  /// Where a function without a body is declared: indices into Files.
  std::vector<uint32_t> Declared;
};

/// A declaration in the body of a loop that could stand before it, as far as
/// its function's code tells. All numbers are byte offsets in the file of
/// Statement.
struct HoistFact {
  uint32_t Loop = None;     ///< that it can be moved out of
  Range Statement;          ///< the declaration
  Range Whole;              ///< the loop, from its keyword to its end
  uint32_t RemoveBegin = 0; ///< what goes away: a whole line where it can be
  uint32_t RemoveEnd = 0;
  std::string Text; ///< what is written before the loop
};

struct FunctionFacts {
  std::string Key;  ///< USR, or that of the enclosing function and a position
  std::string Name; ///< qualified
  Range Where;
  std::vector<std::string> Overrides; ///< keys
  /// The files other than Where's that declare it: indices into Files.
  std::vector<uint32_t> Declared;
  bool InTemplate = false;
  bool IsLambda = false;
  bool Internal = false; ///< nothing outside of its unit calls it
  bool IsMethod = false; ///< it has an object, but is no lambda's operator
  /// Apart from what its callees do, it only gives a value and asks the
  /// database.
  bool Pure = false;
  std::vector<ValueFact> Values;
  std::vector<LoopFact> Loops;
  std::vector<BranchFact> Branches; ///< those around others first
  std::vector<EventFact> Events;
  std::vector<CallFact> Calls;
  std::vector<HoistFact> Hoists; ///< the innermost loops first
};

/// A class whose objects are rows.
struct EntityFacts {
  std::string Name; ///< qualified
  /// Paths that every query of it brings along.
  std::vector<std::string> AlwaysEager;
  /// Relations that load with each object.
  std::vector<uint32_t> PerObject; ///< indices into Relations
  /// It has relations of its own.
  bool HasRelations = false;
  /// Classes that its relations, as far as their types tell, lead to.
  std::vector<std::string> LeadsTo;
  /// Relations that may be null.
  std::vector<std::string> Nullable;
  /// The names that the program registers for relations: that of the member,
  /// then the one that requests have for it, and so on.
  std::vector<std::string> Registered;
};

/// Where the databases are that connections are made to, as far as the name of
/// a driver tells.
enum Databases : uint8_t {
  InThisProcess = 1, ///< statements are no round trips
  Elsewhere = 2,
  AnyPlace = 4 ///< the name is not known
};

/// A profile that facts were read with.
struct ProfileFact {
  std::string Name;
  uint64_t Digest = 0;  ///< Profile::Digest
  uint8_t Connects = 0; ///< Databases: of the connections that the unit makes
};

/// All facts of one unit.
struct UnitFacts {
  std::string MainFile;
  std::vector<ProfileFact> Profiles; ///< those of libraries that it mentions
  std::vector<std::string> Files;    ///< absolute paths
  std::vector<uint64_t> Digests;     ///< parallel: xxHash64 of their content
  std::vector<RelationFact> Relations;
  std::vector<SiteFact> Sites;
  std::vector<EntityFacts> Entities;
  std::vector<FunctionFacts> Functions;
};

/// Prints \p Facts as text, for people and tests.
void print(const UnitFacts &Facts, llvm::raw_ostream &OS);

} // namespace orm

#endif // ORM_TIDY_FACTS_FACTS_H
