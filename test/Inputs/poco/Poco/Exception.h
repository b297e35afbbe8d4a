// Imitates: <Poco/Exception.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_EXCEPTION_H
#define STUB_POCO_EXCEPTION_H
#include <exception>
#include <string>

namespace Poco {
class Exception : public std::exception {
public:
  Exception(const std::string &msg, int code = 0);
  ~Exception() noexcept;
  std::string displayText() const;
  const char *what() const noexcept;
};
class RuntimeException : public Exception {
public:
  using Exception::Exception;
};
class IOException : public RuntimeException {
public:
  using RuntimeException::RuntimeException;
};
} // namespace Poco
#endif
