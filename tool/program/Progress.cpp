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

Progress::Progress(bool Wanted, size_t Count, uint64_t Weight)
    : Shown(Wanted && Count > 0 && ::isatty(STDERR_FILENO)), Count(Count),
      Weight(Weight), Begin(std::chrono::steady_clock::now()) {
  if (Shown)
    fmt::print(stderr, "[0/{}]", Count);
}

Progress::~Progress() {
  if (Shown)
    fmt::print(stderr, "\r\033[K");
}

void Progress::done(llvm::StringRef Name, uint64_t Of) {
  ++Done;
  WeightDone += Of;
  if (!Shown)
    return;
  const std::chrono::duration<double> Spent =
      std::chrono::steady_clock::now() - Begin;
  const auto Left = unsigned(
      Spent.count() * double(Weight - WeightDone) / double(WeightDone) + 0.5);
  fmt::print(stderr, "\r\033[K[{}/{}] about {}:{:02} left, {}", Done, Count,
             Left / 60, Left % 60, std::string(Name));
  std::fflush(stderr);
}

} // namespace orm
