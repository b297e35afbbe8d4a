// Imitates: <ormpp/sqlite.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_SQLITE_HPP
#define STUB_ORMPP_SQLITE_HPP
#include "query.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ormpp {
class sqlite {
public:
  bool has_error() const;
  std::string get_last_error() const;
  bool connect(const std::string &host, const std::string &user = "", const std::string &password = "",
               const std::string &db = "", const std::optional<int> &timeout = {}, const std::optional<int> &port = {});
  bool disconnect();
  bool ping();

  template <typename T, typename... Args> bool create_datatable(Args &&...args);
  template <typename T, typename... Args> int insert(const T &row, Args &&...args);
  template <typename T, typename... Args> int insert(const std::vector<T> &rows, Args &&...args);
  template <typename T, typename... Args> int replace(const T &row, Args &&...args);
  template <typename T, typename... Args> int replace(const std::vector<T> &rows, Args &&...args);
  template <auto... Members, typename T, typename... Args> int update(const T &row, Args &&...args);
  template <auto... Members, typename T, typename... Args> int update(const std::vector<T> &rows, Args &&...args);
  template <typename T, typename... Args> uint64_t get_insert_id_after_insert(const T &row, Args &&...args);
  template <typename T, typename... Args> uint64_t delete_records_s(const std::string &text, Args &&...args);
  template <typename T, typename... Args> std::vector<T> query_s(const std::string &text, Args &&...args);
  template <typename... Args> auto select(Args... args) { return ormpp::select(this, args...); }
  auto select_all() { return ormpp::select_all(this); }
  template <typename T> auto make_update() { return update_builder<T, sqlite *>{this}; }
  template <typename T> auto make_delete() { return delete_builder<T, sqlite *>{this}; }
  template <typename T> auto make_create_table() { return create_table_builder<T, sqlite *>{this}; }
  template <typename T, typename... Args> std::vector<T> query(Args &&...args);
  template <typename T, typename... Args> bool delete_records(Args &&...condition);
  bool execute(const std::string &sql);
  int get_last_affect_rows();
  void set_enable_transaction(bool enable);
  bool begin();
  bool commit();
  bool rollback();

private:
  void *handle_;
};
} // namespace ormpp
#endif
