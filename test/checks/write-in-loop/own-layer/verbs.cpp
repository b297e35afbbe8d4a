// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal-verbs.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal-verbs.yaml -- -I %inputs/inhouse
//
// A profile that says what each write does, and what is to be done about it.
#include "dal.h"

#include <string>
#include <vector>

// Writes when a ticket was read.
void touch(const Ticket &ticket);

namespace {

void inserts(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    table.insert(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: call dal::load() with all 'Ticket' rows; at least put one transaction around the loop
}

void saves(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    table.save(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is saved by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: collect what changes in each 'Ticket'; at least put one transaction around the loop
}

void removes(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets) {
  dal::begin();
  for (const Ticket &ticket : tickets)
    table.remove(ticket.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: delete them with one dal::query; a transaction is open already, so what is left to gain is the round trips
  dal::commit();
}

void updates(const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets)
    touch(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Ticket' of this loop (N statements) [orm-write-in-loop]
}

void commits(dal::Table<Ticket> &table, const std::vector<long> &ids) {
  for (long id : ids) {
    dal::begin();
    table.remove(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    dal::commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: call dal::commit() once
  }
}

// What a text says counts for a function that runs any text.
void text(const std::vector<long> &ids) {
  for (long id : ids)
    dal::query("INSERT INTO watched (ticket) VALUES (%ld)", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

long queries(const dal::Table<Ticket> &tickets, const dal::Table<Agent> &agents, const std::vector<long> &ids) {
  long sum = 0;
  for (long id : ids) {
    sum += tickets.count("agent", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:20: note: count with one dal::query, GROUP BY
    sum += agents.find(id).name.size();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:19: note: read the 'Agent' rows with one dal::query before the loop
  }
  return sum;
}

} // namespace

void all(dal::Table<Ticket> &table, const std::vector<Ticket> &tickets, const std::vector<long> &ids) {
  inserts(table, tickets);
  saves(table, tickets);
  removes(table, tickets);
  updates(tickets);
  commits(table, ids);
  text(ids);
  queries(table, dal::Table<Agent>::instance(), ids);
}
