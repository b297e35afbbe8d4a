//===--- NumberSet.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_NUMBERSET_H
#define ORM_TIDY_LINK_NUMBERSET_H

#include <cstdint>
#include <vector>

namespace orm {

/// Functions or values, of which it has most in the end: a bit for each.
class NumberSet {
public:
  /// \returns false when it was there.
  bool insert(uint32_t Number) {
    if (Number >= Bits.size())
      Bits.resize(Number + Number / 2 + 64);
    const bool New = !Bits[Number];
    Bits[Number] = true;
    return New;
  }
  bool contains(uint32_t Number) const {
    return Number < Bits.size() && Bits[Number];
  }

private:
  std::vector<bool> Bits;
};

} // namespace orm

#endif // ORM_TIDY_LINK_NUMBERSET_H
