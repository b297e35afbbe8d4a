// Larder, an ORM that does not exist: what orm-tidy knows of it stands in larder.yaml.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace larder {

/// What is kept: the base class of rows.
class Item {
public:
  long number() const;
};

/// A query for rows; each method makes another one.
template <class T> class Shelf {
public:
  Shelf where(const std::string &condition) const;
  Shelf sorted(const std::string &column) const;
  /// Relations that come along with the rows.
  Shelf bring(std::initializer_list<const char *> relations) const;
  std::vector<T> take() const;
  long count() const;
};

/// The connection.
class Store {
public:
  template <class T> Shelf<T> shelf();
  template <class T> T find(long number);
  void put(const Item &item);
  void drop(const Item &item);
};

/// A transaction.
class Batch {
public:
  explicit Batch(Store &store);
  void seal();
};

} // namespace larder
