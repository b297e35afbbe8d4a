//===--- Workers.cpp - orm-tidy -------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Workers.h"

#include "clang/Basic/Stack.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/ErrorHandling.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace orm {

/// Front ends need room: deeply nested sources are not rare in generated code.
static constexpr rlim_t StackSize = 64 << 20;
/// How a worker ends that gets no more memory.
static constexpr int OutOfMemoryCode = 3;
/// Index (4 bytes) and size (8 bytes) of a result.
static constexpr size_t FrameHeader = 12;

using Clock = std::chrono::steady_clock;

void ResultPipe::send(uint32_t Index, llvm::StringRef Bytes) {
  char Header[FrameHeader];
  llvm::support::endian::write32le(Header, Index);
  llvm::support::endian::write64le(Header + 4, Bytes.size());
  for (llvm::StringRef Part : {llvm::StringRef(Header, FrameHeader), Bytes})
    while (!Part.empty()) {
      const ssize_t Written = ::write(Descriptor, Part.data(), Part.size());
      if (Written < 0 && errno == EINTR)
        continue;
      if (Written < 0)
        ::_exit(1); // the parent is gone
      Part = Part.drop_front(Written);
    }
}

namespace {

struct Worker {
  size_t Task;
  pid_t Process;
  int Results;
  Clock::time_point Deadline;
  std::string Received;
  bool TimedOut = false;
};

} // namespace

static void limit(int Resource, rlim_t Value) {
  rlimit Limit;
  if (::getrlimit(Resource, &Limit))
    return;
  Limit.rlim_cur = std::min(Value, Limit.rlim_max);
  ::setrlimit(Resource, &Limit);
}

/// What the new process does; it does not come back.
[[noreturn]] static void
beWorker(size_t Task, int Results, const WorkerLimits &Limits,
         const std::function<void(size_t, ResultPipe &)> &Work, pid_t Parent) {
#ifdef __linux__
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != Parent)
    ::_exit(1);
#else
  (void)Parent;
#endif
  // What it has to say comes as a result; a dying front end's own words would
  // stand between the lines of others.
  const int Nowhere = ::open("/dev/null", O_RDWR);
  for (int Standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    ::dup2(Nowhere, Standard);
  limit(RLIMIT_STACK, StackSize);
  limit(RLIMIT_CORE, 0);
  if (Limits.MemoryBytes)
    limit(RLIMIT_AS, Limits.MemoryBytes);
  std::set_new_handler([] { ::_exit(OutOfMemoryCode); });
  llvm::install_bad_alloc_error_handler(
      [](void *, const char *, bool) { ::_exit(OutOfMemoryCode); });
  clang::noteBottomOfStack();
  ResultPipe Pipe(Results);
  Work(Task, Pipe);
  ::_exit(0); // without taking the syntax tree down
}

/// Hands the complete results in \p W over.
static void handOver(Worker &W, const WorkerEvents &Events) {
  size_t At = 0;
  while (W.Received.size() - At >= FrameHeader) {
    const char *Header = W.Received.data() + At;
    const uint64_t Size = llvm::support::endian::read64le(Header + 4);
    if (W.Received.size() - At - FrameHeader < Size)
      break;
    Events.Result(llvm::support::endian::read32le(Header),
                  W.Received.substr(At + FrameHeader, Size));
    At += FrameHeader + Size;
  }
  W.Received.erase(0, At);
}

/// Reads what has come. \returns false when there will be no more.
static bool receive(Worker &W, const WorkerEvents &Events) {
  char Buffer[1 << 16];
  const ssize_t Got = ::read(W.Results, Buffer, sizeof(Buffer));
  if (Got < 0)
    return errno == EINTR || errno == EAGAIN;
  W.Received.append(Buffer, Got);
  handOver(W, Events);
  return Got > 0;
}

void runWorkers(size_t Count, const WorkerLimits &Limits,
                const std::function<void(size_t, ResultPipe &)> &Work,
                const WorkerEvents &Events) {
  std::vector<Worker> Running;
  const pid_t Self = ::getpid();
  for (size_t Next = 0; Next < Count || !Running.empty();) {
    while (Next < Count && Running.size() < Limits.Jobs) {
      int Ends[2];
      pid_t Process = -1;
      if (::pipe2(Ends, O_CLOEXEC) == 0) {
        Process = ::fork();
        if (Process == 0) {
          ::close(Ends[0]);
          beWorker(Next, Ends[1], Limits, Work, Self);
        }
        ::close(Ends[1]);
        if (Process < 0)
          ::close(Ends[0]);
      }
      if (Process < 0) {
        // No room for one more: wait for one to end, if there is one.
        if (!Running.empty())
          break;
        Events.Failed(Next++, Failure::NoProcess);
        continue;
      }
      Running.push_back(
          {Next++,
           Process,
           Ends[0],
           Clock::now() + std::chrono::seconds(Limits.TimeoutSeconds),
           {},
           false});
    }
    std::vector<pollfd> Waiting;
    int Milliseconds = -1;
    const Clock::time_point Now = Clock::now();
    for (Worker &W : Running) {
      Waiting.push_back({W.Results, POLLIN, 0});
      if (!Limits.TimeoutSeconds || W.TimedOut)
        continue;
      const auto Left = std::chrono::duration_cast<std::chrono::milliseconds>(
                            W.Deadline - Now)
                            .count();
      if (Left <= 0) {
        ::kill(W.Process, SIGKILL);
        W.TimedOut = true; // its pipe will close
      } else if (Milliseconds < 0 || Left < Milliseconds) {
        Milliseconds = int(Left) + 1;
      }
    }
    if (::poll(Waiting.data(), Waiting.size(), Milliseconds) <= 0)
      continue;
    for (size_t I = Running.size(); I > 0; --I) {
      Worker &W = Running[I - 1];
      if (!Waiting[I - 1].revents || receive(W, Events))
        continue;
      int Status = 0;
      while (::waitpid(W.Process, &Status, 0) < 0 && errno == EINTR)
        ;
      ::close(W.Results);
      const int Code = WIFEXITED(Status) ? WEXITSTATUS(Status) : -1;
      const size_t Task = W.Task;
      const bool TimedOut = W.TimedOut;
      Running.erase(Running.begin() + (I - 1));
      if (Code != 0)
        Events.Failed(Task, TimedOut                  ? Failure::TimedOut
                            : Code == OutOfMemoryCode ? Failure::OutOfMemory
                                                      : Failure::Crashed);
    }
  }
}

} // namespace orm
