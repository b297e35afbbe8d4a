// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Every way to loop, with a write for each row or element.
#include <QDebug>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <QVector>
#include <algorithm>
#include <map>
#include <vector>

struct Article {
  QString code;
  double price = 0;
};

// --- Elements --------------------------------------------------------------------------------------------------------

static bool insertsEach(const QSqlDatabase &db, const QList<Article> &articles) {
  QSqlQuery q(db);
  q.prepare("INSERT INTO articles (code, price) VALUES (?, ?)");
  for (const Article &article : articles) {
    q.addBindValue(article.code);
    q.addBindValue(article.price);
    if (!q.exec()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: insert several rows with one statement, INSERT ... VALUES (...), (...)
      qWarning() << q.lastError().text();
      return false;
    }
  }
  return true;
}

static void updatesEach(const QHash<QString, double> &prices) {
  for (auto it = prices.constBegin(); it != prices.constEnd(); ++it) {
    QSqlQuery q;
    q.prepare("UPDATE articles SET price = :price WHERE code = :code");
    q.bindValue(":code", it.key());
    q.bindValue(":price", it.value());
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void deletesEach(const QVector<int> &ids) {
  foreach (int id, ids) {
    QSqlQuery q;
    if (!q.exec(QString("DELETE FROM articles WHERE id = %1").arg(id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: delete them with one statement, WHERE ... IN with one placeholder for each key
      qWarning() << q.lastError().text();
  }
}

static void replacesEach(const std::map<QString, QString> &settings) {
  QSqlQuery q;
  q.prepare("REPLACE INTO settings (name, value) VALUES (?, ?)");
  for (const auto &[name, value] : settings) {
    q.bindValue(0, name);
    q.bindValue(1, value);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void insertOrIgnore(const QStringList &tags, int article) {
  for (int i = 0; i < tags.size(); ++i) {
    QSqlQuery q("INSERT OR IGNORE INTO tags (id, tag) VALUES (" + QString::number(article) + ", '" + tags[i] + "')");
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

static void iterators(std::vector<Article> &articles) {
  QSqlQuery q;
  q.prepare("UPDATE articles SET price = ? WHERE code = ?");
  for (auto it = articles.begin(); it != articles.end(); it++) {
    q.bindValue(0, it->price);
    q.bindValue(1, it->code);
    const bool good = q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (!good)
      qWarning() << it->code;
  }
}

static void algorithm(const QList<int> &ids) {
  std::for_each(ids.cbegin(), ids.cend(), [](int id) {
    QSqlQuery q;
    q.prepare("DELETE FROM articles WHERE id = ?");
    q.addBindValue(id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

static void drains(QList<Article> articles) {
  QSqlQuery q;
  q.prepare("INSERT INTO articles (code, price) VALUES (?, ?)");
  while (!articles.isEmpty()) {
    const Article article = articles.takeFirst();
    q.bindValue(0, article.code);
    q.bindValue(1, article.price);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void countedUp(int samples) {
  QSqlQuery q;
  q.prepare("INSERT INTO samples (number, value) VALUES (?, ?)");
  for (int i = 0; i < samples; ++i) {
    q.bindValue(0, i);
    q.bindValue(1, i * i);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

static void cells(const QVector<QVector<double>> &rows) {
  QSqlQuery q;
  q.prepare("INSERT INTO cells (x, y, value) VALUES (?, ?, ?)");
  for (int y = 0; y < rows.size(); ++y) {
    for (int x = 0; x < rows[y].size(); ++x) {
      q.bindValue(0, x);
      q.bindValue(1, y);
      q.bindValue(2, rows[y][x]);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each turn of this loop (N·M statements) [orm-write-in-loop]
    }
  }
}

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void updatesEachRow() {
  QSqlQuery orders("SELECT id, total FROM orders");
  QSqlQuery q;
  q.prepare("UPDATE orders SET tax = ? WHERE id = ?");
  while (orders.next()) {
    q.bindValue(0, orders.value(1).toDouble() * 0.19);
    q.bindValue(1, orders.value(0));
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
      return;
  }
}

static void copiesEachRow(QSqlDatabase &from, QSqlDatabase &to) {
  QSqlQuery source(from), target(to);
  source.exec("SELECT code, price FROM articles");
  target.prepare("INSERT INTO articles (code, price) VALUES (:code, :price)");
  while (source.next()) {
    target.bindValue(":code", source.value("code"));
    target.bindValue(":price", source.value("price"));
    target.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

static void deletesByRow() {
  QSqlQuery old("SELECT id FROM orders WHERE created < '2001-01-01'");
  while (old.next()) {
    QSqlQuery q;
    q.exec("DELETE FROM lines WHERE order_id = " + old.value(0).toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

static void idsFirst() {
  QList<int> ids;
  QSqlQuery old("SELECT id FROM orders WHERE created < '2001-01-01'");
  while (old.next())
    ids << old.value(0).toInt();
  QSqlQuery q;
  q.prepare("DELETE FROM lines WHERE order_id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneStatement(const QList<Article> &articles) {
  QStringList values;
  for (const Article &article : articles)
    values << QString("('%1', %2)").arg(article.code).arg(article.price);
  QSqlQuery q;
  q.exec("INSERT INTO articles (code, price) VALUES " + values.join(", "));
}

static void deletesAllAtOnce(const QList<int> &ids) {
  QStringList marks;
  for (int i = 0; i < ids.size(); ++i)
    marks << "?";
  QSqlQuery q;
  q.prepare("DELETE FROM articles WHERE id IN (" + marks.join(",") + ")");
  for (int id : ids)
    q.addBindValue(id);
  q.exec();
}

static void batch(const QList<Article> &articles) {
  QVariantList codes, prices;
  for (const Article &article : articles) {
    codes << article.code;
    prices << article.price;
  }
  QSqlQuery q;
  q.prepare("INSERT INTO articles (code, price) VALUES (?, ?)");
  q.addBindValue(codes);
  q.addBindValue(prices);
  q.execBatch();
}

static void writesBehindTheLoop(const QStringList &codes) {
  int length = 0;
  for (const QString &code : codes)
    length += code.size();
  QSqlQuery q;
  q.prepare("UPDATE statistics SET length = ?");
  q.addBindValue(length);
  q.exec();
}

static void readsAfterAWrite() {
  QSqlQuery q;
  q.exec("UPDATE articles SET price = price * 1.1");
  q.exec("SELECT code FROM articles");
  while (q.next())
    qDebug() << q.value(0).toString();
}

static int insertOnce(const QString &name) {
  QSqlQuery q;
  q.prepare("INSERT INTO groups (name) VALUES (?)");
  q.addBindValue(name);
  return q.exec() ? q.lastInsertId().toInt() : -1;
}

static void rangeOfAnInsert(const QList<QList<int>> &groups, const QString &name) {
  for (int id : groups[insertOnce(name)])
    qDebug() << id;
}

// --- From one constant to another ------------------------------------------------------------------------------------

enum Slot { FirstSlot = 23, LastSlot = 33, EndOfBank = 2000 };
constexpr int firstTraded = 3000;
constexpr int endTraded = firstTraded + 8;

static void setSlot(int slot) {
  QSqlQuery q;
  q.prepare("UPDATE slots SET item = NULL WHERE id = ?");
  q.addBindValue(slot);
  q.exec();
}

static void someSlots() {
  for (int slot = FirstSlot; slot <= LastSlot; ++slot)
    setSlot(slot);
  int traded;
  for (traded = firstTraded; traded < endTraded; ++traded)
    setSlot(traded);
  for (int slot = LastSlot; slot >= FirstSlot; --slot)
    setSlot(slot);
}

// Up to 64 turns are in doubt.
static void bag() {
  for (int slot = 0; slot < 48; ++slot)
    setSlot(slot);
}

static void bagFrom(int first) {
  for (int slot = first; slot <= LastSlot; ++slot)
    setSlot(slot);
}

// A variable that only constants are put into.
static void bags(bool all) {
  unsigned size = 4;
  for (unsigned slot = 0; slot < size; ++slot)
    setSlot(slot);
  size = 16;
  if (all)
    size = 64;
  for (unsigned slot = 0; slot < size; ++slot)
    setSlot(slot);
}

static void countedBags(unsigned count, const QList<int> &others) {
  unsigned size = 4, sum = 4, known = 4;
  size = count;
  for (unsigned slot = 0; slot < size; ++slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  for (int other : others)
    sum += other;
  for (unsigned slot = 0; slot < sum; ++slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  unsigned &alias = known;
  alias = count;
  for (unsigned slot = 0; slot < known; ++slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

static void allSlots(int first, int last) {
  for (unsigned long long slot = 0; slot != ~0ULL; ++slot)
    setSlot(int(slot));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  for (int slot = FirstSlot; slot < EndOfBank; ++slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  for (int slot = first; slot <= EndOfBank; ++slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  for (int slot = last; slot >= FirstSlot; --slot)
    setSlot(slot);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}
