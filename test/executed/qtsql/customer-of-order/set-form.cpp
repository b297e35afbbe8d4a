// The orders first, then all of their customers, with one IN list.

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QTextStream>
#include <QVariant>
#include <QVector>

struct Order {
  int number;
  int customerId;
};

static QHash<int, QString> customerNames(const QVector<Order> &orders) {
  QHash<int, QString> names;
  if (orders.isEmpty())
    return names;

  QStringList marks;
  for (int i = 0; i < orders.size(); ++i)
    marks << "?";
  QSqlQuery customers;
  customers.prepare("SELECT id, name FROM customers WHERE id IN (" +
                    marks.join(", ") + ")");
  for (const Order &order : orders)
    customers.addBindValue(order.customerId);
  customers.exec();
  while (customers.next())
    names.insert(customers.value(0).toInt(), customers.value(1).toString());
  return names;
}

static void printOrders(QTextStream &out) {
  QVector<Order> orders;
  QSqlQuery query("SELECT number, customer_id FROM orders ORDER BY id");
  while (query.next())
    orders.append({query.value(0).toInt(), query.value(1).toInt()});

  const QHash<int, QString> names = customerNames(orders);
  for (const Order &order : orders)
    out << order.number << " " << names.value(order.customerId, "unknown")
        << "\n";
}

int main(int, char **argv) {
  QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE");
  db.setDatabaseName(argv[1]);
  if (!db.open())
    return 2;
  QTextStream out(stdout);
  printOrders(out);
}
