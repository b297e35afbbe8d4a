// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-write-in-loop
//
// Writes behind functions, classes and lambdas; the warning stands where the loop's body calls them.
#include <algorithm>
#include <functional>
#include <iostream>
#include <pqxx/pqxx>
#include <string>
#include <utility>
#include <vector>

struct Reading {
  int sensor = 0;
  double value = 0;
};

// ---- functions -------------------------------------------------------------

static void insert(pqxx::work &tx, const Reading &reading) {
  tx.exec_params("INSERT INTO reading (sensor, value) VALUES ($1, $2)", reading.sensor, reading.value);
}

void all(pqxx::connection &conn, const std::vector<Reading> &readings) {
  pqxx::work tx(conn);
  for (const Reading &reading : readings)
    insert(tx, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-8]]:6: note: in 'insert', which executes it
  tx.commit();
}

// The function has a transaction of its own.
static void save(pqxx::connection &conn, const Reading &reading) {
  pqxx::work tx(conn);
  tx.exec_params("UPDATE reading SET value = $2 WHERE sensor = $1", reading.sensor, reading.value);
  tx.commit();
}

void saveAll(pqxx::connection &conn, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    save(conn, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void executed(pqxx::connection &conn, const std::string &sql) {
  pqxx::nontransaction tx(conn);
  tx.exec(sql);
}

void anyText(pqxx::connection &conn, const std::vector<int> &sensors) {
  for (int sensor : sensors)
    executed(conn, "DELETE FROM reading WHERE sensor = " + std::to_string(sensor));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  executed(conn, "ANALYZE reading");
}

template <typename... Args> void write(pqxx::transaction_base &tx, const char *sql, Args &&...args) {
  tx.exec_params(sql, std::forward<Args>(args)...);
}

void variadic(pqxx::work &tx, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings) {
    write(tx, "INSERT INTO reading (sensor, value) VALUES ($1, $2)", reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    write(tx, "DELETE FROM gap WHERE sensor = $1", reading.sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- a class for a table ---------------------------------------------------

class ReadingTable {
public:
  explicit ReadingTable(pqxx::connection &conn) : m_conn(conn) {
    m_conn.prepare("insert reading", "INSERT INTO reading (sensor, value) VALUES ($1, $2)");
    m_conn.prepare("delete readings", "DELETE FROM reading WHERE sensor = $1");
  }
  void add(const Reading &reading) {
    pqxx::work tx(m_conn);
    add(tx, reading);
    tx.commit();
  }
  void remove(int sensor) {
    pqxx::work tx(m_conn);
    tx.exec_prepared("delete readings", sensor);
    tx.commit();
  }
  void addAll(const std::vector<Reading> &readings) {
    pqxx::work tx(m_conn);
    for (const Reading &reading : readings)
      add(tx, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
  }
  void addTogether(const std::vector<Reading> &readings) {
    pqxx::work tx(m_conn);
    pqxx::stream_to stream(tx, "reading", std::vector<std::string>{"sensor", "value"});
    for (const Reading &reading : readings)
      stream << std::make_tuple(reading.sensor, reading.value);
    stream.complete();
    tx.commit();
  }

private:
  static void add(pqxx::work &tx, const Reading &reading) {
    tx.exec_prepared("insert reading", reading.sensor, reading.value);
  }
  pqxx::connection &m_conn;
};

void oneByOne(pqxx::connection &conn, const std::vector<Reading> &readings) {
  ReadingTable table(conn);
  for (const Reading &reading : readings)
    table.add(reading);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void removed(ReadingTable &table, const std::vector<int> &sensors) {
  for (int sensor : sensors)
    table.remove(sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void together(pqxx::connection &conn, const std::vector<std::vector<Reading>> &days) {
  ReadingTable table(conn);
  std::vector<Reading> readings;
  for (const auto &day : days)
    readings.insert(readings.end(), day.begin(), day.end());
  table.addTogether(readings);
}

// ---- lambdas and algorithms ------------------------------------------------

void lambda(pqxx::work &tx, const std::vector<Reading> &readings) {
  const auto store = [&tx](int sensor, double value) {
    tx.exec_params("INSERT INTO reading (sensor, value) VALUES ($1, $2)", sensor, value);
  };
  for (const Reading &reading : readings)
    store(reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void inTransaction(pqxx::connection &conn, const std::function<void(pqxx::work &)> &body) {
  pqxx::work tx(conn);
  body(tx);
  tx.commit();
}

void transactionEach(pqxx::connection &conn, const std::vector<int> &sensors) {
  for (int sensor : sensors)
    inTransaction(conn, [sensor](pqxx::work &tx) { tx.exec_params("DELETE FROM reading WHERE sensor = $1", sensor); });
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:55: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void transactionAround(pqxx::connection &conn, const std::vector<int> &sensors) {
  inTransaction(conn, [&](pqxx::work &tx) {
    for (int sensor : sensors)
      tx.exec_params("DELETE FROM reading WHERE sensor = $1", sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

void performed(pqxx::connection &conn, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    pqxx::perform([&] {
      pqxx::work tx(conn);
      insert(tx, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    });
}

// ---- conditions ------------------------------------------------------------

bool exists(pqxx::work &tx, int sensor) {
  return !tx.exec_params("SELECT 1 FROM sensor WHERE id = $1", sensor).empty();
}

void insertOrUpdate(pqxx::work &tx, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings) {
    if (exists(tx, reading.sensor))
      tx.exec_params("UPDATE sensor SET last = $2 WHERE id = $1", reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    else
      tx.exec_params("INSERT INTO sensor (id, last) VALUES ($1, $2)", reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void onlySome(pqxx::work &tx, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings) {
    if (reading.value < 0)
      continue;
    insert(tx, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- helpers that do not write for each turn -------------------------------

void first(pqxx::work &tx, const std::vector<Reading> &readings) {
  insert(tx, readings.front());
  for (const Reading &reading : readings)
    std::cout << reading.value << '\n';
}

static std::string values(const std::vector<Reading> &readings) {
  std::string text;
  for (const Reading &reading : readings)
    text += (text.empty() ? "(" : ",(") + std::to_string(reading.sensor) + "," + std::to_string(reading.value) + ")";
  return text;
}

void oneStatement(pqxx::work &tx, const std::vector<Reading> &readings) {
  write(tx, ("INSERT INTO reading (sensor, value) VALUES " + values(readings)).c_str());
}

class Batch {
public:
  explicit Batch(pqxx::work &tx) : m_tx(tx) {}
  void add(const Reading &reading) {
    m_readings.push_back(reading);
    if (m_readings.size() >= 500)
      flush();
  }
  void flush() {
    if (m_readings.empty())
      return;
    m_tx.exec("INSERT INTO reading (sensor, value) VALUES " + values(m_readings));
    m_readings.clear();
  }

private:
  pqxx::work &m_tx;
  std::vector<Reading> m_readings;
};

void batch(pqxx::work &tx, const std::vector<Reading> &readings) {
  Batch batch(tx);
  for (const Reading &reading : readings)
    batch.add(reading);
  batch.flush();
}

void kept(pqxx::work &tx, const std::vector<Reading> &readings) {
  std::function<void()> last;
  for (const Reading &reading : readings)
    if (reading.value > 100)
      last = [&tx, &reading] { insert(tx, reading); };
  if (last)
    last();
}
