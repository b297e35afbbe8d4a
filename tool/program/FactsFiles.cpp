//===--- FactsFiles.cpp - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/FactsFiles.h"

#include "tool/program/CompileDatabase.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>

namespace orm {

bool isFactsFile(const std::string &Path) {
  return llvm::sys::path::extension(Path) == ".facts";
}

static void writeWhole(const std::string &Path, llvm::StringRef Bytes,
                       std::vector<std::string> &Errors) {
  llvm::Error Failed = llvm::writeToOutput(Path, [&](llvm::raw_ostream &OS) {
    OS << Bytes;
    return llvm::Error::success();
  });
  if (Failed)
    Errors.push_back(Path + ": error: " +
                     llvm::errorToErrorCode(std::move(Failed)).message());
}

/// \p Path as make reads it.
static std::string quoted(llvm::StringRef Path) {
  std::string Text;
  for (char C : Path) {
    if (C == ' ' || C == '#' || C == '\\')
      Text += '\\';
    else if (C == '$')
      Text += '$';
    Text += C;
  }
  return Text;
}

void storeFacts(const Options &O, const StoredUnit &Unit,
                std::vector<std::string> &Errors) {
  StoredUnit Facts; // without what it rests on: others need not have that
  Facts.Facts = Unit.Facts;
  Facts.Errors = Unit.Errors;
  writeWhole(O.Output, store(Facts), Errors);
  if (O.DepFile.empty())
    return;
  std::string Rule = quoted(O.Output) + ":";
  for (const SourceState &Source : Unit.Sources)
    if (Source.Hash)
      Rule += " \\\n " + quoted(Source.Path);
  writeWhole(O.DepFile, Rule + "\n", Errors);
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

std::vector<UnitFacts> loadFacts(const Options &O,
                                 const std::vector<std::string> &Files,
                                 const std::vector<Profile> &Profiles,
                                 std::vector<std::string> &Errors) {
  struct Loaded {
    UnitFacts Facts;
    std::vector<std::string> Faults;
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
      File = absolutePath(File, O.Root);
    Unit.Facts.MainFile = absolutePath(Unit.Facts.MainFile, O.Root);
    All.push_back({std::move(Unit.Facts), std::move(Unit.Errors),
                   (*Buffer)->getBufferSize(), Path});
  }
  std::sort(All.begin(), All.end(), [](const Loaded &A, const Loaded &B) {
    return std::tie(A.Facts.MainFile, A.Size, A.Path) <
           std::tie(B.Facts.MainFile, B.Size, B.Path);
  });
  std::vector<UnitFacts> Units;
  Units.reserve(All.size());
  for (Loaded &Unit : All) {
    Errors.insert(Errors.end(), Unit.Faults.begin(), Unit.Faults.end());
    if (Unit.Faults.empty())
      Units.push_back(std::move(Unit.Facts));
  }
  return Units;
}

} // namespace orm
