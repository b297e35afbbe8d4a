// Imitates: <ormpp/dbng.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_DBNG_HPP
#define STUB_ORMPP_DBNG_HPP
#include "query.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ormpp {
template <typename DB> class dbng {
public:
  dbng() = default;
  template <typename... Args>
  requires(std::is_constructible_v<DB, Args...>) explicit dbng(Args &&...args) : db_(std::forward<Args>(args)...) {}
  dbng(const dbng &) = delete;
  ~dbng();

  decltype(auto) connect(const std::string &host, const std::string &user = "", const std::string &password = "",
                         const std::string &db = "", const std::optional<int> &timeout = {},
                         const std::optional<int> &port = {}) {
    return db_.connect(host, user, password, db, timeout, port);
  }
  decltype(auto) disconnect() { return db_.disconnect(); }

  template <typename T, typename... Args> decltype(auto) create_datatable(Args &&...args) {
    return db_.template create_datatable<T>(std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) insert(const T &row, Args &&...args) {
    return db_.insert(row, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) insert(const std::vector<T> &rows, Args &&...args) {
    return db_.insert(rows, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) replace(const T &row, Args &&...args) {
    return db_.replace(row, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) replace(const std::vector<T> &rows, Args &&...args) {
    return db_.replace(rows, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) update(const T &row, Args &&...args) {
    return db_.update(row, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) update(const std::vector<T> &rows, Args &&...args) {
    return db_.update(rows, std::forward<Args>(args)...);
  }
  template <auto... Members, typename T, typename... Args> decltype(auto) update_some(const T &row, Args &&...args) {
    return db_.template update<Members...>(row, std::forward<Args>(args)...);
  }
  template <auto... Members, typename T, typename... Args>
  decltype(auto) update_some(const std::vector<T> &rows, Args &&...args) {
    return db_.template update<Members...>(rows, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) get_insert_id_after_insert(const T &row, Args &&...args) {
    return db_.get_insert_id_after_insert(row, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args>
  decltype(auto) delete_records_s(const std::string &text = "", Args &&...args) {
    return db_.template delete_records_s<T>(text, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> decltype(auto) query_s(const std::string &text = "", Args &&...args) {
    return db_.template query_s<T>(text, std::forward<Args>(args)...);
  }
  template <typename T, typename... Args> [[deprecated]] decltype(auto) delete_records(Args &&...condition) {
    return db_.template delete_records<T>(std::forward<Args>(condition)...);
  }
  template <typename T, typename... Args> [[deprecated]] decltype(auto) query(Args &&...args) {
    return db_.template query<T>(std::forward<Args>(args)...);
  }

  template <typename T> auto update() { return db_.template make_update<T>(); }
  template <typename T> auto remove() { return db_.template make_delete<T>(); }
  template <typename T> auto create_table() { return db_.template make_create_table<T>(); }
  template <typename... Args> auto select(Args... args) { return db_.select(args...); }
  auto select(all_t) { return db_.select_all(); }

  decltype(auto) execute(const std::string &sql) { return db_.execute(sql); }
  void set_enable_transaction(bool enable = true) { db_.set_enable_transaction(enable); }
  decltype(auto) begin() { return db_.begin(); }
  decltype(auto) commit() { return db_.commit(); }
  decltype(auto) rollback() { return db_.rollback(); }
  decltype(auto) ping() { return db_.ping(); }
  bool has_error() { return db_.has_error(); }
  std::string get_last_error() const { return db_.get_last_error(); }
  int get_last_affect_rows() { return db_.get_last_affect_rows(); }

private:
  DB db_;
};

template <typename DB>
requires is_async_db_v<DB>
struct db_execution_traits<dbng<DB>> {
  static constexpr bool is_async = true;
  template <typename T> using awaitable_type = typename db_execution_traits<DB>::template awaitable_type<T>;
};
} // namespace ormpp
#endif
