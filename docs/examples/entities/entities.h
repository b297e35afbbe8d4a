// Written by a generator from the tables of the helpdesk. Changes will be lost.
#ifndef DESK_ENTITIES_H
#define DESK_ENTITIES_H

#include "row.h"

#include <string>
#include <vector>

namespace desk {

class Agent;
class Customer;
class Message;
class Team;
class Ticket;

/// Columns of customer that belong together.
struct Address {
  std::string street;
  std::string city;
};

/// Table country. Read once, then kept.
class Country : private Row {
public:
  using Row::key;

  const std::string &name() const;
  const std::string &code() const;
  std::vector<Customer> customers() const;
};

/// Table priority. Read once, then kept.
class Priority : private Row {
public:
  using Row::key;

  const std::string &name() const;
  int hours() const;
};

/// Table team.
class Team : private Row {
public:
  using Row::erase;
  using Row::key;
  using Row::save;

  const std::string &name() const;
  std::vector<Agent> agents() const;
};

/// Table agent.
class Agent : private Row {
public:
  using Row::erase;
  using Row::key;
  using Row::save;

  const std::string &name() const;
  std::vector<std::string> skills() const;
  long teamKey() const;
  const Team &team() const;
  std::vector<Ticket> tickets() const;
};

/// Table customer.
class Customer : private Row {
public:
  explicit Customer(Repository &repository);
  using Row::erase;
  using Row::isNew;
  using Row::key;
  using Row::save;

  const std::string &name() const;
  const std::string &email() const;
  const Address &address() const;
  long countryKey() const;
  const Country &country() const;
  std::vector<Ticket> tickets() const;

  void setName(const std::string &name);
  void setEmail(const std::string &email);
};

/// Table ticket.
class Ticket : private Row {
public:
  explicit Ticket(Repository &repository);
  using Row::erase;
  using Row::isNew;
  using Row::key;
  using Row::save;

  const std::string &subject() const;
  bool open() const;
  std::vector<std::string> tags() const;
  long customerKey() const;
  const Customer &customer() const;
  /// 0 when nobody has it.
  long agentKey() const;
  /// Null when nobody has it.
  const Agent *agent() const;
  long priorityKey() const;
  const Priority &priority() const;
  std::vector<Message> messages() const;
  /// A new row with the same columns.
  Ticket copy() const;

  void setSubject(const std::string &subject);
  void setOpen(bool open);
  void setCustomerKey(long key);
  void setAgentKey(long key);
};

/// Table message.
class Message : private Row {
public:
  explicit Message(Repository &repository);
  using Row::erase;
  using Row::key;
  using Row::save;

  const std::string &text() const;
  long ticketKey() const;
  const Ticket &ticket() const;

  void setText(const std::string &text);
  void setTicketKey(long key);
};

} // namespace desk

#endif
