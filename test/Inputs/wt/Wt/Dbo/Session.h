// Imitates: <Wt/Dbo/Session.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_SESSION_H
#define STUB_WT_DBO_SESSION_H
#include <Wt/Dbo/Call.h>
#include <Wt/Dbo/Field.h>
#include <Wt/Dbo/Query.h>
#include <Wt/Dbo/SqlConnection.h>
#include <Wt/Dbo/Transaction.h>
#include <Wt/Dbo/ptr.h>
#include <memory>
#include <string>

namespace Wt {
namespace Dbo {
class Session {
public:
  Session();
  virtual ~Session();
  Session(const Session &) = delete;
  Session &operator=(const Session &) = delete;
  void setConnection(std::unique_ptr<SqlConnection> connection);
  template <class C> void mapClass(const char *tableName);
  template <class C> const char *tableName() const;
  template <class C> ptr<C> add(ptr<C> &ptr);
  template <class C> ptr<C> add(std::unique_ptr<C> obj);
  template <typename T, typename... Args> ptr<T> addNew(Args &&...args) {
    return add(std::unique_ptr<T>(new T(std::forward<Args>(args)...)));
  }
  template <class C> ptr<C> load(const typename dbo_traits<C>::IdType &id, bool forceReread = false);
  template <class C> ptr<C> loadLazy(const typename dbo_traits<C>::IdType &id);
  template <class C> Query<ptr<C>> find(const std::string &condition = std::string()) {
    return find<C, DynamicBinding>(condition);
  }
  template <class C, typename BindStrategy>
  Query<ptr<C>, BindStrategy> find(const std::string &condition = std::string());
  template <class Result> Query<Result> query(const std::string &sql);
  template <class Result, typename BindStrategy> Query<Result, BindStrategy> query(const std::string &sql);
  Call execute(const std::string &sql);
  void createTables();
  void dropTables();
  void flush();
  void rereadAll(const char *tableName = nullptr);
};
} // namespace Dbo
} // namespace Wt
#endif
