// Imitates: <Poco/Data/RecordSet.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_RECORDSET_H
#define STUB_POCO_DATA_RECORDSET_H
#include "Poco/Data/RowIterator.h"
#include "Poco/Data/Session.h"
#include "Poco/Dynamic/Var.h"

#include <cstddef>
#include <string>

namespace Poco {
namespace Data {
// A column of the rows; C is the container that holds it.
template <class C> class Column {
public:
  using Iterator = typename C::const_iterator;
  using Type = typename C::value_type;
  const Type &value(std::size_t row) const;
  const Type &operator[](std::size_t row) const;
  typename C::size_type rowCount() const;
  Iterator begin() const;
  Iterator end() const;
};

class RecordSet : private Statement {
public:
  using ConstIterator = const RowIterator;
  using Iterator = RowIterator;
  explicit RecordSet(const Statement &rStatement);
  RecordSet(Session &rSession, const std::string &query);
  RecordSet(const RecordSet &other);
  ~RecordSet();
  RecordSet &operator=(const Statement &stmt);
  RecordSet &operator=(const RecordSet &other);

  std::size_t rowCount() const;
  std::size_t extractedRowCount() const;
  std::size_t totalRowCount() const;
  void setTotalRowCount(std::size_t totalRowCount);
  void setTotalRowCount(const std::string &sql);
  std::size_t columnCount() const;
  template <class C> const Column<C> &column(const std::string &name) const;
  template <class C> const Column<C> &column(std::size_t pos) const;
  Row &row(std::size_t pos);
  template <class T> const T &value(std::size_t col, std::size_t row, bool useFilter = true) const;
  template <class T> const T &value(const std::string &name, std::size_t row, bool useFilter = true) const;
  Poco::Dynamic::Var value(std::size_t col, std::size_t row, bool checkFiltering = true) const;
  Poco::Dynamic::Var value(const std::string &name, std::size_t row, bool checkFiltering = true) const;
  Poco::Dynamic::Var value(const std::string &name);
  Poco::Dynamic::Var value(std::size_t index);
  Poco::Dynamic::Var operator[](const std::string &name);
  Poco::Dynamic::Var operator[](std::size_t index);
  ConstIterator &begin() const;
  ConstIterator &end() const;
  Iterator begin();
  Iterator end();
  bool moveFirst();
  bool moveNext();
  bool movePrevious();
  bool moveLast();
  using Statement::reset;
  void reset(const Statement &stmt);
  const std::string &columnName(std::size_t pos) const;
  bool isNull(const std::string &name) const;
};
} // namespace Data
} // namespace Poco
#endif
