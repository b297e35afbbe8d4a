//===--- ResourceDir.h - orm-tidy -------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Where clang's builtin headers (<stddef.h>, <immintrin.h>) are. Clang looks
/// beside the executable, where ours has none.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_TOOL_DRIVER_RESOURCEDIR_H
#define ORM_TIDY_TOOL_DRIVER_RESOURCEDIR_H

#include <string>

namespace orm {

/// The resource directory of the clang that is linked in, for -resource-dir;
/// empty if none was found, then clang's own search decides. Looked for in
/// this order: the environment variable ORM_TIDY_RESOURCE_DIR (taken as it
/// is), beside the executable, beside the libclang-cpp that is loaded, and the
/// directory that was there when orm-tidy was built. \p Argv0 is the name the
/// program was started by.
std::string findResourceDir(const char *Argv0);

} // namespace orm

#endif // ORM_TIDY_TOOL_DRIVER_RESOURCEDIR_H
