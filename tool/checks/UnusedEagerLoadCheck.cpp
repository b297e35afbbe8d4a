//===--- UnusedEagerLoadCheck.cpp - orm-tidy --------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/UnusedEagerLoadCheck.h"

namespace clang {
namespace tidy {
namespace orm {

UnusedEagerLoadCheck::UnusedEagerLoadCheck(StringRef Name,
                                           ClangTidyContext *Context)
    : UnitCheckBase(Name, Context, ::orm::CheckKind::UnusedEagerLoad) {}

} // namespace orm
} // namespace tidy
} // namespace clang
