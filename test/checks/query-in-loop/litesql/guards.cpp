// RUN: %check_orm %s %t --library litesql --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "litesql_models.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

using namespace litesql;
using namespace shop;

static std::string keysOf(const std::vector<int> &ids, size_t begin, size_t end) {
  std::string keys;
  for (size_t i = begin; i < end; i++)
    keys += (i == begin ? "" : ",") + toString(ids[i]);
  return keys;
}

// ---- the remedy, in chunks -------------------------------------------------

void chunked(const Database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i += 500)
    for (Book &book : select<Book>(db, Book::Id.in(keysOf(ids, i, std::min(ids.size(), i + 500)))).all())
      std::cout << book.title << '\n';
}

void atOnce(const Database &db, const std::vector<int> &ids) {
  std::map<int, std::string> titles;
  if (!ids.empty())
    for (Book &book : select<Book>(db, Book::Id.in(keysOf(ids, 0, ids.size()))).all())
      titles[book.id] = book.title;
  for (int id : ids)
    std::cout << titles[id] << '\n';
}

// ---- memoised --------------------------------------------------------------

void memoised(const Database &db, const std::vector<int> &ids) {
  std::map<int, std::string> names;
  for (int id : ids) {
    if (!names.count(id))
      names[id] = select<Author>(db, Author::Id == id).one().name.value();
    std::cout << names[id] << '\n';
  }
}

class Authors {
public:
  explicit Authors(const Database &db) : m_db(db) {}
  const std::string &name(int id) {
    auto found = m_names.find(id);
    if (found == m_names.end())
      found = m_names.emplace(id, select<Author>(m_db, Author::Id == id).one().name.value()).first;
    return found->second;
  }
  std::string freshName(int id) const { return select<Author>(m_db, Author::Id == id).one().name; }

private:
  const Database &m_db;
  std::map<int, std::string> m_names;
};

void objectWithMemory(const Database &db, const std::vector<int> &ids) {
  Authors authors(db);
  for (int id : ids)
    std::cout << authors.name(id) << '\n';
}

void objectWithout(const Database &db, const std::vector<int> &ids) {
  Authors authors(db);
  for (int id : ids)
    std::cout << authors.freshName(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- few turns -------------------------------------------------------------

void tinyConstant(const Database &db) {
  for (const char *word : {"war", "peace"})
    std::cout << select<Book>(db, Book::Title.like(word)).count() << '\n';
}

void firstFit(const Database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (select<Book>(db, Book::Title == title).count() == 0) {
      std::cout << title << " is free\n";
      break;
    }
}

void allOfThem(const Database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (select<Book>(db, Book::Title == title).count() == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << title << " is free\n";
}

// ---- retry, polling, workers -----------------------------------------------

size_t retry(const Database &db) {
  for (int attempt = 0; attempt < 20; attempt++) {
    try {
      return select<Book>(db).count();
    } catch (const DatabaseError &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return 0;
}

void waitFor(const Database &db, int id) {
  while (select<Book>(db, Book::Id == id).count() == 0)
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void worker(const Database &db, const bool &stop) {
  while (!stop) {
    for (Tag &tag : select<Tag>(db).all())
      std::cout << tag.name << '\n';
    std::this_thread::sleep_for(std::chrono::seconds(60));
  }
}

// ---- other databases -------------------------------------------------------

void eachDatabase(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    Catalogue db("sqlite3", "database=" + file);
    std::cout << file << ' ' << select<Book>(db).count() << '\n';
  }
}

void schema(const std::vector<Catalogue> &shards) {
  for (const Catalogue &db : shards)
    if (db.needsUpgrade())
      db.upgrade();
}
