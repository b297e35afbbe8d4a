// RUN: %check_orm %s %t --library libpqxx-8 --std c++20 --checks=orm-write-in-loop
//
// libpqxx 8: the place of the call is the last argument of everything, results are looked at where they are.
#include <iostream>
#include <pqxx/pqxx>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

struct Order {
  int id;
  std::string number;
};

// ---- one statement for each turn -------------------------------------------

void placeOfTheCall(pqxx::work &tx, const std::vector<int> &ids, std::source_location here) {
  for (int id : ids)
    tx.exec("UPDATE orders SET seen = true WHERE id = $1", pqxx::params{id}, here).no_rows(here);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (int id : ids)
    tx.exec("DELETE FROM orders WHERE id = " + tx.quote(id, here), here).expect_rows(0);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void rowReferences(pqxx::work &tx) {
  const auto lines = tx.exec("SELECT id, amount FROM line");
  for (pqxx::row_ref line : lines)
    tx.exec("INSERT INTO seen (id) VALUES ($1)", {line[0].as<int>()});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  for (auto it = lines.cbegin(); it != lines.cend(); ++it)
    tx.exec("UPDATE line SET gross = $2 WHERE id = $1", {(*it)[0].as<int>(), it->at("amount").as<double>() * 1.19});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void retriedEach(pqxx::connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    pqxx::perform([&] {
      pqxx::work tx{conn};
      tx.exec("INSERT INTO orders (id, number) VALUES ($1, $2)", {order.id, order.number});
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    });
}

// ---- one statement for all -------------------------------------------------

void retriedAsOne(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::perform([&] {
    pqxx::work tx{conn};
    auto stream = pqxx::stream_to::table(tx, {"orders"}, {"id", "number"});
    for (const Order &order : orders)
      stream.write_values(order.id, order.number);
    stream.complete();
    tx.commit();
  });
}
