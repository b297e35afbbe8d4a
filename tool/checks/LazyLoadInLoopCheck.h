//===--- LazyLoadInLoopCheck.h - orm-tidy -----------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H
#define ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H

#include "tool/checks/UnitCheckBase.h"

namespace clang {
namespace tidy {
namespace orm {

/// Finds loops over the rows of a query that load a relation of each row from
/// the database, where one eager request at the query would do.
///
/// For the user-facing documentation see docs/checks/lazy-load-in-loop.md.
class LazyLoadInLoopCheck : public UnitCheckBase {
public:
  LazyLoadInLoopCheck(StringRef Name, ClangTidyContext *Context);
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_LAZYLOADINLOOPCHECK_H
