// Imitates: <drogon/HttpAppFramework.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_HTTPAPPFRAMEWORK_H
#define STUB_DROGON_HTTPAPPFRAMEWORK_H
#include <drogon/orm/DbClient.h>
#include <string>
#include <trantor/net/EventLoop.h>
#include <trantor/utils/NonCopyable.h>

namespace drogon {
class HttpAppFramework : public trantor::NonCopyable {
public:
  virtual ~HttpAppFramework();
  static HttpAppFramework &instance();
  virtual trantor::EventLoop *getLoop() const = 0;
  virtual orm::DbClientPtr getDbClient(const std::string &name = "default") = 0;
  virtual orm::DbClientPtr getFastDbClient(const std::string &name = "default") = 0;
};
inline HttpAppFramework &app() { return HttpAppFramework::instance(); }
} // namespace drogon
#endif
