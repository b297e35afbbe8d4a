//===--- EagerRequest.h - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The eager request that one query needs: all its paths in one request.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_REMEDY_EAGERREQUEST_H
#define ORM_TIDY_REMEDY_EAGERREQUEST_H

#include "remedy/Remedy.h"

#include <set>

namespace orm {

/// All that findings want of one query.
struct EagerRequest {
  QueryChain Query;
  std::vector<std::string> Paths;
  std::vector<std::vector<std::string>> Classes; ///< parallel to Paths
  std::set<uint32_t> Loops;                      ///< that gain, by LoopKey
  /// The loop whose range expression can be edited instead.
  Range RangeExpression;

  void want(const std::string &Path, const std::vector<std::string> &Classes);
};

/// Edits, or the reason why there are none.
struct Plan {
  std::vector<Edit> Edits;
  std::string Text;    ///< the request as it would be written
  std::string Refusal; ///< empty when Edits are safe
};

/// Plans the edits that make \p Request.
Plan plan(const EagerRequest &Request, const Linked &Of,
          const Profile &Library);

/// \p Text with every {key} of \p Values filled in.
std::string
fill(std::string Text,
     const std::vector<std::pair<std::string, std::string>> &Values);

} // namespace orm

#endif // ORM_TIDY_REMEDY_EAGERREQUEST_H
