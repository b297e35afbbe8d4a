// Imitates: <Poco/Data/SessionPool.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_SESSIONPOOL_H
#define STUB_POCO_DATA_SESSIONPOOL_H
#include "Poco/Data/Session.h"
#include "Poco/RefCountedObject.h"

#include <string>

namespace Poco {
namespace Data {
class SessionPool : public RefCountedObject {
public:
  SessionPool(const std::string &connector, const std::string &connectionString, int minSessions = 1,
              int maxSessions = 32, int idleTime = 60);
  ~SessionPool();
  Session get();
  int capacity() const;
};
} // namespace Data
} // namespace Poco
#endif
