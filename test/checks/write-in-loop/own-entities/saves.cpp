// RUN: %check_orm %s %t --checks=orm-write-in-loop \
// RUN:   --option orm-write-in-loop.Profiles=%inputs/../../docs/examples/entities/entities.yaml \
// RUN:   -- -I %inputs/../../docs/examples/entities
//
// Classes that a program generates for itself (docs/examples/entities): rows that write themselves, and those that a
// repository or a unit of work writes together.
#include "repository.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace desk;

void saves(Repository &repository) {
  for (Ticket &ticket : repository.all<Ticket>()) {
    ticket.setOpen(false);
    ticket.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:12: note: pass all rows to one save() of the Repository, or to a UnitOfWork
  }
}

void erases(std::vector<Ticket> &tickets) {
  for (std::size_t i = 0; i < tickets.size(); ++i)
    tickets[i].erase();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:16: note: pass all rows to a UnitOfWork
}

void newRows(Repository &repository, const std::vector<std::string> &texts, long ticket) {
  for (const std::string &text : texts) {
    Message message(repository);
    message.setTicketKey(ticket);
    message.setText(text);
    message.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void foundAndSaved(Repository &repository, const std::vector<long> &keys) {
  for (long key : keys) {
    Customer customer = repository.find<Customer>(key);
    customer.setEmail("");
    customer.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void algorithm(std::vector<Message> &messages) {
  std::for_each(messages.begin(), messages.end(), [](Message &message) { message.erase(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:82: warning: rows are deleted by a statement once for each 'Message' of this loop (N statements) [orm-write-in-loop]
}

static void close(Ticket &ticket) {
  if (!ticket.open())
    return;
  ticket.setOpen(false);
  ticket.save();
}

void helper(std::vector<Ticket> &tickets) {
  for (Ticket &ticket : tickets)
    close(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
}

void byAFilter(Repository &repository, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers) {
    TicketFilter filter;
    filter.customer = customer.key();
    repository.eraseTickets(filter);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each 'Customer' of this loop (N statements) [orm-write-in-loop]
  }
}

// One transaction for each row.
void unitInTheLoop(Repository &repository, std::vector<Ticket> &tickets, long agent) {
  for (Ticket &ticket : tickets) {
    UnitOfWork work(repository);
    ticket.setAgentKey(agent);
    work.save(ticket);
    work.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each 'Ticket' of this loop (N transactions) [orm-write-in-loop]
  }
}

void commitInTheLoop(Repository &repository, std::vector<Ticket> &tickets) {
  for (Ticket &ticket : tickets) {
    UnitOfWork work(repository);
    ticket.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    work.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each 'Ticket' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: make one UnitOfWork before the loop and commit() behind it
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void together(Repository &repository, std::vector<Ticket> &tickets) {
  for (Ticket &ticket : tickets)
    ticket.setOpen(false);
  repository.save(tickets);
}

void unitOfWork(Repository &repository, std::vector<Ticket> &tickets) {
  UnitOfWork work(repository);
  for (Ticket &ticket : tickets) {
    ticket.setOpen(false);
    work.save(ticket);
  }
  work.commit();
}

void unitThatErases(Repository &repository, const std::vector<Message> &messages) {
  UnitOfWork work(repository);
  for (const Message &message : messages)
    if (message.text().empty())
      work.erase(message);
  work.commit();
}

void newRowsTogether(Repository &repository, const std::vector<std::string> &texts) {
  std::vector<Message> messages;
  for (const std::string &text : texts) {
    Message message(repository);
    message.setText(text);
    messages.push_back(message);
  }
  repository.save(messages);
}

void chunks(Repository &repository, const std::vector<std::vector<Ticket>> &chunks) {
  for (const std::vector<Ticket> &chunk : chunks)
    repository.save(chunk);
}

void oneStatement(Repository &repository, const std::vector<Customer> &customers) {
  TicketFilter filter;
  for (const Customer &customer : customers)
    filter.subject += customer.name();
  repository.eraseTickets(filter);
}

void firstOpenOne(std::vector<Ticket> &tickets, long agent) {
  for (Ticket &ticket : tickets)
    if (ticket.open()) {
      ticket.setAgentKey(agent);
      ticket.save();
      break;
    }
}

void fewSubjects(Repository &repository) {
  for (const char *subject : {"Test", "Spam"}) {
    TicketFilter filter;
    filter.subject = subject;
    repository.eraseTickets(filter);
  }
}

int onlyLookedAt(const std::vector<Ticket> &tickets) {
  int isNew = 0;
  for (const Ticket &ticket : tickets)
    isNew += ticket.isNew();
  return isNew;
}
