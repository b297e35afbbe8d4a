// The name of each order's customer, with a query that is prepared once and
// executed for each order.

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>
#include <QVariant>

static void printOrders(QTextStream &out) {
  QSqlQuery customer;
  customer.prepare("SELECT name FROM customers WHERE id = :id");

  QSqlQuery orders("SELECT number, customer_id FROM orders ORDER BY id");
  while (orders.next()) {
    customer.bindValue(":id", orders.value("customer_id"));
    customer.exec(); // REPORTED
    out << orders.value("number").toInt() << " "
        << (customer.next() ? customer.value(0).toString() : "unknown") << "\n";
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
