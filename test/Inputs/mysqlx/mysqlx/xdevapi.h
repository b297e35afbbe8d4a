// Imitates: <mysqlx/xdevapi.h>, the X DevAPI of MySQL Connector/C++ 8.3.0. Stub written for the orm-tidy tests.
#ifndef STUB_MYSQLX_XDEVAPI_H
#define STUB_MYSQLX_XDEVAPI_H
#include "devapi/collection_crud.h"
#include "devapi/common.h"
#include "devapi/result.h"
#include "devapi/table_crud.h"

namespace mysqlx {
inline namespace abi2 {
class Collection;
class Schema;
class Session;
class Table;

namespace internal {
class Db_obj_base {
protected:
  std::shared_ptr<int> m_sess;
  string m_name;
  virtual ~Db_obj_base() {}
};

struct SQL_statement;
using SQL_statement_cmd = Executable<SqlResult, SQL_statement>;
struct SQL_statement : public Bind_placeholders<SQL_statement_cmd> {
  SQL_statement(Session *sess, const string &query);
  SQL_statement(SQL_statement_cmd &other);
  SQL_statement(SQL_statement_cmd &&other);
};
} // namespace internal
using SqlStatement = internal::SQL_statement;

class SessionSettings {
public:
  SessionSettings(const string &uri);
  SessionSettings(const std::string &host, unsigned port, const string &user, const char *password,
                  const string &db = {});
};

class Schema : protected internal::Db_obj_base {
  Session *m_session;

public:
  Schema(Session &sess, const string &name);
  const string &getName() const { return m_name; }
  Session &getSession() { return *m_session; }
  bool existsInDatabase() const;
  Collection createCollection(const string &name, bool reuse);
  Collection getCollection(const string &name, bool check_exists = false);
  Table getTable(const string &name, bool check_exists = false);
  std::vector<Collection> getCollections();
  std::vector<Table> getTables();
  std::vector<string> getTableNames();
  void dropCollection(const mysqlx::string &name);
};

class Collection : protected internal::Db_obj_base {
public:
  Collection(const Schema &sch, const string &name);
  const string &getName() const { return m_name; }
  bool existsInDatabase() const;
  uint64_t count();
  CollectionFind find();
  CollectionFind find(const string &cond);
  template <typename... Types> CollectionAdd add(Types... args) {
    CollectionAdd add(*this);
    return add.add(args...);
  }
  CollectionRemove remove(const string &cond);
  CollectionModify modify(const string &expr);
  DbDoc getOne(const string &id);
  Result removeOne(const string &id);
  Result replaceOne(const string &id, Value &&document);
  Result addOrReplaceOne(const string &id, Value &&document);
  void createIndex(const string &name, const string &idx_spec);
  void dropIndex(const string &name);
};

class Table : protected internal::Db_obj_base {
public:
  Table(const Schema &sch, const string &name);
  const string &getName() const { return m_name; }
  bool existsInDatabase() const;
  bool isView();
  uint64_t count();
  TableInsert insert();
  template <class... T> TableInsert insert(const T &...t) { return TableInsert(*this, t...); }
  template <typename... PROJ> TableSelect select(const PROJ &...proj) { return TableSelect(*this, proj...); }
  TableRemove remove();
  TableUpdate update();
};

class Client;

class Session {
public:
  Session(SessionSettings settings);
  template <typename... T> Session(T... options) : Session(SessionSettings(options...)) {}
  Session(Session &&other);
  Session(Client &client);
  Schema createSchema(const string &name, bool reuse = false);
  Schema getSchema(const string &name, bool check_exists = false);
  Schema getDefaultSchema();
  void dropSchema(const string &name);
  SqlStatement sql(const string &query);
  void startTransaction();
  void commit();
  void rollback();
  void rollbackTo(const string &savepoint);
  string setSavepoint(const string &savepoint);
  void releaseSavepoint(const string &savepoint);
  void close();
};

class Client {
public:
  template <typename... T> Client(T... options);
  Session getSession();
};

template <class... P> Session getSession(P... p) { return Session(p...); }
} // namespace abi2
} // namespace mysqlx

#endif
