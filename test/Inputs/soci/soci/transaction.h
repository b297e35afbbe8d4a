// Imitates: <soci/transaction.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_TRANSACTION_H
#define STUB_SOCI_TRANSACTION_H
#include <soci/session.h>

namespace soci {
class transaction {
  bool handled_;
  session &sql_;

public:
  explicit transaction(session &sql);
  transaction(transaction const &) = delete;
  transaction &operator=(transaction const &) = delete;
  ~transaction();
  void commit();
  void rollback();
};
} // namespace soci
#endif
