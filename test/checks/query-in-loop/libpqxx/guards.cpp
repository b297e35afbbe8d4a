// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <array>
#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <pqxx/pqxx>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

// ---- retry -----------------------------------------------------------------

pqxx::result retry(pqxx::connection &conn, int id) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    try {
      pqxx::work tx(conn);
      return tx.exec_params("SELECT name FROM author WHERE id = $1", id);
    } catch (const pqxx::transaction_rollback &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return pqxx::result();
}

bool retryUntilDone(pqxx::connection &conn, int id) {
  bool done = false;
  while (!done) {
    try {
      pqxx::work tx(conn);
      tx.exec_params("SELECT refresh($1)", id);
      tx.commit();
      done = true;
    } catch (const pqxx::sql_error &) {
      std::cerr << "again\n";
    }
  }
  return done;
}

bool retryBreak(pqxx::connection &conn) {
  int left = 5;
  while (left-- > 0) {
    try {
      pqxx::nontransaction tx(conn);
      tx.exec("SELECT 1");
      break;
    } catch (const pqxx::broken_connection &) {
    }
  }
  return left >= 0;
}

// Each element has its own try, but each is fetched.
void tryEach(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << tx.exec_params1("SELECT name FROM author WHERE id = $1", id)[0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const pqxx::unexpected_rows &) {
      std::cout << "no author " << id << '\n';
    }
  }
}

// ---- paging ----------------------------------------------------------------

void pages(pqxx::work &tx) {
  int last = 0;
  for (;;) {
    auto page = tx.exec_params("SELECT id, title FROM book WHERE id > $1 ORDER BY id LIMIT 500", last);
    if (page.empty())
      break;
    for (auto row : page) {
      last = row[0].as<int>();
      std::cout << row[1].c_str() << '\n';
    }
  }
}

void offsets(pqxx::work &tx, int total) {
  for (int offset = 0; offset < total; offset += 100)
    for (auto row : tx.exec("SELECT title FROM book ORDER BY id LIMIT 100 OFFSET " + std::to_string(offset)))
      std::cout << row[0].c_str() << '\n';
}

void pagesWithQuery(pqxx::work &tx) {
  int last = 0;
  for (;;) {
    auto page = tx.exec_params("SELECT id, author_id FROM book WHERE id > $1 ORDER BY id LIMIT 500", last);
    if (page.empty())
      break;
    for (auto row : page) {
      last = row[0].as<int>();
      std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", row[1].as<int>())[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each row of this loop ({{.*N.*}} queries) [orm-query-in-loop]
    }
  }
}

// ---- polling, waiting for work ---------------------------------------------

void poll(pqxx::connection &conn, int job) {
  while (true) {
    pqxx::nontransaction tx(conn);
    if (tx.exec_params1("SELECT done FROM job WHERE id = $1", job)[0].as<bool>())
      return;
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void worker(pqxx::connection &conn, const bool &stop) {
  while (!stop) {
    conn.await_notification(5, 0);
    pqxx::work tx(conn);
    auto job = tx.exec("SELECT id FROM job WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED");
    if (!job.empty())
      std::cout << job[0][0].c_str() << '\n';
    tx.commit();
  }
}

void workerWithJobs(pqxx::connection &conn, const bool &stop) {
  while (!stop) {
    conn.await_notification();
    pqxx::work tx(conn);
    for (auto job : tx.exec("SELECT id, customer_id FROM job WHERE NOT done"))
      std::cout << tx.exec_params("SELECT name FROM customer WHERE id = $1", job[1].as<int>())[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(pqxx::work &tx, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::string list;
    for (size_t i = first; i < ids.size() && i < first + 1000; ++i)
      list += (list.empty() ? "" : ",") + std::to_string(ids[i]);
    for (auto row : tx.exec("SELECT title FROM book WHERE id IN (" + list + ")"))
      std::cout << row[0].c_str() << '\n';
  }
}

void batch(pqxx::work &tx, const std::vector<int> &ids) {
  std::string list;
  int n = 0;
  for (int id : ids) {
    list += (list.empty() ? "{" : ",") + std::to_string(id);
    if (++n % 500 == 0) {
      std::cout << tx.exec_params("SELECT title FROM book WHERE id = ANY($1)", list + "}").size();
      list.clear();
    }
  }
}

// A list for each element is still one query for each.
void listOfEach(pqxx::work &tx, const std::map<int, std::vector<int>> &byShop) {
  for (const auto &shop : byShop) {
    std::cout << tx.exec_params("SELECT count(*) FROM book WHERE shop_id = $1", shop.first)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (int id : shop.second)
      std::cout << tx.exec_params("SELECT title FROM book WHERE id = $1", id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N·M queries) [orm-query-in-loop]
  }
}

// ---- caches ----------------------------------------------------------------

void memoised(pqxx::work &tx) {
  std::map<int, std::string> names;
  for (auto row : tx.exec("SELECT title, author_id FROM book")) {
    const int id = row[1].as<int>();
    auto it = names.find(id);
    if (it == names.end())
      it = names.emplace(id, tx.exec_params1("SELECT name FROM author WHERE id = $1", id)[0].c_str()).first;
    std::cout << row[0].c_str() << ' ' << it->second << '\n';
  }
}

class Names {
public:
  explicit Names(pqxx::work &tx) : m_tx(tx) {}
  const std::string &of(int id) {
    auto known = m_names.find(id);
    if (known != m_names.end())
      return known->second;
    return m_names[id] = m_tx.exec_params("SELECT name FROM author WHERE id = $1", id)[0][0].c_str();
  }
  std::string fresh(int id) { return m_tx.exec_params("SELECT name FROM author WHERE id = $1", id)[0][0].c_str(); }

private:
  pqxx::work &m_tx;
  std::unordered_map<int, std::string> m_names;
};

void memoisedInClass(pqxx::work &tx) {
  Names names(tx);
  for (auto row : tx.exec("SELECT title, author_id FROM book")) {
    std::cout << names.of(row[1].as<int>()) << '\n';
    std::cout << names.fresh(row[1].as<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void loadedOnce(pqxx::work &tx, const std::vector<int> &ids) {
  std::optional<double> rate;
  for (int id : ids) {
    if (!rate)
      rate = tx.exec1("SELECT rate FROM tax WHERE country = 'DE'")[0].as<double>();
    std::cout << id * *rate << '\n';
  }
}

void eachNameOnce(pqxx::work &tx, const std::vector<int> &ids) {
  std::set<int> seen;
  for (int id : ids) {
    if (!seen.insert(id).second)
      continue;
    std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", id)[0][0].c_str() << '\n';
  }
}

// The map is filled, but never asked.
void neverAsked(pqxx::work &tx, const std::vector<int> &ids) {
  std::map<int, std::string> names;
  for (int id : ids)
    names[id] = tx.exec_params("SELECT name FROM author WHERE id = $1", id)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << names.size() << '\n';
}

// ---- few turns -------------------------------------------------------------

void literalList(pqxx::work &tx) {
  for (const char *table : {"author", "book", "loan"})
    std::cout << tx.exec(std::string("SELECT count(*) FROM ") + table)[0][0].c_str() << '\n';
}

static const char *const Tables[] = {"author", "book", "loan"};

void constantArray(pqxx::work &tx) {
  for (const char *table : Tables)
    std::cout << tx.exec("SELECT count(*) FROM " + tx.quote_name(table))[0][0].c_str() << '\n';
  const std::vector<std::string> kinds{"novel", "poem"};
  for (const std::string &kind : kinds)
    std::cout << tx.exec_params("SELECT count(*) FROM book WHERE kind = $1", kind)[0][0].c_str() << '\n';
}

void sevenDays(pqxx::work &tx) {
  for (int day = 0; day < 7; ++day)
    std::cout << tx.exec_params("SELECT count(*) FROM loan WHERE weekday = $1", day)[0][0].c_str() << '\n';
}

void allDays(pqxx::work &tx) {
  for (int day = 0; day < 365; ++day)
    std::cout << tx.exec_params("SELECT count(*) FROM loan WHERE yearday = $1", day)[0][0].c_str() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void oneRow(pqxx::work &tx, int id) {
  for (auto row : tx.exec_params("SELECT author_id FROM book WHERE id = $1 LIMIT 1", id))
    std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", row[0].as<int>())[0][0].c_str() << '\n';
}

// ---- left early ------------------------------------------------------------

bool firstOnly(pqxx::work &tx) {
  for (auto row : tx.exec("SELECT id FROM book ORDER BY id"))
    return tx.exec_params("SELECT 1 FROM loan WHERE book_id = $1", row[0].as<int>()).empty();
  return false;
}

int search(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids)
    if (!tx.exec_params("SELECT 1 FROM book WHERE id = $1 AND NOT lent", id).empty())
      return id;
  return 0;
}

void whenFound(pqxx::work &tx, const std::string &title) {
  for (auto row : tx.exec("SELECT title, author_id FROM book"))
    if (row[0].as<std::string>() == title) {
      std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", row[1].as<int>())[0][0].c_str();
      break;
    }
}

// It goes on behind what it has found.
void allThatMatch(pqxx::work &tx, const std::string &title) {
  for (auto row : tx.exec("SELECT title, author_id FROM book"))
    if (row[0].as<std::string>() == title)
      std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", row[1].as<int>())[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// An error ends the loop, but no error is what happens.
bool leftOnError(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    if (tx.exec_params("SELECT name FROM author WHERE id = $1", id).empty())
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      throw std::runtime_error("no author");
  }
  return true;
}

// ---- changed in between, other databases -----------------------------------

void writtenInLoop(pqxx::work &tx, const std::vector<int> &ids) {
  for (int id : ids) {
    tx.exec_params("UPDATE stock SET amount = amount - 1 WHERE id = $1", id);
    std::cout << tx.exec("SELECT sum(amount) FROM stock")[0][0].c_str() << '\n';
  }
}

void otherConnection(const std::vector<std::string> &shards) {
  for (const std::string &shard : shards) {
    pqxx::connection conn(shard);
    pqxx::nontransaction tx(conn);
    std::cout << tx.exec("SELECT count(*) FROM book")[0][0].c_str() << '\n';
  }
}
