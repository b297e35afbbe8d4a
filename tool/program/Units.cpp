//===--- Units.cpp - orm-tidy ------------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Units.h"

#include "facts/UnitReader.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <fmt/format.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace clang;
using namespace clang::tooling;

namespace orm {

/// Front ends need room: deeply nested sources are not rare in generated code.
static constexpr unsigned StackSize = 64 << 20;
/// More errors of one unit say nothing new.
static constexpr unsigned MaxErrors = 3;

static std::string absolutePath(llvm::StringRef Path, llvm::StringRef Base) {
  llvm::SmallString<256> Absolute(Path);
  if (!Base.empty())
    llvm::sys::fs::make_absolute(Base, Absolute);
  else if (llvm::sys::fs::make_absolute(Absolute))
    return Path.str(); // there is no working directory
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return std::string(Absolute);
}

/// The nearest compile_commands.json above \p Path.
static std::string databaseAbove(llvm::StringRef Path) {
  llvm::SmallString<256> Folder(absolutePath(Path, ""));
  while (!Folder.empty()) {
    llvm::SmallString<256> Candidate(Folder);
    llvm::sys::path::append(Candidate, "compile_commands.json");
    if (llvm::sys::fs::exists(Candidate))
      return std::string(Candidate);
    if (!llvm::sys::path::has_parent_path(Folder))
      break;
    Folder = llvm::sys::path::parent_path(Folder);
  }
  return "";
}

Work findWork(const Options &O, std::vector<std::string> &Errors) {
  Work Found;
  if (O.FixedFlags) {
    if (O.Files.empty())
      Errors.emplace_back("error: flags behind '--' need files to go with");
    llvm::SmallString<256> Here;
    if (std::error_code Error = llvm::sys::fs::current_path(Here)) {
      Errors.push_back("error: the working directory: " + Error.message());
      return Found;
    }
    for (const std::string &File : O.Files) {
      if (!llvm::sys::fs::exists(File) ||
          llvm::sys::fs::access(File, llvm::sys::fs::AccessMode::Exist)) {
        Errors.push_back(File + ": error: no such file");
        continue;
      }
      std::vector<std::string> Line{"clang-tool"};
      Line.insert(Line.end(), O.Flags.begin(), O.Flags.end());
      Line.push_back(File);
      Found.Commands.emplace_back(Here, File, Line, "");
    }
    return Found;
  }
  std::string Path;
  if (!O.BuildPath.empty()) {
    llvm::SmallString<256> File(O.BuildPath);
    if (llvm::sys::fs::is_directory(File))
      llvm::sys::path::append(File, "compile_commands.json");
    Path = std::string(File);
  } else {
    Path = databaseAbove(O.Files.empty() ? "." : O.Files.front());
    if (Path.empty()) {
      Errors.push_back(
          "error: no compile_commands.json in or above '" +
          absolutePath(O.Files.empty() ? "." : O.Files.front(), "") +
          "'; name its folder with -p, or give the compiler's flags behind "
          "'--'");
      return Found;
    }
  }
  std::string Message;
  auto Database = JSONCompilationDatabase::loadFromFile(
      Path, Message, JSONCommandLineSyntax::AutoDetect);
  if (!Database) {
    // The parser's own message may end in a line break.
    Errors.push_back(Path +
                     ": error: " + llvm::StringRef(Message).trim().str());
    return Found;
  }
  std::vector<CompileCommand> All = Database->getAllCompileCommands();
  if (All.empty())
    Errors.push_back(Path + ": error: the compile database has no entries");
  Found.Database =
      expandResponseFiles(std::move(Database), llvm::vfs::getRealFileSystem());
  All = Found.Database->getAllCompileCommands();
  if (O.Files.empty()) {
    Found.Commands = std::move(All);
    return Found;
  }
  for (const std::string &File : O.Files) {
    std::string Wanted = absolutePath(File, "");
    size_t Before = Found.Commands.size();
    for (const CompileCommand &Command : All) {
      std::string Source = absolutePath(Command.Filename, Command.Directory);
      if (Source == Wanted || llvm::sys::fs::equivalent(Source, Wanted))
        Found.Commands.push_back(Command);
    }
    if (Found.Commands.size() == Before)
      Errors.push_back(File + ": error: " +
                       (llvm::sys::fs::exists(Wanted)
                            ? "it is not in '" + Path + "'"
                            : std::string("no such file")));
  }
  return Found;
}

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
  FactsConsumer(const std::vector<Profile> &Profiles, UnitFacts &Into)
      : Profiles(Profiles), Into(Into) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    if (!Context.getDiagnostics().hasUncompilableErrorOccurred())
      Into = readUnit(Context, Profiles);
  }

private:
  const std::vector<Profile> &Profiles;
  UnitFacts &Into;
};

class FactsAction : public ASTFrontendAction {
public:
  FactsAction(const std::vector<Profile> &Profiles, UnitFacts &Into)
      : Profiles(Profiles), Into(Into) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 llvm::StringRef) override {
    return std::make_unique<FactsConsumer>(Profiles, Into);
  }

private:
  const std::vector<Profile> &Profiles;
  UnitFacts &Into;
};

class FactsFactory : public FrontendActionFactory {
public:
  FactsFactory(const std::vector<Profile> &Profiles, UnitFacts &Into)
      : Profiles(Profiles), Into(Into) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<FactsAction>(Profiles, Into);
  }

private:
  const std::vector<Profile> &Profiles;
  UnitFacts &Into;
};

struct UnitResult {
  UnitFacts Facts;
  std::vector<std::string> Errors;
};

} // namespace

static bool hasResourceDir(const CommandLineArguments &Arguments) {
  for (llvm::StringRef Argument : Arguments)
    if (Argument.take_front(13) == "-resource-dir" ||
        Argument.take_front(14) == "--resource-dir")
      return true;
  return false;
}

static void readUnit(const Options &O, const CompileCommand &Command,
                     const std::vector<Profile> &Profiles,
                     const std::string &ResourceDir, UnitResult &Into) {
  std::string File = absolutePath(Command.Filename, Command.Directory);
  if (!llvm::sys::fs::exists(File)) {
    Into.Errors.push_back(File + ": error: no such file");
    return;
  }
  OneCommand Database(Command);
  ClangTool Tool(Database, {File}, std::make_shared<PCHContainerOperations>(),
                 llvm::vfs::createPhysicalFileSystem());
  Tool.setPrintErrorMessage(false);
  Tool.appendArgumentsAdjuster(getInsertArgumentAdjuster(
      O.ExtraArgumentsBefore, ArgumentInsertPosition::BEGIN));
  Tool.appendArgumentsAdjuster(
      getInsertArgumentAdjuster(O.ExtraArguments, ArgumentInsertPosition::END));
  Tool.appendArgumentsAdjuster(
      [&](const CommandLineArguments &Arguments, llvm::StringRef) {
        CommandLineArguments With = Arguments;
        // GCC's warnings and the like are no errors of ours.
        With.insert(With.begin() + 1,
                    {"-w", "-Qunused-arguments", "-fno-caret-diagnostics"});
        if (!ResourceDir.empty() && !hasResourceDir(Arguments))
          With.insert(With.begin() + 1, "-resource-dir=" + ResourceDir);
        return With;
      });
  ErrorKeeper Keeper;
  Tool.setDiagnosticConsumer(&Keeper);
  FactsFactory Factory(Profiles, Into.Facts);
  int Failed = Tool.run(&Factory);
  Into.Errors = std::move(Keeper.Errors);
  if (Failed && Into.Errors.empty())
    Into.Errors.push_back(File + ": error: the compiler's arguments can't be "
                                 "used");
  if (!Into.Errors.empty())
    Into.Facts = UnitFacts();
}

UnitResults readUnits(const Options &O,
                      const std::vector<CompileCommand> &Commands,
                      const std::vector<Profile> &Profiles,
                      const std::string &ResourceDir) {
  std::vector<UnitResult> Each(Commands.size());
  std::atomic<size_t> Next{0}, Done{0};
  std::mutex Printing;
  const bool Progress = !O.Quiet && isatty(STDERR_FILENO);
  llvm::CrashRecoveryContext::Enable();
  auto Worker = [&] {
    for (size_t I = Next++; I < Commands.size(); I = Next++) {
      llvm::CrashRecoveryContext Recovery;
      bool Survived = Recovery.RunSafelyOnThread(
          [&] { readUnit(O, Commands[I], Profiles, ResourceDir, Each[I]); },
          StackSize);
      std::string File =
          absolutePath(Commands[I].Filename, Commands[I].Directory);
      if (!Survived) {
        Each[I] = UnitResult();
        Each[I].Errors.push_back(
            File + ":1:1: error: the front end crashed; the unit is left out");
      }
      size_t Count = ++Done;
      if (Progress) {
        std::lock_guard<std::mutex> Lock(Printing);
        fmt::print(stderr, "\r\033[K[{}/{}] {}", Count, Commands.size(),
                   std::string(llvm::sys::path::filename(File)));
        std::fflush(stderr);
      }
    }
  };
  std::vector<std::thread> Threads;
  for (unsigned I = 1; I < O.Jobs && I < Commands.size(); ++I)
    Threads.emplace_back(Worker);
  Worker();
  for (std::thread &Thread : Threads)
    Thread.join();
  llvm::CrashRecoveryContext::Disable();
  if (Progress)
    fmt::print(stderr, "\r\033[K");
  UnitResults All;
  for (UnitResult &Result : Each) {
    All.Units.push_back(std::move(Result.Facts));
    All.Errors.insert(All.Errors.end(), Result.Errors.begin(),
                      Result.Errors.end());
  }
  return All;
}

} // namespace orm
