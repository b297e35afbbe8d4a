//===--- Printer.cpp - orm-tidy ----------------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Facts.h"

#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace orm {

/// Values are spelled out so deeply, and into so many parts.
static constexpr unsigned MaxDepth = 16, MaxParts = 1000;

namespace {
/// Prints one unit, a line per fact. Values are spelled out, not numbered.
class Printer {
public:
  Printer(const UnitFacts &Unit, llvm::raw_ostream &OS) : Unit(Unit), OS(OS) {}

  void unit() {
    for (const EntityFacts &E : Unit.Entities) {
      OS << "entity " << E.Name;
      if (E.HasRelations)
        OS << " relations";
      for (const std::string &Path : E.AlwaysEager)
        OS << " always-eager(" << Path << ')';
      for (uint32_t R : E.PerObject)
        OS << " per-object(" << Unit.Relations[R].Name << ')';
      for (size_t I = 0; I + 1 < E.Registered.size(); I += 2)
        OS << ' ' << E.Registered[I] << " registered as "
           << E.Registered[I + 1];
      OS << '\n';
    }
    for (const FunctionFacts &F : Unit.Functions)
      function(F);
  }

private:
  void where(const Range &R) {
    if (!R.valid()) {
      OS << "?";
      return;
    }
    OS << llvm::sys::path::filename(Unit.Files[R.File]) << ':' << R.Line << ':'
       << R.Column;
    if (R.InMacro)
      OS << "(macro)";
  }

  void function(const FunctionFacts &F) {
    Current = &F;
    OS << "function " << F.Name << " at ";
    where(F.Where);
    OS << '\n';
    for (size_t I = 0; I < F.Loops.size(); ++I) {
      const LoopFact &L = F.Loops[I];
      OS << "  loop " << I << " at ";
      where(L.Where);
      if (L.Parent != None)
        OS << " in " << L.Parent;
      if (L.Branch != None)
        OS << " in branch " << L.Branch;
      if (L.Over != None) {
        OS << " over ";
        value(L.Over);
      }
      if (!L.Row.empty())
        OS << " rows " << L.Row;
      if (L.CopiesRows)
        OS << " copies";
      if (L.Bound >= 0)
        OS << " bound " << L.Bound;
      static const char *const Kinds[] = {"",        " counted", " chunked",
                                          " cursor", " drain",   " condition"};
      OS << Kinds[unsigned(L.Kind)];
      if (L.Waits)
        OS << " waits";
      if (L.Queued)
        OS << " queued";
      if (L.Search)
        OS << " search";
      OS << '\n';
    }
    for (size_t I = 0; I < F.Branches.size(); ++I) {
      const BranchFact &B = F.Branches[I];
      OS << "  branch " << I;
      if (B.First != I)
        OS << " beside " << B.First;
      if (B.Parent != None)
        OS << " in " << B.Parent;
      if (B.Arms > 0)
        OS << " one of " << B.Arms;
      if (B.Asked != None) {
        OS << " asks ";
        value(B.Asked);
      }
      OS << llvm::ArrayRef<llvm::StringRef>(
          {"", " repairs", " missing", " timed", " upgrade", " first",
           " changed", " absent", " no file"})[size_t(B.For)];
      if (B.Expected)
        OS << " expected";
      if (B.Turns > 0)
        OS << " turns " << B.Turns;
      OS << '\n';
    }
    for (const EventFact &E : F.Events)
      event(E);
    for (const HoistFact &H : F.Hoists) {
      OS << "  hoist ";
      where(H.Statement);
      OS << " out of " << H.Loop << ", bytes " << H.RemoveBegin << " to "
         << H.RemoveEnd << '\n';
    }
    if (F.Pure)
      OS << "  pure\n";
  }

  void event(const EventFact &E) {
    static const char *const Names[] = {"load",  "run",    "write",  "prepare",
                                        "fetch", "begin",  "commit", "eager",
                                        "call",  "return", "store",  "add",
                                        "feed",  "escape", "keep",   "iterate"};
    OS << "  " << Names[unsigned(E.Kind)] << ' ';
    if (E.Kind == EventKind::Call) {
      const CallFact &C = Current->Calls[E.Call];
      if (C.Virtual)
        OS << "virtual ";
      if (C.CalleeValue != None)
        value(C.CalleeValue);
      else
        OS << C.Name;
      if (C.Object != None) {
        OS << " on ";
        value(C.Object);
      }
      OS << '(';
      for (size_t I = 0; I < C.Arguments.size(); ++I) {
        OS << (I ? ", " : "");
        value(C.Arguments[I]);
      }
      OS << ')';
    } else {
      value(E.Value);
      if (!E.Text.empty() && E.Text != LeavingText)
        OS << '.' << E.Text;
      if (E.Other != None) {
        OS << (E.Kind == EventKind::Run || E.Kind == EventKind::Write ? " with "
                                                                      : " := ");
        value(E.Other);
      }
      if (E.Site != None)
        site(E.Site);
    }
    OS << " at ";
    where(E.Where);
    if (E.Loop != None)
      OS << " in loop " << E.Loop;
    if (E.Branch != None)
      OS << " in branch " << E.Branch;
    static const char *const Guards[] = {
        "first-iteration", "early-exit", "memoised",  "loaded",
        "chunked",         "given",      "not given", "missing",
        "failed",          "fallback",   "changed",   "kept"};
    if (E.Text == LeavingText)
      OS << " [leaving]";
    for (const Guard &G : E.Guards) {
      OS << " [" << Guards[unsigned(G.Kind)];
      if (G.Loop != None)
        OS << " of loop " << G.Loop;
      if (G.Holder != None) {
        OS << " in ";
        value(G.Holder);
      }
      OS << ']';
    }
    OS << '\n';
  }

  void site(uint32_t Index) {
    const SiteFact &S = Unit.Sites[Index];
    if (S.AllPaths)
      OS << " eager(all)";
    if (S.UnknownPaths)
      OS << " eager(?)";
    for (const EagerPath &Path : S.Paths)
      OS << " eager(" << Path.Path << ')';
    if (S.Removes)
      OS << " removes";
    if (S.Limit >= 0)
      OS << " limit " << S.Limit;
  }

  void list(const ValueFact &V, unsigned Depth) {
    OS << '(';
    for (size_t I = 0; I < V.Operands.size(); ++I) {
      OS << (I ? ", " : "");
      value(V.Operands[I], Depth + 1);
    }
    OS << ')';
  }

  void value(uint32_t Index, unsigned Depth = 0) {
    if (Depth == 0)
      Parts = 0;
    if (Index == None || Depth > MaxDepth || ++Parts > MaxParts) {
      OS << "...";
      return;
    }
    const ValueFact &V = Current->Values[Index];
    switch (V.Kind) {
    case ValueKind::Unknown:
      OS << "unknown '" << V.Text << '\'';
      break;
    case ValueKind::Query:
      OS << "query";
      if (!Unit.Sites[V.Index].Entity.empty())
        OS << '<' << Unit.Sites[V.Index].Entity << '>';
      site(V.Index);
      break;
    case ValueKind::Step:
      value(V.Operands[0], Depth + 1);
      OS << '.' << Unit.Sites[V.Index].Method;
      site(V.Index);
      break;
    case ValueKind::Run:
      OS << "rows";
      list(V, Depth);
      break;
    case ValueKind::Single:
      OS << "one";
      list(V, Depth);
      break;
    case ValueKind::Row:
      OS << "row" << V.Index;
      list(V, Depth);
      break;
    case ValueKind::Related:
      value(V.Operands[0], Depth + 1);
      OS << "->" << Unit.Relations[V.Index].Name;
      if (Unit.Relations[V.Index].Kind == RelationKind::ToMany)
        OS << "[]";
      break;
    case ValueKind::Param:
      OS << (V.Bound ? "_" : "param") << V.Index + (V.Bound ? 1 : 0);
      break;
    case ValueKind::This:
      OS << "this";
      break;
    case ValueKind::Capture:
      OS << "capture" << V.Index;
      break;
    case ValueKind::Member:
      value(V.Operands[0], Depth + 1);
      OS << '.' << V.Text;
      break;
    case ValueKind::Part:
      value(V.Operands[0], Depth + 1);
      OS << '<' << V.Index << '>';
      break;
    case ValueKind::Result:
      OS << "result of " << Current->Calls[V.Index].Name;
      break;
    case ValueKind::Output:
      OS << "output";
      list(V, Depth);
      break;
    case ValueKind::Method:
    case ValueKind::Object:
      OS << "object" << V.Index;
      break;
    case ValueKind::Global:
      OS << "global " << V.Text;
      break;
    case ValueKind::Callable:
      OS << "callable";
      list(V, Depth);
      break;
    case ValueKind::Several:
      OS << "any";
      list(V, Depth);
      break;
    case ValueKind::Aggregate:
      OS << "tuple";
      list(V, Depth);
      break;
    case ValueKind::Text:
      OS << '"' << V.Text << '"';
      break;
    case ValueKind::Computed:
      OS << "computed";
      list(V, Depth);
      break;
    case ValueKind::Table:
      OS << "table";
      list(V, Depth);
      break;
    case ValueKind::Turn:
      OS << "turn" << V.Index;
      break;
    }
  }

  const UnitFacts &Unit;
  llvm::raw_ostream &OS;
  const FunctionFacts *Current = nullptr;
  unsigned Parts = 0; ///< of the value that is printed
};
} // namespace

void print(const UnitFacts &Facts, llvm::raw_ostream &OS) {
  Printer(Facts, OS).unit();
}

} // namespace orm
