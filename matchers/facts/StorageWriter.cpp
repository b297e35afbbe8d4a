//===--- StorageWriter.cpp - orm-tidy ----------------------------------------*-
// C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/StorageFormat.h"

#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

namespace orm {

using flatbuffers::Offset;
using Texts = flatbuffers::Vector<Offset<flatbuffers::String>>;

/// Makes the buffer. What is empty or the default is not written.
class Writer {
public:
  std::string write(const StoredUnit &Unit);
  /// There until the next call.
  llvm::StringRef write(const FunctionFacts &F) {
    B.Clear();
    B.Finish(function(F));
    return buffer();
  }

private:
  using Builder = flatbuffers::FlatBufferBuilder;

  llvm::StringRef buffer() const {
    return {reinterpret_cast<const char *>(B.GetBufferPointer()), B.GetSize()};
  }
  /// Equal texts are stored once.
  Offset<flatbuffers::String> text(const std::string &Text) {
    return Text.empty() ? 0 : B.CreateSharedString(Text);
  }
  Offset<Texts> texts(const std::vector<std::string> &All) {
    if (All.empty())
      return 0;
    std::vector<Offset<flatbuffers::String>> Each;
    Each.reserve(All.size());
    for (const std::string &Text : All)
      Each.push_back(B.CreateSharedString(Text));
    return B.CreateVector(Each);
  }
  template <typename Number>
  Offset<flatbuffers::Vector<Number>> numbers(const std::vector<Number> &All) {
    return All.empty() ? 0 : B.CreateVector(All);
  }
  template <typename Table, typename Fact, typename Function>
  Offset<flatbuffers::Vector<Offset<Table>>>
  tables(const std::vector<Fact> &All, Function Make) {
    if (All.empty())
      return 0;
    std::vector<Offset<Table>> Each;
    Each.reserve(All.size());
    for (const Fact &F : All)
      Each.push_back((this->*Make)(F));
    return B.CreateVector(Each);
  }
  static stored::Range range(const Range &R) {
    return {R.File, R.Begin, R.End, R.Line, R.Column, R.InMacro};
  }

  Offset<stored::Relation> relation(const RelationFact &R);
  Offset<stored::EagerPath> path(const EagerPath &P);
  Offset<stored::Site> site(const SiteFact &S);
  Offset<stored::Value> value(const ValueFact &V);
  Offset<stored::Loop> loop(const LoopFact &L);
  Offset<stored::Event> event(const EventFact &E);
  Offset<stored::Call> call(const CallFact &C);
  Offset<stored::Hoist> hoist(const HoistFact &H);
  Offset<stored::Function> function(const FunctionFacts &F);
  Offset<stored::Entity> entity(const EntityFacts &E);
  Offset<stored::Profile> profile(const ProfileFact &P);
  Offset<stored::Source> source(const SourceState &S);
  Offset<stored::Absent> absent(const AbsentFiles &A);
  Offset<stored::LibraryHeader> header(const LibraryHeader &H);
  Offset<stored::Sharing> sharing(const Sharing &S);

  Builder B;
};

Offset<stored::Relation> Writer::relation(const RelationFact &R) {
  auto Name = text(R.Name), Entity = text(R.Entity), Related = text(R.Related),
       Profile = text(R.Profile);
  return stored::CreateRelation(B, Name, Entity, Related, Profile,
                                uint8_t(R.Kind), uint8_t(R.Kept), R.Coverable,
                                R.ElementsLoad, R.NeedsKeep, R.PerObject,
                                R.Never, R.RuntimeCached);
}

Offset<stored::EagerPath> Writer::path(const EagerPath &P) {
  auto Path = text(P.Path);
  const stored::Range Literal = range(P.Literal);
  return stored::CreateEagerPath(B, Path, &Literal);
}

Offset<stored::Site> Writer::site(const SiteFact &S) {
  auto Removal = text(S.Removal), Method = text(S.Method),
       Profile = text(S.Profile), Entity = text(S.Entity),
       DeclaredType = text(S.DeclaredType);
  auto Brings = texts(S.AlsoBrings), Columns = texts(S.Columns);
  auto Paths = tables<stored::EagerPath>(S.Paths, &Writer::path);
  auto Remedies = numbers(S.Remedies);
  const stored::Range Where = range(S.Where), Name = range(S.Name);
  return stored::CreateSite(
      B, &Where, &Name, S.DotBegin, Removal, Method, Profile, Entity, Brings,
      uint8_t(S.What), uint8_t(S.Gives), uint8_t(S.Asked), uint8_t(S.Does),
      S.Mutates, S.TakesText, S.InProcess, S.FirstStep, S.RuntimeCached,
      uint8_t(S.Kept), S.NeedsKeep, S.Static, S.IsExpression, S.InTemplate,
      S.ArgumentsBegin, S.ArgumentsEnd, S.DeclaratorEnd, DeclaredType, Paths,
      uint8_t(S.Form), S.AllPaths, S.UnknownPaths, S.Removes,
      S.ReplacesDefaults, S.PrefixesImplied, uint8_t(S.Again), S.Limit,
      S.ListsColumns, Columns, Remedies, S.Registered, S.OwnTransaction,
      S.Chains, S.Constructs, S.Runs);
}

Offset<stored::Value> Writer::value(const ValueFact &V) {
  auto Text = text(V.Text);
  auto Operands = numbers(V.Operands);
  return stored::CreateValue(B, uint8_t(V.Kind), V.Index, V.Bound, V.Fresh,
                             Text, Operands);
}

Offset<stored::Loop> Writer::loop(const LoopFact &L) {
  auto Row = text(L.Row);
  const stored::Range Where = range(L.Where), Body = range(L.Body);
  return stored::CreateLoop(
      B, uint8_t(L.Kind), L.Waits, L.FindsLast, L.Found, L.Lists, &Where,
      L.Parent, L.Over, Row, L.Bound, L.CopiesRows, L.Search, L.LeavesFirst,
      L.RangeFor, L.Appendable, L.Callback, &Body, L.Branch, L.Queued);
}

Offset<stored::Event> Writer::event(const EventFact &E) {
  std::vector<stored::Guard> Each;
  for (const Guard &G : E.Guards)
    Each.emplace_back(G.Loop, G.Inner, G.Holder, uint8_t(G.Kind));
  Offset<flatbuffers::Vector<const stored::Guard *>> Guards;
  if (!Each.empty())
    Guards = B.CreateVectorOfStructs(Each);
  auto KeyText = text(E.KeyText), Text = text(E.Text);
  const stored::Range Where = range(E.Where), Key = range(E.Key);
  return stored::CreateEvent(B, uint8_t(E.Kind), &Where, E.Loop, Guards,
                             E.Value, E.Other, E.Site, E.Call, E.Through,
                             E.InCondition, E.InBranch, E.Branch,
                             E.Key.valid() ? &Key : nullptr, KeyText, Text);
}

Offset<stored::Call> Writer::call(const CallFact &C) {
  auto Callee = text(C.Callee), Name = text(C.Name);
  auto Arguments = numbers(C.Arguments), Declared = numbers(C.Declared);
  return stored::CreateCall(B, Callee, Name, C.CalleeValue, C.Object, Arguments,
                            C.Virtual, C.Implicit, C.Changes, C.NoBody, C.Maybe,
                            C.OwnThread, Declared);
}

Offset<stored::Hoist> Writer::hoist(const HoistFact &H) {
  auto Text = text(H.Text);
  const stored::Range Statement = range(H.Statement), Whole = range(H.Whole);
  return stored::CreateHoist(B, H.Loop, &Statement, &Whole, H.RemoveBegin,
                             H.RemoveEnd, Text);
}

Offset<stored::Function> Writer::function(const FunctionFacts &F) {
  auto Key = text(F.Key), Name = text(F.Name);
  auto Overrides = texts(F.Overrides);
  auto Declared = numbers(F.Declared);
  auto Values = tables<stored::Value>(F.Values, &Writer::value);
  auto Loops = tables<stored::Loop>(F.Loops, &Writer::loop);
  std::vector<stored::Branch> Each;
  for (const BranchFact &Branch : F.Branches)
    Each.emplace_back(Branch.Parent, Branch.First, Branch.Arms, Branch.Asked,
                      Branch.Turns, uint8_t(Branch.For), Branch.Expected);
  Offset<flatbuffers::Vector<const stored::Branch *>> Branches;
  if (!Each.empty())
    Branches = B.CreateVectorOfStructs(Each);
  auto Events = tables<stored::Event>(F.Events, &Writer::event);
  auto Calls = tables<stored::Call>(F.Calls, &Writer::call);
  auto Hoists = tables<stored::Hoist>(F.Hoists, &Writer::hoist);
  const stored::Range Where = range(F.Where);
  return stored::CreateFunction(B, Key, Name, &Where, Overrides, Declared,
                                F.InTemplate, F.IsLambda, F.Internal,
                                F.IsMethod, F.Pure, Values, Loops, Branches,
                                Events, Calls, Hoists);
}

Offset<stored::Entity> Writer::entity(const EntityFacts &E) {
  auto Name = text(E.Name);
  auto Always = texts(E.AlwaysEager), LeadsTo = texts(E.LeadsTo),
       Nullable = texts(E.Nullable), Registered = texts(E.Registered);
  auto PerObject = numbers(E.PerObject);
  return stored::CreateEntity(B, Name, Always, PerObject, E.HasRelations,
                              LeadsTo, Nullable, Registered);
}

Offset<stored::Profile> Writer::profile(const ProfileFact &P) {
  auto Name = text(P.Name);
  return stored::CreateProfile(B, Name, P.Digest, P.Connects);
}

Offset<stored::Source> Writer::source(const SourceState &S) {
  auto Path = text(S.Path);
  return stored::CreateSource(B, Path, S.Hash);
}

Offset<stored::Absent> Writer::absent(const AbsentFiles &A) {
  auto Folder = text(A.Folder);
  auto Names = texts(A.Names);
  return stored::CreateAbsent(B, Folder, Names);
}

Offset<stored::LibraryHeader> Writer::header(const LibraryHeader &H) {
  auto Name = text(H.Name), Path = text(H.Path);
  return stored::CreateLibraryHeader(B, Name, Path);
}

Offset<stored::Sharing> Writer::sharing(const Sharing &S) {
  if (!S.Mentions && S.Headers.empty() && S.Defined.empty() && S.Sought.empty())
    return 0;
  auto Headers = tables<stored::LibraryHeader>(S.Headers, &Writer::header);
  auto Nested = texts(S.Nested), Defined = texts(S.Defined),
       Sought = texts(S.Sought);
  return stored::CreateSharing(B, S.Mentions, Headers, Nested, Defined, Sought);
}

std::string Writer::write(const StoredUnit &Unit) {
  const UnitFacts &F = Unit.Facts;
  auto MainFile = text(F.MainFile);
  auto Profiles = tables<stored::Profile>(F.Profiles, &Writer::profile);
  auto Files = texts(F.Files);
  auto Digests = numbers(F.Digests);
  auto Relations = tables<stored::Relation>(F.Relations, &Writer::relation);
  auto Sites = tables<stored::Site>(F.Sites, &Writer::site);
  auto Entities = tables<stored::Entity>(F.Entities, &Writer::entity);
  auto Functions = tables<stored::Function>(F.Functions, &Writer::function);
  auto Sources = tables<stored::Source>(Unit.Sources, &Writer::source);
  auto Absents = tables<stored::Absent>(Unit.Absents, &Writer::absent);
  auto Errors = texts(Unit.Errors);
  auto Shares = sharing(Unit.Shares);
  stored::FinishUnitBuffer(
      B, stored::CreateUnit(B, MainFile, Profiles, Files, Digests, Relations,
                            Sites, Entities, Functions, Sources, Absents,
                            Unit.WasRead, Errors, Shares));
  return buffer().str();
}

FunctionPacker::FunctionPacker() : Made(std::make_unique<Writer>()) {}
FunctionPacker::~FunctionPacker() = default;

llvm::StringRef FunctionPacker::pack(const FunctionFacts &Function) {
  return Made->write(Function);
}

std::string store(const StoredUnit &Unit) {
  const std::string Buffer = Writer().write(Unit);
  std::string File(storage::HeaderSize, '\0');
  File.replace(0, storage::Magic.size(), storage::Magic.data(),
               storage::Magic.size());
  llvm::support::endian::write32le(&File[8], FormatVersion);
  llvm::support::endian::write64le(&File[16], Buffer.size());
  llvm::support::endian::write64le(&File[24], llvm::xxHash64(Buffer));
  return File + Buffer;
}

} // namespace orm
