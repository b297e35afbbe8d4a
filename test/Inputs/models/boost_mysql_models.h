// What the Boost.MySQL tests share: a shop's rows, and one lookup of a row by its key.
#ifndef TEST_BOOST_MYSQL_MODELS_H
#define TEST_BOOST_MYSQL_MODELS_H

#include <boost/mysql.hpp>
#include <cstdint>
#include <string>

namespace mysql = boost::mysql;
namespace asio = boost::asio;

struct Order {
  std::int64_t id = 0;
  std::int64_t customer = 0;
  std::string number;
};

inline std::string customerName(mysql::any_connection &conn, std::int64_t id) {
  mysql::results result;
  conn.execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), result);
  return result.rows().empty() ? std::string() : std::string(result.rows().at(0).at(0).as_string());
}

#endif
