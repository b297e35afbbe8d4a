// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-query-in-loop
//
// The calls that execute a statement, prepared ones by their names, and what the text says about the query.
#include <iostream>
#include <pqxx/pqxx>
#include <string>
#include <vector>

// ---- each way to execute ---------------------------------------------------

void oneRow(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    pqxx::row r = tx.exec1("SELECT name FROM author WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << r[0].c_str() << '\n';
  }
  for (int id : ids) {
    pqxx::row r = tx.exec_params1("SELECT name FROM author WHERE author.id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << r[0].c_str() << '\n';
  }
}

void numberOfRows(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << tx.exec_n(1, "SELECT count(*) FROM book WHERE author_id = " + std::to_string(id))[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << tx.exec_params_n(2, "SELECT name FROM editor WHERE book_id = $1", id).size();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

#if PQXX_VERSION_MAJOR < 7
void withDescription(pqxx::work &tx, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    std::cout << tx.exec("SELECT id FROM author WHERE name = '" + tx.esc(name) + "'", "find author").size();
// CHECK-MESSAGES-LIBPQXX-6: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}
#endif

// ---- prepared ones, which are still a round trip each ----------------------

void prepareAll(pqxx::connection &conn) {
  conn.prepare("book by id", "SELECT title FROM book WHERE id = $1");
  conn.prepare("books of author", "SELECT id, title FROM book WHERE author_id = $1 ORDER BY title");
  conn.prepare("count_loans", "SELECT COUNT(*) FROM loan WHERE book_id = $1");
  conn.prepare("is_lent", "SELECT EXISTS (SELECT 1 FROM loan WHERE book_id = $1 AND until IS NULL)");
  conn.prepare("all_shelves", "SELECT id FROM shelf");
}

void prepared(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    pqxx::result r = tx.exec_prepared("book by id", id);
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:25: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with an array of the keys, and look it up in a map
    std::cout << r[0][0].c_str() << '\n';
  }
}

void preparedOneRow(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    if (tx.exec_prepared1("is_lent", id)[0].as<bool>())
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << id << " is lent\n";
    std::cout << tx.exec_prepared_n(1, "count_loans", id)[0][0].c_str() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void preparedOverRows(pqxx::work &tx) {
  for (auto author : tx.exec("SELECT id, name FROM author"))
    for (auto book : tx.exec_prepared("books of author", author["id"].as<int>()))
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << author["name"].c_str() << ": " << book["title"].c_str() << '\n';
}

void preparedWithoutParameters(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << id << ' ' << tx.exec_prepared("all_shelves").size() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// Prepared by somebody else: nothing is known of its text.
void preparedElsewhere(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << tx.exec_prepared("prepared by a plugin", id).size() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
}

// ---- names and texts that are constants ------------------------------------

static const char *const BookById = "SELECT title FROM book WHERE id = $1";
static const std::string CountOfBooks = "SELECT count(*) FROM book WHERE shelf_id = $1";
static const std::string Named = "named";

void constants(pqxx::connection &conn, pqxx::work &tx, const std::vector<int> &ids) {
  conn.prepare(Named, "SELECT title FROM book WHERE id = $1");
  for (int id : ids) {
    std::cout << tx.exec_params(BookById, id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << tx.exec_params(CountOfBooks, id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << tx.exec_prepared(Named, id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void rawLiteral(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    auto r = tx.exec_params(R"sql(
      SELECT b.title, a.name
      FROM book b
      JOIN author a ON a.id = b.author_id
      WHERE b.id = $1
    )sql", id);
// CHECK-MESSAGES: :[[@LINE-6]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << r[0][0].c_str() << '\n';
  }
}

// ---- statements that need nothing of the loop's element --------------------

// One list of the keys is one query.
void oneList(pqxx::work &tx, const std::vector<int> &ids) {
  std::string list;
  for (int id : ids)
    list += (list.empty() ? "" : ",") + std::to_string(id);
  for (auto row : tx.exec("SELECT title FROM book WHERE id IN (" + list + ")"))
    std::cout << row[0].c_str() << '\n';
  for (auto row : tx.exec_params("SELECT title FROM book WHERE id = ANY($1)", "{" + list + "}"))
    std::cout << row[0].c_str() << '\n';
}

// Preparing is no query.
void onlyPrepared(pqxx::connection &conn, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    conn.prepare("count " + table, "SELECT count(*) FROM " + conn.quote_name(table));
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    tx.exec_params("INSERT INTO seen (id) VALUES ($1)", id);
    tx.exec_params("UPDATE book SET seen = true WHERE id = $1", id);
    tx.exec_params0("DELETE FROM queue WHERE book_id = $1", id);
  }
}

// Definitions have no set form.
void definitions(pqxx::work &tx, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    tx.exec("DROP TABLE IF EXISTS " + tx.quote_name(table));
    tx.exec0("CREATE TABLE " + tx.quote_name(table) + " (id integer PRIMARY KEY)");
    tx.exec0("VACUUM ANALYZE " + tx.quote_name(table));
  }
  for (const std::string &table : tables)
    tx.exec("SET search_path TO " + tx.quote_name(table));
}

// Quoting and conversions ask the library, not the database.
void noStatement(pqxx::work &tx, const std::vector<std::string> &names) {
  std::string list;
  for (const std::string &name : names) {
    if (!list.empty())
      list += ",";
    list += tx.quote(name) + tx.esc(name) + tx.quote_name(name) + pqxx::to_string(name.size());
  }
  tx.exec("SELECT id FROM author WHERE name IN (" + list + ")");
}
