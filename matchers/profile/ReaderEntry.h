//===--- ReaderEntry.h - orm-tidy --------------------------------*- C++
//-*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads one entry of a profile. Private to the profile reader.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROFILE_READERENTRY_H
#define ORM_TIDY_PROFILE_READERENTRY_H

#include "profile/Profile.h"
#include "profile/ReaderTree.h"

#include <vector>

namespace orm {
namespace reader {

class MapReader;

/// Appends the entry that \p Map holds to \p Entries, once for each of the
/// classes that it names.
void readEntry(const Node &Map, std::vector<Entry> &Entries, Faults &Into);

/// Reads the key 'asks' of an entry or of advice. False when it isn't given.
bool readAsks(const MapReader &Map, Asks &Asked);

/// Reads the key 'does' of an entry or of advice. False when it isn't given.
bool readVerb(const MapReader &Map, Verb &Does);

/// 'to-one' or 'to-many' under the key 'kind'.
bool readRelationKind(const MapReader &Map, RelationKind &Kind);

} // namespace reader
} // namespace orm

#endif // ORM_TIDY_PROFILE_READERENTRY_H
