//===--- Reach.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Reach.h"

namespace orm {

/// More parts of an argument are not looked at.
static constexpr size_t MaxParts = 32;

static bool isAboutDatabase(const EventFact &E) {
  switch (E.Kind) {
  case EventKind::Load:
  case EventKind::Run:
  case EventKind::Write:
  case EventKind::Prepare:
  case EventKind::Fetch:
  case EventKind::Begin:
  case EventKind::Commit:
  case EventKind::EagerOn:
  case EventKind::Keep:
    return true;
  default:
    return false;
  }
}

uint32_t Reach::function(llvm::StringRef Key) {
  auto Inserted = ByKey.try_emplace(Key, Functions.size());
  if (Inserted.second)
    Functions.emplace_back();
  return Inserted.first->second;
}

/// The class of the object whose member \p V is; empty when it is none.
static llvm::StringRef holderOf(const ValueFact &V) {
  const llvm::StringRef Text = V.Text;
  return V.Kind == ValueKind::Member ? Text.substr(0, Text.rfind("::"))
                                     : llvm::StringRef();
}

/// What the loops of \p F go over, and of what it gives a member.
void Reach::addLoops(const FunctionFacts &F, uint32_t Index) {
  for (const LoopFact &L : F.Loops) {
    if (L.Kind != LoopKind::Range || L.Over == None)
      continue;
    const ValueFact &Over = F.Values[L.Over];
    if (Over.Kind == ValueKind::Result && !F.Calls[Over.Index].Callee.empty())
      Functions[Index].OverResults.push_back(
          function(F.Calls[Over.Index].Callee));
    else if (!holderOf(Over).empty())
      Functions[Index].Over.insert(holderOf(Over).str());
  }
  for (const EventFact &E : F.Events)
    if (E.Kind == EventKind::Return && E.Value != None &&
        !holderOf(F.Values[E.Value]).empty())
      Functions[Index].Holder = holderOf(F.Values[E.Value]).str();
}

void Reach::add(const UnitFacts &Unit) {
  std::vector<uint32_t> FileOf;
  for (const std::string &File : Unit.Files) {
    auto Inserted = ByFile.try_emplace(File, Files.size());
    if (Inserted.second)
      Files.push_back(File);
    FileOf.push_back(Inserted.first->second);
  }
  for (const FunctionFacts &F : Unit.Functions) {
    const uint32_t Index = function(F.Key);
    Functions[Index].HasBody = true;
    addLoops(F, Index);
    auto Reaches = [&](llvm::StringRef Callee) {
      Functions[function(Callee)].Callers.push_back(Index);
    };
    for (const EventFact &E : F.Events)
      Functions[Index].Queries |= isAboutDatabase(E);
    // A query that is started here, and given to whoever asked for it.
    for (const ValueFact &V : F.Values) {
      Functions[Index].Queries |=
          V.Kind == ValueKind::Query || V.Kind == ValueKind::Related;
      if (V.Kind == ValueKind::Callable)
        Reaches(V.Text);
    }
    for (const CallFact &C : F.Calls) {
      if (C.Callee.empty())
        continue;
      Reaches(C.Callee);
      // Who is given a callable may call it.
      const uint32_t Callee = function(C.Callee);
      if (!C.Declared.empty())
        Declared[C.Name].insert(Callee);
      for (uint32_t File : C.Declared)
        Functions[Callee].Files.push_back(FileOf[File]);
      for (uint32_t Argument : C.Arguments) {
        std::vector<uint32_t> Queue{Argument};
        for (size_t I = 0; I < Queue.size() && I < MaxParts; ++I) {
          const ValueFact &V = F.Values[Queue[I]];
          if (V.Kind == ValueKind::Callable)
            Functions[function(V.Text)].Callers.push_back(Callee);
          for (uint32_t Operand : V.Operands)
            if (Operand != None)
              Queue.push_back(Operand);
        }
      }
    }
    // Who calls the base may call this one.
    for (const std::string &Base : F.Overrides) {
      const uint32_t Of = function(Base);
      Functions[Index].Callers.push_back(Of);
    }
    for (uint32_t File : F.Declared)
      Functions[Index].Files.push_back(FileOf[File]);
    // An inline function is declared where it is defined.
    if (F.Where.valid() && Unit.Files[F.Where.File] != Unit.MainFile)
      Functions[Index].Files.push_back(FileOf[F.Where.File]);
  }
}

std::vector<uint32_t> Reach::reaching() const {
  std::vector<uint32_t> Queue;
  std::vector<bool> Reaching(Functions.size(), false);
  for (uint32_t F = 0; F < Functions.size(); ++F)
    if (Functions[F].Queries) {
      Reaching[F] = true;
      Queue.push_back(F);
    }
  for (size_t I = 0; I < Queue.size(); ++I)
    for (uint32_t Caller : Functions[Queue[I]].Callers)
      if (!Reaching[Caller]) {
        Reaching[Caller] = true;
        Queue.push_back(Caller);
      }
  return Queue;
}

std::set<std::string> Reach::files() const {
  std::set<std::string> Found;
  for (uint32_t F : reaching())
    for (uint32_t File : Functions[F].Files)
      Found.insert(Files[File]);
  return Found;
}

std::set<std::string> Reach::constructorFiles() const {
  std::set<std::string> Classes, Found;
  for (uint32_t F : reaching()) {
    Classes.insert(Functions[F].Over.begin(), Functions[F].Over.end());
    for (uint32_t Callee : Functions[F].OverResults)
      Classes.insert(Functions[Callee].Holder);
  }
  for (const std::string &Class : Classes) {
    auto Constructors = Declared.find(Class);
    if (Constructors == Declared.end())
      continue;
    for (uint32_t F : Constructors->second)
      if (!Functions[F].HasBody)
        for (uint32_t File : Functions[F].Files)
          Found.insert(Files[File]);
  }
  return Found;
}

} // namespace orm
