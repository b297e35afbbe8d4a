//===--- ProgramFacts.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/ProgramFacts.h"

#include "facts/StorageFiles.h"
#include "link/Reach.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace orm {

/// More of them say nothing new: they are, say, all of an older version.
static constexpr size_t MaxFaults = 8;

/// Set before main, or when the plugin is loaded.
static const std::string StartFolder = absolutePath(".", "");

std::string fromStart(llvm::StringRef Path) {
  return absolutePath(Path, StartFolder);
}

/// The files of facts in \p Folder and below it, in an order that is always the
/// same.
static std::vector<std::string> filesIn(const std::string &Folder,
                                        std::vector<std::string> &Faults) {
  namespace fs = llvm::sys::fs;
  std::vector<std::string> Files;
  std::error_code Error;
  for (fs::recursive_directory_iterator It(Folder, Error), End;
       !Error && It != End; It.increment(Error))
    if (llvm::sys::path::extension(It->path()) == FactsExtension)
      Files.push_back(It->path());
  if (Error)
    Faults.push_back(Folder + ": error: " + Error.message());
  else if (Files.empty())
    Faults.push_back(Folder + ": error: there are no files of facts in it");
  std::sort(Files.begin(), Files.end());
  return Files;
}

ProgramFacts::ProgramFacts(const std::string &Folder,
                           const std::vector<Profile> &Profiles,
                           const std::string &MainFile,
                           std::vector<std::string> &Faults) {
  const size_t Before = Faults.size();
  loadUnits(filesIn(Folder, Faults), StartFolder, Profiles, Faults,
            [&](StoredUnit Unit) { Units.push_back(std::move(Unit)); });
  Complete = Faults.size() == Before;
  Reach All;
  for (const StoredUnit &Unit : Units) {
    All.add(Unit.Facts);
    if (Unit.Facts.MainFile != MainFile)
      Faults.insert(Faults.end(), Unit.Errors.begin(), Unit.Errors.end());
  }
  Reaching = All.files();
  const size_t Shown = Before + MaxFaults;
  if (Faults.size() > Shown) {
    const size_t More = Faults.size() - Shown;
    Faults.resize(Shown);
    Faults.push_back(Folder + ": error: " + std::to_string(More) +
                     " more files can't be used");
  }
}

bool ProgramFacts::reachedFrom(const llvm::StringSet<> &Files) const {
  return std::any_of(
      Reaching.begin(), Reaching.end(),
      [&](const std::string &File) { return Files.count(File) != 0; });
}

Linked ProgramFacts::linkWith(UnitFacts Unit) const {
  LinkOptions O;
  O.Whole = Complete;
  bool Known = false;
  std::vector<UnitFacts> All;
  All.push_back(std::move(Unit));
  for (const StoredUnit &Other : Units) {
    if (Other.Facts.MainFile == All.front().MainFile) {
      Known = true;
      continue;
    }
    O.Whole &= Other.Errors.empty();
    All.push_back(Other.Facts);
  }
  // Without facts of this unit, the folder is that of another program, or not
  // of all of it.
  O.Whole &= Known;
  O.Program = Known;
  return link(std::move(All), O);
}

} // namespace orm
