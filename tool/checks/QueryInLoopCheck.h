//===--- QueryInLoopCheck.h - orm-tidy --------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_QUERYINLOOPCHECK_H
#define ORM_TIDY_CHECKS_QUERYINLOOPCHECK_H

#include "tool/checks/UnitCheckBase.h"

namespace clang {
namespace tidy {
namespace orm {

/// Finds queries that run once for each element of a loop, where one query for
/// all elements would do.
///
/// For the user-facing documentation see docs/checks/query-in-loop.md.
class QueryInLoopCheck : public UnitCheckBase {
public:
  QueryInLoopCheck(StringRef Name, ClangTidyContext *Context);
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_QUERYINLOOPCHECK_H
