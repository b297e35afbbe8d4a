// RUN: %check_orm %s %t --library oatpp --checks=orm-write-in-loop
//
// Methods of QUERY that write, and executeQuery() with SQL that does.
#include "oatpp_models.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using Books = oatpp::Vector<oatpp::Object<BookDto>>;

void inserts(ShopDb &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    auto book = BookDto::Wrapper::createShared();
    book->title = title.c_str();
    db.insertBook(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: insert several rows with one statement: build INSERT ... VALUES (...), (...) with parameters of their own for each row and use executeQuery(); at least put one transaction around the loop
  }
}

void updates(const std::shared_ptr<ShopDb> &db) {
  auto books = db->getBooks()->fetch<Books>();
  for (auto &book : *books)
    db->renameBook(book->title + "!", book->id);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are updated by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:9: note: add a QUERY that updates all rows by one condition, or build WHERE ... IN (...) with one parameter for each key and use executeQuery(); at least put one transaction around the loop
}

void deletes(ShopDb &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i)
    if (!db.deleteBook(ids[i])->isSuccess())
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:13: note: delete them with one statement: build WHERE ... IN (...) with one parameter for each key and use executeQuery(); at least put one transaction around the loop
      std::cout << ids[i] << '\n';
}

void iterators(ShopDb &db, const Books &books) {
  for (auto it = books->begin(); it != books->end(); ++it)
    db.insertBook(*it);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
}

void forEach(ShopDb &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) { db.deleteBook(id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void rowByRow(ShopDb &db) {
  auto result = db.getBooks();
  while (result->hasMoreToFetch()) {
    auto rows = result->fetch<Books>(1);
    db.renameBook("x", rows[0]->id);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
  }
}

static void store(ShopDb &db, const oatpp::Object<BookDto> &book) {
  auto result = db.insertBook(book);
  if (!result->isSuccess())
    throw result->getErrorMessage();
}

void function(ShopDb &db, const std::vector<oatpp::Object<BookDto>> &books) {
  for (const auto &book : books)
    store(db, book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
}

class Service {
public:
  void rename(const oatpp::Int32 &id, const oatpp::String &title) { m_db->renameBook(title, id); }

private:
  std::shared_ptr<ShopDb> m_db;
};

void method(Service &service, const std::vector<int> &ids) {
  for (int id : ids)
    service.rename(id, "x");
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void text(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.executeQuery("DELETE FROM author WHERE id = :id", {{"id", oatpp::Int32(id)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void executor(oatpp::orm::Executor &executor, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    executor.execute(oatpp::String("INSERT INTO author (name) VALUES (:name)"), {{"name", oatpp::String(name)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void parsed(ShopDb &db, const std::vector<int> &ids) {
  auto update = db.parseQueryTemplate("touch", "UPDATE book SET title = '' WHERE id = :id", {}, true);
  for (int id : ids)
    db.execute(update, {{"id", oatpp::Int32(id)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- the remedy ------------------------------------------------------------

void severalRows(ShopDb &db, const std::vector<std::string> &names) {
  std::string values;
  std::unordered_map<oatpp::String, oatpp::Void> params;
  for (size_t i = 0; i < names.size(); ++i) {
    const std::string name = "name" + std::to_string(i);
    values += (i ? ", (:" : "(:") + name + ")";
    params.insert({oatpp::String(name), oatpp::String(names[i])});
  }
  if (!names.empty())
    db.executeQuery("INSERT INTO author (name) VALUES " + oatpp::String(values), params);
}

// ---- look-alikes -----------------------------------------------------------

void onlyFields(const Books &books, std::vector<oatpp::Object<BookDto>> &copies) {
  for (auto &book : *books) {
    auto copy = BookDto::Wrapper::createShared();
    copy->title = book->title;
    copies.push_back(copy);
  }
}

void outside(ShopDb &db, const std::vector<std::string> &parts) {
  std::string title;
  for (const std::string &part : parts)
    title += part;
  db.renameBook(oatpp::String(title), 1);
}

void tinyConstant(ShopDb &db) {
  for (int id : {1, 2})
    db.deleteBook(id);
}

void retry(ShopDb &db, int id) {
  for (int attempt = 0; attempt < 30; ++attempt)
    if (db.deleteBook(id)->isSuccess())
      break;
}

void firstFit(ShopDb &db, const Books &books, int id) {
  for (auto &book : *books)
    if (*book->id == id) {
      db.deleteBook(book->id);
      break;
    }
}

void definitions(ShopDb &db, const std::vector<int> &turns) {
  for (int turn : turns)
    if (turn > 0)
      db.createTables();
}
