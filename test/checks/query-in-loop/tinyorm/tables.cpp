// RUN: %check_orm %s %t --library tinyorm
//
// Queries of tables without models, and SQL.
#include <orm/db.hpp>
#include <QList>
#include <QStringList>
#include <QVariant>

using Orm::DB;

void use(const QString &);
void use(quint64);

// --- Reported --------------------------------------------------------------------------------------------------------

void counted(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(DB::table("books")->whereEq("author_id", key).count());
    // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: count them all with one query before the loop
}

void byKey(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto row = DB::table("authors")->find(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (row.next())
      use(row.value("name").toString());
  }
}

void rowsOfRows() {
  auto authors = DB::table("authors")->orderBy("name").get();
  while (authors.next()) {
    auto books = DB::table("books")->whereEq("author_id", authors.value("id")).get();
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (books.next())
      use(books.value("title").toString());
  }
}

void exists(const QStringList &titles) {
  for (const QString &title : titles)
    if (DB::table("books")->whereEq("title", title).exists())
    // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void oneValue(const QStringList &titles) {
  for (const QString &title : titles)
    use(DB::table("books")->whereEq("title", title).value("isbn").toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void sql(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto books = DB::select("select title from books where author_id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (books.next())
      use(books.value(0).toString());
  }
}

void sqlByKey(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto row = DB::selectOne("select name from authors where id = ?", {key});
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (row.next())
      use(row.value(0).toString());
  }
}

void sqlCount(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(DB::scalar("select count(*) from books where author_id = ?", {key}).toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

quint64 sameTable(const QStringList &titles) {
  quint64 length = 0;
  for (const QString &title : titles)
    length += title.size() * DB::table("tags")->count();
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void join() {
  auto books = DB::select("select a.name, b.title from books b join authors a on b.author_id = a.id");
  while (books.next())
    use(books.value(0).toString() + books.value(1).toString());
}

void inList(const QList<QVariant> &keys) {
  auto books = DB::table("books")->whereIn("author_id", keys).get();
  while (books.next())
    use(books.value("title").toString());
}

void grouped() {
  auto counts = DB::table("books")->groupBy("author_id").get({"author_id"});
  while (counts.next())
    use(counts.value("author_id").toString());
}

void definitions(const QStringList &tables) {
  for (const QString &table : tables)
    DB::statement("drop table if exists " + table);
}

void pragmas(const QStringList &names) {
  for (const QString &name : names)
    DB::unprepared("PRAGMA " + name);
}

void firstTurn(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    use(DB::table("books")->whereEq("author_id", key).count());
    break;
  }
}

void pages(int rows) {
  for (int offset = 0; offset < rows; offset += 100) {
    auto books = DB::select("select title from books order by id limit 100 offset ?", {offset});
    while (books.next())
      use(books.value(0).toString());
  }
}

void builtOnly(QList<std::shared_ptr<Orm::QueryBuilder>> &queries, const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto query = DB::table("books");
    query->whereEq("author_id", key);
    queries.append(query);
  }
}
