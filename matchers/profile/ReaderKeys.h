//===--- ReaderKeys.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The keys and words of entries, and what each goes with. For the reader of
/// entries only.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_READERKEYS_H
#define ORM_TIDY_PROFILE_READERKEYS_H

#include "profile/Profile.h"
#include "profile/ReaderForms.h"

namespace orm {
namespace reader {

// In the order of the enumeration.
static constexpr Word<Role> RoleWords[] = {
    {"source", Role::Source},     {"step", Role::Step},
    {"eager", Role::Eager},       {"run", Role::Run},
    {"relation", Role::Relation}, {"load", Role::Load},
    {"loaded", Role::Loaded},     {"key", Role::Key},
    {"keep", Role::Keep},         {"write", Role::Write},
    {"prepare", Role::Prepare},   {"cursor", Role::Cursor},
    {"callback", Role::Callback}, {"begin", Role::Begin},
    {"commit", Role::Commit},     {"same", Role::Same},
    {"element", Role::Element},   {"iterator", Role::Iterator},
    {"add", Role::Add},           {"bind", Role::Bind},
    {"tuple", Role::Tuple},       {"call", Role::Call},
    {"lookup", Role::Lookup},     {"construct", Role::Construct},
    {"wait", Role::Wait},         {"opaque", Role::Opaque},
    {"connect", Role::Connect},   {"register", Role::Register},
    {"driver", Role::Driver},
};
static constexpr Word<Rows> RowsWords[] = {{"many", Rows::Many},
                                           {"one", Rows::One},
                                           {"scalar", Rows::Scalar},
                                           {"none", Rows::None}};
static constexpr Word<Asks> AsksWords[] = {{"rows", Asks::Rows},
                                           {"key", Asks::Key},
                                           {"count", Asks::Count},
                                           {"exists", Asks::Exists}};
static constexpr Word<Verb> VerbWords[] = {
    {"write", Verb::Write},   {"insert", Verb::Insert},
    {"update", Verb::Update}, {"delete", Verb::Delete},
    {"save", Verb::Save},     {"define", Verb::Define}};
static constexpr Word<NameSource> NamesWords[] = {
    {"method", NameSource::MethodName},
    {"field", NameSource::FieldName},
    {"all", NameSource::All},
    {"none", NameSource::None}};
static constexpr Word<bool> PrefixesWords[] = {{"implied", true},
                                               {"listed", false}};
static constexpr Word<Repeat> RepeatWords[] = {{"add", Repeat::Add},
                                               {"replace", Repeat::Replace}};
static constexpr Word<RelationKind> KindWords[] = {
    {"to-one", RelationKind::ToOne}, {"to-many", RelationKind::ToMany}};
static constexpr Word<Loads> LoadsWords[] = {{"now", Loads::Now},
                                             {"when-used", Loads::WhenUsed},
                                             {"never", Loads::Never}};
static constexpr Word<Cached> CachedWords[] = {{"object", Cached::Object},
                                               {"class", Cached::Class},
                                               {"never", Cached::Never}};

/// The keys that say how an entry matches; exactly one is given.
static constexpr Word<MatchKind> MatchWords[] = {
    {"methods", MatchKind::Method},
    {"functions", MatchKind::Function},
    {"constructor", MatchKind::Constructor},
    {"operators", MatchKind::Operator},
    {"conversion", MatchKind::Conversion},
    {"temporary", MatchKind::Temporary},
    {"manipulators", MatchKind::Manipulator},
    {"implicit-begin", MatchKind::ImplicitBegin},
    {"fields", MatchKind::Field},
    {"handle", MatchKind::Handle},
    {"annotation", MatchKind::Annotation},
    {"variables", MatchKind::Variable},
};

template <typename... Enums> constexpr unsigned any(Enums... Es) {
  return ((1u << static_cast<unsigned>(Es)) | ...);
}

/// A key with the enumerators (of Role or MatchKind) that it goes with.
struct Limited {
  const char *Key;
  unsigned GoesWith;
};

static constexpr unsigned AboutAnArgument = ~any(Role::Opaque, Role::Wait);

static constexpr Limited Attributes[] = {
    {"rows", any(Role::Source, Role::Run)},
    {"mutates",
     any(Role::Step, Role::Eager, Role::Run, Role::Prepare, Role::Write)},
    {"starts", any(Role::Source, Role::Run, Role::Write, Role::Prepare,
                   Role::Callback, Role::Call)},
    {"name-argument", any(Role::Run, Role::Prepare)},
    {"text-argument", any(Role::Source, Role::Step, Role::Run, Role::Write,
                          Role::Prepare, Role::Callback)},
    {"runs-text", any(Role::Source)},
    {"by-reference", any(Role::Opaque, Role::Step)},
    {"asks", any(Role::Run)},
    {"does", any(Role::Write, Role::Source)},
    {"transaction", any(Role::Call, Role::Write)},
    {"executes", any(Role::Prepare, Role::Cursor)},
    {"key-text", any(Role::Key)},
    {"related-argument", any(Role::Relation)},
    {"limit-argument", any(Role::Source, Role::Step, Role::Run)},
    {"list-argument", any(Role::Source, Role::Step, Role::Run, Role::Write,
                          Role::Opaque, Role::Callback)},
    {"resets", any(Role::Run, Role::Write, Role::Opaque)},
    {"columns-argument", any(Role::Source, Role::Step, Role::Run)},
    {"out-argument",
     any(Role::Run, Role::Element, Role::Prepare, Role::Opaque, Role::Step)},
    {"names", any(Role::Eager, Role::Relation, Role::Load, Role::Loaded,
                  Role::Register, Role::Run)},
    {"separator", any(Role::Eager, Role::Run)},
    {"path-end", any(Role::Eager, Role::Run)},
    {"prefixes", any(Role::Eager)},
    {"repeat", any(Role::Eager)},
    {"removal", any(Role::Eager)},
    {"removes", any(Role::Eager)},
    {"replaces-defaults", any(Role::Eager)},
    {"from-template-arguments", any(Role::Source, Role::Eager)},
    {"kind", any(Role::Relation)},
    {"loads", any(Role::Relation)},
    {"cached", any(Role::Run, Role::Relation, Role::Load, Role::Prepare)},
    {"coverable", any(Role::Relation)},
    {"elements-load", any(Role::Relation, Role::Run)},
    {"argument", AboutAnArgument},
    {"commits", any(Role::Begin)},
    {"chains", any(Role::Begin)},
    {"in-process", any(Role::Driver)},
    {"sends", any(Role::Load)},
    {"runs", any(Role::Callback)},
    {"condition", any(Role::Source, Role::Step, Role::Run, Role::Write)},
    {"callable",
     any(Role::Callback, Role::Bind, Role::Call, Role::Connect, Role::Run,
         Role::Relation, Role::Write, Role::Step, Role::Begin)},
    {"row-parameter", any(Role::Callback, Role::Run, Role::Relation,
                          Role::Write, Role::Step, Role::Begin)},
    {"chunks", any(Role::Callback)},
    {"search", any(Role::Callback)},
    {"result-argument", any(Role::Callback, Role::Add, Role::Opaque)},
    {"index-argument", any(Role::Element)},
    {"advances", any(Role::Element, Role::Iterator)},
    {"several", any(Role::Add)},
};

static constexpr unsigned WithParameters =
    any(MatchKind::Method, MatchKind::Function, MatchKind::Constructor,
        MatchKind::Operator, MatchKind::Annotation);

static constexpr Limited Restrictions[] = {
    {"returns",
     any(MatchKind::Method, MatchKind::Function, MatchKind::Operator,
         MatchKind::Conversion, MatchKind::Field, MatchKind::Handle)},
    {"parameter-types", WithParameters},
    {"callable-types", WithParameters},
    {"parameters", WithParameters},
    {"static", any(MatchKind::Method)},
    {"constants", any(MatchKind::Method, MatchKind::Function)},
    {"const",
     any(MatchKind::Method, MatchKind::Operator, MatchKind::Conversion)},
};

} // namespace reader
} // namespace orm

#endif // ORM_TIDY_PROFILE_READERKEYS_H
