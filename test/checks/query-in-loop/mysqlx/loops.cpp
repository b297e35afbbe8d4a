// RUN: %check_orm %s %t --library mysqlx --checks=orm-query-in-loop
//
// Queries that are executed once for each turn of a loop, in all kinds of loops.
#include <mysqlx/xdevapi.h>

#include <algorithm>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <vector>

// ---- over the rows of another query ----------------------------------------

void fetchOne(mysqlx::Session &session) {
  mysqlx::Schema shop = session.getSchema("shop");
  mysqlx::Table orders = shop.getTable("orders"), customers = shop.getTable("customers");
  mysqlx::RowResult rows = orders.select("number", "customer_id").orderBy("id").execute();
  while (mysqlx::Row order = rows.fetchOne()) {
    mysqlx::Row customer = customers.select("name").where("id = :id").bind("id", order[1]).execute().fetchOne();
// CHECK-MESSAGES: :[[@LINE-1]]:92: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:92: note: fetch what all turns need with one query before the loop: where("key in (...)") with one parameter for each key (none when there are no keys), or sql() with a join, and look it up in a map
    std::cout << order[0] << " " << (customer ? customer[0] : mysqlx::Value("unknown")) << "\n";
  }
}

void rangeForRows(mysqlx::Table &orders, mysqlx::Table &lines) {
  for (mysqlx::Row order : orders.select("id").execute().fetchAll()) {
    mysqlx::RowResult rows =
        lines.select("article").where("order_id = :order").limit(10).bind("order", order[0]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:94: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
    for (mysqlx::Row line : rows)
      std::cout << line[0] << "\n";
  }
}

void keptRows(mysqlx::Table &orders, mysqlx::Session &session) {
  std::list<mysqlx::Row> rows = orders.select("id").execute().fetchAll();
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    mysqlx::SqlResult sum =
        session.sql("SELECT SUM(price) FROM order_lines WHERE order_id = ?").bind((*row)[0]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:94: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << sum.fetchOne()[0] << "\n";
  }
}

void documents(mysqlx::Collection &orders, mysqlx::Collection &customers) {
  mysqlx::DocResult found = orders.find("shipped = false").fields("number", "customer").execute();
  for (mysqlx::DbDoc order : found) {
    mysqlx::DbDoc customer = customers.getOne(order["customer"]);
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:40: note: get them with one query before the loop, find("_id in (...)") with one parameter for each key, and look them up in a map
    std::cout << order["number"] << customer["name"] << "\n";
  }
}

// ---- over elements ---------------------------------------------------------

void rangeFor(mysqlx::Session &session, const std::vector<int> &customers) {
  for (int id : customers) {
    mysqlx::SqlResult count = session.sql("SELECT COUNT(*) FROM orders WHERE customer_id = ?").bind(id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:105: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:105: note: count them all with one query before the loop, select(key, "COUNT(*)").groupBy(key)
    std::cout << id << " " << count.fetchOne()[0] << "\n";
  }
}

void indexes(mysqlx::Collection &customers, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i) {
    mysqlx::DocResult found = customers.find("city = :city").sort("name").bind("city", cities[i]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:99: warning: a query is run once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    for (mysqlx::DbDoc customer : found.fetchAll())
      std::cout << customer["name"] << "\n";
  }
}

// The query is put together before the loop, and executed in it.
void madeBefore(mysqlx::Table &customers, const std::vector<int> &ids) {
  mysqlx::TableSelect select = customers.select("name").where("id = :id");
  for (int id : ids) {
    mysqlx::RowResult rows = select.bind("id", id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:52: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << rows.fetchOne()[0] << "\n";
  }
}

void sqlMadeBefore(mysqlx::Session &session, const std::map<int, std::string> &customers) {
  mysqlx::SqlStatement select = session.sql("SELECT name FROM customers WHERE id = ?");
  for (auto it = customers.begin(); it != customers.end(); ++it) {
    select.bind(it->first);
    mysqlx::SqlResult rows = select.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (rows.hasData())
      std::cout << rows.fetchOne()[0] << "\n";
  }
}

void algorithm(mysqlx::Table &customers, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&](int id) {
    std::cout << customers.select("name").where("id = " + std::to_string(id)).execute().fetchOne()[0];
// CHECK-MESSAGES: :[[@LINE-1]]:79: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void documentsByKey(mysqlx::Collection &customers, const std::vector<std::string> &ids) {
  for (const std::string &id : ids)
    std::cout << customers.getOne(id)["name"] << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void nestedLoops(mysqlx::Table &lines, const std::vector<std::vector<int>> &groups) {
  for (const auto &group : groups)
    for (int order : group) {
      mysqlx::RowResult rows = lines.select("article").where("order_id = :id").bind("id", order).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:98: warning: a query is run once for each element of this loop (N·M queries) [orm-query-in-loop]
      std::cout << rows.count() << "\n";
    }
}

void textOfPieces(mysqlx::Session &session, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    std::string sql = "SELECT id FROM customers ";
    sql += "WHERE name = '" + name + "'";
    for (mysqlx::Row row : session.sql(sql).execute())
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row[0] << "\n";
  }
}

void sameEachTime(mysqlx::Session &session, const std::vector<int> &ids) {
  for (int id : ids) {
    mysqlx::SqlResult rate = session.sql("SELECT rate FROM currencies WHERE name = 'EUR'").execute();
// CHECK-MESSAGES: :[[@LINE-1]]:92: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << id << " " << rate.fetchOne()[0] << "\n";
  }
}

// ---- not once for each row -------------------------------------------------

// What only puts a query together.
void builders(mysqlx::Table &customers, const std::vector<std::string> &columns) {
  std::vector<mysqlx::TableSelect> selects;
  for (const std::string &column : columns)
    selects.push_back(customers.select(column).where("id > 10").orderBy(column).limit(20));
  std::cout << selects.size() << "\n";
}

void join(mysqlx::Session &session) {
  mysqlx::SqlResult rows = session
                               .sql("SELECT o.number, c.name FROM orders o LEFT JOIN customers c "
                                    "ON c.id = o.customer_id ORDER BY o.id")
                               .execute();
  for (mysqlx::Row row : rows)
    std::cout << row[0] << " " << row[1] << "\n";
}

// One parameter for each key, and one query.
void inList(mysqlx::Table &customers, const std::vector<int> &keys) {
  if (keys.empty())
    return;
  std::string condition = "id in (:k0";
  for (size_t i = 1; i < keys.size(); ++i)
    condition += ", :k" + std::to_string(i);
  mysqlx::TableSelect select = customers.select("id", "name").where(condition + ")");
  for (size_t i = 0; i < keys.size(); ++i)
    select.bind("k" + std::to_string(i), keys[i]);
  std::map<int, std::string> names;
  for (mysqlx::Row row : select.execute())
    names[int(row[0])] = std::string(row[1]);
  for (int key : keys)
    std::cout << names[key] << "\n";
}

void onlyRead(mysqlx::Table &customers) {
  mysqlx::RowResult rows = customers.select("*").execute();
  for (mysqlx::col_count_t i = 0; i < rows.getColumnCount(); ++i)
    std::cout << rows.getColumn(i).getColumnLabel() << " ";
  for (mysqlx::Row row : rows)
    for (mysqlx::col_count_t i = 0; i < row.colCount(); ++i)
      std::cout << row[i] << " ";
}

// Further results of one call.
void severalResults(mysqlx::Session &session) {
  mysqlx::SqlResult results = session.sql("CALL statistics()").execute();
  do {
    while (mysqlx::Row row = results.fetchOne())
      std::cout << row[0] << "\n";
  } while (results.nextResult());
}

void handles(mysqlx::Schema &shop, const std::vector<std::string> &names, std::vector<mysqlx::Table> &tables) {
  for (const std::string &name : names)
    tables.push_back(shop.getTable(name));
}

// Writes belong to orm-write-in-loop.
void writes(mysqlx::Table &orders, const std::vector<int> &ids) {
  for (int id : ids)
    orders.remove().where("id = :id").bind("id", id).execute();
}
