// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Queries whose answer is changed by what the same loop writes, so that they can't be asked before it, and those that are
// about something else.
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

struct Move {
  int page = 0, book = 0;
};

static QList<int> idsOf(QSqlQuery &q) {
  QList<int> ids;
  while (q.next())
    ids << q.value(0).toInt();
  return ids;
}

static void exec(QSqlQuery &q, const QString &sql, int a, int b) {
  q.prepare(sql);
  q.addBindValue(a);
  q.addBindValue(b);
  q.exec();
}

// --- The answer changes ----------------------------------------------------------------------------------------------

// The pages of both books are other ones then.
static void movePages(const QList<Move> &moves) {
  for (const Move &move : moves) {
    QSqlQuery q;
    q.exec(QString("SELECT id FROM pages WHERE book='%1' ORDER BY place").arg(move.book));
    QList<int> ids;
    while (q.next())
      if (q.value(0).toInt() != move.page)
        ids << q.value(0).toInt();
    for (int i = 0; i < ids.count(); ++i)
      q.exec(QString("UPDATE pages SET place='%1' WHERE id='%2'").arg(i).arg(ids.at(i)));
    q.exec(QString("UPDATE pages SET book='%1' WHERE id='%2'").arg(move.book + 1).arg(move.page));
  }
}

// How many there are in the book is another number after each one.
static void appendPages(const QList<Move> &moves) {
  for (const Move &move : moves) {
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM pages WHERE pages.book = ?");
    q.addBindValue(move.book);
    q.exec();
    const int place = q.next() ? q.value(0).toInt() : 0;
    q.prepare("UPDATE pages SET changed = 1, book = :book, place = :place WHERE id = :id");
    q.bindValue(":book", move.book);
    q.bindValue(":place", place);
    q.bindValue(":id", move.page);
    q.exec();
  }
}

static int countOf(int book) {
  QSqlQuery q;
  q.prepare("SELECT COUNT(*) FROM \"pages\" WHERE book = ? AND hidden = 0");
  q.addBindValue(book);
  return q.exec() && q.next() ? q.value(0).toInt() : 0;
}

static void appendByHelpers(const QList<Move> &moves) {
  QSqlQuery q;
  for (const Move &move : moves) {
    const int place = countOf(move.book);
    exec(q, "UPDATE pages SET book = ? WHERE id = ?", move.book, move.page);
    exec(q, "UPDATE pages SET place = ? WHERE id = ?", place, move.page);
  }
}

// --- It is about something else --------------------------------------------------------------------------------------

// Each book is numbered anew by itself.
static void numberPages(const QList<int> &books) {
  for (int book : books) {
    QSqlQuery q;
    q.prepare("SELECT id FROM pages WHERE book = ? ORDER BY place");
    q.addBindValue(book);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    int place = 0;
    for (int id : idsOf(q))
      exec(q, "UPDATE pages SET place = ? WHERE id = ?", place++, id);
  }
}

// They go where no turn asks for them.
static void takeOut(const QList<int> &books) {
  for (int book : books) {
    QSqlQuery q;
    q.prepare("SELECT id FROM pages WHERE book = ?");
    q.addBindValue(book);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (int id : idsOf(q))
      exec(q, "UPDATE pages SET book = 0, place = ? WHERE id = ?", 0, id);
  }
}

// What is written are other columns.
static void countWords(const QList<int> &books) {
  for (int book : books) {
    QSqlQuery q;
    q.prepare("SELECT id, words FROM pages WHERE book = ? ORDER BY place");
    q.addBindValue(book);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (int id : idsOf(q))
      exec(q, "UPDATE pages SET words = ? WHERE id = ?", book, id);
  }
}

// Another table.
static void placeChapters(const QList<int> &books) {
  for (int book : books) {
    QSqlQuery q;
    q.prepare("SELECT id FROM pages WHERE book = ? ORDER BY place");
    q.addBindValue(book);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    exec(q, "UPDATE chapters SET place = ? WHERE book = ?", 0, book);
  }
}

// A column that is called like the other table.
static void placePages(const QList<int> &books) {
  for (int book : books) {
    QSqlQuery q;
    q.prepare("SELECT id, pages FROM chapters WHERE book = ?");
    q.addBindValue(book);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (int id : idsOf(q))
      exec(q, "UPDATE pages SET book = ? WHERE chapter = ?", book, id);
  }
}

// What it asks for is written out, and asked by the key.
static void markRead(const QList<int> &ids) {
  for (int id : ids) {
    QSqlQuery q;
    q.prepare("SELECT title FROM pages WHERE id = ? AND isRead = 0");
    q.addBindValue(id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      exec(q, "UPDATE pages SET isRead = ? WHERE id = ?", 1, id);
  }
}

// It is written in another loop.
static void writtenBefore(const QList<Move> &moves) {
  QSqlQuery q;
  for (const Move &move : moves)
    exec(q, "UPDATE pages SET book = ? WHERE id = ?", move.book, move.page);
  int all = 0;
  for (const Move &move : moves)
    all += countOf(move.book);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  exec(q, "UPDATE books SET pages = ? WHERE id = ?", all, 0);
}
