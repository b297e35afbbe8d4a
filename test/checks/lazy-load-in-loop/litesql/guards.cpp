// RUN: %check_orm %s %t --library litesql
//
// Loops over rows that are none of the problem, beside what only looks like it, and the remedy written out.
#include "litesql_models.h"

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

// ---- the remedy ------------------------------------------------------------

void remedy(const Database &db) {
  std::map<int, int> authorOf;
  for (auto &row : AuthorBook::getRows(db).all())
    authorOf[row.book] = row.author;
  std::map<int, std::string> names;
  for (Author &author : select<Author>(db).all())
    names[author.id] = author.name;
  for (Book &book : select<Book>(db).all())
    std::cout << book.title << ": " << names[authorOf[book.id]] << '\n';
}

void inList(const Database &db, const std::vector<int> &ids) {
  if (ids.empty())
    return;
  std::vector<std::string> keys;
  for (int id : ids)
    keys.push_back(toString(id));
  for (Book &book : select<Book>(db, Book::Id.in(join(keys, ","))).all())
    std::cout << book.title << '\n';
}

void subquery(const Database &db) {
  const DataSource<Author> some = select<Author>(db, Author::Name.like("A%"));
  for (auto &row : AuthorBook::getRows(db, AuthorBook::Author.in(some.idQuery())).all())
    std::cout << row.author << ' ' << row.book << '\n';
}

// ---- few rows --------------------------------------------------------------

void oneRow(const Database &db) {
  Book book = select<Book>(db, Book::Title == std::string("Ulysses")).one();
  std::cout << book.author().get().one().name << '\n';
  for (int i = 0; i < 3; i++)
    std::cout << select<Tag>(db).count() << '\n';
}

void firstOnly(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    std::cout << book.author().get().one().name << '\n';
    break;
  }
}

void search(const Database &db, const std::string &name) {
  for (Author &author : select<Author>(db).all())
    if (author.name == name) {
      std::cout << author.books().get().count() << '\n';
      break;
    }
}

// Left as soon as one fits.
bool searchByRelation(const Database &db) {
  for (Author &author : select<Author>(db).all())
    if (author.books().get().count() > 100)
      return true;
  return false;
}

// ---- memoised --------------------------------------------------------------

void memoised(const Database &db) {
  std::map<int, std::string> names;
  for (Book &book : select<Book>(db).all()) {
    auto found = names.find(book.pages);
    if (found == names.end())
      found = names.emplace(book.pages.value(), book.author().get().one().name.value()).first;
    std::cout << found->second << '\n';
  }
}

void filteredBySet(const Database &db, const std::set<int> &wanted) {
  for (Book &book : select<Book>(db).all())
    if (wanted.count(book.id))
      std::cout << book.author().get().one().name << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- rare rows -------------------------------------------------------------

void onError(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    try {
      std::cout << book.title << '\n';
    } catch (const std::exception &) {
      std::cerr << "book of " << book.author().get().one().name << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    }
  }
}

void notFound(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    try {
      std::cout << book.author().get().one().name << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    } catch (const NotFound &) {
      std::cout << "no author\n";
    }
  }
}

// ---- the users' own --------------------------------------------------------

class Shelf {
public:
  explicit Shelf(int books) : m_books(books) {}
  int count() const { return m_books; }
  std::vector<int> all() const { return std::vector<int>(m_books); }

private:
  int m_books;
};

void ownClass(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    Shelf shelf(book.pages);
    for (int slot : shelf.all())
      std::cout << slot << ' ' << shelf.count() << '\n';
  }
}
