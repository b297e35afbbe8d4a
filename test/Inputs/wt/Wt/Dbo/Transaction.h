// Imitates: <Wt/Dbo/Transaction.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_TRANSACTION_H
#define STUB_WT_DBO_TRANSACTION_H

namespace Wt {
namespace Dbo {
class Session;
class Transaction {
public:
  explicit Transaction(Session &session);
  virtual ~Transaction() noexcept(false);
  Transaction(const Transaction &) = delete;
  Transaction &operator=(const Transaction &) = delete;
  bool isActive() const;
  bool commit();
  void rollback();
  Session &session() const;
};
} // namespace Dbo
} // namespace Wt
#endif
