// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// A data layer whose bodies are not seen, made known by a profile, or by attributes in its header: functions that are
// called on no object. A first argument that is a text or a key is no connection.
#include "dal.h"

#include <map>
#include <string>
#include <vector>

namespace {

std::string byKey(const std::vector<Ticket> &tickets) {
  std::string names;
  for (const Ticket &ticket : tickets) {
    dal::Answer agent = dal::query("SELECT name FROM agents WHERE id = %ld", ticket.agent);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:25: note: fetch what all turns need with one query, by a join or an IN list of the keys, before the loop
    if (agent.next())
      names += agent.text(0);
  }
  return names;
}

long filtered(const std::vector<long> &agents) {
  long sum = 0;
  for (long agent : agents) {
    dal::Answer tickets = dal::query("SELECT id, weight FROM tickets WHERE agent = %ld AND open", agent);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (tickets.next())
      sum += tickets.number(1);
  }
  return sum;
}

long counted(const std::vector<long> &agents) {
  long sum = 0;
  for (size_t i = 0; i < agents.size(); ++i)
    sum += dal::scalar("SELECT COUNT(*) FROM tickets WHERE agent = %ld", agents[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:12: note: count them all with one query that groups by the key
  return sum;
}

int asked(const std::vector<std::string> &names) {
  int known = 0;
  for (const std::string &name : names)
    known += dal::query("SELECT 1 FROM agents WHERE name = %s", dal::quoted(name).c_str()).next();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
  return known;
}

// The text is put together from the element.
long putTogether(const std::vector<long> &agents) {
  long sum = 0;
  for (long agent : agents) {
    const std::string text = "SELECT weight FROM tickets WHERE agent = " + std::to_string(agent);
    sum += dal::scalar(text.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

long invariant(const std::vector<long> &weights) {
  long most = 0;
  for (long weight : weights) {
    dal::trace("comparing");
    const long limit = dal::scalar("SELECT weight_limit FROM settings");
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:24: note: nothing in it changes from turn to turn: run it once, before the loop
    if (weight < limit && weight > most)
      most = weight;
  }
  return most;
}

// A static function of a class.
std::string agentNames() {
  std::string names;
  for (const Ticket &ticket : TicketRepository::instance().openTickets())
    names += TicketRepository::agent(ticket.agent).name;
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each {{'Ticket'|row}} of this loop (1 + N queries) [orm-query-in-loop]
  return names;
}

// --- Through the program's own functions, whose bodies are seen ---

std::string nameOf(long agent) {
  dal::Answer rows = dal::query("SELECT name FROM agents WHERE id = %ld", agent);
  return rows.next() ? rows.text(0) : "nobody";
}

std::string throughAFunction(const std::vector<Ticket> &tickets) {
  std::string names;
  for (const Ticket &ticket : tickets)
    names += nameOf(ticket.agent);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in '{{.*}}nameOf', which executes it
  return names;
}

// --- Quiet ---

std::map<long, std::string> allNames() {
  std::map<long, std::string> names;
  dal::Answer agents = dal::query("SELECT id, name FROM agents");
  while (agents.next())
    names[agents.number(0)] = agents.text(1);
  return names;
}

std::string quotedOnly(const std::vector<std::string> &names) {
  std::string list;
  for (const std::string &name : names)
    list += "," + dal::quoted(name);
  return list;
}

// One IN list for each hundred keys.
long inChunks(const std::vector<long> &ids) {
  long sum = 0;
  for (size_t from = 0; from < ids.size(); from += 100) {
    std::string list = "0";
    for (size_t i = from; i < from + 100 && i < ids.size(); ++i)
      list += "," + std::to_string(ids[i]);
    sum += dal::scalar("SELECT SUM(weight) FROM tickets WHERE id IN (%s)", list.c_str());
  }
  return sum;
}

long threeTables() {
  long sum = 0;
  for (const char *table : {"agents", "tickets", "countries"})
    sum += dal::scalar("SELECT COUNT(*) FROM %s", table);
  return sum;
}

void tables(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    dal::query("CREATE TABLE IF NOT EXISTS %s (id INTEGER PRIMARY KEY)", name.c_str());
}

bool untilItWorks() {
  while (true) {
    dal::Answer answer = dal::query("SELECT 1");
    if (answer.next())
      return true;
  }
}

} // namespace

void all(const std::vector<Ticket> &tickets, const std::vector<long> &ids, const std::vector<std::string> &names) {
  byKey(tickets);
  filtered(ids);
  counted(ids);
  asked(names);
  putTogether(ids);
  invariant(ids);
  agentNames();
  throughAFunction(tickets);
  allNames();
  quotedOnly(names);
  inChunks(ids);
  threeTables();
  tables(names);
  untilItWorks();
}
