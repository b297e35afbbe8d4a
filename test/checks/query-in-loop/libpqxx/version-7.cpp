// RUN: %check_orm %s %t --library libpqxx-7 --checks=orm-query-in-loop
// RUN: %check_orm %s %t.8 --library libpqxx-8 --std c++20 --checks=orm-query-in-loop
//
// What libpqxx 7 adds, and 8 has too: typed queries, streams, parameter lists and prepared statements as arguments of exec.
#include <iostream>
#include <map>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <string_view>
#include <vector>

// ---- typed rows ------------------------------------------------------------

void typedRows(pqxx::connection &conn) {
  pqxx::work tx{conn};
  for (auto [id, title, author] : tx.query<int, std::string, int>("SELECT id, title, author_id FROM book")) {
    const auto name = tx.query_value<std::string>("SELECT name FROM author WHERE id = $1", pqxx::params{author});
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << id << ' ' << title << ' ' << name << '\n';
  }
}

void typedRowsByConstReference(pqxx::connection &conn) {
  pqxx::read_transaction tx{conn};
  for (const auto &[id] : tx.query<int>("SELECT id FROM book"))
    for (const auto &[since] : tx.query<std::string>("SELECT since FROM loan WHERE book_id = $1", pqxx::params{id}))
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << since << '\n';
}

void iterOfResult(pqxx::work &tx) {
  const pqxx::result books = tx.exec("SELECT id, title FROM book");
  for (auto [id, title] : books.iter<int, std::string>())
    std::cout << title << tx.query_value<int>("SELECT count(*) FROM loan WHERE book_id = $1", {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void oneTypedRow(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    auto [name, born] = tx.query1<std::string, int>("SELECT name, born FROM author WHERE id = $1", {id});
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << ' ' << born << '\n';
  }
  for (int id : ids)
    if (auto found = tx.query01<std::string>("SELECT name FROM author WHERE id = $1", pqxx::params{id}))
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << std::get<0>(*found) << '\n';
}

void quotedValue(pqxx::work &tx, const std::vector<std::string> &names) {
  for (const auto &name : names)
    std::cout << tx.query_value<int>("SELECT count(*) FROM author WHERE name = " + tx.quote(name)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- callbacks and streams -------------------------------------------------

void forQuery(pqxx::work &tx) {
  tx.for_query("SELECT id, title FROM book", [&tx](int id, std::string_view title) {
    std::cout << title << ' ' << tx.query_value<int>("SELECT count(*) FROM loan WHERE book_id = $1", {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void forEachOfResult(pqxx::work &tx) {
  tx.exec("SELECT id, title FROM book").for_each([&tx](int id, std::string_view title) {
    std::cout << title << ' ' << tx.query_value<int>("SELECT count(*) FROM loan WHERE book_id = $1", {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

static void print(const pqxx::result &titles) {
  titles.for_each([](std::string_view title) { std::cout << title << '\n'; });
}

// Rows that are there.
void forEachOfResults(const std::vector<pqxx::result> &results) {
  for (const pqxx::result &titles : results)
    print(titles);
}

// Going through the rows is no second query.
void forEachInLoop(pqxx::work &tx, const std::vector<int> &shops) {
  for (int shop : shops)
    tx.exec("SELECT title FROM book WHERE shop_id = $1", pqxx::params{shop})
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
        .for_each([](std::string_view title) { std::cout << title << '\n'; });
}

void forQueryOfPrepared(pqxx::work &tx) {
  tx.conn().prepare("all books", "SELECT id FROM book");
  tx.conn().prepare("loans", "SELECT count(*) FROM loan WHERE book_id = $1");
  tx.for_query(pqxx::prepped{"all books"}, [&tx](int id) {
    std::cout << tx.query_value<int>(pqxx::prepped{"loans"}, {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void forQueryInLoop(pqxx::work &tx, const std::vector<int> &shops) {
  for (int shop : shops)
    tx.for_query(
      "SELECT title FROM book WHERE shop_id = $1", [](std::string_view title) { std::cout << title << '\n'; },
// CHECK-MESSAGES: :[[@LINE-2]]:8: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      pqxx::params{shop});
}

// A stream's transaction is busy, so that the query goes through another one.
void stream(pqxx::connection &conn, pqxx::connection &other) {
  pqxx::work tx{conn}, lookups{other};
  for (auto [id, title] : tx.stream<int, std::string>("SELECT id, title FROM book"))
    std::cout << title << lookups.query_value<int>("SELECT count(*) FROM loan WHERE book_id = $1", {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void streamPerElement(pqxx::work &tx, const std::vector<int> &shops) {
  for (int shop : shops)
    for (auto [title] : tx.stream<std::string>("SELECT title FROM book WHERE shop_id = " + std::to_string(shop)))
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << title << '\n';
}

// ---- exec with parameters, and of prepared statements ----------------------

void parameters(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << tx.exec("SELECT name FROM author WHERE id = $1", pqxx::params{id}).one_field().c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    pqxx::params both;
    both.append(id);
    both.append("novel");
    std::cout << tx.exec("SELECT title FROM book WHERE author_id = $1 AND kind = $2", both).size();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void prepared(pqxx::connection &conn, const std::vector<int> &ids) {
  conn.prepare("author by id", "SELECT name FROM author WHERE id = $1");
  pqxx::work tx{conn};
  for (int id : ids)
    std::cout << tx.exec(pqxx::prepped{"author by id"}, pqxx::params{id}).one_field().c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : ids)
    for (auto [name] : tx.query<std::string>(pqxx::prepped{"author by id"}, {id}))
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << name << '\n';
}

void sameForAll(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << id * tx.query_value<double>("SELECT rate FROM tax WHERE country = 'DE'") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- not once for each row -------------------------------------------------

void onlyTyped(pqxx::work &tx, int shop) {
  for (auto [id, title] : tx.query<int, std::string>("SELECT id, title FROM book WHERE shop_id = $1", {shop}))
    std::cout << id << ' ' << title << '\n';
  tx.for_query("SELECT title FROM book", [](std::string_view title) { std::cout << title << '\n'; });
}

// Rows of the server's COPY, one after the other.
void onlyStreams(pqxx::work &tx) {
  for (auto [id, title] : tx.stream<int, std::string>("SELECT id, title FROM book"))
    std::cout << id << ' ' << title << '\n';
#if PQXX_VERSION_MAJOR < 8
  auto rows = pqxx::stream_from::query(tx, "SELECT id, title FROM book");
  std::tuple<int, std::string> row;
  while (rows >> row)
    std::cout << std::get<1>(row) << '\n';
#endif
}

void lookedUp(pqxx::work &tx) {
  std::map<int, std::string> names;
  for (auto [id, name] : tx.query<int, std::string>("SELECT id, name FROM author"))
    names.emplace(id, name);
  for (auto [title, author] : tx.query<std::string, int>("SELECT title, author_id FROM book"))
    std::cout << title << ' ' << names[author] << '\n';
}

void memoised(pqxx::work &tx) {
  std::map<int, std::string> names;
  for (auto [title, author] : tx.query<std::string, int>("SELECT title, author_id FROM book")) {
    auto [it, isNew] = names.try_emplace(author);
    if (isNew)
      it->second = tx.query_value<std::string>("SELECT name FROM author WHERE id = $1", {author});
    std::cout << title << ' ' << it->second << '\n';
  }
}

void arrayOfKeys(pqxx::work &tx, const std::vector<int> &ids) {
  for (auto [name] : tx.query<std::string>("SELECT name FROM author WHERE id = ANY($1)", {ids}))
    std::cout << name << '\n';
}

// Parameters are gathered in the loop, and sent once.
void gathered(pqxx::work &tx, const std::vector<int> &ids) {
  pqxx::params all;
  pqxx::placeholders marks;
  std::string list;
  for (int id : ids) {
    list += (list.empty() ? "" : ",") + marks.get();
    marks.next();
    all.append(id);
  }
  for (auto row : tx.exec("SELECT name FROM author WHERE id IN (" + list + ")", all))
    std::cout << row[0].c_str() << '\n';
}

// Sent at once, waited for together.
void pipelined(pqxx::work &tx, const std::vector<int> &ids) {
  pqxx::pipeline pipe{tx};
  std::vector<pqxx::pipeline::query_id> sent;
  for (int id : ids)
    sent.push_back(pipe.insert("SELECT name FROM author WHERE id = " + std::to_string(id)));
  for (auto query : sent)
    std::cout << pipe.retrieve(query)[0][0].c_str() << '\n';
}
