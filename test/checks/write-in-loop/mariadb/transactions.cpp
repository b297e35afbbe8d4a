// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
//
// Transactions that are ended, and statements that are prepared, in each turn; and those round the loop.
#include <mysql.h>
#include <mysqld_error.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

static bool run(MYSQL *mysql, const std::string &sql) { return mysql_real_query(mysql, sql.data(), sql.size()) == 0; }

// ---- one transaction for each turn -----------------------------------------

void onePerElement(MYSQL *mysql, const std::vector<int> &ids) {
  mysql_autocommit(mysql, 0);
  for (int id : ids) {
    mysql_query(mysql, ("DELETE FROM item WHERE id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    mysql_commit(mysql);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: call mysql_autocommit(connection, 0) before the loop and mysql_commit() behind it
  }
  mysql_autocommit(mysql, 1);
}

void onePerRow(MYSQL *mysql, MYSQL *other) {
  mysql_query(mysql, "SELECT id FROM item WHERE NOT sent");
  MYSQL_RES *res = mysql_use_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    mysql_query(other, "START TRANSACTION");
    mysql_query(other, (std::string("UPDATE item SET sent = 1 WHERE id = ") + row[0]).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    mysql_query(other, "COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
  mysql_free_result(res);
}

void throughHelper(MYSQL *mysql, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    run(mysql, "BEGIN");
    if (!run(mysql, "INSERT INTO item (id) VALUES (" + std::to_string(ids[i]) + ")")) {
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
      run(mysql, "ROLLBACK");
      break;
    }
    run(mysql, "COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each {{element|turn}} of this loop (N transactions) [orm-write-in-loop]
  }
}

void nested(MYSQL *mysql, const std::vector<std::vector<int>> &days) {
  for (const auto &day : days) {
    mysql_query(mysql, "START TRANSACTION");
    for (int id : day)
      mysql_query(mysql, ("INSERT INTO item (id) VALUES (" + std::to_string(id) + ")").c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    mysql_commit(mysql);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Transaction {
public:
  explicit Transaction(MYSQL *mysql) : m_mysql(mysql) { mysql_autocommit(m_mysql, 0); }
  ~Transaction() { mysql_autocommit(m_mysql, 1); }
  void commit() { mysql_commit(m_mysql); }

private:
  MYSQL *m_mysql;
};

void guardObject(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    Transaction transaction(mysql);
    run(mysql, "DELETE FROM item WHERE owner = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    run(mysql, "DELETE FROM player WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void tableLocks(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    run(mysql, "LOCK TABLES item WRITE");
    run(mysql, "UPDATE item SET owner = 0 WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    run(mysql, "UNLOCK TABLES");
  }
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(MYSQL *mysql, const std::vector<int> &ids) {
  mysql_query(mysql, "START TRANSACTION");
  for (int id : ids)
    run(mysql, "DELETE FROM item WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-92]]:64: note: in 'run', which executes it
// CHECK-NOTES: :[[@LINE-3]]:5: note: delete them with one statement, WHERE ... IN (...); a transaction is open already, so what is left to gain is the round trips
  mysql_query(mysql, "COMMIT");
}

void withoutAutocommit(MYSQL *mysql, const std::vector<int> &ids) {
  mysql_autocommit(mysql, 0);
  for (int id : ids)
    mysql_query(mysql, ("DELETE FROM item WHERE id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN (...); a transaction is open already, so what is left to gain is the round trips
  mysql_commit(mysql);
}

void oneStatement(MYSQL *mysql, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += "," + std::to_string(id);
  mysql_query(mysql, "START TRANSACTION");
  run(mysql, "DELETE FROM item WHERE id IN (" + list + ")");
  run(mysql, "DELETE FROM player WHERE id IN (" + list + ")");
  mysql_query(mysql, "COMMIT");
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(MYSQL *mysql, const std::vector<int> &ids) {
  mysql_autocommit(mysql, 0);
  size_t n = 0;
  for (int id : ids) {
    run(mysql, "INSERT INTO item (id) VALUES (" + std::to_string(id) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0)
      mysql_commit(mysql);
  }
  mysql_commit(mysql);
}

bool deadlock(MYSQL *mysql, int from, int to) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    mysql_query(mysql, "START TRANSACTION");
    run(mysql, "UPDATE account SET amount = amount - 1 WHERE id = " + std::to_string(from));
    run(mysql, "UPDATE account SET amount = amount + 1 WHERE id = " + std::to_string(to));
    if (mysql_commit(mysql) == 0)
      return true;
    mysql_rollback(mysql);
    if (mysql_errno(mysql) != ER_LOCK_DEADLOCK)
      return false;
  }
  return false;
}

void worker(MYSQL *mysql, const volatile bool *stop) {
  while (!*stop) {
    mysql_query(mysql, "UPDATE job SET state = 'started' WHERE state = 'new' ORDER BY id LIMIT 1");
    mysql_commit(mysql);
    sleep(1);
  }
}

void eachServer(const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    MYSQL *mysql = mysql_init(nullptr);
    mysql_real_connect(mysql, host.c_str(), "writer", "", "game", 0, nullptr, 0);
    mysql_query(mysql, "UPDATE setting SET version = 4");
    mysql_commit(mysql);
    mysql_close(mysql);
  }
}

bool givenUp(MYSQL *mysql, const std::vector<int> &ids) {
  mysql_query(mysql, "START TRANSACTION");
  for (int id : ids)
    if (id < 0) {
      mysql_rollback(mysql);
      return false;
    }
  return mysql_commit(mysql) == 0;
}

void fewTables(MYSQL *mysql) {
  for (const char *table : {"item", "player", "guild"}) {
    run(mysql, std::string("DELETE FROM ") + table);
    mysql_commit(mysql);
  }
}

// ---- transactions that there may be --------------------------------------------

// What a description says at run time.
static void runAll(MYSQL *mysql, const std::vector<std::string> &statements, bool wrap) {
  if (wrap)
    mysql_query(mysql, "BEGIN");
  for (const std::string &statement : statements)
    mysql_query(mysql, statement.c_str());
  if (wrap)
    mysql_commit(mysql);
}

static void runAllWrapped(MYSQL *mysql, const std::vector<std::string> &statements) {
  mysql_query(mysql, "BEGIN");
  for (const std::string &statement : statements)
    mysql_query(mysql, statement.c_str());
  mysql_commit(mysql);
}

void actions(MYSQL *mysql, const std::vector<int> &ids, const std::vector<std::string> &statements, bool wrap) {
  for (int id : ids)
    if (id > 0)
      runAll(mysql, statements, wrap);
}

void wrappedActions(MYSQL *mysql, const std::vector<int> &ids, const std::vector<std::string> &statements) {
  for (int id : ids)
    if (id > 0)
      runAllWrapped(mysql, statements);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
}
