// RUN: %check_orm %s %t --library hiberlite --checks=orm-query-in-loop
// hiberlite::SQLiteSelect executes at its first step.
#include "hiberlite_models.h"

using hiberlite::SQLiteSelect;
using hiberlite::sqlid_t;

void use(const std::string &);
void use(long long);

void forKeys(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids) {
    SQLiteSelect row(db.getConnection(), "SELECT title FROM Book WHERE hiberlite_id = " + std::to_string(id));
    if (row.step())
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: read what all turns need with one hiberlite::SQLiteSelect before the loop, by a join or WHERE ... IN (...), and look it up in a map
      use(reinterpret_cast<const char *>(row.get_text(0)));
  }
}

void forBeans(hiberlite::Database &db) {
  for (AuthorPtr &author : db.getAllBeans<Author>()) {
    SQLiteSelect books(db.getConnection(),
                       "SELECT title FROM Book WHERE author_id = " + std::to_string(author.get_id()));
    while (books.step())
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(reinterpret_cast<const char *>(books.get_text(0)));
  }
}

void forRows(hiberlite::Database &db) {
  SQLiteSelect authors(db.getConnection(), "SELECT hiberlite_id FROM Author");
  while (authors.step()) {
    SQLiteSelect count(db.getConnection(),
                       "SELECT COUNT(*) FROM Book WHERE author_id = " + std::to_string(authors.get_int64(0)));
    count.step();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: note: count them all with one hiberlite::SQLiteSelect before the loop, SELECT <key>, COUNT(*) ... GROUP BY <key>
    use(count.get_int64(0));
  }
}

static long long pagesOf(hiberlite::shared_connection con, sqlid_t author) {
  SQLiteSelect sum(con, "SELECT SUM(pages) FROM Book WHERE author_id = " + std::to_string(author));
  return sum.step() ? sum.get_int64(0) : 0;
}

void helper(hiberlite::Database &db) {
  for (sqlid_t id : db.getBeanIds<Author>())
    use(pagesOf(db.getConnection(), id));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void ownRows(hiberlite::Database &db) {
  SQLiteSelect rows(db.getConnection(), "SELECT title, pages FROM Book");
  while (rows.step()) {
    use(reinterpret_cast<const char *>(rows.get_text(0)));
    use(rows.get_int64(1));
  }
}

void columns(hiberlite::Database &db) {
  SQLiteSelect rows(db.getConnection(), "SELECT * FROM Book");
  if (rows.step())
    for (int i = 0; i < rows.column_count(); ++i)
      use(rows.get_name(i));
}

// Prepared, and never stepped.
void notExecuted(hiberlite::Database &db, const std::vector<std::string> &texts) {
  for (const std::string &text : texts) {
    SQLiteSelect select(db.getConnection(), text);
    use(static_cast<long long>(select.column_count()));
  }
}

void grouped(hiberlite::Database &db) {
  std::map<sqlid_t, long long> counts;
  SQLiteSelect rows(db.getConnection(), "SELECT author_id, COUNT(*) FROM Book GROUP BY author_id");
  while (rows.step())
    counts[rows.get_int64(0)] = rows.get_int64(1);
  for (sqlid_t id : db.getBeanIds<Author>())
    use(counts[id]);
}

void chunks(hiberlite::Database &db, const std::vector<std::string> &lists) {
  for (const std::string &list : lists) {
    SQLiteSelect rows(db.getConnection(), "SELECT title FROM Book WHERE hiberlite_id IN (" + list + ")");
    while (rows.step())
      use(reinterpret_cast<const char *>(rows.get_text(0)));
  }
}

void pages(hiberlite::Database &db, int pages) {
  for (int page = 0; page < pages; ++page) {
    SQLiteSelect rows(db.getConnection(), "SELECT title FROM Book LIMIT 50 OFFSET " + std::to_string(page * 50));
    while (rows.step())
      use(reinterpret_cast<const char *>(rows.get_text(0)));
  }
}
