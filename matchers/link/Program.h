//===--- Program.h - orm-tidy ---------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The facts of all units, merged: one table of files, sites, relations, loops
/// and functions.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_LINK_PROGRAM_H
#define ORM_TIDY_LINK_PROGRAM_H

#include "facts/Storage.h"
#include "link/Findings.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Allocator.h"

#include <string>
#include <vector>

namespace orm {

/// A function, as others see it. What it does is packed.
struct ProgramFunction {
  llvm::StringRef Name; ///< qualified
  Range Where;
  bool IsLambda = false;
  bool IsMethod = false;
  bool Internal = false;
  bool Pure = false;
  uint32_t FirstLoop = 0; ///< of its loops in Program::Loops
  llvm::StringRef Packed;
  /// The functions that its calls name, one for each call; None for those that
  /// have no facts.
  llvm::ArrayRef<uint32_t> Callees;

  /// True for a constructor, by its name.
  bool isConstructor() const {
    const size_t End = Name.rfind("::");
    if (End == llvm::StringRef::npos)
      return false;
    llvm::StringRef Class = Name.take_front(End);
    Class = Class.substr(0, Class.find('<'));
    return Class.substr(Class.rfind(':') + 1) == Name.substr(End + 2);
  }
};

struct ProgramLoop {
  LoopFact Facts;
  uint32_t Function = None;
  uint32_t Parent = None; ///< index into Program::Loops
  uint32_t Steps = None;  ///< the statement that a call in its condition steps
  const char *Member = nullptr; ///< the text of one that it goes over
  uint32_t Key = 0;             ///< equal for loops that are the same source
};

/// All units.
class Program {
public:
  /// Merges \p Unit; functions that several units have are taken once.
  void add(UnitFacts Unit);
  /// To be called when all units were added.
  void complete();

  /// What \p Function does, with the indices of the program. Loops are in
  /// Loops, from FirstLoop on; events and values have the function's own.
  void body(uint32_t Function, FunctionFacts &Into) {
    Unpacker.unpack(Functions[Function].Packed, Into);
  }
  /// \p Numbers, for as long as the program lives.
  llvm::ArrayRef<uint32_t> keep(llvm::ArrayRef<uint32_t> Numbers) {
    return Numbers.copy(Memory);
  }
  /// \p Text, for as long as the program lives.
  llvm::StringRef keep(llvm::StringRef Text) {
    return Text.empty() ? llvm::StringRef()
                        : Names.insert(Text).first->getKey();
  }

  Linked Out;
  std::vector<ProgramFunction> Functions;
  std::vector<ProgramLoop> Loops;
  /// Numbers of what has a name. It is never taken out again.
  using Index = llvm::StringMap<uint32_t, llvm::BumpPtrAllocator>;
  Index ByKey;
  llvm::DenseMap<uint32_t, std::vector<uint32_t>> Overriders;
  /// Overriders of methods that have no facts (pure ones, say), by key.
  llvm::StringMap<std::vector<uint32_t>> OverridersOf;

  /// True when the database of \p Site needs no round trips: the library's, or
  /// those of all connections that the program makes.
  bool isInProcess(const SiteFact &Site) const {
    return Site.InProcess || Connects.lookup(Site.Profile) == InThisProcess;
  }
  /// True when it may be one of several, and not all are known to be elsewhere.
  bool mayBeInProcess(const SiteFact &Site) const {
    return Site.InProcess ||
           (Connects.lookup(Site.Profile) & (InThisProcess | AnyPlace)) != 0;
  }

private:
  void add(FunctionFacts &F, const std::vector<uint32_t> &Files,
           const std::vector<uint32_t> &Sites,
           const std::vector<uint32_t> &Relations);

  llvm::BumpPtrAllocator Memory;
  llvm::StringSet<llvm::BumpPtrAllocator> Names;
  FunctionPacker Packer;
  FunctionUnpacker Unpacker;
  /// By profile: the Databases of all connections that were seen.
  llvm::StringMap<uint8_t> Connects;
  Index FileIndex, SiteIndex, RelationIndex, LoopKeys;
};

} // namespace orm

#endif // ORM_TIDY_LINK_PROGRAM_H
