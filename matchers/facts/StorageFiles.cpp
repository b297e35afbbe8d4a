//===--- StorageFiles.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/StorageFiles.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <tuple>

namespace orm {

std::string absolutePath(llvm::StringRef Path, llvm::StringRef Base) {
  llvm::SmallString<256> Absolute(Path);
  if (!Base.empty())
    llvm::sys::fs::make_absolute(Base, Absolute);
  else if (llvm::sys::fs::make_absolute(Absolute))
    return Path.str(); // there is no working directory
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return std::string(Absolute);
}

/// Empty, or the name of a profile that \p Unit was read with, of which there
/// is another text now, or none.
static std::string otherProfile(const UnitFacts &Unit,
                                const std::vector<Profile> &Profiles) {
  for (const ProfileFact &Used : Unit.Profiles)
    if (std::none_of(Profiles.begin(), Profiles.end(), [&](const Profile &P) {
          return P.Name == Used.Name && P.Digest == Used.Digest;
        }))
      return Used.Name;
  return "";
}

std::vector<StoredUnit> loadUnits(const std::vector<std::string> &Files,
                                  llvm::StringRef Root,
                                  const std::vector<Profile> &Profiles,
                                  std::vector<std::string> &Errors) {
  struct Loaded {
    StoredUnit Unit;
    uint64_t Size;
    std::string Path;
  };
  std::vector<Loaded> All;
  for (const std::string &Path : Files) {
    auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    if (!Buffer) {
      Errors.push_back(Path + ": error: " + Buffer.getError().message());
      continue;
    }
    StoredUnit Unit;
    std::string Wrong = load((*Buffer)->getBuffer(), Unit);
    if (Wrong.empty()) {
      const std::string Other = otherProfile(Unit.Facts, Profiles);
      if (!Other.empty())
        Wrong = "it was made with another text of the profile '" + Other +
                "', or that profile is not given";
    }
    if (!Wrong.empty()) {
      Errors.push_back(Path + ": error: " + Wrong + "; the unit is left out");
      continue;
    }
    for (std::string &File : Unit.Facts.Files)
      File = absolutePath(File, Root);
    Unit.Facts.MainFile = absolutePath(Unit.Facts.MainFile, Root);
    All.push_back({std::move(Unit), (*Buffer)->getBufferSize(), Path});
  }
  std::sort(All.begin(), All.end(), [](const Loaded &A, const Loaded &B) {
    return std::tie(A.Unit.Facts.MainFile, A.Size, A.Path) <
           std::tie(B.Unit.Facts.MainFile, B.Size, B.Path);
  });
  std::vector<StoredUnit> Units;
  Units.reserve(All.size());
  for (Loaded &Each : All)
    Units.push_back(std::move(Each.Unit));
  return Units;
}

} // namespace orm
