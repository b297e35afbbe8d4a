// RUN: %check_orm %s %t --library poco
//
// Rows that are fetched by their keys, one statement each.
#include "poco_models.h"
#include <algorithm>
#include <map>
#include <string>
#include <vector>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using Shop::Department;
using Shop::Employee;
using Shop::Role;

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

void keysInList(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys)
    use(Employee::find(context, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: collect the keys, read the rows with one Poco::ActiveRecord::Query<Employee> and 'id IN (...)'
}

void pointer(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys) {
    Employee::Ptr employee = Employee::find(context, key);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (employee)
      use(employee->name());
  }
}

void keyOfOtherRow(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    use(Role::find(context, employee->roleID())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: collect the keys, read the rows with one Poco::ActiveRecord::Query<Role>
}

// The row's own context is the one that it was read with.
void contextOfTheRow(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    use(Role::find(employee->context(), employee->roleID())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
}

void condition(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    if (Employee::find(context, employee->managerID()).isNull())
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
      use(employee->name());
}

void rowsInVariable(Context::Ptr context) {
  Query<Employee> query(context);
  const auto employees = query.orderBy("id").execute();
  for (std::size_t i = 0; i < employees.size(); ++i)
    use(Role::find(context, employees[i]->roleID())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
}

void iterators(Context::Ptr context) {
  Query<Employee> query(context);
  const auto employees = query.execute();
  for (auto it = employees.begin(); it != employees.end(); ++it)
    use(Role::find(context, (*it)->roleID())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
}

void algorithm(Context::Ptr context, const std::vector<int> &keys) {
  std::for_each(keys.begin(), keys.end(), [&context](int key) {
    use(Employee::find(context, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void keysOfMap(Context::Ptr context, const std::map<int, std::string> &titles) {
  for (const auto &[key, title] : titles)
    use(title + Employee::find(context, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void twoSteps(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute()) {
    Role::Ptr role = Role::find(context, employee->roleID());
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
    use(Department::find(context, role->departmentID())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Employee' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void indexLoop(Context::Ptr context, const std::vector<int> &keys) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(Employee::find(context, keys[i])->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneKey(Context::Ptr context, int key) { use(Employee::find(context, key)->name()); }

void allAtOnce(Context::Ptr context) {
  std::map<int, std::string> names;
  Query<Role> roles(context);
  for (const auto &role : roles.execute())
    names[role->id()] = role->name();
  Query<Employee> employees(context);
  for (const auto &employee : employees.execute())
    use(names[employee->roleID()]);
}

void fewKeys(Context::Ptr context) {
  for (int key : {1, 2, 3})
    use(Employee::find(context, key)->name());
}

void cached(Context::Ptr context) {
  std::map<int, Role::Ptr> roles;
  Query<Employee> query(context);
  for (const auto &employee : query.execute()) {
    auto it = roles.find(employee->roleID());
    if (it == roles.end())
      it = roles.emplace(employee->roleID(), Role::find(context, employee->roleID())).first;
    use(it->second->name());
  }
}

Employee::Ptr firstThatIsThere(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys)
    if (Employee::Ptr employee = Employee::find(context, key))
      return employee;
  return nullptr;
}

void firstTurn(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys) {
    use(Employee::find(context, key)->name());
    break;
  }
}

void keysOnly(Context::Ptr context, std::vector<int> &keys) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute()) {
    keys.push_back(employee->id());
    keys.push_back(employee->roleID());
  }
}

void otherDatabases(const std::vector<Context::Ptr> &contexts) {
  for (const auto &context : contexts)
    use(Employee::find(context, 1)->name());
}

std::string boss(Context::Ptr context, int key) {
  // Each step needs the row before.
  std::string name;
  while (Employee::Ptr employee = Employee::find(context, key)) {
    name = employee->name();
    key = employee->managerID();
  }
  return name;
}

void newest(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.orderBy("id DESC").limit(1).execute())
    use(Role::find(context, employee->roleID())->name());
}

// The accessor is a lazy load, and is reported as one only.
void accessor(Context::Ptr context) {
  Query<Employee> query(context);
  for (const auto &employee : query.execute())
    use(employee->role()->name());
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
