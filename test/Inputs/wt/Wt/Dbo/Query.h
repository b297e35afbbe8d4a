// Imitates: <Wt/Dbo/Query.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_QUERY_H
#define STUB_WT_DBO_QUERY_H
#include <Wt/Dbo/ptr.h>

namespace Wt {
namespace Dbo {
namespace Impl {
template <class Result> class QueryBase {};
} // namespace Impl
struct DirectBinding {};
struct DynamicBinding {};
class AbstractQuery {
public:
  template <typename T> AbstractQuery &bind(const T &value);
  void reset();
  AbstractQuery &join(const std::string &other);
  AbstractQuery &where(const std::string &condition);
  AbstractQuery &orderBy(const std::string &fieldName);
  AbstractQuery &offset(int count);
  int offset() const;
  AbstractQuery &limit(int count);
  int limit() const;
};
template <class Result, typename BindStrategy = DynamicBinding> class Query {};
template <class Result> class Query<Result, DirectBinding> : private Impl::QueryBase<Result> {
public:
  Query();
  ~Query();
  Query(const Query &other);
  Query &operator=(const Query &other);
  Session &session() const;
  template <typename T> Query<Result, DirectBinding> &bind(const T &value);
  void reset();
  Result resultValue() const;
  collection<Result> resultList() const;
  operator Result() const;
  operator collection<Result>() const;
};
template <class Result> class Query<Result, DynamicBinding> : public AbstractQuery, private Impl::QueryBase<Result> {
public:
  Query();
  ~Query();
  Query(const Query &other);
  Query &operator=(const Query &other);
  Session &session() const;
  template <typename T> Query<Result, DynamicBinding> &bind(const T &value);
  template <typename C> Query<Result, DynamicBinding> &join(const std::string &alias, const std::string &condition);
  Query<Result, DynamicBinding> &join(const std::string &other);
  template <typename C> Query<Result, DynamicBinding> &leftJoin(const std::string &alias, const std::string &condition);
  Query<Result, DynamicBinding> &leftJoin(const std::string &other);
  template <typename C> Query<Result, DynamicBinding> &rightJoin(const std::string &alias, const std::string &condition);
  Query<Result, DynamicBinding> &rightJoin(const std::string &other);
  Query<Result, DynamicBinding> &where(const std::string &text);
  Query<Result, DynamicBinding> &orWhere(const std::string &text);
  Query<Result, DynamicBinding> &orderBy(const std::string &text);
  Query<Result, DynamicBinding> &groupBy(const std::string &text);
  Query<Result, DynamicBinding> &having(const std::string &text);
  Query<Result, DynamicBinding> &with(const std::string &alias, const std::string &query);
  Query<Result, DynamicBinding> &offset(int count);
  Query<Result, DynamicBinding> &limit(int count);
  using AbstractQuery::limit;
  using AbstractQuery::offset;
  std::string asString() const;
  void reset();
  Result resultValue() const;
  collection<Result> resultList() const;
  operator Result() const;
  operator collection<Result>() const;
};
} // namespace Dbo
} // namespace Wt
#endif
