// RUN: %check_orm %s %t --library tinyorm
//
// Rows that are fetched by their keys, one statement each.
#include "tinyorm_models.hpp"
#include <algorithm>
#include <map>
#include <vector>

void use(const QString &);

// --- Reported --------------------------------------------------------------------------------------------------------

void keysInList(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(Author::findOrFail(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch them with one query before the loop, findMany(keys) of the model
}

void optional(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    if (auto author = Author::find(key))
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(author->name());
}

void keyOfOtherRow() {
  for (auto &book : Book::all()) {
    auto author = Author::findOrNew(book.getAttribute<quint64>("author_id"));
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    use(author.name());
  }
}

void keyFromAccessor() {
  for (auto &book : Book::whereEq("genre", "crime")->get())
    use(Author::find(book.authorId(), {"id", "name"})->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}

void withRelation(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(Author::with("publisher")->find(key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void columnsOnly(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(Author::select({"id", "name"})->findOrFail(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void otherwise(const QList<QVariant> &keys, int &missing) {
  for (const QVariant &key : keys)
    Author::findOr(key, [&missing] { ++missing; });
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void freshRows() {
  for (auto &book : Book::all())
    if (auto again = book.fresh())
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
      use(again->title());
}

void refreshedRows() {
  auto books = Book::all();
  for (auto &book : books)
    use(book.refresh().title());
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}

void queue(QList<QVariant> keys) {
  while (!keys.isEmpty())
    use(Author::findOrFail(keys.takeLast()).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void indexLoop(const std::vector<quint64> &keys) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(Author::findOrFail(keys[i]).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

void algorithm(const std::vector<quint64> &keys) {
  std::for_each(keys.begin(), keys.end(), [](quint64 key) {
    use(Author::findOrFail(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void eachOfQuery() {
  Book::each([](Book &&book, qint64) {
    use(Author::findOrFail(book.authorId()).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    return true;
  });
}

void chunksOfQuery() {
  Book::chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    for (auto &book : books)
      use(Author::findOrFail(book.authorId()).name());
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each 'Book' of this loop (N queries) [orm-query-in-loop]
    return true;
  });
}

void eachOfCollection() {
  Book::all().each([](Book *book) {
    use(Author::findOrFail(book->authorId()).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneKey(const QVariant &key) { use(Author::findOrFail(key).name()); }

void allAtOnce(const QList<QVariant> &keys) {
  for (auto &author : Author::findMany(keys))
    use(author.name());
}

void lookedUp(const QList<QVariant> &keys) {
  std::map<quint64, QString> names;
  for (auto &author : Author::whereIn("id", keys)->get())
    names[author.getAttribute<quint64>("id")] = author.name();
  for (auto &book : Book::all())
    use(names[book.authorId()]);
}

void inCollection() {
  auto authors = Author::all();
  for (auto &book : Book::all())
    if (authors.contains(book.getAttribute("author_id")))
      use(book.title());
}

void fewKeys() {
  for (int key : {1, 2, 3})
    use(Author::findOrFail(key).name());
}

void cached() {
  std::map<quint64, QString> names;
  for (auto &book : Book::all()) {
    const quint64 key = book.authorId();
    auto it = names.find(key);
    if (it == names.end())
      it = names.emplace(key, Author::findOrFail(key).name()).first;
    use(it->second);
  }
}

QString firstThatIsThere(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    if (auto author = Author::find(key))
      return author->name();
  return QString();
}

void firstTurn(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    use(Author::findOrFail(key).name());
    break;
  }
}

void keysOnly() {
  for (auto &book : Book::all()) {
    use(book.getKey().toString());
    use(book.getAttribute("author_id").toString());
  }
}

void freshCollection() {
  auto books = Book::all();
  for (auto &book : books.fresh(QString("author")))
    use(book.title());
}

void chunkOfKeys(const QList<QVariant> &keys) {
  for (int i = 0; i < keys.size(); i += 500)
    for (auto &author : Author::findMany(keys.mid(i, 500)))
      use(author.name());
}

QVariant upTheChain(QVariant key) {
  // Each step needs the row before.
  while (auto book = Book::find(key))
    key = book->getAttribute("original_id");
  return key;
}

// What runs on a relation's object is a lazy load, and is reported as one only.
void relationObject() {
  for (auto &book : Book::all())
    use(book.author()->first()->name());
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
