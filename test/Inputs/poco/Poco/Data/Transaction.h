// Imitates: <Poco/Data/Transaction.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_TRANSACTION_H
#define STUB_POCO_DATA_TRANSACTION_H
#include "Poco/Data/Session.h"

#include <string>
#include <vector>

namespace Poco {
class Logger;

namespace Data {
class Transaction {
public:
  Transaction(Poco::Data::Session &session, Poco::Logger *pLogger = 0);
  Transaction(Poco::Data::Session &session, bool start);
  template <typename T>
  Transaction(Poco::Data::Session &rSession, T &t, Poco::Logger *pLogger = 0) : _rSession(rSession) {
    (void)pLogger;
    transact(t);
  }
  ~Transaction();
  void execute(const std::string &sql, bool doCommit = true);
  void execute(const std::vector<std::string> &sql);
  template <typename T> void transact(T &t) {
    t(_rSession);
    commit();
  }
  void commit();
  void rollback();
  bool isActive();

private:
  Transaction(const Transaction &);
  Transaction &operator=(const Transaction &);
  Session _rSession;
};
} // namespace Data
} // namespace Poco
#endif
