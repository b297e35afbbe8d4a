#ifndef EXECUTED_TINYORM_SUPPORT_H
#define EXECUTED_TINYORM_SUPPORT_H

#include "models.h"

#include <QTextStream>

#include <orm/db.hpp>

#include <memory>

/// Where the cases print to.
QTextStream &out();

/// The database of a case: SQLite in memory, with as many orders as the
/// program's argument says, each with a customer of its own and two items.
///
///   int main(int argc, char **argv) {
///     Database db(argc, argv);
///     printReport();
///     return db.finish();
///   }
class Database {
public:
  Database(int argc, char **argv);

  /// Says on stderr how many statements the case sent; returns the exit code
  /// of the program.
  int finish();

private:
  std::shared_ptr<Orm::DatabaseManager> m_manager;
};

#endif
