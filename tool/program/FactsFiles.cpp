//===--- FactsFiles.cpp - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/FactsFiles.h"

#include "facts/StorageFiles.h"

#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace orm {

bool isFactsFile(const std::string &Path) {
  return llvm::sys::path::extension(Path) == FactsExtension;
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

std::vector<UnitFacts> loadFacts(const Options &O,
                                 const std::vector<std::string> &Files,
                                 const std::vector<Profile> &Profiles,
                                 std::vector<std::string> &Errors) {
  std::vector<UnitFacts> Units;
  for (StoredUnit &Unit : loadUnits(Files, O.Root, Profiles, Errors)) {
    Errors.insert(Errors.end(), Unit.Errors.begin(), Unit.Errors.end());
    if (Unit.Errors.empty())
      Units.push_back(std::move(Unit.Facts));
  }
  return Units;
}

} // namespace orm
