// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Rows that are made in the loop, from what the loop goes over, and written.
#include "dal.h"

#include <string>
#include <vector>

namespace {

void fieldIsAssigned(TicketRepository &repository, const std::vector<long> &agents) {
  for (long agent : agents) {
    Ticket ticket;
    ticket.agent = agent;
    repository.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void textIsAssigned(TicketRepository &repository, const std::vector<std::string> &subjects) {
  for (const std::string &subject : subjects) {
    Ticket ticket;
    ticket.subject = "[mail] " + subject;
    repository.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void fieldByField(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  for (size_t i = 0; i < tickets.size(); ++i) {
    Ticket copy;
    copy.subject = tickets[i].subject;
    copy.agent = tickets[i].agent;
    table.insert(copy);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the database is written to once for each {{.*}} of this loop (N statements) [orm-write-in-loop]
  }
}

Ticket makeTicket(const std::string &subject) {
  Ticket ticket;
  ticket.subject = subject;
  return ticket;
}

void madeByAFunction(TicketRepository &repository, const std::vector<std::string> &subjects) {
  for (const std::string &subject : subjects)
    repository.insert(makeTicket(subject));
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
}

struct Draft {
  std::string subject;
  long agent;
  void fill(Ticket &ticket) const {
    ticket.subject = subject;
    ticket.agent = agent;
  }
};

void filledByAFunction(TicketRepository &repository, const std::vector<Draft> &drafts) {
  for (const Draft &draft : drafts) {
    Ticket ticket;
    draft.fill(ticket);
    repository.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// One object for all rows.
void usedAgain(TicketRepository &repository, const std::vector<std::string> &subjects) {
  Ticket ticket;
  for (const std::string &subject : subjects) {
    ticket.subject = subject;
    repository.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void counted(TicketRepository &repository, int count) {
  for (int i = 0; i < count; ++i) {
    Ticket ticket;
    ticket.subject = "ticket " + std::to_string(i);
    repository.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

// The rows are the same, but there are as many statements.
void emptyRows(TicketRepository &repository, const std::vector<long> &agents) {
  for (long agent : agents)
    if (agent > 0)
      repository.insert(Ticket());
      // CHECK-MISSING: :[[@LINE-1]]:18: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet ---

std::vector<Ticket> collected(const std::vector<std::string> &subjects) {
  std::vector<Ticket> tickets;
  for (const std::string &subject : subjects) {
    Ticket ticket;
    ticket.subject = subject;
    tickets.push_back(ticket);
  }
  return tickets;
}

} // namespace

void all(TicketRepository &repository, const std::vector<long> &agents, const std::vector<std::string> &subjects,
         const std::vector<Ticket> &tickets, const std::vector<Draft> &drafts) {
  fieldIsAssigned(repository, agents);
  textIsAssigned(repository, subjects);
  fieldByField(dal::Table<Ticket>::instance(), tickets);
  madeByAFunction(repository, subjects);
  filledByAFunction(repository, drafts);
  usedAgain(repository, subjects);
  counted(repository, 100);
  emptyRows(repository, agents);
  collected(subjects);
}
