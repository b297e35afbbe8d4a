// Imitates: <sqlpp11/sqlite3/connection.h>, <sqlpp11/sqlite3/connection_config.h> and
// <sqlpp11/sqlite3/connection_pool.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SQLITE3_CONNECTION_H
#define STUB_SQLPP11_SQLITE3_CONNECTION_H
#include <sqlpp11/connection.h>
#include <sqlpp11/exception.h>
#include <sqlpp11/transaction.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>

namespace sqlpp {
namespace sqlite3 {
struct connection_config {
  std::string path_to_database;
  int flags = 0;
  bool debug = false;
};
class bind_result_t {};

class connection_base : public sqlpp::connection {
public:
  using _config_t = connection_config;
  using _config_ptr_t = std::shared_ptr<const connection_config>;
  using _result_t = bind_result_t;

  size_t execute(const std::string &statement);
  template <typename Execute, typename std::enable_if<!std::is_convertible<Execute, std::string>::value, int>::type = 0>
  size_t execute(const Execute &x);
  std::string escape(const std::string &s) const;

  // db(statement) runs a statement, db(prepared) a prepared one.
  template <typename T> auto operator()(const T &t) -> decltype(t._run(*this)) { return t._run(*this); }
  template <typename T> auto prepare(const T &t) -> decltype(t._prepare(*this)) { return t._prepare(*this); }

  void start_transaction();
  void commit_transaction();
  void rollback_transaction(bool report);
  bool is_transaction_active();
  uint64_t last_insert_id() noexcept;
};
using connection = sqlpp::normal_connection<connection_base>;
using pooled_connection = sqlpp::pooled_connection<connection_base>;
} // namespace sqlite3
} // namespace sqlpp
#endif
