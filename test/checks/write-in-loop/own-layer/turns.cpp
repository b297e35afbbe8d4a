// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Loops that write at most once, or a few times, beside those that only look like it.
#include "dal.h"

#include <vector>

namespace {

// --- Quiet ---

void leavesBehindTheWrite(TicketRepository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    repository.save(ticket);
    break;
  }
}

void writesWhereItLeaves(TicketRepository &repository, const std::vector<Ticket> &tickets, long agent) {
  for (Ticket ticket : tickets) {
    if (ticket.agent == agent) {
      ticket.agent = 0;
      repository.save(ticket);
      return;
    }
  }
}

// The turns that come before do nothing.
void skipsAndLeaves(TicketRepository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    if (!ticket.open)
      continue;
    repository.save(ticket);
    break;
  }
}

void two(TicketRepository &repository, const Ticket &first, const Ticket &second) {
  for (const Ticket &ticket : {first, second})
    repository.save(ticket);
}

void fixedNumber(TicketRepository &repository) {
  for (int i = 0; i < 3; ++i)
    repository.insert(Ticket());
}

// --- Reported ---

void leavesElsewhere(TicketRepository &repository, const std::vector<Ticket> &tickets, long last) {
  for (const Ticket &ticket : tickets) {
    repository.save(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
    if (ticket.agent == last)
      break;
  }
}

void skipsSome(TicketRepository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    if (!ticket.open)
      continue;
    repository.save(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the database is written to once for each {{'Ticket'|element}} of this loop (N statements) [orm-write-in-loop]
  }
}

void manyTimes(dal::Table<Ticket> &table, int count) {
  for (int i = 0; i < count; ++i)
    table.remove(i);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the database is written to once for each turn of this loop (N statements) [orm-write-in-loop]
}

} // namespace

void all(TicketRepository &repository, const std::vector<Ticket> &tickets) {
  leavesBehindTheWrite(repository, tickets);
  writesWhereItLeaves(repository, tickets, 1);
  skipsAndLeaves(repository, tickets);
  two(repository, tickets.front(), tickets.back());
  fixedNumber(repository);
  leavesElsewhere(repository, tickets, 1);
  skipsSome(repository, tickets);
  manyTimes(dal::Table<Ticket>::instance(), 100);
}
