// RUN: %check_orm %s %t --library libpq --checks=orm-write-in-loop
//
// Transactions that are ended, and statements that are prepared, in each turn; and those round the loop.
#include <libpq-fe.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

static bool command(PGconn *conn, const char *sql) {
  PGresult *res = PQexec(conn, sql);
  const bool good = PQresultStatus(res) == PGRES_COMMAND_OK;
  PQclear(res);
  return good;
}

// ---- one transaction for each turn -----------------------------------------

void onePerElement(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    PQclear(PQexec(conn, "BEGIN"));
    PQclear(PQexec(conn, ("DELETE FROM item WHERE box_id = " + id).c_str()));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: delete them with one statement, WHERE ... = ANY($1) with an array of the keys; at least put one transaction around the loop
    PQclear(PQexec(conn, "COMMIT"));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: BEGIN before the loop and COMMIT behind it
  }
}

void onePerRow(PGconn *conn) {
  PGresult *boxes = PQexec(conn, "SELECT id FROM box");
  for (int i = 0; i < PQntuples(boxes); i++) {
    const char *id = PQgetvalue(boxes, i, 0);
    PQclear(PQexec(conn, "START TRANSACTION"));
    PQclear(PQexecParams(conn, "UPDATE box SET checked = now() WHERE id = $1", 1, NULL, &id, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    PQclear(PQexec(conn, "commit;"));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
  PQclear(boxes);
}

void throughHelper(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    command(conn, "BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE");
    command(conn, ("INSERT INTO box (id) VALUES (" + id + ")").c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    command(conn, "END");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Transaction {
public:
  explicit Transaction(PGconn *conn) : m_conn(conn) { PQclear(PQexec(m_conn, "BEGIN")); }
  ~Transaction() {
    if (!m_done)
      PQclear(PQexec(m_conn, "ROLLBACK"));
  }
  void commit() {
    PQclear(PQexec(m_conn, "COMMIT"));
    m_done = true;
  }

private:
  PGconn *m_conn;
  bool m_done = false;
};

void guardObject(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    Transaction transaction(conn);
    command(conn, ("DELETE FROM box WHERE id = " + id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void guardAround(PGconn *conn, const std::vector<std::string> &ids) {
  Transaction transaction(conn);
  for (const std::string &id : ids)
    command(conn, ("DELETE FROM box WHERE id = " + id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-75]]:19: note: in 'command', which executes it
// CHECK-NOTES: :[[@LINE-3]]:5: note: delete them with one statement, WHERE ... = ANY($1) with an array of the keys; a transaction is open already, so what is left to gain is the round trips
  transaction.commit();
}

void onePerDay(PGconn *conn, const std::vector<std::vector<std::string>> &days) {
  for (const auto &day : days) {
    command(conn, "BEGIN");
    for (const std::string &id : day)
      command(conn, ("INSERT INTO box (id) VALUES (" + id + ")").c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    command(conn, "COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- the same text prepared again and again --------------------------------

void preparedEachTime(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    PQclear(PQprepare(conn, "", "INSERT INTO box (id) VALUES ($1)", 1, NULL));
    const char *values[] = {id.c_str()};
    PQclear(PQexecPrepared(conn, "", 1, values, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-MISSING: :[[@LINE-4]]:13: note: the same text is prepared in each turn; prepare it before the loop
  }
}

void preparedOnce(PGconn *conn, const std::vector<std::string> &ids) {
  PQclear(PQprepare(conn, "insert_box", "INSERT INTO box (id) VALUES ($1)", 1, NULL));
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQclear(PQexecPrepared(conn, "insert_box", 1, values, NULL, NULL, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- one transaction round the loop ----------------------------------------

void aroundCopy(PGconn *conn, const std::vector<std::string> &ids) {
  command(conn, "BEGIN");
  PQclear(PQexec(conn, "COPY box (id) FROM STDIN"));
  for (const std::string &id : ids)
    PQputCopyData(conn, (id + "\n").c_str(), int(id.size()) + 1);
  PQputCopyEnd(conn, NULL);
  PQclear(PQgetResult(conn));
  command(conn, "COMMIT");
}

void roundPipeline(PGconn *conn, const std::vector<std::string> &ids) {
  PQenterPipelineMode(conn);
  PQsendQueryParams(conn, "BEGIN", 0, NULL, NULL, NULL, NULL, 0);
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQsendQueryParams(conn, "DELETE FROM box WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
  }
  PQsendQueryParams(conn, "COMMIT", 0, NULL, NULL, NULL, NULL, 0);
  PQpipelineSync(conn);
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(PGconn *conn, const std::vector<std::string> &ids) {
  command(conn, "BEGIN");
  int n = 0;
  for (const std::string &id : ids) {
    command(conn, ("INSERT INTO box (id) VALUES (" + id + ")").c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0) {
      command(conn, "COMMIT");
      command(conn, "BEGIN");
    }
  }
  command(conn, "COMMIT");
}

bool again(PGconn *conn, const char *sql) {
  for (int attempt = 0; attempt < 100; attempt++) {
    command(conn, "BEGIN");
    command(conn, sql);
    if (command(conn, "COMMIT"))
      return true;
    command(conn, "ROLLBACK");
    usleep(1000);
  }
  return false;
}

void worker(PGconn *conn, const volatile bool *stop) {
  while (!*stop) {
    command(conn, "BEGIN");
    command(conn, "UPDATE job SET state = 'started' WHERE state = 'new'");
    command(conn, "COMMIT");
    sleep(1);
  }
}

void eachServer(const std::vector<std::string> &servers) {
  for (const std::string &server : servers) {
    PGconn *conn = PQconnectdb(server.c_str());
    command(conn, "BEGIN");
    command(conn, "UPDATE setting SET version = 4");
    command(conn, "COMMIT");
    PQfinish(conn);
  }
}

// Rolled back where something has failed, which also ends the loop.
bool givenUp(PGconn *conn, const std::vector<std::string> &files) {
  command(conn, "BEGIN");
  for (const std::string &file : files) {
    if (FILE *in = fopen(file.c_str(), "r"); !in) {
      command(conn, "ROLLBACK");
      return false;
    }
  }
  return command(conn, "COMMIT");
}

// Few tables.
void vacuum(PGconn *conn) {
  for (const char *table : {"box", "item"}) {
    command(conn, "BEGIN");
    command(conn, (std::string("DELETE FROM ") + table).c_str());
    command(conn, "COMMIT");
  }
}
