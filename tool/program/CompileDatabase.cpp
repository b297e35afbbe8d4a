//===--- CompileDatabase.cpp - orm-tidy -----------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/CompileDatabase.h"

#include "facts/StorageFiles.h"

#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace clang::tooling;

namespace orm {

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

std::string sourceOf(const CompileCommand &Command) {
  return absolutePath(Command.Filename, Command.Directory);
}

} // namespace orm
