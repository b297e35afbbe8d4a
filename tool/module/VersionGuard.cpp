//===--- VersionGuard.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Ends the process when the plugin was loaded by a clang-tidy of another LLVM
/// version. Without this, most wrong pairs list the checks and report nothing,
/// with exit code 0. Only in the plugin; see CMakeLists.txt in this folder for
/// how it gets to run at all.
///
//===----------------------------------------------------------------------===//

#include "clang/Basic/Version.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace clang {
// Weak here, so that its absence (a clang that exports nothing) can be seen.
// NOLINTNEXTLINE(readability-redundant-declaration)
__attribute__((weak)) std::string getClangFullVersion();
} // namespace clang

namespace {

/// The major version in "Debian clang version 19.1.7 (3)", or 0.
unsigned majorVersion(const std::string &FullVersion) {
  static const char Before[] = "clang version ";
  size_t At = FullVersion.find(Before);
  if (At == std::string::npos)
    return 0;
  return static_cast<unsigned>(
      std::strtoul(FullVersion.c_str() + At + sizeof(Before) - 1, nullptr, 10));
}

/// Before all other initialisers of this library: those already use clang.
__attribute__((constructor(101))) void refuseOtherVersions() {
  std::string Loader = "a program that exports no clang";
  if (&clang::getClangFullVersion != nullptr) {
    Loader = clang::getClangFullVersion();
    if (majorVersion(Loader) == CLANG_VERSION_MAJOR)
      return;
  }
  std::fprintf(stderr,
               "error: this OrmTidy plugin was built for LLVM %d but was "
               "loaded by %s; it would silently report nothing, use the "
               "plugin that was built for this version\n",
               CLANG_VERSION_MAJOR, Loader.c_str());
  std::_Exit(1);
}

} // namespace
