// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-write-in-loop
// Statements that write: as text, built, prepared.
#include "lightweight_models.h"
#include <string>

using Lightweight::SqlConnection;

void prepared(SqlConnection &connection, const std::vector<std::string> &labels) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("INSERT INTO Tag (label) VALUES (?)");
  for (const std::string &label : labels)
    (void)stmt.Execute(label);
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void preparedInside(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids) {
    SqlStatement stmt(connection);
    stmt.Prepare("UPDATE Book SET pages = 0 WHERE id = ?");
    (void)stmt.Execute(id);
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedByBuilder(DataMapper &dm, const std::vector<std::string> &labels) {
  auto stmt = SqlStatement{dm.Connection()};
  stmt.Prepare(dm.FromTable("Tag").Insert().Set("label", SqlWildcard));
  for (const std::string &label : labels)
    (void)stmt.Execute(label);
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void direct(SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  for (uint64_t id : ids)
    (void)stmt.ExecuteDirect("DELETE FROM Book WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: delete them with one statement, FromTable(...).Delete().WhereIn(..., keys); at least put one transaction around the loop
}

void insertBuilt(SqlConnection &connection, const std::vector<std::string> &labels) {
  auto stmt = SqlStatement{connection};
  for (const std::string &label : labels)
    (void)stmt.ExecuteDirect(connection.Query("Tag").Insert().Set("label", label));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updateBuilt(DataMapper &dm, const std::vector<Book> &books) {
  for (const Book &book : books) {
    auto update = dm.FromTable("Book").Update().Set("pages", book.pages.Value() + 1).Where("id", book.id.Value());
    (void)SqlStatement{dm.Connection()}.ExecuteDirect(update);
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteBuilt(DataMapper &dm, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{dm.Connection()};
  for (uint64_t id : ids)
    (void)stmt.ExecuteDirect(stmt.Query("Book").Delete().Where("id", id));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void addTag(SqlStatement &stmt, const std::string &label) { (void)stmt.Execute(label); }

void helper(SqlConnection &connection, const std::vector<std::string> &labels) {
  SqlStatement stmt(connection);
  stmt.Prepare("INSERT INTO Tag (label) VALUES (?)");
  for (const std::string &label : labels)
    addTag(stmt, label);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// For each row of a query.
void forRows(SqlConnection &connection) {
  auto select = SqlStatement{connection};
  auto update = SqlStatement{connection};
  update.Prepare("UPDATE Author SET name = ? WHERE id = ?");
  auto cursor = select.ExecuteDirect("SELECT id, name FROM Author");
  while (cursor.FetchRow())
    (void)update.Execute(cursor.GetColumn<std::string>(2), cursor.GetColumn<uint64_t>(1));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void batch(SqlConnection &connection, const std::vector<std::string> &labels) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("INSERT INTO Tag (label) VALUES (?)");
  (void)stmt.ExecuteBatch(labels);
}

void oneStatement(DataMapper &dm, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{dm.Connection()};
  (void)stmt.ExecuteDirect(dm.FromTable("Book").Update().Set("pages", 0).WhereIn("id", ids));
}

// The values are collected; one statement writes them.
void collected(SqlConnection &connection, const std::vector<std::string> &labels) {
  std::string text = "INSERT INTO Tag (label) VALUES ";
  for (const std::string &label : labels)
    text += "('" + label + "'),";
  text.pop_back();
  auto stmt = SqlStatement{connection};
  (void)stmt.ExecuteDirect(text);
}

void built(DataMapper &dm, const std::vector<std::string> &labels, std::vector<std::string> &into) {
  for (const std::string &label : labels)
    into.push_back(dm.FromTable("Tag").Insert().Set("label", label).ToSql());
}

void columns(DataMapper &dm, const std::vector<std::string> &names) {
  auto insert = dm.FromTable("Tag").Insert();
  for (const std::string &name : names)
    insert.Set(name, SqlWildcard);
  auto stmt = SqlStatement{dm.Connection()};
  (void)stmt.ExecuteDirect(insert);
}

void definitions(SqlConnection &connection, const std::vector<std::string> &tables) {
  auto stmt = SqlStatement{connection};
  for (const std::string &table : tables)
    (void)stmt.ExecuteDirect("CREATE TABLE " + table + " (id INTEGER)");
}

void chunks(DataMapper &dm, const std::vector<std::vector<uint64_t>> &chunks) {
  auto stmt = SqlStatement{dm.Connection()};
  for (const auto &ids : chunks)
    (void)stmt.ExecuteDirect(dm.FromTable("Book").Delete().WhereIn("id", ids));
}

void few(SqlConnection &connection) {
  auto stmt = SqlStatement{connection};
  stmt.Prepare("INSERT INTO Tag (label) VALUES (?)");
  for (const char *label : {"red", "green", "blue"})
    (void)stmt.Execute(std::string(label));
}
