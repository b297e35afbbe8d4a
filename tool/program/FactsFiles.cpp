//===--- FactsFiles.cpp - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/FactsFiles.h"

#include "facts/StorageFiles.h"
#include "tool/program/Files.h"

#include "llvm/Support/Path.h"

namespace orm {

bool isFactsFile(const std::string &Path) {
  return llvm::sys::path::extension(Path) == FactsExtension;
}

static void keep(const std::string &Path, llvm::StringRef Bytes,
                 std::vector<std::string> &Errors) {
  if (llvm::Error Failed = writeWhole(Path, Bytes))
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
  keep(O.Output, store(Facts), Errors);
  if (O.DepFile.empty())
    return;
  std::string Rule = quoted(O.Output) + ":";
  for (const SourceState &Source : Unit.Sources)
    if (Source.Hash)
      Rule += " \\\n " + quoted(Source.Path);
  keep(O.DepFile, Rule + "\n", Errors);
}

void loadFacts(const Options &O, const std::vector<std::string> &Files,
               const std::vector<Profile> &Profiles,
               std::vector<std::string> &Errors,
               llvm::function_ref<void(UnitFacts)> Take) {
  loadUnits(Files, O.Root, Profiles, Errors, [&](StoredUnit Unit) {
    Errors.insert(Errors.end(), Unit.Errors.begin(), Unit.Errors.end());
    if (Unit.Errors.empty())
      Take(std::move(Unit.Facts));
  });
}

} // namespace orm
