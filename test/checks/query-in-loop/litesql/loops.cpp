// RUN: %check_orm %s %t --library litesql --checks=orm-query-in-loop
//
// Queries by keys, over elements and over rows, and the forms that execute.
#include "litesql_models.h"

#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

void byId(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << select<Book>(db, Book::Id == id).one().title << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:51: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:51: note: read the rows of all turns with one query before the loop, select<Book>(db, Book::Id.in(keys)) with the keys as one text, "1,2,3", when there are any, and look them up in a map
}

void byIndex(const Database &db, const std::vector<std::string> &titles) {
  for (size_t i = 0; i < titles.size(); i++)
    std::cout << select<Book>(db, Book::Title == titles[i]).count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:61: note: count them all with one query before the loop, db.query("SELECT ..., COUNT(*) FROM ... GROUP BY ...")
}

void bySet(const Database &db, const std::set<int> &ids, std::vector<Book> &books) {
  for (std::set<int>::const_iterator id = ids.begin(); id != ids.end(); ++id) {
    const DataSource<Book> found = select<Book>(db, Book::Id == *id);
    books.push_back(found.one());
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void ordered(const Database &db, const std::map<std::string, int> &limits) {
  for (const auto &limit : limits) {
    DataSource<Book> books = select<Book>(db, Book::Title.like(limit.first) && Book::Pages > limit.second);
    books.orderBy(Book::Pages, false);
    for (Cursor<Book> c = books.cursor(); c.rowsLeft(); c++)
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << (*c).title << '\n';
  }
}

// ---- over rows -------------------------------------------------------------

// The rows of a relation have the keys; the objects are read one by one.
void overRelation(const Database &db) {
  for (auto &row : AuthorBook::getRows(db).all())
    std::cout << select<Book>(db, Book::Id == row.book.value()).one().title << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void relationOfRow(const Database &db) {
  for (Author &author : select<Author>(db).all())
    std::cout << author.name << ' ' << AuthorBook::getRows(db, AuthorBook::Author == author.id).count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:97: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

void targetsOfRelation(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    for (Tag &tag : BookTag::get<Tag>(db, Expr(), BookTag::Book == id).all())
    // CHECK-MESSAGES: :[[@LINE-1]]:72: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << tag.name << '\n';
}

void overCursor(const Database &db) {
  Cursor<Tag> tags = select<Tag>(db).cursor();
  while (tags.rowsLeft()) {
    const std::string name = (*tags).name;
    std::cout << name << ' ' << select<Book>(db, Book::Title.like("%" + name + "%")).count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:86: warning: rows are counted by a query once for each 'Tag' of this loop (1 + N queries) [orm-query-in-loop]
    tags++;
  }
}

void sourceByHand(const Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    DataSource<Book> one(db, Book::Id == id);
    std::cout << one.one().title << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void sets(const Database &db, const std::vector<std::string> &words) {
  for (const std::string &word : words) {
    auto both = intersect(select<Book>(db, Book::Title.like(word)), select<Book>(db, Book::Pages > 100));
    auto all = except(union_(both, select<Book>(db, Book::Pages > 900)), select<Book>(db, Book::Id == 0));
    std::cout << both.count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << all.count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// The row of the derived class is read again for each row.
void upcasts(const Database &db) {
  for (Contributor &contributor : select<Contributor>(db).all()) {
    std::unique_ptr<Contributor> whole = contributor.upcast();
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: a row is fetched by its key once for each 'Contributor' of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << whole->name << '\n';
  }
}

// The same rows in each turn.
void constant(const Database &db, const std::vector<std::string> &words) {
  for (const std::string &word : words)
    for (Tag &tag : select<Tag>(db).all())
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      if (tag.name == word)
        std::cout << word << '\n';
}

// ---- helpers ---------------------------------------------------------------

static Book load(const Database &db, int id) { return select<Book>(db, Book::Id == id).one(); }

template <class T> T byKey(const Database &db, int id) { return select<T>(db, T::Id == id).one(); }

void behindFunctions(const Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << load(db, id).title << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << byKey<Author>(db, id).name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

class Store {
public:
  Store() : m_db("sqlite3", "database=shop.db") {}
  bool has(const std::string &title) { return select<Book>(m_db, Book::Title == title).count() > 0; }

private:
  Catalogue m_db;
};

void behindMethod(Store &store, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (!store.has(title))
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << title << '\n';
}

// ---- look-alikes -----------------------------------------------------------

void builders(const Database &db, const std::vector<int> &ids, std::vector<DataSource<Book>> &sources) {
  for (int id : ids) {
    DataSource<Book> books = select<Book>(db, Book::Id == id);
    books.orderBy(Book::Title).orderByRelation(AuthorBook::Book, Book::Pages);
    sources.push_back(books);
    std::cout << books.idQuery().asString() << books.objectQuery().asString() << '\n';
  }
}

void copies(const Database &db) {
  for (Contributor &contributor : select<Contributor>(db).all())
    std::cout << contributor.upcastCopy()->name << ' ' << contributor.typeIsCorrect() << '\n';
}

void expressions(const std::vector<int> &ids, std::vector<std::string> &texts) {
  for (int id : ids) {
    texts.push_back((Book::Id == id && !(Book::Pages > 100)).asString());
    texts.push_back(Book::Id.in(toString(id)).asString());
  }
}
