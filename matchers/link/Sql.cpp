//===--- Sql.cpp - orm-tidy -------------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "link/Sql.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <set>
#include <string>
#include <vector>

namespace orm {

/// True when something goes into the string \p Quoted: '?', '%1' or '%s'; not
/// for the '%' of LIKE.
static bool isFilledIn(llvm::StringRef Quoted) {
  for (size_t I = 0; I < Quoted.size(); ++I) {
    const char Next = I + 1 < Quoted.size() ? Quoted[I + 1] : ' ';
    const char Behind = I + 2 < Quoted.size() ? Quoted[I + 2] : ' ';
    if (Quoted[I] == '?' ||
        (Quoted[I] == '%' && (llvm::isDigit(Next) ||
                              (llvm::isAlpha(Next) && !llvm::isAlpha(Behind)))))
      return true;
  }
  return false;
}

/// True when '?' stands where the name of a table does, or is a part of one,
/// and elsewhere only among the columns, which go with the table.
static bool fillsTable(llvm::ArrayRef<std::string> Words) {
  bool Found = false, Columns = true;
  for (size_t I = 0; I < Words.size(); ++I) {
    const llvm::StringRef Word = Words[I];
    if (Word == "where" || Word == "values" || Word == "set")
      Columns = false;
    if (!Word.contains('?'))
      continue;
    const llvm::StringRef Before = I ? llvm::StringRef(Words[I - 1]) : "";
    const bool Table = Before == "from" || Before == "into" ||
                       Before == "update" || Before == "join" ||
                       Before == "table";
    if (!Table && !Columns)
      return false;
    Found |= Table;
  }
  return Found;
}

/// Lower-case words, and each other character that is no space by itself.
/// Strings in quotes are one '?' when something goes into them, else "''".
static std::vector<std::string> wordsOf(llvm::StringRef Text) {
  std::vector<std::string> Words;
  // What went into it in another way than into the text stands behind that.
  const size_t Behind = Text.rtrim('?').size();
  for (size_t I = 0; I < Text.size();) {
    char C = Text[I];
    if (llvm::isSpace(C)) {
      ++I;
    } else if (C == '-' && Text.substr(I, 2) == "--") {
      I = Text.find('\n', I);
      if (I == llvm::StringRef::npos)
        break;
    } else if (C == '/' && Text.substr(I, 2) == "/*") {
      I = Text.find("*/", I);
      if (I == llvm::StringRef::npos)
        break;
      I += 2;
    } else if (C == '\'') {
      size_t End = Text.find('\'', I + 1);
      Words.emplace_back(isFilledIn(Text.slice(I, End)) ? "?" : "''");
      I = End == llvm::StringRef::npos ? Text.size() : End + 1;
    } else if (llvm::isAlnum(C) || C == '_' || C == '"' || C == '`' ||
               C == '[') {
      // Quoted names count by their names; something may go into these.
      std::string Word;
      for (; I < Text.size(); ++I) {
        if (Text[I] == '?' && I >= Behind && !Word.empty() &&
            llvm::isAlnum(Word.back()))
          break;
        const bool Format =
            Text[I] == '%' && I + 1 < Text.size() && llvm::isAlnum(Text[I + 1]);
        if (Text[I] == '?' || Format) {
          Word += '?';
          I += Format;
        } else if (llvm::isAlnum(Text[I]) || Text[I] == '_' || Text[I] == '.') {
          Word += llvm::toLower(Text[I]);
        } else if (!llvm::StringRef("\"`[]").contains(Text[I])) {
          break;
        }
      }
      Words.push_back(std::move(Word));
    } else if (C == ':' || C == '$' || C == '%' || C == '@') {
      // ':id', '$1', '%1', '%d', '@name'.
      ++I;
      while (I < Text.size() && (llvm::isAlnum(Text[I]) || Text[I] == '_'))
        ++I;
      Words.emplace_back("?");
    } else {
      Words.emplace_back(1, C);
      ++I;
    }
  }
  return Words;
}

/// \p Name without the table, or schema, before it.
static llvm::StringRef lastPart(llvm::StringRef Name) {
  return Name.substr(Name.rfind('.') + 1);
}

static bool isKeyName(llvm::StringRef Column) {
  Column = lastPart(Column);
  for (llvm::StringRef Name :
       {"id", "rowid", "oid", "uuid", "guid", "pk", "key", "_id"})
    if (Column == Name)
      return true;
  return false;
}

/// True for what stands for something else each time, in the databases that
/// have it: functions, and \p Word alone when no list follows.
static bool isVolatile(llvm::StringRef Word, bool Called) {
  for (llvm::StringRef Name :
       {"current_timestamp", "current_time", "current_date", "localtime",
        "localtimestamp", "sysdate", "systimestamp"})
    if (Word == Name)
      return true;
  if (!Called)
    return false;
  for (llvm::StringRef Name : {"random",
                               "rand",
                               "randomblob",
                               "setseed",
                               "newid",
                               "uuid",
                               "uuid_short",
                               "gen_random_uuid",
                               "uuid_generate_v4",
                               "nextval",
                               "currval",
                               "lastval",
                               "last_insert_id",
                               "last_insert_rowid",
                               "changes",
                               "total_changes",
                               "row_count",
                               "found_rows",
                               "now",
                               "clock_timestamp",
                               "statement_timestamp",
                               "transaction_timestamp",
                               "timeofday",
                               "getdate",
                               "sysutcdatetime",
                               "curdate",
                               "curtime",
                               "utc_timestamp",
                               "unix_timestamp",
                               "sleep",
                               "pg_sleep",
                               "get_lock",
                               "release_lock",
                               "pg_advisory_lock",
                               "pg_try_advisory_lock",
                               "pg_advisory_unlock",
                               "txid_current",
                               "connection_id",
                               "pg_notify"})
    if (Word == Name)
      return true;
  return false;
}

/// \p Text with '?' for each '{}' of std::format that is filled in. What goes
/// into it stands behind it once more.
static std::string withoutFields(llvm::StringRef Text) {
  std::string Plain;
  size_t Fields = 0;
  while (!Text.empty()) {
    const size_t Open = Text.find('{');
    const size_t Close =
        Open == llvm::StringRef::npos
            ? Open
            : Text.find_if_not(
                  [](char C) {
                    return llvm::isAlnum(C) || C == '_' || C == ':' || C == '.';
                  },
                  Open + 1);
    if (Close == llvm::StringRef::npos) {
      Plain += Text;
      break;
    }
    const bool IsField = Text[Close] == '}';
    Plain += Text.take_front(IsField ? Open : Close);
    Text = Text.drop_front(IsField ? Close + 1 : Close);
    if (IsField) {
      Plain += '?';
      ++Fields;
    }
  }
  // What the text itself ends with stands behind a blank or an operator.
  for (; Fields > 0 && Plain.size() > 1 && Plain.back() == '?'; --Fields) {
    const char Before = Plain[Plain.size() - 2];
    if (!llvm::isAlnum(Before) && !llvm::StringRef("?)'\";").contains(Before))
      break;
    Plain.pop_back();
  }
  return Plain;
}

SqlText readSql(llvm::StringRef Given) {
  SqlText Result;
  const std::string Plain = withoutFields(Given);
  llvm::StringRef Text = Plain;
  // What is filled in by a format stands behind it once more.
  for (size_t Marks = Text.count('%'); Marks > 0 && Text.consume_back("?");)
    --Marks;
  const std::vector<std::string> Words = wordsOf(Text);
  Result.FillsTable = fillsTable(Words);
  size_t First = 0;
  // ODBC calls with '{? = CALL name(?)}'.
  while (First < Words.size() &&
         (Words[First] == "(" || Words[First] == ";" || Words[First] == "{"))
    ++First;
  if (First + 2 < Words.size() && Words[First] == "?" &&
      Words[First + 1] == "=")
    First += 2;
  if (First == Words.size())
    return Result;
  auto Has = [&](llvm::StringRef Word) {
    for (const std::string &W : Words)
      if (W == Word)
        return true;
    return false;
  };
  auto At = [&](size_t I) {
    return I < Words.size() ? llvm::StringRef(Words[I]) : llvm::StringRef();
  };
  const std::string &Verb = Words[First];
  for (size_t I = First; I + 1 < Words.size(); ++I) {
    // A list that is written out, or selected, is the same for each element.
    // With ANY and UNNEST it is one parameter.
    const bool One = Words[I] == "any" || Words[I] == "unnest";
    Result.InList |=
        (One || Words[I] == "in") && Words[I + 1] == "(" &&
        (At(I + 2).empty() || At(I + 2) == "?" || (One && At(I + 2) == "cast"));
    if (Words[I] == "limit") {
      Result.OneRow |= Words[I + 1] == "1" && At(I + 2) != ",";
      if (int64_t Number;
          !At(At(I + 2) == "," ? I + 3 : I + 1).getAsInteger(10, Number))
        Result.MostRows = Number;
      Result.Paged |= Words[I + 1] != "1";
    }
    Result.Paged |= Words[I] == "offset" && !Result.OneRow;
    Result.Volatile |=
        isVolatile(Words[I], At(I + 1) == "(") ||
        (Words[I] == "for" && (At(I + 1) == "update" || At(I + 1) == "share"));
  }
  Result.Volatile |= isVolatile(Words.back(), /*Called=*/false) ||
                     Text.contains_insensitive("'now'");
  if (Verb == "with") {
    // A statement behind its common tables.
    Result.Kind = Has("insert")   ? SqlKind::Insert
                  : Has("update") ? SqlKind::Update
                  : Has("delete") ? SqlKind::Delete
                                  : SqlKind::Select;
    return Result;
  }
  if (Verb == "insert" || Verb == "replace" || Verb == "merge" ||
      Verb == "upsert") {
    Result.Kind = SqlKind::Insert;
  } else if (Verb == "update") {
    Result.Kind = SqlKind::Update;
  } else if (Verb == "delete" || Verb == "truncate") {
    Result.Kind = SqlKind::Delete;
  } else if (Verb == "create" || Verb == "alter" || Verb == "drop" ||
             Verb == "pragma" || Verb == "vacuum" || Verb == "analyze" ||
             Verb == "reindex" || Verb == "grant" || Verb == "revoke" ||
             Verb == "set" || Verb == "attach" || Verb == "detach" ||
             Verb == "comment" || Verb == "lock" || Verb == "unlock" ||
             Verb == "use" || Verb == "show" || Verb == "explain" ||
             Verb == "describe" || Verb == "listen" || Verb == "notify" ||
             Verb == "kill" || Verb == "optimize") {
    Result.Kind = SqlKind::Definition;
    Result.Schema = Verb == "create" || Verb == "alter" || Verb == "drop";
  } else if (Verb == "savepoint" || Verb == "release" || Verb == "rollback") {
    Result.Kind = SqlKind::Savepoint;
  } else if (Verb == "begin" ||
             (Verb == "start" && At(First + 1) == "transaction")) {
    Result.Kind = SqlKind::Begin;
  } else if (Verb == "commit" || Verb == "end") {
    Result.Kind = SqlKind::Commit;
  } else if (Verb == "call" || Verb == "exec" || Verb == "execute") {
    Result.Kind = SqlKind::Call;
  } else if (Verb == "select" || Verb == "values") {
    Result.Kind = SqlKind::Select;
    llvm::StringRef What = At(First + 1);
    bool Grouped = Has("group");
    if (What == "count" && At(First + 2) == "(") {
      Result.Asked = Asks::Count;
      Result.OneRow |= !Grouped;
    } else if (What == "exists" || (What == "1" && At(First + 2) == "from")) {
      Result.Asked = Asks::Exists;
      Result.OneRow |= What == "exists";
    } else if ((What == "max" || What == "min" || What == "sum" ||
                What == "avg" || What == "total") &&
               At(First + 2) == "(") {
      Result.OneRow |= !Grouped;
    } else {
      // 'where id = ?' and nothing more.
      for (size_t I = First; I + 2 < Words.size(); ++I)
        if (Words[I] == "where" && isKeyName(Words[I + 1]) &&
            Words[I + 2] == "=") {
          bool Alone = true;
          for (size_t J = I + 3; J < Words.size(); ++J)
            Alone &= Words[J] != "and" && Words[J] != "or";
          if (Alone)
            Result.Asked = Asks::Key;
        }
    }
  }
  return Result;
}

bool changesAnswer(llvm::StringRef Update, llvm::StringRef Select) {
  const std::vector<std::string> Sets = wordsOf(Update), Asks = wordsOf(Select);
  llvm::StringRef Table;
  std::set<std::string> Columns;
  bool Setting = false;
  for (size_t I = 0; I + 2 < Sets.size() && Sets[I] != "where"; ++I) {
    if (Sets[I + 1] == "set")
      Table = lastPart(Sets[I]);
    Setting |= Sets[I] == "set";
    if (Setting && Sets[I + 1] == "=" && Sets[I + 2] == "?" &&
        !isKeyName(Sets[I]))
      Columns.insert(lastPart(Sets[I]).str());
  }
  bool SameTable = false, Named = false, Asking = false;
  for (size_t I = 0; I < Asks.size(); ++I) {
    const llvm::StringRef Word = Asks[I];
    // The names between FROM and WHERE.
    SameTable |= Named && !Asking && lastPart(Word) == Table;
    Named |= Word == "from";
    Asking |= Word == "where";
    if (SameTable && Asking && I + 2 < Asks.size() && Asks[I + 1] == "=" &&
        Asks[I + 2] == "?" && Columns.count(lastPart(Word).str()))
      return true;
  }
  return false;
}

SqlKind kindByName(llvm::StringRef Name) {
  auto IsUpper = [](char C) { return C != llvm::toLower(C); };
  llvm::SmallVector<llvm::StringRef, 8> Words;
  for (size_t I = 0; I < Name.size();) {
    const size_t Begin = I;
    while (I < Name.size() && llvm::isAlpha(Name[I]) &&
           (I == Begin || !(IsUpper(Name[I]) && !IsUpper(Name[I - 1]))))
      ++I;
    if (I > Begin)
      Words.push_back(Name.slice(Begin, I));
    else
      ++I;
  }
  for (llvm::StringRef Word : Words) {
    if (Word.equals_insensitive("select"))
      return SqlKind::Select;
    if (Word.equals_insensitive("insert") || Word.equals_insensitive("replace"))
      return SqlKind::Insert;
    if (Word.equals_insensitive("update"))
      return SqlKind::Update;
    if (Word.equals_insensitive("delete"))
      return SqlKind::Delete;
  }
  return SqlKind::Unknown;
}

} // namespace orm
