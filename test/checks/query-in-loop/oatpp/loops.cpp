// RUN: %check_orm %s %t --library oatpp --checks=orm-query-in-loop
//
// Methods that QUERY writes, in the kinds of loops. What they ask for is in their text.
#include "oatpp_models.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using Authors = oatpp::Vector<oatpp::Object<AuthorDto>>;
using Books = oatpp::Vector<oatpp::Object<BookDto>>;

// ---- over elements ---------------------------------------------------------

void byKey(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto result = db.getAuthor(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:22: note: add a QUERY that reads the rows of all turns, with a join or a subquery, run it once before the loop and look them up in a map; for a list of keys, build WHERE ... IN (...) with one parameter for each and use executeQuery()
    auto authors = result->fetch<Authors>();
    if (result->isSuccess() && authors->size() == 1)
      std::cout << *authors[0]->name << '\n';
  }
}

void byIndex(const std::shared_ptr<ShopDb> &db, const std::vector<oatpp::Int32> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    auto books = db->getBooksOfAuthor(ids[i])->fetch<Books>();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << books->size() << '\n';
  }
}

void counts(ShopDb &db, const std::map<int, std::string> &authors) {
  for (const auto &author : authors) {
    auto result = db.countBooks(author.first);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:22: note: add a QUERY that counts them all, SELECT key, COUNT(*) ... GROUP BY key, and run it once before the loop
    std::cout << author.second << ' ' << result->getKnownCount() << '\n';
  }
}

void iterators(ShopDb &db, std::vector<int> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    if (!db.getAuthor(*it)->hasMoreToFetch())
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      *it = 0;
}

void forEach(ShopDb &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    auto authors = db.getAuthor(id)->fetch<Authors>();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << *authors[0]->name << '\n';
  });
}

// ---- over rows -------------------------------------------------------------

void overRows(ShopDb &db) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto &book : *books) {
    auto authors = db.getAuthor(book->authorId)->fetch<Authors>();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << *book->title << ' ' << *authors[0]->name << '\n';
  }
}

void overRowsByIndex(const std::shared_ptr<ShopDb> &db) {
  auto books = db->getBooks()->fetch<Books>();
  for (size_t i = 0; i < books->size(); i++)
    std::cout << db->getAuthor(books[i]->authorId)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
}

void overRowsByIterator(ShopDb &db) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto it = books->begin(); it != books->end(); ++it)
    std::cout << db.countBooks((*it)->authorId)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
}

void rowByRow(ShopDb &db) {
  auto result = db.getBooks();
  while (result->hasMoreToFetch()) {
    auto rows = result->fetch<Books>(1);
    std::cout << db.getAuthor(rows[0]->authorId)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void inPortions(ShopDb &db) {
  auto result = db.getBooks();
  while (result->hasMoreToFetch()) {
    auto rows = result->fetch<Books>(100);
    for (auto &row : *rows)
      std::cout << db.getAuthor(row->authorId)->isSuccess() << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void nested(ShopDb &db, const std::vector<int> &authors) {
  for (int author : authors) {
    auto books = db.getBooksOfAuthor(author)->fetch<Books>();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (auto &book : *books)
      std::cout << db.getAuthor(book->authorId)->isSuccess() << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each 'BookDto' of this loop (N·M queries) [orm-query-in-loop]
  }
}

void sameInEachTurn(ShopDb &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    auto books = db.getBooks()->fetch<Books>();
    // CHECK-MISSING: :[[@LINE-1]]:21: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    for (auto &book : *books)
      if (book->title == title.c_str())
        std::cout << title << '\n';
  }
}

// ---- helpers ---------------------------------------------------------------

// The usual service of an API.
class Service {
public:
  oatpp::Object<AuthorDto> author(const oatpp::Int32 &id,
                                  const oatpp::provider::ResourceHandle<oatpp::orm::Connection> &connection = nullptr) {
    auto result = m_db->getAuthor(id, connection);
    if (!result->isSuccess())
      throw result->getErrorMessage();
    auto authors = result->fetch<Authors>();
    return authors[0];
  }
  Books books() { return m_db->getBooks()->fetch<Books>(); }

private:
  std::shared_ptr<ShopDb> m_db;
};

void service(Service &service) {
  auto books = service.books();
  for (auto &book : *books)
    std::cout << *service.author(book->authorId)->name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each 'BookDto' of this loop (1 + N queries) [orm-query-in-loop]
}

static bool known(ShopDb &db, int id) { return db.getAuthor(id)->hasMoreToFetch(); }

void function(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids)
    if (!known(db, id))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << id << '\n';
}

template <class Db> void printAll(Db &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << db.getAuthor(id)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void templates(ShopDb &db, const std::vector<int> &ids) { printAll(db, ids); }

// ---- look-alikes -----------------------------------------------------------

void fields(ShopDb &db) {
  auto books = db.getBooks()->fetch<Books>();
  for (auto &book : *books) {
    book->authorId = *book->authorId + 1;
    std::cout << *book->id << ' ' << *book->title << '\n';
  }
}

void ownResult(ShopDb &db) {
  auto result = db.getBooks();
  while (result->hasMoreToFetch()) {
    auto rows = result->fetch<Books>(1);
    std::cout << *rows[0]->title << ' ' << result->getPosition() << '\n';
  }
}

void templatesOnly(ShopDb &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    auto parsed = db.parseQueryTemplate("get", "SELECT * FROM " + oatpp::String(table), {}, true);
    (void)parsed;
  }
}

void joined(ShopDb &db) {
  auto names = db.executeQuery("SELECT a.* FROM book b JOIN author a ON a.id = b.authorId", {})->fetch<Authors>();
  for (auto &author : *names)
    std::cout << *author->name << '\n';
}
