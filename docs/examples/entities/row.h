// Written by a generator together with entities.h: what its classes have in
// common. Changes will be lost.
#ifndef DESK_ROW_H
#define DESK_ROW_H

#include <string>
#include <vector>

namespace desk {

class Repository;

/// A row of a table. The classes in entities.h inherit it privately and show
/// what they want of it.
class Row {
public:
  /// The primary key.
  long key() const;
  /// Whether it was never saved.
  bool isNew() const;
  /// Writes the row: an INSERT when it is new, else an UPDATE.
  void save();
  /// Deletes the row.
  void erase();

protected:
  Row(Repository &repository, long key);
  Row(const Row &other);
  ~Row();

private:
  Repository *m_repository;
  long m_key;
  std::vector<std::string> m_values;
};

} // namespace desk

#endif
