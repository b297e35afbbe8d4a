// RUN: %check_orm %s %t --library hiberlite --checks=orm-lazy-load-in-loop
// Members that are bean_ptr, or vectors of them, load when they are used.
#include "hiberlite_models.h"
#include <algorithm>

void use(const std::string &);
void use(long long);

void toOne(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void path(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->author->country->name);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-3]]:30: warning: 'author.country' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void toMany(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    for (auto &tag : book->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(tag->label);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'tags' is loaded from the database once for each 'Tag' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

// The elements of one bean's vector.
void ofOne(hiberlite::Database &db) {
  BookPtr book = db.loadBean<Book>(1);
  for (auto &tag : book->tags)
    use(tag->label);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'tags' is loaded from the database once for each 'Tag' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void copied(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>()) {
    AuthorPtr author = book->author;
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use((*author).name);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void throughMethod(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void throughGetter(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->getAuthor()->address());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-3]]:28: warning: 'author.country' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printRow(BookPtr book) { use(book->title + book->author->name); }

void helper(hiberlite::Database &db) {
  for (BookPtr &book : db.getAllBeans<Book>())
    printRow(book);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Report {
public:
  explicit Report(hiberlite::Database &db) : Db(db) {}
  std::vector<AuthorPtr> authors() { return Db.getAllBeans<Author>(); }
  void line(Author &author) { use(author.country->name); }
  void print() {
    for (AuthorPtr &author : authors())
      line(*author);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'country' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:12: warning: 'Author' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  hiberlite::Database &Db;
};

// --- Quiet ----------------------------------------------------------------

// The key of the author is a column of the book.
void key(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->author.get_id());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void null(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    if (!book->author)
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use("no author");
}

void compared(hiberlite::Database &db, const AuthorPtr &author) {
  long long n = 0;
  for (auto &book : db.getAllBeans<Book>())
    n += book->author == author;
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(n);
}

void assigned(hiberlite::Database &db, const AuthorPtr &author) {
  for (auto &book : db.getAllBeans<Book>())
    book->author = author;
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void tagCount(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(static_cast<long long>(book->tags.size()));
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void memoised(hiberlite::Database &db) {
  std::map<hiberlite::sqlid_t, std::string> names;
  for (auto &book : db.getAllBeans<Book>()) {
    const hiberlite::sqlid_t id = book->author.get_id();
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (names.find(id) == names.end())
      names[id] = book->author->name;
    use(names[id]);
  }
}

// All authors are loaded and held: the books find them.
void held(hiberlite::Database &db) {
  std::vector<AuthorPtr> authors = db.getAllBeans<Author>();
  for (auto &author : authors)
    use(author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Author' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto &book : db.getAllBeans<Book>())
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-WRONG: :[[@LINE-2]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// They are held, and not loaded.
void notLoaded(hiberlite::Database &db) {
  std::vector<AuthorPtr> authors = db.getAllBeans<Author>();
  for (auto &book : db.getAllBeans<Book>())
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void longest(hiberlite::Database &db) {
  BookPtr longest;
  for (auto &book : db.getAllBeans<Book>())
    if (!longest || book->pages > longest->pages)
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      longest = book;
  if (longest)
    use(longest->author->name);
}

// A join reads what is needed with one statement.
void joined(hiberlite::Database &db) {
  hiberlite::SQLiteSelect rows(db.getConnection(), "SELECT b.title, a.name FROM Book b "
                                                   "JOIN Author a ON a.hiberlite_id = b.author_id");
  while (rows.step()) {
    use(reinterpret_cast<const char *>(rows.get_text(0)));
    use(reinterpret_cast<const char *>(rows.get_text(1)));
  }
}
