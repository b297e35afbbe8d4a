// RUN: %check_orm %s %t --library mysqlx --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <mysqlx/xdevapi.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

struct Article {
  int id;
  double price;
  std::string title;
  std::vector<int> tags;
};

// ---- inserts ---------------------------------------------------------------

void insertEach(mysqlx::Table &table, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    table.insert("id", "title", "price").values(article.id, article.title, article.price).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:91: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:91: note: add all rows to one statement, TableInsert::values() or CollectionAdd::add() for each, and execute() it behind the loop; at least put one transaction around the loop
}

void insertRows(mysqlx::Table &table, const std::vector<mysqlx::Row> &rows) {
  for (const mysqlx::Row &row : rows) {
    mysqlx::TableInsert insert = table.insert("id", "title");
    insert.values(row);
    insert.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertText(mysqlx::Session &session, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i)
    session.sql("INSERT INTO cities (id, name) VALUES (?, ?)").bind(i, cities[i]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
}

void insertNested(mysqlx::Table &table, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    for (int tag : article.tags)
      table.insert("article_id", "tag_id").values(article.id, tag).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:68: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

void copyRows(mysqlx::Table &from, mysqlx::Table &to) {
  mysqlx::RowResult rows = from.select("id", "title").execute();
  while (mysqlx::Row row = rows.fetchOne())
    to.insert("id", "title").values(row[0], row[1]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void addDocuments(mysqlx::Collection &articles, const std::vector<std::string> &documents) {
  for (const std::string &document : documents)
    articles.add(document).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- updates and deletes ---------------------------------------------------

void updateEach(mysqlx::Table &table, const std::map<int, double> &prices) {
  for (auto it = prices.begin(); it != prices.end(); ++it)
    table.update().set("price", it->second).where("id = :id").bind("id", it->first).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:85: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:85: note: where all get the same values, one update().where("key in (...)") does; else sql() with a CASE or a join; at least put one transaction around the loop
}

void modifyEach(mysqlx::Collection &articles, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    articles.modify("title = :title").set("old", true).bind("title", title).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:77: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deleteEach(mysqlx::Table &table, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&table](int id) {
    table.remove().where("id = :id").bind("id", id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:53: note: delete them with one statement, where("key in (...)") with one parameter for each key; at least put one transaction around the loop
  });
}

void removeDocuments(mysqlx::Collection &articles, const std::vector<std::string> &ids) {
  for (const std::string &id : ids)
    articles.removeOne(id);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void replaceDocuments(mysqlx::Collection &articles, const std::map<std::string, mysqlx::DbDoc> &documents) {
  for (const auto &document : documents)
    articles.replaceOne(document.first, document.second);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const auto &document : documents)
    articles.addOrReplaceOne(document.first, document.second);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- helpers ---------------------------------------------------------------

static void insert(mysqlx::Table &table, const Article &article) {
  table.insert("id", "price").values(article.id, article.price).execute();
}

void throughAFunction(mysqlx::Table &table, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    insert(table, article);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Articles {
public:
  explicit Articles(mysqlx::Schema &shop) : m_table(shop.getTable("articles")) {}
  void remove(int id) { m_table.remove().where("id = " + std::to_string(id)).execute(); }
  // One statement for all.
  void addTogether(const std::vector<Article> &articles) {
    mysqlx::TableInsert insert = m_table.insert("id", "price");
    for (const Article &article : articles)
      insert.values(article.id, article.price);
    if (!articles.empty())
      insert.execute();
  }

private:
  mysqlx::Table m_table;
};

void throughAClass(Articles &table, const std::vector<int> &ids, const std::vector<Article> &articles) {
  for (int id : ids)
    table.remove(id);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  table.addTogether(articles);
}

// ---- one statement for all -------------------------------------------------

void addTogether(mysqlx::Collection &articles, const std::vector<std::string> &documents) {
  mysqlx::CollectionAdd add(articles);
  for (const std::string &document : documents)
    add.add(document);
  add.execute();
}

void container(mysqlx::Table &table, const std::vector<mysqlx::Row> &rows) {
  table.insert("id", "title").rows(rows).execute();
  table.insert("id", "title").rows(rows.begin(), rows.end()).execute();
}

void oneDelete(mysqlx::Table &table, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += ", " + std::to_string(id);
  table.remove().where("id in (" + list + ")").execute();
}

// A statement for 1000 rows each.
void chunks(mysqlx::Table &table, const std::vector<Article> &articles) {
  mysqlx::TableInsert insert = table.insert("id", "price");
  int count = 0;
  for (const Article &article : articles) {
    insert.values(article.id, article.price);
    if (++count == 1000) {
      insert.execute();
      insert = table.insert("id", "price");
      count = 0;
    }
  }
  if (count)
    insert.execute();
}

void kindsOnce(mysqlx::Table &kinds, const std::vector<std::string> &names) {
  std::set<std::string> known;
  for (const std::string &name : names)
    if (known.insert(name).second)
      kinds.insert("name").values(name).execute();
}

void literals(mysqlx::Table &kinds) {
  for (const char *kind : {"start", "stop", "error"})
    kinds.insert("name").values(kind).execute();
}

void firstOnly(mysqlx::Table &table, const std::vector<Article> &articles) {
  for (const Article &article : articles) {
    insert(table, article);
    break;
  }
}

void indexes(mysqlx::Collection &articles, const std::vector<std::string> &fields) {
  for (const std::string &field : fields)
    articles.createIndex(field, "{\"fields\": [{\"field\": \"$." + field + "\", \"type\": \"INT\"}]}");
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(mysqlx::Collection &articles, const std::vector<std::string> &ids) {
  for (const std::string &id : ids)
    std::cout << articles.getOne(id)["title"] << "\n";
}
