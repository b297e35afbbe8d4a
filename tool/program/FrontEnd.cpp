//===--- FrontEnd.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/FrontEnd.h"

#include "facts/UnitReader.h"
#include "tool/program/CompileDatabase.h"
#include "tool/program/RecordingFileSystem.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/ArgumentsAdjusters.h"

#include <fmt/format.h>

using namespace clang;
using namespace clang::tooling;

namespace orm {

/// Where the front end finds library headers that were parsed before.
static constexpr llvm::StringLiteral SharedHeadersPath = "/orm-tidy/shared.pch";
/// More errors of one unit say nothing new.
static constexpr unsigned MaxErrors = 3;

namespace {

/// One command as a database of its own.
class OneCommand : public CompilationDatabase {
public:
  explicit OneCommand(CompileCommand Command) : Command(std::move(Command)) {}
  std::vector<CompileCommand>
  getCompileCommands(llvm::StringRef) const override {
    return {Command};
  }

private:
  CompileCommand Command;
};

/// Keeps a unit's errors as text with positions.
class ErrorKeeper : public DiagnosticConsumer {
public:
  std::vector<std::string> Errors;

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error || Errors.size() >= MaxErrors)
      return;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    std::string Place;
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      PresumedLoc P = Info.getSourceManager().getPresumedLoc(
          Info.getSourceManager().getExpansionLoc(Info.getLocation()));
      if (P.isValid())
        Place = fmt::format("{}:{}:{}: ", P.getFilename(), P.getLine(),
                            P.getColumn());
    }
    Errors.push_back(fmt::format("{}error: {}", Place, std::string(Text)));
  }
};

/// One way through a unit.
struct UnitParse {
  /// Parse the bodies of library templates.
  bool WithTemplates = false;
  /// A precompiled header comes first.
  bool Precompiled = false;
  UnitFacts Facts;
  /// It has callables that are templates and that nothing was seen to call.
  bool Uninstantiated = false;
};

class FactsConsumer : public ASTConsumer {
public:
  FactsConsumer(const FrontEndSetup &S, UnitParse &Of) : S(S), Of(Of) {}

  void Initialize(ASTContext &Context) override {
    SM = &Context.getSourceManager();
  }
  bool shouldSkipFunctionBody(Decl *D) override {
    if (Of.WithTemplates && D->isTemplated())
      return false;
    const SourceLocation Loc = SM->getExpansionLoc(D->getLocation());
    const FileID File = SM->getFileID(Loc);
    if (File != LastFile) {
      LastFile = File;
      Skips = isLibraryFile(*SM, File, Loc);
    }
    return Skips;
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    if (!Context.getDiagnostics().hasUncompilableErrorOccurred())
      Of.Facts = readUnit(
          Context, S.Profiles,
          {/*Always=*/true, S.O.Root, Of.Precompiled, &Of.Uninstantiated});
  }

private:
  const FrontEndSetup &S;
  UnitParse &Of;
  SourceManager *SM = nullptr;
  FileID LastFile;
  bool Skips = false;
};

class FactsAction : public ASTFrontendAction {
public:
  FactsAction(const FrontEndSetup &S, UnitParse &Of) : S(S), Of(Of) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 llvm::StringRef) override {
    Instance.getFrontendOpts().SkipFunctionBodies = true;
    return std::make_unique<FactsConsumer>(S, Of);
  }

private:
  const FrontEndSetup &S;
  UnitParse &Of;
};

class FactsFactory : public FrontendActionFactory {
public:
  FactsFactory(const FrontEndSetup &S, UnitParse &Of) : S(S), Of(Of) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<FactsAction>(S, Of);
  }

private:
  const FrontEndSetup &S;
  UnitParse &Of;
};

} // namespace

static bool hasResourceDir(const CommandLineArguments &Arguments) {
  for (llvm::StringRef Argument : Arguments)
    if (Argument.starts_with("-resource-dir") ||
        Argument.starts_with("--resource-dir"))
      return true;
  return false;
}

CommandLineArguments argumentsOf(const FrontEndSetup &S,
                                 const CompileCommand &Command) {
  CommandLineArguments Arguments = Command.CommandLine;
  Arguments = getInsertArgumentAdjuster(S.O.ExtraArgumentsBefore,
                                        ArgumentInsertPosition::BEGIN)(
      Arguments, Command.Filename);
  Arguments = getInsertArgumentAdjuster(
      S.O.ExtraArguments, ArgumentInsertPosition::END)(Arguments,
                                                       Command.Filename);
  std::vector<std::string> Ours;
  if (!S.ResourceDir.empty() && !hasResourceDir(Arguments))
    Ours.push_back("-resource-dir=" + S.ResourceDir);
  // GCC's warnings and the like are no errors of ours.
  Ours.insert(Ours.end(),
              {"-w", "-Qunused-arguments", "-fno-caret-diagnostics"});
  Arguments.insert(Arguments.begin() + 1, Ours.begin(), Ours.end());
  return Arguments;
}

std::vector<std::string>
runFrontEnd(const FrontEndSetup &S, const CompileCommand &Command,
            llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
            FrontendActionFactory &Factory) {
  const std::string Source = sourceOf(Command);
  OneCommand Database(Command);
  ClangTool Tool(Database, {Source}, std::make_shared<PCHContainerOperations>(),
                 std::move(Files));
  Tool.setPrintErrorMessage(false);
  Tool.appendArgumentsAdjuster(
      [&](const CommandLineArguments &Adjusted, llvm::StringRef) {
        CompileCommand Of = Command;
        Of.CommandLine = Adjusted;
        return argumentsOf(S, Of);
      });
  ErrorKeeper Keeper;
  Tool.setDiagnosticConsumer(&Keeper);
  if (Tool.run(&Factory) && Keeper.Errors.empty())
    Keeper.Errors.push_back(Source +
                            ": error: the compiler's arguments can't be used");
  return std::move(Keeper.Errors);
}

/// One way through a unit; \p Precompiled as for readUnit.
static StoredUnit readOnce(const FrontEndSetup &S,
                           const CompileCommand &Command,
                           llvm::StringRef Precompiled, UnitParse &Parse) {
  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> Files(
      new RecordingFileSystem(llvm::vfs::createPhysicalFileSystem()));
  FactsFactory Factory(S, Parse);
  StoredUnit Unit;
  if (Precompiled.empty()) {
    Unit.Errors = runFrontEnd(S, Command, Files, Factory);
  } else {
    const llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Ours(
        new llvm::vfs::InMemoryFileSystem);
    Ours->addFile(SharedHeadersPath, 0,
                  llvm::MemoryBuffer::getMemBuffer(
                      Precompiled, "", /*RequiresNullTerminator=*/false));
    const llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> Both(
        new llvm::vfs::OverlayFileSystem(Files));
    Both->pushOverlay(Ours);
    CompileCommand With = Command;
    With.CommandLine.insert(With.CommandLine.begin() + 1,
                            {"-include-pch", SharedHeadersPath.str(), "-Xclang",
                             "-fno-validate-pch"});
    Parse.Precompiled = true;
    Unit.Errors = runFrontEnd(S, With, Both, Factory);
  }
  Files->take(Unit);
  if (Unit.Errors.empty())
    Unit.Facts = std::move(Parse.Facts);
  else
    Unit.Facts.MainFile = sourceOf(Command);
  return Unit;
}

StoredUnit readUnit(const FrontEndSetup &S, const CompileCommand &Command,
                    llvm::StringRef Precompiled, const StoredUnit *Scanned) {
  if (!Precompiled.empty()) {
    UnitParse Parse;
    StoredUnit Unit = readOnce(S, Command, Precompiled, Parse);
    if (Unit.Errors.empty() && !Parse.Uninstantiated) {
      Unit.Sources = Scanned->Sources;
      Unit.Absents = Scanned->Absents;
      return Unit;
    }
  }
  UnitParse Parse;
  StoredUnit Unit = readOnce(S, Command, {}, Parse);
  if (!Parse.Uninstantiated)
    return Unit;
  // A generic lambda that an algorithm calls exists once the algorithm's body
  // does.
  UnitParse Again;
  Again.WithTemplates = true;
  return readOnce(S, Command, {}, Again);
}

} // namespace orm
