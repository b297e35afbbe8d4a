// RUN: %check_orm %s %t --library poco --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <Poco/Data/DataException.h>
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>

#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

using namespace Poco::Data::Keywords;
using Poco::Data::RecordSet;
using Poco::Data::Session;
using Poco::Data::Statement;

static std::string nameOf(Session &session, int id) {
  std::string name;
  session << "SELECT name FROM author WHERE id = ?", use(id), into(name), now;
  return name;
}

// ---- retry -------------------------------------------------------------------

int retry(Session &session) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      int count = 0;
      session << "SELECT COUNT(*) FROM book", into(count), now;
      return count;
    } catch (const Poco::Data::ConnectionFailedException &) {
      session.reconnect();
    }
  }
  return 0;
}

void tryEach(Session &session, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << nameOf(session, id) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const Poco::Data::DataException &e) {
      std::cerr << e.displayText() << '\n';
    }
  }
}

// ---- paging ------------------------------------------------------------------

void pages(Session &session) {
  int last = 0;
  for (;;) {
    std::vector<int> ids;
    session << "SELECT id FROM book WHERE id > ? ORDER BY id LIMIT 500", use(last), into(ids), now;
    if (ids.empty())
      break;
    last = ids.back();
  }
}

void offsets(Session &session, int total) {
  for (int offset = 0; offset < total; offset += 100) {
    std::vector<std::string> titles;
    session << "SELECT title FROM book ORDER BY id LIMIT 100 OFFSET ?", use(offset), into(titles), now;
    for (const std::string &title : titles)
      std::cout << title << '\n';
  }
}

// ---- waiting -----------------------------------------------------------------

void wait(Session &session, int job) {
  std::string state;
  do {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    session << "SELECT state FROM job WHERE id = ?", use(job), into(state), now;
  } while (state != "done");
}

void serve(Session &session, const bool &stop) {
  while (!stop) {
    RecordSet jobs(session, "SELECT author_id FROM job WHERE state = 'new'");
    for (auto &job : jobs)
      std::cout << nameOf(session, job[0].convert<int>()) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}

// ---- chunks ------------------------------------------------------------------

void chunks(Session &session, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list += "," + std::to_string(ids[i]);
    RecordSet names(session, "SELECT name FROM author WHERE id IN (" + list + ")");
    for (bool more = names.moveFirst(); more; more = names.moveNext())
      std::cout << names[0].toString() << '\n';
  }
}

// ---- caches ------------------------------------------------------------------

void memoised(Session &session) {
  std::map<int, std::string> names;
  RecordSet books(session, "SELECT title, author_id FROM book");
  for (auto &book : books) {
    const int author = book[1].convert<int>();
    if (!names.count(author))
      names[author] = nameOf(session, author);
    std::cout << book[0].toString() << ' ' << names[author] << '\n';
  }
}

class Names {
public:
  explicit Names(Session &session) : m_session(session) {}
  const std::string &of(int id) {
    auto [it, isNew] = m_names.emplace(id, std::string());
    if (isNew)
      m_session << "SELECT name FROM author WHERE id = ?", use(id), into(it->second), now;
    return it->second;
  }
  std::string now_(int id) { return nameOf(m_session, id); }

private:
  Session &m_session;
  std::unordered_map<int, std::string> m_names;
};

void memoisedInClass(Session &session, const std::vector<int> &ids) {
  Names names(session);
  for (int id : ids)
    std::cout << names.of(id) << '\n';
  for (int id : ids)
    std::cout << names.now_(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void rateOnce(Session &session, const std::vector<double> &amounts) {
  double rate = 0;
  bool known = false;
  for (double amount : amounts) {
    if (!known) {
      session << "SELECT rate FROM tax WHERE country = 'DE'", into(rate), now;
      known = true;
    }
    std::cout << amount * rate << '\n';
  }
}

// ---- few turns ---------------------------------------------------------------

void literals(Session &session) {
  for (const char *table : {"author", "book", "loan"}) {
    int count = 0;
    session << "SELECT COUNT(*) FROM %s", table, into(count), now;
    std::cout << table << ' ' << count << '\n';
  }
  for (int month = 1; month <= 12; ++month) {
    int count = 0;
    session << "SELECT COUNT(*) FROM loan WHERE month = ?", use(month), into(count), now;
    std::cout << month << ' ' << count << '\n';
  }
}

void manyTurns(Session &session) {
  for (int year = 1500; year < 2000; ++year) {
    int count = 0;
    session << "SELECT COUNT(*) FROM book WHERE year = ?", use(year), into(count), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << ' ' << count << '\n';
  }
}

// ---- one row, left early -----------------------------------------------------

void oneRow(Session &session) {
  RecordSet best(session, "SELECT author_id FROM book ORDER BY sold DESC LIMIT 1");
  for (bool more = best.moveFirst(); more; more = best.moveNext())
    std::cout << nameOf(session, best[0].convert<int>()) << '\n';
}

void firstOnly(Session &session, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << nameOf(session, id) << '\n';
    break;
  }
}

int search(Session &session, const std::vector<int> &ids, const std::string &name) {
  for (int id : ids)
    if (nameOf(session, id) == name)
      return id;
  return 0;
}

void whenFound(Session &session, const std::string &title) {
  RecordSet books(session, "SELECT title, author_id FROM book");
  for (auto &book : books)
    if (book[0].toString() == title) {
      std::cout << nameOf(session, book[1].convert<int>()) << '\n';
      return;
    }
}

void allFound(Session &session, const std::string &title) {
  RecordSet books(session, "SELECT title, author_id FROM book");
  for (auto &book : books) {
    if (book[0].toString() != title)
      continue;
    std::cout << nameOf(session, book[1].convert<int>()) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- other databases, changes in between, definitions ------------------------

void eachDatabase(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    Session session("SQLite", file);
    int count = 0;
    session << "SELECT COUNT(*) FROM book", into(count), now;
    std::cout << file << ' ' << count << '\n';
  }
}

void changed(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    double sum = 0;
    session << "UPDATE stock SET amount = amount - 1 WHERE id = ?", use(id), now;
    session << "SELECT SUM(amount) FROM stock", into(sum), now;
    std::cout << sum << '\n';
  }
}

void definitions(Session &session, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    session << "DROP TABLE IF EXISTS " + table, now;
    session << "CREATE TABLE " << table << " (id INTEGER PRIMARY KEY)", now;
  }
}
