// RUN: %check_orm %s %t --library cppdb --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <cppdb/backend.h>
#include <cppdb/frontend.h>
#include <cppdb/pool.h>

#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static std::string nameOf(cppdb::session &sql, int id) {
  cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
  return one.empty() ? std::string() : one.get<std::string>(0);
}

// ---- retry -------------------------------------------------------------------

int retry(cppdb::session &sql) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      cppdb::result count = sql << "SELECT COUNT(*) FROM book" << cppdb::row;
      return count.get<int>(0);
    } catch (const cppdb::cppdb_error &e) {
      std::cerr << e.what() << '\n';
    }
  }
  return 0;
}

void tryEach(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << nameOf(sql, id) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const cppdb::cppdb_error &e) {
      std::cerr << e.what() << '\n';
    }
  }
}

// ---- paging ------------------------------------------------------------------

void pages(cppdb::session &sql) {
  int last = 0;
  for (;;) {
    int found = 0;
    cppdb::result page = sql << "SELECT id FROM book WHERE id > ? ORDER BY id LIMIT 500" << last;
    while (page.next()) {
      page >> last;
      ++found;
    }
    if (found == 0)
      break;
  }
}

void offsets(cppdb::session &sql, int total) {
  for (int offset = 0; offset < total; offset += 100) {
    cppdb::result titles = sql << "SELECT title FROM book ORDER BY id LIMIT 100 OFFSET ?" << offset;
    while (titles.next())
      std::cout << titles.get<std::string>(0) << '\n';
  }
}

// ---- waiting -----------------------------------------------------------------

void wait(cppdb::session &sql, int job) {
  std::string state;
  do {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    cppdb::result one = sql << "SELECT state FROM job WHERE id = ?" << job << cppdb::row;
    one >> state;
  } while (state != "done");
}

void serve(cppdb::session &sql, const bool &stop) {
  cppdb::statement next = sql << "SELECT id FROM job WHERE state = 'new' ORDER BY id LIMIT 1";
  while (!stop) {
    next.reset();
    cppdb::result job = next.row();
    if (!job.empty())
      std::cout << job.get<int>(0) << '\n';
    else
      std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}

// ---- chunks ------------------------------------------------------------------

void chunks(cppdb::session &sql, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list += "," + std::to_string(ids[i]);
    cppdb::result names = sql << "SELECT name FROM author WHERE id IN (" + list + ")";
    while (names.next())
      std::cout << names.get<std::string>(0) << '\n';
  }
}

// ---- caches ------------------------------------------------------------------

void memoised(cppdb::session &sql) {
  std::map<int, std::string> names;
  cppdb::result books = sql << "SELECT title, author_id FROM book";
  while (books.next()) {
    const int author = books.get<int>(1);
    if (!names.count(author))
      names[author] = nameOf(sql, author);
    std::cout << books.get<std::string>(0) << ' ' << names[author] << '\n';
  }
}

class Names {
public:
  explicit Names(cppdb::session &sql) : m_sql(sql) {}
  const std::string &of(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, nameOf(m_sql, id)).first;
    return it->second;
  }
  std::string now(int id) { return nameOf(m_sql, id); }

private:
  cppdb::session &m_sql;
  std::unordered_map<int, std::string> m_names;
};

void memoisedInClass(cppdb::session &sql, const std::vector<int> &ids) {
  Names names(sql);
  for (int id : ids)
    std::cout << names.of(id) << '\n';
  for (int id : ids)
    std::cout << names.now(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void rateOnce(cppdb::session &sql, const std::vector<double> &amounts) {
  double rate = 0;
  bool known = false;
  for (double amount : amounts) {
    if (!known) {
      cppdb::result one = sql << "SELECT rate FROM tax WHERE country = 'DE'" << cppdb::row;
      one >> rate;
      known = true;
    }
    std::cout << amount * rate << '\n';
  }
}

// ---- few turns ---------------------------------------------------------------

void literals(cppdb::session &sql) {
  for (const char *table : {"author", "book", "loan"}) {
    cppdb::result count = sql << std::string("SELECT COUNT(*) FROM ") + table << cppdb::row;
    std::cout << table << ' ' << count.get<int>(0) << '\n';
  }
  for (int month = 1; month <= 12; ++month) {
    cppdb::result count = sql << "SELECT COUNT(*) FROM loan WHERE month = ?" << month;
    while (count.next())
      std::cout << month << ' ' << count.get<int>(0) << '\n';
  }
}

void manyTurns(cppdb::session &sql) {
  for (int year = 1500; year < 2000; ++year) {
    cppdb::result count = sql << "SELECT COUNT(*) FROM book WHERE year = ?" << year << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:88: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << ' ' << count.get<int>(0) << '\n';
  }
}

// ---- one row, left early -----------------------------------------------------

void oneRow(cppdb::session &sql) {
  cppdb::result best = sql << "SELECT author_id FROM book ORDER BY sold DESC LIMIT 1";
  while (best.next())
    std::cout << nameOf(sql, best.get<int>(0)) << '\n';
}

void firstOnly(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << nameOf(sql, id) << '\n';
    break;
  }
}

void whenFound(cppdb::session &sql, const std::string &title) {
  cppdb::result books = sql << "SELECT title, author_id FROM book";
  while (books.next())
    if (books.get<std::string>(0) == title) {
      std::cout << nameOf(sql, books.get<int>(1)) << '\n';
      return;
    }
}

void allFound(cppdb::session &sql, const std::string &title) {
  cppdb::result books = sql << "SELECT title, author_id FROM book";
  while (books.next()) {
    if (books.get<std::string>(0) != title)
      continue;
    std::cout << nameOf(sql, books.get<int>(1)) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- other databases, changes in between, definitions ------------------------

void eachDatabase(const std::vector<std::string> &connections) {
  for (const std::string &connection : connections) {
    cppdb::session sql(connection);
    cppdb::result count = sql << "SELECT COUNT(*) FROM book" << cppdb::row;
    std::cout << connection << ' ' << count.get<int>(0) << '\n';
  }
}

void eachPool(std::vector<cppdb::pool::pointer> &pools) {
  for (cppdb::pool::pointer &pool : pools) {
    cppdb::session sql(pool->open());
    cppdb::result count = sql << "SELECT COUNT(*) FROM book" << cppdb::row;
    std::cout << count.get<int>(0) << '\n';
  }
}

void changed(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    sql << "UPDATE stock SET amount = amount - 1 WHERE id = ?" << id << cppdb::exec;
    cppdb::result sum = sql << "SELECT SUM(amount) FROM stock" << cppdb::row;
    std::cout << sum.get<double>(0) << '\n';
  }
}

void definitions(cppdb::session &sql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    sql << "DROP TABLE IF EXISTS " + table << cppdb::exec;
    sql.create_statement("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)").exec();
  }
}
