// RUN: %check_orm %s %t --checks=orm-lazy-load-in-loop \
// RUN:   --option orm-lazy-load-in-loop.Profiles=%inputs/../../docs/examples/entities/entities.yaml \
// RUN:   -- -I %inputs/../../docs/examples/entities
//
// Nothing is loaded for each row here: columns that have the shape of a relation, relations towards classes that are
// kept, relations that are there.
#include "repository.h"

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using namespace desk;

// --- Columns ---------------------------------------------------------------------------------------------------------

// std::vector<std::string> is no relation, std::vector<Message> is one.
void columnOfSeveralValues(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    for (const std::string &tag : ticket.tags())
      std::cout << tag;
}

void columnOfAnotherClass(Repository &repository) {
  for (const Agent &agent : repository.all<Agent>())
    std::cout << agent.name() << agent.skills().size();
}

// A class, but no entity.
void columnsThatBelongTogether(Repository &repository) {
  for (const Customer &customer : repository.all<Customer>())
    std::cout << customer.address().street << customer.address().city;
}

void keys(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>())
    std::cout << ticket.key() << ticket.customerKey() << ticket.agentKey() << ticket.open();
}

// An entity, but a copy of the row itself.
void copies(Repository &repository, std::vector<Ticket> &drafts) {
  for (const Ticket &ticket : repository.all<Ticket>())
    drafts.push_back(ticket.copy());
}

// --- Classes whose rows are kept -------------------------------------------------------------------------------------

void cached(Repository &repository) {
  for (const Customer &customer : repository.all<Customer>())
    std::cout << customer.country().name();
}

void cachedByHelper(Repository &repository) {
  const auto code = [](const Customer &customer) { return customer.country().code(); };
  std::map<std::string, int> counts;
  for (const Customer &customer : repository.all<Customer>())
    ++counts[code(customer)];
}

void cachedBehindALoop(Repository &repository) {
  int hours = 0;
  const std::vector<Ticket> tickets = repository.all<Ticket>();
  for (std::size_t i = 0; i < tickets.size(); ++i)
    hours += tickets[i].priority().hours();
  std::cout << hours;
}

// --- Relations that are there ----------------------------------------------------------------------------------------

void loaded(Repository &repository) {
  std::vector<Ticket> tickets = repository.all<Ticket>();
  repository.load(tickets, "customer");
  for (const Ticket &ticket : tickets)
    std::cout << ticket.customer().name() << ticket.customer().email();
}

void loadedPath(Repository &repository) {
  std::vector<Message> messages = repository.all<Message>();
  repository.load(messages, "ticket.customer");
  for (const Message &message : messages)
    std::cout << message.ticket().subject() << message.ticket().customer().name();
}

// One ticket's messages: one statement.
void oneRow(Repository &repository, long key) {
  const Ticket ticket = repository.find<Ticket>(key);
  for (const Message &message : ticket.messages())
    std::cout << message.text();
}

void firstRow(Repository &repository) {
  for (const Ticket &ticket : repository.all<Ticket>()) {
    std::cout << ticket.customer().name();
    break;
  }
}

const Ticket *search(const std::vector<Ticket> &tickets, const std::string &name) {
  for (const Ticket &ticket : tickets)
    if (ticket.customer().name() == name)
      return &ticket;
  return nullptr;
}

void memoised(Repository &repository) {
  std::unordered_map<long, std::string> names;
  for (const Ticket &ticket : repository.all<Ticket>()) {
    auto it = names.find(ticket.customerKey());
    if (it == names.end())
      it = names.emplace(ticket.customerKey(), ticket.customer().name()).first;
    std::cout << it->second;
  }
}

// Names of its own.
struct Slot {
  const Customer &customer() const { return *m_customer; }
  const Customer *m_customer = nullptr;
};

void ownClass(const std::vector<Slot> &slots) {
  for (const Slot &slot : slots)
    std::cout << slot.customer().name();
}

void all(Repository &repository) {
  const std::vector<Ticket> tickets = repository.all<Ticket>();
  search(tickets, "Smith");
}
