// RUN: %check_orm %s %t --library mariadb --checks=orm-query-in-loop
//
// What is asked only where another source has nothing: caches in two levels, caches of another process, and what only looks
// like them.
#include <mysql.h>

#include <cstdlib>
#include <map>
#include <string>
#include <vector>

static int idOf(MYSQL *mysql, const std::string &name) {
  mysql_query(mysql, ("SELECT id FROM buffer WHERE name = '" + name + "'").c_str());
  MYSQL_RES *rows = mysql_store_result(mysql);
  MYSQL_ROW row = mysql_fetch_row(rows);
  const int id = row ? std::atoi(row[0]) : 0;
  mysql_free_result(rows);
  return id;
}

struct Message {
  int network;
  std::string target;
};

int twoLevels(MYSQL *mysql, const std::vector<Message> &messages) {
  std::map<int, std::map<std::string, int>> known;
  int sum = 0;
  for (const Message &message : messages) {
    int id = 0;
    if (known.count(message.network) && known[message.network].count(message.target)) {
      id = known[message.network][message.target];
    } else {
      id = idOf(mysql, message.target);
      if (id == 0)
        continue;
      known[message.network][message.target] = id;
    }
    sum += id;
  }
  return sum;
}

int otherTable(MYSQL *mysql, const std::vector<Message> &messages) {
  std::map<int, std::map<std::string, int>> known, wanted;
  int sum = 0;
  for (const Message &message : messages)
    if (!known.count(message.network)) {
      const int id = idOf(mysql, message.target);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      wanted[message.network][message.target] = id;
      sum += id;
    }
  return sum;
}

// ---- what was seen last ---------------------------------------------------------

enum class Kind { Node, Way, Relation };

struct Object {
  Kind kind;
  int owner;
};

int eachKindOnce(MYSQL *mysql, const std::vector<Object> &objects) {
  Kind last = Kind::Node;
  int n = 0;
  for (const Object &object : objects)
    if (last != object.kind) {
      n += idOf(mysql, std::to_string(object.owner));
      last = object.kind;
    }
  return n;
}

int allButOne(MYSQL *mysql, const std::vector<Object> &objects, Kind other) {
  int n = 0;
  for (const Object &object : objects)
    if (other != object.kind)
      n += idOf(mysql, std::to_string(object.owner));
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return n;
}

int whatIsTakenAway(MYSQL *mysql, const std::vector<int> &owners, std::map<int, std::string> &names) {
  int n = 0;
  for (int owner : owners)
    if (names.count(owner)) {
      n += idOf(mysql, names[owner]);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      names.erase(owner);
    }
  return n;
}

// ---- a cache of another process ----------------------------------------------

struct User {
  int id = 0;
  std::string name;
  bool empty() const { return id == 0; }
};

struct Store {
  std::string get(int id);
  void set(int id, const std::string &text);
};
Store &store();
User parse(const std::string &text);

static User cached(int id) { return parse(store().get(id)); }

static User fetched(MYSQL *mysql, int id) {
  User user;
  user.id = idOf(mysql, std::to_string(id));
  store().set(id, user.name);
  return user;
}

static User find(MYSQL *mysql, int id) {
  User user = cached(id);
  if (user.empty())
    user = fetched(mysql, id);
  return user;
}

int findAll(MYSQL *mysql, const std::vector<int> &ids) {
  int n = 0;
  for (int id : ids)
    n += find(mysql, id).id;
  return n;
}

int inTheLoop(MYSQL *mysql, const std::vector<int> &ids) {
  int n = 0;
  for (int id : ids) {
    User user = cached(id);
    if (user.id == 0)
      user = fetched(mysql, id);
    n += user.id;
  }
  return n;
}

const User *online(int id);
bool isBanned(int id);

static int levelOf(MYSQL *mysql, int id) {
  if (const User *user = online(id))
    return user->id;
  return idOf(mysql, std::to_string(id));
}

int levels(MYSQL *mysql, const std::vector<int> &ids) {
  int n = 0;
  for (int id : ids)
    n += levelOf(mysql, id);
  return n;
}

// Whom a condition leaves out is not known from elsewhere.
int levelsOfSome(MYSQL *mysql, const std::vector<int> &ids) {
  int n = 0;
  for (int id : ids) {
    if (isBanned(id))
      continue;
    n += idOf(mysql, std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return n;
}

// Another question is none to a cache.
User preferred(const std::string &setting);

int noSuchSetting(MYSQL *mysql, const std::vector<int> &ids) {
  int n = 0;
  for (int id : ids) {
    User user = preferred("user");
    if (user.empty())
      user = fetched(mysql, id);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    n += user.id;
  }
  return n;
}

// ---- a search that is left by a switch --------------------------------------

static bool exists(MYSQL *mysql, const std::string &name) { return idOf(mysql, name) > 0; }

int colour(MYSQL *mysql, const std::vector<std::string> &names, int role) {
  for (const std::string &name : names) {
    if (exists(mysql, name))
      switch (role) {
      case 0:
        return 1;
      case 1:
      case 2:
        return 2;
      }
  }
  return 0;
}

int colours(MYSQL *mysql, const std::vector<std::string> &names, int role) {
  int sum = 0;
  for (const std::string &name : names) {
    if (exists(mysql, name))
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      switch (role) {
      case 0:
        return sum;
      default:
        ++sum;
      }
  }
  return sum;
}
