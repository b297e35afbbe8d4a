// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-write-in-loop
//
// Rows that are written one by one, by each form that writes, and what looks like it.
#include "sqlgen_models.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using sqlgen::delete_from;
using sqlgen::update;

void inserts(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    sqlgen::insert(connection, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: collect the rows in a std::vector and pass it to one sqlgen::write, which makes one transaction and is a COPY with PostgreSQL, or inside of a transaction to one sqlgen::insert; with SQLite both still run a statement for each row
}

void writes(const Connected &connection, const std::vector<Order> &orders) {
  for (auto it = orders.begin(); it != orders.end(); ++it)
    sqlgen::write(connection, *it).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void passed(const Connected &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    connection.and_then(sqlgen::insert(std::ref(order))).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void passedToWrite(const Connected &connection, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [&](const Order &order) {
    const auto written = connection.and_then(sqlgen::write(order));
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

void replaces(const Connection &connection, const std::vector<Order> &orders) {
  for (size_t i = 0; i < orders.size(); ++i)
    sqlgen::insert_or_replace(connection, orders[i]).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: collect the rows in a std::vector and call insert_or_replace once, inside of a transaction; it still runs a statement for each row
}

void updates(const Connection &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys) {
    const auto close = update<Order>("state"_c.set("closed")) | where("id"_c == key);
    close(connection).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: rows that get the same values are updated by one statement, update<...>(...) | where("<column>"_c.in(keys))
  }
}

void updatesWithAValue(const Connected &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    connection.and_then(update<Order>("total"_c.set(order.total * 1.1)) | where("id"_c == order.id())).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deletes(const Connection &connection) {
  const auto orders = (sqlgen::read<std::vector<Order>> | where("total"_c == 0.0))(connection).value();
  for (const Order &order : orders)
    (delete_from<Order> | where("id"_c == order.id()))(connection).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, delete_from<...> | where("<column>"_c.in(keys))
}

void texts(const Connection &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys)
    sqlgen::exec(connection, "DELETE FROM \"Order\" WHERE id = " + std::to_string(key)).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void textsOfTheConnection(const Connection &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys)
    connection->execute("UPDATE \"Order\" SET state = 'closed' WHERE id = " + std::to_string(key)).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void textsPassed(const Connected &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys)
    connection.and_then(sqlgen::exec("DELETE FROM \"Order\" WHERE id = " + std::to_string(key))).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void close(const Connection &connection, const Order &order) {
  (update<Order>("state"_c.set("closed")) | where("id"_c == order.id()))(connection).value();
}

void helper(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    close(connection, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void together(const Connection &connection, const std::vector<Order> &orders) {
  std::vector<Order> open;
  for (const Order &order : orders)
    if (order.state == "open")
      open.push_back(order);
  sqlgen::insert(connection, open).value();
}

void oneUpdate(const Connection &connection, const std::vector<Order> &orders) {
  std::vector<unsigned> keys;
  for (const Order &order : orders)
    keys.push_back(order.id());
  (update<Order>("state"_c.set("closed")) | where("id"_c.in(keys)))(connection).value();
}

void chunks(const Connection &connection, const std::vector<Order> &orders) {
  for (size_t first = 0; first < orders.size(); first += 1000) {
    std::vector<Order> chunk;
    for (size_t i = first; i < orders.size() && i < first + 1000; ++i)
      chunk.push_back(orders[i]);
    sqlgen::write(connection, chunk).value();
  }
}

void whenFull(const Connected &connection, const std::vector<Order> &orders) {
  std::vector<Order> buffer;
  for (const Order &order : orders) {
    buffer.push_back(order);
    if (buffer.size() == 1000) {
      sqlgen::insert(connection, buffer).value();
      buffer.clear();
    }
  }
  sqlgen::insert(connection, buffer).value();
}

size_t onlyBuilt(const std::vector<Order> &orders) {
  size_t size = 0;
  for (const Order &order : orders)
    size += sizeof(sqlgen::insert(std::ref(order))) + sizeof(delete_from<Order> | where("id"_c == order.id()));
  return size;
}

void fewStates(const Connection &connection) {
  for (const char *state : {"new", "open"})
    (delete_from<Order> | where("state"_c == std::string(state)))(connection).value();
}

void tables(const Connection &connection) {
  for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r"})
    sqlgen::exec(connection, std::string("CREATE TABLE ") + name + " (id INTEGER)").value();
}

void eachDatabase(const std::vector<std::string> &files, const Order &order) {
  for (const std::string &file : files)
    sqlgen::sqlite::connect(file).and_then(sqlgen::insert(order)).value();
}

void eachConnection(const std::vector<Connection> &connections, const Order &order) {
  for (const Connection &connection : connections)
    sqlgen::insert(connection, order).value();
}
