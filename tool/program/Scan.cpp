//===--- Scan.cpp - orm-tidy ----------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Scan.h"

#include "tool/program/CompileDatabase.h"
#include "tool/program/RecordingFileSystem.h"

#include "clang/Basic/CharInfo.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/PreprocessorOptions.h"

using namespace clang;
using namespace clang::tooling;
using namespace clang::tooling::dependencies;

namespace orm {

LibraryWords::LibraryWords(const std::vector<Profile> &Profiles) {
  for (const Profile &P : Profiles) {
    if (P.Language)
      continue;
    Always |= P.Requires.empty();
    for (const std::string &Word : P.Requires)
      Words.insert(Word);
  }
}

bool LibraryWords::in(llvm::StringRef Text) const {
  if (Always)
    return true;
  for (size_t I = 0, End = Text.size(); I < End;) {
    if (!isAsciiIdentifierContinue(Text[I])) {
      ++I;
      continue;
    }
    size_t Begin = I;
    while (I < End && isAsciiIdentifierContinue(Text[I]))
      ++I;
    if (Words.contains(Text.slice(Begin, I)))
      return true;
  }
  return false;
}

namespace {

class ScanAction : public PreprocessOnlyAction {
public:
  explicit ScanAction(DependencyScanningWorkerFilesystem &Files)
      : Files(Files) {}

  bool BeginInvocation(CompilerInstance &Instance) override {
    Instance.getPreprocessorOpts().DependencyDirectivesForFile =
        [this](FileEntryRef File)
        -> std::optional<ArrayRef<dependency_directives_scan::Directive>> {
      auto Entry = Files.getOrCreateFileSystemEntry(File.getName());
      if (Entry && !Entry->isDirectory() &&
          Files.ensureDirectiveTokensArePopulated(*Entry))
        return Entry->getDirectiveTokens();
      return std::nullopt;
    };
    return true;
  }

private:
  DependencyScanningWorkerFilesystem &Files;
};

class ScanFactory : public FrontendActionFactory {
public:
  explicit ScanFactory(DependencyScanningWorkerFilesystem &Files)
      : Files(Files) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<ScanAction>(Files);
  }

private:
  DependencyScanningWorkerFilesystem &Files;
};

} // namespace

bool Scanner::mentions(llvm::StringRef Path, llvm::StringRef Content) {
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto It = Known.find(Path);
    if (It != Known.end())
      return It->second;
  }
  const bool Mentions = Words.in(Content);
  std::lock_guard<std::mutex> Guard(Lock);
  return Known[Path] = Mentions;
}

StoredUnit Scanner::scan(const CompileCommand &Command, bool &Mentions) {
  StoredUnit Unit;
  Unit.WasRead = false;
  Unit.Facts.MainFile = sourceOf(Command);
  const llvm::IntrusiveRefCntPtr<DependencyScanningWorkerFilesystem> Reduced(
      new DependencyScanningWorkerFilesystem(
          Cache, llvm::vfs::createPhysicalFileSystem()));
  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> Files(
      new RecordingFileSystem(Reduced));
  Files->OnRead = [&](llvm::StringRef Path, llvm::StringRef Content) {
    Mentions |= mentions(Path, Content);
  };
  ScanFactory Factory(*Reduced);
  // What is wrong will be said when it is parsed.
  Mentions |= !runFrontEnd(S, Command, Files, Factory).empty();
  Files->take(Unit);
  return Unit;
}

} // namespace orm
