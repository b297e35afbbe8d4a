// RUN: %check_orm %s %t --library libpqxx-7,libpqxx-8 --std c++20
//
// Texts that are filled in by a format.
#include <format>
#include <pqxx/pqxx>
#include <string>
#include <utility>
#include <vector>

namespace {

class Database {
public:
  explicit Database(pqxx::work &transaction) : m_transaction(transaction) {}
  void execute(const std::string &sql) { m_transaction.exec(sql); }

private:
  pqxx::work &m_transaction;
};

} // namespace

void remove(pqxx::work &transaction, const std::vector<std::string> &words) {
  for (const std::string &word : words)
    transaction.exec(std::format("DELETE FROM word WHERE text = '{}'", word));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void add(Database &database, const std::vector<std::string> &words) {
  for (const std::string &word : words)
    database.execute(std::format("INSERT INTO word (text) VALUES ('{}')", word));
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The statements of a script.
void script(Database &database, const std::vector<std::string> &statements) {
  for (const std::string &statement : statements)
    database.execute(statement);
}

// Another table in each turn.
void eachTable(Database &database, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    database.execute(std::format("DELETE FROM \"{}\" WHERE done", table));
    database.execute(std::format("INSERT INTO {0} (id) SELECT id FROM word", table));
  }
}

// Lists of PostgreSQL are no fields.
void lists(Database &database, const std::vector<std::string> &words) {
  for (const std::string &word : words)
    database.execute("UPDATE word SET marks = '{1,2}' WHERE text = '" + word + "'");
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- A function is given the format, and what goes into it -----------------------------------------------------------

template <typename... T> static void run(pqxx::work &transaction, std::format_string<T...> format, T &&...parts) {
  transaction.exec(std::format(format, std::forward<T>(parts)...));
}

static void save(pqxx::work &transaction, const std::string &table, const std::string &image) {
  run(transaction, "INSERT INTO \"{}\" (image) VALUES ('{}')", table + "_debug", image);
}

void inEachTable(pqxx::work &transaction, const std::vector<std::string> &tables, const std::string &image) {
  for (const std::string &table : tables)
    save(transaction, table, image);
}

void images(pqxx::work &transaction, const std::string &table, const std::vector<std::string> &images) {
  for (const std::string &image : images)
    save(transaction, table, image);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The same words in another place.
static void change(pqxx::work &transaction, const std::string &table, const std::string &text) {
  run(transaction, "UPDATE {} SET text = '{}' WHERE text = 'from'", table, text);
}

void texts(pqxx::work &transaction, const std::string &table, const std::vector<std::string> &texts) {
  for (const std::string &text : texts)
    change(transaction, table, text);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
