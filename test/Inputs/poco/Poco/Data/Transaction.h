// Imitates: <Poco/Data/Transaction.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_TRANSACTION_H
#define STUB_POCO_DATA_TRANSACTION_H
#include "Poco/Data/Session.h"

namespace Poco {
namespace Data {
class Transaction {
public:
  explicit Transaction(Session &session);
  ~Transaction();
  void commit();
  void rollback();
};
} // namespace Data
} // namespace Poco
#endif
