//===--- ResourceDir.cpp - orm-tidy ---------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/ResourceDir.h"

#include "clang/Basic/Version.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cstdlib>
#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace orm {
namespace {

/// A static member of this binary, to find the executable by.
int Anchor;

bool hasBuiltinHeaders(llvm::StringRef Dir) {
  llvm::SmallString<256> Header(Dir);
  llvm::sys::path::append(Header, "include", "stddef.h");
  return llvm::sys::fs::exists(Header);
}

/// The resource directory of an installation whose binaries or libraries are
/// in \p BinaryDir (/usr/lib/llvm-19/bin, .../lib, or /usr/lib/<triple>): named
/// by the major version from LLVM 16 on, by the full one before. Or "".
std::string besideBinary(llvm::StringRef BinaryDir) {
  for (const char *Up : {"../lib", ".", "../lib64"})
    for (const char *Version :
         {CLANG_VERSION_MAJOR_STRING, CLANG_VERSION_STRING}) {
      llvm::SmallString<256> Dir(BinaryDir);
      llvm::sys::path::append(Dir, Up, "clang", Version);
      llvm::sys::path::remove_dots(Dir, /*remove_dot_dot=*/true);
      if (hasBuiltinHeaders(Dir))
        return std::string(Dir);
    }
  return {};
}

/// besideBinary() of the folder of \p File, also once links are resolved:
/// /usr/lib/x86_64-linux-gnu/libclang-cpp.so.19 is a link to, or linked from,
/// /usr/lib/llvm-19/lib.
std::string besideFile(llvm::StringRef File) {
  if (File.empty())
    return {};
  std::string Dir = besideBinary(llvm::sys::path::parent_path(File));
  if (!Dir.empty())
    return Dir;
  llvm::SmallString<256> Real;
  if (llvm::sys::fs::real_path(File, Real))
    return {};
  return besideBinary(llvm::sys::path::parent_path(Real));
}

/// The file of the library that clang's own code was loaded from, or "".
std::string clangLibrary() {
#ifndef _WIN32
  Dl_info Info;
  if (dladdr(reinterpret_cast<void *>(&clang::getClangFullVersion), &Info) &&
      Info.dli_fname)
    return Info.dli_fname;
#endif
  return {};
}

} // namespace

std::string findResourceDir(const char *Argv0) {
  if (const char *Given = std::getenv("ORM_TIDY_RESOURCE_DIR"))
    if (*Given)
      return Given;
  std::string Dir =
      besideFile(llvm::sys::fs::getMainExecutable(Argv0, &Anchor));
  if (Dir.empty())
    Dir = besideFile(clangLibrary());
  if (Dir.empty() && hasBuiltinHeaders(ORM_TIDY_CLANG_RESOURCE_DIR))
    Dir = ORM_TIDY_CLANG_RESOURCE_DIR;
  return Dir;
}

} // namespace orm
