//===--- RecordingFileSystem.h - orm-tidy -----------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A file system that remembers what was asked of it.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_RECORDINGFILESYSTEM_H
#define ORM_TIDY_PROGRAM_RECORDINGFILESYSTEM_H

#include "facts/Storage.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace orm {

/// Passes everything on, and takes note of which files were read, with what in
/// them, and which were looked for in vain: all that an outcome rests on.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  using ProxyFileSystem::ProxyFileSystem;

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

  /// Called with the path and the content of each file that is read.
  std::function<void(llvm::StringRef, llvm::StringRef)> OnRead;

  /// Writes down what was seen.
  void take(StoredUnit &Into) const;

private:
  class ReadFile;
  std::string absolute(const llvm::Twine &Path) const;

  std::map<std::string, uint64_t> Read; ///< 0: seen, but not opened
  std::map<std::string, std::set<std::string>> Absent; ///< by folder
};

/// The hash of what is in a file.
uint64_t contentHash(llvm::StringRef Content);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_RECORDINGFILESYSTEM_H
