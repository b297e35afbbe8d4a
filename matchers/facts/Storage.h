//===--- Storage.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Facts as files. A file is a header of 32 bytes (a magic word, the format's
/// version, the size and the xxHash64 of the rest) and a FlatBuffer of the
/// schema facts.fbs. The same facts give the same bytes.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_STORAGE_H
#define ORM_TIDY_FACTS_STORAGE_H

#include "facts/Facts.h"

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <string>
#include <vector>

namespace orm {

/// Files of another version are refused.
constexpr uint32_t FormatVersion = 14;

/// A file that a unit was made from.
struct SourceState {
  std::string Path;  ///< absolute
  uint64_t Hash = 0; ///< xxHash64 of its content; 0: it was seen, not opened
};

/// Files that were looked for in a folder and were not there.
struct AbsentFiles {
  std::string Folder; ///< absolute
  std::vector<std::string> Names;
};

/// A header of a library, as an include directive names it.
struct LibraryHeader {
  std::string Name;
  std::string Path; ///< absolute
};

/// What decides whether units can share headers that are parsed once.
struct Sharing {
  /// It names a library that a profile describes.
  bool Mentions = false;
  /// Those that the users' files include, in their order.
  std::vector<LibraryHeader> Headers;
  /// The paths of those that are included inside of braces.
  std::vector<std::string> Nested;
  /// Macros that the users' files define.
  std::vector<std::string> Defined;
  /// Macros that they look for while these are not defined.
  std::vector<std::string> Sought;
};

/// What is known of one unit, with what that rests on.
struct StoredUnit {
  UnitFacts Facts;
  /// For caches; empty elsewhere.
  std::vector<SourceState> Sources;
  std::vector<AbsentFiles> Absents;
  /// False when the unit was only looked through for what it includes.
  bool WasRead = true;
  /// Of a unit that was looked through in this run; empty elsewhere.
  Sharing Shares;
  /// With positions, as they are printed. There are no facts then.
  std::vector<std::string> Errors;
};

/// The bytes of a file.
std::string store(const StoredUnit &Unit);

/// Reads \p Bytes. Everything is verified: the header, the hash, the buffer's
/// structure, and that each index in it refers to something.
/// \returns an empty text, or what is wrong; \p Into is unspecified then.
std::string load(llvm::StringRef Bytes, StoredUnit &Into);

/// As load, but only \p MainFile is read, and no index is verified.
std::string loadMainFile(llvm::StringRef Bytes, std::string &MainFile);

/// load without header and hash: for those who make buffers themselves.
std::string loadBuffer(llvm::StringRef Buffer, StoredUnit &Into);

/// Functions as bytes, for memory: not verified, and of no use elsewhere.
class FunctionPacker {
public:
  FunctionPacker();
  ~FunctionPacker();
  /// The bytes are there until the next call; they must be aligned to 8 where
  /// they are kept.
  llvm::StringRef pack(const FunctionFacts &Function);

private:
  std::unique_ptr<class Writer> Made;
};

class FunctionUnpacker {
public:
  FunctionUnpacker();
  ~FunctionUnpacker();
  /// What \p Into has is used again.
  void unpack(llvm::StringRef Packed, FunctionFacts &Into);

private:
  std::unique_ptr<class Unpacking> Made;
};

} // namespace orm

#endif // ORM_TIDY_FACTS_STORAGE_H
