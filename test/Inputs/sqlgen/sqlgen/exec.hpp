// Imitates: <sqlgen/exec.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_EXEC_HPP
#define STUB_SQLGEN_EXEC_HPP
#include "Result.hpp"

#include <string>

namespace sqlgen {
template <class Connection> Result<Ref<Connection>> exec(const Ref<Connection> &connection, const std::string &sql);
template <class Connection>
Result<Ref<Connection>> exec(const Result<Ref<Connection>> &connection, const std::string &sql);

struct Exec {
  auto operator()(const auto &connection) const { return exec(connection, sql_); }

  std::string sql_;
};
inline auto exec(const std::string &sql) { return Exec{.sql_ = sql}; }
} // namespace sqlgen
#endif
