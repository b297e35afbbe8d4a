// RUN: %check_orm %s %t --library poco
//
// The query stands in a function that the loop calls.
#include "poco_models.h"
#include <functional>
#include <map>
#include <string>
#include <vector>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using Shop::Employee;
using Shop::Role;

void use(const std::string &);

static std::string nameOf(Context::Ptr context, int key) { return Employee::find(context, key)->name(); }

static std::size_t staffOf(Context::Ptr context, const Role::Ptr &role) {
  Query<Employee> query(context);
  return query.where("role = ?").bind(role->id()).execute().size();
}

static std::size_t twice(Context::Ptr context, const Role::Ptr &role) { return 2 * staffOf(context, role); }

static std::vector<Employee::Ptr> employeesNamed(Context::Ptr context, const std::string &name) {
  Query<Employee> query(context);
  return query.where("name = ?").bind(name).execute();
}

static std::size_t numberOfRoles(Context::Ptr context) {
  Query<Role> query(context);
  return query.execute().size();
}

// --- Reported --------------------------------------------------------------------------------------------------------

void finder(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys)
    use(nameOf(context, key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'nameOf', which executes it
}

void twoCalls(Context::Ptr context) {
  Query<Role> query(context);
  for (const auto &role : query.execute())
    use(std::to_string(twice(context, role)));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each 'Role' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'twice', which calls 'staffOf'
}

void rowsFromHelper(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names)
    for (const auto &employee : employeesNamed(context, name))
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(employee->name());
}

void localLambda(Context::Ptr context, const std::vector<int> &keys) {
  const auto name = [&context](int key) { return Employee::find(context, key)->name(); };
  for (int key : keys)
    use(name(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

std::size_t sameInHelper(Context::Ptr context, const std::vector<std::string> &names) {
  std::size_t length = 0;
  for (const auto &name : names)
    length += name.size() * numberOfRoles(context);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

class Staff {
public:
  void print() const {
    Query<Role> query(context);
    for (const auto &role : query.execute())
      use(std::to_string(numberOf(role)));
      // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each 'Role' of this loop (1 + N queries) [orm-query-in-loop]
  }
  void printNames(const std::vector<int> &keys) const {
    for (int key : keys)
      use(employeeOf(key)->name());
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  std::size_t numberOf(const Role::Ptr &role) const { return staffOf(context, role); }
  Employee::Ptr employeeOf(int key) const { return Employee::find(context, key); }
  Context::Ptr context;
};

template <typename Row> static typename Row::Ptr load(Context::Ptr context, int key) {
  return Row::find(context, key);
}

void templateHelper(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys)
    use(load<Employee>(context, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forAll(Context::Ptr context, const std::function<void(const Role::Ptr &)> &callable) {
  Query<Role> query(context);
  for (const auto &role : query.execute())
    callable(role);
}

void visitor(Context::Ptr context) {
  forAll(context, [&context](const Role::Ptr &role) {
    use(std::to_string(staffOf(context, role)));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each 'Role' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

static void show(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys)
    use(nameOf(context, key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void showAll(Context::Ptr context, const std::vector<int> &keys) { show(context, keys); }

// --- Quiet -----------------------------------------------------------------------------------------------------------

void outsideOfLoops(Context::Ptr context, int key) {
  use(nameOf(context, key));
  use(std::to_string(numberOfRoles(context)));
}

class Names {
public:
  void print() {
    Query<Employee> query(context);
    for (const auto &employee : query.execute())
      use(managerOf(employee));
  }

private:
  const std::string &managerOf(const Employee::Ptr &employee) {
    auto it = names.find(employee->managerID());
    if (it == names.end())
      it = names.emplace(employee->managerID(), nameOf(context, employee->managerID())).first;
    return it->second;
  }
  Context::Ptr context;
  std::map<int, std::string> names;
};

void calledLater(Context::Ptr context, std::vector<std::function<std::size_t()>> &later) {
  Query<Role> query(context);
  for (const auto &role : query.execute())
    later.push_back([context, role] { return staffOf(context, role); });
}

static std::size_t rolesOnce(Context::Ptr context) {
  static const std::size_t count = numberOfRoles(context);
  return count;
}

std::size_t onceForAll(Context::Ptr context, const std::vector<std::string> &names) {
  std::size_t length = 0;
  for (const auto &name : names)
    length += name.size() * rolesOnce(context);
  return length;
}

bool anyNamed(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names)
    if (!employeesNamed(context, name).empty())
      return true;
  return false;
}
