// RUN: %check_orm %s %t --library cppdb --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <cppdb/frontend.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Reading {
  int sensor = 0;
  double value = 0;
};

// ---- inserts -----------------------------------------------------------------

void insertEach(cppdb::session &sql, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    sql << "INSERT INTO reading (sensor, value) VALUES (?, ?)" << reading.sensor << reading.value << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:102: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:102: note: insert several rows with one statement, INSERT ... VALUES (?, ?), (?, ?), bound with one << for each value; CppDB has no call that binds a list; at least put one transaction around the loop
}

void insertNulls(cppdb::session &sql, const std::map<int, std::string> &names) {
  for (const auto &[id, name] : names) {
    if (name.empty())
      sql << "INSERT INTO sensor (id, name) VALUES (?, ?)" << id << cppdb::null << cppdb::exec;
      // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    else
      sql << "INSERT INTO sensor (id, name) VALUES (?, ?)" << id << name << cppdb::exec;
      // CHECK-MESSAGES: :[[@LINE-1]]:77: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertTagged(cppdb::session &sql, const std::vector<Reading> &readings) {
  for (auto it = readings.begin(); it != readings.end(); ++it) {
    const cppdb::null_tag_type tag = it->value < 0 ? cppdb::null_value : cppdb::not_null_value;
    cppdb::statement st = sql << "INSERT INTO reading (sensor, value) VALUES (?, ?)";
    st << it->sensor << cppdb::use(it->value, tag) << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertWithKey(cppdb::session &sql, std::vector<Reading> &readings) {
  for (Reading &reading : readings) {
    cppdb::statement st = sql << "INSERT INTO reading (value) VALUES (?)" << reading.value;
    st.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    reading.sensor = int(st.last_insert_id());
  }
}

void importFile(cppdb::session &sql, std::istream &in) {
  std::string line;
  while (std::getline(in, line))
    sql << "INSERT INTO line (text) VALUES (?)" << line << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
}

void insertNested(cppdb::session &sql, const std::map<int, std::vector<double>> &values) {
  for (const auto &entry : values)
    for (double value : entry.second)
      sql << "INSERT INTO reading (sensor, value) VALUES (?, ?)" << entry.first << value << cppdb::exec;
      // CHECK-MESSAGES: :[[@LINE-1]]:93: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void algorithm(cppdb::session &sql, const std::vector<Reading> &readings) {
  std::for_each(readings.begin(), readings.end(), [&](const Reading &reading) {
    sql.create_statement("INSERT INTO reading (sensor) VALUES (?)").bind(reading.sensor).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:90: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes -----------------------------------------------------

void updateEach(cppdb::session &sql, const std::vector<Reading> &readings) {
  for (size_t i = 0; i < readings.size(); ++i)
    sql << "UPDATE reading SET value = ? WHERE sensor = ?" << readings[i].value << readings[i].sensor << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:106: warning: rows are updated by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:106: note: rows that get the same values are updated by one statement, WHERE ... IN with one placeholder for each key; at least put one transaction around the loop
}

void updateRows(cppdb::session &sql) {
  cppdb::result lines = sql << "SELECT id, amount FROM line";
  while (lines.next()) {
    int id = 0;
    double amount = 0;
    lines >> id >> amount;
    sql << "UPDATE line SET gross = ? WHERE id = ?" << amount * 1.19 << id << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:79: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteEach(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids)
    sql << "DELETE FROM reading WHERE sensor = ?" << id << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:60: note: delete them with one statement, WHERE ... IN with one placeholder for each key; at least put one transaction around the loop
}

// ---- prepared statements -----------------------------------------------------

void preparedInsert(cppdb::session &sql, const std::vector<Reading> &readings) {
  cppdb::statement st = sql.prepare("INSERT INTO reading (sensor, value) VALUES (?, ?)");
  for (const Reading &reading : readings) {
    st.reset();
    st.bind(1, reading.sensor);
    st.bind(2, reading.value);
    st.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedByOperator(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement st = sql << "DELETE FROM reading WHERE sensor = ?";
  for (int id : ids) {
    st.reset();
    st << id << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void freeFunction(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement st = sql << "UPDATE sensor SET seen = 1 WHERE id = ?";
  for (int id : ids) {
    st.reset();
    cppdb::exec(st << id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- helpers -----------------------------------------------------------------

class Log {
public:
  explicit Log(cppdb::session &sql) : m_sql(sql) {}
  void add(int level, const std::string &text) {
    m_sql << "INSERT INTO log (level, text) VALUES (?, ?)" << level << text << cppdb::exec;
  }

private:
  cppdb::session &m_sql;
};

void method(Log &log, const std::vector<std::string> &texts) {
  for (const std::string &text : texts)
    log.add(1, text);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename Value> static void store(cppdb::session &sql, const std::string &key, const Value &value) {
  sql << "UPDATE setting SET value = ? WHERE name = ?" << value << key << cppdb::exec;
}

void templateFunction(cppdb::session &sql, const std::map<std::string, double> &settings) {
  for (const auto &setting : settings)
    store(sql, setting.first, setting.second);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- No statement for each turn ----------------------------------------------

void severalRows(cppdb::session &sql, const std::vector<Reading> &readings) {
  if (readings.empty())
    return;
  std::ostringstream text;
  text << "INSERT INTO reading (sensor, value) VALUES ";
  for (size_t i = 0; i < readings.size(); ++i)
    text << (i ? ", (?, ?)" : "(?, ?)");
  cppdb::statement st = sql.create_prepared_uncached_statement(text.str());
  for (const Reading &reading : readings)
    st << reading.sensor << reading.value;
  st.exec();
}

void deleteTogether(cppdb::session &sql, const std::vector<int> &ids) {
  std::string marks = "0";
  for (int id : ids)
    marks += "," + std::to_string(id);
  sql << "DELETE FROM reading WHERE sensor IN (" + marks + ")" << cppdb::exec;
}

void insertSelect(cppdb::session &sql) {
  sql << "INSERT INTO archive SELECT * FROM reading WHERE value < ?" << 10 << cppdb::exec;
}

void queriesOnly(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    cppdb::result one = sql << "SELECT value FROM reading WHERE sensor = ?" << id << cppdb::row;
    std::cout << one.get<double>(0) << '\n';
  }
}

void preparedOnly(cppdb::session &sql, const std::vector<std::string> &tables, std::vector<cppdb::statement> &into) {
  for (const std::string &table : tables)
    into.push_back(sql << "DELETE FROM " + table);
}

void affectedOnly(std::vector<cppdb::statement> &statements) {
  for (cppdb::statement &st : statements)
    std::cout << st.affected() << '\n';
}
