//===--- Output.cpp - orm-tidy -----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Output.h"

#include "compat/Compat.h"
#include "tool/checks/Report.h"
#include "tool/program/Files.h"

#include "clang-tidy/ClangTidy.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang-tidy/ClangTidyOptions.h"

#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

#include <map>
#include <set>

using namespace clang;
using namespace clang::tidy;

namespace orm {

namespace {
/// .clang-tidy files as clang-tidy reads them, but that only what they say of
/// orm-* counts: a project that lists other checks has not spoken of these.
class OptionsProvider : public FileOptionsProvider {
public:
  OptionsProvider(const Options &O)
      : FileOptionsProvider(ClangTidyGlobalOptions(), defaults(),
                            overrides(O)) {
    // The constructor that takes handlers leaves the file system out.
    ConfigHandlers = {{".clang-tidy", readFile}};
  }

  /// The .clang-tidy files that could not be read.
  static const std::set<std::string> &brokenFiles() { return broken(); }

  std::vector<OptionsSource> getRawOptions(llvm::StringRef File) override {
    std::vector<OptionsSource> All = FileOptionsProvider::getRawOptions(File);
    for (OptionsSource &Source : All) {
      if (!Source.first.Checks ||
          Source.second == OptionsSourceTypeCheckCommandLineOption)
        continue;
      llvm::SmallVector<llvm::StringRef, 8> Globs;
      llvm::StringRef(*Source.first.Checks).split(Globs, ',', -1, false);
      // '-*' is about these checks only where the file turns some of them on.
      bool TurnsOn = false;
      for (llvm::StringRef Glob : Globs)
        TurnsOn |= Glob.trim().contains("orm-") && Glob.trim()[0] != '-';
      std::string Ours;
      for (llvm::StringRef Glob : Globs)
        if (Glob.trim().contains("orm-") || (TurnsOn && Glob.trim() == "-*"))
          Ours += (Ours.empty() ? "" : ",") + Glob.trim().str();
      Source.first.Checks = Ours;
    }
    return All;
  }

private:
  static std::set<std::string> &broken() {
    static std::set<std::string> Files;
    return Files;
  }
  /// Reads one file; a second reading does not print its errors again.
  static llvm::ErrorOr<ClangTidyOptions> readFile(llvm::MemoryBufferRef File) {
    std::string Name = File.getBufferIdentifier().str();
    if (broken().count(Name))
      return ClangTidyOptions();
    llvm::ErrorOr<ClangTidyOptions> Read = parseConfiguration(File);
    if (!Read) {
      broken().insert(std::move(Name));
      return ClangTidyOptions();
    }
    return Read;
  }
  static ClangTidyOptions defaults() {
    ClangTidyOptions Default = ClangTidyOptions::getDefaults();
    Default.Checks = "orm-*";
    Default.HeaderFilterRegex = ".*";
    return Default;
  }
  static ClangTidyOptions overrides(const Options &O) {
    ClangTidyOptions Override;
    if (!O.Checks.empty())
      Override.Checks = O.Checks;
    if (!O.HeaderFilter.empty())
      Override.HeaderFilterRegex = O.HeaderFilter;
    return Override;
  }
};
} // namespace

std::vector<std::string>
configuredProfiles(const Options &O, const std::vector<std::string> &Files,
                   std::vector<std::string> &Errors) {
  std::vector<std::string> Found;
  OptionsProvider Provider(O);
  std::set<std::string> Folders;
  for (const std::string &File : Files) {
    if (!Folders.insert(llvm::sys::path::parent_path(File).str()).second)
      continue;
    ClangTidyOptions Of = Provider.getOptions(File);
    for (CheckKind Kind : AllChecks) {
      auto It = Of.CheckOptions.find(checkName(Kind).str() + ".Profiles");
      if (It == Of.CheckOptions.end())
        continue;
      llvm::SmallVector<llvm::StringRef, 4> Names;
      llvm::StringRef(It->second.Value).split(Names, ';', -1, false);
      for (llvm::StringRef Name : Names)
        if (std::find(Found.begin(), Found.end(), Name.trim().str()) ==
            Found.end())
          Found.push_back(Name.trim().str());
    }
  }
  for (const std::string &Broken : OptionsProvider::brokenFiles())
    Errors.push_back(Broken + ": error: the file is not used");
  return Found;
}

/// Reports the findings \p First to \p Last, all in one file, as clang-tidy
/// would for a unit with that main file.
static std::vector<ClangTidyError>
diagnose(const Options &O, ClangTidyContext &Context,
         const IntrusiveRefCntPtr<DiagnosticIDs> &IDs, const Linked &Of,
         const std::vector<Remedy> &Remedies, size_t First, size_t Last,
         const std::set<size_t> *Only, Printed &Result) {
  const std::string &File = Of.Files[Of.Findings[First].Where.File];
  Context.setCurrentFile(File);
  auto IsWanted = [&](size_t I) {
    return (!Only || Only->count(I)) &&
           Context.isCheckEnabled(checkName(Of.Findings[I].Check));
  };
  bool AnyWanted = false;
  for (size_t I = First; I < Last; ++I)
    AnyWanted |= IsWanted(I);
  if (!AnyWanted)
    return {};
  ClangTidyDiagnosticConsumer Consumer(Context);
  IntrusiveRefCntPtr<DiagnosticOptions> DiagOptions = new DiagnosticOptions();
  DiagnosticsEngine Engine(IDs, DiagOptions, &Consumer,
                           /*ShouldOwnClient=*/false);
  FileManager Files((FileSystemOptions()));
  SourceManager SM(Engine, Files);
  if (locate(Of, Of.Findings[First].Where, SM).isInvalid()) {
    Result.Errors.push_back(File + ": error: it is gone, or is not what it was "
                                   "when its facts were made");
    return {};
  }
  FileID ID = compat::fileID(SM, File);
  // Headers are subject to the header filter; a unit's own file is not.
  SM.setMainFileID(Of.MainFiles.count(File)
                       ? ID
                       : SM.createFileID(llvm::MemoryBuffer::getMemBuffer("")));
  Context.setDiagnosticsEngine(&Engine);
  Context.setSourceManager(&SM);
  LangOptions Language;
  Language.CPlusPlus = true;
  Consumer.BeginSourceFile(Language, nullptr);
  const auto &CheckOptions = Context.getOptions().CheckOptions;
  for (size_t I = First; I < Last; ++I) {
    const llvm::StringRef Check = checkName(Of.Findings[I].Check);
    if (!IsWanted(I))
      continue;
    bool Possible = O.Possible || Only;
    auto It = CheckOptions.find(Check.str() + ".Possible");
    if (It != CheckOptions.end())
      Possible |= llvm::StringRef(It->second.Value) == "true";
    if (Of.Findings[I].Certainty == Verdict::Proven || Possible)
      report(Of, Of.Findings[I], Remedies[I], SM,
             [&](SourceLocation Loc, llvm::StringRef Text,
                 DiagnosticIDs::Level Level) {
               return Context.diag(Check, Loc, Text, Level);
             });
  }
  Consumer.EndSourceFile();
  return Consumer.take();
}

/// Which of the fixes of \p Errors are to be applied: none where there is no
/// room for the sources with them, because clang-tidy's own writing would leave
/// a part of a file then. That is appended to \p Wrong.
static FixBehaviour fixesOf(const Options &O,
                            const std::vector<ClangTidyError> &Errors,
                            std::vector<std::string> &Wrong) {
  if (!O.Fix && !O.FixNotes)
    return FB_NoFix;
  std::map<std::string, uint64_t> Sizes;
  auto Add = [&](const tooling::DiagnosticMessage &Message) {
    for (const auto &File : Message.Fix)
      for (const tooling::Replacement &Edit : File.getValue()) {
        uint64_t &Size = Sizes[File.getKey().str()];
        if (Size == 0)
          llvm::sys::fs::file_size(File.getKey(), Size);
        // Twice: they are formatted, too.
        Size += 2 * Edit.getReplacementText().size();
      }
  };
  for (const ClangTidyError &Error : Errors) {
    Add(Error.Message);
    if (O.FixNotes)
      for (const tooling::DiagnosticMessage &Note : Error.Notes)
        Add(Note);
  }
  if (llvm::Error Full = checkRoom(Sizes)) {
    llvm::handleAllErrors(std::move(Full), [&](const llvm::FileError &Error) {
      Wrong.push_back(Error.getFileName().str() + ": error: " +
                      Error.messageWithoutFileInfo() + "; no fix is applied");
    });
    return FB_NoFix;
  }
  return O.FixNotes ? FB_FixNotes : FB_Fix;
}

Printed printFindings(const Options &O, const Linked &Of,
                      const std::vector<Remedy> &Remedies,
                      const std::set<size_t> *Only) {
  Printed Result;
  ClangTidyContext Context(std::make_unique<OptionsProvider>(O));
  // The context remembers checks by these, so they are the same for all files.
  IntrusiveRefCntPtr<DiagnosticIDs> IDs(new DiagnosticIDs());
  std::vector<ClangTidyError> Errors;
  for (size_t First = 0, Last; First < Of.Findings.size(); First = Last) {
    for (Last = First;
         Last < Of.Findings.size() &&
         Of.Findings[Last].Where.File == Of.Findings[First].Where.File;)
      ++Last;
    for (ClangTidyError &Error :
         diagnose(O, Context, IDs, Of, Remedies, First, Last, Only, Result))
      Errors.push_back(std::move(Error));
  }
  for (const ClangTidyError &Error : Errors)
    for (CheckKind Kind : AllChecks)
      Result.Findings += Error.DiagnosticName == checkName(Kind);
  if (!O.ExportFixes.empty() && !Errors.empty()) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    exportReplacements(Of.Files[Of.Findings.front().Where.File], Errors, OS);
    if (llvm::Error Failed = writeWhole(O.ExportFixes, OS.str()))
      Result.Errors.push_back(
          O.ExportFixes +
          ": error: " + llvm::errorToErrorCode(std::move(Failed)).message());
  }
  // Printing wants an engine for what it has to say itself.
  DiagnosticsEngine Engine(new DiagnosticIDs(), new DiagnosticOptions(),
                           new IgnoringDiagConsumer());
  Context.setDiagnosticsEngine(&Engine);
  unsigned AsErrors = 0;
  handleErrors(Errors, Context, fixesOf(O, Errors, Result.Errors), AsErrors,
               llvm::vfs::getRealFileSystem());
  return Result;
}

} // namespace orm
