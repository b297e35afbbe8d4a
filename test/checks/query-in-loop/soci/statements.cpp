// RUN: %check_orm %s %t --library soci --checks=orm-query-in-loop
//
// Statements that are prepared once: their variables are bound by reference, and executed with what they hold then.
#include <soci/soci.h>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace soci;

struct Order {
  int id = 0;
  int customer = 0;
};

// ---- variables that change in the loop -------------------------------------

void changedVariable(session &sql, const std::vector<int> &ids) {
  int id = 0;
  std::string name;
  statement st = (sql.prepare << "SELECT name FROM customer WHERE id = :id", use(id), into(name));
  for (int key : ids) {
    id = key;
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one query before the loop: a join, or WHERE ... IN with one parameter for each key, and look it up in a map
    std::cout << name << '\n';
  }
}

// The loop's own variable is bound.
void boundCounter(session &sql, int days) {
  int day = 0, visits = 0;
  statement st = (sql.prepare << "SELECT count(*) FROM visit WHERE day = :day", use(day), into(visits));
  for (day = 0; day < days; ++day) {
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << visits << '\n';
  }
}

void changedMember(session &sql, const std::vector<Order> &orders) {
  Order current;
  std::string name;
  statement st = (sql.prepare << "SELECT name FROM customer WHERE id = :id", use(current.customer), into(name));
  for (const Order &order : orders) {
    current = order;
    if (st.execute(true))
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << name << '\n';
  }
}

void changedString(session &sql, const std::vector<std::string> &names) {
  std::string name;
  int known = 0;
  statement st = (sql.prepare << "SELECT 1 FROM customer WHERE name = :name", use(name, "name"), into(known));
  for (size_t i = 0; i < names.size(); ++i) {
    name = names[i];
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a query asks whether a row exists once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    std::cout << name << ' ' << st.got_data() << '\n';
  }
}

void severalRows(session &sql, const std::vector<int> &ids) {
  int id = 0;
  std::string item;
  statement st = (sql.prepare << "SELECT item FROM line WHERE order_id = :id", use(id), into(item));
  for (int order : ids) {
    id = order;
    st.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (st.fetch())
      std::cout << id << ' ' << item << '\n';
  }
}

void overRows(session &sql) {
  int id = 0, loans = 0;
  statement st((sql.prepare << "SELECT count(*) FROM loan WHERE book_id = :id", use(id), into(loans)));
  rowset<int> books = (sql.prepare << "SELECT id FROM book");
  for (int book : books) {
    id = book;
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << book << ' ' << loans << '\n';
  }
}

// A statement fills the variable that another one uses.
void oneFeedsTheOther(session &sql, session &other) {
  int id = 0;
  std::string title;
  statement books = (sql.prepare << "SELECT id FROM book", into(id));
  statement one = (other.prepare << "SELECT title FROM book WHERE id = :id", use(id), into(title));
  books.execute();
  while (books.fetch()) {
    one.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << title << '\n';
  }
}

// ---- bound step by step ----------------------------------------------------

void stepByStep(session &sql, const std::vector<int> &ids) {
  int id = 0;
  std::string name;
  statement st(sql);
  st.exchange(into(name));
  st.exchange(use(id));
  st.alloc();
  st.prepare("SELECT name FROM customer WHERE id = :id");
  st.define_and_bind();
  for (int key : ids) {
    id = key;
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void boundAgain(session &sql, const std::vector<int> &ids) {
  statement st(sql);
  st.alloc();
  st.prepare("SELECT name FROM customer WHERE id = :id");
  for (const int &id : ids) {
    std::string name;
    st.exchange(into(name));
    st.exchange(use(id));
    st.define_and_bind();
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    st.bind_clean_up();
    std::cout << name << '\n';
  }
}

void preparedInLoop(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    std::string name;
    statement st = (sql.prepare << "SELECT name FROM customer WHERE id = :id", use(id), into(name));
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void onTheHeap(session &sql, const std::vector<int> &ids) {
  int id = 0, lines = 0;
  auto st =
      std::make_unique<statement>((sql.prepare << "SELECT count(*) FROM line WHERE id = :id", use(id), into(lines)));
  for (int key : ids) {
    id = key;
    st->execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << lines << '\n';
  }
}

void calledProcedure(session &sql, const std::vector<int> &ids) {
  int id = 0;
  std::string name;
  procedure proc = (sql.prepare << "name_of(:id, :name)", use(id), into(name));
  for (int key : ids) {
    id = key;
    proc.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

// ---- the text grows behind a condition, or in another loop -------------------

int grown(session &sql, const std::vector<int> &ids, const std::vector<std::string> &columns, bool all) {
  int sum = 0;
  for (int id : ids) {
    std::string text = "SELECT COUNT(*) FROM orders WHERE 1 = 1";
    if (!all)
      text += " AND open = 1";
    text += " AND customer = " + std::to_string(id);
    int n = 0;
    sql << text, into(n);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    sum += n;
    std::string width = "SELECT COUNT(*) FROM orders WHERE 1 = 1";
    for (const std::string &column : columns)
      width += " AND " + column + " IS NULL";
    width.append(" AND customer = " + std::to_string(id));
    sql << width, into(n);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    sum += n;
  }
  return sum;
}

int grownTheSame(session &sql, const std::vector<int> &ids, bool all) {
  int sum = 0;
  for (int id : ids) {
    std::string text = "SELECT COUNT(*) FROM orders WHERE 1 = 1";
    if (!all)
      text += " AND open = 1";
    text.erase(text.size() - 1);
    text += "1";
    int n = 0;
    sql << text, into(n);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    sum += n + id;
  }
  return sum;
}

// ---- nothing changes -------------------------------------------------------

void nothingBound(session &sql, const std::vector<int> &ids) {
  double rate = 0;
  statement st = (sql.prepare << "SELECT rate FROM tax WHERE country = 'DE'", into(rate));
  for (int id : ids) {
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << id * rate << '\n';
  }
}

// ---- no query for each turn ------------------------------------------------

void onlyPrepared(session &sql, const std::vector<std::string> &tables) {
  std::vector<std::shared_ptr<statement>> statements;
  for (const std::string &table : tables)
    statements.push_back(std::make_shared<statement>((sql.prepare << "SELECT * FROM " << table)));
  std::cout << statements.size() << '\n';
}

void executedOnce(session &sql, const std::vector<int> &ids) {
  int limit = 0;
  std::string name;
  statement st = (sql.prepare << "SELECT name FROM customer WHERE id < :id", use(limit), into(name));
  for (int id : ids)
    limit = id > limit ? id : limit;
  st.execute();
  while (st.fetch())
    std::cout << name << '\n';
}

void ownRowsDoWhile(session &sql) {
  std::string name;
  statement st = (sql.prepare << "SELECT name FROM customer", into(name));
  if (st.execute(true)) {
    do {
      std::cout << name << '\n';
    } while (st.fetch());
  }
}

void gathered(session &sql, const std::vector<Order> &orders) {
  std::string text = "SELECT name FROM customer WHERE id IN (0";
  for (const Order &order : orders)
    text += "," + std::to_string(order.customer);
  rowset<std::string> names = (sql.prepare << text + ")");
  for (const auto &name : names)
    std::cout << name << '\n';
}

void writes(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    sql << "DELETE FROM queue WHERE id = :id", use(id);
    sql << "INSERT INTO seen (id) VALUES (:id)", use(id);
  }
  int id = 0;
  statement st = (sql.prepare << "UPDATE customer SET seen = 1 WHERE id = :id", use(id));
  for (int key : ids) {
    id = key;
    st.execute(true);
  }
}

void definitions(session &sql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    sql << "DROP TABLE IF EXISTS " << table;
    sql << "CREATE TABLE " << table << " (id INTEGER PRIMARY KEY)";
    sql.create_table(table + "_2").column("id", dt_integer);
  }
  for (const auto &table : tables)
    sql << "PRAGMA table_info(" + table + ")";
}
