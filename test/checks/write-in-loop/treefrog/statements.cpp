// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-write-in-loop -- -DQT_STUB_6
//
// SQL that writes, and transactions.
#include "treefrog_models.h"
#include <TDatabaseContext>
#include <TSqlTransaction>

void text(const QList<int> &ids) {
  TSqlQuery query;
  for (int id : ids)
    query.exec("DELETE FROM book WHERE id = " + QString::number(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void prepared(const QStringList &names) {
  TSqlQuery query;
  query.prepare("INSERT INTO author (name, books) VALUES (?, 0)");
  for (const QString &name : names) {
    query.addBind(name);
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void chained(const QMap<int, QString> &titles) {
  for (auto it = titles.begin(); it != titles.end(); ++it) {
    TSqlQuery query;
    query.prepare("UPDATE book SET title = :title WHERE id = :id").bind(":title", it.value()).bind(":id", it.key());
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void mapperOfSql(const QList<int> &ids) {
  TSqlQueryORMapper<BookObject> mapper;
  mapper.prepare("UPDATE book SET title = '' WHERE id = ?");
  for (int i = 0; i < ids.size(); ++i)
    mapper.addBind(ids[i]).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void batch(const QVariantList &names) {
  TSqlQuery query;
  query.prepare("INSERT INTO author (name) VALUES (?)");
  query.addBindValue(names);
  query.execBatch();
}

// ---- transactions ----------------------------------------------------------

void commitEach(QList<Book> &books) {
  for (Book &book : books) {
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    Tf::currentDatabaseContext()->commitTransactions();
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:35: note: leave it to the action, which commits once at its end, or commit behind the loop
  }
}

void commitOne(const QStringList &names) {
  for (const QString &name : names) {
    Author::create(name, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    TDatabaseContext::currentDatabaseContext()->commitTransaction(0);
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void transactionOfItsOwn(QList<Book> &books, TSqlTransaction &transaction) {
  for (Book &book : books) {
    transaction.begin();
    book.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
  }
}

// One transaction: still a statement for each row.
void commitOnce(QList<Book> &books) {
  for (Book &book : books)
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  Tf::currentDatabaseContext()->commitTransactions();
}

void commitChunks(const QStringList &names) {
  int count = 0;
  for (const QString &name : names) {
    Author::create(name, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++count % 1000 == 0)
      Tf::currentDatabaseContext()->commitTransactions();
  }
}

// ---- look-alikes -----------------------------------------------------------

void rollbackEach(const QList<int> &ids) {
  for (int id : ids)
    if (id < 0)
      Tf::currentDatabaseContext()->rollbackTransactions();
}

void prepareOnly(const QStringList &tables) {
  for (const QString &table : tables) {
    TSqlQuery query;
    query.prepare("DELETE FROM " + table);
    query.bind(0, 3);
  }
}

void definitions(const QStringList &tables) {
  TSqlQuery query;
  for (const QString &table : tables)
    query.exec("DROP TABLE " + table);
}
