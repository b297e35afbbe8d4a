// Tables shared by the sqlgen tests (sqlgen 0.6.0, stub and real headers).
#ifndef TEST_SQLGEN_MODELS_H
#define TEST_SQLGEN_MODELS_H

#include <sqlgen/sqlite.hpp>

#include <string>

struct Customer {
  sqlgen::PrimaryKey<unsigned> id;
  std::string name;
  std::string city;
};

struct Order {
  sqlgen::PrimaryKey<unsigned> id;
  unsigned customer;
  std::string state;
  double total;
};

// What select_from gives.
struct Name {
  std::string name;
};

struct Number {
  size_t n;
};

struct Bill {
  double total;
  std::string name;
};

using Connection = sqlgen::Ref<sqlgen::sqlite::Connection>;
using Connected = sqlgen::Result<Connection>;

using sqlgen::limit;
using sqlgen::offset;
using sqlgen::order_by;
using sqlgen::select_from;
using sqlgen::to;
using sqlgen::where;
using namespace sqlgen::literals;

#endif
