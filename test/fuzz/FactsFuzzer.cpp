//===--- FactsFuzzer.cpp - orm-tidy ---------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A libFuzzer target for facts files: whatever loadBuffer accepts must be
/// stored, printed, linked and repaired without a crash and in little time.
///
/// An input is two units, of which the second one may be empty: the size of
/// the first one's buffer (3 bytes, little endian), options (a byte), and the
/// two buffers. (A facts file is its buffer behind a header; test/fuzz/run
/// makes inputs of facts files.)
///
//===----------------------------------------------------------------------===//

#include "FactsMutator.h"
#include "facts/Storage.h"
#include "link/Reach.h"
#include "profile/Reader.h"
#include "remedy/Remedy.h"

#include "llvm/Support/Endian.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cstdlib>

using namespace orm;

extern "C" size_t LLVMFuzzerMutate(uint8_t *Data, size_t Size, size_t MaxSize);

/// Of a facts file, before its buffer (see Storage.h).
static constexpr size_t FileHeader = 32;
static constexpr size_t InputHeader = 4;

static void require(bool Holds, const char *What) {
  if (Holds)
    return;
  llvm::errs() << "fuzz-facts: " << What << '\n';
  std::abort();
}

/// Many small objects: short stacks suffice to find where they are from.
extern "C" const char *__asan_default_options() {
  return "malloc_context_size=6:quarantine_size_mb=16";
}

//===--- Inputs -----------------------------------------------------------===//

/// The options: the units are the whole program; the second one is left out.
enum : uint8_t { IsWhole = 1, IsAlone = 2 };

static std::vector<std::string> buffersOf(const uint8_t *Data, size_t Size) {
  if (Size < InputHeader)
    return {};
  const size_t First = std::min<size_t>(
      llvm::support::endian::read32le(Data) & 0xffffff, Size - InputHeader);
  const char *Begin = reinterpret_cast<const char *>(Data) + InputHeader;
  // Copies: a buffer must be aligned.
  return {std::string(Begin, First),
          std::string(Begin + First, Size - InputHeader - First)};
}

static size_t write(const std::string &First, const std::string &Second,
                    uint32_t Options, uint8_t *Data, size_t MaxSize) {
  const size_t Size = InputHeader + First.size() + Second.size();
  if (Size > MaxSize)
    return 0;
  llvm::support::endian::write32le(Data, First.size() | Options << 24);
  Data = std::copy(First.begin(), First.end(), Data + InputHeader);
  std::copy(Second.begin(), Second.end(), Data);
  return Size;
}

/// Changes the facts of the units; an input that is no facts is changed as
/// bytes, and sometimes one that is.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *Data, size_t Size,
                                          size_t MaxSize, unsigned Seed) {
  std::mt19937 Random(Seed);
  std::vector<std::string> Buffers = buffersOf(Data, Size);
  std::vector<StoredUnit> Units;
  std::vector<std::string> Keys;
  for (const std::string &Buffer : Buffers) {
    StoredUnit Unit;
    if (Buffer.empty() || !loadBuffer(Buffer, Unit).empty())
      break;
    for (const FunctionFacts &F : Unit.Facts.Functions)
      Keys.push_back(F.Key);
    Units.push_back(std::move(Unit));
  }
  if (Units.empty() || Random() % 16 == 0)
    return LLVMFuzzerMutate(Data, Size, MaxSize);
  const size_t Changed = Random() % Units.size();
  for (unsigned Edits = 1 + Random() % 6; Edits > 0; --Edits)
    FactsMutator(Units[Changed].Facts, Keys, Random).edit();
  Buffers[Changed] = store(Units[Changed]).substr(FileHeader);
  const size_t Written = write(Buffers[0], Buffers[1], Random(), Data, MaxSize);
  return Written ? Written : LLVMFuzzerMutate(Data, Size, MaxSize);
}

/// The first unit of one input with the second of the other.
extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *Data1, size_t Size1,
                                            const uint8_t *Data2, size_t Size2,
                                            uint8_t *Out, size_t MaxOutSize,
                                            unsigned Seed) {
  const std::vector<std::string> Ours = buffersOf(Data1, Size1),
                                 Theirs = buffersOf(Data2, Size2);
  if (Ours.empty() || Theirs.empty())
    return 0;
  return write(Ours[0], Theirs[Theirs[1].empty() ? 0 : 1], Seed, Out,
               MaxOutSize);
}

//===--- What must hold ---------------------------------------------------===//

/// Ranges are of files that there are.
static void checkRange(const Range &R, const Linked &Of) {
  require(!R.valid() || R.File < Of.Files.size(), "a range in no file");
}

static void checkFindings(const Linked &Of) {
  require(Of.Uses.size() == Of.Sites.size(), "uses are not parallel to sites");
  for (const Finding &F : Of.Findings) {
    // It is printed by its file.
    require(F.Where.valid(), "a finding that is nowhere");
    checkRange(F.Where, Of);
    checkRange(F.Loop, Of);
    checkRange(F.Hoist.Statement, Of);
    checkRange(F.Hoist.Whole, Of);
    for (const WitnessStep &Step : F.Witness)
      checkRange(Step.Where, Of);
    for (const auto &Key : F.Keys)
      checkRange(Key.first, Of);
    require((F.Certainty == Verdict::Proven) == F.Doubt.empty(),
            "a finding is proven and in doubt, or neither");
  }
}

static void checkRemedies(const Linked &Of) {
  const std::vector<Remedy> All = remedies(Of, builtinProfiles());
  require(All.size() == Of.Findings.size(), "remedies are not of the findings");
  for (size_t I = 0; I < All.size(); ++I) {
    require(All[I].Edits.empty() || Of.Findings[I].Certainty == Verdict::Proven,
            "an edit of something in doubt");
    for (const Edit &E : All[I].Edits)
      require(E.File < Of.Files.size() && E.Begin <= E.End,
              "an edit of nothing");
  }
}

static void checkExplained(const Linked &Plain, const Linked &Explained) {
  auto Same = [](const Finding &A, const Finding &B) {
    return A.Check == B.Check && A.Certainty == B.Certainty &&
           A.Where.File == B.Where.File && A.Where.Begin == B.Where.Begin &&
           A.Path == B.Path && A.Cost == B.Cost;
  };
  require(Plain.Findings.size() == Explained.Findings.size() &&
              std::equal(Plain.Findings.begin(), Plain.Findings.end(),
                         Explained.Findings.begin(), Same),
          "to be asked why changes what is found");
  for (const Silence &S : Explained.Silences) {
    checkRange(S.Where, Explained);
    checkRange(S.Loop, Explained);
  }
  for (const WitnessStep &Step : Explained.Touched)
    checkRange(Step.Where, Explained);
}

static void linkAll(const std::vector<UnitFacts> &Units, bool Whole) {
  LinkOptions O;
  O.Whole = Whole;
  const Linked Plain = link(Units, O);
  O.Explain = true;
  checkExplained(Plain, link(Units, O));
  checkFindings(Plain);
  checkRemedies(Plain);
  Reach Found;
  for (const UnitFacts &Unit : Units)
    Found.add(Unit);
  Found.files();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::vector<UnitFacts> Units;
  for (const std::string &Buffer : buffersOf(Data, Size)) {
    StoredUnit Unit, Again;
    if (!loadBuffer(Buffer, Unit).empty())
      continue;
    const std::string File = store(Unit);
    require(load(File, Again).empty(), "what was stored does not load");
    require(store(Again) == File, "what was loaded is stored in another way");
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    print(Unit.Facts, OS);
    Units.push_back(std::move(Unit.Facts));
  }
  if (Units.empty())
    return 0;
  if (Units.size() == 2 && Data[3] & IsAlone)
    Units.pop_back();
  linkAll(Units, Data[3] & IsWhole);
  return 0;
}
