// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <chrono>
#include <memory>
#include <iostream>
#include <pqxx/pqxx>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id;
  std::string text;
};

// ---- one transaction for each turn -----------------------------------------

void onePerElement(pqxx::connection &conn, const std::vector<Event> &events) {
  for (const Event &event : events) {
    pqxx::work tx(conn);
    tx.exec_params("INSERT INTO event (id, text) VALUES ($1, $2)", event.id, event.text);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: make one pqxx::work before the loop and commit() behind it
  }
}

void onePerRow(pqxx::connection &reads, pqxx::connection &writes) {
  pqxx::read_transaction read(reads);
  for (auto row : read.exec("SELECT id FROM event WHERE NOT sent")) {
    pqxx::work write{writes};
    write.exec_params("UPDATE event SET sent = true WHERE id = $1", row[0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    write.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

void robust(pqxx::connection &conn, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i++) {
    pqxx::robusttransaction<> tx(conn);
    tx.exec_params0("DELETE FROM event WHERE id = $1", ids[i]);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each {{element|turn}} of this loop (N transactions) [orm-write-in-loop]
  }
}

// Statements of one element belong together, but not each to its own transaction.
void severalStatements(pqxx::connection &conn, const std::vector<Event> &events) {
  for (const Event &event : events) {
    pqxx::work tx(conn, "event");
    const pqxx::result r = tx.exec_params("INSERT INTO event (text) VALUES ($1) RETURNING id", event.text);
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.exec_params("INSERT INTO log (event_id) VALUES ($1)", r[0][0].as<int>());
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void isolation(pqxx::connection &conn, const std::vector<int> &ids) {
  for (int id : ids) {
    pqxx::transaction<pqxx::serializable> tx(conn);
    tx.exec("UPDATE account SET amount = amount + 1 WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void byText(pqxx::connection &conn, const std::vector<int> &ids) {
  pqxx::nontransaction tx(conn);
  for (int id : ids) {
    tx.exec("BEGIN");
    tx.exec_params("DELETE FROM event WHERE id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.exec("COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// A transaction for each turn of the inner loop is one for each turn of both.
void nested(pqxx::connection &conn, const std::vector<std::vector<Event>> &days) {
  for (const auto &day : days)
    for (const Event &event : day) {
      pqxx::work tx(conn);
      tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
      tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N·M transactions) [orm-write-in-loop]
    }
}

// One for each day is one in the outer loop.
void onePerDay(pqxx::connection &conn, const std::vector<std::vector<Event>> &days) {
  for (const auto &day : days) {
    pqxx::work tx(conn);
    for (const Event &event : day)
      tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- one transaction round the loop ----------------------------------------

void aroundTheLoop(pqxx::connection &conn, const std::vector<Event> &events) {
  pqxx::work tx(conn);
  pqxx::stream_to stream(tx, "event", std::vector<std::string>{"id"});
  for (const Event &event : events)
    stream << std::make_tuple(event.id);
  stream.complete();
  tx.commit();
}

void aroundByText(pqxx::connection &conn, const std::vector<int> &ids) {
  pqxx::nontransaction tx(conn);
  tx.exec("BEGIN");
  std::string list = "0";
  for (int id : ids)
    list += "," + std::to_string(id);
  tx.exec("DELETE FROM event WHERE id IN (" + list + ")");
  tx.exec("COMMIT");
}

// ---- transactions that end for a reason ------------------------------------

// Every thousand rows.
void inParts(pqxx::connection &conn, const std::vector<Event> &events) {
  auto tx = std::make_unique<pqxx::work>(conn);
  int n = 0;
  for (const Event &event : events) {
    tx->exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MISSING: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0) {
      tx->commit();
      tx = nullptr;
      tx = std::make_unique<pqxx::work>(conn);
    }
  }
  tx->commit();
}

void chunkOfIds(pqxx::connection &conn, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 1000; ++i)
      list += "," + std::to_string(ids[i]);
    pqxx::work tx(conn);
    tx.exec("DELETE FROM event WHERE id IN (" + list + ")");
    tx.commit();
  }
}

void again(pqxx::connection &conn, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      pqxx::work tx(conn);
      tx.exec_params("INSERT INTO event (id, text) VALUES ($1, $2)", event.id, event.text);
      tx.commit();
      break;
    } catch (const pqxx::serialization_failure &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
}

void jobs(pqxx::connection &conn, const bool &stop) {
  while (!stop) {
    conn.await_notification();
    pqxx::work tx(conn);
    tx.exec("UPDATE job SET state = 'started' WHERE state = 'new'");
    tx.commit();
  }
}

void eachDatabase(const std::vector<std::string> &databases) {
  for (const std::string &database : databases) {
    pqxx::connection conn(database);
    pqxx::work tx(conn);
    tx.exec("UPDATE setting SET version = 3");
    tx.commit();
  }
}

// Given up: nothing else happens in the loop.
bool firstFailure(pqxx::connection &conn, const std::vector<Event> &events) {
  pqxx::work tx(conn);
  for (const Event &event : events)
    if (event.text.empty()) {
      tx.abort();
      return false;
    }
  tx.commit();
  return true;
}

// Transactions that read are ended, too, but that costs what the query costs.
void reading(pqxx::connection &conn) {
  pqxx::read_transaction tx(conn);
  for (auto row : tx.exec("SELECT id FROM event"))
    std::cout << row[0].c_str() << '\n';
  tx.commit();
}
