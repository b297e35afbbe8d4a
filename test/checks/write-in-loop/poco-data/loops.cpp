// RUN: %check_orm %s %t --library poco --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <Poco/Data/BulkBinding.h>
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;
using Poco::Data::RecordSet;
using Poco::Data::Session;
using Poco::Data::Statement;

struct Reading {
  int sensor = 0;
  double value = 0;
};

// ---- inserts -----------------------------------------------------------------

void insertEach(Session &session, std::vector<Reading> &readings) {
  for (Reading &reading : readings)
    session << "INSERT INTO reading (sensor, value) VALUES (?, ?)", use(reading.sensor), use(reading.value), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:110: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:110: note: insert several rows with one statement, INSERT ... VALUES (?, ?), (?, ?), with one use() for each value; use() with a vector still sends a statement for each row, unless bulk is used with ODBC; at least put one transaction around the loop
}

void insertCopies(Session &session, const std::map<int, std::string> &names) {
  for (const auto &[id, name] : names)
    session << "INSERT INTO sensor (id, name) VALUES (?, ?)", bind(id), bind(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:85: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertFormatted(Session &session, const std::vector<int> &ids) {
  for (std::size_t i = 0; i < ids.size(); ++i)
    session << "INSERT INTO sensor (id) VALUES (%d)", ids[i], now;
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
}

void importFile(Session &session, std::istream &in) {
  std::string line;
  while (std::getline(in, line))
    session << "INSERT INTO line (text) VALUES (?)", use(line), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
}

void insertNested(Session &session, std::map<int, std::vector<double>> &values) {
  for (auto &entry : values)
    for (double &value : entry.second)
      session << "INSERT INTO reading (sensor, value) VALUES (?, ?)", bind(entry.first), use(value), now;
      // CHECK-MESSAGES: :[[@LINE-1]]:102: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void insertAsynchronously(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    Statement insert(session);
    insert << "INSERT INTO sensor (id) VALUES (?)", use(id);
    insert.executeAsync();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.wait();
  }
}

void algorithm(Session &session, std::vector<Reading> &readings) {
  std::for_each(readings.begin(), readings.end(), [&](Reading &reading) {
    session << "INSERT INTO reading (sensor) VALUES (?)", use(reading.sensor), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes -----------------------------------------------------

void updateEach(Session &session, std::vector<Reading> &readings) {
  for (auto it = readings.begin(); it != readings.end(); ++it)
    session << "UPDATE reading SET value = ? WHERE sensor = ?", use(it->value), use(it->sensor), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:98: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:98: note: rows that get the same values are updated by one statement, WHERE ... IN with one placeholder and one use() for each key; at least put one transaction around the loop
}

void updateRows(Session &session) {
  RecordSet lines(session, "SELECT id, amount FROM line");
  for (bool more = lines.moveFirst(); more; more = lines.moveNext()) {
    int id = lines["id"].convert<int>();
    double gross = lines["amount"].convert<double>() * 1.19;
    session << "UPDATE line SET gross = ? WHERE id = ?", use(gross), use(id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:79: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteEach(Session &session, std::vector<int> &ids) {
  for (int &id : ids)
    session << "DELETE FROM reading WHERE sensor = ?", use(id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:65: note: delete them with one statement, WHERE ... IN with one placeholder and one use() for each key; at least put one transaction around the loop
}

// ---- made once ---------------------------------------------------------------

void preparedInsert(Session &session, const std::vector<Reading> &readings) {
  Reading current;
  Statement insert = (session << "INSERT INTO reading (sensor, value) VALUES (?, ?)", use(current.sensor),
                      use(current.value));
  for (const Reading &reading : readings) {
    current.sensor = reading.sensor;
    current.value = reading.value;
    insert.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedDelete(Session &session, const std::vector<int> &ids) {
  int id = 0;
  Statement remove(session);
  remove << "DELETE FROM reading WHERE sensor = ?", use(id);
  for (int key : ids) {
    id = key;
    remove.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- helpers -----------------------------------------------------------------

class Log {
public:
  explicit Log(Session &session) : m_session(session) {}
  void add(int level, std::string text) {
    m_session << "INSERT INTO log (level, text) VALUES (?, ?)", use(level), use(text), now;
  }

private:
  Session m_session;
};

void method(Log &log, const std::vector<std::string> &texts) {
  for (const std::string &text : texts)
    log.add(1, text);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename Value> static void store(Session &session, std::string key, Value value) {
  session << "UPDATE setting SET value = ? WHERE name = ?", use(value), use(key), now;
}

void templateFunction(Session &session, const std::map<std::string, double> &settings) {
  for (const auto &setting : settings)
    store(session, setting.first, setting.second);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- No statement for each turn ----------------------------------------------

void severalRows(Session &session, std::vector<Reading> &readings) {
  if (readings.empty())
    return;
  std::string text = "INSERT INTO reading (sensor, value) VALUES (?, ?)";
  for (std::size_t i = 1; i < readings.size(); ++i)
    text += ", (?, ?)";
  Statement insert(session);
  insert << text;
  for (Reading &reading : readings)
    insert, use(reading.sensor), use(reading.value);
  insert.execute();
}

// One call; what it sends depends on the connector.
void vectors(Session &session, std::vector<int> &sensors, std::vector<double> &values) {
  session << "INSERT INTO reading (sensor, value) VALUES (?, ?)", use(sensors), use(values), now;
  session << "INSERT INTO reading (sensor, value) VALUES (?, ?)", use(sensors, bulk), use(values, bulk), now;
}

void deleteTogether(Session &session, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += "," + std::to_string(id);
  session << "DELETE FROM reading WHERE sensor IN (" + list + ")", now;
}

void queriesOnly(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    double value = 0;
    session << "SELECT value FROM reading WHERE sensor = ?", use(id), into(value), now;
    std::cout << value << '\n';
  }
}

void statementsOnly(Session &session, std::vector<int> &ids, std::vector<Statement> &statements) {
  for (int &id : ids)
    statements.push_back((session << "DELETE FROM reading WHERE sensor = ?", use(id)));
}
