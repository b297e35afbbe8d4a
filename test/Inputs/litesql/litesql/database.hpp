// Imitates: <litesql/database.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_DATABASE_HPP
#define STUB_LITESQL_DATABASE_HPP
#include <litesql/cursor.hpp>
#include <litesql/expr.hpp>

#include <memory>
#include <string>
#include <vector>

namespace litesql {
class Database {
  Database &operator=(const Database &op) = delete;

protected:
  std::unique_ptr<Backend> backend;

public:
  bool verbose;
  Database(const std::string &backendType, const std::string &connInfo);
  Database(const Database &op);
  virtual ~Database();
  void create() const;
  void drop() const;
  bool needsUpgrade() const;
  void upgrade() const;
  Records query(const std::string &query) const;
  template <class T> Cursor<T> cursor(const std::string &query) const {
    return Cursor<T>(*this, backend->cursor(query));
  }
  void insert(const std::string &table, const Record &r,
              const std::vector<std::string> &fields = std::vector<std::string>()) const;
  std::string groupInsert(const Record &tables, const Records &fields, const Records &values,
                          const std::string &sequence) const;
  void delete_(const std::string &table, const Expr &e = Expr()) const;
  void begin() const { backend->begin(); }
  void commit() const { backend->commit(); }
  void rollback() const { backend->rollback(); }
};
} // namespace litesql
#endif
