// RUN: %check_orm %s %t --library soci --checks=orm-query-in-loop
//
// The session, the name of the table, or a cache belongs to an object.
#include <soci/soci.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

// --- An object with a session of its own -----------------------------------------------------------------------------

class Titles {
public:
  explicit Titles(soci::session &sql) : m_sql(sql) {}
  int count() {
    int n = 0;
    m_sql << "SELECT COUNT(*) FROM titles", soci::into(n);
    return n;
  }
  std::string of(int id) {
    std::string title;
    m_sql << "SELECT title FROM titles WHERE id = :id", soci::use(id), soci::into(title);
    return title;
  }

private:
  soci::session &m_sql;
};

class Store {
public:
  explicit Store(int shard) : m_shard(shard) {}
  void open(const std::string &where) {
    m_sql.open(where);
    m_titles.push_back(std::make_unique<Titles>(m_sql));
  }
  void focus(int id) { m_focused = id; }
  int focused() const { return m_focused; }
  soci::session &session() { return m_sql; }
  Titles &titles() { return *m_titles[0]; }

private:
  int m_shard;
  int m_focused = 0;
  soci::session m_sql;
  std::vector<std::unique_ptr<Titles>> m_titles;
};

class TestStore : public Store {
public:
  using Store::Store;
};

class OneStore : public Store {
public:
  explicit OneStore(int shard) : Store(shard + 1) {}
};

static std::string locationOf(int shard) { return shard == 0 ? "sqlite3://titles.db" : "postgresql://dbname=titles"; }

// Each turn asks another database.
static int aStoreForEachShard(const std::vector<int> &shards) {
  int sum = 0;
  for (int shard : shards) {
    Store store(shard);
    store.open(locationOf(shard));
    int n = 0;
    store.session() << "SELECT COUNT(*) FROM titles", soci::into(n);
    sum += n + store.titles().count();
  }
  return sum;
}

static int inheritedConstructor(const std::vector<int> &shards) {
  int sum = 0;
  for (int shard : shards) {
    TestStore store(shard);
    store.open(locationOf(shard));
    sum += store.titles().count();
  }
  return sum;
}

static int constructorOfTheBase(const std::vector<int> &shards) {
  int sum = 0;
  for (int shard : shards) {
    OneStore store(shard);
    store.open(locationOf(shard));
    sum += store.titles().count();
  }
  return sum;
}

// It is told what is asked for, and stays the same store.
static std::vector<std::string> oneStoreForAll(const std::vector<int> &ids) {
  std::vector<std::string> found;
  Store store(0);
  store.open(locationOf(0));
  for (int id : ids) {
    store.focus(id);
    found.push_back(store.titles().of(store.focused()));
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return found;
}

// --- The constructor of a base ---------------------------------------------------------------------------------------

class Filtered {
public:
  explicit Filtered(int genre) : m_genre(genre) {}
  int count(soci::session &sql) {
    int n = 0;
    sql << "SELECT COUNT(*) FROM titles WHERE genre = :genre", soci::use(m_genre), soci::into(n);
    return n;
  }

private:
  int m_genre;
};

class Novels : public Filtered {
public:
  using Filtered::Filtered;
};

class Essays : public Filtered {
public:
  explicit Essays(int genre) : Filtered(genre) {}
  Essays() : Essays(7) {}
};

static int valueForAnInheritedConstructor(soci::session &sql, const std::vector<int> &genres) {
  int sum = 0;
  for (int genre : genres) {
    Novels novels(genre);
    sum += novels.count(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

static int valueForTheConstructorOfABase(soci::session &sql, const std::vector<int> &genres) {
  int sum = 0;
  for (int genre : genres) {
    Essays essays(genre);
    sum += essays.count(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

// --- An object with a table of its own -------------------------------------------------------------------------------

class Table {
public:
  Table(soci::session &sql, const std::string &name) : m_sql(sql), m_name(name) {}
  std::vector<std::string> lines() {
    std::vector<std::string> all;
    const std::string query = "SELECT line FROM \"" + m_name + "\"";
    soci::rowset<std::string> rows = m_sql.prepare << query;
    for (auto it = rows.begin(); it != rows.end(); ++it)
      all.push_back(*it);
    return all;
  }
  int logged() {
    int n = 0;
    m_sql << "SELECT COUNT(*) FROM log_" + m_name, soci::into(n);
    return n;
  }
  // What is selected goes with the table.
  std::vector<std::string> columns() {
    std::string query = "SELECT ";
    for (const std::string &column : m_columns)
      query += "\"" + column + "\", ";
    query.erase(query.size() - 2);
    query += " FROM \"" + m_name + "\"";
    std::vector<std::string> all;
    soci::rowset<std::string> rows = m_sql.prepare << query;
    for (auto it = rows.begin(); it != rows.end(); ++it)
      all.push_back(*it);
    return all;
  }
  // One table for all elements.
  int found(const std::vector<int> &ids) {
    int sum = 0, id = 0;
    std::string title;
    soci::statement found = (m_sql.prepare << "SELECT title FROM \"" + m_name + "\"", soci::use(id), soci::into(title));
    for (int each : ids) {
      id = each;
      found.execute(true);
      // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      sum += int(title.size());
    }
    return sum;
  }
  // Once for each column, of one table.
  int widths(const std::vector<std::string> &columns) {
    int sum = 0;
    for (const std::string &column : columns) {
      int n = 0;
      m_sql << "SELECT COUNT(*) FROM \"" + m_name + "\" WHERE " + column + " IS NULL", soci::into(n);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      sum += n;
    }
    return sum;
  }
  int mentions() {
    int n = 0;
    m_sql << "SELECT COUNT(*) FROM mentions WHERE \"table\" = '" + m_name + "'", soci::into(n);
    return n;
  }

private:
  soci::session &m_sql;
  std::string m_name;
  std::vector<std::string> m_columns;
};

static size_t everyTable(const std::vector<std::unique_ptr<Table>> &tables) {
  size_t sum = 0;
  for (const auto &table : tables)
    sum += table->lines().size() + table->logged() + table->columns().size();
  return sum;
}

// In the tables of one session; the name is a value.
static int namesAsValues(soci::session &sql, const std::vector<std::string> &names) {
  int sum = 0;
  for (const std::string &name : names) {
    Table table(sql, name);
    sum += table.mentions();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    sum += table.logged() + table.found({1}) + table.widths({"a"});
  }
  return sum;
}

// --- A cache that is asked in one function, and filled in its caller -------------------------------------------------

class Names {
public:
  explicit Names(soci::session &sql) : m_sql(sql) {}

  std::string of(int id) {
    if (!exists(id))
      return {};
    std::string name;
    m_sql << "SELECT name FROM people WHERE id = :id", soci::use(id), soci::into(name);
    // It is filled here; the query above is run all the same.
    m_names.insert({id, name});
    return name;
  }
  bool isHidden(int id) {
    if (m_hidden.count(id))
      return true;
    int hidden = 0;
    m_sql << "SELECT 1 FROM hidden WHERE id = :id LIMIT 1", soci::use(id), soci::into(hidden);
    return hidden != 0;
  }
  bool isKnown(int id) {
    auto found = m_names.find(id);
    if (found != m_names.end())
      return true;
    return exists(id);
  }
  bool isKnownOrStored(int id) { return id >= 0 && (m_names.count(id) || stored(id)); }
  bool isNeither(int id) { return !m_names.count(id) && !stored(id); }
  void remember(int id) { m_names.insert({id, ""}); }
  bool stored(int id) {
    int one = 0;
    m_sql << "SELECT 1 FROM stored WHERE id = :id LIMIT 1", soci::use(id), soci::into(one);
    return one != 0;
  }

private:
  bool exists(int id) {
    if (id >= 0 && m_names.count(id))
      return true;
    int one = 0;
    m_sql << "SELECT 1 FROM people WHERE id = :id LIMIT 1", soci::use(id), soci::into(one);
    return one != 0;
  }

  soci::session &m_sql;
  std::map<int, std::string> m_names;
  std::set<int> m_hidden;
};

static int filledByTheCaller(Names &names, const std::vector<int> &ids) {
  int sum = 0;
  for (int id : ids)
    sum += int(names.of(id).size());
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

static int filledByTheLoop(Names &names, const std::vector<int> &ids) {
  int sum = 0;
  for (int id : ids) {
    if (names.isKnown(id) || names.isKnownOrStored(id) || names.isNeither(id))
      ++sum;
    names.remember(id);
  }
  return sum;
}

static int filledByNobody(Names &names, const std::vector<int> &ids) {
  int sum = 0;
  for (int id : ids) {
    sum += names.isKnown(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

static int storedOrKnown(Names &names, const std::vector<int> &ids) {
  int sum = 0;
  std::set<int> seen, asked;
  for (int id : ids) {
    sum += names.isKnownOrStored(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    sum += seen.insert(id).second && names.stored(id);
    sum += !asked.count(id) && names.stored(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

static int neverFilled(Names &names, const std::vector<int> &ids) {
  int sum = 0;
  for (int id : ids) {
    names.remember(id);
    sum += names.isHidden(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return sum;
}

int main() {
  soci::session sql;
  std::vector<std::unique_ptr<Table>> tables;
  Names names(sql);
  return aStoreForEachShard({1, 2}) + inheritedConstructor({1, 2}) + constructorOfTheBase({1, 2}) +
         int(oneStoreForAll({1, 2}).size()) + valueForAnInheritedConstructor(sql, {1, 2}) +
         valueForTheConstructorOfABase(sql, {1, 2}) + int(everyTable(tables)) + namesAsValues(sql, {"a"}) +
         Essays().count(sql) + filledByTheCaller(names, {1}) + filledByTheLoop(names, {1}) +
         filledByNobody(names, {1}) + neverFilled(names, {1}) + storedOrKnown(names, {1});
}
