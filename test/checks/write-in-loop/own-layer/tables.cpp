// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// A data layer whose bodies are not seen, made known by a profile, or by attributes in its header: rows that are
// inserted, saved and removed one by one. What they give is the same, but for the rows' class, which attributes don't
// tell.
#include "dal.h"

#include <string>
#include <vector>

namespace {

void inserts(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    table.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: write all rows with one statement where the database has one; at least put one transaction around the loop
}

void saves() {
  for (Ticket ticket : TicketRepository::instance().openTickets()) {
    ticket.open = false;
    TicketRepository::instance().save(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: the database is written to once for each {{'Ticket'|row}} of this loop (N statements) [orm-write-in-loop]
  }
}

void removes(const std::vector<long> &ids) {
  for (long id : ids)
    dal::Table<Ticket>::instance().remove(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
}

void inATransaction(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  dal::begin();
  for (const Ticket &ticket : tickets)
    table.save(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: write all rows with one statement where the database has one; a transaction is open already, so what is left to gain is the round trips
  dal::commit();
}

void transactions(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    dal::begin();
    table.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
    dal::commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each {{'Ticket'|element}} of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: begin and commit once, around the loop
  }
}

// Each agent's tickets go to the database one by one.
void nested(const std::vector<Agent> &agents) {
  for (const Agent &agent : agents)
    for (Ticket ticket : TicketRepository::instance().ticketsOf(agent)) {
    // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: rows are selected by a query once for each {{'Agent'|element}} of this loop (N queries) [orm-query-in-loop]
      ticket.agent = 0;
      TicketRepository::instance().save(ticket);
      // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: the database is written to once for each {{'Ticket'|row}} of this loop (N·M statements) [orm-write-in-loop]
    }
}

// --- Through the program's own functions, whose bodies are seen ---

void close(Ticket ticket) {
  ticket.open = false;
  dal::Table<Ticket>::instance().save(ticket);
}

void throughAFunction(const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    close(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in '{{.*}}close', which executes it
}

// --- Quiet ---

void one(const Ticket &ticket) {
  dal::begin();
  TicketRepository::instance().insert(ticket);
  dal::commit();
}

// Written once, behind the loop.
void sum(const std::vector<Ticket> &tickets, Ticket summary) {
  for (const Ticket &ticket : tickets)
    summary.subject += ticket.subject;
  dal::Table<Ticket>::instance().save(summary);
}

void collects(std::vector<Ticket> &into, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    into.insert(into.end(), ticket);
}

} // namespace

void all(const std::vector<Ticket> &tickets, const std::vector<long> &ids, const std::vector<Agent> &agents) {
  std::vector<Ticket> copies;
  dal::Table<Ticket> &table = dal::Table<Ticket>::instance();
  inserts(table, tickets);
  saves();
  removes(ids);
  inATransaction(table, tickets);
  transactions(table, tickets);
  nested(agents);
  throughAFunction(tickets);
  one(Ticket());
  sum(tickets, Ticket());
  collects(copies, tickets);
}
