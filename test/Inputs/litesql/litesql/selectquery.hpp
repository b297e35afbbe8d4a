// Imitates: <litesql/selectquery.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_SELECTQUERY_HPP
#define STUB_LITESQL_SELECTQUERY_HPP
#include <litesql/expr.hpp>

#include <string>

namespace litesql {
class SelectQuery {
public:
  SelectQuery() {}
  SelectQuery &distinct(bool d);
  SelectQuery &limit(int value);
  SelectQuery &offset(int value);
  SelectQuery &result(const std::string &r);
  SelectQuery &clearResults();
  SelectQuery &source(const std::string &s, const std::string &alias = "");
  SelectQuery &where(const Expr &w);
  SelectQuery &where(const std::string &w);
  SelectQuery &groupBy(const std::string &gb);
  SelectQuery &having(const Expr &h);
  SelectQuery &having(const std::string &h);
  SelectQuery &orderBy(const std::string &ob, bool ascending = true);
  operator std::string() const;
  std::string asString() const { return this->operator std::string(); }
};
} // namespace litesql
#endif
