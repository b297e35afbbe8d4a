// All articles with one INSERT of several rows. QSqlQuery::execBatch() would
// still send one for each row with SQLite.

#include "shop.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QTextStream>
#include <QVariant>

static void importArticles(const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  QStringList rows;
  for (size_t i = 0; i < articles.size(); ++i)
    rows << "(?, ?, ?)";
  QSqlQuery insert;
  insert.prepare("INSERT INTO articles (sku, title, price) VALUES " +
                 rows.join(", "));
  for (const Article &article : articles) {
    insert.addBindValue(QString::fromStdString(article.sku));
    insert.addBindValue(QString::fromStdString(article.title));
    insert.addBindValue(article.price);
  }
  insert.exec();
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
