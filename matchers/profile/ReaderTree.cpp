//===--- ReaderTree.cpp - orm-tidy -------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "profile/ReaderTree.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace orm {
namespace reader {

const Node *Node::find(llvm::StringRef Key) const {
  for (const auto &[Name, Value] : Pairs)
    if (Name.Text == Key)
      return &Value;
  return nullptr;
}

void Faults::add(Position At, const llvm::Twine &Text) {
  Found.emplace_back(At, Text.str());
}

void Faults::flush(std::vector<std::string> &Errors) {
  // Positions and then the order of finding.
  llvm::SmallVector<unsigned, 8> Order(Found.size());
  std::iota(Order.begin(), Order.end(), 0);
  std::sort(Order.begin(), Order.end(), [&](unsigned A, unsigned B) {
    const Position &P = Found[A].first, &Q = Found[B].first;
    return std::tie(P.Line, P.Column, A) < std::tie(Q.Line, Q.Column, B);
  });
  for (unsigned I : Order) {
    const auto &[At, Text] = Found[I];
    Errors.push_back(File + ":" + std::to_string(At.Line) + ":" +
                     std::to_string(At.Column) + ": error: " + Text);
  }
  Found.clear();
}

namespace {

/// Deeper than any profile; the limit of the builder's recursion.
constexpr unsigned MaximumDepth = 16;

/// Replaces each line break and the blanks round it by one space.
std::string onOneLine(llvm::StringRef Text) {
  std::string Result;
  Text = Text.rtrim(" \t\r\n");
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    if (!Result.empty() && !Line.trim().empty())
      Result += ' ';
    Result += Result.empty() ? Line.rtrim().str() : Line.trim().str();
    Text = Rest;
  }
  return Result;
}

class Builder {
public:
  Builder(llvm::StringRef Text, Faults &Into) : Text(Text), Into(Into) {}

  bool build(Node &Root);

private:
  /// \returns false when the rest of the stream must not be read.
  bool convert(llvm::yaml::Node &From, Node &To, unsigned Depth);
  bool convertMap(llvm::yaml::MappingNode &From, Node &To, unsigned Depth);
  bool convertKey(llvm::yaml::Node &From, Node &To);
  void convertScalar(llvm::yaml::ScalarNode &From, Node &To);

  Position position(llvm::SMLoc Where) const;
  static void onDiagnostic(const llvm::SMDiagnostic &D, void *Self);

  llvm::StringRef Text;
  Faults &Into;
};

Position Builder::position(llvm::SMLoc Where) const {
  const char *At = Where.getPointer();
  if (!At || At < Text.begin() || At > Text.end())
    return {};
  llvm::StringRef Before(Text.begin(), At - Text.begin());
  size_t LineStart = Before.rfind('\n');
  size_t Column = LineStart == llvm::StringRef::npos
                      ? Before.size()
                      : Before.size() - LineStart - 1;
  return {static_cast<unsigned>(Before.count('\n')) + 1,
          static_cast<unsigned>(Column) + 1};
}

void Builder::onDiagnostic(const llvm::SMDiagnostic &D, void *Self) {
  auto &B = *static_cast<Builder *>(Self);
  // One fault makes the parser report others that follow from it.
  if (D.getKind() == llvm::SourceMgr::DK_Error && !B.Into.any())
    B.Into.add(B.position(D.getLoc()), "not valid YAML: " + D.getMessage());
}

void Builder::convertScalar(llvm::yaml::ScalarNode &From, Node &To) {
  llvm::StringRef Raw = From.getRawValue();
  llvm::SmallString<128> Storage;
  llvm::StringRef Value = From.getValue(Storage);
  To.Is = Node::Form::Scalar;
  To.Plain = Raw.empty() || (Raw.front() != '"' && Raw.front() != '\'');
  To.Text = Raw.contains('\n') ? onOneLine(Value) : Value.str();
  if (To.Plain && (To.Text.empty() || To.Text == "~" || To.Text == "null"))
    To.Is = Node::Form::Null;
}

bool Builder::convertKey(llvm::yaml::Node &From, Node &To) {
  To.At = position(From.getSourceRange().Start);
  if (auto *Scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(&From)) {
    convertScalar(*Scalar, To);
    To.Is = Node::Form::Scalar;
    return true;
  }
  Into.add(To.At, "a key must be a word");
  return false;
}

bool Builder::convertMap(llvm::yaml::MappingNode &From, Node &To,
                         unsigned Depth) {
  To.Is = Node::Form::Map;
  for (llvm::yaml::KeyValueNode &Pair : From) {
    llvm::yaml::Node *Key = Pair.getKey();
    if (!Key)
      return false;
    Node Name;
    if (!convertKey(*Key, Name))
      return false;
    llvm::yaml::Node *Value = Pair.getValue();
    if (!Value)
      return false;
    To.Pairs.emplace_back(std::move(Name), Node());
    auto &[StoredName, Stored] = To.Pairs.back();
    Stored.At = StoredName.At;
    if (!convert(*Value, Stored, Depth + 1))
      return false;
  }
  return true;
}

bool Builder::convert(llvm::yaml::Node &From, Node &To, unsigned Depth) {
  // The range of an alias is that of what follows it.
  if (From.getSourceRange().isValid() &&
      !llvm::isa<llvm::yaml::AliasNode>(&From))
    To.At = position(From.getSourceRange().Start);
  if (Depth > MaximumDepth) {
    Into.add(To.At, "nested too deeply");
    return false;
  }
  if (auto *Scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(&From)) {
    convertScalar(*Scalar, To);
    return true;
  }
  if (auto *Block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(&From)) {
    To.Is = Node::Form::Scalar;
    To.Text = onOneLine(Block->getValue());
    return true;
  }
  if (auto *List = llvm::dyn_cast<llvm::yaml::SequenceNode>(&From)) {
    To.Is = Node::Form::List;
    for (llvm::yaml::Node &Item : *List) {
      To.Items.emplace_back();
      To.Items.back().At = To.At;
      if (!convert(Item, To.Items.back(), Depth + 1))
        return false;
    }
    return true;
  }
  if (auto *Map = llvm::dyn_cast<llvm::yaml::MappingNode>(&From))
    return convertMap(*Map, To, Depth);
  if (llvm::isa<llvm::yaml::AliasNode>(&From)) {
    Into.add(To.At, "aliases are not supported; quote the text if it is one "
                    "that begins with '*'");
    return false;
  }
  To.Is = Node::Form::Null;
  return true;
}

bool Builder::build(Node &Root) {
  llvm::SourceMgr Sources;
  Sources.setDiagHandler(onDiagnostic, this);
  llvm::yaml::Stream Stream(Text, Sources, /*ShowColors=*/false);

  llvm::yaml::document_iterator Document = Stream.begin();
  llvm::yaml::Node *Top =
      Document == Stream.end() ? nullptr : Document->getRoot();
  bool Whole = Top && convert(*Top, Root, 0);
  if (Whole && !Stream.failed() && !Into.any() && ++Document != Stream.end() &&
      !Stream.failed()) {
    // The first document of an empty file is null, and so is the one after a
    // closing '---'.
    llvm::yaml::Node *Second = Document->getRoot();
    if (Second && !Stream.failed())
      Into.add(position(Second->getSourceRange().Start),
               "a file holds one profile, without a second document");
  }
  if (!Into.any() && (!Whole || Stream.failed()))
    Into.add({}, "not valid YAML");
  return !Into.any();
}

} // namespace

bool readTree(llvm::StringRef Text, Node &Root, Faults &Into) {
  return Builder(Text, Into).build(Root);
}

} // namespace reader
} // namespace orm
