// RUN: %check_orm %s %t --checks=orm-lazy-load-in-loop \
// RUN:   --option orm-lazy-load-in-loop.Profiles=%inputs/../../docs/examples/entities/entities.yaml \
// RUN:   -- -I %inputs/../../docs/examples/entities
//
// Classes that a program generates for itself (docs/examples/entities): relations that are known by their shape, in the
// loops in which they load for each row.
#include "repository.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using namespace desk;

void toOne(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    std::cout << ticket.customer().name();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: :[[@LINE-3]]:31: note: the query is built here
    // CHECK-NOTES: :[[@LINE-3]]:25: note: load 'customer' of all rows with one Repository::load() before the loop
}

void pointer(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    if (const Agent *agent = ticket.agent())
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'agent' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      std::cout << agent->name();
}

void toMany(Repository &repository) {
  for (const Customer &customer : repository.all<Customer>())
    std::cout << customer.name() << customer.tickets().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'tickets' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:46: note: load 'tickets' of all rows with one Repository::load() before the loop
}

void nested(Repository &repository) {
  for (const Team &team : repository.all<Team>())
    for (const Agent &agent : team.agents())
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'agents' is loaded from the database once for each 'Team' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      for (const Ticket &ticket : agent.tickets())
      // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'tickets' is loaded from the database once for each 'Agent' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        std::cout << ticket.subject();
}

void path(Repository &repository) {
  for (const Message &message : repository.all<Message>())
    std::cout << message.ticket().customer().email();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'ticket' is loaded from the database once for each 'Message' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:35: warning: 'ticket.customer' is loaded from the database once for each 'Message' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void filtered(Repository &repository, TicketFilter filter) {
  filter.onlyOpen = true;
  const std::vector<Ticket> tickets = repository.tickets(filter);
  for (auto it = tickets.begin(); it != tickets.end(); ++it)
    std::cout << it->messages().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'messages' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void index(Repository &repository, const std::vector<long> &keys) {
  const std::vector<Agent> agents = repository.find<Agent>(keys);
  for (std::size_t i = 0; i < agents.size(); ++i)
    std::cout << agents[i].team().name();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'team' is loaded from the database once for each 'Agent' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void algorithm(Repository &repository) {
  const std::vector<Ticket> tickets = repository.all<Ticket>();
  std::for_each(tickets.begin(), tickets.end(), [](const Ticket &ticket) {
    std::cout << ticket.customer().name();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

std::size_t counted(Repository &repository, const std::string &domain) {
  const std::vector<Ticket> tickets = repository.all<Ticket>();
  return std::count_if(tickets.begin(), tickets.end(), [&](const Ticket &ticket) {
    return ticket.customer().email().find(domain) != std::string::npos;
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static std::string line(const Ticket &ticket) {
  return ticket.subject() + ": " + ticket.customer().name();
}

void helper(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    std::cout << line(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: note: in 'line', which loads 'customer'
}

class Report {
public:
  explicit Report(Repository &repository) : m_tickets(repository.all<Ticket>()) {}

  void print() const {
    for (const Ticket &ticket : m_tickets)
      print(ticket);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  void print(const Ticket &ticket) const { std::cout << ticket.customer().name(); }

  std::vector<Ticket> m_tickets;
};

void report(Repository &repository) { Report(repository).print(); }

template <typename Rows> void printAll(const Rows &rows) {
  for (const auto &row : rows)
    std::cout << row.customer().name();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'customer' is loaded from the database once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void functionTemplate(Repository &repository) { printAll(repository.all<Ticket>()); }

// The key of the related row is in the ticket.
void onlyTheKey(Repository &repository, std::vector<long> &customers) {
  for (const Ticket &ticket : repository.all<Ticket>())
    customers.push_back(ticket.customer().key());
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'customer' is loaded from the database only for its key once for each 'Ticket' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-FIXES: customers.push_back(ticket.customerKey());
}

// What leads from a class that is kept to one that is not.
void fromACachedClass(Repository &repository) {
  for (const Country &country : repository.all<Country>())
    std::cout << country.name() << country.customers().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: 'customers' is loaded from the database once for each 'Country' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
