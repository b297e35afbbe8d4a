// RUN: %check_orm %s %t --library mysql-connector --checks=orm-query-in-loop
//
// Statements in a loop that are none of the problem, and beside some what only looks like it.
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>

#include <chrono>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

using Rows = std::unique_ptr<sql::ResultSet>;

static std::string nameOf(sql::Connection &con, int id) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  Rows row(stmt->executeQuery("SELECT name FROM customers WHERE id = " + std::to_string(id)));
  return row->next() ? row->getString(1).asStdString() : "";
}

// ---- retry, polling, workers -----------------------------------------------

bool retry(sql::Connection &con, const std::string &text) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      stmt->execute(text);
      return true;
    } catch (const sql::SQLException &error) {
      if (error.getErrorCode() != 1213)
        throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void reconnects(sql::Connection &con, sql::Statement &stmt, const std::string &text) {
  for (;;) {
    try {
      Rows rows(stmt.executeQuery(text));
      break;
    } catch (const sql::SQLException &) {
      con.reconnect();
    }
  }
}

void wait(sql::PreparedStatement &state, int job) {
  state.setInt(1, job);
  for (bool done = false; !done;) {
    Rows row(state.executeQuery());
    done = row->next() && row->getInt(1) == 2;
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void serve(sql::Connection &con, const bool &stop) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  while (!stop) {
    Rows jobs(stmt->executeQuery("SELECT customer_id FROM jobs WHERE state = 'new' ORDER BY id"));
    while (jobs->next())
      std::cout << nameOf(con, jobs->getInt(1)) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(60));
  }
}

// ---- paging, chunks --------------------------------------------------------

void pages(sql::Connection &con) {
  std::unique_ptr<sql::PreparedStatement> page(
      con.prepareStatement("SELECT id FROM customers WHERE id > ? ORDER BY id LIMIT 1000"));
  int last = 0;
  size_t count = 0;
  do {
    page->setInt(1, last);
    Rows rows(page->executeQuery());
    count = rows->rowsCount();
    while (rows->next())
      last = rows->getInt(1);
  } while (count == 1000);
}

void chunks(sql::Connection &con, const std::vector<int> &keys) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::string list;
  int count = 0;
  for (int key : keys) {
    list += (list.empty() ? "" : ",") + std::to_string(key);
    if (++count % 500 == 0) {
      Rows rows(stmt->executeQuery("SELECT name FROM customers WHERE id IN (" + list + ")"));
      while (rows->next())
        std::cout << rows->getString(1) << "\n";
      list.clear();
    }
  }
}

// ---- caches ----------------------------------------------------------------

void memoised(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::map<int, std::string> names;
  Rows orders(stmt->executeQuery("SELECT customer_id FROM orders"));
  while (orders->next()) {
    const int id = orders->getInt(1);
    if (!names.count(id))
      names[id] = nameOf(con, id);
    std::cout << names[id] << "\n";
  }
}

class Names {
public:
  explicit Names(sql::Connection &con) : m_con(con) {}
  const std::string &name(int id) {
    const auto found = m_names.find(id);
    if (found != m_names.end())
      return found->second;
    return m_names.emplace(id, nameOf(m_con, id)).first->second;
  }
  std::string uncached(int id) { return nameOf(m_con, id); }

private:
  sql::Connection &m_con;
  std::unordered_map<int, std::string> m_names;
};

void cacheInClass(Names &names, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << names.name(id) << "\n";
  for (int id : ids)
    std::cout << names.uncached(id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// What is only gathered is no cache.
void gathered(sql::Connection &con, const std::vector<int> &ids) {
  std::set<std::string> names;
  for (int id : ids)
    names.insert(nameOf(con, id));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << names.size() << "\n";
}

// ---- few turns -------------------------------------------------------------

void tables(sql::Statement &stmt) {
  for (const char *table : {"customers", "orders", "articles"}) {
    Rows rows(stmt.executeQuery(std::string("SELECT COUNT(*) FROM ") + table));
    if (rows->next())
      std::cout << table << " " << rows->getInt(1) << "\n";
  }
}

void months(sql::PreparedStatement &sum) {
  for (int month = 1; month <= 12; ++month) {
    sum.setInt(1, month);
    Rows rows(sum.executeQuery());
    std::cout << rows->rowsCount() << "\n";
  }
}

void days(sql::Connection &con) {
  std::unique_ptr<sql::PreparedStatement> sum(con.prepareStatement("SELECT SUM(price) FROM orders WHERE day = ?"));
  for (int day = 1; day <= 366; ++day) {
    sum->setInt(1, day);
    Rows rows(sum->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << rows->rowsCount() << "\n";
  }
}

// ---- one row, left early ---------------------------------------------------

void newestOrder(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  Rows order(stmt->executeQuery("SELECT customer_id FROM orders ORDER BY id DESC LIMIT 1"));
  while (order->next())
    std::cout << nameOf(con, order->getInt(1)) << "\n";
}

// No loop: one row at most.
void ifRow(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  Rows order(stmt->executeQuery("SELECT customer_id FROM orders"));
  if (order->next())
    std::cout << nameOf(con, order->getInt(1)) << "\n";
}

int firstThatExists(sql::PreparedStatement &exists, const std::vector<int> &candidates) {
  for (int id : candidates) {
    exists.setInt(1, id);
    Rows rows(exists.executeQuery());
    if (rows->next())
      return id;
  }
  return -1;
}

void whereFound(sql::Connection &con, int wanted) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  Rows orders(stmt->executeQuery("SELECT number, customer_id FROM orders"));
  while (orders->next())
    if (orders->getInt(1) == wanted) {
      std::cout << nameOf(con, orders->getInt(2)) << "\n";
      break;
    }
}

// Each is tried once, and what fails is skipped.
void tryEach(sql::Connection &con, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << nameOf(con, id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const sql::SQLException &error) {
      std::cerr << id << " " << error.what() << "\n";
    }
  }
}

// ---- other databases, definitions, changes in between ----------------------

void eachServer(sql::Driver &driver, const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    std::unique_ptr<sql::Connection> con(driver.connect(host, "reader", "secret"));
    std::unique_ptr<sql::Statement> stmt(con->createStatement());
    Rows rows(stmt->executeQuery("SELECT COUNT(*) FROM customers"));
    std::cout << host << " " << rows->rowsCount() << "\n";
  }
}

void eachShard(const std::map<std::string, std::shared_ptr<sql::Connection>> &shards) {
  for (const auto &shard : shards) {
    std::unique_ptr<sql::Statement> stmt(shard.second->createStatement());
    Rows rows(stmt->executeQuery("SELECT COUNT(*) FROM customers"));
    std::cout << shard.first << " " << rows->rowsCount() << "\n";
  }
}

void definitions(sql::Statement &stmt, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    stmt.execute("DROP TABLE IF EXISTS " + table);
    stmt.execute("CREATE TABLE " + table + " (id INT PRIMARY KEY)");
  }
}

void changed(sql::Statement &stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    stmt.executeUpdate("UPDATE stock SET amount = amount - 1 WHERE id = " + std::to_string(id));
    Rows sum(stmt.executeQuery("SELECT SUM(amount) FROM stock"));
    std::cout << sum->rowsCount() << "\n";
  }
}
