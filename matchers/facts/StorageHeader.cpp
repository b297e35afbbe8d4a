//===--- StorageHeader.cpp - orm-tidy -------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Files of facts, as bytes: what stands before their content, which says
/// whether that is whole, and of a version that can be read.
///
//===----------------------------------------------------------------------===//

#include "facts/StorageFormat.h"

#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

namespace orm {

/// Verifies the header of \p Bytes, and by it \p Buffer, what stands behind it.
/// \returns an empty text, or what is wrong.
static std::string open(llvm::StringRef Bytes, llvm::StringRef &Buffer) {
  using namespace llvm::support::endian;
  if (Bytes.size() < storage::HeaderSize ||
      Bytes.take_front(storage::Magic.size()) != storage::Magic)
    return "it is not a file of facts";
  const uint32_t Version = read32le(Bytes.data() + 8);
  if (Version != FormatVersion)
    return "its format has version " + std::to_string(Version) +
           ", this program reads version " + std::to_string(FormatVersion);
  Buffer = Bytes.drop_front(storage::HeaderSize);
  if (read32le(Bytes.data() + 12) != 0 ||
      read64le(Bytes.data() + 16) != Buffer.size())
    return "it is cut off, or its header is damaged";
  if (read64le(Bytes.data() + 24) != llvm::xxHash64(Buffer))
    return "its content is damaged";
  return "";
}

std::string load(llvm::StringRef Bytes, StoredUnit &Into) {
  llvm::StringRef Buffer;
  std::string Wrong = open(Bytes, Buffer);
  return Wrong.empty() ? loadBuffer(Buffer, Into) : Wrong;
}

std::string loadMainFile(llvm::StringRef Bytes, std::string &MainFile) {
  llvm::StringRef Buffer;
  std::string Wrong = open(Bytes, Buffer);
  if (Wrong.empty())
    Wrong = storage::verify(Buffer);
  if (Wrong.empty())
    if (const flatbuffers::String *Name =
            stored::GetUnit(Buffer.data())->main_file())
      MainFile = Name->str();
  return Wrong;
}

} // namespace orm
