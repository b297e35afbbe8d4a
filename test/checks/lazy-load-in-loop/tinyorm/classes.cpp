// RUN: %check_orm %s %t --library tinyorm
// Methods, constructors, virtual functions, wrappers.
#include "tinyorm_models.hpp"
#include <vector>

void use(const QString &);

class Report {
public:
  QString line(Book &b) { return b.title() + b.authorName(); }
  void print() {
    for (auto &b : Book::all())
      use(line(b));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
};

void methodOfReport() {
  Report report;
  for (auto &b : Book::whereEq("genre", "crime")->get())
    use(report.line(b));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Shop {
public:
  void open() { Stock = Book::all(); }
  void print() {
    for (auto &b : Stock)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  ModelsCollection<Book> Stock;
};

class Window {
public:
  Window() : Stock(Book::orderBy("title")->get()) {}
  void print() {
    for (auto &b : Stock)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  ModelsCollection<Book> Stock;
};

struct Line {
  explicit Line(Book &b) : Title(b.title()), Author(b.authorName()) {}
  QString Title;
  QString Author;
};

void constructor() {
  std::vector<Line> lines;
  for (auto &b : Book::all())
    lines.push_back(Line(b));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(lines.front().Title);
}

void constructedVariable() {
  for (auto &b : Book::all()) {
    Line line(b);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(line.Author);
  }
}

// Loads when it is dereferenced.
class AuthorOf {
public:
  explicit AuthorOf(Book &b) : Of(&b) {}
  Author *operator->() const { return Of->authorPtr(); }
  quint64 id() const { return Of->authorId(); }

private:
  Book *Of;
};

void wrapper() {
  for (auto &b : Book::all()) {
    AuthorOf author(b);
    use(author->name());
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

class Formatter {
public:
  virtual ~Formatter();
  virtual QString format(Book &b) const = 0;
};

class ByAuthor : public Formatter {
public:
  QString format(Book &b) const override { return b.authorName(); }
};

void oneOverrider(const Formatter &formatter) {
  for (auto &b : Book::all())
    use(formatter.format(b));
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Books {
public:
  static ModelsCollection<Book> crime() { return Book::whereEq("genre", "crime")->get(); }
  ModelsCollection<Book> all() const { return Book::all(); }
};

void dataAccess() {
  Books books;
  for (auto &b : books.all())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto &b : Books::crime())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void wrapperOfKeys() {
  for (auto &b : Book::all()) {
    AuthorOf author(b);
    if (author.id() == 0)
      use(b.title());
  }
}

class EagerShop {
public:
  void open() { Stock = Book::with("author")->get(); }
  void print() {
    for (auto &b : Stock)
      use(b.authorName());
  }

private:
  ModelsCollection<Book> Stock;
};

class Labels {
public:
  virtual ~Labels();
  virtual QString label(Book &b) const = 0;
};
class TitleLabels : public Labels {
public:
  QString label(Book &b) const override { return b.title(); }
};
class AuthorLabels : public Labels {
public:
  QString label(Book &b) const override { return b.authorName(); }
};

// Not each of them loads.
void twoOverriders(const Labels &labels) {
  for (auto &b : Book::all())
    use(labels.label(b));
}

// It is the one that does not.
void knownClass() {
  TitleLabels labels;
  for (auto &b : Book::all())
    use(labels.label(b));
}

// Names like those of TinyORM's.
namespace cards {
class Card {
public:
  template <typename T, typename Tag> T *getRelationValue(const QString &name);
  static std::vector<Card> all();
  static std::vector<Card> with(const QString &name);
  Author *author();
};
} // namespace cards

void lookAlike() {
  for (auto &c : cards::Card::all()) {
    use(c.getRelationValue<QString, One>("author")->toUpper());
    use(c.author()->name());
  }
}

class Catalogue {
public:
  void print() {
    for (auto &b : Rows)
      use(b.authorName());
  }
  // Filled from outside.
  ModelsCollection<Book> Rows;
};
