// RUN: %check_orm %s %t --library tinyorm
//
// Statements of builders, tables and SQL, one for each element.
#include "tinyorm_models.hpp"
#include <QMap>
#include <QStringList>
#include <orm/db.hpp>
#include <vector>

using Orm::DB;

// --- Reported --------------------------------------------------------------------------------------------------------

void updates(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    Book::whereEq("id", key)->update({{"state", "old"}});
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one statement
}

void otherValues(const QMap<QString, QString> &states) {
  for (auto it = states.constBegin(); it != states.constEnd(); ++it)
    Book::whereEq("title", it.key())->update({{"state", it.value()}});
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deletes(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    Book::whereEq("author_id", key)->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void inserts(const QList<QString> &names) {
  for (const QString &name : names)
    Author::insert({{"name", name}});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void keysOfInserts(const QList<QString> &names, QList<quint64> &keys) {
  for (const QString &name : names)
    keys.append(Author::insertGetId({{"name", name}}));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void queryInVariable(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto books = Book::whereEq("author_id", key);
    books->whereNull("title");
    books->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void tables(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    DB::table("books")->whereEq("author_id", key).update({{"state", "old"}});
    // CHECK-MESSAGES: :[[@LINE-1]]:51: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    DB::table("authors")->whereEq("id", key).remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void tableInserts(const QStringList &names) {
  for (const QString &name : names)
    DB::table("authors")->insert({{"name", name}});
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void sql(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    DB::update("update books set state = 'old' where author_id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    DB::remove("delete from authors where id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    DB::insert("insert into log (author_id) values (?)", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void otherSql(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    DB::statement("update books set state = 'old' where author_id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    DB::affectingStatement("delete from authors where id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void ofRows() {
  for (auto &author : Author::all())
    Book::whereEq("author_id", author.getKey())->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: rows are deleted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

static int clear(const QVariant &author) {
  return std::get<0>(Book::whereEq("author_id", author)->update({{"author_id", QVariant()}}));
}

void helper(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    clear(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'clear', which executes it
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void allAtOnce(const QList<QVariant> &keys) {
  Book::whereIn("author_id", keys)->update({{"state", "old"}});
  DB::table("authors")->whereIn("id", keys).remove();
}

void upsert(const QStringList &names) {
  QList<QVariantMap> rows;
  for (const QString &name : names) {
    QVariantMap row;
    row.insert("name", name);
    rows.append(row);
  }
  Author::upsert(rows, {"name"}, {"state"});
}

void chunks(const QList<QVariant> &keys) {
  for (int i = 0; i < keys.size(); i += 500)
    Book::whereIn("id", keys.mid(i, 500))->remove();
}

void definitions(const QStringList &names) {
  for (const QString &name : names)
    DB::statement("create table " + name + " (id integer primary key)");
}

void fixedStates() {
  for (const char *state : {"new", "open"})
    Book::whereEq("state", QString(state))->remove();
}

void firstTurn(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    Book::whereEq("id", key)->remove();
    return;
  }
}

void builtOnly(std::vector<std::unique_ptr<Orm::Tiny::Builder<Book>>> &queries, const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    queries.push_back(Book::whereEq("id", key));
}

void untilNothingIsLeft() {
  // Deletes in portions, as long as there are rows.
  while (Book::whereEq("state", "old")->exists())
    Book::whereEq("state", "old")->limit(1000).remove();
}

bool removeFirstThatIsThere(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    if (Book::whereEq("id", key)->exists()) {
      Book::whereEq("id", key)->remove();
      return true;
    }
  return false;
}

void once(const QList<QVariant> &keys) {
  QList<QVariant> values;
  for (const QVariant &key : keys)
    values.append(key);
  DB::remove("delete from books where author_id in (select id from authors where state = ?)", values);
}
