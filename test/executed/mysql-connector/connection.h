#ifndef EXECUTED_MYSQL_CONNECTOR_CONNECTION_H
#define EXECUTED_MYSQL_CONNECTOR_CONNECTION_H

#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <mysql_driver.h>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

/// A connection to the server of \a socket.
inline std::unique_ptr<sql::Connection> connect(const std::string &socket) {
  std::unique_ptr<sql::Connection> connection(
      sql::mysql::get_mysql_driver_instance()->connect("unix://" + socket,
                                                       "root", ""));
  connection->setSchema("shop");
  return connection;
}

/// Prints all articles.
inline void printArticles(sql::Connection &connection) {
  std::unique_ptr<sql::Statement> statement(connection.createStatement());
  std::unique_ptr<sql::ResultSet> articles(statement->executeQuery(
      "SELECT sku, title, price FROM articles ORDER BY sku"));
  while (articles->next())
    std::cout << articles->getString(1) << " " << articles->getString(2) << " "
              << articles->getInt(3) << "\n";
}

#endif
