// Imitates: <sqlpp11/exception.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_EXCEPTION_H
#define STUB_SQLPP11_EXCEPTION_H
#include <stdexcept>
#include <string>

namespace sqlpp {
class exception : public std::runtime_error {
public:
  exception(const std::string &what_arg) : std::runtime_error(what_arg) {}
};
} // namespace sqlpp
#endif
