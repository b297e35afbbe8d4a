// RUN: %check_orm %s %t --library tinyorm
//
// Rows of another model that are selected, counted or asked for, for each element.
#include "tinyorm_models.hpp"
#include <QSet>
#include <QStringList>
#include <map>
#include <vector>

void use(const QString &);
void use(quint64);

// --- Reported --------------------------------------------------------------------------------------------------------

void counted() {
  for (auto &author : Author::all())
    use(Book::whereEq("author_id", author.getKey())->count());
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: count them all with one query before the loop
}

void exists(const QList<QString> &titles) {
  for (const QString &title : titles)
    if (Book::whereEq("title", title)->exists())
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: ask once before the loop which of the values are there
      use(title);
}

void doesntExist(const QList<QString> &titles) {
  for (const QString &title : titles)
    if (Book::whereEq("title", title)->doesntExist())
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void selected() {
  for (auto &author : Author::all())
    for (auto &book : Book::whereEq("author_id", author.getKey())->orderBy("title").get())
    // CHECK-MESSAGES: :[[@LINE-1]]:85: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the rows of all turns with one query before the loop
      use(book.title());
}

void firstByColumn(const QList<QString> &titles) {
  for (const QString &title : titles)
    if (auto book = Book::firstWhereEq("title", title))
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book->title());
}

void firstOfQuery() {
  for (auto &author : Author::all())
    use(Book::whereEq("author_id", author.getKey())->latest().firstOrFail().title());
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

void oneValue(const QList<QString> &titles) {
  for (const QString &title : titles)
    use(Book::whereEq("title", title)->value("isbn").toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void aggregates() {
  for (auto &author : Author::all()) {
    use(Book::whereEq("author_id", author.getKey())->max("year").toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    use(Book::whereEq("author_id", author.getKey())->sum("pages").toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void pluckedTitles(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    for (const QVariant &title : Book::whereEq("author_id", key)->pluck("title"))
    // CHECK-MESSAGES: :[[@LINE-1]]:67: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(title.toString());
}

void queryInVariable() {
  for (auto &author : Author::all()) {
    auto books = Book::whereEq("genre", "crime");
    books->whereEq("author_id", author.getKey());
    use(books->count());
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

QStringList wholeTable() {
  QStringList lines;
  for (auto &author : Author::all())
    for (auto &tag : Tag::all())
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: the same query is run again once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      lines.append(author.name() + tag.getAttribute<QString>("label"));
  return lines;
}

QStringList sameCount(const QList<QString> &titles) {
  QStringList lines;
  for (const QString &title : titles)
    lines.append(title + QString::number(Book::whereEq("genre", "crime")->count()));
    // CHECK-MESSAGES: :[[@LINE-1]]:75: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
  return lines;
}

void overCounter(int years) {
  for (int year = 1900; year < years; ++year)
    use(Book::whereEq("year", year)->count());
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void callbacks() {
  for (auto &author : Author::all())
    Book::whereEq("author_id", author.getKey())->each([](Book &&book, qint64) {
    // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(book.title());
      return true;
    });
}

void nested() {
  for (auto &publisher : Publisher::all())
    for (auto &author : Author::whereEq("publisher_id", publisher.getKey())->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:78: warning: rows are selected by a query once for each 'Publisher' of this loop (1 + N queries) [orm-query-in-loop]
      use(Book::whereEq("author_id", author.getKey())->count());
      // CHECK-MESSAGES: :[[@LINE-1]]:56: warning: rows are counted by a query once for each 'Author' of this loop (N·M queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void onceBefore() {
  const quint64 crimes = Book::whereEq("genre", "crime")->count();
  for (auto &author : Author::all()) {
    use(author.name());
    use(crimes);
  }
}

void grouped() {
  std::map<quint64, quint64> counts;
  for (auto &row : Book::select("author_id, count(*) as n")->groupBy("author_id").get())
    counts[row.authorId()] = row.getAttribute<quint64>("n");
  for (auto &author : Author::all())
    use(counts[author.getAttribute<quint64>("id")]);
}

void keptRows(const QList<QString> &titles) {
  auto tags = Tag::all();
  for (const QString &title : titles)
    for (auto &tag : tags)
      use(title + tag.getAttribute<QString>("label"));
}

void keptRowsByCallback(const QList<QString> &titles) {
  auto tags = Tag::all();
  for (const QString &title : titles)
    tags.each([&title](Tag *tag) { use(title + tag->getAttribute<QString>("label")); });
}

void knownTitles(const QList<QString> &titles) {
  QSet<QString> known;
  for (const QVariant &title : Book::whereNotNull("title")->pluck("title"))
    known.insert(title.toString());
  for (const QString &title : titles)
    if (known.contains(title))
      use(title);
}

void subquery() {
  for (auto &author : Author::whereHas<Book>("books")->get())
    use(author.name());
}

void pages() {
  for (int page = 1;; ++page) {
    auto books = Book::orderBy("id")->forPage(page, 100).get();
    if (books.isEmpty())
      break;
    for (auto &book : books)
      use(book.title());
  }
}

void offsets(int rows) {
  for (int offset = 0; offset < rows; offset += 100)
    for (auto &book : Book::orderBy("id")->offset(offset).limit(100).get())
      use(book.title());
}

void newestAuthor() {
  for (auto &author : Author::latest()->limit(1).get())
    use(Book::whereEq("author_id", author.getKey())->count());
}

void chunks(const QList<QVariant> &keys) {
  for (int i = 0; i < keys.size(); i += 500)
    use(Book::whereIn("author_id", keys.mid(i, 500))->count());
}

void fixedGenres() {
  for (const char *genre : {"crime", "drama", "poetry"})
    use(Book::whereEq("genre", QString(genre))->count());
}

QString firstFreeTitle(const QString &title) {
  for (int number = 1;; ++number) {
    const QString candidate = title + QString::number(number);
    if (!Book::whereEq("title", candidate)->exists())
      return candidate;
  }
}

void queriesOnly(std::vector<std::unique_ptr<Orm::Tiny::Builder<Book>>> &queries) {
  for (auto &author : Author::all())
    queries.push_back(Book::whereEq("author_id", author.getKey()));
}
