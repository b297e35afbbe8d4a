// An invented data layer of a company's own: declarations only, its bodies are elsewhere. orm-tidy gets to know it by
// dal.yaml, or by the attributes that it has with DAL_ANNOTATED.
#ifndef INHOUSE_DAL_H
#define INHOUSE_DAL_H

#include <string>
#include <vector>

#ifdef DAL_ANNOTATED
#define DAL_IS(What) [[clang::annotate("orm::" What)]]
#else
#define DAL_IS(What)
#endif

namespace dal {

// --- SQL as text, with arguments as for printf ---

class Answer {
public:
  bool next();
  long number(int column) const;
  std::string text(int column) const;
  int size() const;

private:
  void *m_rows;
};

DAL_IS("executes_sql") Answer query(const char *format, ...);
DAL_IS("executes_sql") long scalar(const char *format, ...);
DAL_IS("no_query") std::string quoted(const std::string &text);
DAL_IS("no_query") void trace(const std::string &text);

DAL_IS("begins") void begin();
DAL_IS("commits") void commit();
DAL_IS("commits") void rollback();

// --- Tables of entities ---

class Entity {
public:
  DAL_IS("no_query") long id() const;

private:
  long m_id;
};

template <typename T> class Table {
public:
  DAL_IS("no_query") static Table &instance();

  DAL_IS("fetches_row") T find(long id) const;
  DAL_IS("runs_query") std::vector<T> all() const;
  DAL_IS("runs_query") std::vector<T> where(const char *column, long value) const;
  DAL_IS("counts_rows") long count(const char *column, long value) const;
  // Whether the row was read before.
  DAL_IS("no_query") bool holds(long id) const;

  DAL_IS("writes") void insert(const T &row);
  DAL_IS("writes") void save(const T &row);
  DAL_IS("writes") void remove(long id);

private:
  void *m_connection;
};

} // namespace dal

// --- What a program makes of it ---

struct Agent : dal::Entity {
  std::string name;
};

struct DAL_IS("cached") Country : dal::Entity {
  std::string name;
};

struct Ticket : dal::Entity {
  std::string subject;
  long agent = 0;
  long country = 0;
  bool open = false;
};

struct TicketFilter {
  std::string subject;
  long agent = 0;
};

// The one object by which tickets are reached.
class TicketRepository {
public:
  DAL_IS("no_query") static TicketRepository &instance();

  DAL_IS("fetches_row") Ticket ticket(long id);
  DAL_IS("runs_query") std::vector<Ticket> openTickets();
  DAL_IS("runs_query") std::vector<Ticket> ticketsOf(const Agent &agent);
  DAL_IS("runs_query") std::vector<Ticket> matching(const TicketFilter &filter);
  DAL_IS("counts_rows") long countOf(const Agent &agent);
  DAL_IS("no_query") std::string subjectLine(const Ticket &ticket) const;
  // Static: there is no object to be asked.
  DAL_IS("fetches_row") static Agent agent(long id);

  DAL_IS("writes") void insert(const Ticket &ticket);
  DAL_IS("writes") void save(const Ticket &ticket);
  DAL_IS("writes") void remove(const Ticket &ticket);

private:
  TicketRepository();
};

#endif
