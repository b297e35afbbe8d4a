// RUN: %check_orm %s %t --library mariadb --checks=orm-query-in-loop
//
// The kinds of loops, and the ways to make a statement's text.
#include <mysql.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Player {
  unsigned guid;
  unsigned guild;
  std::string name;
};

// ---- rows ------------------------------------------------------------------

void formatted(MYSQL *mysql) {
  char query[256];
  if (mysql_query(mysql, "SELECT id, guild_id FROM player"))
    return;
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    snprintf(query, sizeof(query), "SELECT name FROM guild WHERE id = %s", row[1]);
    if (mysql_query(mysql, query) != 0)
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:9: note: fetch what all turns need with one query before the loop: a join, or WHERE ... IN (...) with the keys (none when there are no keys), and look it up in a map
      break;
    MYSQL_RES *guild = mysql_store_result(mysql);
    MYSQL_ROW name = mysql_fetch_row(guild);
    printf("%s %s\n", row[0], name ? name[0] : "-");
    mysql_free_result(guild);
  }
  mysql_free_result(res);
}

void buffer(MYSQL *mysql) {
  mysql_query(mysql, "SELECT guid FROM player");
  MYSQL_RES *players = mysql_store_result(mysql);
  while (MYSQL_ROW row = mysql_fetch_row(players)) {
    char query[128];
    sprintf(query, "SELECT item, count FROM inventory WHERE owner = %d", atoi(row[0]));
    mysql_real_query(mysql, query, strlen(query));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    MYSQL_RES *items = mysql_store_result(mysql);
    printf("%llu\n", mysql_num_rows(items));
    mysql_free_result(items);
  }
  mysql_free_result(players);
}

void strings(MYSQL *mysql) {
  mysql_query(mysql, "SELECT guid FROM player");
  MYSQL_RES *players = mysql_store_result(mysql);
  for (MYSQL_ROW row = mysql_fetch_row(players); row != nullptr; row = mysql_fetch_row(players)) {
    const std::string query = std::string("SELECT COUNT(*) FROM inventory WHERE owner = '") + row[0] + "'";
    mysql_query(mysql, query.c_str());
// CHECK-MISSING: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    MYSQL_RES *count = mysql_store_result(mysql);
    puts(mysql_fetch_row(count)[0]);
    mysql_free_result(count);
  }
  mysql_free_result(players);
}

void counted(MYSQL *mysql) {
  mysql_query(mysql, "SELECT guid, name FROM player");
  MYSQL_RES *players = mysql_store_result(mysql);
  const my_ulonglong n = mysql_num_rows(players);
  for (my_ulonglong i = 0; i < n; ++i) {
    MYSQL_ROW row = mysql_fetch_row(players);
    std::string query = "SELECT 1 FROM ban WHERE player = ";
    query += row[0];
    query += " LIMIT 1";
    mysql_real_query(mysql, query.data(), query.size());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
    MYSQL_RES *ban = mysql_store_result(mysql);
    printf("%s %d\n", row[1], mysql_num_rows(ban) > 0);
    mysql_free_result(ban);
  }
  mysql_free_result(players);
}

// Rows that are still on the server need a second connection for the query.
void unbuffered(MYSQL *mysql, MYSQL *other) {
  mysql_query(mysql, "SELECT guid FROM player");
  MYSQL_RES *res = mysql_use_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res)) != NULL) {
    const std::string query = "SELECT level FROM skill WHERE player = " + std::string(row[0]);
    mysql_query(other, query.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    MYSQL_RES *skills = mysql_store_result(other);
    printf("%llu\n", mysql_num_rows(skills));
    mysql_free_result(skills);
  }
  mysql_free_result(res);
}

void nested(MYSQL *mysql) {
  char query[200];
  mysql_query(mysql, "SELECT id FROM guild");
  MYSQL_RES *guilds = mysql_store_result(mysql);
  while (MYSQL_ROW guild = mysql_fetch_row(guilds)) {
    snprintf(query, sizeof query, "SELECT guid FROM player WHERE guild = %s", guild[0]);
    mysql_query(mysql, query);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    MYSQL_RES *players = mysql_store_result(mysql);
    while (MYSQL_ROW player = mysql_fetch_row(players)) {
      snprintf(query, sizeof query, "SELECT count(*) FROM inventory WHERE owner = %s", player[0]);
      mysql_query(mysql, query);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are counted by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
      MYSQL_RES *items = mysql_store_result(mysql);
      puts(mysql_fetch_row(items)[0]);
      mysql_free_result(items);
    }
    mysql_free_result(players);
  }
  mysql_free_result(guilds);
}

// ---- elements --------------------------------------------------------------

void elements(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    const std::string query = "SELECT name FROM guild WHERE id = " + std::to_string(player.guild);
    if (mysql_query(mysql, query.c_str()))
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    MYSQL_RES *res = mysql_store_result(mysql);
    if (MYSQL_ROW row = mysql_fetch_row(res))
      printf("%s %s\n", player.name.c_str(), row[0]);
    mysql_free_result(res);
  }
}

void streamed(MYSQL *mysql, const std::map<unsigned, Player> &players) {
  for (auto it = players.begin(); it != players.end(); ++it) {
    std::stringstream query;
    query << "SELECT level FROM skill WHERE player = " << it->first;
    mysql_query(mysql, query.str().c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    MYSQL_RES *res = mysql_store_result(mysql);
    printf("%llu\n", mysql_num_rows(res));
    mysql_free_result(res);
  }
}

void escaped(MYSQL *mysql, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); i++) {
    std::vector<char> text(names[i].size() * 2 + 1);
    mysql_real_escape_string(mysql, text.data(), names[i].c_str(), names[i].size());
    const std::string query = "SELECT guid FROM player WHERE name = '" + std::string(text.data()) + "'";
    mysql_query(mysql, query.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

void escapedBuffer(MYSQL *mysql, char *const *names, int count) {
  char name[64], query[256];
  for (int i = 0; i < count; i++) {
    mysql_real_escape_string(mysql, name, names[i], strlen(names[i]));
    snprintf(query, sizeof query, "SELECT guid FROM player WHERE name = '%s'", name);
    mysql_query(mysql, query);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

void countedUp(MYSQL *mysql, int levels) {
  for (int level = 1; level <= levels; ++level) {
    char query[100];
    snprintf(query, sizeof(query), "SELECT COUNT(*) FROM player WHERE level = %i", level);
    mysql_query(mysql, query);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

void countedWhile(MYSQL *mysql, const unsigned *guids, size_t count) {
  size_t i = 0;
  while (i < count) {
    std::string query = "SELECT name FROM player WHERE id = " + std::to_string(guids[i]);
    mysql_query(mysql, query.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
    i++;
  }
}

// A list that is linked by hand.
struct Node {
  unsigned guid;
  Node *next;
};

void linked(MYSQL *mysql, const Node *first) {
  for (const Node *node = first; node; node = node->next) {
    char query[100];
    snprintf(query, sizeof(query), "SELECT name FROM player WHERE id = %u", node->guid);
    mysql_query(mysql, query);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- something else each time ----------------------------------------------

void another(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    mysql_query(mysql, "SELECT UUID()");
    printf("%d\n", player.guid);
    mysql_free_result(mysql_store_result(mysql));
    mysql_query(mysql, "SELECT name FROM item ORDER BY RAND() LIMIT 1");
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- the same query each time ----------------------------------------------

void sameQuery(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    mysql_query(mysql, "SELECT value FROM setting WHERE name = 'rate'");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: nothing in it changes from turn to turn: run it once, before the loop
    MYSQL_RES *res = mysql_store_result(mysql);
    MYSQL_ROW row = mysql_fetch_row(res);
    printf("%s %s\n", player.name.c_str(), row[0]);
    mysql_free_result(res);
  }
}

// ---- not once for each row -------------------------------------------------

void onlyRead(MYSQL *mysql, int guild) {
  char query[100];
  snprintf(query, sizeof query, "SELECT guid, name FROM player WHERE guild = %d", guild);
  if (mysql_query(mysql, query)) {
    fprintf(stderr, "%s\n", mysql_error(mysql));
    return;
  }
  MYSQL_RES *res = mysql_store_result(mysql);
  const unsigned columns = mysql_num_fields(res);
  while (MYSQL_ROW row = mysql_fetch_row(res)) {
    const unsigned long *lengths = mysql_fetch_lengths(res);
    for (unsigned i = 0; i < columns; i++)
      printf("%.*s ", int(lengths[i]), row[i] ? row[i] : "NULL");
    putchar('\n');
  }
  mysql_free_result(res);
}

void lookedUp(MYSQL *mysql) {
  std::map<std::string, std::string> guilds;
  mysql_query(mysql, "SELECT id, name FROM guild");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res)))
    guilds[row[0]] = row[1];
  mysql_free_result(res);
  mysql_query(mysql, "SELECT name, guild FROM player");
  res = mysql_store_result(mysql);
  while ((row = mysql_fetch_row(res)))
    printf("%s %s\n", row[0], guilds[row[1]].c_str());
  mysql_free_result(res);
}

void oneList(MYSQL *mysql, const std::vector<unsigned> &guids) {
  std::string query = "SELECT name FROM player WHERE guid IN (";
  for (size_t i = 0; i < guids.size(); ++i)
    query += (i ? "," : "") + std::to_string(guids[i]);
  query += ")";
  mysql_query(mysql, query.c_str());
  MYSQL_RES *res = mysql_store_result(mysql);
  while (MYSQL_ROW row = mysql_fetch_row(res))
    puts(row[0]);
  mysql_free_result(res);
}

// Further results of one text.
void severalResults(MYSQL *mysql) {
  mysql_query(mysql, "SELECT name FROM guild; SELECT name FROM player");
  do {
    MYSQL_RES *res = mysql_store_result(mysql);
    while (MYSQL_ROW row = mysql_fetch_row(res))
      puts(row[0]);
    mysql_free_result(res);
  } while (mysql_next_result(mysql) == 0);
}

void fields(MYSQL *mysql) {
  mysql_query(mysql, "SELECT * FROM player LIMIT 0");
  MYSQL_RES *res = mysql_store_result(mysql);
  while (MYSQL_FIELD *field = mysql_fetch_field(res))
    printf("%s %d\n", field->name, int(IS_PRI_KEY(field->flags) != 0));
  mysql_free_result(res);
}
