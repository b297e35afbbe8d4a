// RUN: %check_orm %s %t --library oatpp --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "oatpp_models.h"

#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

using Authors = oatpp::Vector<oatpp::Object<AuthorDto>>;
using Books = oatpp::Vector<oatpp::Object<BookDto>>;

static std::string nameOf(ShopDb &db, int id) {
  auto authors = db.getAuthor(id)->fetch<Authors>();
  return *authors[0]->name;
}

// ---- memoised --------------------------------------------------------------

void memoised(ShopDb &db, const std::vector<int> &ids) {
  std::map<int, std::string> names;
  for (int id : ids) {
    auto found = names.find(id);
    if (found == names.end())
      found = names.emplace(id, nameOf(db, id)).first;
    std::cout << found->second << '\n';
  }
}

class Names {
public:
  explicit Names(ShopDb &db) : m_db(db) {}
  const std::string &of(int id) {
    if (!m_names.count(id))
      m_names[id] = fresh(id);
    return m_names[id];
  }
  std::string fresh(int id) { return nameOf(m_db, id); }

private:
  ShopDb &m_db;
  std::unordered_map<int, std::string> m_names;
};

void objectWithMemory(ShopDb &db, const std::vector<int> &ids) {
  Names names(db);
  for (int id : ids)
    std::cout << names.of(id) << '\n';
}

void objectWithout(ShopDb &db, const std::vector<int> &ids) {
  Names names(db);
  for (int id : ids)
    std::cout << names.fresh(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- pages -----------------------------------------------------------------

void pages(ShopDb &db) {
  for (int offset = 0;; offset += 100) {
    auto books = db.getPage(100, offset)->fetch<Books>();
    for (auto &book : *books)
      std::cout << *book->title << '\n';
    if (books->size() < 100)
      break;
  }
}

// ---- few turns -------------------------------------------------------------

void tinyConstant(ShopDb &db) {
  for (int id : {1, 2, 3})
    std::cout << nameOf(db, id) << '\n';
}

void firstOnly(ShopDb &db) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto &book : *books) {
    std::cout << nameOf(db, book->authorId) << '\n';
    break;
  }
}

void oneRow(ShopDb &db) {
  auto books = db.getFirst()->fetch<Books>();
  for (auto &book : *books)
    std::cout << nameOf(db, book->authorId) << '\n';
}

void search(ShopDb &db, const std::string &title) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto &book : *books)
    if (book->title == title.c_str()) {
      std::cout << nameOf(db, book->authorId) << '\n';
      break;
    }
}

void filter(ShopDb &db, const std::string &title) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto &book : *books)
    if (book->title == title.c_str())
      std::cout << nameOf(db, book->authorId) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
}

// ---- retry, polling, workers -----------------------------------------------

bool retry(ShopDb &db, int id) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    auto result = db.getAuthor(id);
    if (result->isSuccess())
      return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

void waitFor(ShopDb &db, int id) {
  while (!db.getAuthor(id)->hasMoreToFetch())
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void worker(ShopDb &db, const bool &stop) {
  while (!stop) {
    auto books = db.getBooks()->fetch<Books>();
    for (auto &book : *books)
      std::cout << *book->title << '\n';
    std::this_thread::sleep_for(std::chrono::seconds(60));
  }
}
