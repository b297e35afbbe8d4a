#ifndef EXECUTED_QDJANGO_SUPPORT_H
#define EXECUTED_QDJANGO_SUPPORT_H

#include "models.h"

#include <QCoreApplication>
#include <QDjango.h>
#include <QDjangoQuerySet.h>
#include <QTextStream>

/// Where the cases print to.
QTextStream &out();

/// The database of a case: SQLite in memory, with as many orders as the
/// program's argument says. All of them are open, and no two of them share a
/// customer or an address: QDjango's iterator would skip the query when the
/// next row has the same foreign key.
///
///   int main(int argc, char **argv) {
///     Database db(argc, argv);
///     printReport();
///     return db.finish();
///   }
class Database {
public:
  Database(int &argc, char **argv);

  /// Creates the table of a case's own model, and runs \a sql to fill it.
  /// Not counted.
  template <class T> void fill(const char *sql) {
    createTable(QDjango::registerModel<T>(), sql);
  }

  /// Says on stderr how many statements the case sent; returns the exit code
  /// of the program.
  int finish();

private:
  void createTable(const QDjangoMetaModel &model, const char *sql);

  QCoreApplication m_app;
};

#endif
