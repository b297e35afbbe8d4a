//===--- UnitAnalysis.h - orm-tidy ------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A unit as all checks see it: read, and linked alone or with its program.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CHECKS_UNITANALYSIS_H
#define ORM_TIDY_CHECKS_UNITANALYSIS_H

#include "remedy/Remedy.h"

#include "clang/AST/ASTContext.h"

#include <memory>
#include <string>
#include <vector>

namespace orm {

/// What the analysis of a unit depends on, beside the unit.
struct AnalysisOptions {
  std::string Profiles; ///< files of further ones, separated by semicolons
  std::string Facts;    ///< the folder of the program's facts; empty: none

  bool operator==(const AnalysisOptions &Other) const {
    return Profiles == Other.Profiles && Facts == Other.Facts;
  }
};

/// A unit, read, linked and with its remedies.
struct UnitAnalysis {
  Linked Program;
  /// By finding: true when it stands in the unit, not in another one.
  std::vector<bool> Reported;
  std::vector<Remedy> Remedies; ///< by finding
  /// What is wrong with the profiles, with positions, and with files of facts.
  std::vector<std::string> Errors;
};

/// The analysis of \p Context. It is made once while one of its owners lives;
/// \p Mine becomes true when this call has made it.
std::shared_ptr<const UnitAnalysis>
analysisOf(clang::ASTContext &Context, const AnalysisOptions &O, bool &Mine);

} // namespace orm

#endif // ORM_TIDY_CHECKS_UNITANALYSIS_H
