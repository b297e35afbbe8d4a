//===--- RecordingFileSystem.cpp - orm-tidy -------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/RecordingFileSystem.h"

#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

namespace orm {

uint64_t contentHash(llvm::StringRef Content) {
  const uint64_t Hash = llvm::xxHash64(Content);
  return Hash ? Hash : 1; // 0 stands for a file that was not opened
}

/// A file whose content is hashed as it is handed out.
class RecordingFileSystem::ReadFile : public llvm::vfs::File {
public:
  ReadFile(std::unique_ptr<llvm::vfs::File> Of, RecordingFileSystem &In,
           std::string Path)
      : Of(std::move(Of)), In(In), Path(std::move(Path)) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return Of->status(); }
  llvm::ErrorOr<std::string> getName() override { return Of->getName(); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t Size, bool Terminated,
            bool Volatile) override {
    auto Buffer = Of->getBuffer(Name, Size, Terminated, Volatile);
    if (Buffer) {
      In.Read[Path] = contentHash((*Buffer)->getBuffer());
      if (In.OnRead)
        In.OnRead(Path, (*Buffer)->getBuffer());
    }
    return Buffer;
  }
  std::error_code close() override { return Of->close(); }

private:
  std::unique_ptr<llvm::vfs::File> Of;
  RecordingFileSystem &In;
  std::string Path;
};

std::string RecordingFileSystem::absolute(const llvm::Twine &Path) const {
  llvm::SmallString<256> Absolute(Path.str());
  if (makeAbsolute(Absolute))
    return Path.str();
  // '..' stays: behind a symbolic link it is not what the text says.
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/false);
  return std::string(Absolute);
}

llvm::ErrorOr<llvm::vfs::Status>
RecordingFileSystem::status(const llvm::Twine &Path) {
  auto Status = ProxyFileSystem::status(Path);
  std::string Name = absolute(Path);
  if (!Status)
    Absent[llvm::sys::path::parent_path(Name).str()].insert(
        llvm::sys::path::filename(Name).str());
  else if (Status->isRegularFile())
    Read.try_emplace(std::move(Name), 0);
  return Status;
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
RecordingFileSystem::openFileForRead(const llvm::Twine &Path) {
  auto File = ProxyFileSystem::openFileForRead(Path);
  std::string Name = absolute(Path);
  if (!File) {
    // A folder may have the name of a header, and stays.
    auto Status = ProxyFileSystem::status(Path);
    if (!Status || !Status->isDirectory())
      Absent[llvm::sys::path::parent_path(Name).str()].insert(
          llvm::sys::path::filename(Name).str());
    return File;
  }
  return std::make_unique<ReadFile>(std::move(*File), *this, std::move(Name));
}

void RecordingFileSystem::take(StoredUnit &Into) const {
  for (const auto &File : Read)
    Into.Sources.push_back({File.first, File.second});
  for (const auto &Folder : Absent)
    Into.Absents.push_back(
        {Folder.first, {Folder.second.begin(), Folder.second.end()}});
}

} // namespace orm
