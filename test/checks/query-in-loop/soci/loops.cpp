// RUN: %check_orm %s %t --library soci --checks=orm-query-in-loop
//
// The kinds of loops, and the expressions that execute a query in them.
#include <soci/soci.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using soci::into;
using soci::row;
using soci::rowset;
using soci::session;
using soci::statement;
using soci::use;

struct Order {
  int id = 0;
  int customer = 0;
  std::string number;
};

// ---- elements --------------------------------------------------------------

std::map<int, std::string> names(session &sql, const std::vector<Order> &orders) {
  std::map<int, std::string> result;
  for (const Order &order : orders) {
    std::string name;
    sql << "SELECT name FROM customer WHERE id = :id", use(order.customer), into(name);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: fetch what all turns need with one query before the loop: a join, or WHERE ... IN with one parameter for each key, and look it up in a map
    result[order.id] = name;
  }
  return result;
}

void withoutUse(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    std::string name;
    sql << "SELECT name FROM customer WHERE id = " << id, into(name);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void onceIsTheSame(session &sql, const std::vector<int> &ids) {
  int count = 0;
  for (size_t i = 0; i < ids.size(); ++i) {
    sql.once << "SELECT count(*) FROM line WHERE order_id = :id", into(count), use(ids[i], "id");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    std::cout << count << '\n';
  }
}

void iterators(session &sql, std::vector<Order> &orders) {
  for (auto it = orders.begin(); it != orders.end(); ++it)
    sql << "SELECT number FROM orders WHERE id = :id", into(it->number), use(it->id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void algorithm(session &sql, const std::vector<std::string> &names) {
  std::for_each(names.begin(), names.end(), [&sql](const std::string &name) {
    int known = 0;
    sql << "SELECT 1 FROM customer WHERE name = :name", into(known), use(name);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << (sql.got_data() ? " is known\n" : " is new\n");
  });
}

void countedUp(session &sql, int days) {
  for (int day = 0; day < days; ++day) {
    int visits = 0;
    sql << "SELECT COUNT(*) FROM visit WHERE day = :day", use(day), into(visits);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << day << ' ' << visits << '\n';
  }
}

void indicators(session &sql, const std::vector<Order> &orders) {
  std::string mail;
  soci::indicator ind = soci::i_ok;
  for (const auto &order : orders) {
    sql << "SELECT mail FROM customer WHERE id = :id", into(mail, ind), use(order.customer);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (ind == soci::i_ok)
      std::cout << mail << '\n';
  }
}

void inSeveralParts(session &sql, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    int lines = 0, open = 0;
    sql << "SELECT count(*) FROM line "
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
        << "WHERE order_id = :id "
        << "AND open = :open",
        use(order.id), use(open), into(lines);
    std::cout << lines << '\n';
  }
}

// ---- rows ------------------------------------------------------------------

void rowsOfRowset(session &sql) {
  rowset<row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const row &book : books) {
    std::string author;
    sql << "SELECT name FROM author WHERE id = :id", use(book.get<int>(1)), into(author);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << book.get<std::string>(0) << ' ' << author << '\n';
  }
}

void rowsByIterator(session &sql) {
  rowset<int> ids = (sql.prepare << "select id from book");
  for (rowset<int>::const_iterator it = ids.begin(); it != ids.end(); ++it) {
    const int id = *it;
    int loans = 0;
    sql << "select count(*) from loan where book_id = :id", use(id), into(loans);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << id << ' ' << loans << '\n';
  }
}

void rowsOfStatement(session &sql, session &other) {
  int id = 0;
  statement books = (sql.prepare << "SELECT id FROM book", into(id));
  books.execute();
  while (books.fetch()) {
    std::string since;
    other << "SELECT min(since) FROM loan WHERE book_id = :id", use(id), into(since);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << id << ' ' << since << '\n';
  }
}

void rowsetInLoop(session &sql, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    rowset<std::string> lines = (sql.prepare << "SELECT name FROM line WHERE order_id = :id", use(order.id));
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const std::string &line : lines)
      std::cout << line << '\n';
  }
}

void nested(session &sql) {
  rowset<int> shops = (sql.prepare << "SELECT id FROM shop");
  for (int shop : shops) {
    rowset<int> orders = (sql.prepare << "SELECT id FROM orders WHERE shop_id = :shop", use(shop));
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    for (int order : orders) {
      double sum = 0;
      sql << "SELECT sum(amount) FROM line WHERE order_id = :id", use(order), into(sum);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
      std::cout << sum << '\n';
    }
  }
}

// Vectors of rows that one query brings, and one more query for each.
void bulk(session &sql) {
  std::vector<int> ids(1000);
  sql << "SELECT id FROM book", into(ids);
  for (int id : ids) {
    std::string title;
    sql << "SELECT title FROM book WHERE id = :id", use(id), into(title);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each {{element|row}} of this loop ({{.*N}} queries) [orm-query-in-loop]
    std::cout << title << '\n';
  }
}

// ---- something else each time ----------------------------------------------

void another(session &sql, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    int ticket = 0;
    sql << "SELECT nextval('ticket')", into(ticket);
    std::cout << order.id << ' ' << ticket << '\n';
  }
}

// ---- the same query each time ----------------------------------------------

void sameQuery(session &sql, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    double rate = 0;
    sql << "SELECT rate FROM tax WHERE country = 'DE'", into(rate);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: nothing in it changes from turn to turn: run it once, before the loop
    std::cout << order.number << ' ' << rate << '\n';
  }
}

void sameParameter(session &sql, const std::string &country) {
  rowset<double> amounts = (sql.prepare << "SELECT amount FROM line");
  for (double amount : amounts) {
    double rate = 0;
    sql << "SELECT rate FROM tax WHERE country = :country", use(country), into(rate);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << amount * rate << '\n';
  }
}

// ---- not once for each turn ------------------------------------------------

void onlyTheRange(session &sql, int shop) {
  rowset<row> orders = (sql.prepare << "SELECT id, number FROM orders WHERE shop_id = :shop", use(shop));
  for (const row &order : orders)
    std::cout << order.get<int>(0) << ' ' << order.get<std::string>("number") << '\n';
  for (const std::string &name : rowset<std::string>(sql.prepare << "SELECT name FROM shop"))
    std::cout << name << '\n';
}

void columns(session &sql) {
  row r;
  sql << "SELECT * FROM book LIMIT 1", into(r);
  for (size_t i = 0; i != r.size(); ++i)
    std::cout << r.get_properties(i).get_name() << (r.get_indicator(i) == soci::i_null ? " is null\n" : "\n");
}

void lookedUp(session &sql) {
  std::map<int, std::string> names;
  rowset<row> authors = (sql.prepare << "SELECT id, name FROM author");
  for (const row &author : authors)
    names[author.get<int>(0)] = author.get<std::string>(1);
  rowset<row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const row &book : books)
    std::cout << book.get<std::string>(0) << ' ' << names[book.get<int>(1)] << '\n';
}

// A statement's own rows.
void ownRows(session &sql) {
  std::string name;
  statement st = (sql.prepare << "SELECT name FROM author", into(name));
  st.execute();
  while (st.fetch())
    std::cout << name << '\n';
}

// Vectors are filled in portions.
void ownPortions(session &sql) {
  std::vector<std::string> names(100);
  statement st = (sql.prepare << "SELECT name FROM author", into(names));
  st.execute();
  while (st.fetch()) {
    for (const std::string &name : names)
      std::cout << name << '\n';
    names.resize(100);
  }
}

void oneList(session &sql, const std::vector<int> &ids) {
  std::string list;
  for (int id : ids)
    list += (list.empty() ? "" : ",") + std::to_string(id);
  rowset<std::string> names = (sql.prepare << "SELECT name FROM author WHERE id IN (" << list << ")");
  for (const std::string &name : names)
    std::cout << name << '\n';
}

// One parameter for each key of one statement.
void manyParameters(session &sql, const std::vector<int> &ids) {
  std::string marks;
  for (size_t i = 0; i < ids.size(); ++i)
    marks += (i ? ",:p" : ":p") + std::to_string(i);
  std::string name;
  statement st(sql);
  for (const int &id : ids)
    st.exchange(use(id));
  st.exchange(into(name));
  st.alloc();
  st.prepare("SELECT name FROM author WHERE id IN (" + marks + ")");
  st.define_and_bind();
  st.execute();
  while (st.fetch())
    std::cout << name << '\n';
}
