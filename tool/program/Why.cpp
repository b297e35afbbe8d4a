//===--- Why.cpp - orm-tidy -----------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Why.h"

#include "facts/StorageFiles.h"
#include "tool/program/Output.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

#include <algorithm>

namespace orm {
namespace {

struct Named {
  llvm::StringRef Name, Meaning;
};

/// The reasons that keep something quiet; docs/checks has examples.
constexpr Named Reasons[] = {
    {"cached", "its rows are cached while the program runs, as a profile or "
               "attribute says"},
    {"chunked", "it runs once for many elements, not for each"},
    {"definition", "it defines tables and the like"},
    {"early-exit-search", "the loop is left as soon as it has found something"},
    {"eager", "the query, or one before the loop, has brought it"},
    {"first-iteration", "the loop is left in its first turn"},
    {"in-transaction", "a transaction is open, and there is no round trip to "
                       "save"},
    {"loaded", "it is asked first whether it is loaded"},
    {"memoised", "it runs only where a cache has nothing"},
    {"other-connection", "it is another database in each turn"},
    {"other-table", "it is another table in each turn"},
    {"own-cursor", "it steps on in rows of a query that has been run"},
    {"paging", "it fetches one page in each turn"},
    {"polling", "the loop waits in each turn"},
    {"retry", "the loop tries again until it succeeds"},
    {"script", "the loop goes over the statements themselves"},
    {"single-row", "the loop goes over one row"},
    {"tiny-constant", "the loop has few turns, always as many"},
    {"volatile", "it gives something else each time"},
    {"worker", "the loop is one that waits for work"},
    {"written-in-loop", "the loop may change what it gives"},
};

/// Writes about one line.
class Explanation {
public:
  Explanation(const Options &O, const Linked &Of) : O(O), Of(Of) {}

  bool hasFile() const {
    return std::any_of(Of.Files.begin(), Of.Files.end(),
                       [&](const std::string &File) { return isAsked(File); });
  }
  bool isAsked(const Range &R) const {
    return R.valid() && R.Line == O.WhyLine && isAsked(Of.Files[R.File]);
  }
  bool isAsked(const std::vector<WitnessStep> &Steps) const {
    return std::any_of(
        Steps.begin(), Steps.end(),
        [&](const WitnessStep &Step) { return isAsked(Step.Where); });
  }
  std::string place(const Range &R) const {
    return R.valid()
               ? fmt::format("{}:{}:{}", Of.Files[R.File], R.Line, R.Column)
               : "?";
  }
  bool silences() const;
  bool touched() const;

private:
  bool isAsked(const std::string &File) const {
    return File == O.WhyFile || llvm::sys::fs::equivalent(File, O.WhyFile);
  }

  const Options &O;
  const Linked &Of;
};

} // namespace

/// Says what is quiet: for each loop and reason the shortest of the ways that
/// lead there. \returns false when there is nothing of the kind.
bool Explanation::silences() const {
  struct Ways {
    std::string Shortest;
    size_t Steps = 0;
    std::set<std::string> All;
  };
  llvm::MapVector<std::string, Ways, std::map<std::string, unsigned>> Said;
  for (const Silence &S : Of.Silences) {
    if (!isAsked(S.Where) && !isAsked(S.Loop) && !isAsked(S.Witness))
      continue;
    std::string Why = S.Reason;
    for (const Named &Reason : Reasons)
      if (Reason.Name == S.Reason)
        Why += fmt::format(" ({})", Reason.Meaning.str());
    std::string Way;
    for (const WitnessStep &Step : S.Witness)
      Way += fmt::format("{}: {}\n", place(Step.Where), Step.Text);
    Ways &Group = Said[fmt::format("{}: not reported for the loop at {}: {}\n",
                                   place(S.Where), place(S.Loop), Why)];
    if (Group.All.empty() || S.Witness.size() < Group.Steps) {
      Group.Shortest = Way;
      Group.Steps = S.Witness.size();
    }
    Group.All.insert(std::move(Way));
  }
  for (const auto &[Text, Group] : Said) {
    llvm::outs() << Text << Group.Shortest;
    if (const size_t Others = Group.All.size() - 1)
      llvm::outs() << Text.substr(0, Text.find(": "))
                   << (Others == 1 ? ": and so is 1 other way"
                                   : ": and so are " + std::to_string(Others) +
                                         " other ways")
                   << " from here to the database\n";
  }
  return !Said.empty();
}

/// Says what is known of the line otherwise.
bool Explanation::touched() const {
  std::set<std::string> Said;
  for (const WitnessStep &Touched : Of.Touched)
    if (isAsked(Touched.Where))
      Said.insert(fmt::format("{}: {}\n", place(Touched.Where), Touched.Text));
  for (const std::string &Text : Said)
    llvm::outs() << Text;
  return !Said.empty();
}

bool explain(const Options &O, UnitResults &Read,
             const std::vector<Profile> &Profiles) {
  bool Skipped = false;
  for (const StoredUnit &Unit : Read.Units)
    Skipped |= !Unit.WasRead &&
               std::any_of(Unit.Sources.begin(), Unit.Sources.end(),
                           [&](const SourceState &Source) {
                             return absolutePath(Source.Path, "") == O.WhyFile;
                           });
  const Linked Program =
      link(Read.takeFacts(),
           {/*Explain=*/true, O.Files.empty() && Read.Errors.empty(),
            O.Files.empty()});
  const Explanation Line(O, Program);
  if (!Line.hasFile()) {
    if (Skipped) {
      llvm::outs() << O.WhyFile << ':' << O.WhyLine
                   << ": nothing is reported: no unit with this file mentions "
                      "a library or calls what reaches a database\n";
      return true;
    }
    fmt::print(stderr, "{}: error: no unit that was read has this file\n",
               O.WhyFile);
    return false;
  }
  std::set<size_t> Findings;
  for (size_t I = 0; I < Program.Findings.size(); ++I) {
    const Finding &F = Program.Findings[I];
    if (Line.isAsked(F.Where) || Line.isAsked(F.Loop) ||
        Line.isAsked(F.Witness))
      Findings.insert(I);
  }
  Options Print = O;
  Print.Fix = Print.FixNotes = false;
  printFindings(Print, Program, remedies(Program, Profiles), &Findings);
  for (size_t I : Findings) {
    const Finding &F = Program.Findings[I];
    llvm::outs() << Line.place(F.Where)
                 << (F.Certainty == Verdict::Proven
                         ? ": it is proven: each step is certain\n"
                         : ": it is possible, and reported with --possible "
                           "only: " +
                               F.Doubt + "\n");
  }
  const bool Quiet = Line.silences();
  if (Findings.empty() && !Quiet) {
    const bool Touched = Line.touched();
    llvm::outs() << O.WhyFile << ':' << O.WhyLine << ": nothing is reported: "
                 << (Touched ? "no loop is known that runs this once per "
                               "element\n"
                             : "nothing on this line is known to reach a "
                               "database\n");
  }
  llvm::outs().flush();
  return true;
}

} // namespace orm
