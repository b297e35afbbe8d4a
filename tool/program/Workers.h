//===--- Workers.h - orm-tidy -----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Does work in processes of its own, so that one that crashes, hangs or eats
/// memory costs nothing but itself.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_WORKERS_H
#define ORM_TIDY_PROGRAM_WORKERS_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace orm {

/// Sends results from a worker to its parent.
class ResultPipe {
public:
  explicit ResultPipe(int Descriptor) : Descriptor(Descriptor) {}
  /// Sends \p Bytes as the result of piece \p Index. One at a time.
  void send(uint32_t Index, llvm::StringRef Bytes);

private:
  int Descriptor;
};

struct WorkerLimits {
  unsigned Jobs = 1;           ///< workers at the same time
  unsigned TimeoutSeconds = 0; ///< of one worker; 0: none
  uint64_t MemoryBytes = 0;    ///< of one worker's address space; 0: no limit
};

/// How a worker ended that did not do its work.
enum class Failure : uint8_t { Crashed, TimedOut, OutOfMemory, NoProcess };

/// What becomes of the work.
struct WorkerEvents {
  /// A result has come in.
  std::function<void(uint32_t Index, std::string Bytes)> Result;
  /// The worker of task \p Task has ended, badly. The results that it sent
  /// before have come in.
  std::function<void(size_t Task, Failure How)> Failed;
};

/// Runs \p Work for the tasks 0 to \p Count - 1, each in a process of its own,
/// which is a copy of this one; they are begun in this order. Must be called
/// while no other thread runs. Returns when all have ended.
void runWorkers(size_t Count, const WorkerLimits &Limits,
                const std::function<void(size_t Task, ResultPipe &)> &Work,
                const WorkerEvents &Events);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_WORKERS_H
