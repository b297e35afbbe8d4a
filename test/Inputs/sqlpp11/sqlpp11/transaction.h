// Imitates: <sqlpp11/transaction.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_TRANSACTION_H
#define STUB_SQLPP11_TRANSACTION_H
namespace sqlpp {
static constexpr bool quiet_auto_rollback = false;
static constexpr bool report_auto_rollback = true;

template <typename Db> class transaction_t {
  Db &_db;
  bool _finished = false;

public:
  transaction_t(Db &db, bool) : _db(db) {}
  transaction_t(const transaction_t &) = delete;
  transaction_t(transaction_t &&other);
  ~transaction_t() {}
  void commit() { _finished = true; }
  void rollback() { _finished = true; }
};
template <typename Db>
transaction_t<Db> start_transaction(Db &db, bool report_unfinished_transaction = report_auto_rollback) {
  return {db, report_unfinished_transaction};
}
} // namespace sqlpp
#endif
