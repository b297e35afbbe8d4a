// RUN: %check_orm %s %t --library wt
//
// Rows that are fetched by their keys, one statement each.
#include "wt_models.h"
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

void keysInList(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(s.load<Author>(key)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the 'Author' rows with one query before the loop and keep them alive
}

void pointer(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    dbo::ptr<Author> author = s.load<Author>(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    use(author->name);
  }
}

void forced(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(s.load<Author>(key, true)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void keyOfOtherRow(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList())
    use(s.load<Author>(book->authorId())->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}

void foundByKey(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(s.find<Author>().where("id = ?").bind(key).resultValue()->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void converted(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    dbo::ptr<Author> author = s.find<Author>().where("id = ?").bind(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(author->name);
  }
}

void sql(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(s.query<std::string>("select name from author where id = ?").bind(key).resultValue());
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-MESSAGES-NOT: prepare it before the loop
}

void stringKeys(dbo::Session &s, const std::vector<std::string> &keys) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(s.load<Author>(std::stoll(keys[i]))->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

void queue(dbo::Session &s, std::vector<long long> keys) {
  while (!keys.empty()) {
    use(s.load<Author>(keys.back())->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    keys.pop_back();
  }
}

void algorithm(dbo::Session &s, const std::vector<long long> &keys) {
  std::for_each(keys.begin(), keys.end(), [&s](long long key) {
    use(s.load<Author>(key)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

// Nobody keeps the rows that the first loop has read.
void onlyRead(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    use(author->name);
  for (const auto &book : s.find<Book>().resultList())
    use(s.load<Author>(book->authorId())->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneKey(dbo::Session &s, long long key) { use(s.load<Author>(key)->name); }

// load() finds what is alive in the session.
void keptAlive(dbo::Session &s) {
  auto authors = s.find<Author>().resultList();
  std::vector<dbo::ptr<Author>> keep(authors.begin(), authors.end());
  for (const auto &book : s.find<Book>().resultList())
    use(s.load<Author>(book->authorId())->name);
}

void lookedUp(dbo::Session &s) {
  std::map<long long, std::string> names;
  for (const auto &author : s.find<Author>().resultList())
    names[author.id()] = author->name;
  for (const auto &book : s.find<Book>().resultList())
    use(names[book->authorId()]);
}

// Without a statement.
void lazily(dbo::Session &s, const std::vector<long long> &keys, std::vector<dbo::ptr<Author>> &authors) {
  for (long long key : keys)
    authors.push_back(s.loadLazy<Author>(key));
}

void fewKeys(dbo::Session &s) {
  for (long long key : {1, 2, 3})
    use(s.load<Author>(key)->name);
}

void cached(dbo::Session &s) {
  std::map<long long, std::string> names;
  for (const auto &book : s.find<Book>().resultList()) {
    auto it = names.find(book->authorId());
    if (it == names.end())
      it = names.emplace(book->authorId(), s.load<Author>(book->authorId())->name).first;
    use(it->second);
  }
}

std::string firstThatFits(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    if (auto author = s.load<Author>(key))
      return author->name;
  return "";
}

void firstTurn(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    use(s.load<Author>(key)->name);
    break;
  }
}

void keysOnly(dbo::Session &s, std::vector<long long> &keys) {
  for (const auto &book : s.find<Book>().resultList()) {
    keys.push_back(book.id());
    keys.push_back(book->author.id());
  }
}

void inList(dbo::Session &s, const std::vector<std::vector<long long>> &chunks) {
  for (const auto &chunk : chunks) {
    auto query = s.query<std::string>("select name from author where id in (?, ?, ?)");
    for (long long key : chunk)
      query.bind(key);
    for (const auto &name : query.resultList())
      use(name);
  }
}

// A pointer of the row is a lazy load, and is reported as one only.
void relation(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList())
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
