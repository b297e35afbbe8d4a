// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Conditions round a query that ask the very object that runs it. They are no question to a cache.
#include "dal.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace {

std::string pointerIsThere(TicketRepository *repository, const std::vector<long> &ids) {
  std::string text;
  for (long id : ids)
    if (repository)
      text += repository->ticket(id).subject;
      // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return text;
}

std::string asksTheRepository(TicketRepository &repository, const std::vector<Ticket> &tickets) {
  std::string text;
  for (const Ticket &ticket : tickets)
    if (repository.subjectLine(ticket) != "")
      text += repository.ticket(ticket.id()).subject;
      // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
  return text;
}

std::string asksForAnotherRow(const std::vector<Ticket> &tickets) {
  std::string text;
  dal::Answer names = dal::query("SELECT name FROM agents");
  for (const Ticket &ticket : tickets)
    if (names.next())
      text += names.text(0) + dal::Table<Agent>::instance().find(ticket.agent).name;
      // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: a row is fetched by its key once for each {{'Ticket'|element}} of this loop (N queries) [orm-query-in-loop]
  return text;
}

// --- Quiet: this one is a cache ---

std::string cached(TicketRepository &repository, const std::vector<long> &ids) {
  std::unordered_map<long, std::string> subjects;
  std::string text;
  for (long id : ids) {
    if (!subjects.count(id))
      subjects.emplace(id, repository.ticket(id).subject);
    text += subjects.at(id);
  }
  return text;
}

} // namespace

void all(TicketRepository &repository, const std::vector<Ticket> &tickets, const std::vector<long> &ids) {
  pointerIsThere(&repository, ids);
  asksTheRepository(repository, tickets);
  asksForAnotherRow(tickets);
  cached(repository, ids);
}
