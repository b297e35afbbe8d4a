// RUN: %check_orm %s %t --checks=orm-query-in-loop \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/../../docs/examples/entities/entities.yaml \
// RUN:   -- -I %inputs/../../docs/examples/entities
//
// Classes that a program generates for itself (docs/examples/entities): rows that are found one by one, and those of
// classes that are kept.
#include "repository.h"

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace desk;

void byKey(Repository &repository, const std::vector<long> &keys) {
  for (long key : keys)
    std::cout << repository.find<Customer>(key).name();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:29: note: read the 'Customer' rows with one find<Customer>(keys) before the loop
}

void byTheKeyOfARow(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    std::cout << ticket.subject() << repository.find<Customer>(ticket.customerKey()).name();
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: a row is fetched by its key once for each 'Ticket' of this loop (1 + N queries) [orm-query-in-loop]
}

void filtered(Repository &repository) {
  for (const Customer &customer : repository.all<Customer>()) {
    TicketFilter filter;
    filter.customer = customer.key();
    filter.onlyOpen = true;
    for (const Ticket &ticket : repository.tickets(filter))
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:44: note: read the rows of all turns with one statement before the loop
      std::cout << ticket.subject();
  }
}

void counted(Repository &repository, const std::vector<Agent> &agents) {
  for (std::size_t i = 0; i < agents.size(); ++i) {
    TicketFilter filter;
    filter.agent = agents[i].key();
    std::cout << agents[i].name() << repository.countTickets(filter);
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: rows are counted by a query once for each 'Agent' of this loop (N queries) [orm-query-in-loop]
  }
}

int unknown(Repository &repository, const std::vector<std::string> &emails) {
  int unknown = 0;
  for (const std::string &email : emails)
    if (!repository.hasCustomer(email))
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      ++unknown;
  return unknown;
}

void sameRows(Repository &repository, const std::vector<long> &keys) {
  for (long key : keys)
    for (const Team &team : repository.all<Team>())
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      if (team.key() == key)
        std::cout << team.name();
}

static std::string customerOf(Repository &repository, const Ticket &ticket) {
  return repository.find<Customer>(ticket.customerKey()).name();
}

void helper(Repository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    std::cout << customerOf(repository, ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each 'Ticket' of this loop (N queries) [orm-query-in-loop]
}

class Desk {
public:
  explicit Desk(Repository &repository) : m_repository(repository) {}

  const std::string &nameOf(long customer) {
    auto it = m_names.find(customer);
    if (it == m_names.end())
      it = m_names.emplace(customer, m_repository.find<Customer>(customer).name()).first;
    return it->second;
  }

  Agent agent(long key) const { return m_repository.find<Agent>(key); }
  std::string country(long key) const { return m_repository.find<Country>(key).name(); }

private:
  Repository &m_repository;
  std::map<long, std::string> m_names;
};

void method(const Desk &desk, const std::set<long> &keys) {
  for (long key : keys)
    std::cout << desk.agent(key).name();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

template <typename T> std::vector<T> oneByOne(Repository &repository, const std::vector<long> &keys) {
  std::vector<T> rows;
  for (long key : keys)
    rows.push_back(repository.find<T>(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return rows;
}

void templates(Repository &repository, const std::vector<long> &keys) {
  std::cout << oneByOne<Agent>(repository, keys).size();
}

// --- Quiet: rows that are kept ---------------------------------------------------------------------------------------

void cached(Repository &repository, const std::vector<long> &keys) {
  for (long key : keys)
    std::cout << repository.find<Country>(key).name();
}

void cachedForEachRow(Repository &repository) {
  for (const Customer &customer : repository.all<Customer>())
    std::cout << customer.name() << repository.find<Country>(customer.countryKey()).code();
}

void cachedByHelper(const Desk &desk, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers)
    std::cout << desk.country(customer.countryKey());
}

template <typename T> std::string namesOf(Repository &repository, const std::vector<long> &keys) {
  std::string names;
  for (long key : keys)
    names += repository.find<T>(key).name();
  return names;
}

void cachedByTemplate(Repository &repository, const std::vector<long> &keys) {
  std::cout << namesOf<Priority>(repository, keys);
}

// --- Quiet: the other reasons ----------------------------------------------------------------------------------------

void together(Repository &repository, const std::vector<Ticket> &tickets) {
  std::vector<long> keys;
  for (const Ticket &ticket : tickets)
    keys.push_back(ticket.customerKey());
  std::map<long, std::string> names;
  for (const Customer &customer : repository.find<Customer>(keys))
    names[customer.key()] = customer.name();
  for (const Ticket &ticket : tickets)
    std::cout << names.at(ticket.customerKey());
}

void memoised(Desk &desk, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    std::cout << desk.nameOf(ticket.customerKey());
}

void chunks(Repository &repository, const std::vector<std::vector<long>> &chunks) {
  for (const std::vector<long> &keys : chunks)
    std::cout << repository.find<Customer>(keys).size();
}

void subjects(Repository &repository) {
  for (const char *subject : {"Login", "Printer", "Payment"}) {
    TicketFilter filter;
    filter.subject = subject;
    std::cout << repository.countTickets(filter);
  }
}

long firstKnown(Repository &repository, const std::vector<std::string> &emails) {
  for (std::size_t i = 0; i < emails.size(); ++i)
    if (repository.hasCustomer(emails[i]))
      return static_cast<long>(i);
  return -1;
}

void onlyAsked(const Repository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    if (repository.isConnected())
      std::cout << ticket.subject();
}
