//===--- BodyReader.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The origin tracker: reads one function body in order, and writes down where
/// each value comes from and what happens to it.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_BODYREADER_H
#define ORM_TIDY_FACTS_BODYREADER_H

#include "facts/Bounds.h"
#include "facts/Facts.h"
#include "facts/UnitReader.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

#include <set>
#include <unordered_map>

namespace orm {

class BodyReader {
public:
  BodyReader(UnitReader &Unit, std::string Key,
             const clang::FunctionDecl *Function);

  /// Reads the body (and a constructor's initialisers).
  FunctionFacts read();

  /// For lambdas: what captured variables, and 'this', are in the body.
  void bindCapture(const clang::ValueDecl *Variable, uint32_t Index);
  void bindThis(uint32_t CaptureIndex);

private:
  using ValueId = uint32_t;
  using SlotId = uint32_t;
  enum class Flow : uint8_t { Falls, Leaves };

  // Values.cpp: values, variables and events.
  ValueId make(ValueKind Kind, uint32_t Index = 0,
               std::vector<uint32_t> Operands = {}, std::string Text = {});
  ValueId make(ValueFact Fact);
  ValueId unknown(llvm::StringRef Why);
  ValueId text(const clang::StringLiteral *Literal);
  ValueId text(llvm::StringRef Literal);
  /// Something that \p Parts go into, in their order.
  ValueId computed(llvm::ArrayRef<ValueId> Parts);
  ValueId several(ValueId A, ValueId B);
  ValueId newObject(const clang::CXXRecordDecl *Class);
  const ValueFact &value(ValueId V) const { return Facts.Values[V]; }
  SlotId slotOf(const clang::ValueDecl *Variable);
  void bind(const clang::ValueDecl *Variable, ValueId V);
  void assign(SlotId Slot, ValueId V);
  /// The variable that \p E denotes, or a part of it that is followed; None
  /// when it is none.
  SlotId rootSlot(const clang::Expr *E);
  void assignTo(const clang::Expr *Left, ValueId V);
  EventFact &event(EventKind Kind, clang::SourceRange Where);
  void load(ValueId V, clang::SourceRange Where);
  /// Rows in \p V go where they are not followed, by the expression \p E.
  void escape(ValueId V, const clang::Expr *E);
  /// \p V, or any number of such elements, is put into \p Container.
  void addTo(ValueId Container, ValueId V, clang::SourceRange Where,
             bool Many = false);
  /// \p V goes into the variable, string or stream that \p E denotes.
  void flowInto(const clang::Expr *E, ValueId V);
  /// \p V, kept by a reference to the variable in \p Slot.
  ValueId reference(ValueId V, SlotId Slot);
  /// \p Rows, an execution or a row of \p Statement, goes into the variables
  /// that this writes.
  void writeOutputs(ValueId Statement, ValueId Rows);
  std::map<SlotId, ValueId> takeChanges(size_t Mark);
  void joinChanges(size_t Mark);

  // Statements.cpp
  Flow read(const clang::Stmt *S);
  Flow readCompound(const clang::CompoundStmt *S);
  Flow readIf(const clang::IfStmt *S);
  Flow readDeclarations(const clang::DeclStmt *S);
  void readVariable(const clang::VarDecl *Variable);
  /// True for a struct that nothing is put into where it is declared.
  bool isEmptyStruct(ValueId V) const;
  void bindDecomposition(const clang::DecompositionDecl *D, ValueId V);
  void readInitialisers(const clang::CXXConstructorDecl *Constructor);

  // Loops.cpp
  Flow readRangeFor(const clang::CXXForRangeStmt *S);
  Flow readFor(const clang::ForStmt *S);
  /// Reads the condition of the loop round this place.
  void readCondition(const clang::VarDecl *Variable,
                     const clang::Expr *Condition);
  Flow readWhile(const clang::Stmt *S, const clang::VarDecl *Variable,
                 const clang::Expr *Condition, const clang::Stmt *Body,
                 bool ConditionFirst);
  uint32_t newLoop(clang::SourceRange Where,
                   const clang::Stmt *Written = nullptr);
  void readLoopBody(uint32_t Loop, const clang::Stmt *Body);
  void forgetAssigned(uint32_t In, const clang::Stmt *Body);
  void advanceVariables(uint32_t Loop, const clang::Stmt *In, bool Counts);
  void advanceLinks(uint32_t Loop, const clang::Stmt *In,
                    const clang::Stmt *Body);
  /// The container that \p Condition asks whether it is empty, and that \p Body
  /// takes elements out of; null when there is none.
  const clang::ValueDecl *drained(const clang::Expr *Condition,
                                  const clang::Stmt *Body);
  bool drainsInside(const clang::ValueDecl *Container, const clang::Stmt *Body);
  ValueId rowOf(uint32_t Loop, ValueId Over, clang::QualType Row);
  void noteRow(ValueId V, clang::QualType T);
  uint32_t loopOfKey(ValueId V) const;
  /// The loop, around this place, whose counter \p Index mentions; None.
  uint32_t loopOfIndex(const clang::Expr *Index);

  // Hoists.cpp
  void noteHoists(const clang::DeclStmt *S);
  bool isFreeInLoop(const clang::VarDecl *Declared,
                    const clang::Stmt *LoopStatement,
                    const clang::Stmt *Declaration);
  void hoist(const clang::DeclStmt *S, uint32_t Of);

  // Guards.cpp
  /// True when \p S always leaves a loop; \p Loop is set to the outermost one
  /// that it leaves.
  bool leaves(const clang::Stmt *S, uint32_t &Loop);
  bool everyCaseLeaves(const clang::SwitchStmt *S, uint32_t &Loop);
  bool leavesOrContinues(const clang::Stmt *S);
  bool setsChanged(const clang::Expr *Condition, bool When,
                   llvm::ArrayRef<const clang::Stmt *> Guarded);
  bool memoised(const clang::Expr *Condition,
                llvm::ArrayRef<const clang::Stmt *> Guarded, Guard &G);
  bool asksMember(const clang::Expr *Condition, Guard &G);
  const clang::ValueDecl *comparedLast(const clang::Expr *Condition);
  bool fallsBack(const clang::Expr *Condition, const clang::Stmt *Branch,
                 Guard &G);
  bool isFoundElsewhere(const clang::IfStmt *S,
                        llvm::ArrayRef<const clang::Stmt *> Rest, Guard &G);
  void asked(const clang::Stmt *S,
             llvm::SmallPtrSetImpl<const clang::ValueDecl *> &Into,
             bool MadeFrom = false, unsigned Depth = 0);
  void owners(const clang::ValueDecl *D,
              llvm::SmallPtrSetImpl<const clang::ValueDecl *> &Into);
  bool saysFailure(const clang::Expr *E, bool When);
  bool testsLoaded(const clang::Expr *Condition);
  bool isSearchBody(const clang::Stmt *Body);
  bool findsLast(const clang::Stmt *Body);
  /// True when \p S is left because something has failed.
  bool isErrorExit(const clang::IfStmt *S);
  void notePurpose(const clang::Stmt *Branch);
  void noteRepairs(const clang::Stmt *Body); // Purposes.cpp
  bool staysEmpty(const clang::Expr *Range);
  bool isFoundByKey(const clang::ValueDecl *D);
  bool fillsFound(const clang::Expr *Condition,
                  llvm::ArrayRef<const clang::Stmt *> Guarded, Guard &G);
  bool isOfElement(ValueId V, unsigned Depth = 0);
  bool isStoredIn(const clang::Expr *E, const clang::Stmt *Then);
  bool asksOwnMember(const clang::Expr *Condition);
  bool emptiesGiven(const clang::Expr *Condition, const clang::Stmt *Then);
  /// True when \p Condition waits for a number of elements, which \p Then
  /// begins to count again.
  bool gathersChunk(const clang::Expr *Condition, const clang::Stmt *Then);
  uint32_t outermostLoop() const;

  // Expressions.cpp
  ValueId eval(const clang::Expr *E);
  ValueId evalUncounted(const clang::Expr *E);
  ValueId evalKept(const clang::Expr *E);
  ValueId evalReference(const clang::DeclRefExpr *E);
  ValueId evalMember(const clang::MemberExpr *E);
  ValueId evalConditional(const clang::Expr *Condition, const clang::Expr *A,
                          const clang::Expr *B);
  ValueId evalLambda(const clang::LambdaExpr *E);
  ValueId evalChildren(const clang::Expr *E);
  ValueId callable(const clang::FunctionDecl *Function);

  // Calls.cpp: a call, with what it is called on and its written arguments.
  struct CallSite {
    const clang::Expr *Whole;
    const clang::FunctionDecl *Callee = nullptr;
    const clang::Expr *Object = nullptr;
    llvm::SmallVector<const clang::Expr *, 4> Arguments;
    clang::SourceLocation NameBegin;
    clang::SourceRange Parentheses;
    bool Static = false;
  };
  ValueId evalCall(const clang::CallExpr *E);
  ValueId evalLiteral(const clang::UserDefinedLiteral *E);
  ValueId evalOperator(const clang::CXXOperatorCallExpr *E);
  ValueId callFunction(const CallSite &C);
  ValueId callLibrary(const CallSite &C, ValueId Object,
                      llvm::ArrayRef<ValueId> Arguments);
  /// \p Implicit: a library's function calls it, not this code.
  ValueId callValue(const CallSite &C, ValueId Callee,
                    llvm::ArrayRef<ValueId> Arguments, bool Implicit = false);
  ValueId recordCall(CallFact Call, clang::SourceRange Where);
  bool isOwnStatement(const clang::Expr *E);
  void noteOutputs(const CallSite &C, uint32_t Call,
                   llvm::ArrayRef<ValueId> Before);
  void noteDriver(const Use &U, llvm::ArrayRef<ValueId> Arguments);
  const clang::Expr *argument(const CallSite &C, int Index) const;
  void evalArguments(const CallSite &C, llvm::SmallVectorImpl<ValueId> &Into);

  // Constructs.cpp
  ValueId evalConstruct(const clang::CXXConstructExpr *E,
                        const clang::VarDecl *Declared = nullptr,
                        ValueId Made = None);
  void constructThis(const clang::CXXConstructorDecl *Constructor,
                     const clang::Expr *By);
  ValueId startQuery(const Use &U, uint32_t Site, const CallSite &C,
                     llvm::ArrayRef<ValueId> Arguments);
  ValueId startStatement(const Use &U, uint32_t Site, const CallSite &C,
                         const clang::CXXConstructorDecl *Constructor,
                         llvm::ArrayRef<ValueId> Arguments);
  ValueId callConstructor(const clang::CXXConstructorDecl *Constructor,
                          const CallSite &C, llvm::ArrayRef<ValueId> Arguments,
                          ValueId Object = None);
  ValueId constructInPlace(const clang::CXXRecordDecl *Class, const CallSite &C,
                           llvm::ArrayRef<ValueId> Arguments);

  // Roles.cpp: what entries say.
  ValueId applyRole(const CallSite &C, const Use &U);
  void noteKey(const CallSite &C, const Use &U, ValueId Object);
  ValueId applyRelation(const CallSite &C, const Use &U, ValueId Object);
  ValueId applyLoad(const CallSite &C, const Use &U, ValueId Object,
                    llvm::ArrayRef<ValueId> Arguments);
  ValueId applyAdd(const CallSite &C, const Use &U, ValueId Container,
                   llvm::ArrayRef<ValueId> Arguments);
  ValueId applyElement(const CallSite &C, const Use &U, ValueId Object,
                       llvm::ArrayRef<ValueId> Arguments);
  // Queries.cpp: statements, writes and transactions.
  ValueId applyStep(const CallSite &C, const Use &U, ValueId Base,
                    llvm::ArrayRef<ValueId> Arguments);
  ValueId growText(ValueId Base, ValueId In);
  ValueId bindTo(const CallSite &C, const Use &U, ValueId Base, ValueId In,
                 const clang::Expr *Kept);
  void takeLimit(uint32_t Site, llvm::ArrayRef<ValueId> Arguments);
  void readReferences(ValueId Query, llvm::SmallVectorImpl<ValueId> &Into);
  /// True for a call that gives back the connection that it is called on.
  static bool isChained(const CallSite &C);
  ValueId queryGiven(const CallSite &C, const Entry &What,
                     llvm::ArrayRef<ValueId> Arguments);
  ValueId rootOf(ValueId V) const;
  bool isStatement(ValueId V);
  const clang::Expr *listOf(const clang::Expr *E);
  SlotId bufferOf(const clang::Expr *E);
  uint32_t requestOf(uint32_t Site, const CallSite &C, const Use &U);
  void registerName(const CallSite &C, const Use &U);
  static unsigned firstParameter(const CallSite &C);
  bool isOfTurn(const clang::MemberExpr *E);
  bool isElement(const clang::VarDecl *Variable);
  const clang::DeclRefExpr *outputOf(const clang::CallExpr &Call);
  /// What \p Out, a variable, gets when the statement steps to a row; None when
  /// it is no variable.
  ValueId outputIn(const clang::Expr *Out);
  bool isConstantObject(const clang::VarDecl *Variable);
  ValueId condition(ValueId V, const Entry &What);
  const SiteFact *writerOf(ValueId Query);
  ValueId applyPrepare(const CallSite &C, const Use &U, ValueId Base,
                       llvm::ArrayRef<ValueId> Arguments);
  /// \p Object: the receiver of the call, \p Base what its entry is about.
  ValueId applyRun(const CallSite &C, const Use &U, ValueId Base,
                   ValueId Object, llvm::ArrayRef<ValueId> Arguments);
  ValueId loadInto(const CallSite &C, const Use &U, ValueId V);
  ValueId withKey(ValueId In, ValueId Row);
  ValueId handlesOf(ValueId Run, const Use &U, clang::QualType Type);
  ValueId applyWrite(const CallSite &C, const Use &U, ValueId Base,
                     llvm::ArrayRef<ValueId> Arguments);
  /// The begin() of a range-for runs \p Query.
  void runImplicitly(ValueId Query, const clang::Expr *Range, const Use &U);
  /// Where the query \p V runs when its object keeps the rows: at its first
  /// use.
  uint32_t firstUse(ValueId V);
  /// The beginning or end of a transaction of \p Base; None: as arguments say.
  ValueId transaction(EventKind Kind, const CallSite &C, const Use &U,
                      ValueId Base, llvm::ArrayRef<ValueId> Arguments);
  /// A query that \p In goes into, over \p Connection; either may be None.
  ValueId newQuery(uint32_t Site, ValueId In, ValueId Connection);
  /// The statement behind its rows and executions.
  ValueId statementOf(ValueId V);
  /// The loop in which \p V came to be; None outside of all loops.
  uint32_t madeIn(ValueId V, unsigned Depth = 0);
  bool isAround(uint32_t Outer, uint32_t Inner) const;
  /// What goes into a query or statement, apart from its base: the arguments,
  /// and what they keep by reference. None when that is nothing but constants.
  ValueId inputs(const Use &U, llvm::ArrayRef<ValueId> Arguments);
  /// Adds what the fields of the struct \p Object hold.
  void fieldsOf(ValueId Object, llvm::SmallVectorImpl<ValueId> &Into);
  /// Writes \p V where the statement that \p E denotes is kept.
  void keepStatement(const clang::Expr *E, ValueId V);
  /// The value that stands for the prepared statement that is named in a call.
  ValueId namedStatement(const CallSite &C, const Use &U,
                         llvm::ArrayRef<ValueId> Arguments);
  void feed(ValueId Statement, ValueId V, clang::SourceRange Where,
            uint32_t Site = None);

  ValueId related(const Use &U, ValueId Base, llvm::StringRef Name,
                  const clang::CXXRecordDecl *Owner, clang::QualType Type);

  // Callbacks.cpp
  ValueId applyCallback(const CallSite &C, const Use &U, ValueId Object,
                        llvm::ArrayRef<ValueId> Arguments);
  ValueId constant(bool IsZero);
  // Conditions.cpp
  std::pair<SlotId, ValueId> knownBy(const clang::Expr *Condition, bool When);
  bool asksGiven(const clang::Expr *Condition, bool When, Guard &G);
  uint32_t newBranch(uint32_t Beside, uint32_t Arms, ValueId Asked,
                     const clang::Expr *Condition, bool When);
  void afterIf(const clang::IfStmt *S, uint32_t First, uint32_t Second,
               ValueId Asked, Flow Then, Flow Else);
  void readBranch(const clang::Stmt *S);
  void readSwitch(const clang::SwitchStmt *S);
  void beginCase(const clang::SwitchCase *S);
  /// The end of an object of the users' whose destructor is written.
  struct Destruction {
    ValueId Object;
    const clang::CXXDestructorDecl *Destructor;
    clang::SourceRange Where;
  };
  void keepGlobal(const clang::VarDecl *Variable, ValueId V);
  void destroyLater(const clang::VarDecl *Variable, ValueId Object);
  void destroy(const Destruction &D);
  ValueId applyConnect(const CallSite &C, const Use &U,
                       llvm::ArrayRef<ValueId> Arguments);
  ValueId applyBind(const CallSite &C, const Use &U,
                    llvm::ArrayRef<ValueId> Arguments);

  // Cursors.cpp
  ValueId applyCursor(const CallSite &C, const Use &U, ValueId Base);
  ValueId runTemporary(const clang::ExprWithCleanups *E);

  // Sites.cpp: what an edit needs.
  uint32_t makeSite(const CallSite &C, const Use &U, clang::QualType RowsOf);
  uint32_t makeSite(const clang::CXXConstructExpr *E, const Use &U,
                    const clang::VarDecl *Declared);
  void readPaths(const clang::Expr *E, const Entry &What, SiteFact &Site);

  UnitReader &Unit;
  const clang::FunctionDecl *Function;
  FunctionFacts Facts;
  std::unordered_map<std::string, ValueId> Interned;
  std::vector<ValueId> Slots;
  std::vector<std::pair<SlotId, ValueId>> Trail;
  llvm::DenseMap<const clang::ValueDecl *, SlotId> SlotByVariable;
  llvm::DenseMap<ValueId, SlotId> SlotByMember;
  /// The slots of the variables that members are parts of.
  llvm::DenseMap<SlotId, SlotId> Wholes;
  llvm::DenseMap<const clang::VarDecl *, uint32_t> LoopOfCounter;
  llvm::DenseMap<const clang::ValueDecl *, uint32_t> LoopOfDeclaration;
  /// Where values came to be first.
  std::vector<uint32_t> LoopOfValue;
  /// The loops that are statements of a block, and the statement that is read.
  llvm::DenseMap<uint32_t, BlockPlace> LoopPlaces;
  BlockPlace Here;
  /// Values that keep a variable by reference.
  llvm::DenseMap<ValueId, SlotId> References;
  /// Values by which a statement writes a variable, and whether that takes many
  /// rows.
  llvm::DenseMap<ValueId, std::pair<SlotId, bool>> Outputs;
  bool isSameAsObject(const clang::MemberExpr *E);
  bool assignToStatement(const clang::Expr *Left, ValueId V);
  const clang::Expr *givenBack(const clang::CallExpr *Call);
  void recordTransaction(EventKind Kind, const Use &U, ValueId V, uint32_t Site,
                         clang::SourceRange Where);
  void endTransactions(size_t Kept);
  /// One that commits when its object goes.
  struct OpenTransaction {
    ValueId Value;
    uint32_t Site;
    size_t Event; ///< that begins it
    clang::SourceRange Where;
  };
  llvm::SmallVector<OpenTransaction, 2> OpenTransactions;
  /// A statement in a variable that executes when that goes.
  struct OpenStatement {
    SlotId Slot;
    size_t Event; ///< behind what makes it
    clang::SourceRange Where;
  };
  llvm::SmallVector<OpenStatement, 2> OpenStatements;
  void runLater(const clang::VarDecl *Variable);
  void runOpenStatements(size_t Kept);
  ValueId handOver(const CallSite &C, const Use &U,
                   llvm::ArrayRef<ValueId> Arguments, ValueId V);
  static clang::QualType handedOver(const CallSite &C, const Use &U);
  /// The expression statement that is read, until it is.
  const clang::Expr *Discarded = nullptr;
  /// Temporaries of the full expression whose destructors run queries.
  llvm::SmallVector<const clang::CXXBindTemporaryExpr *, 2> Temporaries;
  std::set<std::string> EventsSeen;
  llvm::SmallVector<Guard, 4> Guards;
  /// What 'break' leaves: loops, and None for switches.
  llvm::SmallVector<uint32_t, 4> Breakables;
  /// Sessions whose scope is open.
  llvm::SmallVector<ValueId, 2> OpenKeeps;
  llvm::SmallVector<Destruction, 2> Destructions; ///< when the scope ends
  /// The call whose arguments are read.
  clang::SourceRange CallAt;
  /// Where what is read is used, when it is written elsewhere.
  clang::SourceRange UsedAt;
  uint32_t Loop = None;
  uint32_t Objects = 0;
  uint32_t Lambdas = 0;
  uint32_t ThisCapture = None;
  /// The object of the method, when that is a statement: what was done to it.
  ValueId ThisStatement = None;
  unsigned Depth = 0;
  bool InCondition = false;
  /// Branches of an if that are round this place.
  unsigned Branches = 0;
  /// The innermost one of Facts.Branches that is round this place.
  uint32_t InnermostBranch = None;
  /// The switch that is read: a branch of it, and what its other branches say.
  struct Cases {
    uint32_t Arms = 0;
    ValueId Asked = None;
    uint32_t First = None;
  } Switched;
  /// Loops that go on as long as there is no row.
  llvm::DenseSet<uint32_t> WithoutRows;
  /// The last statement of the body of the innermost loop, when that is an if.
  const clang::IfStmt *Final = nullptr;
};

/// The class of the elements of a collection type: its first template argument
/// that is a class, looked for in base classes too. Null when there is none.
const clang::CXXRecordDecl *elementClass(clang::QualType T);

/// The last statement that is reached in \p S when it runs to its end.
const clang::Stmt *lastOf(const clang::Stmt *S,
                          const clang::ASTContext &Context);

/// True when rows of \p Library are found in memory in an open session only.
bool needsKeep(const Profile &Library);

/// True for a statement that callers or other functions have, too.
bool isShared(ValueKind Kind);
/// The function that \p E names, by its address or not; null for all else.
const clang::DeclRefExpr *functionPassed(const clang::Expr *E);

/// True for what no turn of a loop changes.
bool isConstant(const ValueFact &V);

/// True when \p S goes on with the next turn of the loop that it stands in.
bool hasContinue(const clang::Stmt *S);

/// True for a function that takes any number of arguments, as a pack.
bool isVariadic(const clang::FunctionDecl *F);

/// The class of which \p F makes an object from its arguments; null for none.
const clang::CXXRecordDecl *constructedBy(const clang::FunctionDecl *F);

/// True for classes whose elements are found by keys.
bool isMap(const clang::CXXRecordDecl *Class);

/// True for templates of containers; strings are none. Null is none.
bool isList(const clang::CXXRecordDecl *Class);

/// True for classes with begin() and end(), their own or inherited.
bool isCollection(const clang::CXXRecordDecl *Class);

/// The token at which clang's own diagnostics stand for \p E.
inline clang::SourceRange point(const clang::Expr *E) {
  const auto *Operator = clang::dyn_cast<clang::CXXOperatorCallExpr>(E);
  // For an overloaded '->' clang would take the beginning.
  clang::SourceLocation At =
      Operator && Operator->getOperator() == clang::OO_Arrow
          ? Operator->getOperatorLoc()
          : E->getExprLoc();
  return {At, At};
}

/// True for a list whose elements are all written in the source.
bool isWrittenOut(const clang::Expr *E);

/// The string literal that \p E is made of, behind conversions and
/// constructors. Null when it is no literal.
const clang::StringLiteral *literalIn(const clang::Expr *E);

} // namespace orm

#endif // ORM_TIDY_FACTS_BODYREADER_H
