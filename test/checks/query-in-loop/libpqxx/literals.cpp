// RUN: %check_orm %s %t --library libpqxx-7,libpqxx-8 --std c++20
//
// Texts as literals with an operator of their own, over several lines, and lists that are one parameter.
#include <cstddef>
#include <pqxx/pqxx>
#include <string>
#include <vector>

template <std::size_t N> struct Lines {
  constexpr Lines(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      characters[i] = text[i];
  }
  char characters[N] = {};
};

template <Lines Text> consteval const char *operator""_lines() { return Text.characters; }
constexpr const char *operator""_sql(const char *text, std::size_t) { return text; }

// What this one gives is known when the program runs.
std::string textNamed(const char *name);
inline std::string operator""_named(const char *name, std::size_t) { return textNamed(name); }

using Ids = std::vector<long>;

class Nodes {
public:
  explicit Nodes(pqxx::work &transaction) : m_transaction(transaction) {}
  void lock(const Ids &ids);
  void remove(const Ids &ids);
  bool isUsed(long id);
  void rename(long id, const std::string &name);

private:
  void prepare(const std::string &name, const std::string &text);
  template <typename... Arguments> pqxx::result run(const std::string &name, const Arguments &...arguments) {
    return m_transaction.exec_prepared(name, arguments...);
  }
  pqxx::work &m_transaction;
};

void Nodes::prepare(const std::string &name, const std::string &text) { m_transaction.conn().prepare(name, text); }

void Nodes::lock(const Ids &ids) {
  prepare("lock_nodes", R"(
                          SELECT id
                            FROM nodes
                           WHERE id = ANY(CAST($1 AS bigint[]))
                             FOR UPDATE)"_lines);
  run("lock_nodes", ids);
}

void Nodes::remove(const Ids &ids) {
  prepare("delete_nodes", R"(
                          WITH gone(id) AS (
                            SELECT * FROM UNNEST( CAST($1 AS bigint[]) )
                          )
                          DELETE FROM nodes USING gone WHERE nodes.id = gone.id)"_sql);
  run("delete_nodes", ids);
}

bool Nodes::isUsed(long id) {
  prepare("node_is_used", R"(
                          SELECT EXISTS (
                            SELECT 1 FROM way_nodes WHERE node = $1))"_lines);
  return !run("node_is_used", id).empty();
}

void Nodes::rename(long id, const std::string &name) {
  prepare("rename_node", R"(
                          UPDATE nodes
                             SET name = $2
                           WHERE id = $1)"_sql);
  run("rename_node", id, name);
}

void packages(Nodes &nodes, const std::vector<Ids> &all) {
  for (const Ids &ids : all) {
    nodes.lock(ids);
    nodes.remove(ids);
  }
}

void each(Nodes &nodes, const Ids &ids) {
  for (long id : ids) {
    const bool used = nodes.isUsed(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    nodes.rename(id, used ? "used" : "free");
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void named(pqxx::work &transaction, const Ids &ids) {
  transaction.conn().prepare("by_id", "name_of_node"_named);
  for (long id : ids)
    transaction.exec_prepared("by_id", id);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
}

// One query for each level.
void levels(pqxx::work &transaction, Ids ids) {
  do {
    const pqxx::result children =
        transaction.exec_params("SELECT id FROM members WHERE parent = ANY($1)", ids);
    ids.clear();
    for (const auto &row : children)
      ids.push_back(row[0].as<long>());
  } while (!ids.empty());
}
