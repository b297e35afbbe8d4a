// RUN: %check_orm %s %t --library wt
// Relations of relations, loops in loops, recursion.
#include "wt_models.h"

void use(const std::string &);

void twoLevels(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->publisher->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:29: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void twoLevelsInSteps(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    dbo::ptr<Author> a = b->author;
    dbo::ptr<Publisher> p = a->publisher;
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(p->name);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void toOneOfToMany(dbo::Session &s) {
  for (const auto &p : s.find<Publisher>().resultList())
    for (const auto &a : p->authors)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'authors' is loaded from the database once for each 'Publisher' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(a->profile->bio);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void toManyOfToMany(dbo::Session &s) {
  for (const auto &p : s.find<Publisher>().resultList())
    for (const auto &a : p->authors)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'authors' is loaded from the database once for each 'Publisher' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      for (const auto &b : a->books)
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        use(b->title);
}

void toManyOfToOne(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    for (const auto &other : b->author->books)
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'author.books' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:39: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(other->title);
}

void severalRelations(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const auto &t : b->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->label);
  }
}

static void printBooks(const dbo::ptr<Author> &a) {
  for (const auto &b : a->books)
    for (const auto &t : b->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
      use(t->label);
}

void innerLoopInHelper(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    printBooks(a);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Category {
public:
  std::string name;
  dbo::ptr<Category> parent;
  dbo::collection<dbo::ptr<Category>> children;

  template <class Action> void persist(Action &a) {
    dbo::field(a, name, "name");
    dbo::belongsTo(a, parent, "parent");
    dbo::hasMany(a, children, dbo::ManyToOne, "parent");
  }
};

static void walk(const dbo::ptr<Category> &c) {
  use(c->name);
  for (const auto &child : c->children)
    walk(child);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'children' is loaded from the database once for each 'Category' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void tree(dbo::Session &s) {
  for (const auto &c : s.find<Category>().where("parent_id is null").resultList())
    walk(c);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'children' is loaded from the database once for each 'Category' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void innerLoopOverColumns(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    for (int i = 0; i < b->pages; ++i)
      use(b->title);
}

void oneLoop(dbo::Session &s) {
  dbo::ptr<Publisher> p = s.load<Publisher>(1);
  for (const auto &a : p->authors)
    use(a->name);
}

void keysOfToOne(dbo::Session &s) {
  long long sum = 0;
  for (const auto &p : s.query<dbo::ptr<Publisher>>("select p from publisher p").limit(1).resultList())
    for (const auto &a : p->authors)
      sum += a->publisher.id();
  use(std::to_string(sum));
}
