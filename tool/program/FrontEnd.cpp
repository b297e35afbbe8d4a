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

class FactsConsumer : public ASTConsumer {
public:
  FactsConsumer(const FrontEndSetup &S, UnitFacts &Into) : S(S), Into(Into) {}

  void Initialize(ASTContext &Context) override {
    SM = &Context.getSourceManager();
  }
  bool shouldSkipFunctionBody(Decl *D) override {
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
      Into = readUnit(Context, S.Profiles, {/*Always=*/true, S.O.Root});
  }

private:
  const FrontEndSetup &S;
  UnitFacts &Into;
  SourceManager *SM = nullptr;
  FileID LastFile;
  bool Skips = false;
};

class FactsAction : public ASTFrontendAction {
public:
  FactsAction(const FrontEndSetup &S, UnitFacts &Into) : S(S), Into(Into) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 llvm::StringRef) override {
    Instance.getFrontendOpts().SkipFunctionBodies = true;
    return std::make_unique<FactsConsumer>(S, Into);
  }

private:
  const FrontEndSetup &S;
  UnitFacts &Into;
};

class FactsFactory : public FrontendActionFactory {
public:
  FactsFactory(const FrontEndSetup &S, UnitFacts &Into) : S(S), Into(Into) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<FactsAction>(S, Into);
  }

private:
  const FrontEndSetup &S;
  UnitFacts &Into;
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
  Arguments = getInsertArgumentAdjuster(S.O.ExtraArguments,
                                        ArgumentInsertPosition::END)(
      Arguments, Command.Filename);
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
    Keeper.Errors.push_back(
        Source + ": error: the compiler's arguments can't be used");
  return std::move(Keeper.Errors);
}

StoredUnit readUnit(const FrontEndSetup &S, const CompileCommand &Command) {
  StoredUnit Unit;
  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> Files(
      new RecordingFileSystem(llvm::vfs::createPhysicalFileSystem()));
  FactsFactory Factory(S, Unit.Facts);
  Unit.Errors = runFrontEnd(S, Command, Files, Factory);
  if (!Unit.Errors.empty())
    Unit.Facts = UnitFacts();
  Unit.Facts.MainFile = Unit.Facts.MainFile.empty() ? sourceOf(Command)
                                                    : Unit.Facts.MainFile;
  Files->take(Unit);
  return Unit;
}

} // namespace orm
