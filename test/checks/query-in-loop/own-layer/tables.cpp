// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// A data layer whose bodies are not seen, made known by a profile, or by attributes in its header: tables of entities,
// and the one object by which a program reaches its tickets. What they give is the same, but for the rows' class, which
// attributes don't tell.
#include "dal.h"

#include <map>
#include <string>
#include <vector>

namespace {

std::string rowByKey(const dal::Table<Agent> &agents, const std::vector<Ticket> &tickets) {
  std::string names;
  for (const Ticket &ticket : tickets)
    names += agents.find(ticket.agent).name;
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:21: note: fetch what all turns need with one query, by a join or an IN list of the keys, before the loop
  return names;
}

std::string rowsOfARow() {
  std::string subjects;
  for (const Agent &agent : dal::Table<Agent>::instance().all())
    for (const Ticket &ticket : dal::Table<Ticket>::instance().where("agent", agent.id()))
    // CHECK-MESSAGES: :[[@LINE-1]]:64: warning: rows are selected by a query once for each {{'Agent'|row}} of this loop (1 + N queries) [orm-query-in-loop]
      subjects += ticket.subject;
  return subjects;
}

std::vector<long> countedForEachRow(const dal::Table<Agent> &agents, const dal::Table<Ticket> &tickets) {
  std::vector<long> counts;
  for (const Agent &agent : agents.all())
    counts.push_back(tickets.count("agent", agent.id()));
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are counted by a query once for each {{'Agent'|row}} of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:30: note: count them all with one query that groups by the key
  return counts;
}

std::string sameQuery(const std::vector<long> &ids) {
  std::string names;
  for (long id : ids)
    for (const Agent &agent : dal::Table<Agent>::instance().all())
    // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:61: note: nothing in it changes from turn to turn: run it once, before the loop
      if (agent.id() == id)
        names += agent.name;
  return names;
}

std::string subjects(const std::vector<long> &ids) {
  std::string text;
  for (long id : ids)
    text += TicketRepository::instance().ticket(id).subject;
    // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return text;
}

long openOf(const std::vector<Agent> &agents) {
  long sum = 0;
  for (const Agent &agent : agents)
    sum += TicketRepository::instance().countOf(agent);
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: rows are counted by a query once for each {{'Agent'|element}} of this loop (N queries) [orm-query-in-loop]
  return sum;
}

long nested() {
  long sum = 0;
  TicketRepository &repository = TicketRepository::instance();
  for (const Agent &agent : dal::Table<Agent>::instance().all())
    for (const Ticket &ticket : repository.ticketsOf(agent))
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: rows are selected by a query once for each {{'Agent'|row}} of this loop (1 + N queries) [orm-query-in-loop]
      sum += dal::Table<Ticket>::instance().count("agent", ticket.agent);
      // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: rows are counted by a query once for each {{'Ticket'|row}} of this loop ({{.*}}N·M queries) [orm-query-in-loop]
  return sum;
}

// --- Through the program's own functions, whose bodies are seen ---

std::string nameOf(const Ticket &ticket) {
  return dal::Table<Agent>::instance().find(ticket.agent).name;
}

std::string throughAFunction() {
  std::string names;
  for (const Ticket &ticket : TicketRepository::instance().openTickets())
    names += nameOf(ticket);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each {{'Ticket'|row}} of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in '{{.*}}nameOf', which executes it
  return names;
}

class Report {
public:
  explicit Report(TicketRepository &repository) : m_repository(repository) {}

  std::string text(const std::vector<long> &ids) {
    std::string text;
    for (long id : ids)
      text += line(id);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    return text;
  }

private:
  std::string line(long id) { return m_repository.subjectLine(m_repository.ticket(id)); }

  TicketRepository &m_repository;
};

// --- Quiet ---

// One statement before the loop.
std::string looksUp(const std::vector<Ticket> &tickets) {
  std::map<long, std::string> names;
  for (const Agent &agent : dal::Table<Agent>::instance().all())
    names[agent.id()] = agent.name;
  std::string text;
  for (const Ticket &ticket : tickets)
    text += names[ticket.agent];
  return text;
}

// Asks what is in memory.
int held(const dal::Table<Ticket> &table, const std::vector<long> &ids) {
  int count = 0;
  for (long id : ids)
    count += table.holds(id);
  return count;
}

std::string lines(TicketRepository &repository) {
  std::string text;
  for (const Ticket &ticket : repository.openTickets())
    text += repository.subjectLine(ticket);
  return text;
}

std::string outsideOfALoop(long id) {
  return TicketRepository::instance().ticket(id).subject;
}

// A cache that is asked first.
class Names {
public:
  std::string text(const std::vector<Ticket> &tickets) {
    std::string text;
    for (const Ticket &ticket : tickets)
      text += of(ticket.agent);
    return text;
  }

private:
  std::string of(long agent) {
    auto known = m_names.find(agent);
    if (known != m_names.end())
      return known->second;
    std::string name = dal::Table<Agent>::instance().find(agent).name;
    m_names[agent] = name;
    return name;
  }

  std::map<long, std::string> m_names;
};

Ticket firstOf(const std::vector<long> &ids) {
  for (long id : ids) {
    Ticket ticket = TicketRepository::instance().ticket(id);
    if (ticket.open)
      return ticket;
  }
  return Ticket();
}

} // namespace

void all(const std::vector<Ticket> &tickets, const std::vector<long> &ids, const std::vector<Agent> &agents) {
  rowByKey(dal::Table<Agent>::instance(), tickets);
  rowsOfARow();
  countedForEachRow(dal::Table<Agent>::instance(), dal::Table<Ticket>::instance());
  sameQuery(ids);
  subjects(ids);
  openOf(agents);
  nested();
  throughAFunction();
  Report(TicketRepository::instance()).text(ids);
  looksUp(tickets);
  held(dal::Table<Ticket>::instance(), ids);
  lines(TicketRepository::instance());
  outsideOfALoop(1);
  Names().text(tickets);
  firstOf(ids);
}
