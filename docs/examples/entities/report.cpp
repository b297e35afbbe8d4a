#include "repository.h"

#include <iostream>

static std::string line(const desk::Ticket &ticket) {
  return ticket.subject() + " from " + ticket.customer().name() + ", " +
         ticket.customer().country().name();
}

void report(desk::Repository &repository) {
  for (const desk::Ticket &ticket : repository.all<desk::Ticket>()) {
    std::cout << line(ticket) << " (" << ticket.priority().name() << ")";
    for (const std::string &tag : ticket.tags())
      std::cout << " #" << tag;
    std::cout << "\n";
    for (const desk::Message &message : ticket.messages())
      std::cout << "  " << message.text() << "\n";
  }
}

void closeAll(desk::Repository &repository, const std::vector<long> &keys) {
  for (long key : keys) {
    desk::Ticket ticket = repository.find<desk::Ticket>(key);
    ticket.setOpen(false);
    ticket.save();
  }
}
