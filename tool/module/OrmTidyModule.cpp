//===--- OrmTidyModule.cpp - orm-tidy -------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The list of checks, sorted by name, for the plugin and for orm-clang-tidy.
/// scripts/new_check.py adds to it.
///
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyModule.h"
#include "clang-tidy/ClangTidyModuleRegistry.h"

#include "tool/checks/LazyLoadInLoopCheck.h"
#include "tool/checks/QueryInLoopCheck.h"
#include "tool/checks/UnusedEagerLoadCheck.h"
#include "tool/checks/WriteInLoopCheck.h"

namespace clang {
namespace tidy {
namespace orm {
namespace {

class OrmTidyModule : public ClangTidyModule {
public:
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    Factories.registerCheck<LazyLoadInLoopCheck>("orm-lazy-load-in-loop");
    Factories.registerCheck<QueryInLoopCheck>("orm-query-in-loop");
    Factories.registerCheck<UnusedEagerLoadCheck>("orm-unused-eager-load");
    Factories.registerCheck<WriteInLoopCheck>("orm-write-in-loop");
  }
};

ClangTidyModuleRegistry::Add<OrmTidyModule>
    Registration("orm-module", "Finds loops that query a database once per "
                               "element.");

} // namespace
} // namespace orm
} // namespace tidy
} // namespace clang
