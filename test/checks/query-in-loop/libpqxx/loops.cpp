// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-query-in-loop
//
// The kinds of loops, and what about them makes a query one for each turn.
#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <pqxx/pqxx>
#include <string>
#include <vector>

struct Order {
  int id;
  int customerId;
  std::string number;
};

// ---- rows of a result ------------------------------------------------------

void rangeFor(pqxx::connection &conn) {
  pqxx::work tx(conn);
  for (auto row : tx.exec("SELECT id, title, author_id FROM book ORDER BY title")) {
    pqxx::result author = tx.exec_params("SELECT name FROM author WHERE id = $1", row[2].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:30: note: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with an array of the keys, and look it up in a map
    std::cout << row[1].c_str() << ": " << author[0][0].c_str() << '\n';
  }
}

void resultKept(pqxx::connection &conn) {
  pqxx::read_transaction tx(conn);
  const pqxx::result books = tx.exec("SELECT id, title FROM book");
  for (const auto &book : books) {
    pqxx::result copies = tx.exec_params("SELECT shelf FROM copy WHERE book_id = $1", book["id"].c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    for (const auto &copy : copies)
      std::cout << book["title"].c_str() << ' ' << copy["shelf"].c_str() << '\n';
  }
}

void iterators(pqxx::connection &conn) {
  pqxx::nontransaction tx(conn);
  pqxx::result books = tx.exec("SELECT id FROM book");
  for (pqxx::result::const_iterator it = books.begin(); it != books.end(); ++it) {
    const pqxx::result found = tx.exec("SELECT count(*) FROM loan WHERE book_id = " + tx.quote(it[0].as<int>()));
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << found[0][0].as<int>() << '\n';
  }
}

void indexed(pqxx::connection &conn) {
  pqxx::work tx(conn);
  pqxx::result books = tx.exec("SELECT id FROM book");
  for (pqxx::result::size_type i = 0; i < books.size(); ++i) {
    pqxx::result loans = tx.exec_params("SELECT since FROM loan WHERE book_id = $1", books[i][0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << loans.size() << '\n';
  }
  for (size_t i = 0; i != size_t(books.size()); i++) {
    const int id = books.at(i)["id"].as<int>();
    if (tx.exec_params("SELECT 1 FROM loan WHERE book_id = $1", id).empty())
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << id << " was never lent\n";
  }
}

// A row of the cursor's block is a row like any other.
void cursorBlocks(pqxx::connection &conn) {
  pqxx::work tx(conn);
  pqxx::icursorstream cursor(tx, "SELECT id FROM book", "books", 500);
  pqxx::result block;
  while (cursor >> block)
    for (auto row : block) {
      pqxx::result loans = tx.exec_params("SELECT since FROM loan WHERE book_id = $1", row[0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each {{row|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
      std::cout << loans.size() << '\n';
    }
}

void nested(pqxx::connection &conn) {
  pqxx::work tx(conn);
  for (auto shop : tx.exec("SELECT id FROM shop"))
    for (auto order : tx.exec_params("SELECT id FROM orders WHERE shop_id = $1", shop[0].as<int>())) {
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      auto lines = tx.exec_params("SELECT amount FROM line WHERE order_id = $1", order[0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
      std::cout << lines.size() << '\n';
    }
}

// ---- elements --------------------------------------------------------------

std::map<int, std::string> namesOf(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx(conn);
  std::map<int, std::string> names;
  for (const Order &order : orders) {
    auto r = tx.exec_params("SELECT name FROM customer WHERE id = $1", order.customerId);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (!r.empty())
      names[order.id] = r[0][0].as<std::string>();
  }
  return names;
}

void quotedText(pqxx::connection &conn, const std::vector<std::string> &names) {
  pqxx::work tx(conn);
  for (const auto &name : names) {
    const std::string sql = "SELECT id FROM customer WHERE name = " + tx.quote(name) + " LIMIT 1";
    const pqxx::result r = tx.exec(sql);
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << (r.empty() ? 0 : r[0][0].as<int>()) << '\n';
  }
}

void textInAStream(pqxx::connection &conn, const std::vector<int> &ids) {
  pqxx::work tx(conn);
  for (size_t i = 0; i < ids.size(); ++i) {
    std::stringstream sql;
    sql << "SELECT number FROM orders WHERE id = " << ids[i];
    std::cout << tx.exec(sql.str())[0][0].c_str() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
  }
}

void algorithm(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx(conn);
  std::for_each(orders.begin(), orders.end(), [&tx](const Order &order) {
    std::cout << tx.exec_params("SELECT sum(amount) FROM line WHERE order_id = $1", order.id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void everyOneOfThem(pqxx::connection &conn, std::vector<int> ids) {
  pqxx::work tx(conn);
  while (!ids.empty()) {
    const int id = ids.back();
    ids.pop_back();
    for (auto row : tx.exec_params("SELECT id FROM part WHERE parent_id = $1", id))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      ids.push_back(row[0].as<int>());
  }
}

void days(pqxx::connection &conn, int from, int to) {
  pqxx::work tx(conn);
  for (int day = from; day <= to; ++day)
    std::cout << tx.exec_params("SELECT count(*) FROM visit WHERE day = $1", day)[0][0].c_str() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

// ---- the same query each time ----------------------------------------------

void sameQuery(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx(conn);
  for (const Order &order : orders) {
    pqxx::result rate = tx.exec("SELECT rate FROM tax WHERE country = 'DE'");
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:28: note: nothing in it changes from turn to turn: run it once, before the loop
    std::cout << order.number << ' ' << rate[0][0].as<double>() << '\n';
  }
}

void sameParameter(pqxx::connection &conn, const std::string &country) {
  pqxx::work tx(conn);
  for (auto row : tx.exec("SELECT id, amount FROM line")) {
    const auto rate = tx.exec_params("SELECT rate FROM tax WHERE country = $1", country)[0][0].as<double>();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << row[1].as<double>() * rate << '\n';
  }
}

// The database gives something else each time.
void another(pqxx::work &tx, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << order.number << ' ' << tx.exec1("SELECT nextval('ticket')")[0].as<int>() << '\n';
  for (const Order &order : orders) {
    const auto job = tx.exec("SELECT id FROM job LIMIT 1 FOR UPDATE SKIP LOCKED");
    std::cout << order.number << ' ' << job.size() << '\n';
  }
  for (const Order &order : orders)
    std::cout << order.number << ' ' << tx.exec1("SELECT current_timestamp")[0].c_str() << '\n';
}

// Another table is another question, whatever it is asked; a value of the same one is not.
void eachTable(pqxx::work &tx, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    std::cout << tx.exec("SELECT name FROM " + table + " WHERE name LIKE 'A%'").size() << '\n';
  for (const std::string &table : tables)
    std::cout << tx.exec("SELECT name FROM " + table + " WHERE kind = '" + table + "'").size() << '\n';
  for (const std::string &table : tables)
    std::cout << tx.exec("SELECT name FROM tables WHERE kind = '" + table + "'").size() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- not once for each turn ------------------------------------------------

void onlyTheRange(pqxx::connection &conn, int shop) {
  pqxx::work tx(conn);
  for (auto row : tx.exec_params("SELECT number FROM orders WHERE shop_id = $1", shop))
    std::cout << row[0].c_str() << '\n';
}

void beforeAndBehind(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx(conn);
  std::map<int, std::string> names;
  for (auto row : tx.exec("SELECT id, name FROM customer"))
    names[row[0].as<int>()] = row[1].c_str();
  for (const Order &order : orders)
    std::cout << order.number << ' ' << names[order.customerId] << '\n';
  std::cout << tx.exec("SELECT count(*) FROM customer")[0][0].c_str() << '\n';
}

void oneJoin(pqxx::connection &conn) {
  pqxx::work tx(conn);
  for (auto row : tx.exec("SELECT b.title, a.name FROM book b JOIN author a ON a.id = b.author_id"))
    std::cout << row[0].c_str() << ' ' << row[1].c_str() << '\n';
}

// Fetching blocks is what a cursor is for.
void ownCursor(pqxx::connection &conn) {
  pqxx::work tx(conn);
  pqxx::icursorstream cursor(tx, "SELECT id, title FROM book", "books", 1000);
  for (pqxx::result block; cursor >> block;)
    for (auto row : block)
      std::cout << row[1].c_str() << '\n';
}

// The fields of a row are no rows.
void fields(pqxx::connection &conn, int id) {
  pqxx::work tx(conn);
  const pqxx::result r = tx.exec_params("SELECT * FROM book WHERE id = $1", id);
  for (const auto &field : r[0])
    std::cout << field.name() << '=' << field.c_str() << '\n';
}

// One query in each of two loops that follow each other, none in them.
void queryBetweenLoops(pqxx::connection &conn, const std::vector<int> &shops) {
  pqxx::work tx(conn);
  int sum = 0;
  for (int shop : shops)
    sum += shop;
  auto r = tx.exec_params("SELECT name FROM shop WHERE id = $1", sum);
  for (auto row : r)
    std::cout << row[0].c_str() << '\n';
}
