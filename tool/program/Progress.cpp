//===--- Progress.cpp - orm-tidy ------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Progress.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>

namespace orm {

static constexpr std::chrono::seconds BetweenLines(60);

Progress::Progress(bool Wanted, size_t Count, uint64_t Weight)
    : Shown(!Wanted || Count == 0     ? To::Nobody
            : ::isatty(STDERR_FILENO) ? To::Terminal
                                      : To::Log),
      Count(Count), Weight(Weight), Begin(std::chrono::steady_clock::now()),
      Last(Begin) {
  if (Shown == To::Terminal)
    fmt::print(stderr, "[0/{}]", Count);
}

Progress::~Progress() {
  if (Shown == To::Terminal)
    fmt::print(stderr, "\r\033[K");
}

void Progress::done(llvm::StringRef Name, uint64_t Of) {
  ++Done;
  WeightDone += Of;
  const auto Now = std::chrono::steady_clock::now();
  if (Shown == To::Nobody || (Shown == To::Log && Now - Last < BetweenLines))
    return;
  Last = Now;
  const std::chrono::duration<double> Spent = Now - Begin;
  const auto Left = unsigned(
      Spent.count() * double(Weight - WeightDone) / double(WeightDone) + 0.5);
  const bool Terminal = Shown == To::Terminal;
  fmt::print(stderr, "{}[{}/{}] about {}:{:02} left, {}{}",
             Terminal ? "\r\033[K" : "orm-tidy: ", Done, Count, Left / 60,
             Left % 60, std::string(Name), Terminal ? "" : "\n");
  std::fflush(stderr);
}

} // namespace orm
