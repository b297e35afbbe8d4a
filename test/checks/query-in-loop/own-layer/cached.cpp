// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Rows of a class that the data layer keeps while the program runs: fetching them by their key in a loop costs no query
// but the first time.
#include "dal.h"

#include <string>
#include <vector>

namespace {

std::string countries(const std::vector<Ticket> &tickets) {
  std::string names;
  for (const Ticket &ticket : tickets)
    names += dal::Table<Country>::instance().find(ticket.country).name;
  return names;
}

const std::string nameOf(const dal::Table<Country> &table, long country) { return table.find(country).name; }

std::string throughAFunction(const dal::Table<Country> &table) {
  std::string names;
  for (const Ticket &ticket : TicketRepository::instance().openTickets())
    names += nameOf(table, ticket.country);
  return names;
}

// Classes beside it are not kept.
std::string agents(const std::vector<Ticket> &tickets) {
  std::string names;
  for (const Ticket &ticket : tickets)
    names += dal::Table<Country>::instance().find(ticket.country).name +
             dal::Table<Agent>::instance().find(ticket.agent).name;
             // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
  return names;
}

} // namespace

void all(const std::vector<Ticket> &tickets) {
  countries(tickets);
  throughAFunction(dal::Table<Country>::instance());
  agents(tickets);
}
