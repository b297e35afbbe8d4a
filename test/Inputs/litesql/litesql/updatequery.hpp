// Imitates: <litesql/updatequery.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_UPDATEQUERY_HPP
#define STUB_LITESQL_UPDATEQUERY_HPP
#include <litesql/expr.hpp>

#include <string>

namespace litesql {
class UpdateQuery {
  std::string table;

public:
  UpdateQuery(const std::string &t) : table(t) {}
  UpdateQuery &where(const Expr &e);
  UpdateQuery &set(const FieldType &f, const std::string &value);
  operator std::string() const;
  std::string asString() const { return this->operator std::string(); }
};
} // namespace litesql
#endif
