// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-write-in-loop -- -DQT_STUB_6
//
// Objects, models and mappers that write.
#include "treefrog_models.h"

#include <vector>

void show(const QString &);

// ---- objects ---------------------------------------------------------------

void createdObjects(const QStringList &titles) {
  for (const QString &title : titles) {
    BookObject book;
    book.title = title;
    book.create();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: create() writes one row by a statement of its own: with a TSqlQuery one INSERT can have several VALUES; at least put one transaction around the loop
  }
}

void updatedObjects() {
  TSqlORMapper<BookObject> mapper;
  mapper.find(TCriteria(BookObject::AuthorId, 0));
  for (int i = 0; i < mapper.rowCount(); ++i) {
    BookObject book = mapper.value(i);
    book.author_id = 1;
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'BookObject' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: rows that get the same values are updated by one updateAll(TCriteria(<key>, TSql::In, keys), <column>, value) of a TSqlORMapper, when there are any keys: with none it updates all rows; at least put one transaction around the loop
  }
}

void removedObjects() {
  TSqlORMapper<BookObject> mapper;
  mapper.find(TCriteria(BookObject::Title, TSql::IsEmpty));
  TSqlORMapperIterator<BookObject> it(mapper);
  while (it.hasNext()) {
    BookObject book = it.next();
    book.remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each 'BookObject' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: delete them with one removeAll(TCriteria(<key>, TSql::In, keys)) of a TSqlORMapper, when there are any keys: with none it deletes all rows; at least put one transaction around the loop
  }
}

void throughBase(const std::vector<TModelObject *> &objects) {
  for (TModelObject *object : objects)
    object->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:13: note: save() writes one row by a statement of its own: rows that get the same values are updated by one updateAll(TCriteria(<key>, TSql::In, keys), <column>, value), new ones by a TSqlQuery with several VALUES; at least put one transaction around the loop
}

// ---- models ----------------------------------------------------------------

void createdModels(const QStringList &names) {
  for (const QString &name : names)
    Author::create(name, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void createdByHand(const QStringList &titles) {
  for (int i = 0; i < titles.size(); i++) {
    Book book;
    book.setTitle(titles[i]);
    if (!book.create())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
      show(titles[i]);
  }
}

void fromRequest(const QList<QVariantMap> &rows) {
  for (const QVariantMap &row : rows) {
    Book book;
    book.setProperties(row);
    book.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void updatedModels() {
  for (Book &book : Book::getAll()) {
    book.setTitle(book.title() + "!");
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void removedModels(const QList<int> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    Book book = Book::get(*it);
    book.remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static bool store(const QString &title, int author) { return !Book::create(title, author).isNull(); }

void behindFunction(const QStringList &titles) {
  for (const QString &title : titles)
    store(title, 1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <class T> void removeAll(QList<T> &rows) {
  for (T &row : rows)
    row.remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are deleted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

void templates() {
  QList<Author> authors = Author::getAll();
  removeAll(authors);
}

// ---- mappers ---------------------------------------------------------------

void updatedByMapper(const QList<int> &ids) {
  TSqlORMapper<BookObject> mapper;
  for (int id : ids)
    mapper.updateAll(TCriteria(BookObject::Id, id), BookObject::Title, "lent");
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updatedByMap(const QMap<int, QString> &titles) {
  TSqlORMapper<BookObject> mapper;
  for (auto it = titles.constBegin(); it != titles.constEnd(); ++it) {
    QMap<int, QVariant> values;
    values.insert(BookObject::Title, it.value());
    mapper.updateAll(TCriteria(BookObject::Id, it.key()), values);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void removedByMapper(const QList<int> &ids) {
  for (int id : ids) {
    TSqlORMapper<BookObject> mapper;
    mapper.removeAll(TCriteria(BookObject::AuthorId, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- the remedies ----------------------------------------------------------

void atOnce(const QVariantList &ids) {
  if (ids.isEmpty())
    return;
  TSqlORMapper<BookObject> mapper;
  mapper.updateAll(TCriteria(BookObject::Id, TSql::In, ids), BookObject::Title, "lent");
  mapper.removeAll(TCriteria(BookObject::AuthorId, TSql::In, ids));
}

void inChunks(const QVariantList &ids) {
  TSqlORMapper<BookObject> mapper;
  for (int i = 0; i < ids.size(); i += 1000)
    mapper.removeAll(TCriteria(BookObject::Id, TSql::In, QVariantList(ids.mid(i, 1000))));
}

// ---- look-alikes -----------------------------------------------------------

void onlyProperties(QList<Book> &books) {
  for (Book &book : books) {
    book.setTitle("x");
    book.setAuthorId(3);
  }
}

void onlyFields() {
  TSqlORMapper<BookObject> mapper;
  mapper.find();
  for (auto object : mapper) {
    object.title = "x";
    object.reload();
    object.clear();
  }
}

void outside(const QStringList &parts) {
  Book book;
  QString title;
  for (const QString &part : parts)
    title += part;
  book.setTitle(title);
  book.create();
}

void retry(Book &book) {
  for (int attempt = 0; attempt < 30; ++attempt) {
    if (book.save())
      return;
    Tf::msleep(50);
  }
}

void tinyConstant() {
  for (const char *name : {"Joyce", "Woolf"})
    Author::create(name, 0);
}

void firstFit(QList<Book> &books, int id) {
  for (Book &book : books)
    if (book.id() == id) {
      book.remove();
      break;
    }
}

struct Cell {
  bool create();
  bool update();
  bool remove();
};

void ownClass(QList<Cell> &cells) {
  for (Cell &cell : cells) {
    cell.create();
    cell.update();
    cell.remove();
  }
}
