//===--- Effects.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What functions do, as their callers see it.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_EFFECTS_H
#define ORM_TIDY_LINK_EFFECTS_H

#include "facts/Facts.h"
#include "link/Findings.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace orm {

/// Why what happens is possible only: a call may enter several functions.
inline constexpr char SeveralCallees[] =
    "which function is called is not known for certain";
/// What is called is handed to something that may call it.
inline constexpr char CalledLater[] = "it may be called later, or not at all";
/// A thread is made for it.
inline constexpr char OwnThread[] = "it runs in a thread of its own";
/// Of a Commit, when the transaction is begun and ended in branches.
inline constexpr char BegunInBranch[] = "the transaction is begun in a branch";
/// The same, when only queries are known in it: in the process its end costs
/// nothing then.
inline constexpr char NothingWritten[] =
    "nothing is known to be written in the transaction";
/// Of a write inside of a transaction.
inline constexpr char MaybeInProcess[] =
    "a transaction is open, and the database may be in the process";
/// The same, when it is an object that holds it.
inline constexpr char OpenElsewhere[] =
    "a transaction that an object holds may be open";
/// Of a row of a log.
inline constexpr char LogRow[] = "rows of a log are written as things happen";
/// Of a write that a comparison with what was written before guards.
inline constexpr char ChangesOnly[] = "only what has changed is written";
/// Of a query that fills an object which is found by a key.
inline constexpr char KeptElsewhere[] =
    "an object that is found by its key may have it already";
/// Of a statement in a function that a loop calls.
inline constexpr char Conditional[] =
    "whether it runs depends on the element, in a function on the way";

/// Of a statement that is far away from its loop.
inline constexpr char FarAway[] =
    "functions and conditions on the way may decide otherwise";
/// Of one in a branch, or in a turn, that reports an error.
inline constexpr char Repair[] =
    "it is for what should not be there: an error is reported beside it";
/// Of one in a branch that a timer decides about.
inline constexpr char Timed[] = "a timer decides when it runs";
/// Of one in a branch for what a query has not found.
inline constexpr char NotThere[] =
    "it is for what is not in the database yet, which a query has asked";
/// Of one in a loop that has few turns, though not as few as to be quiet.
inline constexpr char FixedTurns[] =
    "the number of turns has a constant limit, which is not high";
/// Of one in code for data of a former version.
inline constexpr char Upgrade[] =
    "it is part of an upgrade, which runs once for data of a former version";
/// Of one under a condition that is true the first time only.
inline constexpr char FirstOnly[] = "it happens the first time only";
/// Of one under a comparison with what something was before.
inline constexpr char WhenChanged[] =
    "it happens only where something has changed";
/// Of a DELETE in a branch that ends the turn where something was not found.
inline constexpr char Orphan[] =
    "it deletes what refers to something that is not there";
/// Of one in a branch for a file that was not found.
inline constexpr char NoFile[] = "it is for a file that is not there";
/// Of a query in a loop of a worker, over what was taken out of a queue.
inline constexpr char FromQueue[] =
    "it goes over what was put into a queue, one by one";
/// Of one in a loop over a member that only constructors put something into.
inline constexpr char FewPut[] =
    "what the loop goes over gets a few elements, and by constructors only";
/// Of one in a function that repairs, as its name says.
inline constexpr char Fixes[] =
    "it repairs what should not be there, as the function's name says";
/// Of one that is in a function and deletes.
inline constexpr char SomeDeleted[] =
    "a condition in the loop chooses what is deleted";

/// Of a write by rows at once, in one branch, of a statement of which nothing
/// else is known than that it runs in another branch.
inline constexpr char MaybeBatch[] =
    "whether it is executed as a batch is not known";

/// What decides whether an effect happens: a bit for each parameter of the
/// function that it is seen from (for the last bit of them: and for all that
/// come after), and those below.
using Conditions = uint32_t;
enum : Conditions {
  LastParameter = 1u << 27,
  OnOther = 1u << 28, ///< neither given nor what the library says
  OnCapture = 1u << 29,
  OnThis = 1u << 30,
  OnElement = 1u << 31, ///< something of a loop
};

/// So many functions and conditions on the way, so many functions, or so many
/// conditions in the loop itself, make a statement uncertain.
constexpr uint8_t MostAsked = 4, Farthest = 6, MostHere = 2;

/// Of a statement in a loop with more than TinyBound turns, up to these, it is
/// in doubt whether it would help to move it.
constexpr int64_t FewBound = 64;

/// So many elements or more: what is added in a loop without a known end.
constexpr uint32_t AnyNumber = 1u << 15;

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

/// True for a guard that holds whoever calls: it is about the loops of callers,
/// too.
inline bool holdsForCallers(const GuardRef &G) {
  switch (G.Kind) {
  case GuardKind::Memoised:
  case GuardKind::Missing:
  case GuardKind::Fallback:
  case GuardKind::Failed:
  case GuardKind::Chunked:
  case GuardKind::Changed:
  case GuardKind::Kept:
    return G.Outer == None;
  default:
    return false;
  }
}

/// A call on the way to an effect.
struct Step {
  Range Where;
  llvm::StringRef Callee; ///< as a reader would call it
  uint32_t Function;      ///< that is entered
  bool Implicit = false;  ///< something else than the code at Where calls it
};

/// All calls that lead to effects; many effects come the same way.
class StepTable {
public:
  /// The index of \p S. When it is new, \p Keep gives its text again, as one
  /// that lives as long as the table.
  uint32_t add(Step S, llvm::function_ref<llvm::StringRef()> Keep) {
    const Key K{{uint64_t(S.Where.File) << 32 | S.Where.Begin,
                 uint64_t(S.Function) << 1 | uint64_t(S.Implicit)},
                llvm::hash_value(S.Callee)};
    auto Inserted = Known.try_emplace(K, uint32_t(All.size()));
    if (Inserted.second) {
      S.Callee = Keep();
      All.push_back(S);
    }
    return Inserted.first->second;
  }
  const Step &operator[](uint32_t Index) const { return All[Index]; }

private:
  using Key = std::pair<std::pair<uint64_t, uint64_t>, uint64_t>;
  llvm::DenseMap<Key, uint32_t> Known;
  std::vector<Step> All;
};

/// True for what queries, writes, statements and transactions are.
inline bool isAboutQueries(EventKind Kind) {
  switch (Kind) {
  case EventKind::Run:
  case EventKind::Write:
  case EventKind::Prepare:
  case EventKind::Begin:
  case EventKind::Commit:
    return true;
  default:
    return false;
  }
}

/// Of what is loaded, only the key is read; see EventFact::Key.
struct KeyRead {
  Range Where;
  std::string Text;
};

/// Something that a function does, seen from that function.
struct Effect {
  EventKind Kind = EventKind::Load;
  bool Reported = false; ///< Run, write: an inner loop was reported for it
  bool Fresh = false;    ///< Run: its statement was made by the callee
  bool Changes = false;  ///< it may change what queries give
  uint32_t Times = 1;    ///< AddTo: of how many elements at most; AnyNumber
  const char *Doubt = nullptr; ///< why it may not happen: one of those above
  uint32_t Value = None;
  uint32_t Other = None;
  uint32_t Site = None;
  uint32_t Through = None; ///< Run, write: the connection
  uint32_t Branch = None;  ///< of the function that it is seen from
  /// In the functions on the way, and in the first one of them, which the
  /// current function calls; of a summary: in the function itself.
  Conditions When = 0, Own = 0;
  /// What it executes is known where it is seen from.
  bool KnowsText = false;
  /// The functions on the way that know what it executes, and how many
  /// conditions of theirs are not about the library, up to MostAsked.
  uint8_t Far = 0, Asked = 0;
  const KeyRead *Key = nullptr;
  llvm::StringRef Text;                     ///< StoreField: the field
  llvm::SmallVector<uint32_t, 0> Arguments; ///< Call: of the callable Value
  Range Where;
  llvm::SmallVector<LoopRef, 0> Loops; ///< the outermost first
  llvm::SmallVector<GuardRef, 0> Guards;
  /// The calls that lead to it, the first one first: indices into a StepTable.
  llvm::SmallVector<uint32_t, 4> Steps;
};

/// A transaction that is open.
struct Transaction {
  uint32_t Loop;  ///< in which it was begun
  uint32_t Of;    ///< its connection
  uint32_t Begin; ///< where: a byte offset
  bool Maybe;     ///< it is begun in a branch
  bool Object;    ///< an object that is made begins it
  llvm::StringRef Profile;
};

/// A write that was found in a loop, outside of a transaction, or the end of
/// one.
struct WriteFound {
  uint32_t Function; ///< whose loop it is
  uint32_t Loop;
  const SiteFact *Site; ///< null when not known
};

/// Calls of a function, by one other function.
struct Caller {
  uint32_t Function;
  uint32_t Times;     ///< how many, at most; AnyNumber
  const char *Seldom; ///< why they are made seldom: one of those above
  bool InTransaction; ///< that the caller has begun
};

/// What is put into a member.
struct Put {
  uint32_t Function; ///< that does so
  uint32_t Times;    ///< how many elements at most, each time; AnyNumber
  uint32_t Whole;    ///< a value that becomes the member; None
};

/// An eager request of a site for the rows of a value.
struct EagerLoad {
  uint32_t Value;
  uint32_t Site;
};

/// A relation of the rows of a collection that was loaded in a loop.
struct Loaded {
  uint32_t Collection;
  uint32_t Loop;
  std::string Path;
  bool Filled; ///< by the program: it is there from then on
};

/// How a statement depends on a loop.
struct Dependence {
  bool Depends = false; ///< it is something else in each turn
  bool Element = false; ///< an element that the loop goes over goes into it
  bool Opaque = false;  ///< objects go into it that may have changed
  uint32_t Rows = None; ///< the rows of which an element goes into it
  bool Unknown = false; ///< something that is not followed goes into it
  uint32_t Site = None; ///< the step by which it does
};

/// A statement in a loop of which more is to be known before it is reported.
struct Repeated {
  Effect What;
  size_t LoopAt; ///< of its loops
  StatementInfo Statement;
  Dependence How;
  std::string Text; ///< of a SELECT, where it is known
};

/// True when \p E, of a summary, happens whenever the function is called.
inline bool isCertain(const Effect &E) {
  return !E.Doubt && E.When == 0 && E.Own == 0 && E.Guards.empty();
}

/// Makes \p F possible only, unless it is so already.
inline void doubt(Finding &F, const char *Why) {
  if (F.Certainty != Verdict::Proven)
    return;
  F.Certainty = Verdict::Possible;
  F.Doubt = Why;
}

/// True when another loop of the same function stands between \p L and \p E.
inline bool isOuter(const LoopRef &L, const Effect &E) {
  return llvm::any_of(E.Loops, [&, Past = false](const LoopRef &Other) mutable {
    Past |= Other.Loop == L.Loop;
    return Past && Other.Loop != L.Loop && Other.Depth == L.Depth;
  });
}

} // namespace orm

#endif // ORM_TIDY_LINK_EFFECTS_H
