// RUN: %check_orm %s %t --library sqlite-modern-cpp --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "sqlite_modern_cpp_models.h"

#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

using namespace sqlite;

// ---- memoised --------------------------------------------------------------

void memoised(database &db) {
  std::map<int, std::string> names;
  db << "SELECT number, customer_id FROM orders" >> [&](std::string number, int customer) {
    auto [it, isNew] = names.try_emplace(customer);
    if (isNew)
      it->second = customerName(db, customer);
    std::cout << number << it->second << '\n';
  };
}

class Names {
public:
  explicit Names(database &db) : m_db(db) {}
  const std::string &cached(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, customerName(m_db, id)).first;
    return it->second;
  }
  std::string now(int id) { return customerName(m_db, id); }

private:
  database &m_db;
  std::unordered_map<int, std::string> m_names;
};

void memoisedInAClass(database &db, const std::vector<int> &ids) {
  Names names(db);
  for (int id : ids)
    std::cout << names.cached(id) << '\n';
  for (int id : ids)
    std::cout << names.now(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- retry, paging, polling ------------------------------------------------

int retry(database &db) {
  int count = 0;
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      db << "SELECT COUNT(*) FROM orders" >> count;
      break;
    } catch (const errors::busy &) {
      std::this_thread::yield();
    }
  }
  return count;
}

void caughtForEach(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const errors::no_rows &error) {
      std::cerr << error.get_sql() << '\n';
    }
  }
}

void pages(database &db) {
  int last = 0;
  for (bool more = true; more;) {
    more = false;
    db << "SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT 500" << last >> [&](int id) {
      last = id;
      more = true;
    };
  }
}

void waitsForState(database &db, int job) {
  std::string state;
  do {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    db << "SELECT state FROM jobs WHERE id = ?" << job >> state;
  } while (state != "done");
}

// ---- chunks ----------------------------------------------------------------

void chunks(database &db, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list += "," + std::to_string(ids[i]);
    db << "SELECT name FROM customers WHERE id IN (" + list + ")" >> [](std::string name) { std::cout << name; };
  }
}

// ---- few turns -------------------------------------------------------------

void states(database &db) {
  for (const char *state : {"new", "open", "closed"}) {
    int count = 0;
    db << "SELECT COUNT(*) FROM orders WHERE state = ?" << std::string(state) >> count;
    std::cout << state << count << '\n';
  }
}

void years(database &db) {
  for (int year = 1900; year < 2100; ++year) {
    int count = 0;
    db << "SELECT COUNT(*) FROM orders WHERE year = ?" << year >> count;
// CHECK-MESSAGES: :[[@LINE-1]]:64: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << count << '\n';
  }
}

// ---- one row, left early ---------------------------------------------------

void oneRow(database &db) {
  db << "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1" >>
      [&](int customer) { std::cout << customerName(db, customer) << '\n'; };
}

void someRows(database &db) {
  db << "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 50" >>
      [&](int customer) { std::cout << customerName(db, customer) << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// A value is one row, not a loop.
void ofOneOrder(database &db, int order) {
  int customer = 0;
  db << "SELECT customer_id FROM orders WHERE id = ?" << order >> customer;
  std::cout << customerName(db, customer) << '\n';
}

void onlyTheFirst(database &db) {
  for (std::tuple<int> row : db << "SELECT customer_id FROM orders ORDER BY price DESC") {
    std::cout << customerName(db, std::get<0>(row)) << '\n';
    break;
  }
}

int search(database &db, const std::vector<int> &ids, const std::string &name) {
  for (int id : ids)
    if (customerName(db, id) == name)
      return id;
  return 0;
}

// ---- other databases, changes in between -----------------------------------

void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    database db(file);
    int count = 0;
    db << "SELECT COUNT(*) FROM orders" >> count;
    std::cout << file << count << '\n';
  }
}

void changed(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    double sum = 0;
    db << "UPDATE stock SET amount = amount - 1 WHERE id = ?" << id;
    db << "SELECT SUM(amount) FROM stock" >> sum;
    std::cout << sum << '\n';
  }
}
