// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// A data layer whose bodies are not seen, made known by a profile, or by attributes in its header: statements that are
// text, in functions that are called on no object. What they do is read from the text.
#include "dal.h"

#include <string>
#include <vector>

namespace {

void inserts(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    dal::query("INSERT INTO agents (name) VALUES (%s)", dal::quoted(name).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: write all rows with one statement where the database has one; at least put one transaction around the loop
}

void updates() {
  for (const Ticket &ticket : TicketRepository::instance().openTickets())
    dal::query("UPDATE tickets SET open = 0 WHERE id = %ld", ticket.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each {{'Ticket'|row}} of this loop (N statements) [orm-write-in-loop]
}

void deletes(const std::vector<long> &ids) {
  dal::begin();
  for (long id : ids)
    dal::query("DELETE FROM tickets WHERE agent = %ld", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: write all rows with one statement where the database has one; a transaction is open already, so what is left to gain is the round trips
  dal::commit();
}

// What ends a transaction may be text, too.
void transactions(const std::vector<long> &ids) {
  for (long id : ids) {
    dal::query("BEGIN");
    dal::query("UPDATE tickets SET open = 0 WHERE agent = %ld", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    dal::query("COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// The key that is written is of the row that a query in the loop gave.
void moves(const std::vector<long> &agents) {
  for (long agent : agents) {
    dal::Answer tickets = dal::query("SELECT id FROM tickets WHERE agent = %ld", agent);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (tickets.next())
      dal::query("UPDATE tickets SET agent = 0 WHERE id = %ld", tickets.number(0));
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each {{row|element|turn}} of this loop ({{.*}} statements) [orm-write-in-loop]
  }
}

// --- Quiet ---

void allAtOnce(const std::vector<std::string> &names) {
  std::string values;
  for (const std::string &name : names)
    values += (values.empty() ? "(" : ", (") + dal::quoted(name) + ")";
  if (!values.empty())
    dal::query("INSERT INTO agents (name) VALUES %s", values.c_str());
}

void inChunks(const std::vector<std::string> &names) {
  std::string values;
  int count = 0;
  for (const std::string &name : names) {
    values += (values.empty() ? "(" : ", (") + dal::quoted(name) + ")";
    if (++count % 500 == 0) {
      dal::query("INSERT INTO agents (name) VALUES %s", values.c_str());
      values.clear();
    }
  }
}

void definitions(const std::vector<std::string> &columns) {
  for (const std::string &column : columns)
    dal::query("ALTER TABLE agents ADD COLUMN %s TEXT", column.c_str());
}

void twoOfThem(long id) {
  for (const char *table : {"tickets", "agents"})
    dal::query("DELETE FROM %s WHERE id = %ld", table, id);
}

} // namespace

void all(const std::vector<long> &ids, const std::vector<std::string> &names) {
  inserts(names);
  updates();
  deletes(ids);
  transactions(ids);
  moves(ids);
  allAtOnce(names);
  inChunks(names);
  definitions(names);
  twoOfThem(1);
}
