//===--- Scan.cpp - orm-tidy ----------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Scan.h"

#include "facts/Vocabulary.h"
#include "tool/program/CompileDatabase.h"
#include "tool/program/RecordingFileSystem.h"

#include "clang/Basic/CharInfo.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
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

/// Takes note of what the users' files include, and of the macros by which
/// they could make a header mean something else.
class SharingNotes : public PPCallbacks {
public:
  SharingNotes(Preprocessor &PP, Sharing &Into)
      : PP(PP), SM(PP.getSourceManager()), Into(Into) {}

  void InclusionDirective(SourceLocation Hash, const Token &, StringRef Name,
                          bool, CharSourceRange, OptionalFileEntryRef File,
                          StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind Kind) override {
    if (!File || !isUsers(Hash) ||
        !(SrcMgr::isSystem(Kind) || isInstalled(File->getName())))
      return;
    std::string Path = File->getName().str();
    if (isNested(Hash))
      Into.Nested.push_back(Path);
    if (Seen.insert(Path).second)
      Into.Headers.push_back({Name.str(), std::move(Path)});
  }
  void MacroDefined(const Token &Name, const MacroDirective *) override {
    if (isUsers(Name.getLocation()))
      add(Name, Into.Defined);
  }
  void MacroUndefined(const Token &Name, const MacroDefinition &,
                      const MacroDirective *) override {
    if (isUsers(Name.getLocation()))
      add(Name, Into.Defined);
  }
  void Defined(const Token &Name, const MacroDefinition &Is,
               SourceRange) override {
    sought(Name, Is);
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &Is) override {
    sought(Name, Is);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &Is) override {
    sought(Name, Is);
  }
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &Is) override {
    sought(Name, Is);
  }
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &Is) override {
    sought(Name, Is);
  }
  void If(SourceLocation, SourceRange Condition, ConditionValueKind) override {
    sought(Condition);
  }
  void Elif(SourceLocation, SourceRange Condition, ConditionValueKind,
            SourceLocation) override {
    sought(Condition);
  }

private:
  bool isUsers(SourceLocation Loc) {
    Loc = SM.getExpansionLoc(Loc);
    // The command line's own macros are those of all that could share.
    return SM.getFileEntryForID(SM.getFileID(Loc)) &&
           !isLibraryFile(SM, SM.getFileID(Loc), Loc);
  }
  static void add(const Token &Name, std::vector<std::string> &To) {
    To.push_back(Name.getIdentifierInfo()->getName().str());
  }
  void sought(const Token &Name, const MacroDefinition &Is) {
    if (!Is && Name.getIdentifierInfo() && isUsers(Name.getLocation()))
      add(Name, Into.Sought);
  }
  /// Names in a condition that are not defined count as 0.
  void sought(SourceRange Condition) {
    if (!isUsers(Condition.getBegin()))
      return;
    StringRef Text = Lexer::getSourceText(
        CharSourceRange::getTokenRange(Condition), SM, PP.getLangOpts());
    for (size_t I = 0; I < Text.size(); ++I) {
      const size_t Begin = I;
      while (I < Text.size() && isAsciiIdentifierContinue(Text[I]))
        ++I;
      StringRef Name = Text.slice(Begin, I);
      if (!Name.empty() && !isDigit(Name[0]) &&
          !PP.isMacroDefined(PP.getIdentifierInfo(Name)))
        Into.Sought.push_back(Name.str());
    }
  }
  /// True when braces are open at \p Loc in its file.
  bool isNested(SourceLocation Loc) {
    const auto [File, Offset] = SM.getDecomposedExpansionLoc(Loc);
    Lexer Raw(SM.getLocForStartOfFile(File), PP.getLangOpts(),
              SM.getBufferData(File).begin(), SM.getBufferData(File).begin(),
              SM.getBufferData(File).end());
    int Open = 0;
    for (Token T; !Raw.LexFromRawLexer(T);) {
      if (SM.getFileOffset(T.getLocation()) >= Offset)
        break;
      Open += T.is(tok::l_brace) - T.is(tok::r_brace);
    }
    return Open != 0;
  }

  Preprocessor &PP;
  SourceManager &SM;
  Sharing &Into;
  llvm::StringSet<> Seen;
};

class ScanAction : public PreprocessOnlyAction {
public:
  ScanAction(DependencyScanningWorkerFilesystem &Files, Sharing &Into)
      : Files(Files), Into(Into) {}

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
  bool BeginSourceFileAction(CompilerInstance &Instance) override {
    Preprocessor &PP = Instance.getPreprocessor();
    PP.addPPCallbacks(std::make_unique<SharingNotes>(PP, Into));
    return true;
  }

private:
  DependencyScanningWorkerFilesystem &Files;
  Sharing &Into;
};

class ScanFactory : public FrontendActionFactory {
public:
  ScanFactory(DependencyScanningWorkerFilesystem &Files, Sharing &Into)
      : Files(Files), Into(Into) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<ScanAction>(Files, Into);
  }

private:
  DependencyScanningWorkerFilesystem &Files;
  Sharing &Into;
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

StoredUnit Scanner::scan(const CompileCommand &Command) {
  StoredUnit Unit;
  Unit.WasRead = false;
  Unit.Facts.MainFile = sourceOf(Command);
  const llvm::IntrusiveRefCntPtr<DependencyScanningWorkerFilesystem> Reduced(
      new DependencyScanningWorkerFilesystem(
          Cache, llvm::vfs::createPhysicalFileSystem()));
  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> Files(
      new RecordingFileSystem(Reduced));
  bool Mentions = false;
  Files->OnRead = [&](llvm::StringRef Path, llvm::StringRef Content) {
    Mentions |= mentions(Path, Content);
  };
  ScanFactory Factory(*Reduced, Unit.Shares);
  // What is wrong will be said when it is parsed.
  if (!runFrontEnd(S, Command, Files, Factory).empty()) {
    Unit.Shares = Sharing();
    Mentions = true;
  }
  Unit.Shares.Mentions = Mentions;
  Files->take(Unit);
  return Unit;
}

} // namespace orm
