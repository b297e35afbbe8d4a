// Imitates: <mysqlx/devapi/collection_crud.h> of MySQL Connector/C++ 8.3.0. Stub written for the orm-tidy tests.
#ifndef STUB_MYSQLX_COLLECTION_CRUD_H
#define STUB_MYSQLX_COLLECTION_CRUD_H
#include "common.h"
#include "result.h"

namespace mysqlx {
inline namespace abi2 {
class Collection;
class CollectionAdd;
class CollectionFind;
class CollectionModify;
class CollectionRemove;

namespace internal {
struct Collection_add_base : public Executable<Result, CollectionAdd> {};
struct Collection_remove_cmd : public Executable<Result, CollectionRemove> {};
struct Collection_remove_base : public Sort<Limit<Bind_parameters<Collection_remove_cmd>>> {};
struct Collection_find_cmd : public Executable<DocResult, CollectionFind> {};
struct Collection_find_base
    : public Group_by<Having<Sort<Limit<Offset<Bind_parameters<Set_lock<Collection_find_cmd>>>>>>> {};
struct Collection_modify_cmd : public Executable<Result, CollectionModify> {};
struct Collection_modify_base : public Sort<Limit<Bind_parameters<Collection_modify_cmd>>> {};
} // namespace internal

class CollectionAdd : public internal::Collection_add_base {
public:
  CollectionAdd(Collection &coll);
  CollectionAdd(const internal::Collection_add_base &other);
  CollectionAdd(internal::Collection_add_base &&other);
  using internal::Collection_add_base::operator=;
  template <typename It> CollectionAdd &add(const It &begin, const It &end);
  template <class Container> CollectionAdd &add(const Container &c);
  template <typename... Types> CollectionAdd &add(const Types &...docs);
};

class CollectionRemove : public internal::Collection_remove_base {
public:
  CollectionRemove(Collection &coll, const string &expr);
  CollectionRemove(const internal::Collection_remove_cmd &other);
  CollectionRemove(internal::Collection_remove_cmd &&other);
  using internal::Collection_remove_cmd::operator=;
};

class CollectionFind : public internal::Collection_find_base {
  using Operation = internal::Collection_find_base;

public:
  CollectionFind(Collection &coll);
  CollectionFind(Collection &coll, const string &expr);
  CollectionFind(const internal::Collection_find_cmd &other);
  CollectionFind(internal::Collection_find_cmd &&other);
  using internal::Collection_find_cmd::operator=;
  template <typename... Expr> Operation &fields(Expr... proj);
};

class CollectionModify : public internal::Collection_modify_base {
public:
  CollectionModify(Collection &coll, const string &expr);
  CollectionModify(const internal::Collection_modify_cmd &other);
  CollectionModify(internal::Collection_modify_cmd &&other);
  using internal::Collection_modify_cmd::operator=;
  CollectionModify &set(const Field &field, const Value &val);
  CollectionModify &unset(const Field &field);
  CollectionModify &arrayAppend(const Field &field, const Value &val);
  CollectionModify &patch(const string &val);
};
} // namespace abi2
} // namespace mysqlx

#endif
