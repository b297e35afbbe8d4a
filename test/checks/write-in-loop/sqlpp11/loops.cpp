// RUN: %check_orm %s %t --library sqlpp11 --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include "sqlpp11_models.h"
#include <sqlpp11/sqlite3/sqlite3.h>
#include <sqlpp11/sqlpp11.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace sql = sqlpp::sqlite3;

static const library::Author author{};
static const library::Book book{};

struct Delivery {
  int64_t authorId = 0;
  std::string title;
};

// ---- inserts -----------------------------------------------------------------

void insertEach(sql::connection &db, const std::vector<Delivery> &books) {
  for (const Delivery &one : books)
    db(insert_into(book).set(book.authorId = one.authorId, book.title = one.title, book.sold = 0));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: make one insert_into(table).columns(...) before the loop, call values.add(...) for each row and execute it once behind the loop, when there are rows: it is one INSERT of several rows; at least put one transaction around the loop
}

void insertWithKey(sql::connection &db, const std::vector<std::string> &names, std::map<std::string, uint64_t> &ids) {
  for (size_t i = 0; i < names.size(); ++i) {
    const uint64_t id = db(insert_into(author).set(author.name = names[i]));
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    ids[names[i]] = id;
  }
}

void insertOrIgnore(sql::connection &db, const std::vector<std::string> &names) {
  for (auto it = names.begin(); it != names.end(); ++it)
    db(sql::insert_or_ignore_into(author).set(author.name = *it));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void importFile(sql::connection &db, std::istream &in) {
  std::string line;
  while (std::getline(in, line))
    db(insert_into(author).set(author.name = line));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
}

void insertNested(sql::connection &db, const std::map<int64_t, std::vector<std::string>> &titles) {
  for (const auto &entry : titles)
    for (const std::string &title : entry.second)
      db(insert_into(book).set(book.authorId = entry.first, book.title = title, book.sold = 0));
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void algorithm(sql::connection &db, const std::vector<std::string> &names) {
  std::for_each(names.begin(), names.end(), [&db](const std::string &name) {
    db(insert_into(author).set(author.name = name));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes -----------------------------------------------------

void updateEach(sql::connection &db, const std::map<int64_t, int64_t> &sold) {
  for (const auto &[id, amount] : sold)
    db(update(book).set(book.sold = book.sold + amount).where(book.id == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: rows that get the same values are updated by one statement, where(column.in(sqlpp::value_list(keys))); at least put one transaction around the loop
}

void updateRows(sql::connection &db) {
  for (const auto &row : db(select(book.id, book.title).from(book).unconditionally()))
    db(update(book).set(book.title = row.title.value() + "!").where(book.id == row.id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void deleteEach(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    db(remove_from(book).where(book.id == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, where(column.in(sqlpp::value_list(keys))); at least put one transaction around the loop
}

void text(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    db.execute("DELETE FROM book WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- prepared statements -----------------------------------------------------

void preparedInsert(sql::connection &db, const std::vector<std::string> &names) {
  auto insert = db.prepare(insert_into(author).set(author.name = parameter(author.name)));
  for (const std::string &name : names) {
    insert.params.name = name;
    db(insert);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedUpdate(sql::connection &db, const std::vector<int64_t> &ids) {
  auto reset = db.prepare(update(book).set(book.sold = 0).where(book.id == parameter(book.id)));
  for (const int64_t id : ids) {
    reset.params.id = id;
    db(reset);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedRemove(sql::connection &db, const std::vector<int64_t> &ids) {
  auto remove = db.prepare(remove_from(book).where(book.id == parameter(book.id)));
  for (const int64_t id : ids) {
    remove.params.id = id;
    db(remove);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- helpers -----------------------------------------------------------------

class Store {
public:
  explicit Store(sql::connection &db) : m_db(db) {}
  void add(const Delivery &one) {
    m_db(insert_into(book).set(book.authorId = one.authorId, book.title = one.title, book.sold = 0));
  }

private:
  sql::connection &m_db;
};

void method(Store &store, const std::vector<Delivery> &books) {
  for (const Delivery &one : books)
    store.add(one);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename Db> static void hide(Db &db, int64_t id) {
  db(update(book).set(book.sold = -1).where(book.id == id));
}

void templateFunction(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    hide(db, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- No statement for each turn ----------------------------------------------

void severalRows(sql::connection &db, const std::vector<Delivery> &books) {
  if (books.empty())
    return;
  auto insert = insert_into(book).columns(book.authorId, book.title, book.sold);
  for (const Delivery &one : books)
    insert.values.add(book.authorId = one.authorId, book.title = one.title, book.sold = 0);
  db(insert);
}

void deleteTogether(sql::connection &db, const std::vector<int64_t> &ids) {
  db(remove_from(book).where(book.id.in(sqlpp::value_list(ids))));
}

void updateTogether(sql::connection &db, const std::vector<Delivery> &books) {
  std::vector<int64_t> ids;
  for (const Delivery &one : books)
    ids.push_back(one.authorId);
  db(update(book).set(book.sold = 0).where(book.authorId.in(sqlpp::value_list(ids))));
}

void queriesOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    for (const auto &row : db(select(author.name).from(author).where(author.id == id)))
      std::cout << row.name << '\n';
}

void statementsOnly(const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    auto statement = remove_from(book).where(book.id == id);
    (void)statement;
  }
}

void preparedOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    auto statement = db.prepare(update(book).set(book.sold = 0).where(book.id == id));
    (void)statement;
  }
}
