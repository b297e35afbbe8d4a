// RUN: %check_orm %s %t --library tinyorm
// Rows that are collected first and looped over later.
#include "tinyorm_models.hpp"
#include <map>
#include <vector>

void use(const QString &);

void vectorOfRows() {
  std::vector<Book> shelf;
  for (auto &b : Book::all())
    shelf.push_back(b);
  for (auto &b : shelf)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void listOfPointers() {
  auto books = Book::all();
  QList<Book *> shelf;
  for (auto &b : books)
    shelf << &b;
  for (Book *b : shelf)
    use(b->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void vectorFromIterators() {
  auto books = Book::all();
  std::vector<Book> shelf(books.begin(), books.end());
  for (std::size_t i = 0; i != shelf.size(); ++i)
    use(shelf[i].authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void smartPointers() {
  std::vector<std::unique_ptr<Book>> shelf;
  for (auto &b : Book::all())
    shelf.push_back(std::make_unique<Book>(b));
  for (const auto &b : shelf)
    use(b->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void bindingOfMap() {
  std::map<quint64, Book> byId;
  for (auto &b : Book::all())
    byId.emplace(b.getAttribute<quint64>("id"), b);
  for (auto &[id, book] : byId)
    use(book.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void bindingOfPairs() {
  std::vector<std::pair<Book, int>> ranked;
  int rank = 0;
  for (auto &b : Book::all())
    ranked.push_back({b, ++rank});
  for (auto &[book, place] : ranked)
    use(book.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Shelf {
  QString room;
  ModelsCollection<Book> books;
};

void memberOfStruct() {
  Shelf shelf;
  shelf.books = Book::all();
  for (auto &b : shelf.books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void aggregate() {
  Shelf shelf{"hall", Book::all()};
  for (auto &b : shelf.books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void collect(std::vector<Book> &out) {
  for (auto &b : Book::whereEq("genre", "crime")->get())
    out.push_back(b);
}

void outParameter() {
  std::vector<Book> shelf;
  collect(shelf);
  for (auto &b : shelf)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Entry {
  Book book;
  int copies;
};

void rowInStruct() {
  std::vector<Entry> entries;
  for (auto &b : Book::all())
    entries.push_back(Entry{b, 1});
  for (auto &e : entries)
    use(e.book.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Authors are collected, each of which costs a query, and then their
// publishers.
void collectedRelation() {
  std::vector<Author *> authors;
  auto books = Book::all();
  for (auto &b : books)
    authors.push_back(b.authorPtr());
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(authors.front()->name());
}

// Containers of something else.

void containerOfTitles() {
  QStringList titles;
  for (auto &b : Book::all())
    titles << b.title();
  for (const QString &title : titles)
    use(title);
}

void containerOfEagerRows() {
  std::vector<Book> shelf;
  for (auto &b : Book::with("author")->get())
    shelf.push_back(b);
  for (auto &b : shelf)
    use(b.authorName());
}

// It builds the relations only.
void containerOfRelations() {
  std::vector<std::unique_ptr<BelongsTo<Book, Author>>> queue;
  for (auto &b : Book::all())
    queue.push_back(b.author());
}

void newRows() {
  std::vector<Book> drafts(10);
  for (auto &b : drafts)
    use(b.title());
}

void mapOfColumns() {
  std::map<quint64, QString> titles;
  for (auto &b : Book::all())
    titles[b.authorId()] = b.title();
  for (auto &[id, title] : titles)
    use(title);
}
