//===--- ReaderForms.cpp - orm-tidy ------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "profile/ReaderForms.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace orm {
namespace reader {

std::string listOf(llvm::ArrayRef<llvm::StringRef> Words) {
  std::string Result;
  for (size_t I = 0; I < Words.size(); ++I) {
    if (I)
      Result += I + 1 == Words.size() ? " or " : ", ";
    Result += "'" + Words[I].str() + "'";
  }
  return Result;
}

std::string suggestion(llvm::StringRef Text,
                       llvm::ArrayRef<llvm::StringRef> Known) {
  llvm::StringRef Best;
  unsigned BestDistance = std::max<unsigned>(2, Text.size() / 3) + 1;
  for (llvm::StringRef Candidate : Known) {
    unsigned Distance = Text.edit_distance(Candidate, true, BestDistance);
    if (Distance < BestDistance) {
      Best = Candidate;
      BestDistance = Distance;
    }
  }
  return Best.empty() ? std::string() : "; did you mean '" + Best.str() + "'?";
}

static const char *describe(const Node &Value) {
  switch (Value.Is) {
  case Node::Form::Null:
    return "nothing";
  case Node::Form::Scalar:
    return "a string";
  case Node::Form::List:
    return "a list";
  case Node::Form::Map:
    return "a mapping";
  }
  return "";
}

MapReader::MapReader(const Node &Map, llvm::StringRef What,
                     llvm::ArrayRef<llvm::StringRef> Known, Faults &Into)
    : Map(Map), What(What.str()), Into(Into) {
  if (Map.Is != Node::Form::Map) {
    Into.add(Map.At, What + " must be a mapping, not " + describe(Map));
    return;
  }
  for (size_t I = 0; I < Map.Pairs.size(); ++I) {
    const auto &[Key, Value] = Map.Pairs[I];
    if (!llvm::is_contained(Known, llvm::StringRef(Key.Text)))
      Into.add(Key.At, "unknown key '" + Key.Text + "' in " + What +
                           suggestion(Key.Text, Known));
    else if (Map.find(Key.Text) != &Value)
      Into.add(Key.At, "duplicate key '" + Key.Text + "'");
    else if (Value.Is == Node::Form::Null)
      Into.add(Key.At, "'" + Key.Text + "' has no value");
  }
}

const Node *MapReader::get(llvm::StringRef Key) const {
  const Node *Value = Map.find(Key);
  return Value && Value->Is != Node::Form::Null ? Value : nullptr;
}

Position MapReader::at(llvm::StringRef Key) const {
  for (const auto &[Name, Value] : Map.Pairs)
    if (Name.Text == Key)
      return Name.At;
  return Map.At;
}

const Node *MapReader::scalar(llvm::StringRef Key) const {
  const Node *Value = get(Key);
  if (!Value || Value->Is == Node::Form::Scalar)
    return Value;
  Into.add(Value->At,
           "'" + Key + "' must be a string, not " + describe(*Value));
  return nullptr;
}

bool MapReader::flag(llvm::StringRef Key, bool &Target) const {
  const Node *Value = get(Key);
  if (!Value)
    return false;
  bool True = Value->Text == "true";
  if (Value->Is != Node::Form::Scalar || !Value->Plain ||
      (!True && Value->Text != "false")) {
    Into.add(Value->At, "'" + Key + "' must be true or false");
    return false;
  }
  Target = True;
  return true;
}

bool MapReader::flag(llvm::StringRef Key, std::optional<bool> &Target) const {
  bool Value = false;
  if (!flag(Key, Value))
    return false;
  Target = Value;
  return true;
}

std::optional<int> MapReader::number(llvm::StringRef Key, int Least) const {
  const Node *Value = get(Key);
  if (!Value)
    return std::nullopt;
  int Number = 0;
  if (Value->Is != Node::Form::Scalar || !Value->Plain ||
      llvm::StringRef(Value->Text).getAsInteger(10, Number) || Number < Least ||
      Number > 255) {
    Into.add(Value->At, "'" + Key + "' must be an integer from " +
                            llvm::Twine(Least) + " to 255");
    return std::nullopt;
  }
  return Number;
}

bool MapReader::integer(llvm::StringRef Key, int &Target, int Least) const {
  std::optional<int> Number = number(Key, Least);
  if (Number)
    Target = *Number;
  return Number.has_value();
}

bool MapReader::integer(llvm::StringRef Key,
                        std::optional<unsigned> &Target) const {
  std::optional<int> Number = number(Key, 0);
  if (Number)
    Target = static_cast<unsigned>(*Number);
  return Number.has_value();
}

bool MapReader::text(llvm::StringRef Key, std::string &Target) const {
  const Node *Value = scalar(Key);
  if (Value)
    Target = Value->Text;
  return Value != nullptr;
}

std::vector<const Node *> MapReader::scalars(llvm::StringRef Key) const {
  std::vector<const Node *> Result;
  const Node *Value = get(Key);
  if (!Value)
    return Result;
  if (Value->Is == Node::Form::Scalar)
    Result.push_back(Value);
  else if (Value->Is == Node::Form::Map)
    Into.add(Value->At, "'" + Key +
                            "' must be a string or a list of strings, not a "
                            "mapping");
  else if (Value->Items.empty())
    Into.add(Value->At, "'" + Key + "' is an empty list");
  for (const Node &Item : Value->Items) {
    if (Item.Is == Node::Form::Scalar)
      Result.push_back(&Item);
    else
      Into.add(Item.At,
               "each of '" + Key + "' must be a string, not " + describe(Item));
  }
  return Result;
}

bool MapReader::texts(llvm::StringRef Key,
                      std::vector<std::string> &Target) const {
  std::vector<const Node *> Nodes = scalars(Key);
  if (Nodes.empty())
    return false;
  Target.clear();
  for (const Node *N : Nodes)
    Target.push_back(N->Text);
  return true;
}

llvm::ArrayRef<Node> MapReader::list(llvm::StringRef Key) const {
  const Node *Value = get(Key);
  if (!Value)
    return {};
  if (Value->Is == Node::Form::List)
    return Value->Items;
  Into.add(Value->At, "'" + Key + "' must be a list, not " + describe(*Value));
  return {};
}

std::optional<unsigned>
MapReader::wordIndex(llvm::StringRef Key,
                     llvm::ArrayRef<llvm::StringRef> Words) const {
  const Node *Value = scalar(Key);
  if (!Value)
    return std::nullopt;
  for (unsigned I = 0; I < Words.size(); ++I)
    if (Words[I] == Value->Text)
      return I;
  Into.add(Value->At, "'" + Key + "' must be " + listOf(Words) + ", not '" +
                          Value->Text + "'" + suggestion(Value->Text, Words));
  return std::nullopt;
}

bool MapReader::require(llvm::StringRef Key, llvm::StringRef For) const {
  if (has(Key))
    return true;
  Into.add(Map.At, "missing key '" + Key + "' in " + What +
                       (For.empty() ? "" : " " + For.str()));
  return false;
}

//===----------------------------------------------------------------------===//
// Spelling
//===----------------------------------------------------------------------===//

/// Removes an identifier from the front of \p Text.
static bool takeIdentifier(llvm::StringRef &Text) {
  size_t Length = 0;
  while (Length < Text.size() &&
         (llvm::isAlnum(Text[Length]) || Text[Length] == '_'))
    ++Length;
  if (!Length || llvm::isDigit(Text.front()))
    return false;
  Text = Text.drop_front(Length);
  return true;
}

/// Removes 'a::b::c', with an optional leading '::'.
static bool takeQualifiedName(llvm::StringRef &Text) {
  Text.consume_front("::");
  do
    if (!takeIdentifier(Text))
      return false;
  while (Text.consume_front("::"));
  return true;
}

void checkIdentifier(const Node &Name, llvm::StringRef Key, bool Star,
                     Faults &Into) {
  llvm::StringRef Text = Name.Text;
  bool Any = Star && Text.consume_back("*");
  if (Any && Text.empty())
    return;
  if (!takeIdentifier(Text) || !Text.empty())
    Into.add(Name.At, "'" + Name.Text + "' in '" + Key +
                          "' is not a plain name" +
                          (Star ? ", with or without a '*' at its end" : ""));
}

void checkQualifiedName(const Node &Name, llvm::StringRef Key, bool Star,
                        Faults &Into) {
  llvm::StringRef Text = Name.Text;
  bool Any = Star && Text.consume_back("*");
  if (Any && (Text.empty() || Text.consume_back("::")) && Text.empty())
    return;
  if (!takeQualifiedName(Text) || !Text.empty())
    Into.add(Name.At, "'" + Name.Text + "' in '" + Key +
                          "' is not a name, such as 'outer::inner'; template "
                          "arguments are not part of names");
}

void checkOperator(const Node &Name, Faults &Into) {
  static constexpr llvm::StringLiteral Operators[] = {
      "->", "->*", "()", "[]",  "*",  "&",  "+",  "-",   "/",   "%",
      "^",  "|",   "~",  "!",   "=",  "<",  ">",  "+=",  "-=",  "*=",
      "/=", "%=",  "^=", "&=",  "|=", "<<", ">>", "<<=", ">>=", "==",
      "!=", "<=",  ">=", "<=>", "&&", "||", "++", "--",  ",",   "co_await"};
  for (llvm::StringRef Operator : Operators)
    if (Operator == Name.Text)
      return;
  Into.add(Name.At, "'" + Name.Text +
                        "' is not an operator that can be overloaded; write "
                        "it without the word 'operator'");
}

/// Removes a pattern; see Match::Returns.
static bool takePattern(llvm::StringRef &Text, unsigned Depth) {
  Text = Text.ltrim();
  if (Depth > 8)
    return false;
  if (Text.consume_front("@")) {
    if (!Text.consume_front("entity") && !Text.consume_front("any"))
      return false;
  } else {
    if (!takeQualifiedName(Text))
      return false;
    // 'unsigned long'.
    for (llvm::StringRef Rest = Text.ltrim(); takeIdentifier(Rest);
         Rest = Text.ltrim())
      Text = Rest;
    if (Text.consume_front("+"))
      return true;
    if (Text.consume_front("<")) {
      do
        if (!takePattern(Text, Depth + 1))
          return false;
      while (Text.consume_front(","));
      if (!Text.consume_front(">"))
        return false;
    }
  }
  for (Text = Text.ltrim(); Text.consume_front("*");)
    Text = Text.ltrim();
  return true;
}

void checkTypePattern(const Node &Pattern, llvm::StringRef Key, Faults &Into) {
  llvm::StringRef Text = Pattern.Text;
  if (!takePattern(Text, 0) || !Text.trim().empty())
    Into.add(Pattern.At,
             "'" + Pattern.Text + "' in '" + Key +
                 "' is not a type pattern: a name, 'N<P, Q>', 'N+', 'P*', "
                 "'@entity' or '@any', without const and references");
}

void checkPlaceholders(const Node &Text, llvm::StringRef Key,
                       llvm::ArrayRef<llvm::StringRef> Known, Faults &Into) {
  llvm::StringRef Rest = Text.Text;
  for (size_t Open = Rest.find('{'); Open != llvm::StringRef::npos;
       Open = Rest.find('{')) {
    Rest = Rest.drop_front(Open + 1);
    llvm::StringRef Name =
        Rest.take_while([](char C) { return llvm::isAlpha(C) || C == '-'; });
    if (Name.empty() || Name.size() == Rest.size() || Rest[Name.size()] != '}')
      continue;
    if (!llvm::is_contained(Known, Name))
      Into.add(Text.At, "unknown placeholder '{" + Name + "}' in '" + Key +
                            "'; it takes " + listOf(Known));
  }
}

} // namespace reader
} // namespace orm
