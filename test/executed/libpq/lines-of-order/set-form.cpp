// The lines of all orders, with the orders' keys in one array.

#include <libpq-fe.h>

#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

struct Line {
  std::string quantity;
  std::string article;
};

static std::unordered_map<std::string, std::vector<Line>>
loadLines(PGconn *connection, const PGresult *orders) {
  std::unordered_map<std::string, std::vector<Line>> lines;
  if (PQntuples(orders) == 0)
    return lines;

  std::string keys;
  for (int i = 0; i < PQntuples(orders); ++i) {
    keys += keys.empty() ? "{" : ",";
    keys += PQgetvalue(orders, i, 0);
  }
  keys += "}";
  const char *parameter = keys.c_str();
  PGresult *result =
      PQexecParams(connection,
                   "SELECT order_id, quantity, article FROM order_lines "
                   "WHERE order_id = ANY($1) ORDER BY id",
                   1, nullptr, &parameter, nullptr, nullptr, 0);
  for (int i = 0; i < PQntuples(result); ++i)
    lines[PQgetvalue(result, i, 0)].push_back(
        {PQgetvalue(result, i, 1), PQgetvalue(result, i, 2)});
  PQclear(result);
  return lines;
}

static void printOrders(PGconn *connection) {
  PGresult *orders =
      PQexec(connection, "SELECT id, number FROM orders ORDER BY id");
  const auto lines = loadLines(connection, orders);
  for (int i = 0; i < PQntuples(orders); ++i) {
    printf("%s\n", PQgetvalue(orders, i, 1));
    const auto found = lines.find(PQgetvalue(orders, i, 0));
    if (found == lines.end())
      continue;
    for (const Line &line : found->second)
      printf("  %s %s\n", line.quantity.c_str(), line.article.c_str());
  }
  PQclear(orders);
}

int main(int, char **argv) {
  PGconn *connection = PQconnectdb(argv[1]);
  if (PQstatus(connection) != CONNECTION_OK)
    return 2;
  printOrders(connection);
  PQfinish(connection);
}
