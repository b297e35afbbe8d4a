// Imitates: <drogon/orm/Exception.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_EXCEPTION_H
#define STUB_DROGON_ORM_EXCEPTION_H
#include <functional>
#include <stdexcept>
#include <string>

namespace drogon {
namespace orm {
class DrogonDbException {
public:
  virtual ~DrogonDbException() noexcept;
  virtual const std::exception &base() const noexcept {
    static std::exception e;
    return e;
  }
};
class Failure : public DrogonDbException, public std::runtime_error {
  const std::exception &base() const noexcept override { return *this; }

public:
  explicit Failure(const std::string &);
};
class BrokenConnection : public Failure {
public:
  explicit BrokenConnection(const std::string &);
};
class TransactionRollback : public Failure {
public:
  explicit TransactionRollback(const std::string &);
};
class DeadlockDetected : public TransactionRollback {
public:
  explicit DeadlockDetected(const std::string &);
};
class RangeError : public DrogonDbException, public std::out_of_range {
  const std::exception &base() const noexcept override { return *this; }

public:
  explicit RangeError(const std::string &);
};
class UnexpectedRows : public RangeError {
  const std::exception &base() const noexcept override { return *this; }

public:
  explicit UnexpectedRows(const std::string &msg) : RangeError(msg) {}
};
using DrogonDbExceptionCallback = std::function<void(const DrogonDbException &)>;
} // namespace orm
} // namespace drogon
#endif
