//===--- Output.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Findings through clang-tidy's own reporting: its text, NOLINT, .clang-tidy,
/// fixes and their export are those of clang-tidy.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_PROGRAM_OUTPUT_H
#define ORM_TIDY_PROGRAM_OUTPUT_H

#include "remedy/Remedy.h"
#include "tool/program/Options.h"

#include <set>
#include <string>
#include <vector>

namespace orm {

/// What was printed.
struct Printed {
  unsigned Findings = 0; ///< after NOLINT and the checks that are enabled
  std::vector<std::string> Errors;
};

/// Prints the findings to standard output, and applies or exports the fixes as
/// \p O says. \p Only: no others than these.
Printed printFindings(const Options &O, const Linked &Of,
                      const std::vector<Remedy> &Remedies,
                      const std::set<size_t> *Only = nullptr);

/// The profiles that .clang-tidy files name for the sources \p Files. Files
/// that can't be read are appended to \p Errors; what is wrong with them has
/// been printed.
std::vector<std::string>
configuredProfiles(const Options &O, const std::vector<std::string> &Files,
                   std::vector<std::string> &Errors);

} // namespace orm

#endif // ORM_TIDY_PROGRAM_OUTPUT_H
