// Imitates: <Poco/Data/Session.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_SESSION_H
#define STUB_POCO_DATA_SESSION_H
#include "Poco/Data/Statement.h"

namespace Poco {
namespace Data {
class Session {
public:
  Session(const std::string &connector, const std::string &connectionString);
  Session(const Session &other);
  ~Session();
  template <typename T> Statement operator<<(const T &t);
  void begin();
  void commit();
  void rollback();
};
} // namespace Data
} // namespace Poco
#endif
