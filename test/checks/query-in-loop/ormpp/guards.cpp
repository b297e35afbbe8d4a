// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside some what only looks like it.
#include "ormpp_models.h"

#include <ormpp/sqlite.hpp>

#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

using Db = dbng<sqlite>;

static std::vector<person> byId(Db &db, int id) { return db.query_s<person>("id=?", id); }

void memoised(Db &db, const std::vector<loan> &loans) {
  std::map<int, std::string> names;
  for (const loan &entry : loans) {
    auto [it, isNew] = names.try_emplace(entry.reader);
    if (isNew)
      it->second = byId(db, entry.reader).at(0).name;
    std::cout << it->second;
  }
}

void known(Db &db, const std::vector<loan> &loans, const std::set<int> &blocked) {
  for (const loan &entry : loans) {
    if (blocked.count(entry.reader))
      continue;
    std::cout << byId(db, entry.reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void cities(Db &db) {
  for (const char *city : {"Athens", "Bergen", "Cork"})
    std::cout << db.query_s<person>("city=?", std::string(city)).size();
}

void oneRow(Db &db) {
  for (const loan &entry : db.select(all).from<loan>().order_by(col(&loan::days).desc()).limit(1).collect())
    std::cout << byId(db, entry.reader).size();
}

void fiftyRows(Db &db) {
  for (const loan &entry : db.select(all).from<loan>().order_by(col(&loan::days).desc()).limit(50).collect())
    std::cout << byId(db, entry.reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void firstOnly(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans) {
    std::cout << byId(db, entry.reader).size();
    break;
  }
}

void onceInTheLoop(Db &db, const std::vector<loan> &loans) {
  std::optional<size_t> readers;
  for (const loan &entry : loans) {
    if (!readers)
      readers = db.query_s<person>().size();
    std::cout << entry.days / static_cast<int>(*readers);
  }
}

int search(Db &db, const std::vector<int> &ids, const std::string &name) {
  for (int id : ids) {
    const auto found = byId(db, id);
    if (!found.empty() && found.front().name == name)
      return id;
  }
  return 0;
}

void retry(Db &db) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto loans = db.query_s<loan>("days>?", 30);
    if (!db.has_error()) {
      std::cout << loans.size();
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

void pages(Db &db) {
  for (uint64_t first = 0;; first += 500) {
    const auto page = db.select(all).from<loan>().order_by(col(&loan::id).asc()).limit(500).offset(first).collect();
    if (page.empty())
      break;
    std::cout << page.size();
  }
}

void pagesByMark(Db &db, int total) {
  const auto page = db.select(all).from<loan>().order_by(col(&loan::id).asc()).limit(token).offset(token);
  for (int first = 0; first < total; first += 500) {
    auto query = page;
    std::cout << query.collect(500, first).size();
  }
}

void chunks(Db &db, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::vector<int> chunk;
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      chunk.push_back(ids[i]);
    std::cout << db.select(all).from<person>().where(col(&person::id).in(chunk)).collect().size();
  }
}

void listsOfKeys(Db &db, const std::vector<std::vector<int>> &lists) {
  for (const std::vector<int> &ids : lists)
    std::cout << db.select(all).from<person>().where(col(&person::id).in(ids)).collect().size();
}

void polling(Db &db, int id) {
  while (db.query_s<loan>("id=?", id).empty())
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    Db db;
    db.connect("", "", "", file);
    std::cout << file << db.query_s<loan>().size();
  }
}

void tables(Db &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    db.execute("create table if not exists " + name + " (id integer primary key)");
  db.create_datatable<loan>(ormpp_auto_key{"id"});
}
