//===--- Reader.cpp - orm-tidy -----------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "profile/Reader.h"

#include "profile/Builtin.h"
#include "profile/ReaderEntry.h"
#include "profile/ReaderForms.h"

#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>
#include <iterator>

namespace orm {

using namespace reader;

static void readEntity(const Node &From, std::vector<EntityRule> &Rules,
                       Faults &Into) {
  MapReader Map(From, "an entity",
                {"base", "trait", "method", "namespace", "field",
                 "instantiates", "always-eager-field", "per-object-pointers",
                 "per-object-containers", "pragma", "pragma-excludes",
                 "nullable-macro", "nullable-text"},
                Into);
  if (!Map)
    return;
  EntityRule Rule;
  const std::pair<const char *, std::string *> Marks[] = {
      {"base", &Rule.Base},
      {"trait", &Rule.Trait},
      {"method", &Rule.Method},
      {"namespace", &Rule.Namespace},
      {"instantiates", &Rule.Instantiates}};
  unsigned Given = 0;
  auto Mark = [&](const char *Key) {
    if (Map.has(Key) && Given++)
      Map.fault(Map.at(Key), llvm::Twine("'") + Key +
                                 "' does not go with another of 'base', "
                                 "'trait', 'method', 'namespace', 'field' "
                                 "and 'instantiates'");
    return Map.has(Key);
  };
  for (auto [Key, Target] : Marks)
    if (Mark(Key) && Map.text(Key, *Target))
      checkQualifiedName(*Map.get(Key), Key, /*Star=*/false, Into);
  if (Mark("field"))
    for (const Node *Class : Map.scalars("field")) {
      checkQualifiedName(*Class, "field", /*Star=*/false, Into);
      Rule.Fields.push_back(Class->Text);
    }
  if (!Given)
    Map.fault(Map.at(),
              "an entity needs 'base', 'trait', 'method', 'namespace', "
              "'field' or 'instantiates'");
  if (Map.text("always-eager-field", Rule.AlwaysEagerField))
    checkIdentifier(*Map.get("always-eager-field"), "always-eager-field",
                    /*Star=*/false, Into);
  const std::pair<const char *, std::vector<std::string> *> Templates[] = {
      {"per-object-pointers", &Rule.PerObjectPointers},
      {"per-object-containers", &Rule.PerObjectContainers}};
  for (auto [Key, Target] : Templates)
    for (const Node *Name : Map.scalars(Key)) {
      if (Name->Text != "*")
        checkQualifiedName(*Name, Key, /*Star=*/false, Into);
      Target->push_back(Name->Text);
    }
  Map.text("pragma", Rule.Pragma);
  Map.text("nullable-macro", Rule.NullableMacro);
  Map.text("nullable-text", Rule.NullableText);
  if (Map.texts("pragma-excludes", Rule.PragmaExcludes) && !Map.has("pragma"))
    Map.fault(Map.at("pragma-excludes"), "'pragma-excludes' needs 'pragma'");
  Rules.push_back(std::move(Rule));
}

static void readRemedy(const Node &From, std::vector<EagerRemedy> &Remedies,
                       Faults &Into) {
  using Place = EagerRemedy::Place;
  static constexpr Word<Place> Places[] = {{"before-run", Place::BeforeRun},
                                           {"renamed-run", Place::RenamedRun},
                                           {"after-query", Place::AfterQuery}};
  MapReader Map(From, "a remedy",
                {"method", "parameters", "where", "names", "text", "one-path",
                 "several-paths", "separator", "list-prefixes",
                 "siblings-refusal", "nullable-refusal"},
                Into);
  if (!Map)
    return;
  EagerRemedy R;
  if (Map.require("method") && Map.text("method", R.Method))
    checkQualifiedName(*Map.get("method"), "method", /*Star=*/false, Into);
  Map.integer("parameters", R.Parameters);
  if (Map.require("where"))
    Map.word<Place>("where", R.Where, Places);
  for (const Node *Name : Map.scalars("names")) {
    checkIdentifier(*Name, "names", /*Star=*/true, Into);
    R.Names.push_back(Name->Text);
  }
  if (Map.has("names") && R.Where != Place::RenamedRun)
    Map.fault(Map.at("names"), "'names' only goes with 'where: renamed-run'");
  if (R.Where == Place::RenamedRun)
    Map.require("names", "with 'where: renamed-run'");
  if (Map.require("text") && Map.text("text", R.Text))
    checkPlaceholders(*Map.get("text"), "text", {"paths", "name"}, Into);
  if (Map.text("one-path", R.OnePath))
    checkPlaceholders(*Map.get("one-path"), "one-path", {"list"}, Into);
  if (Map.text("several-paths", R.SeveralPaths))
    checkPlaceholders(*Map.get("several-paths"), "several-paths", {"list"},
                      Into);
  Map.text("separator", R.Separator);
  Map.flag("list-prefixes", R.ListPrefixes);
  Map.text("siblings-refusal", R.SiblingsRefusal);
  Map.text("nullable-refusal", R.NullableRefusal);
  Remedies.push_back(std::move(R));
}

static void readAdvice(const Node &From, std::vector<Advice> &Advices,
                       Faults &Into) {
  static constexpr Word<Topic> Topics[] = {{"load", Topic::Load},
                                           {"query", Topic::Query},
                                           {"write", Topic::Write},
                                           {"commit", Topic::Commit}};
  MapReader Map(
      From, "advice",
      {"about", "asks", "does", "kind", "uncoverable", "per-object", "text"},
      Into);
  if (!Map)
    return;
  Advice A;
  RelationKind Kind = RelationKind::ToOne;
  if (readRelationKind(Map, Kind))
    A.Kind = Kind;
  Map.word<Topic>("about", A.About, Topics);
  Asks Asked = Asks::Rows;
  if (readAsks(Map, Asked))
    A.Asked = Asked;
  Verb Does = Verb::Write;
  if (readVerb(Map, Does))
    A.Does = Does;
  Map.flag("uncoverable", A.Uncoverable);
  Map.flag("per-object", A.PerObject);
  const std::pair<const char *, Topic> Limited[] = {
      {"asks", Topic::Query},
      {"does", Topic::Write},
      {"kind", Topic::Load},
      {"uncoverable", Topic::Load},
      {"per-object", Topic::Load}};
  for (auto [Key, About] : Limited)
    if (Map.has(Key) && A.About != About)
      Map.fault(Map.at(Key),
                llvm::Twine("'") + Key + "' does not go with this 'about'");
  if (Map.require("text") && Map.text("text", A.Text))
    checkPlaceholders(*Map.get("text"), "text",
                      {"entity", "related", "relation", "row"}, Into);
  Advices.push_back(std::move(A));
}

/// Reads the profile that \p Root holds. \p NameAt becomes the position of its
/// name.
static void readProfileTree(const Node &Root, Profile &Into, Position &NameAt,
                            Faults &Errors) {
  MapReader Map(Root, "the profile",
                {"profile", "provenance", "language", "in-process", "requires",
                 "scopes", "cached-classes", "entities", "entries",
                 "eager-remedies", "advice"},
                Errors);
  if (!Map)
    return;
  if (Map.require("profile") && Map.text("profile", Into.Name)) {
    NameAt = Map.get("profile")->At;
    if (Into.Name.empty())
      Map.fault(NameAt, "'profile' must not be empty");
  }
  Map.text("provenance", Into.Provenance);
  Map.flag("language", Into.Language);
  Map.flag("in-process", Into.InProcess);
  if (!Into.Language)
    Map.require("requires", "without 'language: true'");
  for (const Node *Name : Map.scalars("requires")) {
    checkIdentifier(*Name, "requires", /*Star=*/false, Errors);
    Into.Requires.push_back(Name->Text);
  }
  for (const Node *Name : Map.scalars("scopes")) {
    checkQualifiedName(*Name, "scopes", /*Star=*/false, Errors);
    Into.Scopes.push_back(Name->Text);
  }
  for (const Node *Name : Map.scalars("cached-classes")) {
    checkQualifiedName(*Name, "cached-classes", /*Star=*/false, Errors);
    Into.CachedClasses.push_back(Name->Text);
  }
  for (const Node &Item : Map.list("entities"))
    readEntity(Item, Into.Entities, Errors);
  Map.require("entries");
  for (const Node &Item : Map.list("entries"))
    readEntry(Item, Into.Entries, Errors);
  for (Entry &E : Into.Entries)
    if (E.Provenance.empty())
      E.Provenance = Into.Provenance;
  for (const Node &Item : Map.list("eager-remedies"))
    readRemedy(Item, Into.EagerRemedies, Errors);
  for (const Node &Item : Map.list("advice"))
    readAdvice(Item, Into.Advices, Errors);
}

static bool read(llvm::StringRef Text, llvm::StringRef File, Profile &Into,
                 Position &NameAt, std::vector<std::string> &Errors) {
  Into = Profile();
  Into.File = File.str();
  Into.Digest = llvm::xxHash64(Text);
  Faults Found(File);
  Node Root;
  if (Text.trim().empty() ||
      (readTree(Text, Root, Found) && Root.Is == Node::Form::Null))
    Found.add({}, "the profile is empty");
  if (!Found.any())
    readProfileTree(Root, Into, NameAt, Found);
  bool Right = !Found.any();
  Found.flush(Errors);
  return Right;
}

static bool readFile(llvm::StringRef Path, Profile &Into, Position &NameAt,
                     std::vector<std::string> &Errors) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer) {
    Errors.push_back(Path.str() + ":1:1: error: cannot read the profile: " +
                     Buffer.getError().message());
    return false;
  }
  return read((*Buffer)->getBuffer(), Path, Into, NameAt, Errors);
}

bool readProfile(llvm::StringRef Text, llvm::StringRef File, Profile &Into,
                 std::vector<std::string> &Errors) {
  Position NameAt;
  return read(Text, File, Into, NameAt, Errors);
}

bool readProfileFile(llvm::StringRef Path, Profile &Into,
                     std::vector<std::string> &Errors) {
  Position NameAt;
  return readFile(Path, Into, NameAt, Errors);
}

const std::vector<Profile> &builtinProfiles() {
  static const std::vector<Profile> Profiles = [] {
    std::vector<Profile> Result, Languages;
    std::vector<std::string> Errors;
    for (unsigned I = 0; I < BuiltinProfileCount; ++I) {
      Profile P;
      readProfile(BuiltinProfiles[I].Text, BuiltinProfiles[I].Name, P, Errors);
      P.Builtin = true;
      (P.Language ? Languages : Result).push_back(std::move(P));
    }
    if (!Errors.empty()) {
      std::string All = "a built-in profile is broken:";
      for (const std::string &E : Errors)
        All += "\n" + E;
      llvm::report_fatal_error(llvm::Twine(All), /*GenCrashDiag=*/false);
    }
    // A library's own containers come before the language's that they derive
    // from.
    std::move(Languages.begin(), Languages.end(), std::back_inserter(Result));
    return Result;
  }();
  return Profiles;
}

std::vector<Profile> loadProfiles(const std::vector<std::string> &Paths,
                                  std::vector<std::string> &Errors) {
  std::vector<Profile> Result;
  for (const std::string &Path : Paths) {
    Profile P;
    Position NameAt;
    if (!readFile(Path, P, NameAt, Errors))
      continue;
    auto Same =
        std::find_if(Result.begin(), Result.end(),
                     [&](const Profile &O) { return O.Name == P.Name; });
    if (Same == Result.end()) {
      Result.push_back(std::move(P));
      continue;
    }
    Faults Found(Path);
    Found.add(NameAt, "the profile '" + P.Name + "' is already in '" +
                          Same->File + "'");
    Found.flush(Errors);
  }
  const auto Users = static_cast<std::ptrdiff_t>(Result.size());
  for (const Profile &P : builtinProfiles())
    if (std::none_of(Result.begin(), Result.begin() + Users,
                     [&](const Profile &O) { return O.Name == P.Name; }))
      Result.push_back(P);
  return Result;
}

} // namespace orm
