//===--- Profile.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The vocabulary in which a library's API is described: plain data, read from
/// YAML (docs/profiles.md is its reference), without any of clang's types.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_PROFILE_H
#define ORM_TIDY_PROFILE_PROFILE_H

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace orm {

/// What an expression that an entry matches does.
enum class Role : uint8_t {
  // Queries.
  Source,   ///< starts a query
  Step,     ///< refines a query and keeps its rows
  Eager,    ///< asks that relations come along with the rows
  Run,      ///< executes the query
  Relation, ///< reads a relation of a row
  Load,     ///< loads a relation of a row, or of all rows of a collection
  Loaded,   ///< tells whether a relation is loaded, without loading it
  Key,      ///< reads the key of a row
  Keep,     ///< while it lives, rows that were read are kept, by their class
  Write,    ///< inserts, updates or deletes
  Prepare,  ///< gives a statement its text, without executing it
  Cursor,   ///< steps to the next row
  Callback, ///< calls a callable for each row or element
  Begin,    ///< begins a transaction
  Commit,   ///< ends a transaction
  // What the language's own libraries do with values.
  Same,      ///< the value is that of the receiver or of an argument
  Element,   ///< an element of a container
  Iterator,  ///< an iterator over a container
  Add,       ///< adds an argument to the container that receives the call
  Bind,      ///< binds arguments to a callable
  Tuple,     ///< makes a tuple or pair of its arguments
  Call,      ///< calls an argument once, or makes a callable of it
  Lookup,    ///< asks whether something is there (cache checks)
  Construct, ///< makes an object of the class in its template arguments
  Wait,      ///< lets time pass
  Opaque,    ///< a value that orm-tidy knows nothing of, with no effect
  Connect,   ///< a callable is called whenever a method that is named is
  Register,  ///< names a relation, for requests, by a pointer to its member
  Driver,    ///< makes a connection by the name of a driver
};

/// How an entry finds the expressions that it is about.
enum class MatchKind : uint8_t {
  Method,        ///< a method, static ones and operators written as calls too
  Function,      ///< a free function, or the function object of that name
  Constructor,   ///< construction of the class
  Operator,      ///< an overloaded operator, member or free
  Conversion,    ///< a conversion operator
  Temporary,     ///< a temporary of the class: its destructor does the work
  Manipulator,   ///< a function passed as an argument to an operator
  ImplicitBegin, ///< the begin() that a range-for calls by itself
  Field,         ///< a data member
  Handle,        ///< a data member whose type is the class: a relation's handle
  Variable,      ///< a variable with static storage duration
  Annotation,    ///< a function that carries the attribute annotate("name")
};

/// Selects expressions. A name may leave out namespaces on its left: 'A::f'
/// also means 'outer::A::f'. Inline namespaces and template arguments are not
/// part of names. All conditions that are given must hold.
struct Match {
  MatchKind Kind = MatchKind::Method;
  /// The class that declares the member, or one that derives from it; '@entity'
  /// is any entity of this profile. Empty for free functions.
  std::string Class;
  /// Names of methods, functions, fields or operators ("->", "()"); a trailing
  /// '*' stands for any rest. Empty means any name.
  std::vector<std::string> Names;
  /// The namespace that the class must be inside of. Empty: any.
  std::string Namespace;
  /// The type pattern of the result. Empty: any. Patterns: 'N' a class (any
  /// specialisation) or builtin type, 'N<P, Q>' with template arguments, 'N+' a
  /// class that derives from it, too,
  /// 'P*' a pointer, '@entity' a class that is an entity in this profile,
  /// '@any'. References and cv-qualifiers are ignored.
  std::string Returns;
  /// Type patterns of the leading parameters.
  std::vector<std::string> ParameterTypes;
  /// The number of declared parameters.
  std::optional<unsigned> Parameters;
  /// Only a static (true) or non-static (false) method.
  std::optional<bool> Static;
  /// Only a const (true) or non-const (false) method.
  std::optional<bool> Const;
  /// Arguments, by their index, that must be these integer constants (also
  /// enumerators, bools and pointers made of them).
  std::vector<std::pair<unsigned, int64_t>> Constants;
  /// Type patterns of the leading parameters of the callable that is given.
  std::vector<std::string> CallableTypes;
  /// The index of the argument that these are about.
  int Callable = -1;
};

/// How many rows running a query gives.
enum class Rows : uint8_t { Many, One, Scalar, None };

/// What a query asks for, as far as messages and advice depend on it.
enum class Asks : uint8_t { Rows, Key, Count, Exists };

/// What a write does.
enum class Verb : uint8_t { Write, Insert, Update, Delete, Save, Define };

/// Where the names of relations stand.
enum class NameSource : uint8_t {
  None,
  Argument,   ///< string literals in the argument of index \c NameArgument
  MethodName, ///< the name of the method
  FieldName,  ///< the name of the field
  All,        ///< no names: every relation, recursively
};

/// How many rows a relation leads to.
enum class RelationKind : uint8_t { ToOne, ToMany };

/// When a relation goes to the database.
enum class Loads : uint8_t {
  Now,      ///< when it is read
  WhenUsed, ///< it is a handle: when it is dereferenced, run or iterated
  Never     ///< it must be there already: reading it doesn't load it
};

/// For how long a loaded relation is remembered.
enum class Cached : uint8_t { Object, Class, Never };

/// What asking twice for eager loading means.
enum class Repeat : uint8_t { Add, Replace };

/// What an entry says about the expressions it matches.
struct Entry {
  Match Where;
  Role What = Role::Same;

  /// Source, run: what comes out.
  Rows Gives = Rows::Many;
  /// Step, eager, run: the receiver itself changes (true), or a new value is
  /// made.
  bool Mutates = false;
  /// Run: the receiver is a connection or session, not a query.
  bool Starts = false;
  /// The argument that limits the rows to a number, -1 for none.
  int LimitArgument = -1;
  /// The argument that is a list of keys or rows, which go into one statement;
  /// -1 for none.
  int ListArgument = -1;
  /// Run, write: what refined the receiver is gone behind it.
  bool Resets = false;
  /// Run: the argument that lists columns, -1 for none.
  int ColumnsArgument = -1;
  /// Run, element, prepare: the argument that receives the row or the statement
  /// (a pointer or reference), -1 for none.
  int OutArgument = -1;
  /// Source, step, run, write, prepare: the argument that is SQL text, -1 for
  /// none. Of a step it is one more piece of the text.
  int TextArgument = -1;
  /// Run, prepare: the argument that names a prepared statement, -1 for none.
  int StatementArgument = -1;
  /// Opaque, step: what it is given is kept by reference, and read later.
  bool ByReference = false;
  /// Source: it runs the text that it is given; without a text it runs nothing.
  bool RunsText = false;
  /// Run: what it asks for.
  Asks Asked = Asks::Rows;
  /// Write, source: what it does to the rows.
  Verb Does = Verb::Write;
  /// Source: what it starts is a write (that Does) when it runs.
  bool Builds = false;
  /// Call, write: in a transaction of its own, which ends behind it.
  bool Transaction = false;
  /// Begin: the object that it makes commits when it goes.
  bool Commits = false;
  /// Begin: from then on the next transaction begins where one ends.
  bool Chains = false;
  /// Driver: names of those whose databases are in the process.
  std::vector<std::string> InProcessDrivers;
  /// Load: it goes to the database. Else the program fills the relation.
  bool Sends = true;
  /// Callback: the receiver is a query that it runs. Else it is rows.
  bool Runs = true;
  /// Run, write, source, step: a text that begins with no verb is what stands
  /// behind WHERE.
  bool Condition = false;
  /// Prepare: it is a round trip to the database of its own. Cursor: the first
  /// step executes the statement.
  bool Executes = false;

  /// Eager, relation, load, loaded, register: where the names stand. Run: it
  /// asks for these relations, too.
  NameSource Names = NameSource::None;
  /// The index of the argument for NameSource::Argument.
  int NameArgument = 0;
  /// Eager: what separates the names in a path.
  std::string Separator = ".";
  /// Eager: what ends the path inside a string ("author:id,name"); empty: none.
  std::string PathEnd;
  /// Eager: asking for 'a.b' also asks for 'a'.
  bool PrefixesImplied = true;
  /// Eager: a second request adds to the first, or replaces it.
  Repeat Again = Repeat::Add;
  /// Eager: what a static call becomes when it has nothing to ask for. Empty:
  /// nothing.
  std::string Removal;
  /// Eager: takes paths away instead ('without').
  bool Removes = false;
  /// Eager: replaces what the entity loads by default ('withOnly').
  bool ReplacesDefaults = false;
  /// Eager: 'N rows of a tuple': the query's rows bring every class that is
  /// named in the template arguments of the call.
  bool FromTemplateArguments = false;

  /// Key: what reads the same key from the row that has the relation, behind
  /// that row's expression: text with {relation}. Empty: nothing.
  std::string KeyText;

  /// Relation: to one row or to many.
  RelationKind Kind = RelationKind::ToOne;
  /// Relation, handles.
  Loads When = Loads::Now;
  /// Relation, load; run: what a second run of the same query object costs;
  /// prepare: the connection keeps the statement by its text.
  Cached Kept = Cached::Never;
  /// Relation: eager requests can bring it along.
  bool Coverable = true;
  /// Relation: the template argument, of the class that the result is or points
  /// to, that is the class it leads to; -1: by the kind.
  int RelatedArgument = -1;
  /// Relation to many, run: the elements are themselves handles that load.
  bool ElementsLoad = false;

  /// Same, add, element, callback: the argument it is about; -1 is the
  /// receiver. For algorithms over iterators the first iterator.
  int Argument = -1;
  /// Callback, bind: the argument that is the callable. Run, relation, write,
  /// step, begin: the one that is called, once, with what comes out; -1 none.
  int Callable = -1;
  /// Callback: the parameter of the callable that is the element, or that is a
  /// collection of elements when \c Chunks is true.
  int RowParameter = 0;
  /// Callback: all parameters of the callable are (parts of) the element.
  bool WholeRow = false;
  /// Callback: another parameter that is an element too (comparators); -1 none.
  int OtherRowParameter = -1;
  bool Chunks = false;
  /// Callback: it stops at the first element for which the callable says so.
  bool Search = false;
  /// Callback: the result of the callable is put into this argument; -1 none.
  /// Add: the argument that receives, -1 for the receiver. Opaque: what it is
  /// given takes the place of what this argument holds.
  int ResultArgument = -1;
  /// Element: the argument that is the index, -1 for a fixed element.
  int IndexArgument = -1;
  /// Iterator: the argument given is advanced by the call ('next').
  bool Advances = false;
  /// Add: any number of elements are added.
  bool Several = false;

  /// The remark of the profile's author for the message.
  std::string Note;
  /// The library's version and the header that this was read from.
  std::string Provenance;
  /// Where the entry stands in its profile, for messages about it.
  unsigned Line = 0;
};

/// What makes a class an entity, and what its rows bring along by themselves.
struct EntityRule {
  /// A base class, or
  std::string Base;
  /// a class template that is specialised for the entity, or
  std::string Trait;
  /// an argument of a class template method 'persist'-like member, or
  std::string Method;
  /// a namespace that the class is in, not inside of another class, or
  std::string Namespace;
  /// classes; a data member has one of them, or a specialisation, as its type,
  std::vector<std::string> Fields;
  /// or a class template; one of its specialisations has the class as its first
  /// argument that is a class.
  std::string Instantiates;
  /// A data member whose initialiser lists paths that every query brings.
  std::string AlwaysEagerField;
  /// Fields of these class templates, when they hold entities, are loaded by a
  /// statement of their own for each object. "*" stands for plain pointers.
  std::vector<std::string> PerObjectPointers;
  /// Fields of these class templates are loaded by a statement of their own for
  /// each object, whatever they hold.
  std::vector<std::string> PerObjectContainers;
  /// The first word of pragmas that annotate members ('db'), empty for none.
  std::string Pragma;
  /// A pragma with one of these words takes the member out of per-object
  /// loading.
  std::vector<std::string> PragmaExcludes;
  /// The macro whose arguments annotate a relation by name ("Q_CLASSINFO"), and
  /// the text in it that says that the relation may be null.
  std::string NullableMacro;
  std::string NullableText;
};

/// Text with {placeholders} that makes an eager request.
struct EagerRemedy {
  /// Holds only where this method exists with that number of parameters.
  std::string Method;
  std::optional<unsigned> Parameters;
  /// Where the text goes.
  enum class Place : uint8_t {
    BeforeRun,  ///< before the name of the call that runs the query
    RenamedRun, ///< in the place of the name of a static call that runs it
    AfterQuery, ///< after the expression that builds the query
  } Where = Place::AfterQuery;
  /// For RenamedRun: the names of the static calls it is for.
  std::vector<std::string> Names;
  /// The text. {paths} is the list of paths.
  std::string Text;
  /// What {paths} becomes for one path, and for several; {list} is the quoted
  /// paths, joined by commas.
  std::string OnePath = "{list}";
  std::string SeveralPaths = "{list}";
  std::string Separator = ".";
  /// All prefixes of a path are listed too.
  bool ListPrefixes = false;
  /// The request joins all relations, recursively: refuse when one of them may
  /// be null, or isn't seen; the reason, empty when that does no harm.
  std::string NullableRefusal;
  /// Refuse when more than one relation is asked for and a target of one of
  /// them has relations of its own; the reason, empty for no such limit.
  std::string SiblingsRefusal;
};

/// What advice is about.
enum class Topic : uint8_t { Load, Query, Write, Commit };

/// Advice in words where no edit is safe.
struct Advice {
  Topic About = Topic::Load;
  /// Query: only where it asks for this.
  std::optional<Asks> Asked;
  /// Write: only where it does this.
  std::optional<Verb> Does;
  /// For relations of this kind; both when absent.
  std::optional<RelationKind> Kind;
  /// Only for relations that eager requests can't bring along.
  bool Uncoverable = false;
  /// Only for relations that load with each object.
  bool PerObject = false;
  /// {entity}, {related}, {relation}, {row} are filled in.
  std::string Text;
};

/// The description of one library.
struct Profile {
  std::string Name;
  std::string Provenance;
  /// Where it was read from: a built-in name or a file.
  std::string File;
  /// The xxHash64 of its text.
  uint64_t Digest = 0;
  /// It comes with orm-tidy.
  bool Builtin = false;
  /// A unit that mentions none of these identifiers has nothing of the library.
  std::vector<std::string> Requires;
  /// It describes the language's own libraries: always on, never a reason to
  /// look at a unit.
  bool Language = false;
  /// The database runs in the program's process: a statement is no round trip.
  bool InProcess = false;
  /// Namespaces and classes whose function bodies are the library's own and are
  /// never read.
  std::vector<std::string> Scopes;
  /// Entity classes whose rows are cached while the program runs: reading them
  /// by key or through a relation goes to the database only once.
  std::vector<std::string> CachedClasses;
  std::vector<EntityRule> Entities;
  std::vector<Entry> Entries;
  std::vector<EagerRemedy> EagerRemedies;
  std::vector<Advice> Advices;
};

} // namespace orm

#endif // ORM_TIDY_PROFILE_PROFILE_H
