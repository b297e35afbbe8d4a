// Imitates: <mysqlx/devapi/result.h> of MySQL Connector/C++ 8.3.0. Stub written for the orm-tidy tests.
#ifndef STUB_MYSQLX_RESULT_H
#define STUB_MYSQLX_RESULT_H
#include "common.h"

#include <iterator>

namespace mysqlx {
inline namespace abi2 {
namespace internal {
template <typename Impl, typename T> struct Iterator {
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = T *;
  using reference = T &;
  Iterator(Impl &impl);
  Iterator();
  bool operator==(const Iterator &other) const;
  bool operator!=(const Iterator &other) const;
  Iterator &operator++();
  T operator*() const;
};

template <class Source> class List_initializer {
protected:
  Source m_src;

public:
  template <typename... Ty> List_initializer(Ty &&...args) : m_src(std::forward<Ty>(args)...) {}
  template <typename U, typename std::enable_if<
                            !std::is_same<U, std::initializer_list<typename U::value_type>>::value>::type * = nullptr>
  operator U();
  auto begin() -> decltype(std::begin(m_src));
  auto end() const -> decltype(std::end(m_src));
};

class Result_detail {
protected:
  Result_detail() = default;
  Result_detail(Result_detail &&other);
  virtual ~Result_detail();
};

class Row_result_detail : public Result_detail {
public:
  using iterator = Iterator<Row_result_detail, Row>;
  using RowList = List_initializer<Row_result_detail &>;
  iterator begin();
  iterator end() const;
};

class Doc_result_detail : public Result_detail {
public:
  using iterator = Iterator<Doc_result_detail, DbDoc>;
  using DocList = List_initializer<Doc_result_detail &>;
  iterator begin();
  iterator end() const;
};

template <class Base> class Result_common : protected Base {
public:
  unsigned getWarningsCount() const;
  uint64_t getAffectedItemsCount() const;

protected:
  Result_common() = default;
  Result_common(Result_common &&other) : Base(std::move(other)) {}
};
} // namespace internal

class Result : public internal::Result_common<internal::Result_detail> {
public:
  Result() = default;
  uint64_t getAutoIncrementValue() const;
  std::vector<std::string> getGeneratedIds() const;
};

class Column {
public:
  string getColumnLabel() const;
  string getColumnName() const;
};

class RowResult : public internal::Result_common<internal::Row_result_detail> {
public:
  using iterator = internal::Row_result_detail::iterator;
  using RowList = internal::Row_result_detail::RowList;
  RowResult() = default;
  col_count_t getColumnCount() const;
  const Column &getColumn(col_count_t pos) const;
  Row fetchOne();
  RowList fetchAll();
  row_count_t count();
  iterator begin();
  iterator end() const;
};

class SqlResult : public RowResult {
public:
  SqlResult() = default;
  bool hasData() const;
  bool nextResult();
  uint64_t getAutoIncrementValue();
};

class DocResult : public internal::Result_common<internal::Doc_result_detail> {
public:
  using iterator = internal::Doc_result_detail::iterator;
  using DocList = internal::Doc_result_detail::DocList;
  DocResult() = default;
  DbDoc fetchOne();
  DocList fetchAll();
  uint64_t count();
  iterator begin();
  iterator end() const;
};
} // namespace abi2
} // namespace mysqlx

#endif
