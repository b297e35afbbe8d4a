//===--- GivenEdits.cpp - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/checks/GivenEdits.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace orm {

void keepApart(const Linked &Of, const Finding &F, Remedy &Mine) {
  using Place = std::tuple<std::string, uint32_t, CheckKind, std::string>;
  struct Given {
    Edit What;
    Place To;
  };
  static thread_local std::map<std::string, std::vector<Given>> All; // by file
  const Place Here{Of.Files[F.Where.File], F.Where.Begin, F.Check, F.Path};
  bool Taken = false, Other = false;
  for (const Edit &E : Mine.Edits)
    for (const Given &G : All[Of.Files[E.File]])
      if (G.To != Here) {
        Edit What = G.What;
        What.File = E.File; // another one's index
        Taken |= What == E;
        Other |= !(What == E) && overlap(What, E);
      }
  if (Other)
    Mine.Note = "no fix is offered: its edit would overlap with that of "
                "another warning";
  else if (Taken)
    Mine.Note = "the fix of another warning brings this along too";
  if (Taken || Other)
    Mine.Edits.clear();
  for (const Edit &E : Mine.Edits)
    All[Of.Files[E.File]].push_back({E, Here});
}

} // namespace orm
