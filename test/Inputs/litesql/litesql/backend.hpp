// Imitates: <litesql/backend.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_BACKEND_HPP
#define STUB_LITESQL_BACKEND_HPP
#include <litesql/types.hpp>

#include <memory>
#include <string>

namespace litesql {
class Backend {
public:
  class Cursor {
  public:
    virtual ~Cursor() {}
    virtual Record fetchOne() = 0;
  };
  class Result {
  public:
    virtual ~Result() {}
    virtual size_t recordNum() const = 0;
    virtual Records records() const = 0;
  };
  virtual ~Backend() {}
  virtual void begin() const {}
  virtual void commit() const {}
  virtual void rollback() const {}
  virtual Result *execute(const std::string &query) const = 0;
  virtual Cursor *cursor(const std::string &query) const = 0;
  static std::unique_ptr<Backend> getBackend(const std::string &type, const std::string &connInfo) noexcept(false);
};
} // namespace litesql
#endif
