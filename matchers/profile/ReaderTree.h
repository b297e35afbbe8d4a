//===--- ReaderTree.h - orm-tidy ---------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// YAML text as a tree whose nodes know their position, and the list of faults
/// that its readers fill. Private to the profile reader.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_READERTREE_H
#define ORM_TIDY_PROFILE_READERTREE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace orm {
namespace reader {

/// A position in a file, counted from 1.
struct Position {
  unsigned Line = 1;
  unsigned Column = 1;
};

/// A YAML value. Line breaks inside a string have become single spaces.
struct Node {
  enum class Form : uint8_t { Null, Scalar, List, Map };

  Form Is = Form::Null;
  Position At;
  /// Scalar: the text, without quotes.
  std::string Text;
  /// Scalar: it was written without quotes.
  bool Plain = false;
  /// List.
  std::vector<Node> Items;
  /// Map: keys (always scalars) with their values, in the order of the file.
  std::vector<std::pair<Node, Node>> Pairs;

  /// \returns the value of the first \p Key of a map, or null.
  const Node *find(llvm::StringRef Key) const;
};

/// The faults of one file, which are reported in the order of their positions.
class Faults {
public:
  Faults(llvm::StringRef File) : File(File.str()) {}

  void add(Position At, const llvm::Twine &Text);
  bool any() const { return !Found.empty(); }
  /// Appends all faults to \p Errors, as 'FILE:LINE:COLUMN: error: TEXT'.
  void flush(std::vector<std::string> &Errors);

private:
  std::string File;
  std::vector<std::pair<Position, std::string>> Found;
};

/// Reads the only document of \p Text.
/// \returns true when there was no fault.
bool readTree(llvm::StringRef Text, Node &Root, Faults &Into);

} // namespace reader
} // namespace orm

#endif // ORM_TIDY_PROFILE_READERTREE_H
