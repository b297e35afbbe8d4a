// RUN: %check_orm %s %t --library poco --checks=orm-write-in-loop
//
// Rows that are written one by one.
#include "poco_models.h"
#include <algorithm>
#include <map>
#include <string>
#include <vector>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using Shop::Employee;
using Shop::Role;

// --- Reported --------------------------------------------------------------------------------------------------------

void updatedRows(Context::Ptr context) {
  Query<Employee> query(context);
  for (auto &employee : query.execute()) {
    employee->name("x");
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one statement with Poco::Data
    // CHECK-NOTES-SAME: at least put one transaction around the loop
  }
}

void removedRows(Context::Ptr context) {
  Query<Employee> query(context);
  for (auto employee : query.where("name = ''").execute())
    employee->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement with Poco::Data
}

void created(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names) {
    Employee::Ptr employee = new Employee;
    employee->name(name);
    employee->create(context);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: ActiveRecord writes each row by a statement of its own
  }
}

void inserted(Context::Ptr context, const std::map<int, std::string> &names) {
  for (const auto &[key, name] : names) {
    Employee::Ptr employee(new Employee(key));
    employee->name(name).managerID(1);
    employee->attach(context);
    employee->insert();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void pointersInVector(std::vector<Employee::Ptr> &employees) {
  for (auto &employee : employees)
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
}

void indexLoop(std::vector<Employee::Ptr> &employees) {
  for (std::size_t i = 0; i < employees.size(); ++i)
    employees[i]->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
}

void plainPointers(const std::vector<Employee *> &employees) {
  for (Employee *employee : employees)
    employee->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
}

void anyRows(std::vector<Poco::ActiveRecord::ActiveRecordBase::Ptr> &rows) {
  for (auto &row : rows)
    row->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void foundAndUpdated(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys) {
    Employee::Ptr employee = Employee::find(context, key);
    employee->name("x");
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void algorithm(std::vector<Employee::Ptr> &employees) {
  std::for_each(employees.begin(), employees.end(), [](Employee::Ptr &employee) {
    employee->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
  });
}

static void rename(Employee::Ptr employee, const std::string &name) {
  employee->name(name);
  employee->update();
}

void helper(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    rename(employee, "x");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Employee' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'rename', which executes it
}

static Employee::Ptr hire(Context::Ptr context, const std::string &name) {
  Employee::Ptr employee = new Employee;
  employee->name(name);
  employee->create(context);
  return employee;
}

void helperThatCreates(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names)
    hire(context, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void nested(Context::Ptr context) {
  Query<Role> roles(context);
  for (const auto &role : roles.execute()) {
    Query<Employee> employees(context);
    for (auto &employee : employees.where("role = ?").bind(role->id()).execute())
      employee->remove();
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each 'Employee' of this loop (N·M statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneRow(Context::Ptr context, int key) {
  Employee::Ptr employee = Employee::find(context, key);
  employee->name("x");
  employee->update();
}

void settersOnly(Context::Ptr context) {
  Query<Employee> query(context);
  for (auto &employee : query.execute())
    employee->name("x").roleID(1);
}

void attachedOnly(Context::Ptr context, std::vector<Employee::Ptr> &employees) {
  for (auto &employee : employees)
    employee->attach(context);
}

void fewRows(Context::Ptr context) {
  for (const char *name : {"a", "b", "c"}) {
    Employee::Ptr employee = new Employee;
    employee->name(name);
    employee->create(context);
  }
}

void firstTurn(std::vector<Employee::Ptr> &employees) {
  for (auto &employee : employees) {
    employee->update();
    break;
  }
}

void updatesTheOneThatFits(std::vector<Employee::Ptr> &employees, const std::string &name) {
  for (auto &employee : employees)
    if (employee->name() == name) {
      employee->update();
      return;
    }
}

void newest(Context::Ptr context) {
  Query<Employee> query(context);
  for (auto &employee : query.orderBy("id DESC").limit(1).execute())
    employee->update();
}

bool triesAgain(Employee::Ptr employee) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      employee->update();
      return true;
    } catch (...) {
    }
  }
  return false;
}

void rowsOnly(const std::vector<std::string> &names, std::vector<Employee::Ptr> &employees) {
  for (const auto &name : names) {
    Employee::Ptr employee = new Employee;
    employee->name(name);
    employees.push_back(employee);
  }
}

// Objects of the users' own, without a database.
struct Widget {
  void update() {}
  void remove() {}
};

void otherUpdate(std::vector<Widget> &widgets) {
  for (Widget &widget : widgets) {
    widget.update();
    widget.remove();
  }
}

void readOnly(Context::Ptr context, std::vector<std::string> &names) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    names.push_back(employee->name());
}
