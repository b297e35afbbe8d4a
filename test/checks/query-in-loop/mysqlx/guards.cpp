// RUN: %check_orm %s %t --library mysqlx --checks=orm-query-in-loop
//
// Queries behind functions and classes, and those in a loop that are none of the problem.
#include <mysqlx/xdevapi.h>

#include <chrono>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static std::string nameOf(mysqlx::Table &customers, int id) {
  mysqlx::Row row = customers.select("name").where("id = :id").bind("id", id).execute().fetchOne();
  return row ? std::string(row[0]) : std::string();
}

// ---- helpers ---------------------------------------------------------------

void byAFunction(mysqlx::Table &customers, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << nameOf(customers, id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

void overRows(mysqlx::Table &orders, mysqlx::Table &customers) {
  mysqlx::RowResult rows = orders.select("customer_id").execute();
  for (mysqlx::Row row = rows.fetchOne(); row; row = rows.fetchOne())
    std::cout << nameOf(customers, row[0]) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

class Shop {
public:
  explicit Shop(mysqlx::Session &session)
      : m_schema(session.getSchema("shop")), m_customers(m_schema.getTable("customers")) {}
  const std::string &name(int id) {
    const auto found = m_names.find(id);
    if (found != m_names.end())
      return found->second;
    return m_names.emplace(id, nameOf(m_customers, id)).first->second;
  }
  std::string city(int id) {
    return std::string(m_customers.select("city").where("id = :id").bind("id", id).execute().fetchOne()[0]);
  }
  mysqlx::SqlResult run(const std::string &text) { return m_schema.getSession().sql(text).execute(); }

private:
  mysqlx::Schema m_schema;
  mysqlx::Table m_customers;
  std::unordered_map<int, std::string> m_names;
};

void ofAClass(Shop &shop, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << shop.city(id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

void textOfTheCaller(Shop &shop, const std::vector<std::string> &cities) {
  for (const std::string &city : cities)
    std::cout << shop.run("SELECT COUNT(*) FROM customers WHERE city = '" + city + "'").fetchOne()[0] << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- caches ----------------------------------------------------------------

void cacheInClass(Shop &shop, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << shop.name(id) << "\n";
}

void memoised(mysqlx::Table &orders, mysqlx::Table &customers) {
  std::map<int, std::string> names;
  for (mysqlx::Row order : orders.select("customer_id").execute()) {
    const int id = order[0];
    if (!names.count(id))
      names[id] = nameOf(customers, id);
    std::cout << names[id] << "\n";
  }
}

// What is only gathered is no cache.
void gathered(mysqlx::Table &customers, const std::vector<int> &ids) {
  std::set<std::string> names;
  for (int id : ids)
    names.insert(nameOf(customers, id));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << names.size() << "\n";
}

// ---- retry, polling, workers -----------------------------------------------

bool retry(mysqlx::Session &session, const std::string &text) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      session.sql(text).execute();
      return true;
    } catch (const mysqlx::Error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void wait(mysqlx::Collection &jobs, const std::string &id) {
  while (int(jobs.getOne(id)["state"]) != 2)
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void serve(mysqlx::Table &jobs, mysqlx::Table &customers, const bool &stop) {
  while (!stop) {
    for (mysqlx::Row job : jobs.select("customer_id").where("state = 'new'").execute().fetchAll())
      std::cout << nameOf(customers, job[0]) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(60));
  }
}

// ---- paging, chunks --------------------------------------------------------

void pages(mysqlx::Table &customers) {
  for (unsigned offset = 0;; offset += 100) {
    mysqlx::RowResult page = customers.select("name").orderBy("id").limit(100).offset(offset).execute();
    if (page.count() == 0)
      break;
    for (mysqlx::Row row : page)
      std::cout << row[0] << "\n";
  }
}

void chunks(mysqlx::Session &session, const std::vector<int> &keys) {
  std::string list;
  int count = 0;
  for (int key : keys) {
    list += (list.empty() ? "" : ",") + std::to_string(key);
    if (++count % 500 == 0) {
      for (mysqlx::Row row : session.sql("SELECT name FROM customers WHERE id IN (" + list + ")").execute())
        std::cout << row[0] << "\n";
      list.clear();
    }
  }
}

// ---- few turns, one row, left early ----------------------------------------

void tables(mysqlx::Session &session) {
  for (const char *table : {"customers", "orders", "articles"})
    std::cout << session.sql(std::string("SELECT COUNT(*) FROM ") + table).execute().fetchOne()[0] << "\n";
}

void days(mysqlx::Table &orders) {
  for (int day = 1; day <= 366; ++day)
    std::cout << orders.select("SUM(price)").where("day = :day").bind("day", day).execute().fetchOne()[0] << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: a query is run once for each turn of this loop (N queries) [orm-query-in-loop]
}

void newestOrder(mysqlx::Table &orders, mysqlx::Table &customers) {
  mysqlx::RowResult newest = orders.select("customer_id").orderBy("id DESC").limit(1).execute();
  for (mysqlx::Row order : newest)
    std::cout << nameOf(customers, order[0]) << "\n";
}

// No loop: one row at most.
void ifRow(mysqlx::Table &orders, mysqlx::Table &customers) {
  mysqlx::RowResult rows = orders.select("customer_id").execute();
  if (mysqlx::Row order = rows.fetchOne())
    std::cout << nameOf(customers, order[0]) << "\n";
}

int firstThatExists(mysqlx::Table &customers, const std::vector<int> &candidates) {
  for (int id : candidates) {
    mysqlx::RowResult found = customers.select("id").where("id = :id").bind("id", id).execute();
    if (found.count() > 0)
      return id;
  }
  return -1;
}

// ---- other databases, definitions, changes in between ----------------------

void eachServer(const std::vector<std::string> &servers) {
  for (const std::string &server : servers) {
    mysqlx::Session session(server);
    std::cout << session.getSchema("shop").getTable("orders").count() << "\n";
    std::cout << session.sql("SELECT COUNT(*) FROM shop.customers").execute().fetchOne()[0] << "\n";
  }
}

// The number of rows of each table is another query each time.
void eachTable(mysqlx::Schema &shop, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    std::cout << name << " " << shop.getTable(name).count() << "\n";
}

void definitions(mysqlx::Session &session, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    session.sql("CREATE TABLE " + table + " (id INT PRIMARY KEY)").execute();
}

void changed(mysqlx::Table &stock, const std::vector<int> &ids) {
  for (int id : ids) {
    stock.update().set("amount", 0).where("id = :id").bind("id", id).execute();
    std::cout << stock.select("SUM(amount)").execute().fetchOne()[0] << "\n";
  }
}
