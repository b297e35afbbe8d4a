//===--- Cache.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Cache.h"

#include "tool/program/Files.h"
#include "tool/program/RecordingFileSystem.h"

#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cstdlib>

namespace orm {

/// What llvm::pruneCache takes for entries begins with this.
static constexpr char Prefix[] = "llvmcache-";

/// Appends \p Part so that no two lists of parts give the same text.
static void append(std::string &To, llvm::StringRef Part) {
  To += std::to_string(Part.size());
  To += ':';
  To += Part;
}

static std::string fileContent(llvm::StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

Cache::Cache(const FrontEndSetup &S) : S(S) {
  if (S.O.NoCache)
    return;
  llvm::SmallString<256> Path(S.O.CacheFolder);
  if (Path.empty()) {
    if (!llvm::sys::path::cache_directory(Path)) {
      Trouble = "there is no folder for caches ($HOME is not set)";
      return;
    }
    llvm::sys::path::append(Path, "orm-tidy");
  }
  if (std::error_code Error = llvm::sys::fs::create_directories(Path)) {
    Trouble = std::string(Path) + ": " + Error.message();
    return;
  }
  Folder = std::string(Path);
  append(Basis, std::to_string(FormatVersion));
  append(Basis, ORM_TIDY_VERSION);
  append(Basis, clang::getClangFullVersion());
  // Another build of the same version may read other facts.
  append(Basis, std::to_string(contentHash(fileContent(
                    llvm::sys::fs::getMainExecutable("", nullptr)))));
  append(Basis, S.ResourceDir);
  append(Basis, S.O.Root);
  for (const std::string &Profile : S.ProfileFiles) {
    append(Basis, Profile);
    append(Basis, fileContent(Profile));
  }
  // What adds to the compiler's own search path.
  for (const char *Variable :
       {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "SDKROOT"}) {
    const char *Value = std::getenv(Variable);
    append(Basis, Value ? Value : "");
  }
}

std::string Cache::pathOf(const clang::tooling::CompileCommand &Command) const {
  std::string Name = Basis;
  append(Name, Command.Directory);
  append(Name, Command.Filename);
  for (const std::string &Argument : argumentsOf(S, Command))
    append(Name, Argument);
  const auto Hash = llvm::BLAKE3::hash<20>(llvm::ArrayRef(
      reinterpret_cast<const uint8_t *>(Name.data()), Name.size()));
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Prefix + llvm::toHex(Hash, /*LowerCase=*/true));
  return std::string(Path);
}

/// True when all files are as they were, and those that were missing still are.
bool Cache::holds(const StoredUnit &Unit) {
  for (const SourceState &Source : Unit.Sources) {
    if (Source.Hash == 0) {
      auto Known = Exists.try_emplace(Source.Path, false);
      if (Known.second)
        Known.first->second = llvm::sys::fs::exists(Source.Path);
      if (!Known.first->second)
        return false;
      continue;
    }
    auto Known = Hashes.try_emplace(Source.Path, 0);
    if (Known.second)
      if (auto Buffer =
              llvm::MemoryBuffer::getFile(Source.Path, /*IsText=*/false,
                                          /*RequiresNullTerminator=*/false))
        Known.first->second = contentHash((*Buffer)->getBuffer());
    if (Known.first->second != Source.Hash)
      return false;
  }
  llvm::SmallString<256> Path;
  for (const AbsentFiles &Absent : Unit.Absents)
    for (const std::string &Name : Absent.Names) {
      Path = Absent.Folder;
      llvm::sys::path::append(Path, Name);
      auto Known = Exists.try_emplace(Path, false);
      if (Known.second)
        Known.first->second = llvm::sys::fs::exists(Path);
      if (Known.first->second)
        return false;
    }
  return true;
}

std::optional<StoredUnit>
Cache::find(const clang::tooling::CompileCommand &Command) {
  if (Folder.empty())
    return std::nullopt;
  const std::string Path = pathOf(Command);
  llvm::Expected<llvm::sys::fs::file_t> File =
      llvm::sys::fs::openNativeFileForRead(Path, llvm::sys::fs::OF_UpdateAtime);
  if (!File) {
    llvm::consumeError(File.takeError());
    return std::nullopt;
  }
  auto Buffer = llvm::MemoryBuffer::getOpenFile(
      *File, Path, /*FileSize=*/-1, /*RequiresNullTerminator=*/false);
  llvm::sys::fs::closeFile(*File);
  StoredUnit Unit;
  if (!Buffer || !load((*Buffer)->getBuffer(), Unit).empty() || !holds(Unit))
    return std::nullopt;
  return Unit;
}

void Cache::keep(const clang::tooling::CompileCommand &Command,
                 llvm::StringRef Bytes) {
  if (Folder.empty())
    return;
  if (llvm::Error Unkept = writeWhole(pathOf(Command), Bytes,
                                      Folder + "/" + Prefix + "%%%%%%%%.tmp")) {
    std::string Text = llvm::toString(std::move(Unkept));
    if (Trouble.empty())
      Trouble = Folder + ": " + Text;
    return;
  }
  Added = true;
}

void Cache::prune() {
  if (!Added || S.O.CacheMegabytes == 0)
    return;
  llvm::CachePruningPolicy Policy;
  Policy.Interval = std::chrono::seconds(0);
  Policy.Expiration = std::chrono::seconds(0);
  Policy.MaxSizePercentageOfAvailableSpace = 0;
  Policy.MaxSizeBytes = S.O.CacheMegabytes << 20;
  Policy.MaxSizeFiles = 0;
  llvm::pruneCache(Folder, Policy);
}

} // namespace orm
