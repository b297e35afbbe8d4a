// RUN: %check_orm %s %t --library odb
// The load is in a method, a constructor, an operator of a wrapper.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <optional>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

class report {
public:
  explicit report(odb::database &db) : db_(db) {}

  void line(const book &b) { text_ += b.author_.load()->name(); }
  void title(const book &b) { text_ += b.title(); }
  void all() {
    for (const book &b : db_.query<book>())
      line(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  odb::database &db_;
  std::string text_;
};

void methodOfReport(odb::database &db) {
  report r(db);
  for (const book &b : db.query<book>()) {
    r.title(b);
    r.line(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

struct row {
  std::string title;
  std::string name;
  explicit row(const book &b) : title(b.title()), name(b.author_.load()->name()) {}
};

void constructed(odb::database &db, std::vector<row> &rows) {
  for (const book &b : db.query<book>())
    rows.push_back(row(b));
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class shelf {
public:
  void read(odb::database &db) {
    auto r = db.query<book>();
    for (auto i = r.begin(); i != r.end(); ++i)
      books_.push_back(i.load());
  }
  void print() const {
    for (const auto &b : books_)
      use(b->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  std::vector<std::shared_ptr<book>> books_;
};

void objectsInMember(odb::database &db) {
  shelf s;
  s.read(db);
  s.print();
}

// A pointer of the users' own that loads.
class writer {
public:
  explicit writer(const book &b) : p_(b.author_) {}
  const author *operator->() const { return p_.load().get(); }

private:
  odb::lazy_shared_ptr<author> p_;
};

void wrapperArrow(odb::database &db) {
  for (const book &b : db.query<book>()) {
    writer w(b);
    use(w->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

class printer {
public:
  virtual ~printer() {}
  virtual void print(const book &b) = 0;
};

class author_printer : public printer {
public:
  void print(const book &b) override { use(b.author_name()); }
};

void throughInterface(odb::database &db, printer &p) {
  for (const book &b : db.query<book>())
    p.print(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class table {
public:
  explicit table(odb::database &db) : db_(db) {}
  odb::result<book> books() const { return db_.query<book>(); }

private:
  odb::database &db_;
};

void resultOfMethod(odb::database &db) {
  table t(db);
  for (const book &b : t.books())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void wrappedButUnused(odb::database &db) {
  for (const book &b : db.query<book>()) {
    writer w(b);
    use(b.title());
  }
}

class label {
public:
  explicit label(const book &b) : title_(b.title()), author_(b.author_.object_id()) {}
  const std::string &title() const { return title_; }
  unsigned long author() const { return author_; }

private:
  std::string title_;
  unsigned long author_;
};

void plainCopy(odb::database &db, std::vector<label> &labels) {
  for (const book &b : db.query<book>())
    labels.push_back(label(b));
  for (const label &l : labels)
    use(l.title() + std::to_string(l.author()));
}

void wrappedOnce(odb::database &db) {
  writer w(*db.load<book>(1));
  row r(*db.load<book>(2));
  for (const book &b : db.query<book>())
    use(b.title() + r.name);
  use(w->name());
}
