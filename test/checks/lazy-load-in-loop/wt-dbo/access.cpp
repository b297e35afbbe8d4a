// RUN: %check_orm %s %t --library wt
// What goes to the database on a ptr, a weak_ptr and a collection, and what does not.
#include "wt_models.h"
#include <vector>

void use(const std::string &);
void use(const Author &);
void use(long long);

void get(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->author.get()->name);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void star(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(*b->author);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void version(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->author.version());
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The ptr is copied; the copy loads.
void copyOfPointer(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    dbo::ptr<Author> a = b->author;
    use(a->name);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void getter(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->getAuthor()->name);
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void referenceToRow(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    const Book &book = *b;
    use(book.author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void pointerToRow(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    const Book *book = b.get();
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void twice(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b->author->name + b->title);
  }
}

void weak(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->profile->bio);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Asking a weak_ptr is a query already.
int weakTest(dbo::Session &s) {
  int n = 0;
  for (const auto &a : s.find<Author>().resultList())
    if (a->profile)
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

void weakLock(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList()) {
    dbo::ptr<Profile> p = a->profile.lock();
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(p->bio);
  }
}

void weakId(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->profile.id());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void size(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(static_cast<long long>(a->books.size()));
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

int empty(dbo::Session &s) {
  int n = 0;
  for (const auto &a : s.find<Author>().resultList())
    if (!a->books.empty())
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

void front(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->books.front()->title);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void begin(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    for (auto it = a->books.begin(); it != a->books.end(); ++it)
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(it->get()->title);
}

void manyToMany(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    for (const auto &t : b->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->label);
}

void manyToManyGetter(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    for (const auto &t : b->getTags())
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->label);
}

void foundInRelation(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    for (const auto &b : a->books.find().where("pages > 100").resultList())
// CHECK-MESSAGES: :[[@LINE-1]]:63: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title);
}

// --- No query -------------------------------------------------------------

void key(dbo::Session &s) {
  std::vector<long long> ids;
  for (const auto &b : s.find<Book>().resultList()) {
    ids.push_back(b->author.id());
    ids.push_back(b->authorId());
    ids.push_back(b.id());
  }
}

int isNull(dbo::Session &s) {
  int n = 0;
  for (const auto &b : s.find<Book>().resultList())
    if (b->author && b->hasAuthor())
      ++n;
  return n;
}

int compared(dbo::Session &s, const dbo::ptr<Author> &author) {
  int n = 0;
  for (const auto &b : s.find<Book>().resultList())
    n += b->author == author;
  return n;
}

void collected(dbo::Session &s) {
  std::vector<dbo::ptr<Author>> authors;
  for (const auto &b : s.find<Book>().resultList())
    authors.push_back(b->author);
}

int state(dbo::Session &s) {
  int n = 0;
  for (const auto &b : s.find<Book>().resultList())
    n += b->author.isDirty() || b->author.isTransient() || b->author.session() != &s;
  return n;
}

// A query is made of the collection, and not run.
void builtOnly(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->books.find().where("pages > 100").asString());
}

// The row itself is there.
void rowItself(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    use((*b).title);
    use(b.get()->title);
    use(b.version());
  }
}
