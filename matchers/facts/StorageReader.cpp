//===--- StorageReader.cpp - orm-tidy ----------------------------------------*-
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
namespace {

/// Takes a verified buffer apart. What refers to nothing is an error: those who
/// read facts need no checks of their own.
class Reader {
public:
  explicit Reader(StoredUnit &Into) : Into(Into), Facts(Into.Facts) {}
  std::string read(const stored::Unit &Unit);

private:
  using Texts = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

  static std::string text(const flatbuffers::String *Text) {
    return Text ? Text->str() : std::string();
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
    if (!All)
      return;
    Facts.reserve(All->size());
    for (const Table *T : *All) {
      Facts.emplace_back();
      (this->*Read)(*T, Facts.back());
    }
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
  std::vector<uint32_t> indices(const flatbuffers::Vector<uint32_t> *All,
                                size_t Size) {
    if (!All)
      return {};
    for (uint32_t Index : *All)
      need(Index < Size, "a reference to nothing");
    return {All->begin(), All->end()};
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
  void function(const stored::Function &From, FunctionFacts &To);
  void entity(const stored::Entity &From, EntityFacts &To);
  void profile(const stored::Profile &From, ProfileFact &To);
  void source(const stored::Source &From, SourceState &To);
  void header(const stored::LibraryHeader &From, LibraryHeader &To);
  void absent(const stored::Absent &From, AbsentFiles &To);

  StoredUnit &Into;
  UnitFacts &Facts;
  std::string Wrong;
  // The sizes of the function that is read.
  size_t Values = 0, Loops = 0, Calls = 0;
  uint32_t NextValue = 0, NextLoop = 0;
};

} // namespace

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
  To.Name = text(From.name());
  To.Entity = text(From.entity());
  To.Related = text(From.related());
  To.Profile = text(From.profile());
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
  To.Path = text(From.path());
  To.Literal = range(From.literal());
}

void Reader::site(const stored::Site &From, SiteFact &To) {
  To.Where = range(From.where());
  To.Name = range(From.name());
  To.DotBegin = From.dot_begin();
  To.Removal = text(From.removal());
  To.Method = text(From.method());
  To.Profile = text(From.profile());
  To.Entity = text(From.entity());
  To.AlsoBrings = texts(From.also_brings());
  To.What = oneOf(From.what(), Role::Connect);
  To.Gives = oneOf(From.gives(), Rows::None);
  To.Asked = oneOf(From.asked(), Asks::Exists);
  To.Does = oneOf(From.does(), Verb::Save);
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
  To.DeclaredType = text(From.declared_type());
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
  // Which profile they are of is known where they are used.
  if (const auto *Remedies = From.remedies())
    To.Remedies.assign(Remedies->begin(), Remedies->end());
}

void Reader::value(const stored::Value &From, ValueFact &To) {
  To.Kind = oneOf(From.kind(), ValueKind::Turn);
  To.Index = From.index();
  To.Bound = From.bound();
  To.Fresh = From.fresh();
  To.Text = text(From.text());
  // Values are made of earlier ones; so nothing goes round in circles.
  if (const auto *Operands = From.operands())
    for (uint32_t Operand : *Operands)
      To.Operands.push_back(index(Operand, NextValue));
  ++NextValue;
  auto Refers = [&](size_t Size) {
    need(To.Index < Size, "a value of nothing");
  };
  bool IsOf = false;
  switch (To.Kind) {
  case ValueKind::Query:
    Refers(Facts.Sites.size());
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
  need(!IsOf || (!To.Operands.empty() && To.Operands.front() != None),
       "a value of nothing");
  need(To.Kind == ValueKind::Query ||
           std::find(To.Operands.begin(), To.Operands.end(), None) ==
               To.Operands.end(),
       "a value of nothing");
}

void Reader::loop(const stored::Loop &From, LoopFact &To) {
  To.Kind = oneOf(From.kind(), LoopKind::Condition);
  To.Waits = From.waits();
  To.FindsLast = From.finds_last();
  To.Found = index(From.found(), Values);
  To.Lists = From.lists();
  To.Where = range(From.where());
  To.Parent = index(From.parent(), NextLoop);
  To.Over = index(From.over(), Values);
  To.Row = text(From.row());
  To.Bound = From.bound();
  To.CopiesRows = From.copies_rows();
  To.Search = From.search();
  To.LeavesFirst = From.leaves_first();
  To.RangeFor = From.range_for();
  To.Appendable = From.appendable();
  To.Callback = From.callback();
  To.Body = range(From.body());
  ++NextLoop;
}

void Reader::event(const stored::Event &From, EventFact &To) {
  To.Kind = oneOf(From.kind(), EventKind::Iterate);
  To.Where = range(From.where());
  To.Loop = index(From.loop(), Loops);
  if (const auto *Guards = From.guards())
    for (const stored::Guard *G : *Guards)
      To.Guards.push_back({oneOf(G->kind(), GuardKind::NotGiven),
                           index(G->loop(), Loops), index(G->inner(), Loops),
                           index(G->holder(), Values)});
  To.Value = index(From.value(), Values);
  To.Other = index(From.other(), Values);
  To.Site = index(From.site(), Facts.Sites.size());
  To.Call = index(From.call(), Calls);
  To.Through = index(From.through(), Values);
  To.InCondition = From.in_condition();
  To.Key = range(From.key());
  To.KeyText = text(From.key_text());
  To.Text = text(From.text());
  switch (To.Kind) {
  case EventKind::Call:
    need(To.Call != None, "a call of nothing");
    break;
  case EventKind::Run:
  case EventKind::Write:
  case EventKind::Prepare:
  case EventKind::EagerOn:
    need(To.Site != None, "a query of nothing");
    LLVM_FALLTHROUGH;
  default:
    need(To.Value != None, "an event of nothing");
    break;
  }
}

void Reader::call(const stored::Call &From, CallFact &To) {
  To.Callee = text(From.callee());
  To.Name = text(From.name());
  To.CalleeValue = index(From.callee_value(), Values);
  To.Object = index(From.object(), Values);
  To.Arguments = indices(From.arguments(), Values);
  To.Virtual = From.is_virtual();
  To.Implicit = From.implicit();
  To.Changes = From.changes();
  To.NoBody = From.no_body();
  To.Maybe = From.maybe();
  To.Declared = indices(From.declared(), Facts.Files.size());
  need(!To.Callee.empty() || To.CalleeValue != None, "a call of nothing");
}

void Reader::hoist(const stored::Hoist &From, HoistFact &To) {
  To.Loop = index(From.loop(), Loops);
  To.Statement = range(From.statement());
  To.Whole = range(From.whole());
  To.RemoveBegin = From.remove_begin();
  To.RemoveEnd = From.remove_end();
  To.Text = text(From.text());
  need(To.Loop != None && To.Statement.valid() && To.Whole.valid(),
       "a declaration that stands nowhere");
}

void Reader::function(const stored::Function &From, FunctionFacts &To) {
  auto Size = [](const auto *All) { return All ? All->size() : 0; };
  Values = Size(From.values());
  Loops = Size(From.loops());
  Calls = Size(From.calls());
  NextValue = NextLoop = 0;
  To.Key = text(From.key());
  To.Name = text(From.name());
  To.Where = range(From.where());
  To.Overrides = texts(From.overrides());
  To.Declared = indices(From.declared(), Facts.Files.size());
  To.InTemplate = From.in_template();
  To.IsLambda = From.is_lambda();
  To.Internal = From.internal();
  To.IsMethod = From.is_method();
  To.Pure = From.pure();
  each(From.values(), To.Values, &Reader::value);
  each(From.loops(), To.Loops, &Reader::loop);
  each(From.events(), To.Events, &Reader::event);
  each(From.calls(), To.Calls, &Reader::call);
  each(From.hoists(), To.Hoists, &Reader::hoist);
  need(!To.Key.empty(), "a function without a key");
}

void Reader::entity(const stored::Entity &From, EntityFacts &To) {
  To.Name = text(From.name());
  To.AlwaysEager = texts(From.always_eager());
  To.PerObject = indices(From.per_object(), Facts.Relations.size());
  To.HasRelations = From.has_relations();
  To.LeadsTo = texts(From.leads_to());
  To.Nullable = texts(From.nullable());
}

void Reader::profile(const stored::Profile &From, ProfileFact &To) {
  To.Name = text(From.name());
  To.Digest = From.digest();
}

void Reader::source(const stored::Source &From, SourceState &To) {
  To.Path = text(From.path());
  To.Hash = From.hash();
}

void Reader::header(const stored::LibraryHeader &From, LibraryHeader &To) {
  To.Name = text(From.name());
  To.Path = text(From.path());
}

void Reader::absent(const stored::Absent &From, AbsentFiles &To) {
  To.Folder = text(From.folder());
  To.Names = texts(From.names());
}

std::string Reader::read(const stored::Unit &Unit) {
  Facts.MainFile = text(Unit.main_file());
  each(Unit.profiles(), Facts.Profiles, &Reader::profile);
  Facts.Files = texts(Unit.files());
  if (const auto *Digests = Unit.digests())
    Facts.Digests.assign(Digests->begin(), Digests->end());
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

std::string loadBuffer(llvm::StringRef Buffer, StoredUnit &Into) {
  // Not deeper than the schema, and no more tables than bytes could hold.
  flatbuffers::Verifier Verifier(
      reinterpret_cast<const uint8_t *>(Buffer.data()), Buffer.size(),
      /*_max_depth=*/16, /*_max_tables=*/Buffer.size() / 4 + 1);
  if (!stored::VerifyUnitBuffer(Verifier))
    return "its structure is damaged";
  return Reader(Into).read(*stored::GetUnit(Buffer.data()));
}

std::string load(llvm::StringRef Bytes, StoredUnit &Into) {
  using namespace llvm::support::endian;
  if (Bytes.size() < storage::HeaderSize ||
      Bytes.take_front(storage::Magic.size()) != storage::Magic)
    return "it is not a file of facts";
  const uint32_t Version = read32le(Bytes.data() + 8);
  if (Version != FormatVersion)
    return "its format has version " + std::to_string(Version) +
           ", this program reads version " + std::to_string(FormatVersion);
  llvm::StringRef Buffer = Bytes.drop_front(storage::HeaderSize);
  if (read32le(Bytes.data() + 12) != 0 ||
      read64le(Bytes.data() + 16) != Buffer.size())
    return "it is cut off, or its header is damaged";
  if (read64le(Bytes.data() + 24) != llvm::xxHash64(Buffer))
    return "its content is damaged";
  return loadBuffer(Buffer, Into);
}

} // namespace orm
