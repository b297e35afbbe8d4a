//===--- WriteInLoopCheck.h - orm-tidy --------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_WRITEINLOOPCHECK_H
#define ORM_TIDY_CHECKS_WRITEINLOOPCHECK_H

#include "tool/checks/UnitCheckBase.h"

namespace clang {
namespace tidy {
namespace orm {

/// Finds rows that are written, and transactions that are ended, one by one in
/// a loop, where one statement or one transaction for all of them would do.
///
/// For the user-facing documentation see docs/checks/write-in-loop.md.
class WriteInLoopCheck : public UnitCheckBase {
public:
  WriteInLoopCheck(StringRef Name, ClangTidyContext *Context);
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_WRITEINLOOPCHECK_H
