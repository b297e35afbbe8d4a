// Written by a generator together with entities.h: how its classes are read and
// written. Changes will be lost.
#ifndef DESK_REPOSITORY_H
#define DESK_REPOSITORY_H

#include "entities.h"

#include <string>
#include <vector>

namespace desk {

/// Which tickets are meant. What is not set does not count.
struct TicketFilter {
  long customer = 0;
  long agent = 0;
  std::string subject;
  bool onlyOpen = false;
  int limit = 0;
};

/// A connection, and the rows of the tables that are kept.
class Repository {
public:
  explicit Repository(const std::string &address);
  Repository(const Repository &) = delete;
  ~Repository();

  /// The row with this key.
  template <typename T> T find(long key);
  /// The rows with these keys.
  template <typename T> std::vector<T> find(const std::vector<long> &keys);
  template <typename T> std::vector<T> all();
  std::vector<Ticket> tickets(const TicketFilter &filter);
  long countTickets(const TicketFilter &filter);
  bool hasCustomer(const std::string &email);

  /// Reads a relation of all these rows by one statement. They give it without
  /// another one then.
  template <typename T> void load(std::vector<T> &rows, const char *relation);

  /// Writes all rows by one statement.
  template <typename T> void save(const std::vector<T> &rows);
  /// Deletes by one statement; the number of rows.
  long eraseTickets(const TicketFilter &filter);

  bool isConnected() const;

private:
  void *m_connection;
};

/// A transaction that collects what is to be written. It is rolled back when it
/// goes without commit().
class UnitOfWork {
public:
  explicit UnitOfWork(Repository &repository);
  UnitOfWork(const UnitOfWork &) = delete;
  ~UnitOfWork();

  /// Only collected.
  template <typename T> void save(const T &row);
  /// Only collected.
  template <typename T> void erase(const T &row);
  /// Writes what was collected and ends the transaction.
  void commit();

private:
  Repository &m_repository;
};

} // namespace desk

#endif
