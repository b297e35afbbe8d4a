// The orders, and the customer of the last one, which is asked for with each
// row. The fix asks once.

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>
#include <QVariant>

static QString customerOf(int number) {
  QSqlQuery query;
  query.prepare("SELECT name FROM customers JOIN orders "
                "ON orders.customer_id = customers.id WHERE number = ?");
  query.addBindValue(number);
  if (query.exec() && query.next())
    return query.value(0).toString();
  return "unknown";
}

static void printOrders(QTextStream &out) {
  const int last = 1001;
  QSqlQuery orders("SELECT number FROM orders ORDER BY id");
  while (orders.next()) {
    const QString customer = customerOf(last); // REPORTED
    out << orders.value(0).toInt() << " before " << customer << "\n";
  }
}

int main(int, char **argv) {
  QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE");
  db.setDatabaseName(argv[1]);
  if (!db.open())
    return 2;
  QTextStream out(stdout);
  printOrders(out);
}
