// RUN: %check_orm %s %t --library oatpp --checks=orm-query-in-loop
//
// executeQuery(), the executor behind a client, and clients of one's own.
#include "oatpp_models.h"

#include <iostream>
#include <string>
#include <vector>

using Authors = oatpp::Vector<oatpp::Object<AuthorDto>>;
using Books = oatpp::Vector<oatpp::Object<BookDto>>;

void executeQuery(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto result = db.executeQuery("SELECT * FROM author WHERE id = :id", {{"id", oatpp::Int32(id)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << result->isSuccess() << '\n';
  }
}

void filledBefore(ShopDb &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    std::unordered_map<oatpp::String, oatpp::Void> params;
    params.insert({"name", oatpp::String(name)});
    auto result = db.executeQuery("SELECT COUNT(*) FROM author WHERE name = :name", params);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << result->isSuccess() << '\n';
  }
}

void textOfElement(ShopDb &db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); ++i) {
    auto result = db.executeQuery("SELECT id FROM author WHERE name = '" + oatpp::String(names[i]) + "'", {});
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << result->isSuccess() << '\n';
  }
}

void executor(oatpp::orm::Executor &executor, const std::vector<int> &ids) {
  for (int id : ids) {
    auto result = executor.execute(oatpp::String("SELECT * FROM book WHERE id = :id"), {{"id", oatpp::Int32(id)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << result->isSuccess() << '\n';
  }
}

void parsedOutside(ShopDb &db, const std::vector<int> &ids) {
  auto parsed = db.parseQueryTemplate("byId", "SELECT * FROM book WHERE authorId = :id", {}, true);
  for (int id : ids) {
    auto books = db.execute(parsed, {{"id", oatpp::Int32(id)}})->fetch<Books>();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << books->size() << '\n';
  }
}

void parsedByExecutor(const std::shared_ptr<oatpp::orm::Executor> &executor, const std::vector<int> &ids) {
  const auto parsed = executor->parseQueryTemplate("byId", "SELECT * FROM book WHERE authorId = :id", {}, true);
  for (int id : ids) {
    auto result = executor->execute(parsed, {{"id", oatpp::Int32(id)}});
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << result->getKnownCount() << '\n';
  }
}

#include OATPP_CODEGEN_BEGIN(DbClient)

class TagDb : public oatpp::orm::DbClient {
public:
  TagDb(const std::shared_ptr<oatpp::orm::Executor> &executor) : oatpp::orm::DbClient(executor) {}

  QUERY(byBook,
        "SELECT t.* FROM tag t "
        "INNER JOIN book_tag b ON b.tagId = t.id "
        "WHERE b.bookId = :book;",
        PREPARE(true), PARAM(oatpp::Int32, book))
  QUERY(newest, "SELECT * FROM tag ORDER BY id DESC LIMIT 1;")

  std::shared_ptr<oatpp::orm::QueryResult> find(const oatpp::String &name) {
    return executeQuery("SELECT * FROM tag WHERE name = :name", {{"name", name}});
  }
};

#include OATPP_CODEGEN_END(DbClient)

void ownClient(TagDb &tags, const Books &books) {
  for (auto &book : *books) {
    std::cout << tags.byBook(book->id)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each 'BookDto' of this loop (N queries) [orm-query-in-loop]
    std::cout << tags.find(book->title)->isSuccess() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each 'BookDto' of this loop (N queries) [orm-query-in-loop]
  }
}

// ---- look-alikes -----------------------------------------------------------

void singleRow(TagDb &tags, ShopDb &db) {
  auto newest = tags.newest()->fetch<Books>();
  for (auto &row : *newest)
    std::cout << db.getAuthor(row->id)->isSuccess() << '\n';
}

void definitions(ShopDb &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.executeQuery("CREATE INDEX " + oatpp::String(table) + "_title ON " + oatpp::String(table) + " (title)", {});
}

void migrations(const std::shared_ptr<oatpp::orm::Executor> &executor, const std::vector<std::string> &files) {
  oatpp::orm::SchemaMigration migration(executor);
  int version = 0;
  for (const std::string &file : files)
    migration.addFile(++version, file);
  migration.migrate();
}

void inList(ShopDb &db, const std::vector<int> &ids) {
  std::string marks;
  std::unordered_map<oatpp::String, oatpp::Void> params;
  for (size_t i = 0; i < ids.size(); ++i) {
    const std::string name = "id" + std::to_string(i);
    marks += (i ? ", :" : ":") + name;
    params.insert({oatpp::String(name), oatpp::Int32(ids[i])});
  }
  if (!ids.empty()) {
    auto authors = db.executeQuery("SELECT * FROM author WHERE id IN (" + oatpp::String(marks) + ")", params);
    std::cout << authors->isSuccess() << '\n';
  }
}
