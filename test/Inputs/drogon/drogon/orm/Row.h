// Imitates: <drogon/orm/Row.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_ROW_H
#define STUB_DROGON_ORM_ROW_H
#include <drogon/orm/Result.h>
#include <string>

namespace drogon {
namespace orm {
class Field;
class ConstRowIterator;
class Row {
public:
  using SizeType = size_t;
  using Reference = Field;
  using ConstIterator = ConstRowIterator;
  Reference operator[](SizeType index) const noexcept;
  Reference operator[](int index) const noexcept;
  Reference operator[](const char columnName[]) const;
  Reference operator[](const std::string &columnName) const;
  Reference at(SizeType index) const;
  Reference at(const char columnName[]) const;
  Reference at(const std::string &columnName) const;
  SizeType size() const;
  ConstIterator begin() const noexcept;
  ConstIterator end() const noexcept;
  Row(const Row &r) noexcept = default;
  Row(Row &&) noexcept = default;
  Row &operator=(const Row &) noexcept = default;

private:
  Result result_;

protected:
  friend class Field;
  long index_{0};
  Row::SizeType end_{0};
  friend class Result;
  Row(const Result &r, SizeType index) noexcept;
};
} // namespace orm
} // namespace drogon
#endif
