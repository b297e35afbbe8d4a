// RUN: %check_orm %s %t --library libpq --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <libpq-fe.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Reading {
  int sensor;
  double value;
};

// ---- inserts ---------------------------------------------------------------

void insertParameters(PGconn *conn, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings) {
    const std::string sensor = std::to_string(reading.sensor), value = std::to_string(reading.value);
    const char *values[2] = {sensor.c_str(), value.c_str()};
    PGresult *res = PQexecParams(conn, "INSERT INTO reading (sensor, value) VALUES ($1, $2)", 2, NULL, values, NULL,
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:21: note: send the rows with COPY (PQputCopyData), or one INSERT with several rows; pipeline mode (PQenterPipelineMode) saves the waiting; at least put one transaction around the loop
                                 NULL, 0);
    if (PQresultStatus(res) != PGRES_COMMAND_OK)
      fprintf(stderr, "%s", PQerrorMessage(conn));
    PQclear(res);
  }
}

void insertInTransaction(PGconn *conn, const std::vector<Reading> &readings) {
  PQclear(PQexec(conn, "BEGIN"));
  for (const Reading &reading : readings) {
    const std::string sql = "INSERT INTO reading (sensor) VALUES (" + std::to_string(reading.sensor) + ")";
    PQclear(PQexec(conn, sql.c_str()));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: send the rows with COPY (PQputCopyData), or one INSERT with several rows; pipeline mode (PQenterPipelineMode) saves the waiting; a transaction is open already, so what is left to gain is the round trips
  }
  PQclear(PQexec(conn, "COMMIT"));
}

void insertFormatted(PGconn *conn, const double *values, size_t count) {
  char sql[256];
  for (size_t i = 0; i < count; i++) {
    snprintf(sql, sizeof(sql), "INSERT INTO reading (sensor, value) VALUES (%zu, %f)", i, values[i]);
    PGresult *res = PQexec(conn, sql);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    PQclear(res);
  }
}

void insertBuffer(PGconn *conn, const std::vector<Reading> &readings) {
  for (const auto &reading : readings) {
    char sql[256];
    sprintf(sql, "INSERT INTO reading (sensor, value) VALUES (%d, %f)", reading.sensor, reading.value);
    PQclear(PQexec(conn, sql));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertPrepared(PGconn *conn, const std::vector<Reading> &readings) {
  PQclear(PQprepare(conn, "insert_reading", "INSERT INTO reading (sensor, value) VALUES ($1, $2)", 2, NULL));
  char sensor[16], value[32];
  const char *values[] = {sensor, value};
  for (const Reading &reading : readings) {
    snprintf(sensor, sizeof sensor, "%d", reading.sensor);
    snprintf(value, sizeof value, "%f", reading.value);
    PQclear(PQexecPrepared(conn, "insert_reading", 2, values, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertReturning(PGconn *conn, std::vector<Reading> &readings) {
  for (Reading &reading : readings) {
    const std::string value = std::to_string(reading.value);
    const char *values[] = {value.c_str()};
    PGresult *res = PQexecParams(conn, "INSERT INTO reading (value) VALUES ($1) RETURNING id", 1, NULL, values, NULL,
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                                 NULL, 0);
    reading.sensor = atoi(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

// A file that is imported line by line.
void importFile(PGconn *conn, const char *name) {
  std::ifstream file(name);
  std::string line;
  while (std::getline(file, line)) {
    const char *values[] = {line.c_str()};
    PQclear(PQexecParams(conn, "INSERT INTO line (text) VALUES ($1)", 1, NULL, values, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
  }
}

void importStream(PGconn *conn, FILE *file) {
  char line[200], sql[400];
  while (fgets(line, sizeof line, file) != NULL) {
    snprintf(sql, sizeof sql, "INSERT INTO line (text) VALUES ('%s')", line);
    PQclear(PQexec(conn, sql));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
  }
}

void nested(PGconn *conn, const std::vector<std::vector<int>> &orders) {
  for (size_t i = 0; i < orders.size(); ++i)
    for (int article : orders[i]) {
      const std::string sql = "INSERT INTO line (order_id, article) VALUES (" + std::to_string(i) + "," +
                              std::to_string(article) + ")";
      PQclear(PQexec(conn, sql.c_str()));
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
}

// ---- updates and deletes ---------------------------------------------------

void updateRows(PGconn *conn) {
  PGresult *lines = PQexec(conn, "SELECT id, amount FROM line");
  for (int i = 0; i < PQntuples(lines); i++) {
    const std::string gross = std::to_string(atof(PQgetvalue(lines, i, 1)) * 1.19);
    const char *values[] = {gross.c_str(), PQgetvalue(lines, i, 0)};
    PQclear(PQexecParams(conn, "UPDATE line SET gross = $1 WHERE id = $2", 2, NULL, values, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
  PQclear(lines);
}

void updateElements(PGconn *conn, const std::map<int, std::string> &names) {
  for (const auto &name : names) {
    char *text = PQescapeLiteral(conn, name.second.c_str(), name.second.size());
    std::ostringstream sql;
    sql << "UPDATE author SET name = " << text << " WHERE id = " << name.first;
    PQclear(PQexec(conn, sql.str().c_str()));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    PQfreemem(text);
  }
}

void deleteElements(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    PGresult *res = PQexec(conn, ("DELETE FROM book WHERE id = " + id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:21: note: delete them with one statement, WHERE ... = ANY($1) with an array of the keys; at least put one transaction around the loop
    printf("%s\n", PQcmdTuples(res));
    PQclear(res);
  }
}

void deleteRows(PGconn *conn) {
  PGresult *old = PQexec(conn, "SELECT id FROM session WHERE until < now()");
  for (int i = 0; i < PQntuples(old); i++) {
    const char *id = PQgetvalue(old, i, 0);
    PQclear(PQexecParams(conn, "DELETE FROM item WHERE session_id = $1", 1, NULL, &id, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    PQclear(PQexecParams(conn, "DELETE FROM session WHERE id = $1", 1, NULL, &id, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
  PQclear(old);
}

// ---- helpers ---------------------------------------------------------------

static bool execute(PGconn *conn, const std::string &sql) {
  PGresult *res = PQexec(conn, sql.c_str());
  const bool good = PQresultStatus(res) == PGRES_COMMAND_OK;
  PQclear(res);
  return good;
}

void throughHelper(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids)
    execute(conn, "DELETE FROM book WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-10]]:19: note: in 'execute', which executes it
  for (int id : ids)
    if (!execute(conn, "UPDATE book SET seen = true WHERE id = " + std::to_string(id)))
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      break;
}

static bool executef(PGconn *conn, const char *format, ...) {
  char sql[2048];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  return execute(conn, sql);
}

void throughFormat(PGconn *conn, const std::vector<Reading> &readings) {
  for (const Reading &reading : readings)
    executef(conn, "INSERT INTO reading (sensor, value) VALUES (%d, %f)", reading.sensor, reading.value);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Log {
public:
  explicit Log(PGconn *conn) : m_conn(conn) {
    PQclear(PQprepare(conn, "log", "INSERT INTO log (text) VALUES ($1)", 1, NULL));
  }
  void add(const std::string &text) {
    const char *values[] = {text.c_str()};
    PQclear(PQexecPrepared(m_conn, "log", 1, values, NULL, NULL, 0));
  }

private:
  PGconn *m_conn;
};

void throughClass(PGconn *conn, const std::vector<std::string> &texts) {
  Log log(conn);
  for (const std::string &text : texts)
    log.add(text);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- one statement for all -------------------------------------------------

void severalRows(PGconn *conn, const std::vector<Reading> &readings) {
  std::string sql = "INSERT INTO reading (sensor, value) VALUES ";
  for (size_t i = 0; i < readings.size(); ++i) {
    if (i)
      sql += ", ";
    sql += "(" + std::to_string(readings[i].sensor) + ", " + std::to_string(readings[i].value) + ")";
  }
  PQclear(PQexec(conn, sql.c_str()));
}

void copyIn(PGconn *conn, const std::vector<Reading> &readings) {
  PQclear(PQexec(conn, "COPY reading (sensor, value) FROM STDIN"));
  for (const Reading &reading : readings) {
    char line[64];
    const int length = snprintf(line, sizeof line, "%d\t%f\n", reading.sensor, reading.value);
    if (PQputCopyData(conn, line, length) != 1)
      break;
  }
  PQputCopyEnd(conn, NULL);
  while (PGresult *res = PQgetResult(conn))
    PQclear(res);
}

void pipeline(PGconn *conn, const std::vector<Reading> &readings) {
  PQenterPipelineMode(conn);
  for (const Reading &reading : readings) {
    const std::string sensor = std::to_string(reading.sensor);
    const char *values[] = {sensor.c_str()};
    PQsendQueryParams(conn, "INSERT INTO reading (sensor) VALUES ($1)", 1, NULL, values, NULL, NULL, 0);
  }
  PQpipelineSync(conn);
  PQexitPipelineMode(conn);
}

void arrays(PGconn *conn, const std::vector<int> &ids) {
  std::string array = "{";
  for (int id : ids)
    array += (array.size() > 1 ? "," : "") + std::to_string(id);
  array += "}";
  const char *values[] = {array.c_str()};
  PQclear(PQexecParams(conn, "DELETE FROM book WHERE id = ANY($1::int[])", 1, NULL, values, NULL, NULL, 0));
  PQclear(PQexecParams(conn, "INSERT INTO seen SELECT unnest($1::int[])", 1, NULL, values, NULL, NULL, 0));
}

void script(PGconn *conn, const std::vector<int> &ids) {
  std::string sql;
  for (int id : ids)
    sql += "DELETE FROM book WHERE id = " + std::to_string(id) + ";";
  PQclear(PQexec(conn, sql.c_str()));
}

void linesToCopy(PGconn *conn, std::istream &in) {
  PQclear(PQexec(conn, "COPY line FROM STDIN"));
  for (std::string line; std::getline(in, line);)
    PQputCopyData(conn, line.c_str(), int(line.size()));
  PQputCopyEnd(conn, nullptr);
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQclear(PQexecParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0));
    PQclear(PQexec(conn, ("SELECT * FROM inserts WHERE id = " + id).c_str()));
  }
}
