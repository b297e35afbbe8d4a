//===--- Output.cpp - orm-tidy -----------------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Output.h"

#include "compat/Compat.h"
#include "tool/checks/Report.h"

#include "clang-tidy/ClangTidy.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang-tidy/ClangTidyOptions.h"

#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

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
                            overrides(O)) {}

  std::vector<OptionsSource> getRawOptions(llvm::StringRef File) override {
    std::vector<OptionsSource> All = FileOptionsProvider::getRawOptions(File);
    for (OptionsSource &Source : All) {
      if (!Source.first.Checks || Source.second == OptionsSourceName)
        continue;
      llvm::SmallVector<llvm::StringRef, 8> Globs;
      llvm::StringRef(*Source.first.Checks).split(Globs, ',', -1, false);
      std::string Ours;
      for (llvm::StringRef Glob : Globs)
        if (Glob.trim().contains("orm-"))
          Ours += (Ours.empty() ? "" : ",") + Glob.trim().str();
      Source.first.Checks = Ours;
    }
    return All;
  }

private:
  static constexpr const char *OptionsSourceName = "command-line option 'checks'";

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
configuredProfiles(const Options &O, const std::vector<std::string> &Files) {
  std::vector<std::string> Found;
  OptionsProvider Provider(O);
  std::set<std::string> Folders;
  for (const std::string &File : Files) {
    if (!Folders.insert(llvm::sys::path::parent_path(File).str()).second)
      continue;
    ClangTidyOptions Of = Provider.getOptions(File);
    auto It = Of.CheckOptions.find(std::string(LazyLoadCheckName) + ".Profiles");
    if (It == Of.CheckOptions.end())
      continue;
    llvm::SmallVector<llvm::StringRef, 4> Names;
    llvm::StringRef(It->second.Value).split(Names, ';', -1, false);
    for (llvm::StringRef Name : Names)
      if (std::find(Found.begin(), Found.end(), Name.trim().str()) ==
          Found.end())
        Found.push_back(Name.trim().str());
  }
  return Found;
}

Printed printFindings(const Options &O, const Linked &Of,
                      const std::vector<Remedy> &Remedies) {
  Printed Result;
  ClangTidyContext Context(std::make_unique<OptionsProvider>(O));
  ClangTidyDiagnosticConsumer Consumer(Context);
  IntrusiveRefCntPtr<DiagnosticOptions> DiagOptions = new DiagnosticOptions();
  DiagnosticsEngine Engine(new DiagnosticIDs(), DiagOptions, &Consumer,
                           /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(&Engine);
  FileManager Files((FileSystemOptions()));
  SourceManager SM(Engine, Files);
  Engine.setSourceManager(&SM);
  LangOptions Language;
  Language.CPlusPlus = true;
  Consumer.BeginSourceFile(Language, nullptr);

  std::string Current;
  for (size_t I = 0; I < Of.Findings.size(); ++I) {
    const Finding &F = Of.Findings[I];
    const std::string &File = Of.Files[F.Where.File];
    if (File != Current) {
      FileID ID = compat::fileID(SM, File);
      if (ID.isInvalid()) {
        Result.Errors.push_back(File + ": error: it can't be read any more");
        continue;
      }
      SM.setMainFileID(ID);
      Context.setSourceManager(&SM);
      Context.setCurrentFile(File);
      Current = File;
    }
    bool Possible = O.Possible;
    const auto &CheckOptions = Context.getOptions().CheckOptions;
    auto It = CheckOptions.find(std::string(LazyLoadCheckName) + ".Possible");
    if (It != CheckOptions.end())
      Possible |= llvm::StringRef(It->second.Value) == "true";
    if (!Context.isCheckEnabled(LazyLoadCheckName) ||
        (F.Certainty == Verdict::Possible && !Possible))
      continue;
    report(Of, Remedies, I, SM,
           [&](SourceLocation Loc, llvm::StringRef Text,
               DiagnosticIDs::Level Level) {
             return Context.diag(LazyLoadCheckName, Loc, Text, Level);
           });
  }
  Consumer.EndSourceFile();
  std::vector<ClangTidyError> Errors = Consumer.take();
  for (const ClangTidyError &Error : Errors)
    if (Error.DiagnosticName == LazyLoadCheckName)
      ++Result.Findings;
  if (!O.ExportFixes.empty() && !Errors.empty()) {
    std::error_code Error;
    llvm::raw_fd_ostream OS(O.ExportFixes, Error);
    if (Error)
      Result.Errors.push_back(O.ExportFixes + ": error: " + Error.message());
    else
      exportReplacements(Of.Files[Of.Findings.front().Where.File], Errors, OS);
  }
  unsigned AsErrors = 0;
  handleErrors(Errors, Context,
               O.FixNotes ? FB_FixNotes : (O.Fix ? FB_Fix : FB_NoFix), AsErrors,
               llvm::vfs::getRealFileSystem());
  Engine.setClient(new IgnoringDiagConsumer(), /*ShouldOwnClient=*/true);
  return Result;
}

} // namespace orm
