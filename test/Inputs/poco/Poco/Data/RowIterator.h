// Imitates: <Poco/Data/RowIterator.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_ROWITERATOR_H
#define STUB_POCO_DATA_ROWITERATOR_H
#include "Poco/Dynamic/Var.h"

#include <cstddef>
#include <iosfwd>
#include <iterator>
#include <string>

namespace Poco {
namespace Data {
class RecordSet;

class Row {
public:
  Row();
  ~Row();
  Poco::Dynamic::Var &get(std::size_t col);
  Poco::Dynamic::Var &operator[](std::size_t col);
  Poco::Dynamic::Var &operator[](const std::string &name);
  std::size_t fieldCount() const;
  const std::string &valuesToString() const;
};
std::ostream &operator<<(std::ostream &os, const Row &row);

class RowIterator {
public:
  using iterator_category = std::bidirectional_iterator_tag;
  using value_type = Row;
  using difference_type = std::ptrdiff_t;
  using pointer = Row *;
  using reference = Row &;
  RowIterator(RecordSet *pRecordSet, bool positionEnd);
  RowIterator(const RowIterator &other);
  ~RowIterator();
  bool operator==(const RowIterator &other) const;
  bool operator!=(const RowIterator &other) const;
  Row &operator*() const;
  Row *operator->() const;
  const RowIterator &operator++() const;
  RowIterator operator++(int) const;
};
} // namespace Data
} // namespace Poco
#endif
