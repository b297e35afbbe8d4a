// RUN: %check_orm %s %t --library soci --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <soci/soci.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using soci::into;
using soci::row;
using soci::rowset;
using soci::session;
using soci::statement;
using soci::use;

struct Reading {
  int sensor = 0;
  double value = 0;
};

namespace soci {
template <> struct type_conversion<Reading> {
  typedef values base_type;
  static void from_base(const values &v, indicator, Reading &r) {
    r.sensor = v.get<int>("sensor");
    r.value = v.get<double>("value");
  }
  static void to_base(const Reading &r, values &v, indicator &ind) {
    v.set("sensor", r.sensor);
    v.set("value", r.value);
    ind = i_ok;
  }
};
} // namespace soci

// ---- inserts ---------------------------------------------------------------

void insertEach(session &sql, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    sql << "INSERT INTO reading (sensor, value) VALUES (:sensor, :value)", use(reading.sensor), use(reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: insert several rows with one statement, INSERT ... VALUES (...), (...); use(std::vector) is one call, but some backends, SQLite's for one, still send a statement for each row; at least put one transaction around the loop
}

void insertObjects(session &sql, const std::vector<Reading> &readings) {
  for (const auto &reading : readings)
    sql << "INSERT INTO reading (sensor, value) VALUES (:sensor, :value)", use(reading);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertText(session &sql, const std::vector<int> &sensors) {
  for (size_t i = 0; i < sensors.size(); ++i)
    sql << "INSERT INTO reading (sensor, value) VALUES (" << sensors[i] << ", " << 0.0 << ")";
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
}

struct Columns {
  static constexpr const char *a = "a", *b = "b", *c = "c", *d = "d", *e = "e", *f = "f", *g = "g", *h = "h", *i = "i";
};

void insertManyPieces(session &sql, const std::vector<int> &sensors) {
  for (int sensor : sensors)
    sql << "INSERT INTO wide (" << Columns::a << ", " << Columns::b << ", " << Columns::c << ", " << Columns::d << ", "
        << Columns::e << ", " << Columns::f << ", " << Columns::g << ", " << Columns::h << ", " << Columns::i << ", "
        << Columns::a << ", " << Columns::b << ", " << Columns::c << ") VALUES (:s, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        use(sensor);
// CHECK-MESSAGES: :[[@LINE-4]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertOnce(session &sql, const std::map<int, std::string> &names) {
  for (const auto &name : names)
    sql.once << "INSERT INTO sensor (id, name) VALUES (:id, :name)", use(name.first, "id"), use(name.second, "name");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertNested(session &sql, const std::map<int, std::vector<double>> &values) {
  for (const auto &entry : values)
    for (double value : entry.second)
      sql << "INSERT INTO reading (sensor, value) VALUES (:s, :v)", use(entry.first), use(value);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void insertWithId(session &sql, std::vector<Reading> &readings) {
  for (Reading &reading : readings) {
    long long id = 0;
    sql << "INSERT INTO reading (value) VALUES (:value)", use(reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sql.get_last_insert_id("reading", id);
    reading.sensor = int(id);
  }
}

void importFile(session &sql, std::istream &in) {
  std::string line;
  while (std::getline(in, line))
    sql << "INSERT INTO line (text) VALUES (:text)", use(line);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
}

void algorithm(session &sql, const std::vector<Reading> &readings) {
  std::for_each(readings.begin(), readings.end(), [&sql](const Reading &reading) {
    sql << "INSERT INTO reading (sensor) VALUES (:sensor)", use(reading.sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes ---------------------------------------------------

void updateEach(session &sql, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    sql << "UPDATE reading SET value = :value WHERE sensor = :sensor", use(reading.value), use(reading.sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updateRows(session &sql) {
  rowset<row> lines = (sql.prepare << "SELECT id, amount FROM line");
  for (const row &line : lines) {
    const double gross = line.get<double>(1) * 1.19;
    const int id = line.get<int>(0);
    sql << "UPDATE line SET gross = :gross WHERE id = :id", use(gross), use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteEach(session &sql, const std::vector<int> &ids) {
  for (int id : ids)
    sql << "DELETE FROM reading WHERE sensor = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
}

void deleteRows(session &sql, session &other) {
  int id = 0;
  statement old = (sql.prepare << "SELECT id FROM visit WHERE until < 0", into(id));
  old.execute();
  while (old.fetch())
    other << "DELETE FROM visit WHERE id = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// ---- prepared statements ---------------------------------------------------

void preparedInsert(session &sql, const std::vector<Reading> &readings) {
  Reading reading;
  statement st =
      (sql.prepare << "INSERT INTO reading (sensor, value) VALUES (:s, :v)", use(reading.sensor), use(reading.value));
  for (const Reading &next : readings) {
    reading.sensor = next.sensor;
    reading.value = next.value;
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedInsertOfObject(session &sql, const std::vector<Reading> &readings) {
  Reading reading;
  statement st = (sql.prepare << "INSERT INTO reading (sensor, value) VALUES (:sensor, :value)", use(reading));
  for (size_t i = 0; i < readings.size(); ++i) {
    reading = readings[i];
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedDelete(session &sql, const std::vector<int> &ids) {
  int id = 0;
  statement st(sql);
  st.exchange(use(id));
  st.alloc();
  st.prepare("DELETE FROM reading WHERE sensor = :id");
  st.define_and_bind();
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    id = *it;
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedWithCounter(session &sql, int seats) {
  int seat = 0;
  statement st = (sql.prepare << "INSERT INTO seat (id) VALUES (:id)", use(seat));
  for (seat = 0; seat < seats; ++seat)
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

// ---- helpers ---------------------------------------------------------------

static void insert(session &sql, const Reading &reading) {
  sql << "INSERT INTO reading (sensor, value) VALUES (:s, :v)", use(reading.sensor), use(reading.value);
}

void throughFunction(session &sql, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    insert(sql, reading);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-7]]:3: note: in 'insert', which executes it
}

class Readings {
public:
  explicit Readings(session &sql)
      : m_insert((sql.prepare << "INSERT INTO reading (sensor, value) VALUES (:s, :v)", use(m_sensor), use(m_value))),
        m_sql(sql) {}
  void add(int sensor, double value) {
    m_sensor = sensor;
    m_value = value;
    m_insert.execute(true);
  }
  void remove(int sensor) { m_sql << "DELETE FROM reading WHERE sensor = :s", use(sensor); }
  void execute(const std::string &text) { m_sql << text; }

private:
  int m_sensor = 0;
  double m_value = 0;
  statement m_insert;
  session &m_sql;
};

void throughClass(session &sql, const std::vector<Reading> &readings) {
  Readings table(sql);
  for (const Reading &reading : readings)
    table.add(reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Reading &reading : readings)
    table.remove(reading.sensor);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Reading &reading : readings)
    table.execute("UPDATE sensor SET seen = 1 WHERE id = " + std::to_string(reading.sensor));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- one statement for all -------------------------------------------------

// Vectors go in one call.
void vectors(session &sql, const std::vector<Reading> &readings) {
  std::vector<int> sensors;
  std::vector<double> values;
  for (const Reading &reading : readings) {
    sensors.push_back(reading.sensor);
    values.push_back(reading.value);
  }
  sql << "INSERT INTO reading (sensor, value) VALUES (:s, :v)", use(sensors), use(values);
}

void severalRows(session &sql, const std::vector<Reading> &readings) {
  std::string values;
  for (const auto &r : readings)
    values += (values.empty() ? "(" : ",(") + std::to_string(r.sensor) + "," + std::to_string(r.value) + ")";
  sql << "INSERT INTO reading (sensor, value) VALUES " << values;
}

void oneDelete(session &sql, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += "," + std::to_string(id);
  sql << "DELETE FROM reading WHERE sensor IN (" << list << ")";
}

// A text that is put together piece by piece, and executed once.
void ownStream(session &sql, const std::vector<int> &ids) {
  std::ostringstream text;
  text << "DELETE FROM reading WHERE sensor IN (0";
  for (int id : ids)
    text << "," << id;
  text << ")";
  sql << text.str();
}

void fromSelect(session &sql) {
  sql << "INSERT INTO archive SELECT * FROM reading";
  sql << "UPDATE line SET gross = amount * 1.19";
}

void onlyPrepared(session &sql, const std::vector<std::string> &tables) {
  std::vector<statement> statements;
  for (const std::string &table : tables)
    statements.push_back((sql.prepare << "DELETE FROM " + table));
  std::cout << statements.size() << '\n';
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(session &sql, const std::vector<int> &ids) {
  double value = 0;
  for (int id : ids) {
    sql << "SELECT value FROM reading WHERE sensor = :id", use(id), into(value);
    std::cout << value << '\n';
  }
}

void readsOfManyPieces(session &sql, const std::vector<int> &ids) {
  double value = 0;
  for (int id : ids) {
    sql << "SELECT " << Columns::a << ", " << Columns::b << ", " << Columns::c << ", " << Columns::d << ", "
        << Columns::e << ", " << Columns::f << ", " << Columns::g << ", " << Columns::h << ", " << Columns::i << ", "
        << Columns::a << ", " << Columns::b << ", " << Columns::c << " FROM wide WHERE sensor = :id",
        use(id), into(value);
    std::cout << value << '\n';
  }
}

// --- Many pieces, columns and parameters, and values from far away ----------------------------------------------------

struct Node {
  Node *next;
  int value;
};

struct Wide {
  static constexpr const char *table = "wide";
  static constexpr const char *key = "key";
};
// As before C++17.
constexpr const char *Wide::table;
constexpr const char *Wide::key;

static void insertWide(soci::session &sql, const Node &node, int key) {
  sql << "INSERT INTO \"" << Wide::table << "\" (\"" << Wide::key << "\", a, b, c, d, e, f, g, h, i, j, k, l) VALUES "
      << "(:key, :a, :b, :c, :d, :e, :f, :g, :h, :i, :j, :k, :l)",
      soci::use(node.next->next->next->next->next->next->next->next->next->next->next->next->next->next->value),
      soci::use(node.next->next->next->next->next->next->next->next->next->next->next->next->next->value),
      soci::use(node.value), soci::use(node.value), soci::use(node.value), soci::use(node.value), soci::use(node.value),
      soci::use(node.value), soci::use(node.value), soci::use(node.value), soci::use(node.value), soci::use(key),
      soci::use(key);
}

static void allWide(soci::session &sql, const std::vector<Node *> &nodes) {
  for (const Node *node : nodes)
    insertWide(sql, *node->next->next->next->next->next->next->next->next->next->next->next->next->next->next, 1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The pieces of a text are one text, however many they are.
void inPieces(session &sql, const std::vector<std::string> &names, const std::string &table) {
  for (const std::string &name : names)
    sql << "INSERT " << "INTO " << "seat " << "(id, " << "row, " << "number, " << "side, " << "price, " << "class, "
        << "window, " << "aisle, " << "taken, " << "holder, " << "since, " << "until, " << "note, " << "name) "
        << "SELECT " << "id, " << "row, " << "number, " << "side, " << "price, " << "class, " << "window, "
        << "aisle, " << "taken, " << "holder, " << "since, " << "until, " << "note, " << ":name " << "FROM " << table,
        use(name);
// CHECK-MESSAGES: :[[@LINE-5]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deletedInPieces(session &sql, const std::vector<int> &ids) {
  for (int id : ids)
    sql << "DELETE FROM " << "seat " << "WHERE id = " << id;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
