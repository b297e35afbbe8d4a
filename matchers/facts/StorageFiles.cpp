//===--- StorageFiles.cpp - orm-tidy --------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/StorageFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <functional>
#include <future>
#include <thread>
#include <tuple>

namespace orm {

/// So many files are read while others are taken.
static constexpr size_t AtOnce = 64;

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

namespace {

/// A file of facts, or what is wrong with it.
struct FactsFile {
  std::string Path;
  std::string MainFile;
  uint64_t Size = 0;
  std::string Wrong;
};

/// The facts in a file.
struct Loaded {
  StoredUnit Unit;
  std::string Wrong;
};

} // namespace

/// Calls \p Read for the bytes of the file. \returns what it returns, or why
/// they can't be read.
static std::string
withBytes(const std::string &Path,
          llvm::function_ref<std::string(llvm::StringRef)> Read) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  return Buffer ? Read((*Buffer)->getBuffer()) : Buffer.getError().message();
}

/// Only what the order of the units depends on.
static FactsFile look(const std::string &Path, llvm::StringRef Root) {
  FactsFile File;
  File.Path = Path;
  File.Wrong = withBytes(Path, [&](llvm::StringRef Bytes) {
    File.Size = Bytes.size();
    return loadMainFile(Bytes, File.MainFile);
  });
  File.MainFile = absolutePath(File.MainFile, Root);
  return File;
}

static Loaded loadFile(const FactsFile &File, llvm::StringRef Root,
                       const std::vector<Profile> &Profiles) {
  Loaded Found;
  UnitFacts &Facts = Found.Unit.Facts;
  Found.Wrong = withBytes(File.Path, [&](llvm::StringRef Bytes) {
    return load(Bytes, Found.Unit);
  });
  if (!Found.Wrong.empty())
    return Found;
  const std::string Other = otherProfile(Facts, Profiles);
  if (!Other.empty())
    Found.Wrong = "it was made with another text of the profile '" + Other +
                  "', or that profile is not given";
  for (std::string &Name : Facts.Files)
    Name = absolutePath(Name, Root);
  Facts.MainFile = absolutePath(Facts.MainFile, Root);
  return Found;
}

/// Calls \p Each for the indices below \p Size, by some threads.
static void inParallel(size_t Size, const std::function<void(size_t)> &Each) {
  const size_t Threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::future<void>> Parts;
  for (size_t First = 0; First < std::min(Threads, Size); ++First)
    Parts.push_back(std::async(std::launch::async, [=, &Each] {
      for (size_t I = First; I < Size; I += Threads)
        Each(I);
    }));
  for (std::future<void> &Part : Parts)
    Part.get();
}

void loadUnits(const std::vector<std::string> &Files, llvm::StringRef Root,
               const std::vector<Profile> &Profiles,
               std::vector<std::string> &Errors,
               llvm::function_ref<void(StoredUnit)> Take) {
  auto Fail = [&](const FactsFile &File, const std::string &Wrong) {
    Errors.push_back(File.Path + ": error: " + Wrong +
                     "; the unit is left out");
  };
  std::vector<FactsFile> All(Files.size());
  inParallel(Files.size(), [&](size_t I) { All[I] = look(Files[I], Root); });
  for (const FactsFile &File : All)
    if (!File.Wrong.empty())
      Fail(File, File.Wrong);
  llvm::erase_if(All, [](const FactsFile &F) { return !F.Wrong.empty(); });
  llvm::sort(All, [](const FactsFile &A, const FactsFile &B) {
    return std::tie(A.MainFile, A.Size, A.Path) <
           std::tie(B.MainFile, B.Size, B.Path);
  });
  // The next ones are read while some are taken.
  auto Read = [&](size_t From) {
    std::vector<Loaded> Some(std::min(AtOnce, All.size() - From));
    for (size_t I = 0; I < Some.size(); ++I)
      Some[I] = loadFile(All[From + I], Root, Profiles);
    return Some;
  };
  std::vector<Loaded> Some;
  std::future<std::vector<Loaded>> Next;
  for (size_t At = 0; At < All.size(); At += Some.size()) {
    Some = At == 0 ? Read(0) : Next.get();
    if (At + Some.size() < All.size())
      Next = std::async(std::launch::async, Read, At + Some.size());
    for (size_t I = 0; I < Some.size(); ++I) {
      if (Some[I].Wrong.empty())
        Take(std::move(Some[I].Unit));
      else
        Fail(All[At + I], Some[I].Wrong);
    }
  }
}

} // namespace orm
