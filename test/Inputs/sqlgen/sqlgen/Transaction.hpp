// Imitates: <sqlgen/Transaction.hpp>, <sqlgen/begin_transaction.hpp> and <sqlgen/commit.hpp> of sqlgen 0.6.0 (5768fb9).
// Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_TRANSACTION_HPP
#define STUB_SQLGEN_TRANSACTION_HPP
#include "Iterator.hpp"

#include <string>

namespace sqlgen {
template <class ConnType> class Transaction {
public:
  Transaction(const Ref<ConnType> &connection);
  Transaction(const Transaction &other) = delete;
  Transaction(Transaction &&other) noexcept;
  ~Transaction();
  Result<Nothing> begin_transaction();
  Result<Nothing> commit();
  const Ref<ConnType> &conn() const noexcept;
  Result<Nothing> execute(const std::string &sql);
  Result<Nothing> rollback() noexcept;

private:
  Ref<ConnType> conn_;
  bool transaction_ended_;
};

namespace internal {
template <class ValueType, class Connection> struct IteratorType<ValueType, sqlgen::Transaction<Connection>> {
  using Type = typename IteratorType<ValueType, Connection>::Type;
};
} // namespace internal

struct BeginTransaction {
  template <class Connection> Result<Ref<Transaction<Connection>>> operator()(const Ref<Connection> &connection) const;
  template <class Connection>
  Result<Ref<Transaction<Connection>>> operator()(const Result<Ref<Connection>> &connection) const;
};
inline const auto begin_transaction = BeginTransaction{};

struct Commit {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Transaction<Connection>> &transaction) const;
};
inline const auto commit = Commit{};
} // namespace sqlgen
#endif
