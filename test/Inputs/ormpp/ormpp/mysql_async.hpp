// Imitates: <ormpp/mysql_async.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_MYSQL_ASYNC_HPP
#define STUB_ORMPP_MYSQL_ASYNC_HPP
#include <asio.hpp>

#include "query.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ormpp {
class mysql_async;
template <> struct db_execution_traits<mysql_async> {
  static constexpr bool is_async = true;
  template <typename T> using awaitable_type = asio::awaitable<T, asio::any_io_executor>;
};

class mysql_async {
public:
  using executor_type = asio::any_io_executor;
  template <typename T> using awaitable = asio::awaitable<T, executor_type>;

  mysql_async(executor_type executor);
  bool has_error() const;
  std::string get_last_error() const;
  awaitable<bool> connect(const std::string &host, const std::string &user = "", const std::string &password = "",
                          const std::string &db = "", const std::optional<int> &timeout = {},
                          const std::optional<int> &port = {});
  awaitable<bool> disconnect();
  awaitable<bool> ping();

  template <typename T, typename... Args> awaitable<bool> create_datatable(Args &&...args);
  template <typename T, typename... Args> awaitable<int> insert(const T &row, Args &&...args);
  template <typename T, typename... Args> awaitable<int> insert(const std::vector<T> &rows, Args &&...args);
  template <typename T, typename... Args> awaitable<int> replace(const T &row, Args &&...args);
  template <typename T, typename... Args> awaitable<int> replace(const std::vector<T> &rows, Args &&...args);
  template <auto... Members, typename T, typename... Args> awaitable<int> update(const T &row, Args &&...args);
  template <auto... Members, typename T, typename... Args>
  awaitable<int> update(const std::vector<T> &rows, Args &&...args);
  template <typename T, typename... Args> awaitable<uint64_t> get_insert_id_after_insert(const T &row, Args &&...args);
  template <typename T, typename... Args> awaitable<uint64_t> delete_records_s(const std::string &text, Args &&...args);
  template <typename T, typename... Args> awaitable<std::vector<T>> query_s(const std::string &text, Args &&...args);
  template <typename... Args> auto select(Args... args) { return ormpp::select(this, args...); }
  auto select_all() { return ormpp::select_all(this); }
  template <typename T> auto make_update() { return update_builder<T, mysql_async *>{this}; }
  template <typename T> auto make_delete() { return delete_builder<T, mysql_async *>{this}; }
  template <typename T> auto make_create_table() { return create_table_builder<T, mysql_async *>{this}; }
  template <typename T, typename... Args> awaitable<std::vector<T>> query(Args &&...args);
  template <typename T, typename... Args> awaitable<bool> delete_records(Args &&...condition);
  awaitable<bool> execute(const std::string &sql);
  int get_last_affect_rows();
  void set_enable_transaction(bool enable);
  awaitable<bool> begin();
  awaitable<bool> commit();
  awaitable<bool> rollback();

private:
  void *handle_;
};
} // namespace ormpp
#endif
