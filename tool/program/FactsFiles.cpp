//===--- FactsFiles.cpp - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/FactsFiles.h"

#include "tool/program/CompileDatabase.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Parallel.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <future>

namespace orm {

/// So many files are read while others are taken.
static constexpr size_t AtOnce = 64;

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

/// \p Text, which begins with the name of a file, without the root.
static std::string inRoot(llvm::StringRef Text, const Options &O) {
  llvm::StringRef Rest = Text;
  if (!O.Root.empty() && Rest.consume_front(O.Root) && Rest.consume_front("/"))
    return Rest.str();
  return Text.str();
}

void storeFacts(const Options &O, const StoredUnit &Unit,
                std::vector<std::string> &Errors) {
  StoredUnit Facts; // without what it rests on: others need not have that
  Facts.Facts = Unit.Facts;
  Facts.Facts.MainFile = inRoot(Unit.Facts.MainFile, O);
  for (const std::string &Error : Unit.Errors)
    Facts.Errors.push_back(inRoot(Error, O));
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

static Loaded loadFile(const Options &O, const FactsFile &File,
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
    Name = absolutePath(Name, O.Root);
  Facts.MainFile = absolutePath(Facts.MainFile, O.Root);
  return Found;
}

void loadFacts(const Options &O, const std::vector<std::string> &Files,
               const std::vector<Profile> &Profiles,
               std::vector<std::string> &Errors,
               llvm::function_ref<void(UnitFacts)> Take) {
  auto Fail = [&](const FactsFile &File, const std::string &Wrong) {
    Errors.push_back(File.Path + ": error: " + Wrong +
                     "; the unit is left out");
  };
  std::vector<FactsFile> All(Files.size());
  llvm::parallelFor(0, Files.size(), [&](size_t I) {
    All[I].Path = Files[I];
    All[I].Wrong = withBytes(Files[I], [&](llvm::StringRef Bytes) {
      All[I].Size = Bytes.size();
      return loadMainFile(Bytes, All[I].MainFile);
    });
    All[I].MainFile = absolutePath(All[I].MainFile, O.Root);
  });
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
      Some[I] = loadFile(O, All[From + I], Profiles);
    return Some;
  };
  std::vector<Loaded> Some;
  std::future<std::vector<Loaded>> Next;
  for (size_t At = 0; At < All.size(); At += Some.size()) {
    Some = At == 0 ? Read(0) : Next.get();
    if (At + Some.size() < All.size())
      Next = std::async(std::launch::async, Read, At + Some.size());
    for (size_t I = 0; I < Some.size(); ++I) {
      const std::vector<std::string> &Faults = Some[I].Unit.Errors;
      Errors.insert(Errors.end(), Faults.begin(), Faults.end());
      if (!Some[I].Wrong.empty())
        Fail(All[At + I], Some[I].Wrong);
      else if (Faults.empty())
        Take(std::move(Some[I].Unit.Facts));
    }
  }
}

} // namespace orm
