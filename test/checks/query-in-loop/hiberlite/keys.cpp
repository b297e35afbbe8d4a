// RUN: %check_orm %s %t --library hiberlite --checks=orm-query-in-loop
// loadBean() in loops, and lists of keys that are read in each turn.
#include "hiberlite_models.h"
#include <algorithm>

using hiberlite::sqlid_t;

void use(const std::string &);
void use(long long);

void keys(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids)
    use(db.loadBean<Book>(id)->title);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: read the columns of all 'Book' rows with one hiberlite::SQLiteSelect before the loop, WHERE hiberlite_id IN (...): loadBean() loads each bean by statements of its own, and saves it again
}

void ownKeys(hiberlite::Database &db) {
  for (sqlid_t id : db.getBeanIds<Book>()) {
    BookPtr book = db.loadBean<Book>(id);
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    use(book->title);
  }
}

void iterators(hiberlite::Database &db, const std::set<sqlid_t> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    use(db.loadBean<Author>(*it)->name);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void index(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  size_t i = 0;
  while (i < ids.size()) {
    BookPtr book(db.loadBean<Book>(ids[i]));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    use(book->pages);
    ++i;
  }
}

void forEach(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](sqlid_t id) { use(db.loadBean<Book>(id)->title); });
// CHECK-MESSAGES: :[[@LINE-1]]:68: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static BookPtr bookOf(hiberlite::Database &db, sqlid_t id) { return db.loadBean<Book>(id); }

void helper(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids)
    use(bookOf(db, id)->title);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

template <class Bean> std::string nameOf(hiberlite::Database &db, sqlid_t id) {
  hiberlite::bean_ptr<Bean> bean = db.loadBean<Bean>(id);
  return bean->name;
}

void functionTemplate(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids)
    use(nameOf<Author>(db, id));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Catalogue {
public:
  void print(const std::list<sqlid_t> &ids) {
    for (sqlid_t id : ids)
      use(find(id).title);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  Book &find(sqlid_t id) {
    Current = Db.loadBean<Book>(id);
    return *Current;
  }
  hiberlite::Database Db;
  BookPtr Current;
};

// There is no condition: the table is read, and its rows are compared, for each author.
long long compared(hiberlite::Database &db, const std::vector<AuthorPtr> &authors) {
  long long pages = 0;
  for (const AuthorPtr &author : authors)
    for (BookPtr &book : db.getAllBeans<Book>())
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each 'Author' of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
      if (book->author == author)
        pages += book->pages;
  return pages;
}

void numbered(hiberlite::Database &db, const std::vector<std::string> &names, std::vector<std::string> &lines) {
  for (const std::string &name : names)
    lines.push_back(name + " of " + std::to_string(db.getBeanIds<Book>().size()));
// CHECK-MESSAGES: :[[@LINE-1]]:55: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void one(hiberlite::Database &db) { use(db.loadBean<Book>(1)->title); }

void allOnce(hiberlite::Database &db, const std::vector<AuthorPtr> &authors) {
  std::vector<BookPtr> books = db.getAllBeans<Book>();
  for (const AuthorPtr &author : authors)
    for (BookPtr &book : books)
      if (book->author == author)
        use(book->title);
}

void memoised(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  std::map<sqlid_t, BookPtr> books;
  for (sqlid_t id : ids) {
    if (books.find(id) == books.end())
      books[id] = db.loadBean<Book>(id);
    use(books[id]->title);
  }
}

void few(hiberlite::Database &db) {
  for (sqlid_t id : {1, 2, 3})
    use(db.loadBean<Book>(id)->title);
}

BookPtr search(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids) {
    BookPtr book = db.loadBean<Book>(id);
    if (book->pages > 1000)
      return book;
  }
  return BookPtr();
}

void databases(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    hiberlite::Database db(file);
    db.registerBeanClass<Book>();
    use(db.loadBean<Book>(1)->title);
  }
}

void waiting(hiberlite::Database &db, bool (*stop)()) {
  while (!stop())
    use(static_cast<long long>(db.getBeanIds<Book>().size()));
}

void untilThere(hiberlite::Database &db, void (*pause)()) {
  while (db.getBeanIds<Book>().empty())
    pause();
}

void joined(hiberlite::Database &db) {
  for (BookPtr &book : db.getAllBeans<Book>())
    use(book.get_id());
}

void setUp(hiberlite::Database &db, int versions) {
  for (int i = 0; i < versions; ++i) {
    db.registerBeanClass<Book>();
    use(static_cast<long long>(db.checkModel().size()));
  }
}
