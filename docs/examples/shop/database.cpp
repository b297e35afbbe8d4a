#include "database.h"
#include "models/address.h"
#include "models/customer.h"
#include "models/order.h"
#include "models/orderitem.h"
#include "models/product.h"
#include "models/warehouse.h"

#include <QDjango.h>
#include <QSqlDatabase>
#include <QSqlQuery>

static const int ItemsPerOrder = 3;

bool openDatabase() {
  QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE");
  db.setDatabaseName(":memory:");
  if (!db.open())
    return false;

  QDjango::setDatabase(db);
  QDjango::registerModel<Address>();
  QDjango::registerModel<Customer>();
  QDjango::registerModel<Order>();
  QDjango::registerModel<OrderItem>();
  QDjango::registerModel<Product>();
  QDjango::registerModel<Warehouse>();
  return QDjango::createTables();
}

/// Runs \a sql, which can select i = 0 to \a rows - 1 from a table named n.
static bool insertRows(int rows, const QString &sql) {
  QSqlQuery query(QDjango::database());
  return query.exec(QString("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL "
                            "SELECT i + 1 FROM n WHERE i + 1 < %1) %2")
                        .arg(rows)
                        .arg(sql));
}

bool fillDatabase(int orders) {
  // Addresses 1 to 120 are those of the customers, parcels go to the others.
  return insertRows(120, "INSERT INTO address (street, city) "
                         "SELECT 'High Street ' || (i + 1), "
                         "       'City ' || (i % 8 + 1) FROM n") &&
         insertRows(120, "INSERT INTO address (street, city) "
                         "SELECT 'Dock Road ' || (i + 1), "
                         "       'City ' || (i % 8 + 1) FROM n") &&
         insertRows(120, "INSERT INTO customer (name, address_id) "
                         "SELECT 'Customer ' || (i + 1), i + 1 FROM n") &&
         insertRows(40, "INSERT INTO product (name, price) "
                        "SELECT 'Product ' || (i + 1), 250 + 115 * i FROM n") &&
         insertRows(4, "INSERT INTO warehouse (name) "
                       "SELECT 'Warehouse ' || (i + 1) FROM n") &&
         insertRows(orders,
                    "INSERT INTO orders (number, \"placedOn\", customer_id, "
                    "                    \"shippingAddress_id\") "
                    "SELECT 1001 + i, date('2024-01-01', (i / 4) || ' days'), "
                    "       i * 37 % 120 + 1, i * 53 % 120 + 121 FROM n") &&
         insertRows(ItemsPerOrder * orders,
                    "INSERT INTO orderitem (quantity, order_id, product_id, "
                    "                       warehouse_id) "
                    "SELECT 1 + i % 5, i / 3 + 1, i * 7 % 40 + 1, i % 4 + 1 "
                    "FROM n");
}
