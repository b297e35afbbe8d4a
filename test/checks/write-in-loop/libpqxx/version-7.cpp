// RUN: %check_orm %s %t --library libpqxx-7 --checks=orm-write-in-loop
// RUN: %check_orm %s %t.8 --library libpqxx-8 --std c++20 --checks=orm-write-in-loop
//
// What libpqxx 7 adds, and 8 has too: parameter lists, prepared statements as arguments of exec, typed results and other streams.
#include <iostream>
#include <map>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

struct Order {
  int id;
  std::string number;
};

// ---- one statement for each turn -------------------------------------------

void parameters(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx{conn};
  for (const Order &order : orders)
    tx.exec("INSERT INTO orders (id, number) VALUES ($1, $2)", pqxx::params{order.id, order.number});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  tx.commit();
}

void noRows(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    tx.exec("DELETE FROM orders WHERE id = $1", {id}).no_rows();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void prepared(pqxx::connection &conn, const std::vector<Order> &orders) {
  conn.prepare("rename", "UPDATE orders SET number = $2 WHERE id = $1");
  pqxx::work tx{conn};
  for (const Order &order : orders)
    tx.exec(pqxx::prepped{"rename"}, pqxx::params{order.id, order.number});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  tx.commit();
}

void returning(pqxx::work &tx, std::vector<Order> &orders) {
  for (Order &order : orders)
    order.id = tx.query_value<int>("INSERT INTO orders (number) VALUES ($1) RETURNING id", pqxx::params{order.number});
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void returningRows(pqxx::work &tx, const std::vector<int> &shops) {
  for (int shop : shops) {
    for (auto [number] : tx.query<std::string>("DELETE FROM orders WHERE shop_id = $1 RETURNING number", {shop}))
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      std::cout << number << '\n';
    auto left = tx.query01<int>("UPDATE shop SET open = false WHERE id = $1 RETURNING id", {shop});
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    std::cout << left.has_value() << '\n';
  }
}

void typedRows(pqxx::work &tx) {
  for (auto [id, amount] : tx.query<int, double>("SELECT id, amount FROM line"))
    tx.exec("UPDATE line SET gross = $2 WHERE id = $1", {id, amount * 1.19});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void forQuery(pqxx::work &tx) {
  tx.for_query("SELECT id, number FROM orders", [&tx](int id, std::string_view number) {
    tx.exec("INSERT INTO archive (id, number) VALUES ($1, $2)", {id, number});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  });
}

// A stream keeps its transaction busy: the writes go through another one.
void streamed(pqxx::connection &from, pqxx::connection &to) {
  pqxx::work reading{from}, writing{to};
  for (auto [id, number] : reading.stream<int, std::string>("SELECT id, number FROM orders"))
    writing.exec("INSERT INTO orders (id, number) VALUES ($1, $2)", {id, number});
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  writing.commit();
}

void transactionEach(pqxx::connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    pqxx::work tx{conn, "order"};
    tx.exec("INSERT INTO orders (id) VALUES ($1)", {order.id});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void readWriteTransaction(pqxx::connection &conn, const std::vector<int> &ids) {
  for (int id : ids) {
    pqxx::transaction<pqxx::isolation_level::serializable, pqxx::write_policy::read_write> tx{conn};
    tx.exec("DELETE FROM orders WHERE id = $1", {id});
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- one statement for all -------------------------------------------------

void streamTo(pqxx::work &tx, const std::vector<Order> &orders) {
  auto stream = pqxx::stream_to::table(tx, {"orders"}, {"id", "number"});
  for (const Order &order : orders)
    stream.write_values(order.id, order.number);
  stream.complete();
}

void streamRows(pqxx::work &tx, const std::vector<std::tuple<int, std::string>> &rows) {
  auto stream = pqxx::stream_to::raw_table(tx, "orders", "id, number");
  for (const auto &row : rows)
    stream.write_row(row);
  for (const auto &row : rows)
    stream << row;
  stream.complete();
}

// From one database into another, without holding all rows.
void streamToStream(pqxx::connection &from, pqxx::connection &to) {
  pqxx::work reading{from}, writing{to};
  auto stream = pqxx::stream_to::table(writing, {"orders"});
  for (auto [id, number] : reading.stream<int, std::string>("SELECT id, number FROM orders"))
    stream.write_values(id, number);
  stream.complete();
  writing.commit();
}

void arrays(pqxx::work &tx, const std::vector<int> &ids) {
  tx.exec("DELETE FROM orders WHERE id = ANY($1)", {ids});
  tx.exec("INSERT INTO orders (id) SELECT unnest($1::int[])", {ids}).no_rows();
}

void pipelined(pqxx::work &tx, const std::vector<Order> &orders) {
  pqxx::pipeline pipe{tx};
  for (const Order &order : orders)
    pipe.insert("INSERT INTO orders (id) VALUES (" + std::to_string(order.id) + ")");
  pipe.complete();
}

// All parameters of one statement.
void manyParameters(pqxx::work &tx, const std::vector<Order> &orders) {
  pqxx::params all;
  pqxx::placeholders marks;
  std::string values;
  for (const Order &order : orders) {
    values += (values.empty() ? "(" : ",(") + marks.get() + ")";
    marks.next();
    all.append(order.number);
  }
  tx.exec("INSERT INTO orders (number) VALUES " + values, all);
}

void memoised(pqxx::work &tx, const std::vector<Order> &orders) {
  std::map<std::string, int> ids;
  for (const Order &order : orders)
    if (auto it = ids.find(order.number); it == ids.end())
      ids[order.number] = tx.query_value<int>("INSERT INTO number (text) VALUES ($1) RETURNING id", pqxx::params{order.number});
}

// Channels have no set form.
void notify(pqxx::work &tx, const std::vector<std::string> &channels) {
  for (const std::string &channel : channels)
    tx.notify(channel, "changed");
}
