// Imitates: <Poco/Data/Session.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_SESSION_H
#define STUB_POCO_DATA_SESSION_H
#include "Poco/Data/Statement.h"

#include <cstddef>
#include <string>

namespace Poco {
namespace Data {
class Session {
public:
  Session(const std::string &connector, const std::string &connectionString, std::size_t timeout = 60);
  Session(const std::string &connection, std::size_t timeout = 60);
  Session(const Session &other);
  Session(Session &&other) noexcept;
  Session &operator=(const Session &other);
  Session &operator=(Session &&other) noexcept;
  ~Session();
  template <typename T> Statement operator<<(const T &) { return Statement(*this); }
  void open(const std::string &connect = "");
  void close();
  bool isConnected();
  void reconnect();
  void begin();
  void commit();
  void rollback();
  bool canTransact();
  bool isTransaction();
  void setTransactionIsolation(Poco::UInt32);
  std::string connector() const;
  std::string uri() const;
  void setFeature(const std::string &name, bool state);
};
} // namespace Data
} // namespace Poco
#endif
