// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-query-in-loop
// SqlStatement, and what else executes text or a built statement.
#include "lightweight_models.h"
#include <map>
#include <optional>
#include <string>

using Lightweight::SqlConnection;
using Lightweight::SqlRowIterator;
using Lightweight::SqlVariantRowCursor;

void prepared(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("SELECT title FROM Book WHERE id = ?");
  for (uint64_t id : ids) {
    auto cursor = stmt.Execute(id);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void preparedInside(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids) {
    auto stmt = SqlStatement{connection};
    stmt.Prepare("SELECT COUNT(*) FROM Book WHERE author_id = ?");
    auto cursor = stmt.Execute(id);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<long>(1));
  }
}

void preparedByBuilder(DataMapper &dm, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{dm.Connection()};
  stmt.Prepare(dm.FromTable("Book").Select().Field("title").Where("id", SqlWildcard).All());
  for (uint64_t id : ids) {
    auto cursor = stmt.Execute(id);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void direct(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  for (uint64_t id : ids) {
    auto cursor = stmt.ExecuteDirect("SELECT title FROM Book WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void directByBuilder(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  for (uint64_t id : ids) {
    auto query = connection.Query("Book").Select().Field("title").Where("author_id", id).All();
    auto cursor = stmt.ExecuteDirect(query);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void scalar(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    use(*SqlStatement{connection}.ExecuteDirectScalar<long>(
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
        "SELECT COUNT(*) FROM Book WHERE author_id = " + std::to_string(id)));
}

void variants(SqlConnection &connection, const std::vector<std::vector<Lightweight::SqlVariant>> &keys) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("SELECT title FROM Book WHERE id = ?");
  for (const auto &key : keys) {
    auto cursor = stmt.ExecuteWithVariants(key);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

// A statement for each row of another one.
void nested(SqlConnection &connection) {
  auto authors = SqlStatement{connection};
  auto books = SqlStatement{connection};
  books.Prepare("SELECT title FROM Book WHERE author_id = ?");
  auto rows = authors.ExecuteDirect("SELECT id FROM Author");
  while (rows.FetchRow()) {
    auto cursor = books.Execute(rows.GetColumn<uint64_t>(1));
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void rowIterator(DataMapper &dm) {
  for (Author author : SqlRowIterator<Author>(dm.Connection()))
    use(static_cast<long>(dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", author.id.Value()).Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:102: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

static long pagesOf(SqlStatement &stmt, uint64_t id) {
  auto cursor = stmt.Execute(id);
  return cursor.FetchRow() ? cursor.GetColumn<long>(1) : 0;
}

void helper(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  SqlStatement stmt(connection);
  stmt.Prepare("SELECT pages FROM Book WHERE id = ?");
  for (uint64_t id : ids)
    use(pagesOf(stmt, id));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void ownCursor(SqlConnection &connection) {
  auto stmt = SqlStatement{connection};
  auto cursor = stmt.ExecuteDirect("SELECT title, pages FROM Book");
  while (cursor.FetchRow()) {
    use(cursor.GetColumn<std::string>(1));
    use(cursor.GetColumn<long>(2));
  }
}

void bound(SqlConnection &connection) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("SELECT title, pages FROM Book WHERE pages > ?");
  auto cursor = stmt.Execute(100);
  std::string title;
  long pages = 0;
  cursor.BindOutputColumns(&title, &pages);
  while (cursor.FetchRow())
    use(pages);
}

void rows(SqlConnection &connection) {
  for (Author author : SqlRowIterator<Author>(connection))
    use(author.name.Value());
}

// Preparing sends nothing that counts; it is not executed.
void preparedOnly(SqlConnection &connection, const std::vector<std::string> &texts, std::vector<SqlStatement> &into) {
  for (const std::string &text : texts) {
    SqlStatement stmt(connection);
    stmt.Prepare(text);
    into.push_back(std::move(stmt));
  }
}

void grouped(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  std::map<uint64_t, long> counts;
  auto stmt = SqlStatement{connection};
  auto cursor = stmt.ExecuteDirect("SELECT author_id, COUNT(*) FROM Book GROUP BY author_id");
  while (cursor.FetchRow())
    counts[cursor.GetColumn<uint64_t>(1)] = cursor.GetColumn<long>(2);
  for (uint64_t id : ids)
    use(counts[id]);
}

void variantRows(SqlConnection &connection) {
  auto stmt = SqlStatement{connection};
  for (auto &row : SqlVariantRowCursor(stmt.ExecuteDirect("SELECT * FROM Book")))
    use(static_cast<long>(row.size()));
}

void lists(SqlConnection &connection, const std::vector<std::string> &lists) {
  auto stmt = SqlStatement{connection};
  for (const std::string &list : lists) {
    auto cursor = stmt.ExecuteDirect("SELECT title FROM Book WHERE id IN (" + list + ")");
    while (cursor.FetchRow())
      use(cursor.GetColumn<std::string>(1));
  }
}

void definitions(SqlConnection &connection, const std::vector<std::string> &tables) {
  auto stmt = SqlStatement{connection};
  for (const std::string &table : tables)
    (void)stmt.ExecuteDirect("CREATE TABLE " + table + " (id INTEGER)");
}

// A batch is one call for all keys.
void batch(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("UPDATE Book SET pages = 0 WHERE id = ?");
  (void)stmt.ExecuteBatch(ids);
}
