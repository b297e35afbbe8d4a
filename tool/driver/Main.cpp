//===--- Main.cpp - orm-clang-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// orm-clang-tidy: clang-tidy with the orm-* checks built in, for every tool
/// that lets one name the clang-tidy binary. The command line is clang-tidy's.
///
//===----------------------------------------------------------------------===//

#include "clang-tidy/tool/ClangTidyMain.h"
#include "tool/driver/ResourceDir.h"

#include <string>
#include <vector>

int main(int ArgCount, const char **Args) {
  // First among the compiler's arguments, so that a user's -resource-dir wins,
  // and first among ours, since everything after "--" is the compiler's.
  std::vector<const char *> Extended(Args, Args + ArgCount);
  std::string Option = orm::findResourceDir(Args[0]);
  if (!Option.empty()) {
    Option = "--extra-arg-before=-resource-dir=" + Option;
    Extended.insert(Extended.begin() + 1, Option.c_str());
  }
  const int Count = static_cast<int>(Extended.size());
  Extended.push_back(nullptr);
  return clang::tidy::clangTidyMain(Count, Extended.data());
}
