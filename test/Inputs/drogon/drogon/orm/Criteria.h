// Imitates: <drogon/orm/Criteria.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_CRITERIA_H
#define STUB_DROGON_ORM_CRITERIA_H
#include <assert.h>
#include <drogon/orm/SqlBinder.h>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>

namespace drogon {
namespace orm {
enum class CompareOperator { EQ, NE, GT, GE, LT, LE, Like, NotLike, In, NotIn, IsNull, IsNotNull };
struct CustomSql {
  explicit CustomSql(std::string content) : content_(std::move(content)) {}
  std::string content_;
};
inline CustomSql operator""_sql(const char *str, size_t) { return CustomSql(str); }
class Criteria {
public:
  explicit operator bool() const { return !conditionString_.empty(); }
  std::string criteriaString() const { return conditionString_; }
  template <typename... Arguments> explicit Criteria(const CustomSql &, Arguments &&...) {}
  template <typename... Arguments> explicit Criteria(CustomSql &&, Arguments &&...) {}
  template <typename T> Criteria(const std::string &, const CompareOperator &, T &&) {}
  template <typename T> Criteria(const std::string &, const CompareOperator &, const std::vector<T> &) {}
  template <typename T>
  Criteria(const std::string &colName, const CompareOperator &opera, std::vector<T> &args)
      : Criteria(colName, opera, (const std::vector<T> &)args) {}
  template <typename T>
  Criteria(const std::string &colName, T &&arg) : Criteria(colName, CompareOperator::EQ, std::forward<T>(arg)) {}
  Criteria(const std::string &colName, const CompareOperator &opera);
  Criteria(const std::string &colName, CompareOperator &opera);
  Criteria(const std::string &colName, CompareOperator &&opera);
  explicit Criteria(const Json::Value &json) noexcept(false);
  Criteria() = default;
  void outputArgs(internal::SqlBinder &binder) const;

private:
  std::string conditionString_;
  std::function<void(internal::SqlBinder &)> outputArgumentsFunc_;
};
const Criteria operator&&(Criteria cond1, Criteria cond2);
const Criteria operator||(Criteria cond1, Criteria cond2);
} // namespace orm
} // namespace drogon
#endif
