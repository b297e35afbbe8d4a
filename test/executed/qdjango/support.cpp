#include "support.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

static int statements = 0;
static bool counting = false;

static void countStatement(QtMsgType, const QMessageLogContext &,
                           const QString &message) {
  if (message.startsWith(QLatin1String("SQL query")))
    statements += counting;
  else if (!message.startsWith(QLatin1String("SQL ")))
    fprintf(stderr, "%s\n", qPrintable(message));
}

static void check(bool ok, const QString &what) {
  if (ok)
    return;
  fprintf(stderr, "cannot make the case's database: %s\n", qPrintable(what));
  exit(2);
}

/// Runs one statement that isn't counted. In SQL, so that the seeding of the
/// database has nothing that orm-tidy could report.
static void run(const QString &sql) {
  QSqlQuery query(QDjango::database());
  check(query.exec(sql), query.lastError().text());
}

/// Runs \a sql, which can select i = 1 to \a orders from a table named n.
static void runNumbered(int orders, const QString &sql) {
  run(QString("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
              "WHERE i < %1) %2")
          .arg(orders)
          .arg(sql));
}

QTextStream &out() {
  static QTextStream stream(stdout);
  return stream;
}

Database::Database(int &argc, char **argv) : m_app(argc, argv) {
  qInstallMessageHandler(countStatement);
  QDjango::setDebugEnabled(true);

  QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE");
  db.setDatabaseName(":memory:");
  check(db.open(), db.lastError().text());
  QDjango::setDatabase(db);
  QDjango::registerModel<Address>();
  QDjango::registerModel<Customer>();
  QDjango::registerModel<Order>();
  check(QDjango::createTables(), "no tables");

  // The customers of consecutive orders go downwards, their homes upwards.
  const int orders = argc > 1 ? atoi(argv[1]) : 1;
  runNumbered(orders, "INSERT INTO address (id, street, city) "
                      "SELECT i, 'High Street ' || i, 'City ' || (i % 7) "
                      "FROM n");
  runNumbered(orders, "INSERT INTO address (street, city) "
                      "SELECT 'Dock Road ' || i, 'City ' || (i % 5) FROM n");
  run("INSERT INTO customer (id, name, address_id) "
      "SELECT id, 'Customer ' || id, id FROM address "
      "WHERE street LIKE 'High Street %'");
  runNumbered(orders, QString("INSERT INTO orders (number, open, customer_id, "
                              "\"shippingAddress_id\") "
                              "SELECT 1000 + i, 1, %1 + 1 - i, %1 + i FROM n")
                          .arg(orders));
  counting = true;
}

void Database::createTable(const QDjangoMetaModel &model, const char *sql) {
  counting = false;
  check(model.createTable(), "no table");
  run(sql);
  counting = true;
}

int Database::finish() {
  counting = false;
  out().flush();
  fprintf(stderr, "statements: %d\n", statements);
  return 0;
}
