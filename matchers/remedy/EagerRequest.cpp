//===--- EagerRequest.cpp - orm-tidy -----------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "remedy/EagerRequest.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace orm {

std::string
fill(std::string Text,
     const std::vector<std::pair<std::string, std::string>> &Values) {
  for (const auto &Value : Values) {
    std::string Key = "{" + Value.first + "}";
    for (size_t At = Text.find(Key); At != std::string::npos;
         At = Text.find(Key, At + Value.second.size()))
      Text.replace(At, Key.size(), Value.second);
  }
  return Text;
}

void EagerRequest::want(const std::string &Path,
                        const std::vector<std::string> &ClassesOnWay) {
  if (std::find(Paths.begin(), Paths.end(), Path) != Paths.end())
    return;
  Paths.push_back(Path);
  Classes.push_back(ClassesOnWay);
}

static bool isPrefix(llvm::StringRef Prefix, llvm::StringRef Path) {
  return Path.size() > Prefix.size() && Path[Prefix.size()] == '.' &&
         Path.substr(0, Prefix.size()) == Prefix;
}

static std::string spelled(llvm::StringRef Path, const EagerRemedy &Remedy) {
  std::string Text;
  while (!Path.empty()) {
    auto Parts = Path.split('.');
    Text += (Text.empty() ? "" : Remedy.Separator) + Parts.first.str();
    Path = Parts.second;
  }
  return Text;
}

/// The paths as this library wants them: with all prefixes, or only the
/// longest ones.
static std::vector<std::string> normalise(const std::vector<std::string> &Paths,
                                          const EagerRemedy &Remedy) {
  std::vector<std::string> All;
  auto Add = [&](std::string Path) {
    if (std::find(All.begin(), All.end(), Path) == All.end())
      All.push_back(std::move(Path));
  };
  for (const std::string &Path : Paths) {
    if (Remedy.ListPrefixes)
      for (size_t At = Path.find('.'); At != std::string::npos;
           At = Path.find('.', At + 1))
        Add(Path.substr(0, At));
    Add(Path);
  }
  if (Remedy.ListPrefixes)
    return All;
  std::vector<std::string> Longest;
  for (const std::string &Path : All)
    if (std::none_of(All.begin(), All.end(), [&](const std::string &Other) {
          return isPrefix(Path, Other);
        }))
      Longest.push_back(Path);
  return Longest;
}

static std::string requestText(const std::vector<std::string> &Paths,
                               const EagerRemedy &Remedy,
                               const std::string &Name) {
  std::string List;
  for (const std::string &Path : Paths)
    List += (List.empty() ? "\"" : ", \"") + spelled(Path, Remedy) + '"';
  std::string Filled =
      fill(Paths.size() == 1 ? Remedy.OnePath : Remedy.SeveralPaths,
           {{"list", List}});
  return fill(Remedy.Text, {{"paths", Filled}, {"name", Name}});
}

static const EntityFacts *entityOf(const Linked &Of, const std::string &Name) {
  auto It = Of.Entities.find(Name);
  return It == Of.Entities.end() ? nullptr : &It->second;
}

/// Joining all relations changes the rows when one of them may be null, or
/// leads to a class that nobody has seen. Returns that class or relation.
static std::string nullableOnTheWay(const Linked &Of, const std::string &From) {
  std::vector<std::string> Queue{From};
  for (size_t I = 0; I < Queue.size() && I < 64; ++I) {
    const EntityFacts *Entity = entityOf(Of, Queue[I]);
    if (!Entity)
      return "the definition of '" + Queue[I] + "' is not seen";
    if (!Entity->Nullable.empty())
      return "'" + Entity->Nullable.front() + "' of '" + Entity->Name +
             "' may be null";
    for (const std::string &To : Entity->LeadsTo)
      if (std::find(Queue.begin(), Queue.end(), To) == Queue.end())
        Queue.push_back(To);
  }
  return "";
}

/// The class that \p Path leads to from \p Class; empty when it isn't known.
static std::string classBehind(llvm::StringRef Path, std::string Class,
                               const Linked &Of) {
  while (!Path.empty()) {
    auto Parts = Path.split('.');
    auto Next = std::find_if(
        Of.Relations.begin(), Of.Relations.end(), [&](const RelationFact &R) {
          return R.Entity == Class && Parts.first == R.Name;
        });
    if (Next == Of.Relations.end())
      return "";
    Class = Next->Related;
    Path = Parts.second;
  }
  return Class;
}

/// True when several relations are asked for, side by side, and one that
/// nothing further is asked of leads to a class with relations of its own.
/// \p Paths are all that the request would have, also those it has already.
static bool crashesOnSiblings(const EagerRequest &R,
                              const std::vector<std::string> &Paths,
                              const Linked &Of) {
  std::vector<std::string> Leaves;
  for (const std::string &Path : Paths)
    if (std::none_of(Paths.begin(), Paths.end(), [&](const std::string &Other) {
          return isPrefix(Path, Other);
        }))
      if (std::find(Leaves.begin(), Leaves.end(), Path) == Leaves.end())
        Leaves.push_back(Path);
  if (Leaves.size() < 2)
    return false;
  for (const std::string &Leaf : Leaves) {
    const EntityFacts *Entity =
        entityOf(Of, classBehind(Leaf, Of.Sites[R.Query.Source].Entity, Of));
    if (!Entity || Entity->HasRelations)
      return true;
  }
  return false;
}

/// A relation on a path that is asked for, and that may be null; empty: none.
static std::string nullableOnPaths(const EagerRequest &R, const Linked &Of) {
  for (size_t I = 0; I < R.Paths.size(); ++I) {
    llvm::StringRef Rest = R.Paths[I];
    for (size_t Part = 0; !Rest.empty() && Part < R.Classes[I].size(); ++Part) {
      auto Split = Rest.split('.');
      const EntityFacts *Entity = entityOf(Of, R.Classes[I][Part]);
      if (Entity && std::find(Entity->Nullable.begin(), Entity->Nullable.end(),
                              Split.first.str()) != Entity->Nullable.end())
        return "'" + Split.first.str() + "' of '" + Entity->Name +
               "' may be null";
      Rest = Split.second;
    }
  }
  return "";
}

namespace {
/// Makes the plan for one request, step by step.
class Planner {
public:
  Planner(const EagerRequest &Request, const Linked &Of, const Profile &Library)
      : R(Request), Of(Of), Library(Library) {}

  Plan make() {
    const SiteFact &Source = Of.Sites[R.Query.Source];
    Remedy = choose(R.Query.Run != None ? Of.Sites[R.Query.Run] : Source);
    if (!Remedy)
      return refuse("");
    std::vector<std::string> Paths = R.Paths;
    for (uint32_t Step : sites())
      for (const EagerPath &Path : Of.Sites[Step].Paths)
        if (Of.Sites[Step].What == Role::Eager && !Of.Sites[Step].Removes)
          Paths.insert(Paths.begin(), Path.Path);
    Result.Text = requestText(normalise(R.Paths, *Remedy), *Remedy,
                              R.Query.Run != None ? Of.Sites[R.Query.Run].Method
                                                  : std::string());
    if (!Remedy->SiblingsRefusal.empty() && crashesOnSiblings(R, Paths, Of))
      return refuse(Remedy->SiblingsRefusal);
    if (!Remedy->NullableRefusal.empty()) {
      // Without paths the request joins whatever there is.
      bool JoinsAll = Remedy->Text.find("{paths}") == std::string::npos;
      std::string Why = JoinsAll ? nullableOnTheWay(Of, Source.Entity)
                                 : nullableOnPaths(R, Of);
      if (!Why.empty())
        return refuse(Remedy->NullableRefusal + " (" + Why + ")");
    }
    if (!columnsHaveKeys())
      return Result;
    if (extend())
      return Result;
    if (Remedy->Where == EagerRemedy::Place::AfterQuery)
      return afterQuery();
    return atRun();
  }

private:
  Plan refuse(std::string Why) {
    Result.Edits.clear();
    Result.Refusal = std::move(Why);
    return Result;
  }

  std::vector<uint32_t> sites() const {
    std::vector<uint32_t> All{R.Query.Source};
    All.insert(All.end(), R.Query.Steps.begin(), R.Query.Steps.end());
    return All;
  }

  /// The remedy for the place that runs the query: by the static name first.
  const EagerRemedy *choose(const SiteFact &Site) const {
    for (uint32_t I : Site.Remedies) {
      if (I >= Library.EagerRemedies.size())
        continue; // facts that were made with another profile
      const EagerRemedy &Remedy = Library.EagerRemedies[I];
      if (Remedy.Where == EagerRemedy::Place::BeforeRun && Site.Static)
        continue;
      if (Remedy.Where == EagerRemedy::Place::RenamedRun &&
          (!Site.Static || std::find(Remedy.Names.begin(), Remedy.Names.end(),
                                     Site.Method) == Remedy.Names.end()))
        continue;
      return &Remedy;
    }
    return nullptr;
  }

  /// Only when every loop that the place feeds gains. Loops that only collect
  /// rows read them elsewhere.
  bool allGain(uint32_t Site) const {
    const SiteUse &Use = Of.Uses[Site];
    if (Use.Escapes)
      return false;
    for (uint32_t Loop : Use.Loops)
      if (!R.Loops.count(Loop) && !Of.Collecting.count(Loop))
        return false;
    return true;
  }

  bool columnsHaveKeys() {
    std::vector<uint32_t> All = sites();
    if (R.Query.Run != None)
      All.push_back(R.Query.Run);
    for (uint32_t Site : All)
      if (!columnsHaveKeys(Of.Sites[Site]))
        return false;
    return true;
  }

  bool columnsHaveKeys(const SiteFact &Run) {
    if (!Run.ListsColumns || std::find(Run.Columns.begin(), Run.Columns.end(),
                                       "*") != Run.Columns.end())
      return true;
    for (const std::string &Path : R.Paths) {
      // Rows of many have the key; the row has that of one.
      std::string First = Path.substr(0, Path.find('.')), Key = First + "_id";
      for (const RelationFact &Relation : Of.Relations)
        if (Relation.Name == First && Relation.Kind == RelationKind::ToMany &&
            Relation.Entity == Of.Sites[R.Query.Source].Entity)
          Key = "id";
      if (std::find(Run.Columns.begin(), Run.Columns.end(), Key) ==
          Run.Columns.end()) {
        refuse("the query lists its columns, and '" + Key +
               "' is not one of them");
        return false;
      }
    }
    return true;
  }

  /// Adds to a request that the query has. \returns true when that is decided.
  bool extend() {
    uint32_t Existing = None;
    for (uint32_t Step : sites())
      if (Of.Sites[Step].What == Role::Eager && !Of.Sites[Step].Removes)
        Existing = Step;
    if (Existing == None)
      return false;
    const SiteFact &Site = Of.Sites[Existing];
    if (Site.Where.InMacro || Site.Name.InMacro) {
      refuse("the query's request is written in a macro");
      return true;
    }
    if (Site.InTemplate) {
      refuse("the query's request is written in a template");
      return true;
    }
    if (!allGain(Existing)) {
      refuse("the query also feeds loops that do not read it");
      return true;
    }
    if (Site.Paths.empty() || Site.UnknownPaths) {
      if (Site.Again == Repeat::Add)
        return false; // a second request adds
      if (Site.Paths.empty() && !Site.UnknownPaths && Site.ArgumentsBegin &&
          Site.ArgumentsBegin == Site.ArgumentsEnd) {
        std::string Text =
            requestText(normalise(R.Paths, *Remedy), *Remedy, Site.Method);
        size_t Open = Text.find('('), Close = Text.rfind(')');
        edit(Site.Where.File, Site.ArgumentsBegin, Site.ArgumentsBegin,
             Text.substr(Open + 1, Close - Open - 1));
        return true;
      }
      refuse("the query has a request that can't be extended");
      return true;
    }
    return extendList(Site);
  }

  bool extendList(const SiteFact &Site) {
    std::vector<std::string> Have, New;
    for (const EagerPath &Path : Site.Paths) {
      if (!Path.Literal.valid() || Path.Literal.InMacro) {
        refuse("the query's request is not written where it is made");
        return true;
      }
      Have.push_back(Path.Path);
    }
    for (const std::string &Path : normalise(R.Paths, *Remedy))
      if (std::find(Have.begin(), Have.end(), Path) == Have.end())
        New.push_back(Path);
    // A path that is now part of a longer one is replaced by it.
    std::vector<std::string> Appended;
    std::set<size_t> Replaced;
    for (const std::string &Path : New) {
      bool Done = false;
      if (!Remedy->ListPrefixes)
        for (size_t I = 0; I < Have.size() && !Done; ++I)
          if (isPrefix(Have[I], Path) && Replaced.insert(I).second) {
            const Range &Literal = Site.Paths[I].Literal;
            edit(Literal.File, Literal.Begin, Literal.End,
                 '"' + spelled(Path, *Remedy) + '"');
            Done = true;
          }
      if (!Done)
        Appended.push_back(Path);
    }
    if (Appended.empty())
      return true;
    const Range &First = Site.Paths.front().Literal;
    const Range &Last = Site.Paths.back().Literal;
    size_t LastIndex = Site.Paths.size() - 1;
    std::string Text;
    for (const std::string &Path : Appended)
      Text += (Site.Form == PathForm::Stream ? " << \"" : ", \"") +
              spelled(Path, *Remedy) + '"';
    if (Site.Form == PathForm::Single) {
      Text += '}';
      edit(First.File, First.Begin, First.Begin, "{");
    }
    // An insertion next to a replacement is made part of it.
    for (Edit &E : Result.Edits)
      if (Replaced.count(LastIndex) && E.End == Last.End && E.Begin != E.End) {
        E.Text += Text;
        return true;
      }
    edit(Last.File, Last.End, Last.End, Text);
    return true;
  }

  Plan atRun() {
    if (R.Query.Run == None)
      return refuse("the call that runs the query is not known");
    const SiteFact &Run = Of.Sites[R.Query.Run];
    if (!Run.Name.valid() || Run.Name.InMacro || Run.Where.InMacro)
      return refuse("the query is run in a macro");
    if (Run.InTemplate)
      return refuse("the query is run in a template");
    if (!allGain(R.Query.Run))
      return refuse("the query also feeds loops that do not read it");
    std::string Text =
        requestText(normalise(R.Paths, *Remedy), *Remedy, Run.Method);
    uint32_t End = Remedy->Where == EagerRemedy::Place::RenamedRun
                       ? Run.Name.End
                       : Run.Name.Begin;
    edit(Run.Name.File, Run.Name.Begin, End, Text);
    return Result;
  }

  Plan afterQuery() {
    std::string Text = requestText(normalise(R.Paths, *Remedy), *Remedy, "");
    // Behind the last expression that builds it.
    std::vector<uint32_t> All = sites();
    uint32_t Last = All.back();
    const SiteFact &Site = Of.Sites[Last];
    if (Site.InTemplate)
      return refuse("the query is built in a template");
    bool Macro = Site.Where.InMacro || !Site.Where.valid();
    if (!Macro && allGain(Last)) {
      if (Site.Name.valid() || (Site.What == Role::Source &&
                                !Site.DeclaratorEnd && Site.IsExpression)) {
        edit(Site.Where.File, Site.Where.End, Site.Where.End, Text);
        return Result;
      }
      if (Site.DeclaratorEnd && All.size() == 1) {
        edit(Site.Where.File, Site.DeclaratorEnd, Site.DeclaratorEnd,
             " = " + Site.DeclaredType + "()" + Text);
        return Result;
      }
    }
    // In front of the loop: each loop over a range gets rows of its own.
    if (R.RangeExpression.valid() && !R.RangeExpression.InMacro) {
      edit(R.RangeExpression.File, R.RangeExpression.End, R.RangeExpression.End,
           Text);
      return Result;
    }
    return refuse(Macro ? "the query is built in a macro"
                        : "the query also feeds loops that do not read it");
  }

  void edit(uint32_t File, uint32_t Begin, uint32_t End, std::string Text) {
    Edit E;
    E.File = File;
    E.Begin = Begin;
    E.End = End;
    E.Text = std::move(Text);
    Result.Edits.push_back(std::move(E));
  }

  const EagerRequest &R;
  const Linked &Of;
  const Profile &Library;
  const EagerRemedy *Remedy = nullptr;
  Plan Result;
};
} // namespace

Plan plan(const EagerRequest &Request, const Linked &Of,
          const Profile &Library) {
  return Planner(Request, Of, Library).make();
}

} // namespace orm
