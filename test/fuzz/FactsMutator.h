//===--- FactsMutator.h - orm-tidy ----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Changes facts at random, for the fuzzer: bytes that are changed at random
/// are hardly ever a buffer that loads.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_TEST_FUZZ_FACTSMUTATOR_H
#define ORM_TIDY_TEST_FUZZ_FACTSMUTATOR_H

#include "facts/Facts.h"

#include <functional>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace orm {

/// Changes one unit. Most edits keep to what the reader of facts files accepts;
/// a few do not.
class FactsMutator {
public:
  /// \p Keys are those of the functions of all units, which can be called.
  FactsMutator(UnitFacts &Unit, const std::vector<std::string> &Keys,
               std::mt19937 &Random)
      : Unit(Unit), Keys(Keys), Random(Random) {}
  void edit();

private:
  /// One edit in so many may make what the reader of facts files refuses.
  static constexpr unsigned Illegal = 64;
  using Choices = std::initializer_list<std::function<void()>>;

  uint32_t below(size_t Bound) { return Bound ? Random() % Bound : 0; }
  bool oneIn(unsigned N) { return below(N) == 0; }
  /// Makes one of \p Edits.
  void any(Choices Edits) { Edits.begin()[below(Edits.size())](); }
  template <typename T> T *one(std::vector<T> &Of) {
    return Of.empty() ? nullptr : &Of[below(Of.size())];
  }

  // Fields.
  void flip(bool &B) { B = !B; }
  template <typename Enum> void number(Enum &E, Enum Last) {
    E = Enum(below(unsigned(Last) + (oneIn(Illegal) ? 3 : 1)));
  }
  uint32_t index(size_t Size);
  uint32_t indexOrNone(size_t Size) {
    return Size == 0 || oneIn(4) ? None : index(Size);
  }
  void indices(std::vector<uint32_t> &All, size_t Size);
  void size(int64_t &Number);
  void range(Range &R);
  std::string text();
  std::string sql();
  std::string key();
  std::string name();
  void texts(std::vector<std::string> &All);

  // Facts.
  void relation(RelationFact &R);
  void site(SiteFact &S);
  void entity(EntityFacts &E);
  void value(ValueFact &V, size_t At);
  void fit(ValueFact &V, size_t At);
  void loop(LoopFact &L, size_t At);
  void guard(EventFact &E);
  void event(EventFact &E);
  void call(CallFact &C);
  void hoist(HoistFact &H);
  void function();
  void inFunction();
  void add();
  void addCall();
  void addNested();

  UnitFacts &Unit;
  const std::vector<std::string> &Keys;
  std::mt19937 &Random;
  FunctionFacts *F = nullptr; ///< that is changed
};

} // namespace orm

#endif // ORM_TIDY_TEST_FUZZ_FACTSMUTATOR_H
