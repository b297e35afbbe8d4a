// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Names that the data layer has too, of functions and classes that are not its own.
#include "dal.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace mock {

std::vector<int> query(const char *format, ...);
long scalar(const char *format, ...);

template <typename T> class Table {
public:
  T find(long id) const;
  std::vector<T> all() const;
};

class TicketRepository {
public:
  Ticket ticket(long id);
};

} // namespace mock

// No function of the data layer.
long scalar(const char *format, ...);

namespace {

// A table that is shown, with the rows that are in it.
class Table {
public:
  const Ticket *find(long id) const {
    for (const Ticket &ticket : m_rows)
      if (ticket.id() == id)
        return &ticket;
    return nullptr;
  }
  std::vector<Ticket> all() const { return m_rows; }
  long count(const char *, long agent) const {
    return std::count_if(m_rows.begin(), m_rows.end(), [&](const Ticket &ticket) { return ticket.agent == agent; });
  }

private:
  std::vector<Ticket> m_rows;
};

long otherNamespace(const std::vector<long> &ids) {
  long sum = 0;
  for (long id : ids)
    sum += mock::scalar("SELECT COUNT(*) FROM tickets WHERE agent = %ld", id) +
           long(mock::query("SELECT id FROM tickets WHERE agent = %ld", id).size()) + ::scalar("SELECT %ld", id);
  return sum;
}

std::string otherTable(const mock::Table<Agent> &agents, mock::TicketRepository &tickets,
                       const std::vector<long> &ids) {
  std::string text;
  for (long id : ids)
    text += agents.find(id).name + agents.all().front().name + tickets.ticket(id).subject;
  return text;
}

long tableInMemory(const Table &table, const std::vector<long> &ids) {
  long sum = 0;
  for (long id : ids)
    if (table.find(id))
      sum += table.count("agent", id) + long(table.all().size());
  return sum;
}

std::string containers(const std::map<long, std::string> &names, const std::vector<Ticket> &tickets) {
  std::string text;
  for (const Ticket &ticket : tickets) {
    const auto found = names.find(ticket.agent);
    if (found != names.end())
      text += found->second;
  }
  return text;
}

// The layer's own object, and what it gives, without a query.
std::string rowsInMemory(const dal::Table<Agent> &agents) {
  std::string names;
  const std::vector<Agent> all = agents.all();
  for (const Agent &agent : all)
    names += agent.name + std::to_string(agent.id()) + (agents.holds(agent.id()) ? "" : "?");
  return names;
}

// A query that is written down, and not run.
std::vector<std::string> texts(const std::vector<long> &ids) {
  std::vector<std::string> texts;
  for (long id : ids)
    texts.push_back("SELECT name FROM agents WHERE id = " + std::to_string(id));
  return texts;
}

// A function's address is no call.
int pointers(const std::vector<long> &ids) {
  int count = 0;
  for (long id : ids) {
    dal::Answer (*run)(const char *, ...) = &dal::query;
    count += run != nullptr && id > 0;
  }
  return count;
}

} // namespace

void all(const std::vector<Ticket> &tickets, const std::vector<long> &ids, mock::TicketRepository &repository) {
  otherNamespace(ids);
  otherTable(mock::Table<Agent>(), repository, ids);
  tableInMemory(Table(), ids);
  containers({}, tickets);
  rowsInMemory(dal::Table<Agent>::instance());
  texts(ids);
  pointers(ids);
}
