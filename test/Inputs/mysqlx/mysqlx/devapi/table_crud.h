// Imitates: <mysqlx/devapi/table_crud.h> of MySQL Connector/C++ 8.3.0. Stub written for the orm-tidy tests.
#ifndef STUB_MYSQLX_TABLE_CRUD_H
#define STUB_MYSQLX_TABLE_CRUD_H
#include "common.h"
#include "result.h"

namespace mysqlx {
inline namespace abi2 {
class Table;
class TableInsert;
class TableRemove;
class TableSelect;
class TableUpdate;

namespace internal {
struct Table_insert_base : public Executable<Result, TableInsert> {};
struct Table_select_cmd : public Executable<RowResult, TableSelect> {};
struct Table_select_base
    : public Group_by<Having<Order_by<Limit<Offset<Bind_parameters<Set_lock<Table_select_cmd>>>>>>> {};
struct Table_update_cmd : public Executable<Result, TableUpdate> {};
struct Table_update_base : public Order_by<Limit<Bind_parameters<Table_update_cmd>>> {};
struct Table_remove_cmd : public Executable<Result, TableRemove> {};
struct Table_remove_base : Order_by<Limit<Bind_parameters<Table_remove_cmd>>> {};
} // namespace internal

class TableInsert : public internal::Table_insert_base {
protected:
  template <class... Cols> TableInsert(Table &table, const Cols &...cols);
  friend Table;

public:
  TableInsert(Table &table);
  TableInsert(const internal::Table_insert_base &other);
  TableInsert(internal::Table_insert_base &&other);
  using internal::Table_insert_base::operator=;
  virtual TableInsert &values(const Row &row);
  template <typename... Types> TableInsert &values(Types... rest);
  template <typename Container> TableInsert &rows(const Container &cont);
  template <typename It> TableInsert &rows(const It &begin, const It &end);
};

class TableSelect : public internal::Table_select_base {
  using Operation = Table_select_base;

public:
  TableSelect(Table &table);
  template <typename... PROJ> TableSelect(Table &table, const PROJ &...proj);
  TableSelect(const internal::Table_select_cmd &other);
  TableSelect(internal::Table_select_cmd &&other);
  using internal::Table_select_cmd::operator=;
  Operation &where(const string &expr);
};

class TableUpdate : public internal::Table_update_base {
  using Operation = internal::Table_update_base;
  TableUpdate(Table &table);
  friend Table;

public:
  TableUpdate(Table &table, const string &expr);
  TableUpdate(const internal::Table_update_cmd &other);
  TableUpdate(internal::Table_update_cmd &&other);
  using internal::Table_update_cmd::operator=;
  TableUpdate &set(const string &field, const Value &val);
  Operation &where(const string &expr);
};

class TableRemove : public internal::Table_remove_base {
  using Operation = internal::Table_remove_base;
  TableRemove(Table &table);
  friend Table;

public:
  TableRemove(Table &table, const string &expr);
  TableRemove(const internal::Table_remove_cmd &other);
  TableRemove(internal::Table_remove_cmd &&other);
  using internal::Table_remove_cmd::operator=;
  Operation &where(const string &expr);
};
} // namespace abi2
} // namespace mysqlx

#endif
