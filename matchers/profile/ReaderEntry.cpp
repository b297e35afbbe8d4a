//===--- ReaderEntry.cpp - orm-tidy ------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "profile/ReaderEntry.h"

#include "profile/ReaderForms.h"
#include "profile/ReaderKeys.h"

namespace orm {
namespace reader {

/// All keys of an entry.
static llvm::ArrayRef<llvm::StringRef> entryKeys() {
  static const std::vector<llvm::StringRef> Keys = [] {
    std::vector<llvm::StringRef> Result = {"class", "namespace", "role", "note",
                                           "provenance"};
    for (const auto &W : MatchWords)
      Result.emplace_back(W.Text);
    for (const Limited &L : Restrictions)
      Result.emplace_back(L.Key);
    for (const Limited &L : Attributes)
      Result.emplace_back(L.Key);
    return Result;
  }();
  return Keys;
}

bool readAsks(const MapReader &Map, Asks &Asked) {
  return Map.word<Asks>("asks", Asked, AsksWords);
}

bool readVerb(const MapReader &Map, Verb &Does) {
  return Map.word<Verb>("does", Does, VerbWords);
}

bool readRelationKind(const MapReader &Map, RelationKind &Kind) {
  return Map.word<RelationKind>("kind", Kind, KindWords);
}

namespace {

class EntryReader {
public:
  EntryReader(const Node &Node, Faults &Into)
      : Map(Node, "an entry", entryKeys(), Into), Into(Into) {}

  void read(std::vector<Entry> &Entries);

private:
  bool readKind();
  void readNames(const char *Key);
  void readRestrictions();
  void readClasses();
  void readConstants();
  void readRole();
  void readNameSource();
  void readRowParameters();
  void checkRole();

  MapReader Map;
  Faults &Into;
  Entry E;
  std::vector<std::string> Classes;
  const char *KindKey = "";
};

} // namespace

bool EntryReader::readKind() {
  unsigned Given = 0;
  for (const auto &W : MatchWords) {
    if (!Map.has(W.Text))
      continue;
    if (Given++) {
      Map.fault(Map.at(W.Text), llvm::Twine("'") + W.Text +
                                    "' does not go with '" + KindKey + "'");
      continue;
    }
    KindKey = W.Text;
    E.Where.Kind = W.Value;
  }
  if (!Given) {
    llvm::SmallVector<llvm::StringRef, 10> Keys;
    for (const auto &W : MatchWords)
      Keys.push_back(W.Text);
    Map.fault(Map.at(), "an entry needs " + listOf(Keys));
  }
  return Given == 1;
}

void EntryReader::readNames(const char *Key) {
  const Node *Names = Map.get(Key);
  if (E.Where.Kind == MatchKind::Operator && Names && Names->Text == "any")
    return;
  for (const Node *Name : Map.scalars(Key)) {
    if (E.Where.Kind == MatchKind::Operator)
      checkOperator(*Name, Into);
    else if (E.Where.Kind == MatchKind::Function ||
             E.Where.Kind == MatchKind::Manipulator ||
             E.Where.Kind == MatchKind::Variable ||
             E.Where.Kind == MatchKind::Annotation)
      checkQualifiedName(*Name, Key, /*Star=*/true, Into);
    else
      checkIdentifier(*Name, Key, /*Star=*/true, Into);
    E.Where.Names.push_back(Name->Text);
  }
}

void EntryReader::readClasses() {
  for (const Node *Class : Map.scalars("class")) {
    if (Class->Text != "@entity")
      checkQualifiedName(*Class, "class", /*Star=*/false, Into);
    Classes.push_back(Class->Text);
  }
  bool Free =
      any(E.Where.Kind) & any(MatchKind::Function, MatchKind::Manipulator,
                              MatchKind::Annotation, MatchKind::Variable);
  if (Free && Map.has("class"))
    Map.fault(Map.at("class"),
              llvm::Twine("'class' does not go with '") + KindKey + "'");
  else if (!Free && E.Where.Kind != MatchKind::Operator)
    Map.require("class");
  if (Map.has("namespace") && !Map.has("class"))
    Map.fault(Map.at("namespace"), "'namespace' needs 'class'");
}

void EntryReader::readRestrictions() {
  switch (E.Where.Kind) {
  case MatchKind::Method:
  case MatchKind::Function:
  case MatchKind::Operator:
  case MatchKind::Manipulator:
  case MatchKind::Annotation:
  case MatchKind::Variable:
  case MatchKind::Field:
    readNames(KindKey);
    break;
  case MatchKind::Constructor:
  case MatchKind::Conversion:
  case MatchKind::Temporary:
  case MatchKind::ImplicitBegin:
  case MatchKind::Handle: {
    bool On = true;
    if (Map.flag(KindKey, On) && !On)
      Map.fault(Map.at(KindKey),
                llvm::Twine("'") + KindKey +
                    "' can only be true; leave it out instead");
    break;
  }
  }
  readClasses();
  for (const Limited &L : Restrictions)
    if (Map.has(L.Key) && !(L.GoesWith & any(E.Where.Kind)))
      Map.fault(Map.at(L.Key), llvm::Twine("'") + L.Key +
                                   "' does not go with '" + KindKey + "'");
  if (const Node *Namespace = Map.get("namespace"))
    if (Map.text("namespace", E.Where.Namespace))
      checkQualifiedName(*Namespace, "namespace", /*Star=*/false, Into);
  if (const Node *Returns = Map.get("returns"))
    if (Map.text("returns", E.Where.Returns))
      checkTypePattern(*Returns, "returns", Into);
  for (const Node *Type : Map.scalars("parameter-types")) {
    checkTypePattern(*Type, "parameter-types", Into);
    E.Where.ParameterTypes.push_back(Type->Text);
  }
  for (const Node *Type : Map.scalars("callable-types")) {
    checkTypePattern(*Type, "callable-types", Into);
    E.Where.CallableTypes.push_back(Type->Text);
  }
  Map.integer("parameters", E.Where.Parameters);
  if (E.Where.Parameters && *E.Where.Parameters < E.Where.ParameterTypes.size())
    Map.fault(Map.at("parameters"),
              "'parameters' is less than the number of 'parameter-types'");
  Map.flag("static", E.Where.Static);
  Map.flag("const", E.Where.Const);
  readConstants();
}

void EntryReader::readConstants() {
  const Node *Constants = Map.get("constants");
  if (!Constants)
    return;
  bool Right = Constants->Is == Node::Form::Map && !Constants->Pairs.empty();
  for (size_t I = 0; Right && I < Constants->Pairs.size(); ++I) {
    const auto &[Index, Value] = Constants->Pairs[I];
    std::pair<unsigned, int64_t> Pair;
    Right = Value.Is == Node::Form::Scalar && Value.Plain &&
            !llvm::StringRef(Index.Text).getAsInteger(10, Pair.first) &&
            Pair.first <= 255 &&
            !llvm::StringRef(Value.Text).getAsInteger(10, Pair.second);
    E.Where.Constants.push_back(Pair);
  }
  for (const std::string &Name : E.Where.Names)
    if (llvm::StringRef(Name).contains('*'))
      Map.fault(Constants->At, "'constants' needs names without '*'");
  if (!Right)
    Map.fault(Constants->At, "'constants' must be a mapping from the index of "
                             "an argument to an integer, such as {0: 1}");
}

void EntryReader::readNameSource() {
  const Node *Names = Map.get("names");
  if (!Names)
    return;
  if (Names->Is != Node::Form::Map) {
    if (Names->Is == Node::Form::Scalar)
      Map.word<NameSource>("names", E.Names, NamesWords);
    else
      Map.fault(Names->At, "'names' must be 'method', 'field', 'all', 'none' "
                           "or a mapping, such as {argument: 0}");
    return;
  }
  MapReader Argument(*Names, "'names'", {"argument"}, Into);
  if (Argument.require("argument"))
    Argument.integer("argument", E.NameArgument, 0);
  E.Names = NameSource::Argument;
}

void EntryReader::readRowParameters() {
  const Node *Value = Map.get("row-parameter");
  E.WholeRow = Value && Value->Is == Node::Form::Scalar && Value->Plain &&
               Value->Text == "all";
  if (E.WholeRow)
    return;
  if (!Value || Value->Is != Node::Form::List) {
    Map.integer("row-parameter", E.RowParameter, 0);
    return;
  }
  int *Targets[] = {&E.RowParameter, &E.OtherRowParameter};
  unsigned Number = 0;
  bool Right = Value->Items.size() == 1 || Value->Items.size() == 2;
  for (size_t I = 0; Right && I < Value->Items.size(); ++I) {
    Right = Value->Items[I].Plain &&
            !llvm::StringRef(Value->Items[I].Text).getAsInteger(10, Number) &&
            Number <= 255;
    if (Right)
      *Targets[I] = static_cast<int>(Number);
  }
  if (!Right)
    Map.fault(Value->At, "'row-parameter' must be an integer from 0 to 255, a "
                         "list of two, or 'all'");
}

/// What a role can't do without.
void EntryReader::checkRole() {
  const Role R = E.What;
  const MatchKind Kind = E.Where.Kind;
  std::string Of = "with the role '" +
                   std::string(RoleWords[static_cast<unsigned>(R)].Text) + "'";
  for (const Limited &L : Attributes)
    if (Map.has(L.Key) && !(L.GoesWith & any(R)))
      Map.fault(Map.at(L.Key),
                llvm::Twine("'") + L.Key + "' does not go " + Of);

  if (R == Role::Relation && Kind != MatchKind::Handle)
    Map.require("names", Of);
  if (R == Role::Loaded)
    Map.require("names", Of);
  if (R == Role::Eager && !Map.has("from-template-arguments"))
    Map.require("names", Of);
  if (any(R) & any(Role::Callback, Role::Bind, Role::Call))
    Map.require("callable", Of);
  if (any(R) & any(Role::Add, Role::Register))
    Map.require("argument", Of);
  if (R == Role::Register)
    Map.require("names", Of);
  // Without a receiver it can only be about an argument.
  if ((any(R) & any(Role::Same, Role::Element, Role::Iterator, Role::Cursor)) &&
      (any(Kind) & any(MatchKind::Function, MatchKind::Constructor)))
    Map.require("argument", Of);
  if (Kind == MatchKind::Handle && R != Role::Relation)
    Map.fault(Map.at("role"), "'handle' needs the role 'relation'");
  if (Kind == MatchKind::Variable &&
      !(any(R) & any(Role::Source, Role::Same, Role::Opaque)))
    Map.fault(Map.at("role"),
              "'variables' needs the role 'source', 'same' or 'opaque'");
  if (E.Names == NameSource::Argument && E.NameArgument >= 0 &&
      !(any(Kind) & any(MatchKind::Method, MatchKind::Function,
                        MatchKind::Constructor, MatchKind::Operator)))
    Map.fault(Map.at("names"),
              llvm::Twine("there are no arguments with '") + KindKey + "'");
}

void EntryReader::readRole() {
  if (!Map.require("role") || !Map.word<Role>("role", E.What, RoleWords))
    return;
  // Handles load when they are used, and their names are those of the fields.
  if (E.Where.Kind == MatchKind::Handle) {
    E.When = Loads::WhenUsed;
    E.Names = NameSource::FieldName;
  }
  readNameSource();
  checkRole();
  Map.word<Rows>("rows", E.Gives, RowsWords);
  Map.flag("mutates", E.Mutates);
  Map.flag("starts", E.Starts);
  Map.integer("text-argument", E.TextArgument);
  Map.flag("runs-text", E.RunsText);
  Map.integer("name-argument", E.StatementArgument);
  Map.flag("by-reference", E.ByReference);
  Map.word<Asks>("asks", E.Asked, AsksWords);
  E.Builds =
      Map.word<Verb>("does", E.Does, VerbWords) && E.What == Role::Source;
  Map.flag("transaction", E.Transaction);
  Map.flag("commits", E.Commits);
  Map.flag("chains", E.Chains);
  for (const Node *Name : Map.scalars("in-process"))
    E.InProcessDrivers.push_back(Name->Text);
  Map.flag("sends", E.Sends);
  Map.flag("runs", E.Runs);
  Map.flag("condition", E.Condition);
  Map.flag("executes", E.Executes);
  if (Map.text("key-text", E.KeyText))
    checkPlaceholders(*Map.get("key-text"), "key-text", {"relation"}, Into);
  Map.integer("limit-argument", E.LimitArgument);
  Map.integer("related-argument", E.RelatedArgument);
  Map.integer("columns-argument", E.ColumnsArgument);
  Map.integer("list-argument", E.ListArgument);
  Map.flag("resets", E.Resets);
  Map.integer("out-argument", E.OutArgument);
  Map.text("separator", E.Separator);
  if (Map.get("separator") && E.Separator.empty())
    Map.fault(Map.at("separator"), "'separator' must not be empty");
  Map.text("path-end", E.PathEnd);
  Map.word<bool>("prefixes", E.PrefixesImplied, PrefixesWords);
  Map.word<Repeat>("repeat", E.Again, RepeatWords);
  Map.text("removal", E.Removal);
  Map.flag("removes", E.Removes);
  Map.flag("replaces-defaults", E.ReplacesDefaults);
  Map.flag("from-template-arguments", E.FromTemplateArguments);
  readRelationKind(Map, E.Kind);
  Map.word<Loads>("loads", E.When, LoadsWords);
  Map.word<Cached>("cached", E.Kept, CachedWords);
  Map.flag("coverable", E.Coverable);
  Map.flag("elements-load", E.ElementsLoad);
  Map.integer("argument", E.Argument);
  Map.integer("callable", E.Callable);
  E.Where.Callable = E.Callable;
  if (Map.has("callable-types"))
    Map.require("callable", "with 'callable-types'");
  readRowParameters();
  Map.flag("chunks", E.Chunks);
  Map.flag("search", E.Search);
  Map.integer("result-argument", E.ResultArgument);
  Map.integer("index-argument", E.IndexArgument);
  Map.flag("advances", E.Advances);
  Map.flag("several", E.Several);
}

void EntryReader::read(std::vector<Entry> &Entries) {
  if (!Map)
    return;
  if (readKind())
    readRestrictions();
  readRole();
  Map.text("note", E.Note);
  Map.text("provenance", E.Provenance);
  E.Line = Map.at().Line;
  if (Classes.empty())
    Classes.emplace_back();
  for (const std::string &Class : Classes) {
    Entries.push_back(E);
    Entries.back().Where.Class = Class;
  }
}

void readEntry(const Node &Map, std::vector<Entry> &Entries, Faults &Into) {
  EntryReader(Map, Into).read(Entries);
}

} // namespace reader
} // namespace orm
