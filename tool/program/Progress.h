//===--- Progress.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A line on the terminal that says how far a run is.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_PROGRESS_H
#define ORM_TIDY_PROGRAM_PROGRESS_H

#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace orm {

/// '[12/60] about 1:05 left, orders.cpp', on standard error: on a terminal one
/// line, which is wiped out in the end; in a log a line for each minute.
class Progress {
public:
  /// \p Weight is that of all \p Count pieces together.
  Progress(bool Wanted, size_t Count, uint64_t Weight);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  /// A piece of that weight is done.
  void done(llvm::StringRef Name, uint64_t Weight);

private:
  enum class To : uint8_t { Nobody, Log, Terminal } Shown;
  size_t Count, Done = 0;
  uint64_t Weight, WeightDone = 0;
  std::chrono::steady_clock::time_point Begin, Last;
};

} // namespace orm

#endif // ORM_TIDY_PROGRAM_PROGRESS_H
