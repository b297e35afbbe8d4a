// Imitates: <oatpp/orm/DbClient.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_DBCLIENT_HPP
#define STUB_OATPP_ORM_DBCLIENT_HPP
#include <oatpp/Types.hpp>
#include <oatpp/orm/Executor.hpp>
#include <oatpp/orm/Transaction.hpp>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace oatpp {
namespace orm {
class DbClient {
  std::shared_ptr<Executor> m_executor;

public:
  DbClient(const std::shared_ptr<Executor> &executor);
  virtual ~DbClient() = default;
  provider::ResourceHandle<Connection> getConnection();
  void setEnabledInterpretations(const std::vector<std::string> &enabledInterpretations);
  data::share::StringTemplate parseQueryTemplate(const oatpp::String &name, const oatpp::String &text,
                                                 const Executor::ParamsTypeMap &paramsTypeMap, bool prepare = false);
  std::shared_ptr<QueryResult> execute(const data::share::StringTemplate &queryTemplate,
                                       const std::unordered_map<oatpp::String, oatpp::Void> &params,
                                       const provider::ResourceHandle<Connection> &connection = nullptr);
  std::shared_ptr<QueryResult> executeQuery(const oatpp::String &query,
                                            const std::unordered_map<oatpp::String, oatpp::Void> &params,
                                            const provider::ResourceHandle<Connection> &connection = nullptr);
  Transaction beginTransaction(const provider::ResourceHandle<Connection> &connection = nullptr);
};
} // namespace orm
} // namespace oatpp
#endif
