// Imitates: <Poco/ActiveRecord/Context.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_ACTIVERECORD_CONTEXT_H
#define STUB_POCO_ACTIVERECORD_CONTEXT_H
#include "Poco/AutoPtr.h"
#include "Poco/Data/Session.h"
#include "Poco/RefCountedObject.h"

namespace Poco {
namespace ActiveRecord {
class Context : public Poco::RefCountedObject {
public:
  using Ptr = Poco::AutoPtr<Context>;
  explicit Context(const Poco::Data::Session &session);
  Context(const std::string &connector, const std::string &connectionString);
  ~Context() = default;
  Poco::Data::Session &session();
};
} // namespace ActiveRecord
} // namespace Poco
#endif
