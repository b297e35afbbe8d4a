// RUN: %check_orm %s %t --library soci --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <soci/soci.h>

#include <chrono>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

using namespace soci;

static std::string nameOf(session &sql, int id) {
  std::string name;
  sql << "SELECT name FROM author WHERE id = :id", use(id), into(name);
  return name;
}

// ---- retry -----------------------------------------------------------------

int retry(session &sql) {
  int count = 0;
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      sql << "SELECT count(*) FROM book", into(count);
      break;
    } catch (const soci_error &e) {
      if (e.get_error_category() != soci_error::connection_error)
        throw;
      sql.reconnect();
    }
  }
  return count;
}

int retryWhile(session &sql) {
  int count = -1, left = 5;
  while (count < 0 && left-- > 0) {
    try {
      sql << "SELECT count(*) FROM book", into(count);
    } catch (const soci_error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  }
  return count;
}

void tryEach(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << nameOf(sql, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const soci_error &e) {
      std::cerr << e.what() << '\n';
    }
  }
}

// ---- paging ----------------------------------------------------------------

void pages(session &sql) {
  int last = 0;
  for (;;) {
    std::vector<int> ids(500);
    sql << "SELECT id FROM book WHERE id > :last ORDER BY id LIMIT 500", use(last), into(ids);
    if (ids.empty())
      break;
    last = ids.back();
  }
}

void offsets(session &sql, int total) {
  for (int offset = 0; offset < total; offset += 100) {
    rowset<std::string> titles = (sql.prepare << "SELECT title FROM book LIMIT 100 OFFSET :offset", use(offset));
    for (const std::string &title : titles)
      std::cout << title << '\n';
  }
}

// ---- polling, waiting for work ---------------------------------------------

void wait(session &sql, int job) {
  std::string state;
  do {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    sql << "SELECT state FROM job WHERE id = :id", use(job), into(state);
  } while (state != "done");
}

void serve(session &sql, const bool &stop) {
  int id = 0;
  statement next = (sql.prepare << "SELECT id FROM job WHERE state = 'new' ORDER BY id LIMIT 1", into(id));
  while (!stop) {
    if (next.execute(true))
      std::cout << id << '\n';
    else
      std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}

void serveRows(session &sql, const bool &stop) {
  while (!stop) {
    rowset<int> authors = (sql.prepare << "SELECT author_id FROM job WHERE state = 'new'");
    for (int author : authors)
      std::cout << nameOf(sql, author) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(session &sql, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list += "," + std::to_string(ids[i]);
    rowset<std::string> names = (sql.prepare << "SELECT name FROM author WHERE id IN (" + list + ")");
    for (const std::string &name : names)
      std::cout << name << '\n';
  }
}

void whenFull(session &sql, const std::vector<int> &ids) {
  std::vector<int> batch;
  const auto flush = [&] {
    std::string list = "0";
    for (int id : batch)
      list += "," + std::to_string(id);
    int count = 0;
    sql << "SELECT count(*) FROM book WHERE author_id IN (" + list + ")", into(count);
    std::cout << count << '\n';
    batch.clear();
  };
  for (int id : ids) {
    batch.push_back(id);
    if (batch.size() >= 500)
      flush();
  }
  flush();
}

// ---- caches ----------------------------------------------------------------

void memoised(session &sql) {
  std::map<int, std::string> names;
  rowset<row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const row &book : books) {
    const int author = book.get<int>(1);
    if (!names.count(author))
      names[author] = nameOf(sql, author);
    std::cout << book.get<std::string>(0) << ' ' << names[author] << '\n';
  }
}

class Names {
public:
  explicit Names(session &sql) : m_sql(sql) {}
  const std::string &of(int id) {
    auto [it, isNew] = m_names.emplace(id, std::string());
    if (isNew)
      m_sql << "SELECT name FROM author WHERE id = :id", use(id), into(it->second);
    return it->second;
  }
  std::string now(int id) { return nameOf(m_sql, id); }

private:
  session &m_sql;
  std::unordered_map<int, std::string> m_names;
};

void memoisedInClass(session &sql, const std::vector<int> &ids) {
  Names names(sql);
  for (int id : ids)
    std::cout << names.of(id) << '\n';
  for (int id : ids)
    std::cout << names.now(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void rateOnce(session &sql, const std::vector<double> &amounts) {
  double rate = 0;
  bool known = false;
  for (double amount : amounts) {
    if (!known) {
      sql << "SELECT rate FROM tax WHERE country = 'DE'", into(rate);
      known = true;
    }
    std::cout << amount * rate << '\n';
  }
}

// ---- few turns -------------------------------------------------------------

void literals(session &sql) {
  for (const char *table : {"author", "book", "loan"}) {
    int n = 0;
    sql << "SELECT count(*) FROM " << table, into(n);
    std::cout << table << ' ' << n << '\n';
  }
  const std::vector<std::string> kinds = {"novel", "poem"};
  for (const std::string &kind : kinds) {
    int n = 0;
    sql << "SELECT count(*) FROM book WHERE kind = :kind", use(kind), into(n);
    std::cout << kind << ' ' << n << '\n';
  }
  for (int month = 1; month <= 12; ++month) {
    int n = 0;
    sql << "SELECT count(*) FROM loan WHERE month = :month", use(month), into(n);
    std::cout << month << ' ' << n << '\n';
  }
}

void manyTurns(session &sql) {
  for (int year = 1500; year < 2000; ++year) {
    int n = 0;
    sql << "SELECT count(*) FROM book WHERE year = :year", use(year), into(n);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << ' ' << n << '\n';
  }
}

// ---- one row, left early ---------------------------------------------------

void oneRow(session &sql) {
  rowset<int> best = (sql.prepare << "SELECT author_id FROM book ORDER BY sold DESC LIMIT 1");
  for (int author : best)
    std::cout << nameOf(sql, author) << '\n';
}

void oneRowOfStatement(session &sql, session &other) {
  int author = 0;
  statement st = (sql.prepare << "SELECT author_id FROM book ORDER BY sold DESC LIMIT 1", into(author));
  st.execute();
  while (st.fetch())
    std::cout << nameOf(other, author) << '\n';
}

void firstOnly(session &sql) {
  rowset<int> authors = (sql.prepare << "SELECT author_id FROM book ORDER BY sold DESC");
  for (int author : authors) {
    std::cout << nameOf(sql, author) << '\n';
    break;
  }
}

void whenFound(session &sql, const std::string &title) {
  rowset<row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const row &book : books) {
    if (book.get<std::string>(0) == title) {
      std::cout << nameOf(sql, book.get<int>(1)) << '\n';
      return;
    }
  }
}

void allFound(session &sql, const std::string &title) {
  rowset<row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const row &book : books) {
    if (book.get<std::string>(0) != title)
      continue;
    std::cout << nameOf(sql, book.get<int>(1)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

int search(session &sql, const std::vector<int> &ids, const std::string &name) {
  for (int id : ids)
    if (nameOf(sql, id) == name)
      return id;
  return 0;
}

// ---- other databases, changes in between -----------------------------------

void eachDatabase(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    session sql("sqlite3", file);
    int n = 0;
    sql << "SELECT count(*) FROM book", into(n);
    std::cout << file << ' ' << n << '\n';
  }
}

void eachOfPool(connection_pool &pool, size_t size) {
  for (size_t i = 0; i < size; ++i) {
    session &sql = pool.at(i);
    sql.open("sqlite3", "library.db");
  }
}

void changed(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    double sum = 0;
    sql << "UPDATE stock SET amount = amount - 1 WHERE id = :id", use(id);
    sql << "SELECT sum(amount) FROM stock", into(sum);
    std::cout << sum << '\n';
  }
}
