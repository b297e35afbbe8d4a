// Imitates: <SQLiteCpp/Transaction.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_TRANSACTION_H
#define STUB_SQLITECPP_TRANSACTION_H
#include <SQLiteCpp/Exception.h>

namespace SQLite {
class Database;
enum class TransactionBehavior { DEFERRED, IMMEDIATE, EXCLUSIVE };
class Transaction {
  Database &mDatabase;
  bool mbCommited = false;

public:
  explicit Transaction(Database &db);
  explicit Transaction(Database &db, TransactionBehavior behavior);
  Transaction(const Transaction &) = delete;
  Transaction &operator=(const Transaction &) = delete;
  ~Transaction();
  void commit();
};
} // namespace SQLite
#endif
