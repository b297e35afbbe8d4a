// RUN: %check_orm %s %t --library libpqxx-8 --std c++20 --checks=orm-query-in-loop
//
// libpqxx 8: references to rows and fields, and the place of the call as the last argument of everything.
#include <iostream>
#include <pqxx/pqxx>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

// ---- rows and references to them -------------------------------------------

void rowReferences(pqxx::connection &conn) {
  pqxx::work tx{conn};
  const pqxx::result books = tx.exec("SELECT id, title, author_id FROM book");
  for (pqxx::row_ref book : books)
    std::cout << book[1].view()
              << tx.query_value<std::string>("SELECT name FROM author WHERE id = $1", {book[2].as<int>()}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  for (const auto &book : books) {
    auto [id, title, author] = book.as<int, std::string_view, int>();
    std::cout << title << tx.query_value<int>("SELECT count(*) FROM loan WHERE book_id = $1", {id}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:30: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
  }
}

void iterators(pqxx::work &tx) {
  const auto books = tx.exec("SELECT id, author_id FROM book");
  for (auto it = books.begin(); it != books.end(); ++it) {
    auto author = tx.exec("SELECT name FROM author WHERE id = $1", {it->at(1).as<int>()});
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:22: note: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with an array of the keys, and look it up in a map
    std::cout << (*it)[0].c_str() << author.one_field_ref().view() << '\n';
  }
}

void indices(pqxx::work &tx) {
  const auto books = tx.exec("SELECT id FROM book");
  for (pqxx::result::size_type i = 0; i < books.size(); ++i)
    std::cout << tx.exec("SELECT since FROM loan WHERE book_id = $1", {books[i][0].as<int>()}).size() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void oneRowOfEach(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    const auto found = tx.exec("SELECT name, born FROM author WHERE id = $1", pqxx::params{id});
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (auto author = found.opt_row_ref())
      std::cout << author->at("name").view() << found.one_row_ref()["born"].as<int>() << '\n';
  }
}

void placeOfTheCall(pqxx::work &tx, const std::vector<int> &ids, std::source_location here) {
  for (int id : ids)
    std::cout << tx.query_value<std::string>("SELECT name FROM author WHERE id = $1", {id}, here) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : ids)
    std::cout << id * tx.exec("SELECT rate FROM tax WHERE country = 'DE'", here).one_field().as<double>();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::string_view nameOf(const pqxx::result &authors, pqxx::result::size_type i) { return authors[i][1].view(); }

// A row of a result is no query.
void onlyRows(pqxx::work &tx) {
  const auto authors = tx.exec("SELECT id, name FROM author");
  for (pqxx::result::size_type i = 0; i < authors.size(); ++i)
    std::cout << nameOf(authors, i) << authors.at(i, 0).is_null() << '\n';
  for (auto field : tx.exec("SELECT * FROM tax WHERE country = 'DE'").expect_rows(1).front())
    std::cout << field.view() << '\n';
}

int retried(pqxx::connection &conn) {
  return pqxx::perform([&conn] {
    pqxx::work tx{conn};
    return tx.query_value<int>("SELECT count(*) FROM book");
  });
}

void secondColumn(pqxx::work &tx) {
  tx.for_query("SELECT title, author_id FROM book", [&tx](std::string_view title, int author) {
    std::cout << title << tx.query_value<std::string>("SELECT name FROM author WHERE id = $1", {author}) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}
