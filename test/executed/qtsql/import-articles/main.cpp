// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "shop.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>
#include <QVariant>

static void importArticles(const std::vector<Article> &articles) {
  QSqlQuery insert;
  insert.prepare("INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)");
  for (const Article &article : articles) {
    insert.addBindValue(QString::fromStdString(article.sku));
    insert.addBindValue(QString::fromStdString(article.title));
    insert.addBindValue(article.price);
    insert.exec(); // REPORTED
  }
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
  importArticles(delivery(atoi(argv[2])));
  QTextStream out(stdout);
  printArticles(out);
}
