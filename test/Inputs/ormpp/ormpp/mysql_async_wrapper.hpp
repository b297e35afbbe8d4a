// Imitates: <ormpp/mysql_async_wrapper.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_MYSQL_ASYNC_WRAPPER_HPP
#define STUB_ORMPP_MYSQL_ASYNC_WRAPPER_HPP
#include <async_simple/coro/Lazy.h>
#include <ormpp/dbng.hpp>
#include <ormpp/mysql_async.hpp>

#include <cstdint>
#include <string>

namespace db_wrapper {
class mysql_async_session {
public:
  using db_type = ormpp::dbng<ormpp::mysql_async>;

  mysql_async_session();
  db_type &raw();
  const db_type &raw() const;
  template <typename T> async_simple::coro::Lazy<T> await(asio::awaitable<T, asio::any_io_executor> awaitable);
  async_simple::coro::Lazy<bool> execute(std::string sql);
  template <typename T, typename... Args> async_simple::coro::Lazy<int> insert(const T &value, Args &&...args);
  template <typename T, typename... Args>
  async_simple::coro::Lazy<std::uint64_t> get_insert_id_after_insert(const T &value, Args &&...args);

private:
  db_type db_;
};
using mysql_async_wrapper = mysql_async_session;
} // namespace db_wrapper
#endif
