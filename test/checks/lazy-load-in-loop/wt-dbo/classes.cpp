// RUN: %check_orm %s %t --library wt
// Methods, constructors, virtual functions, wrappers, templates.
#include "wt_models.h"
#include <vector>

void use(const std::string &);

class Report {
public:
  explicit Report(dbo::Session &s) : S(s) {}
  std::string line(const dbo::ptr<Book> &b) const { return b->title + b->author->name; }
  void print() {
    for (const auto &b : S.find<Book>().resultList())
      use(line(b));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  dbo::Session &S;
};

void methodOfReport(dbo::Session &s) {
  Report report(s);
  for (const auto &b : s.find<Book>().where("pages > 10").resultList())
    use(report.line(b));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Shop {
public:
  explicit Shop(dbo::Session &s) : Stock(s.find<Book>().orderBy("title").resultList()) {}
  void print() {
    for (const auto &b : Stock)
      use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  dbo::collection<dbo::ptr<Book>> Stock;
};

struct Line {
  explicit Line(const Book &b) : Title(b.title), Author(b.author->name) {}
  std::string Title;
  std::string Author;
};

void constructor(dbo::Session &s) {
  std::vector<Line> lines;
  for (const auto &b : s.find<Book>().resultList())
    lines.push_back(Line(*b));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(lines.front().Title);
}

// The users' own pointer loads when it is dereferenced.
template <typename T> class Ref {
public:
  explicit Ref(const dbo::ptr<T> &p) : P(p) {}
  const T *operator->() const { return P.get(); }
  long long id() const { return P.id(); }

private:
  dbo::ptr<T> P;
};

void wrapper(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    Ref<Author> author(b->author);
    use(author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

class Formatter {
public:
  virtual ~Formatter();
  virtual std::string format(const dbo::ptr<Book> &b) const = 0;
};

class ByAuthor final : public Formatter {
public:
  std::string format(const dbo::ptr<Book> &b) const override { return b->author->name; }
};

void oneOverrider(dbo::Session &s, const Formatter &formatter) {
  for (const auto &b : s.find<Book>().resultList())
    use(formatter.format(b));
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Books {
public:
  explicit Books(dbo::Session &s) : S(s) {}
  dbo::collection<dbo::ptr<Book>> all() const { return S.find<Book>().resultList(); }

private:
  dbo::Session &S;
};

void dataAccess(dbo::Session &s) {
  Books books(s);
  for (const auto &b : books.all())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Row> static std::string authorNameOf(const Row &row) { return row->author->name; }

void functionTemplate(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(authorNameOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Entity> static dbo::collection<dbo::ptr<Entity>> everything(dbo::Session &s) {
  return s.find<Entity>().resultList();
}

void queryInTemplate(dbo::Session &s) {
  for (const auto &b : everything<Book>(s))
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Rows> static void printRows(const Rows &rows) {
  for (const auto &row : rows)
    use(row->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loopInTemplate(dbo::Session &s) { printRows(s.find<Book>().resultList()); }

// self() is the row's own pointer.
class Imprint : public dbo::Dbo<Imprint> {
public:
  std::string name;
  dbo::ptr<Publisher> publisher;
  std::string caption() const { return name + self()->publisher->name; }

  template <class Action> void persist(Action &a) {
    dbo::field(a, name, "name");
    dbo::belongsTo(a, publisher, "publisher");
  }
};

void throughSelf(dbo::Session &s) {
  for (const auto &i : s.find<Imprint>().resultList())
    use(i->caption());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'publisher' is loaded from the database once for each 'Imprint' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

int wrapperOfKey(dbo::Session &s) {
  int n = 0;
  for (const auto &b : s.find<Book>().resultList()) {
    Ref<Author> author(b->author);
    n += author.id() == 1;
  }
  return n;
}

class Labels {
public:
  virtual ~Labels();
  virtual std::string label(const dbo::ptr<Book> &b) const = 0;
};
class TitleLabels : public Labels {
public:
  std::string label(const dbo::ptr<Book> &b) const override { return b->title; }
};
class AuthorLabels : public Labels {
public:
  std::string label(const dbo::ptr<Book> &b) const override { return b->author->name; }
};

// Not each of them loads.
void twoOverriders(dbo::Session &s, const Labels &labels) {
  for (const auto &b : s.find<Book>().resultList())
    use(labels.label(b));
}

void knownClass(dbo::Session &s) {
  TitleLabels labels;
  for (const auto &b : s.find<Book>().resultList())
    use(labels.label(b));
}

// Names like those of Wt's.
namespace boxes {
template <typename T> class ptr {
public:
  const T *operator->() const;
};
struct Owner {
  std::string name;
};
struct Box {
  ptr<Owner> author;
  std::vector<ptr<Owner>> books;
};
std::vector<ptr<Box>> find();
} // namespace boxes

void lookAlike() {
  for (const auto &b : boxes::find()) {
    use(b->author->name);
    for (const auto &o : b->books)
      use(o->name);
  }
}

struct Tally {
  std::string authorName() const;
};

template <typename Rows> static void printTallies(const Rows &rows) {
  for (const auto &row : rows)
    use(row.authorName());
}

void otherInstantiation() { printTallies(std::vector<Tally>()); }
