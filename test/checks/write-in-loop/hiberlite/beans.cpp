// RUN: %check_orm %s %t --library hiberlite --checks=orm-write-in-loop
// Each bean is written by statements of its own, in a transaction of its own.
#include "hiberlite_models.h"
#include <algorithm>

using hiberlite::sqlid_t;

void use(const std::string &);
void use(long long);

void copies(hiberlite::Database &db, const std::vector<Book> &books) {
  for (const Book &book : books)
    db.copyBean(book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: hiberlite writes each bean in a transaction of its own, and rolls back one that is open: insert all rows with one INSERT ... VALUES (...), (...), by sqlite3_exec() on getConnection()->getSQLite3Ptr(){{$}}
}

void created(hiberlite::Database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    BookPtr book = db.createBean<Book>();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    book->title = title;
  }
}

void managed(hiberlite::Database &db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); ++i) {
    Author *author = new Author;
    author->name = names[i];
    db.manageBean(author);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

void collected(hiberlite::Database &db, const std::vector<Author> &authors, std::vector<AuthorPtr> &into) {
  std::for_each(authors.begin(), authors.end(),
                [&](const Author &author) { into.push_back(db.copyBean(author)); });
// CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is inserted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

static AuthorPtr addAuthor(hiberlite::Database &db, const std::string &name) {
  Author author;
  author.name = name;
  return db.copyBean(author);
}

void helper(hiberlite::Database &db, const std::set<std::string> &names) {
  for (auto it = names.begin(); it != names.end(); ++it)
    addAuthor(db, *it);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <class Bean> void insertAll(hiberlite::Database &db, const std::vector<Bean> &beans) {
  for (const Bean &bean : beans)
    db.copyBean(bean);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void instantiated(hiberlite::Database &db, const std::vector<Tag> &tags) { insertAll(db, tags); }

void saved(hiberlite::Database &db) {
  for (BookPtr &book : db.getAllBeans<Book>()) {
    book->pages += 1;
    book.save();
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: hiberlite saves a bean when its last bean_ptr goes, save() writes it once more; rows that get the same values are updated by one UPDATE ... WHERE hiberlite_id IN (...), by sqlite3_exec() on getConnection()->getSQLite3Ptr(){{$}}
  }
}

void destroyed(hiberlite::Database &db) {
  for (BookPtr &book : db.getAllBeans<Book>())
    if (book->pages == 0)
      book.destroy();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: delete them with one DELETE ... WHERE hiberlite_id IN (...), by sqlite3_exec() on getConnection()->getSQLite3Ptr(), and what they have in the tables <table>_<member>_items{{$}}
}

// Only what is loaded can be destroyed.
void destroyedByKey(hiberlite::Database &db, const std::vector<sqlid_t> &ids) {
  for (sqlid_t id : ids) {
    BookPtr book = db.loadBean<Book>(id);
    use(book->title);
    book.destroy();
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void destroyedElements(BookPtr book) {
  for (auto &tag : book->tags)
    if (tag->label.empty())
      tag.destroy();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

class Import {
public:
  explicit Import(hiberlite::Database &db) : Db(db) {}
  void add(const std::string &title, const std::string &author) {
    Book book;
    book.title = title;
    book.author = addAuthor(Db, author);
    Db.copyBean(book);
  }
  void run(const std::map<std::string, std::string> &authors) {
    for (const auto &title : authors)
      add(title.first, title.second);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }

private:
  hiberlite::Database &Db;
};

// --- Quiet ----------------------------------------------------------------

void one(hiberlite::Database &db, const Book &book) { db.copyBean(book); }

void objects(const std::vector<std::string> &titles, std::vector<Book> &into) {
  for (const std::string &title : titles) {
    Book book;
    book.title = title;
    into.push_back(book);
  }
}

void few(hiberlite::Database &db) {
  for (const char *name : {"red", "green", "blue"}) {
    Tag tag;
    tag.label = name;
    db.copyBean(tag);
  }
}

bool retried(hiberlite::Database &db, const Book &book) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    try {
      db.copyBean(book);
      return true;
    } catch (...) {
    }
  }
  return false;
}

// One database for each file.
void files(const std::vector<std::string> &files, const Book &book) {
  for (const std::string &file : files) {
    hiberlite::Database db(file);
    db.registerBeanClass<Book>();
    db.copyBean(book);
  }
}

void queue(hiberlite::Database &db, bool (*next)(Book &)) {
  Book book;
  while (next(book))
    db.copyBean(book);
}

void models(const std::vector<hiberlite::Database *> &databases) {
  for (hiberlite::Database *db : databases) {
    db->registerBeanClass<Book>();
    db->dropModel();
    db->createModel();
  }
}

// Only the first of them is written.
bool firstEmpty(hiberlite::Database &db) {
  for (BookPtr &book : db.getAllBeans<Book>())
    if (book->pages == 0) {
      book.destroy();
      return true;
    }
  return false;
}

void first(hiberlite::Database &db, const std::vector<Book> &books) {
  bool first = true;
  for (const Book &book : books) {
    if (first) {
      db.copyBean(book);
      first = false;
    }
    use(book.title);
  }
}
