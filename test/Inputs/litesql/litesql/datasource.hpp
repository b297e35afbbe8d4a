// Imitates: <litesql/datasource.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_DATASOURCE_HPP
#define STUB_LITESQL_DATASOURCE_HPP
#include <litesql/database.hpp>
#include <litesql/selectquery.hpp>

#include <vector>

namespace litesql {
SelectQuery selectObjectQuery(const std::vector<FieldType> &fdatas, const Expr &e = Expr());
template <class T> SelectQuery selectObjectQuery(const Expr &e = Expr()) {
  std::vector<FieldType> fields;
  T::getFieldTypes(fields);
  return selectObjectQuery(fields, e);
}

template <class T> class DataSource {
private:
  const Database &db;
  SelectQuery sel;

public:
  DataSource(const Database &db_, const Expr &e = Expr()) : db(db_), sel(selectObjectQuery<T>(e)) {}
  DataSource(const Database &db_, const SelectQuery &sel_) : db(db_), sel(sel_) {}
  const Database &getDatabase() const { return db; }
  SelectQuery idQuery() const {
    SelectQuery ids(sel);
    ids.clearResults();
    return ids.result(T::Id.fullName());
  }
  size_t count() const {
    SelectQuery counted(sel);
    counted.clearResults();
    return atoi(db.query(counted.result("count(*)"))[0][0]);
  }
  SelectQuery objectQuery() const { return sel; }
  Cursor<T> cursor() const { return db.template cursor<T>(sel); }
  T one() const { return *cursor(); }
  std::vector<T> all() const { return cursor().dump(); }
  DataSource &orderBy(FieldType f, bool asc = true) {
    sel.orderBy(f.fullName(), asc);
    return *this;
  }
  DataSource &orderByRelation(FieldType id, FieldType f, bool asc = true) {
    sel.source(id.table());
    return orderBy(f, asc);
  }
};
} // namespace litesql
#endif
