//===--- StorageReader.cpp - orm-tidy ---------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/StorageFormat.h"

#include "llvm/Support/Endian.h"

namespace orm {

/// Takes a verified buffer apart. What refers to nothing is an error: those who
/// read facts need no checks of their own.
class Reader {
public:
  explicit Reader(StoredUnit &Into) : Into(Into), Facts(Into.Facts) {}
  std::string read(const stored::Unit &Unit);
  void function(const stored::Function &From, FunctionFacts &To);

private:
  using Texts = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;
  static void text(const flatbuffers::String *From, std::string &To) {
    if (From)
      To.assign(From->c_str(), From->size());
    else
      To.clear();
  }
  static std::vector<std::string> texts(const Texts *All) {
    std::vector<std::string> Each;
    if (!All)
      return Each;
    Each.reserve(All->size());
    for (const flatbuffers::String *Text : *All)
      Each.push_back(Text->str());
    return Each;
  }
  template <typename Fact, typename Table, typename Function>
  void each(const flatbuffers::Vector<flatbuffers::Offset<Table>> *All,
            std::vector<Fact> &Facts, Function Read) {
    resize(Facts, All ? All->size() : 0);
    for (size_t I = 0; I < Facts.size(); ++I)
      (this->*Read)(*All->Get(I), Facts[I]);
  }
  /// What is left over is kept: it has memory that the next function needs.
  template <typename Fact> void resize(std::vector<Fact> &Facts, size_t Size) {
    std::vector<Fact> &Over = std::get<std::vector<Fact>>(LeftOver);
    for (; Facts.size() > Size; Facts.pop_back())
      Over.push_back(std::move(Facts.back()));
    for (; Facts.size() < Size && !Over.empty(); Over.pop_back())
      Facts.push_back(std::move(Over.back()));
    Facts.resize(Size);
  }

  /// Notes \p What as wrong unless \p Right.
  void need(bool Right, const char *What) {
    if (!Right && Wrong.empty())
      Wrong = What;
  }
  template <typename Enum> Enum oneOf(uint8_t Number, Enum Last) {
    need(Number <= uint8_t(Last), "a number that stands for nothing");
    return Enum(Number);
  }
  /// An index below \p Size, or None.
  uint32_t index(uint32_t Index, size_t Size) {
    need(Index == None || Index < Size, "a reference to nothing");
    return Index;
  }
  void indices(const flatbuffers::Vector<uint32_t> *All, size_t Size,
               std::vector<uint32_t> &To) {
    To.clear();
    if (!All)
      return;
    for (uint32_t Index : *All)
      need(Index < Size, "a reference to nothing");
    To.assign(All->begin(), All->end());
  }
  Range range(const stored::Range *R);

  void relation(const stored::Relation &From, RelationFact &To);
  void path(const stored::EagerPath &From, EagerPath &To);
  void site(const stored::Site &From, SiteFact &To);
  void value(const stored::Value &From, ValueFact &To);
  void loop(const stored::Loop &From, LoopFact &To);
  void event(const stored::Event &From, EventFact &To);
  void call(const stored::Call &From, CallFact &To);
  void hoist(const stored::Hoist &From, HoistFact &To);
  void entity(const stored::Entity &From, EntityFacts &To);
  void profile(const stored::Profile &From, ProfileFact &To);
  void source(const stored::Source &From, SourceState &To);
  void header(const stored::LibraryHeader &From, LibraryHeader &To);
  void absent(const stored::Absent &From, AbsentFiles &To);

  StoredUnit &Into;
  UnitFacts &Facts;
  std::string Wrong;
  std::tuple<std::vector<RelationFact>, std::vector<EagerPath>,
             std::vector<SiteFact>, std::vector<ValueFact>,
             std::vector<LoopFact>, std::vector<EventFact>,
             std::vector<CallFact>, std::vector<HoistFact>,
             std::vector<FunctionFacts>, std::vector<EntityFacts>,
             std::vector<ProfileFact>, std::vector<SourceState>,
             std::vector<LibraryHeader>, std::vector<AbsentFiles>>
      LeftOver;
  // The sizes of the function that is read.
  size_t Values = 0, Loops = 0, Calls = 0;
  uint32_t NextValue = 0, NextLoop = 0, Branches = 0;
};

Range Reader::range(const stored::Range *R) {
  Range To;
  if (!R)
    return To;
  To.File = index(R->file(), Facts.Files.size());
  To.Begin = R->begin();
  To.End = R->end();
  To.Line = R->line();
  To.Column = R->column();
  To.InMacro = R->in_macro();
  return To;
}

void Reader::relation(const stored::Relation &From, RelationFact &To) {
  text(From.name(), To.Name);
  text(From.entity(), To.Entity);
  text(From.related(), To.Related);
  text(From.profile(), To.Profile);
  To.Kind = oneOf(From.kind(), RelationKind::ToMany);
  To.Kept = oneOf(From.kept(), Cached::Never);
  To.Coverable = From.coverable();
  To.ElementsLoad = From.elements_load();
  To.NeedsKeep = From.needs_keep();
  To.PerObject = From.per_object();
  To.Never = From.never();
  To.RuntimeCached = From.runtime_cached();
}

void Reader::path(const stored::EagerPath &From, EagerPath &To) {
  text(From.path(), To.Path);
  To.Literal = range(From.literal());
}

void Reader::site(const stored::Site &From, SiteFact &To) {
  To.Where = range(From.where());
  To.Name = range(From.name());
  To.DotBegin = From.dot_begin();
  text(From.removal(), To.Removal);
  text(From.method(), To.Method);
  text(From.profile(), To.Profile);
  text(From.entity(), To.Entity);
  To.AlsoBrings = texts(From.also_brings());
  To.What = oneOf(From.what(), Role::Register);
  To.Gives = oneOf(From.gives(), Rows::None);
  To.Asked = oneOf(From.asked(), Asks::Exists);
  To.Does = oneOf(From.does(), Verb::Define);
  To.Mutates = From.mutates();
  To.TakesText = From.takes_text();
  To.InProcess = From.in_process();
  To.FirstStep = From.first_step();
  To.RuntimeCached = From.runtime_cached();
  To.Kept = oneOf(From.kept(), Cached::Never);
  To.NeedsKeep = From.needs_keep();
  To.Static = From.is_static();
  To.IsExpression = From.is_expression();
  To.InTemplate = From.in_template();
  To.ArgumentsBegin = From.arguments_begin();
  To.ArgumentsEnd = From.arguments_end();
  To.DeclaratorEnd = From.declarator_end();
  text(From.declared_type(), To.DeclaredType);
  each(From.paths(), To.Paths, &Reader::path);
  To.Form = oneOf(From.form(), PathForm::Stream);
  To.AllPaths = From.all_paths();
  To.UnknownPaths = From.unknown_paths();
  To.Removes = From.removes();
  To.ReplacesDefaults = From.replaces_defaults();
  To.PrefixesImplied = From.prefixes_implied();
  To.Again = oneOf(From.again(), Repeat::Replace);
  To.Limit = From.limit();
  To.ListsColumns = From.lists_columns();
  To.Columns = texts(From.columns());
  To.Registered = From.registered();
  To.Runs = From.runs();
  To.OwnTransaction = From.own_transaction();
  To.Chains = From.chains();
  To.Constructs = From.constructs();
  // Which profile they are of is known where they are used.
  if (const auto *Remedies = From.remedies())
    To.Remedies.assign(Remedies->begin(), Remedies->end());
}

void Reader::value(const stored::Value &From, ValueFact &To) {
  To.Kind = oneOf(From.kind(), ValueKind::Table); // no Method
  To.Index = From.index();
  To.Bound = From.bound();
  To.Fresh = From.fresh();
  text(From.text(), To.Text);
  // Values are made of earlier ones; so nothing goes round in circles.
  indices(From.operands(), NextValue, To.Operands);
  ++NextValue;
  auto Refers = [&](size_t Size) {
    need(To.Index < Size, "a value of nothing");
  };
  bool IsOf = false;
  switch (To.Kind) {
  case ValueKind::Query:
    Refers(Facts.Sites.size());
    IsOf = To.Bound;
    break;
  case ValueKind::Step:
  case ValueKind::Run:
    Refers(Facts.Sites.size());
    IsOf = true;
    break;
  case ValueKind::Single:
    if (To.Bound)
      Refers(Facts.Sites.size());
    IsOf = true;
    break;
  case ValueKind::Row:
    Refers(Loops);
    IsOf = true;
    break;
  case ValueKind::Turn:
    Refers(Loops);
    break;
  case ValueKind::Related:
    Refers(Facts.Relations.size());
    IsOf = true;
    break;
  case ValueKind::Member:
  case ValueKind::Part:
  case ValueKind::Table:
    IsOf = true;
    break;
  case ValueKind::Result:
    Refers(Calls);
    break;
  case ValueKind::Output: {
    Refers(Calls);
    uint32_t Argument;
    need(!llvm::StringRef(To.Text).getAsInteger(10, Argument),
         "an argument without a number");
    IsOf = true;
    break;
  }
  default:
    break;
  }
  need(!IsOf || !To.Operands.empty(), "a value of nothing");
}

void Reader::loop(const stored::Loop &From, LoopFact &To) {
  To.Kind = oneOf(From.kind(), LoopKind::Condition);
  To.Waits = From.waits();
  To.Queued = From.queued();
  To.FindsLast = From.finds_last();
  To.Found = index(From.found(), Values);
  To.Lists = From.lists();
  To.Where = range(From.where());
  To.Parent = index(From.parent(), NextLoop);
  To.Over = index(From.over(), Values);
  text(From.row(), To.Row);
  To.Bound = From.bound();
  To.CopiesRows = From.copies_rows();
  To.Search = From.search();
  To.LeavesFirst = From.leaves_first();
  To.RangeFor = From.range_for();
  To.Appendable = From.appendable();
  To.Callback = From.callback();
  To.Body = range(From.body());
  To.Branch = index(From.branch(), Branches);
  ++NextLoop;
}

void Reader::event(const stored::Event &From, EventFact &To) {
  To.Kind = oneOf(From.kind(), EventKind::Keep); // no Iterate
  To.Where = range(From.where());
  To.Loop = index(From.loop(), Loops);
  To.Guards.clear();
  if (const auto *Guards = From.guards())
    for (const stored::Guard *G : *Guards)
      To.Guards.push_back({oneOf(G->kind(), GuardKind::Kept),
                           index(G->loop(), Loops), index(G->inner(), Loops),
                           index(G->holder(), Values)});
  To.Value = index(From.value(), Values);
  To.Other = index(From.other(), Values);
  To.Site = index(From.site(), Facts.Sites.size());
  To.Call = index(From.call(), Calls);
  To.Through = index(From.through(), Values);
  To.InCondition = From.in_condition();
  To.InBranch = From.in_branch();
  To.Branch = index(From.branch(), Branches);
  To.Key = range(From.key());
  text(From.key_text(), To.KeyText);
  text(From.text(), To.Text);
  switch (To.Kind) {
  case EventKind::Call:
    need(To.Call != None, "a call of nothing");
    break;
  case EventKind::Run:
  case EventKind::Write:
  case EventKind::Prepare:
  case EventKind::EagerOn:
    need(To.Site != None && To.Value != None, "a query of nothing");
    break;
  case EventKind::StoreField:
    need(To.Value != None && To.Other != None, "an event of nothing");
    break;
  default:
    need(To.Value != None, "an event of nothing");
    break;
  }
}

void Reader::call(const stored::Call &From, CallFact &To) {
  text(From.callee(), To.Callee);
  text(From.name(), To.Name);
  To.CalleeValue = index(From.callee_value(), Values);
  To.Object = index(From.object(), Values);
  indices(From.arguments(), Values, To.Arguments);
  To.Virtual = From.is_virtual();
  To.Implicit = From.implicit();
  To.Changes = From.changes();
  To.NoBody = From.no_body();
  To.Maybe = From.maybe();
  To.OwnThread = From.own_thread();
  indices(From.declared(), Facts.Files.size(), To.Declared);
  need(!To.Callee.empty() || To.CalleeValue != None, "a call of nothing");
  need(!To.Virtual || To.Object != None, "a virtual call on nothing");
}

void Reader::hoist(const stored::Hoist &From, HoistFact &To) {
  To.Loop = index(From.loop(), Loops);
  To.Statement = range(From.statement());
  To.Whole = range(From.whole());
  To.RemoveBegin = From.remove_begin();
  To.RemoveEnd = From.remove_end();
  text(From.text(), To.Text);
  need(To.Loop != None && To.Statement.valid() && To.Whole.valid(),
       "a declaration that stands nowhere");
}

void Reader::function(const stored::Function &From, FunctionFacts &To) {
  auto Size = [](const auto *All) { return All ? All->size() : 0; };
  Values = Size(From.values());
  Loops = Size(From.loops());
  Calls = Size(From.calls());
  Branches = Size(From.branches());
  NextValue = NextLoop = 0;
  text(From.key(), To.Key);
  text(From.name(), To.Name);
  To.Where = range(From.where());
  To.Overrides = texts(From.overrides());
  indices(From.declared(), Facts.Files.size(), To.Declared);
  To.InTemplate = From.in_template();
  To.IsLambda = From.is_lambda();
  To.Internal = From.internal();
  To.IsMethod = From.is_method();
  To.Pure = From.pure();
  each(From.values(), To.Values, &Reader::value);
  each(From.loops(), To.Loops, &Reader::loop);
  To.Branches.clear();
  if (const auto *All = From.branches())
    for (const stored::Branch *B : *All) {
      const size_t Own = To.Branches.size();
      To.Branches.push_back(
          {index(B->parent(), Own), index(B->first(), Own + 1), B->arms(),
           index(B->asked(), Values), oneOf(B->purpose(), Purpose::NoFile),
           B->expected(), B->turns()});
      need(To.Branches.back().First != None, "a branch of nothing");
    }
  each(From.events(), To.Events, &Reader::event);
  each(From.calls(), To.Calls, &Reader::call);
  each(From.hoists(), To.Hoists, &Reader::hoist);
  need(!To.Key.empty(), "a function without a key");
}

void Reader::entity(const stored::Entity &From, EntityFacts &To) {
  text(From.name(), To.Name);
  To.AlwaysEager = texts(From.always_eager());
  indices(From.per_object(), Facts.Relations.size(), To.PerObject);
  To.HasRelations = From.has_relations();
  To.LeadsTo = texts(From.leads_to());
  To.Nullable = texts(From.nullable());
  To.Registered = texts(From.registered());
  need(To.Registered.size() % 2 == 0, "a member without a name");
}

void Reader::profile(const stored::Profile &From, ProfileFact &To) {
  text(From.name(), To.Name);
  To.Digest = From.digest();
  To.Connects = From.connects();
}

void Reader::source(const stored::Source &From, SourceState &To) {
  text(From.path(), To.Path);
  To.Hash = From.hash();
}

void Reader::header(const stored::LibraryHeader &From, LibraryHeader &To) {
  text(From.name(), To.Name);
  text(From.path(), To.Path);
}

void Reader::absent(const stored::Absent &From, AbsentFiles &To) {
  text(From.folder(), To.Folder);
  To.Names = texts(From.names());
}

std::string Reader::read(const stored::Unit &Unit) {
  text(Unit.main_file(), Facts.MainFile);
  each(Unit.profiles(), Facts.Profiles, &Reader::profile);
  Facts.Files = texts(Unit.files());
  // The verifier does not see to it that numbers of eight bytes are aligned.
  if (const auto *Digests = Unit.digests())
    for (uint32_t I = 0; I < Digests->size(); ++I)
      Facts.Digests.push_back(llvm::support::endian::read64le(
          Digests->Data() + I * sizeof(uint64_t)));
  need(Facts.Digests.size() == Facts.Files.size(), "files without a digest");
  each(Unit.relations(), Facts.Relations, &Reader::relation);
  each(Unit.sites(), Facts.Sites, &Reader::site);
  each(Unit.entities(), Facts.Entities, &Reader::entity);
  each(Unit.functions(), Facts.Functions, &Reader::function);
  each(Unit.sources(), Into.Sources, &Reader::source);
  each(Unit.absents(), Into.Absents, &Reader::absent);
  Into.WasRead = Unit.was_read();
  Into.Errors = texts(Unit.errors());
  if (const stored::Sharing *From = Unit.sharing()) {
    Into.Shares.Mentions = From->mentions();
    each(From->headers(), Into.Shares.Headers, &Reader::header);
    Into.Shares.Nested = texts(From->nested());
    Into.Shares.Defined = texts(From->defined());
    Into.Shares.Sought = texts(From->sought());
  }
  return Wrong.empty() ? std::string()
                       : "its facts contradict each other: " + Wrong;
}

/// For functions on their own; what they refer to is elsewhere.
class Unpacking {
public:
  void function(const stored::Function &From, FunctionFacts &To) {
    All.function(From, To);
  }

private:
  StoredUnit Nothing;
  Reader All{Nothing};
};

FunctionUnpacker::FunctionUnpacker() : Made(std::make_unique<Unpacking>()) {}
FunctionUnpacker::~FunctionUnpacker() = default;

void FunctionUnpacker::unpack(llvm::StringRef Packed, FunctionFacts &Into) {
  // It was verified before it was packed.
  Made->function(*flatbuffers::GetRoot<stored::Function>(Packed.data()), Into);
}

std::string storage::verify(llvm::StringRef Buffer) {
  // Not deeper than the schema, and no more tables than bytes could hold.
  flatbuffers::Verifier Verifier(
      reinterpret_cast<const uint8_t *>(Buffer.data()), Buffer.size(),
      /*_max_depth=*/16, /*_max_tables=*/Buffer.size() / 4 + 1);
  return stored::VerifyUnitBuffer(Verifier) ? "" : "its structure is damaged";
}

std::string loadBuffer(llvm::StringRef Buffer, StoredUnit &Into) {
  std::string Wrong = storage::verify(Buffer);
  if (Wrong.empty())
    Wrong = Reader(Into).read(*stored::GetUnit(Buffer.data()));
  return Wrong;
}

} // namespace orm
