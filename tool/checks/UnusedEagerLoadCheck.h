//===--- UnusedEagerLoadCheck.h - orm-tidy ----------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_UNUSEDEAGERLOADCHECK_H
#define ORM_TIDY_CHECKS_UNUSEDEAGERLOADCHECK_H

#include "tool/checks/UnitCheckBase.h"

namespace clang {
namespace tidy {
namespace orm {

/// Finds relations that are loaded with a query although nothing reads them.
///
/// For the user-facing documentation see docs/checks/unused-eager-load.md.
class UnusedEagerLoadCheck : public UnitCheckBase {
public:
  UnusedEagerLoadCheck(StringRef Name, ClangTidyContext *Context);
};

} // namespace orm
} // namespace tidy
} // namespace clang

#endif // ORM_TIDY_CHECKS_UNUSEDEAGERLOADCHECK_H
