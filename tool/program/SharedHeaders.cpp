//===--- SharedHeaders.cpp - orm-tidy -------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/SharedHeaders.h"

#include "facts/Vocabulary.h"
#include "tool/program/CompileDatabase.h"
#include "tool/program/RecordingFileSystem.h"

#include "clang/Basic/CharInfo.h"
#include "clang/Driver/Types.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Serialization/ASTWriter.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>

using namespace clang;
using namespace clang::tooling;

namespace orm {

/// Sharing fewer files than these gains nothing.
static constexpr size_t MinFiles = 40;
/// Writing and loading what is shared costs as much as parsing it that often.
static constexpr size_t Overhead = 2;
static constexpr size_t MaxPlans = 32;
static constexpr llvm::StringLiteral HeaderPath = "/orm-tidy/shared.h";

/// The arguments of \p Command without what is its source's alone; empty when
/// the unit is none that could share.
static std::vector<std::string> flagsOf(const FrontEndSetup &S,
                                        const CompileCommand &Command) {
  const auto Type = driver::types::lookupTypeForExtension(
      llvm::sys::path::extension(Command.Filename).ltrim('.'));
  if (Type != driver::types::TY_CXX)
    return {};
  CommandLineArguments Flags = argumentsOf(S, Command);
  for (const ArgumentsAdjuster &Strip :
       {getClangStripOutputAdjuster(), getClangStripDependencyFileAdjuster()})
    Flags = Strip(Flags, Command.Filename);
  Flags.erase(std::remove_if(Flags.begin(), Flags.end(),
                             [&](const std::string &Flag) {
                               return Flag == Command.Filename ||
                                      Flag == "-c" || Flag == "--";
                             }),
              Flags.end());
  // What brings files in by itself, or another language, is left alone.
  for (const std::string &Flag : Flags)
    if (llvm::StringRef(Flag).starts_with("-include") ||
        llvm::StringRef(Flag).starts_with("-imacros") ||
        llvm::StringRef(Flag).starts_with("-fmodule") ||
        llvm::StringRef(Flag).starts_with("-x"))
      return {};
  return Flags;
}

namespace {

/// The units that are compiled with the same flags.
class Group {
public:
  void add(size_t Index, const StoredUnit &Unit);
  void plan(std::vector<SharePlan> &Into);

private:
  struct Member {
    size_t Index;
    const StoredUnit *Unit;
    llvm::BitVector Has;   ///< headers, by index
    llvm::BitVector Files; ///< all that it includes, by index
  };
  void prepare();
  SharePlan best(std::vector<size_t> &Sharers) const;

  std::vector<Member> Members;
  std::vector<LibraryHeader> Headers; ///< in the order of the units
  std::vector<unsigned> Frequency;
};

} // namespace

void Group::add(size_t Index, const StoredUnit &Unit) {
  Members.push_back({Index, &Unit, {}, {}});
}

void Group::prepare() {
  llvm::StringMap<unsigned> Known, Files;
  for (const Member &M : Members) {
    for (const LibraryHeader &H : M.Unit->Shares.Headers)
      if (Known.try_emplace(H.Path, Headers.size()).second)
        Headers.push_back(H);
    for (const SourceState &Source : M.Unit->Sources)
      Files.try_emplace(Source.Path, Files.size());
  }
  Frequency.assign(Headers.size(), 0);
  for (Member &M : Members) {
    M.Has.resize(Headers.size());
    M.Files.resize(Files.size());
    for (const SourceState &Source : M.Unit->Sources) {
      M.Files.set(Files[Source.Path]);
      auto Header = Known.find(Source.Path);
      if (Header != Known.end() && Source.Hash)
        M.Has.set(Header->second);
    }
    for (const std::string &Path : M.Unit->Shares.Nested)
      M.Has.reset(Known[Path]);
    for (unsigned H : M.Has.set_bits())
      ++Frequency[H];
  }
}

/// Of the sets of headers that at least so and so many units have, the one
/// that saves most.
SharePlan Group::best(std::vector<size_t> &Sharers) const {
  std::vector<unsigned> Bounds = Frequency;
  std::sort(Bounds.begin(), Bounds.end());
  Bounds.erase(std::unique(Bounds.begin(), Bounds.end()), Bounds.end());
  SharePlan Best;
  size_t Most = 0;
  for (unsigned Bound : Bounds) {
    if (Bound < MinSharers)
      continue;
    llvm::BitVector Wanted(Headers.size());
    for (size_t H = 0; H < Headers.size(); ++H)
      if (Frequency[H] >= Bound)
        Wanted.set(H);
    std::vector<size_t> With;
    llvm::BitVector Common;
    for (size_t M = 0; M < Members.size(); ++M) {
      llvm::BitVector Missing = Wanted;
      Missing.reset(Members[M].Has);
      if (Missing.any())
        continue;
      if (With.empty())
        Common = Members[M].Files;
      else
        Common &= Members[M].Files;
      With.push_back(M);
    }
    const size_t Files = Common.count();
    if (With.size() < MinSharers || Files < MinFiles)
      continue;
    const size_t Saved = (With.size() - Overhead) * Files;
    if (Saved <= Most)
      continue;
    Most = Saved;
    Best = SharePlan();
    for (size_t M : With)
      Best.Units.push_back(Members[M].Index);
    for (size_t H = 0; H < Headers.size(); ++H)
      if (Wanted[H])
        Best.Headers.push_back(Headers[H]);
    Sharers = std::move(With);
  }
  return Best;
}

void Group::plan(std::vector<SharePlan> &Into) {
  prepare();
  while (Into.size() < MaxPlans && Members.size() >= MinSharers) {
    std::vector<size_t> Sharers;
    SharePlan Next = best(Sharers);
    if (Sharers.empty())
      return;
    Into.push_back(std::move(Next));
    for (size_t I = Sharers.size(); I > 0; --I) {
      for (unsigned H : Members[Sharers[I - 1]].Has.set_bits())
        --Frequency[H];
      Members.erase(Members.begin() + Sharers[I - 1]);
    }
  }
}

std::vector<SharePlan>
planSharing(const FrontEndSetup &S, const std::vector<CompileCommand> &Commands,
            const std::vector<std::pair<size_t, const StoredUnit *>> &Units) {
  std::map<std::vector<std::string>, Group> Groups;
  for (const auto &[Index, Unit] : Units) {
    std::vector<std::string> Flags = flagsOf(S, Commands[Index]);
    if (Flags.empty() || Unit->Shares.Headers.empty())
      continue;
    Flags.push_back(Commands[Index].Directory);
    Groups[Flags].add(Index, *Unit);
  }
  std::vector<SharePlan> Plans;
  for (auto &Entry : Groups)
    Entry.second.plan(Plans);
  return Plans;
}

namespace {

/// Parses headers without the bodies of their functions, and keeps the result.
class ShareAction : public ASTFrontendAction {
public:
  ShareAction(std::shared_ptr<PCHBuffer> Into,
              std::vector<std::string> &Defined)
      : Into(std::move(Into)), Defined(Defined) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 llvm::StringRef) override {
    Instance.getFrontendOpts().SkipFunctionBodies = true;
    // All of it is a library's, so a consumer that says nothing skips all.
    return std::make_unique<PCHGenerator>(
        Instance.getPreprocessor(), Instance.getModuleCache(), "", "", Into,
        ArrayRef<std::shared_ptr<ModuleFileExtension>>(),
        /*AllowASTWithErrors=*/false, /*IncludeTimestamps=*/false);
  }
  void EndSourceFileAction() override {
    Preprocessor &PP = getCompilerInstance().getPreprocessor();
    for (const auto &Macro : PP.macros(/*IncludeExternalMacros=*/false))
      if (PP.isMacroDefined(Macro.first))
        Defined.push_back(Macro.first->getName().str());
  }

private:
  std::shared_ptr<PCHBuffer> Into;
  std::vector<std::string> &Defined;
};

class ShareFactory : public FrontendActionFactory {
public:
  std::shared_ptr<PCHBuffer> Result = std::make_shared<PCHBuffer>();
  std::vector<std::string> Defined;

  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<ShareAction>(Result, Defined);
  }
};

} // namespace

/// Marks those of \p Names that stand in \p Text.
static void mark(llvm::StringRef Text, llvm::StringMap<bool> &Names) {
  for (size_t I = 0, End = Text.size(); I < End; ++I) {
    const size_t Begin = I;
    while (I < End && isAsciiIdentifierContinue(Text[I]))
      ++I;
    auto Name = Names.find(Text.slice(Begin, I));
    if (Name != Names.end())
      Name->second = true;
  }
}

std::string buildShared(const FrontEndSetup &S, const CompileCommand &Command,
                        const SharePlan &Plan,
                        const std::vector<std::string> &Macros) {
  std::string Text;
  for (const LibraryHeader &H : Plan.Headers)
    Text += "#include <" + H.Name + ">\n";
  llvm::StringMap<bool> Named;
  for (const std::string &Name : Macros)
    Named[Name] = false;
  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> Files(
      new RecordingFileSystem(llvm::vfs::createPhysicalFileSystem()));
  Files->OnRead = [&](llvm::StringRef, llvm::StringRef Content) {
    mark(Content, Named);
  };
  const llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Ours(
      new llvm::vfs::InMemoryFileSystem);
  Ours->addFile(HeaderPath, 0, llvm::MemoryBuffer::getMemBuffer(Text));
  const llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> Both(
      new llvm::vfs::OverlayFileSystem(Files));
  Both->pushOverlay(Ours);
  CompileCommand Header = Command;
  Header.Filename = HeaderPath.str();
  Header.CommandLine = flagsOf(S, Command);
  Header.CommandLine.insert(Header.CommandLine.end(),
                            {"-x", "c++-header", HeaderPath.str()});
  ShareFactory Factory;
  if (!runFrontEnd(S, Header, Both, Factory).empty() ||
      !Factory.Result->IsComplete)
    return "";
  StoredUnit Made;
  Files->take(Made);
  // The names must have led to the same files.
  for (const LibraryHeader &H : Plan.Headers)
    if (std::none_of(Made.Sources.begin(), Made.Sources.end(),
                     [&](const SourceState &Source) {
                       return Source.Path == H.Path && Source.Hash;
                     }))
      return "";
  Made.Sources.clear();
  Made.Absents.clear();
  Made.Shares.Defined = std::move(Factory.Defined);
  for (const auto &Name : Named)
    if (Name.second)
      Made.Shares.Sought.push_back(Name.first().str());
  std::string Stored = store(Made);
  return std::to_string(Stored.size()) + '\n' + Stored +
         std::string(Factory.Result->Data.begin(), Factory.Result->Data.end());
}

bool openShared(llvm::StringRef Stored, SharedHeaders &Into) {
  size_t Size;
  StoredUnit Made;
  const auto [Number, Rest] = Stored.split('\n');
  if (Number.getAsInteger(10, Size) || Rest.size() < Size ||
      !load(Rest.take_front(Size).str(), Made).empty())
    return false;
  Into.Defined = std::move(Made.Shares.Defined);
  Into.Named = std::move(Made.Shares.Sought);
  std::sort(Into.Defined.begin(), Into.Defined.end());
  std::sort(Into.Named.begin(), Into.Named.end());
  Into.Bytes = Rest.drop_front(Size).str();
  return true;
}

bool canShare(const StoredUnit &Unit, const SharedHeaders &Shared) {
  auto AnyIn = [](const std::vector<std::string> &Names,
                  const std::vector<std::string> &Sorted) {
    return std::any_of(Names.begin(), Names.end(), [&](const auto &Name) {
      return std::binary_search(Sorted.begin(), Sorted.end(), Name);
    });
  };
  return !AnyIn(Unit.Shares.Defined, Shared.Named) &&
         !AnyIn(Unit.Shares.Sought, Shared.Defined);
}

} // namespace orm
