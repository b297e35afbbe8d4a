//===--- FrontEnd.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Runs the compiler's front end over one unit, for its facts.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_FRONTEND_H
#define ORM_TIDY_PROGRAM_FRONTEND_H

#include "facts/Storage.h"
#include "tool/program/Options.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/Tooling.h"

#include <string>
#include <vector>

namespace orm {

/// What is the same for all units of a run.
struct FrontEndSetup {
  const Options &O;
  const std::vector<Profile> &Profiles;
  /// The files of those profiles that are not built in.
  std::vector<std::string> ProfileFiles;
  /// Where the compiler's own headers are.
  std::string ResourceDir;
};

/// The compiler's arguments for \p Command: those that it has, those that the
/// user adds, and what keeps the front end to its task.
clang::tooling::CommandLineArguments
argumentsOf(const FrontEndSetup &S,
            const clang::tooling::CompileCommand &Command);

/// Runs an action of \p Factory as \p Command says, reading files through
/// \p Files. \returns the unit's errors, with positions.
std::vector<std::string>
runFrontEnd(const FrontEndSetup &S,
            const clang::tooling::CompileCommand &Command,
            llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
            clang::tooling::FrontendActionFactory &Factory);

/// Parses the unit of \p Command and reads its facts. Bodies of functions in
/// headers that are not the users' are not parsed. \p Precompiled is empty, or
/// the library headers that the unit shares with others; \p Scanned is then
/// what the unit rests on.
StoredUnit readUnit(const FrontEndSetup &S,
                    const clang::tooling::CompileCommand &Command,
                    llvm::StringRef Precompiled = {},
                    const StoredUnit *Scanned = nullptr);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_FRONTEND_H
