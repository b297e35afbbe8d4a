// RUN: %check_orm %s %t --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Queries that are given an object: they depend on the loop as soon as something of the loop is put into it.
#include "dal.h"

#include <string>
#include <vector>

namespace {

int fieldIsAssigned(TicketRepository &repository, const std::vector<long> &agents) {
  int sum = 0;
  for (long agent : agents) {
    TicketFilter filter;
    filter.agent = agent;
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

int textIsAssigned(TicketRepository &repository, const std::vector<std::string> &subjects) {
  int sum = 0;
  for (const std::string &subject : subjects) {
    TicketFilter filter;
    filter.subject = subject;
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

int textIsAppended(TicketRepository &repository, const std::vector<std::string> &subjects) {
  int sum = 0;
  for (const std::string &subject : subjects) {
    TicketFilter filter;
    filter.subject += subject;
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

int initialised(TicketRepository &repository, const std::vector<std::string> &subjects) {
  int sum = 0;
  for (const std::string &subject : subjects) {
    const TicketFilter filter{subject, 0};
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

// One filter for all turns, with another field in each.
int usedAgain(TicketRepository &repository, const std::vector<long> &agents) {
  int sum = 0;
  TicketFilter filter;
  filter.subject = "printer";
  for (long agent : agents) {
    filter.agent = agent;
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

TicketFilter filterFor(long agent) {
  TicketFilter filter;
  filter.agent = agent;
  return filter;
}

int madeByAFunction(TicketRepository &repository, const std::vector<long> &agents) {
  int sum = 0;
  for (long agent : agents)
    sum += repository.matching(filterFor(agent)).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

void fill(TicketFilter &filter, long agent) { filter.agent = agent; }

int filledByAFunction(TicketRepository &repository, const std::vector<long> &agents) {
  int sum = 0;
  for (long agent : agents) {
    TicketFilter filter;
    fill(filter, agent);
    sum += repository.matching(filter).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

// This one is the same in each turn.
int theSame(TicketRepository &repository, const std::vector<long> &agents) {
  int sum = 0;
  for (long agent : agents) {
    TicketFilter filter;
    filter.subject = "printer";
    for (const Ticket &ticket : repository.matching(filter))
    // CHECK-MISSING: :[[@LINE-1]]:44: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      sum += ticket.agent == agent;
  }
  return sum;
}

} // namespace

void all(TicketRepository &repository, const std::vector<long> &agents, const std::vector<std::string> &subjects) {
  fieldIsAssigned(repository, agents);
  textIsAssigned(repository, subjects);
  textIsAppended(repository, subjects);
  initialised(repository, subjects);
  usedAgain(repository, agents);
  madeByAFunction(repository, agents);
  filledByAFunction(repository, agents);
  theSame(repository, agents);
}
