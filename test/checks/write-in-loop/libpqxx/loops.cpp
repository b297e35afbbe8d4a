// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <algorithm>
#include <iostream>
#include <map>
#include <pqxx/pqxx>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

struct Order {
  int id;
  int customerId;
  std::string number;
  std::vector<int> articles;
};

// ---- inserts ---------------------------------------------------------------

void insertEach(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::work tx(conn);
  for (const Order &order : orders)
    tx.exec_params("INSERT INTO orders (id, number) VALUES ($1, $2)", order.id, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: stream the rows with pqxx::stream_to, which is one COPY, or send one INSERT with several rows; pqxx::pipeline saves the waiting; a transaction is open already, so what is left to gain is the round trips
  tx.commit();
}

void insertWithoutTransaction(pqxx::connection &conn, const std::vector<Order> &orders) {
  pqxx::nontransaction tx(conn);
  for (const Order &order : orders)
    tx.exec_params("INSERT INTO orders (id, number) VALUES ($1, $2)", order.id, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: stream the rows with pqxx::stream_to, which is one COPY, or send one INSERT with several rows; pqxx::pipeline saves the waiting; at least put one transaction around the loop
}

void insertReturning(pqxx::work &tx, std::vector<Order> &orders) {
  for (Order &order : orders)
    order.id = tx.exec_params1("INSERT INTO orders (number) VALUES ($1) RETURNING id", order.number)[0].as<int>();
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertQuoted(pqxx::work &tx, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); ++i)
    tx.exec("INSERT INTO author (id, name) VALUES (" + std::to_string(i) + ", " + tx.quote(names[i]) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
}

void upsert(pqxx::work &tx, const std::map<int, double> &prices) {
  for (const auto &price : prices)
    tx.exec_params("INSERT INTO price (id, amount) VALUES ($1, $2) "
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                   "ON CONFLICT (id) DO UPDATE SET amount = excluded.amount",
                   price.first, price.second);
}

void insertNested(pqxx::work &tx, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    for (int article : order.articles)
      tx.exec_params("INSERT INTO line (order_id, article_id) VALUES ($1, $2)", order.id, article);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void copyRows(pqxx::work &from, pqxx::work &to) {
  for (auto row : from.exec("SELECT id, title FROM book"))
    to.exec_params("insert into book (id, title) values ($1, $2)", row[0].as<int>(), row[1].c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void insertPrepared(pqxx::connection &conn, const std::vector<Order> &orders) {
  conn.prepare("new order", "INSERT INTO orders (id, number) VALUES ($1, $2)");
  pqxx::work tx(conn);
  for (auto it = orders.begin(); it != orders.end(); ++it)
    tx.exec_prepared("new order", it->id, it->number);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  tx.commit();
}

void insertAlgorithm(pqxx::work &tx, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [&](const Order &order) {
    tx.exec_params0("INSERT INTO orders (id) VALUES ($1)", order.id);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes ---------------------------------------------------

// What is called pqxx::work is a transaction, wherever it was begun.
void updateEach(pqxx::work &tx, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    tx.exec_params("UPDATE orders SET number = $2 WHERE id = $1", order.id, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-MISSING: :[[@LINE-2]]:8: note: join the table with one list of the rows, UPDATE ... FROM unnest($1, $2); pqxx::pipeline saves the waiting; a transaction is open already, so what is left to gain is the round trips
}

void updateRows(pqxx::work &tx) {
  const pqxx::result lines = tx.exec("SELECT id, amount FROM line");
  for (const auto &line : lines) {
    const double amount = line[1].as<double>() * 1.19;
    tx.exec_params("UPDATE line SET gross = $1 WHERE id = $2", amount, line[0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteEach(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    tx.exec0("DELETE FROM orders WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-MISSING: :[[@LINE-2]]:8: note: delete them with one statement, WHERE ... = ANY($1) with an array of the keys; a transaction is open already, so what is left to gain is the round trips
}

void deleteRows(pqxx::work &tx) {
  pqxx::result old = tx.exec("SELECT id FROM session WHERE until < now()");
  for (pqxx::result::size_type i = 0; i < old.size(); ++i) {
    tx.exec_params("DELETE FROM item WHERE session_id = $1", old[i][0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    tx.exec_params("DELETE FROM session WHERE id = $1", old[i][0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void countedUp(pqxx::work &tx, int n) {
  for (int i = 1; i <= n; ++i)
    tx.exec_params("INSERT INTO seat (number) VALUES ($1)", i);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void whatIsLeft(pqxx::work &tx, std::vector<Order> orders) {
  while (!orders.empty()) {
    tx.exec_params("DELETE FROM orders WHERE id = $1", orders.back().id);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    orders.pop_back();
  }
}

// ---- one statement for all -------------------------------------------------

void severalRows(pqxx::work &tx, const std::vector<Order> &orders) {
  std::string values;
  for (const Order &order : orders)
    values += (values.empty() ? "(" : ",(") + std::to_string(order.id) + "," + tx.quote(order.number) + ")";
  tx.exec("INSERT INTO orders (id, number) VALUES " + values);
}

void arrays(pqxx::work &tx, const std::vector<Order> &orders) {
  std::string ids = "{";
  for (const Order &order : orders)
    ids += (ids.size() > 1 ? "," : "") + std::to_string(order.id);
  ids += "}";
  tx.exec_params("INSERT INTO orders (id) SELECT unnest($1::int[])", ids);
  tx.exec_params("UPDATE orders SET seen = true WHERE id = ANY($1)", ids);
  tx.exec_params("DELETE FROM queue WHERE order_id = ANY($1)", ids);
}

// Rows of one COPY.
void copied(pqxx::work &tx, const std::vector<Order> &orders) {
  pqxx::stream_to stream(tx, "orders", std::vector<std::string>{"id", "number"});
  for (const Order &order : orders)
    stream << std::make_tuple(order.id, order.number);
  stream.complete();
}

// Sent without waiting for each.
void pipelined(pqxx::work &tx, const std::vector<Order> &orders) {
  pqxx::pipeline pipe(tx);
  for (const Order &order : orders)
    pipe.insert("INSERT INTO orders (id) VALUES (" + std::to_string(order.id) + ")");
  pipe.complete();
}

void wholeScript(pqxx::work &tx, const std::vector<int> &ids) {
  std::string script;
  for (int id : ids)
    script += "DELETE FROM orders WHERE id = " + std::to_string(id) + ";";
  tx.exec(script);
}

void insertFromSelect(pqxx::work &tx, const std::vector<int> &shops) {
  int sum = 0;
  for (int shop : shops)
    sum += shop;
  tx.exec_params("INSERT INTO archive SELECT * FROM orders WHERE shop_id < $1", sum);
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << tx.exec_params("SELECT number FROM orders WHERE id = $1", id).size();
    std::cout << tx.exec_params("SELECT updated, deleted FROM inserted WHERE id = $1", id).size();
  }
}

void locks(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    tx.exec_params("SELECT pg_advisory_xact_lock($1)", id);
}
