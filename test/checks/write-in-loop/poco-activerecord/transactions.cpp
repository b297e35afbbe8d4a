// RUN: %check_orm %s %t --library poco --checks=orm-write-in-loop
//
// Transactions in loops, and loops in transactions.
#include "poco_models.h"
#include <Poco/Data/Transaction.h>
#include <algorithm>
#include <string>
#include <vector>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using Poco::Data::Transaction;
using Shop::Employee;

// --- Reported --------------------------------------------------------------------------------------------------------

void oneForEach(Context::Ptr context) {
  Query<Employee> query(context);
  for (auto &employee : query.execute()) {
    Transaction transaction(context->session());
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'Employee' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: put one Poco::Data::Transaction, or begin() and commit() of the session, around the loop
  }
}

void session(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  for (auto &employee : employees) {
    context->session().begin();
    employee->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    context->session().commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a transaction is ended once for each 'Employee' of this loop (N transactions) [orm-write-in-loop]
  }
}

void sessionInVariable(Poco::Data::Session &session, std::vector<Employee::Ptr> &employees) {
  for (std::size_t i = 0; i < employees.size(); ++i) {
    session.begin();
    employees[i]->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    session.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each 'Employee' of this loop (N transactions) [orm-write-in-loop]
  }
}

static void store(Context::Ptr context, const std::string &name) {
  Transaction transaction(context->session());
  Employee::Ptr employee = new Employee;
  employee->name(name);
  employee->create(context);
  transaction.commit();
}

void transactionInHelper(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names)
    store(context, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The round trips are left.
void loopInTransaction(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  Transaction transaction(context->session());
  for (auto &employee : employees)
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  transaction.commit();
}

void loopInTransactionOfSession(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  context->session().begin();
  try {
    for (auto &employee : employees)
      employee->update();
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: {{.*}}; a transaction is open already
    context->session().commit();
  } catch (...) {
    context->session().rollback();
    throw;
  }
}

void algorithm(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  std::for_each(employees.begin(), employees.end(), [&context](Employee::Ptr &employee) {
    Transaction transaction(context->session());
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'Employee' of this loop (N transactions) [orm-write-in-loop]
  });
}

void outerLoop(Context::Ptr context, std::vector<std::vector<Employee::Ptr>> &lists) {
  for (auto &employees : lists) {
    Transaction transaction(context->session());
    for (auto &employee : employees)
      employee->update();
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each 'Employee' of this loop (N·M statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneTransaction(Context::Ptr context, Employee::Ptr one, Employee::Ptr other) {
  Transaction transaction(context->session());
  one->update();
  other->update();
  transaction.commit();
}

void readsInTransaction(Context::Ptr context, std::vector<std::string> &names) {
  Transaction transaction(context->session());
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    names.push_back(employee->name());
  transaction.commit();
}

bool triesAgain(Context::Ptr context, Employee::Ptr employee) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      Transaction transaction(context->session());
      employee->update();
      transaction.commit();
      return true;
    } catch (...) {
    }
  }
  return false;
}

void otherDatabases(std::vector<Poco::Data::Session> &sessions) {
  for (auto &session : sessions) {
    session.begin();
    session.commit();
  }
}

void fewTransactions(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  for (int i = 0; i < 3; ++i) {
    Transaction transaction(context->session());
    employees[i]->update();
    transaction.commit();
  }
}

void firstTurn(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  for (auto &employee : employees) {
    Transaction transaction(context->session());
    employee->update();
    transaction.commit();
    break;
  }
}

void commitsNowAndThen(Poco::Data::Session &session, const std::vector<std::string> &lines, std::size_t &size) {
  int count = 0;
  session.begin();
  for (const auto &line : lines) {
    size += line.size();
    if (++count % 1000 == 0) {
      session.commit();
      session.begin();
    }
  }
  session.commit();
}

bool leavesWhereItFails(Context::Ptr context, const std::vector<std::string> &lines, std::size_t &size) {
  context->session().begin();
  for (const auto &line : lines) {
    if (line.empty()) {
      context->session().rollback();
      return false;
    }
    size += line.size();
  }
  context->session().commit();
  return true;
}

// Serves until it is told to stop.
void server(Context::Ptr context, bool (*next)(std::string &)) {
  std::string name;
  while (next(name))
    store(context, name);
}

void chunksOfRows(Context::Ptr context, const std::vector<std::string> &lines, std::size_t &size) {
  for (std::size_t first = 0; first < lines.size(); first += 1000) {
    Transaction transaction(context->session());
    for (std::size_t i = first; i < std::min(first + 1000, lines.size()); ++i)
      size += lines[i].size();
    transaction.commit();
  }
}
