// RUN: %check_orm %s %t --option orm-write-in-loop.Profiles=%inputs/inhouse/dal.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/inhouse/dal.yaml -- -I %inputs/inhouse
// RUN: %check_orm %s %t -- -I %inputs/inhouse -DDAL_ANNOTATED
//
// Names that the data layer has too, of functions and classes that are not its own.
#include "dal.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace mock {

void begin();
void commit();

template <typename T> class Table {
public:
  void insert(const T &row);
  void save(const T &row);
  void remove(long id);
};

class TicketRepository {
public:
  void save(const Ticket &ticket);
};

} // namespace mock

namespace {

// A list on the screen.
class Table {
public:
  void insert(const Ticket &ticket) { m_rows.push_back(ticket); }
  void save(const Ticket &) {}
  void remove(long id) { m_hidden.insert(id); }

private:
  std::vector<Ticket> m_rows;
  std::set<long> m_hidden;
};

// An editor's own steps.
class Editor {
public:
  void begin() { ++m_depth; }
  void commit() { --m_depth; }
  void save(const std::string &text) { m_text = text; }

private:
  int m_depth = 0;
  std::string m_text;
};

void others(mock::Table<Ticket> &table, mock::TicketRepository &repository, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    mock::begin();
    table.insert(ticket);
    table.save(ticket);
    table.remove(ticket.agent);
    repository.save(ticket);
    mock::commit();
  }
}

void screen(Table &table, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    table.insert(ticket);
    table.save(ticket);
    table.remove(ticket.agent);
  }
}

void edits(Editor &editor, const std::vector<Ticket> &tickets) {
  for (const Ticket &ticket : tickets) {
    editor.begin();
    editor.save(ticket.subject);
    editor.commit();
  }
}

void containers(std::map<long, std::string> &names, const std::vector<Ticket> &tickets) {
  std::set<long> ids;
  for (const Ticket &ticket : tickets) {
    names.insert({ticket.agent, ticket.subject});
    ids.insert(ticket.agent);
  }
}

// Nothing is read from the words of a text that is not executed.
std::string script(const std::vector<std::string> &names) {
  std::string text;
  for (const std::string &name : names)
    text += "INSERT INTO agents (name) VALUES (" + dal::quoted(name) + ");\n";
  return text;
}

} // namespace

void all(mock::Table<Ticket> &table, mock::TicketRepository &repository, const std::vector<Ticket> &tickets,
         const std::vector<std::string> &words) {
  Table shown;
  Editor editor;
  std::map<long, std::string> names;
  others(table, repository, tickets);
  screen(shown, tickets);
  edits(editor, tickets);
  containers(names, tickets);
  script(words);
}
