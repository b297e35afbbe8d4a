// Imitates: <litesql/persistent.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_PERSISTENT_HPP
#define STUB_LITESQL_PERSISTENT_HPP
#include <litesql/operations.hpp>
#include <litesql/relation.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace litesql {
class Persistent {
protected:
  typedef std::map<std::string, std::vector<pair<FieldType, std::string>>> Updates;
  std::string insert(Record &tables, Records &fieldRecs, Records &values, const std::string &sequence);
  void update(const Updates &updates);
  void prepareUpdate(Updates &updates, const std::string &table);
  void deleteFromTable(const std::string &table, const std::string &id);
  const Database *db;
  bool inDatabase;
  int oldKey;

public:
  const Database &getDatabase() const { return *db; }
  bool isInDatabase() const { return inDatabase; }
  const Persistent &operator=(const Persistent &p);
  Persistent(const Persistent &p) : db(p.db), inDatabase(p.inDatabase), oldKey(p.oldKey) {}
  Persistent(const Database &_db, const Record &row) : db(&_db), inDatabase(true), oldKey(0) {}
  Persistent(const Database &_db) : db(&_db), inDatabase(false), oldKey(0) {}
  virtual void onDelete() {}
  virtual ~Persistent() {}
};
} // namespace litesql
#endif
