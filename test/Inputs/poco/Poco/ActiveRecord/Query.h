// Imitates: <Poco/ActiveRecord/Query.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_ACTIVERECORD_QUERY_H
#define STUB_POCO_ACTIVERECORD_QUERY_H
#include "Poco/ActiveRecord/ActiveRecord.h"
#include "Poco/ActiveRecord/Context.h"
#include <functional>
#include <string>
#include <vector>

namespace Poco {
namespace ActiveRecord {
template <typename ActRec> class Query {
public:
  explicit Query(Context::Ptr pContext);
  Query() = delete;
  Query(const Query &) = delete;
  ~Query() = default;
  Query &operator=(const Query &) = delete;
  Query &where(const std::string &clause) {
    _where = clause;
    return *this;
  }
  Query &orderBy(const std::string &order);
  template <typename T> Query &bind(const T &value);
  Query &offset(std::size_t offset);
  Query &limit(std::size_t limit);
  Query &filter(const std::function<bool(const ActRec &)> &fn);
  Query &filter(std::function<bool(const ActRec &)> &&fn);
  // runs the one SELECT
  std::vector<typename ActRec::Ptr> execute();
  std::size_t totalResults() const;
  void reset();

private:
  std::string _where;
};
} // namespace ActiveRecord
} // namespace Poco
#endif
