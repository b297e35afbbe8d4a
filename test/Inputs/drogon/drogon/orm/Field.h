// Imitates: <drogon/orm/Field.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_FIELD_H
#define STUB_DROGON_ORM_FIELD_H
#include <drogon/orm/Result.h>
#include <drogon/orm/Row.h>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace orm {
class Field {
public:
  using SizeType = unsigned long;
  const char *name() const;
  bool isNull() const;
  const char *c_str() const;
  size_t length() const;
  template <typename T> T as() const;
  template <typename T> std::vector<std::shared_ptr<T>> asArray() const;

protected:
  Result::SizeType row_;
  long column_;
  friend class Row;
  Field(const Row &row, Row::SizeType columnNum) noexcept;

private:
  const Result result_;
};
} // namespace orm
} // namespace drogon
#endif
