// Imitates: <drogon/orm/FilterBuilder.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_FILTERBUILDER_H
#define STUB_DROGON_ORM_FILTERBUILDER_H
#include <drogon/orm/TransformBuilder.h>
#include <string>

namespace drogon {
namespace orm {
template <typename T, bool SelectAll> class FilterBuilder : public TransformBuilder<T, SelectAll, false> {
public:
  FilterBuilder() = default;
  FilterBuilder(const std::string &, const std::string &) {}
  inline FilterBuilder &eq(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &neq(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &gt(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &gte(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &lt(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &lte(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &like(const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &innerJoin(const std::string &, const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &leftJoin(const std::string &, const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &rightJoin(const std::string &, const std::string &, const std::string &) { return *this; }
  inline FilterBuilder &fullJoin(const std::string &, const std::string &, const std::string &) { return *this; }
};
} // namespace orm
} // namespace drogon
#endif
