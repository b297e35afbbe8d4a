//===--- CompileDatabase.h - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds the commands that compile the units.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_COMPILEDATABASE_H
#define ORM_TIDY_PROGRAM_COMPILEDATABASE_H

#include "tool/program/Options.h"

#include "clang/Tooling/CompilationDatabase.h"

#include <memory>
#include <string>
#include <vector>

namespace orm {

/// The commands to read, in the order of the database.
struct Work {
  std::unique_ptr<clang::tooling::CompilationDatabase> Database;
  std::vector<clang::tooling::CompileCommand> Commands;
};

/// Finds the compile database and the entries for the files that were asked
/// for. Faults are appended to \p Errors; what is left can be done.
Work findWork(const Options &O, std::vector<std::string> &Errors);

/// The absolute path of the source that \p Command compiles.
std::string sourceOf(const clang::tooling::CompileCommand &Command);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_COMPILEDATABASE_H
