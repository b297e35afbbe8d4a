// Imitates: <oatpp/orm/Executor.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_EXECUTOR_HPP
#define STUB_OATPP_ORM_EXECUTOR_HPP
#include <oatpp/data/share/StringTemplate.hpp>
#include <oatpp/orm/Connection.hpp>
#include <oatpp/orm/QueryResult.hpp>

#include <string>
#include <unordered_map>

namespace oatpp {
namespace data {
namespace mapping {
class TypeResolver;
}
} // namespace data
namespace orm {
class Executor {
public:
  typedef oatpp::data::share::StringTemplate StringTemplate;
  typedef std::unordered_map<std::string, const oatpp::Type *> ParamsTypeMap;
  Executor();
  virtual ~Executor() = default;
  virtual provider::ResourceHandle<Connection> getConnection() = 0;
  virtual StringTemplate parseQueryTemplate(const oatpp::String &name, const oatpp::String &text,
                                            const ParamsTypeMap &paramsTypeMap, bool prepare = false) = 0;
  virtual std::shared_ptr<QueryResult>
  execute(const StringTemplate &queryTemplate, const std::unordered_map<oatpp::String, oatpp::Void> &params,
          const std::shared_ptr<const data::mapping::TypeResolver> &typeResolver = nullptr,
          const provider::ResourceHandle<Connection> &connection = nullptr) = 0;
  virtual std::shared_ptr<QueryResult>
  execute(const oatpp::String &query, const std::unordered_map<oatpp::String, oatpp::Void> &params,
          const std::shared_ptr<const data::mapping::TypeResolver> &typeResolver = nullptr,
          const provider::ResourceHandle<Connection> &connection = nullptr);
  virtual std::shared_ptr<QueryResult> begin(const provider::ResourceHandle<Connection> &connection = nullptr) = 0;
  virtual std::shared_ptr<QueryResult> commit(const provider::ResourceHandle<Connection> &connection) = 0;
  virtual std::shared_ptr<QueryResult> rollback(const provider::ResourceHandle<Connection> &connection) = 0;
  virtual v_int64 getSchemaVersion(const oatpp::String &suffix = nullptr,
                                   const provider::ResourceHandle<Connection> &connection = nullptr) = 0;
};
} // namespace orm
} // namespace oatpp
#endif
