// Imitates: <oatpp/orm/QueryResult.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_QUERYRESULT_HPP
#define STUB_OATPP_ORM_QUERYRESULT_HPP
#include <oatpp/Types.hpp>
#include <oatpp/orm/Connection.hpp>
#include <oatpp/provider/Provider.hpp>

namespace oatpp {
namespace orm {
class QueryResult {
public:
  virtual ~QueryResult() = default;
  virtual provider::ResourceHandle<Connection> getConnection() const = 0;
  virtual bool isSuccess() const = 0;
  virtual oatpp::String getErrorMessage() const = 0;
  virtual v_int64 getPosition() const = 0;
  virtual v_int64 getKnownCount() const = 0;
  virtual bool hasMoreToFetch() const = 0;
  virtual oatpp::Void fetch(const oatpp::Type *const resultType, v_int64 count) = 0;
  template <class Wrapper> Wrapper fetch(v_int64 count = -1) {
    return fetch(Wrapper::Class::getType(), count).template cast<Wrapper>();
  }
};
} // namespace orm
} // namespace oatpp
#endif
