// The same INSERTs in one transaction: as many statements, and one commit.
// QSqlQuery::execBatch() instead of the loop wouldn't change that with SQLite.

#include "shop.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>
#include <QVariant>

static bool importArticles(QSqlDatabase &db,
                           const std::vector<Article> &articles) {
  db.transaction();
  QSqlQuery insert;
  insert.prepare("INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)");
  for (const Article &article : articles) {
    insert.addBindValue(QString::fromStdString(article.sku));
    insert.addBindValue(QString::fromStdString(article.title));
    insert.addBindValue(article.price);
    if (!insert.exec()) {
      db.rollback();
      return false;
    }
  }
  return db.commit();
}

static void printArticles(QTextStream &out) {
  QSqlQuery query("SELECT sku, title, price FROM articles ORDER BY sku");
  while (query.next())
    out << query.value(0).toString() << " " << query.value(1).toString() << " "
        << query.value(2).toInt() << "\n";
}

int main(int, char **argv) {
  QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE");
  db.setDatabaseName(argv[1]);
  if (!db.open())
    return 2;
  importArticles(db, delivery(atoi(argv[2])));
  QTextStream out(stdout);
  printArticles(out);
}
