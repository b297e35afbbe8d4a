//===--- StorageFormat.h - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the writer and the reader of facts files share. For these only.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_STORAGEFORMAT_H
#define ORM_TIDY_FACTS_STORAGEFORMAT_H

#include "facts/Storage.h"

#include "facts_generated.h"

namespace orm {
namespace storage {

/// The first bytes of a facts file.
constexpr llvm::StringLiteral Magic = "ORMfacts";
/// Magic, version (4 bytes, little endian), 4 bytes of zeros, size of the
/// buffer (8), hash of the buffer (8).
constexpr size_t HeaderSize = 32;

/// Verifies the structure of \p Buffer, a unit behind a header. \returns an
/// empty text, or what is wrong.
std::string verify(llvm::StringRef Buffer);

} // namespace storage
} // namespace orm

#endif // ORM_TIDY_FACTS_STORAGEFORMAT_H
