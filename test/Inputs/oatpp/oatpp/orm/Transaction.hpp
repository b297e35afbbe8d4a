// Imitates: <oatpp/orm/Transaction.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_TRANSACTION_HPP
#define STUB_OATPP_ORM_TRANSACTION_HPP
#include <oatpp/base/ObjectHandle.hpp>
#include <oatpp/orm/Executor.hpp>

namespace oatpp {
namespace orm {
class Transaction {
public:
  Transaction(const base::ObjectHandle<Executor> &executor,
              const provider::ResourceHandle<Connection> &connection = nullptr);
  Transaction(const Transaction &other) = delete;
  Transaction(Transaction &&other);
  virtual ~Transaction();
  Transaction &operator=(const Transaction &other) = delete;
  Transaction &operator=(Transaction &&other);
  provider::ResourceHandle<Connection> getConnection() const;
  std::shared_ptr<QueryResult> commit();
  std::shared_ptr<QueryResult> rollback();
};
} // namespace orm
} // namespace oatpp
#endif
