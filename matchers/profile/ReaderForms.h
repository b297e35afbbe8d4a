//===--- ReaderForms.h - orm-tidy --------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Typed reading of a mapping's values. Private to the profile reader.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_READERFORMS_H
#define ORM_TIDY_PROFILE_READERFORMS_H

#include "profile/ReaderTree.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace orm {
namespace reader {

/// One word of an enumeration.
template <typename Enum> struct Word {
  const char *Text;
  Enum Value;
};

/// \returns ", 'a', 'b' or 'c'" without the leading comma.
std::string listOf(llvm::ArrayRef<llvm::StringRef> Words);

/// \returns "; did you mean 'X'?" for the nearest of \p Known, or nothing.
std::string suggestion(llvm::StringRef Text,
                       llvm::ArrayRef<llvm::StringRef> Known);

/// Reads the values of one mapping. A method that reads \c Key leaves its
/// target alone when the key is absent or its value is faulty, and \returns
/// whether a value was read.
class MapReader {
public:
  /// Reports unknown, duplicate and empty keys. \p What names the mapping:
  /// 'the profile', 'an entry'.
  MapReader(const Node &Map, llvm::StringRef What,
            llvm::ArrayRef<llvm::StringRef> Known, Faults &Into);

  /// It is a mapping.
  explicit operator bool() const { return Map.Is == Node::Form::Map; }

  /// \returns the value of \p Key, null when absent or empty.
  const Node *get(llvm::StringRef Key) const;
  bool has(llvm::StringRef Key) const { return Map.find(Key) != nullptr; }
  /// \returns where \p Key is written, or else the mapping begins.
  Position at(llvm::StringRef Key) const;
  Position at() const { return Map.At; }

  bool flag(llvm::StringRef Key, bool &Target) const;
  bool flag(llvm::StringRef Key, std::optional<bool> &Target) const;
  /// An integer from \p Least to 255.
  bool integer(llvm::StringRef Key, int &Target, int Least = -1) const;
  bool integer(llvm::StringRef Key, std::optional<unsigned> &Target) const;
  bool text(llvm::StringRef Key, std::string &Target) const;
  /// A string, or a list of strings.
  bool texts(llvm::StringRef Key, std::vector<std::string> &Target) const;
  /// The same, with the position of each.
  std::vector<const Node *> scalars(llvm::StringRef Key) const;
  /// A list, of anything.
  llvm::ArrayRef<Node> list(llvm::StringRef Key) const;

  template <typename Enum>
  bool word(llvm::StringRef Key, Enum &Target,
            llvm::ArrayRef<Word<Enum>> Words) const {
    llvm::SmallVector<llvm::StringRef, 24> Texts;
    for (const Word<Enum> &W : Words)
      Texts.push_back(W.Text);
    std::optional<unsigned> Index = wordIndex(Key, Texts);
    if (Index)
      Target = Words[*Index].Value;
    return Index.has_value();
  }

  /// Reports that \p Key is missing when it is. \returns whether it is there.
  bool require(llvm::StringRef Key, llvm::StringRef For = "") const;
  void fault(Position At, const llvm::Twine &Text) const { Into.add(At, Text); }

private:
  std::optional<unsigned>
  wordIndex(llvm::StringRef Key, llvm::ArrayRef<llvm::StringRef> Words) const;
  std::optional<int> number(llvm::StringRef Key, int Least) const;
  const Node *scalar(llvm::StringRef Key) const;

  const Node &Map;
  std::string What;
  Faults &Into;
};

/// Faults of spelling, each reported at \p At with \p Key in the message.
void checkQualifiedName(const Node &Name, llvm::StringRef Key, bool Star,
                        Faults &Into);
void checkIdentifier(const Node &Name, llvm::StringRef Key, bool Star,
                     Faults &Into);
void checkOperator(const Node &Name, Faults &Into);
void checkTypePattern(const Node &Pattern, llvm::StringRef Key, Faults &Into);
/// Reports '{words}' in \p Text that are not in \p Known.
void checkPlaceholders(const Node &Text, llvm::StringRef Key,
                       llvm::ArrayRef<llvm::StringRef> Known, Faults &Into);

} // namespace reader
} // namespace orm

#endif // ORM_TIDY_PROFILE_READERFORMS_H
