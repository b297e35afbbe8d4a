// Imitates: <litesql/cursor.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_CURSOR_HPP
#define STUB_LITESQL_CURSOR_HPP
#include <litesql/backend.hpp>
#include <litesql/except.hpp>

#include <vector>

namespace litesql {
class Database;
template <class T> class Cursor {
  const Database &db;
  Backend::Cursor *cursor;
  bool done;
  Record currentRow;

public:
  Cursor(const Database &db_, Backend::Cursor *c) : db(db_), cursor(c), done(false) { operator++(); }
  ~Cursor() { delete cursor; }
  Cursor<T> &operator++();
  Cursor<T> &operator++(int) { return operator++(); }
  std::vector<T> dump();
  T operator*();
  inline bool rowsLeft() { return !done; }
};
template <class T> Cursor<T> &Cursor<T>::operator++() {
  currentRow = cursor->fetchOne();
  done = currentRow.size() == 0;
  return *this;
}
template <class T> std::vector<T> Cursor<T>::dump() {
  std::vector<T> rows;
  for (; !done; operator++())
    rows.push_back(operator*());
  return rows;
}
template <class T> T Cursor<T>::operator*() { return T(db, currentRow); }
} // namespace litesql
#endif
