// RUN: %check_orm %s %t --library nanodbc --checks=orm-query-in-loop
//
// Statements behind functions and classes, and those in a loop that are none of the problem.
#include <nanodbc/nanodbc.h>

#include <chrono>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static std::string nameOf(nanodbc::connection &conn, int id) {
  nanodbc::statement stmt(conn, "SELECT name FROM customers WHERE id = ?");
  stmt.bind(0, &id);
  auto row = stmt.execute();
  return row.next() ? row.get<std::string>(0) : std::string();
}

// ---- helpers ---------------------------------------------------------------

void byAFunction(nanodbc::connection &conn, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << nameOf(conn, id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void overRows(nanodbc::connection &conn) {
  auto orders = execute(conn, "SELECT customer_id FROM orders");
  while (orders.next())
    std::cout << nameOf(conn, orders.get<int>(0)) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// The loop is in the function that is handed the text.
static void each(nanodbc::connection &conn, const std::string &text,
                 const std::function<void(nanodbc::result &)> &row) {
  auto rows = execute(conn, text);
  while (rows.next())
    row(rows);
}

void callbacks(nanodbc::connection &conn) {
  each(conn, "SELECT customer_id FROM orders", [&conn](nanodbc::result &order) {
    std::cout << nameOf(conn, order.get<int>(0)) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

template <typename T> T scalar(nanodbc::connection &conn, const std::string &text) {
  auto row = execute(conn, text);
  return row.next() ? row.get<T>(0) : T();
}

void templates(nanodbc::connection &conn, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << scalar<int>(conn, "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << scalar<double>(conn, "SELECT SUM(price) FROM order_lines");
}

class Prices {
public:
  explicit Prices(nanodbc::connection &conn) : m_conn(conn), m_stmt(conn, "SELECT price FROM articles WHERE id = ?") {}
  double price(int article) {
    m_stmt.bind(0, &article);
    auto row = m_stmt.execute();
    return row.next() ? row.get<double>(0) : 0;
  }
  double cached(int article) {
    const auto found = m_prices.find(article);
    if (found != m_prices.end())
      return found->second;
    return m_prices[article] = price(article);
  }
  // All at once.
  void load() {
    auto rows = execute(m_conn, "SELECT id, price FROM articles");
    while (rows.next())
      m_prices[rows.get<int>(0)] = rows.get<double>(1);
  }

private:
  nanodbc::connection &m_conn;
  nanodbc::statement m_stmt;
  std::unordered_map<int, double> m_prices;
};

double sumOneByOne(Prices &prices, const std::vector<int> &articles) {
  double sum = 0;
  for (int article : articles)
    sum += prices.price(article);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

double sumOfCached(Prices &prices, const std::vector<int> &articles) {
  double sum = 0;
  prices.load();
  for (int article : articles)
    sum += prices.cached(article);
  return sum;
}

// ---- retry, polling, workers -----------------------------------------------

bool retry(nanodbc::connection &conn, const std::string &text) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      auto rows = execute(conn, text);
      return rows.next();
    } catch (const nanodbc::database_error &error) {
      if (error.state() != "40001")
        throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void wait(nanodbc::statement &state) {
  for (bool done = false; !done;) {
    auto row = state.execute();
    done = row.next() && row.get<int>(0) == 2;
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void serve(nanodbc::connection &conn, const bool &stop) {
  while (!stop) {
    auto jobs = execute(conn, "SELECT customer_id FROM jobs WHERE state = 'new' ORDER BY id");
    while (jobs.next())
      std::cout << nameOf(conn, jobs.get<int>(0)) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(60));
  }
}

// ---- paging, chunks, caches ------------------------------------------------

void pages(nanodbc::connection &conn) {
  nanodbc::statement page(conn, "SELECT id FROM customers WHERE id > ? ORDER BY id LIMIT 1000");
  int last = 0, count = 0;
  page.bind(0, &last);
  do {
    count = 0;
    auto rows = page.execute(1000);
    while (rows.next()) {
      last = rows.get<int>(0);
      ++count;
    }
  } while (count == 1000);
}

void chunks(nanodbc::connection &conn, const std::vector<int> &keys) {
  std::string list;
  int count = 0;
  for (int key : keys) {
    list += (list.empty() ? "" : ",") + std::to_string(key);
    if (++count % 500 == 0) {
      auto rows = execute(conn, "SELECT name FROM customers WHERE id IN (" + list + ")", 500);
      while (rows.next())
        std::cout << rows.get<std::string>(0) << "\n";
      list.clear();
    }
  }
}

void memoised(nanodbc::connection &conn) {
  std::map<int, std::string> names;
  auto orders = execute(conn, "SELECT customer_id FROM orders");
  for (auto &order : orders) {
    const int id = order.get<int>(0);
    auto found = names.find(id);
    if (found == names.end())
      found = names.emplace(id, nameOf(conn, id)).first;
    std::cout << found->second << "\n";
  }
}

// What is only gathered is no cache.
void gathered(nanodbc::connection &conn, const std::vector<int> &ids) {
  std::set<std::string> names;
  for (int id : ids)
    names.insert(nameOf(conn, id));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << names.size() << "\n";
}

// ---- few turns, one row, left early ----------------------------------------

void tables(nanodbc::connection &conn) {
  for (const char *table : {"customers", "orders", "articles"})
    std::cout << scalar<int>(conn, std::string("SELECT COUNT(*) FROM ") + table) << "\n";
}

void days(nanodbc::connection &conn) {
  for (int day = 1; day <= 366; ++day)
    std::cout << scalar<double>(conn, "SELECT SUM(price) FROM orders WHERE day = " + std::to_string(day));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void newestOrder(nanodbc::connection &conn) {
  auto order = execute(conn, "SELECT customer_id FROM orders ORDER BY id DESC LIMIT 1");
  while (order.next())
    std::cout << nameOf(conn, order.get<int>(0)) << "\n";
}

// No loop: one row at most.
void ifRow(nanodbc::connection &conn) {
  auto order = execute(conn, "SELECT customer_id FROM orders");
  if (order.next())
    std::cout << nameOf(conn, order.get<int>(0)) << "\n";
}

int firstThatExists(nanodbc::statement &exists, const std::vector<int> &candidates) {
  for (const int &id : candidates) {
    exists.bind(0, &id);
    if (exists.execute().next())
      return id;
  }
  return -1;
}

// ---- other databases, definitions, changes in between ----------------------

void eachServer(const std::vector<std::string> &sources) {
  for (const std::string &source : sources) {
    nanodbc::connection conn(source);
    std::cout << scalar<int>(conn, "SELECT COUNT(*) FROM customers") << "\n";
  }
}

void connectsAgain(const std::vector<std::string> &sources) {
  nanodbc::connection conn;
  for (const std::string &source : sources) {
    conn.connect(source);
    std::cout << scalar<int>(conn, "SELECT COUNT(*) FROM customers") << "\n";
    conn.disconnect();
  }
}

void definitions(nanodbc::connection &conn, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    just_execute(conn, "DROP TABLE IF EXISTS " + table);
    just_execute(conn, "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)");
  }
}

void changed(nanodbc::connection &conn, const std::vector<int> &ids) {
  for (int id : ids) {
    just_execute(conn, "UPDATE stock SET amount = amount - 1 WHERE id = " + std::to_string(id));
    std::cout << scalar<int>(conn, "SELECT SUM(amount) FROM stock") << "\n";
  }
}
