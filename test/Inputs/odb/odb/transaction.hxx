// Imitates: <odb/transaction.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_TRANSACTION_HXX
#define STUB_ODB_TRANSACTION_HXX
#include <odb/forward.hxx>

namespace odb {
class transaction_impl {
public:
  virtual ~transaction_impl();
};
class transaction {
public:
  explicit transaction(std::unique_ptr<transaction_impl> impl, bool make_current = true);
  transaction();
  transaction(const transaction &) = delete;
  transaction &operator=(const transaction &) = delete;
  ~transaction();
  void commit();
  void rollback();
  odb::database &database();
  static bool has_current();
  static transaction &current();
};
} // namespace odb
#endif
