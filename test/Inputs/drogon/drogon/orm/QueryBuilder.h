// Imitates: <drogon/orm/QueryBuilder.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_QUERYBUILDER_H
#define STUB_DROGON_ORM_QUERYBUILDER_H
#include <drogon/orm/FilterBuilder.h>
#include <string>

namespace drogon {
namespace orm {
template <typename T> class QueryBuilder : public FilterBuilder<T, true> {
public:
  inline QueryBuilder &from(const std::string &) { return *this; }
  inline FilterBuilder<T, false> select(const std::string &columns) const { return {T::tableName, columns}; }
  inline FilterBuilder<T, true> selectAll() const { return {T::tableName, "*"}; }
};
} // namespace orm
} // namespace drogon
#endif
