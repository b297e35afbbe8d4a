// RUN: %check_orm %s %t --library drogon
// A class of the program's own that derives from a generated model.

#include "drogon_models.h"
#include <drogon/HttpAppFramework.h>
#include <optional>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

namespace model {
// Adds to what was generated.
class Ticket : public Order {
public:
  Ticket() = default;
  explicit Ticket(const Row &row) noexcept : Order(row) {}
  std::string title() const { return getValueOfNumber() + ": " + getValueOfState(); }
  const Customer &getCustomerOnce(const DbClientPtr &client) const {
    if (!m_customer)
      m_customer = getCustomer(client);
    return *m_customer;
  }
  std::string getOwner() const { return getCustomer(drogon::app().getDbClient()).getValueOfName(); }

private:
  mutable std::optional<Customer> m_customer;
};
} // namespace model

// --- Reported --------------------------------------------------------------------------------------------------------

void derived(const DbClientPtr &client) {
  for (const model::Ticket &ticket : Mapper<model::Ticket>(client).findAll())
    use(ticket.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'getCustomer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void derivedMethod(const DbClientPtr &client) {
  for (const auto &ticket : Mapper<model::Ticket>(client).findAll())
    use(ticket.getOwner());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'getCustomer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void onceForEach(const DbClientPtr &client) {
  for (const auto &ticket : Mapper<model::Ticket>(client).findAll())
    use(ticket.getCustomerOnce(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'getCustomer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void columnsOfDerived(const DbClientPtr &client) {
  for (const model::Ticket &ticket : Mapper<model::Ticket>(client).findAll())
    use(ticket.title() + std::to_string(ticket.getValueOfCustomerId()));
}

// The class keeps what it read.
void readTwice(const DbClientPtr &client, const model::Ticket &ticket, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    use(name + ticket.getCustomerOnce(client).getValueOfName());
}

void oneRow(const DbClientPtr &client, int64_t key) {
  use(Mapper<model::Ticket>(client).findByPrimaryKey(key).getOwner());
}
