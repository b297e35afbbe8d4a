// RUN: %check_orm %s %t --library tinyorm
//
// Models that are written one by one.
#include "tinyorm_models.hpp"
#include <QStringList>
#include <algorithm>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void rowsOfQuery() {
  for (auto &book : Book::all()) {
    book.setAttribute("state", "old");
    book.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: save() writes one row: new rows go into one statement with insert(columns, rows)
    // CHECK-NOTES-SAME: at least put one transaction around the loop
  }
}

void newModels(const QList<QString> &names) {
  for (const QString &name : names) {
    Author author;
    author.setAttribute("name", name);
    author.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void modelsFromList(const QList<QString> &names) {
  for (const QString &name : names) {
    Author author({{"name", name}});
    author.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void created(const QList<QString> &names) {
  for (const QString &name : names)
    Author::create({{"name", name}});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert all rows with one statement, insert(columns, rows)
}

void foundOrCreated(const QList<QString> &names) {
  for (const QString &name : names)
    Author::firstOrCreate({{"name", name}});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updatedOrCreated(const QList<QString> &names) {
  for (const QString &name : names)
    Author::updateOrCreate({{"name", name}}, {{"state", "new"}});
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updatedRows() {
  auto books = Book::whereEq("genre", "crime")->get();
  for (auto &book : books)
    book.update({{"state", "old"}});
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one statement, whereIn("id", keys)->update(values)
}

void removedRows() {
  for (auto &book : Book::whereEq("state", "old")->get())
    book.remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, whereIn("id", keys)->remove(); destroy(keys) sends one for each row
}

void pushed() {
  for (auto &book : Book::all())
    book.push();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void destroyed(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    Book::destroy(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void foundAndSaved(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    auto author = Author::findOrFail(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    author.setAttribute("state", "old");
    author.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void eachOfCollection() {
  Book::all().each([](Book *book) {
    book->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  });
}

void eachOfQuery() {
  Book::each([](Book &&book, qint64) {
    book.remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    return true;
  });
}

bool stopsAtFailure(std::vector<Book> &books) {
  for (Book &book : books)
    if (!book.save())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

// What is written through a relation is no lazy load.
void throughRelation(const QList<QString> &titles) {
  for (auto &author : Author::all())
    author.books()->update({{"state", "old"}});
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are updated by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

void removedThroughRelation() {
  for (auto &author : Author::all())
    author.books()->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are deleted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

void attached(const QList<QVariant> &tags) {
  for (auto &book : Book::all())
    book.tags()->attach(tags);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneModel(Book &book) {
  book.setAttribute("state", "old");
  book.save();
}

void settersOnly() {
  for (auto &book : Book::all())
    book.setAttribute("state", "old");
}

void bulkInsert(const QList<QString> &names) {
  QList<QList<QVariant>> rows;
  for (const QString &name : names)
    rows.append({name, "new"});
  Author::insert({"name", "state"}, rows);
}

void bulkUpdate() {
  QList<QVariant> keys;
  for (auto &book : Book::all())
    keys.append(book.getKey());
  Book::whereIn("id", keys)->update({{"state", "old"}});
  Book::whereIn("id", keys)->remove();
}

void fewModels() {
  for (const char *name : {"a", "b", "c"})
    Author::create({{"name", QString(name)}});
}

void firstTurn() {
  for (auto &book : Book::all()) {
    book.remove();
    break;
  }
}

void savesTheOneThatFits(const QString &title) {
  for (auto &book : Book::all())
    if (book.title() == title) {
      book.save();
      return;
    }
}

void newestBook() {
  for (auto &book : Book::latest()->limit(1).get())
    book.update({{"state", "newest"}});
}

bool triesAgain(Book &book) {
  for (int tries = 0; tries < 100; ++tries)
    if (book.save())
      return true;
  return false;
}

void chunksOfRows(const QList<QList<QList<QVariant>>> &chunks) {
  for (const auto &rows : chunks)
    Author::insert({"name", "state"}, rows);
}

void fullChunks(const QList<QString> &names) {
  QList<QList<QVariant>> rows;
  for (const QString &name : names) {
    rows.append({name, "new"});
    if (rows.size() >= 500) {
      Author::insert({"name", "state"}, rows);
      rows.clear();
    }
  }
  Author::insert({"name", "state"}, rows);
}

// Models of the users' own, without a database.
struct Draft {
  bool save() { return true; }
  bool remove() { return true; }
};

void otherSave(std::vector<Draft> &drafts) {
  for (Draft &draft : drafts)
    draft.save();
}
