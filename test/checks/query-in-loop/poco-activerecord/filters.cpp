// RUN: %check_orm %s %t --library poco
//
// Rows of another table that are selected for each element.
#include "poco_models.h"
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

void rowsOfRows(Context::Ptr context) {
  Query<Role> roles(context);
  for (const auto &role : roles.execute()) {
    Query<Employee> employees(context);
    for (const auto &employee : employees.where("role = ?").bind(role->id()).execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:78: warning: rows are selected by a query once for each 'Role' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the rows of all turns with one Poco::ActiveRecord::Query<Employee> and '... IN (...)'
      use(employee->name());
  }
}

void counted(Context::Ptr context, std::map<int, std::size_t> &counts) {
  Query<Role> roles(context);
  for (const auto &role : roles.execute()) {
    Query<Employee> employees(context);
    counts[role->id()] = employees.where("role = ?").bind(role->id()).execute().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:71: warning: rows are selected by a query once for each 'Role' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void stepByStep(Context::Ptr context, const std::vector<std::string> &names) {
  for (const auto &name : names) {
    Query<Employee> query(context);
    query.where("name = ?");
    query.bind(name);
    query.orderBy("id");
    const auto employees = query.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const auto &employee : employees)
      use(employee->name());
  }
}

// One query that starts again in each turn.
void reused(Context::Ptr context, const std::vector<std::string> &names) {
  Query<Employee> query(context);
  for (const auto &name : names) {
    query.reset();
    for (const auto &employee : query.where("name = ?").bind(name).execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:68: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(employee->name());
  }
}

void textOfTheTurn(Context::Ptr context, const std::vector<std::string> &conditions) {
  for (const auto &condition : conditions) {
    Query<Employee> query(context);
    for (const auto &employee : query.where(condition + " = 1").execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(employee->name());
  }
}

void filtered(Context::Ptr context, const std::vector<std::string> &names) {
  // The filter runs here, all rows are read for each name.
  for (const auto &name : names) {
    Query<Employee> query(context);
    query.filter([&name](const Employee &employee) { return employee.name() == name; });
    for (const auto &employee : query.execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(employee->name());
  }
}

std::size_t sameRows(Context::Ptr context, const std::vector<std::string> &names) {
  std::size_t length = 0;
  for (const auto &name : names) {
    Query<Department> query(context);
    length += name.size() * query.execute().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
  }
  return length;
}

std::size_t sameFind(Context::Ptr context, const std::vector<std::string> &names) {
  std::size_t length = 0;
  for (const auto &name : names)
    length += name.size() * Department::find(context, 1)->id();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

void overCounter(Context::Ptr context, int floors) {
  for (int floor = 0; floor < floors; ++floor) {
    Query<Employee> query(context);
    for (const auto &employee : query.where("floor = ?").bind(floor).execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:70: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      use(employee->name());
  }
}

void nested(Context::Ptr context) {
  Query<Department> departments(context);
  for (const auto &department : departments.execute()) {
    Query<Role> roles(context);
    for (const auto &role : roles.where("department = ?").bind(department->id()).execute()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:82: warning: rows are selected by a query once for each 'Department' of this loop (1 + N queries) [orm-query-in-loop]
      Query<Employee> employees(context);
      for (const auto &employee : employees.where("role = ?").bind(role->id()).execute())
      // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: rows are selected by a query once for each 'Role' of this loop (N·M queries) [orm-query-in-loop]
        use(employee->name());
    }
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void onceBefore(Context::Ptr context) {
  Query<Department> departments(context);
  const std::size_t count = departments.execute().size();
  Query<Employee> employees(context);
  for (const auto &employee : employees.execute())
    use(employee->name() + std::to_string(count));
}

void grouped(Context::Ptr context) {
  std::map<int, std::vector<std::string>> names;
  Query<Employee> employees(context);
  for (const auto &employee : employees.execute())
    names[employee->roleID()].push_back(employee->name());
  Query<Role> roles(context);
  for (const auto &role : roles.execute())
    for (const auto &name : names[role->id()])
      use(name);
}

void inList(Context::Ptr context, const std::vector<int> &keys) {
  std::string marks;
  for (std::size_t i = 0; i < keys.size(); ++i)
    marks += i ? ",?" : "?";
  Query<Employee> query(context);
  query.where("id IN (" + marks + ")");
  for (int key : keys)
    query.bind(key);
  for (const auto &employee : query.execute())
    use(employee->name());
}

void chunks(Context::Ptr context, const std::vector<int> &keys) {
  for (std::size_t first = 0; first < keys.size(); first += 500) {
    Query<Employee> query(context);
    query.where("id >= ? AND id < ?").bind(keys[first]).bind(keys[first] + 500);
    for (const auto &employee : query.execute())
      use(employee->name());
  }
}

void pages(Context::Ptr context) {
  Query<Employee> query(context);
  std::size_t offset = 0;
  bool done = false;
  while (!done) {
    const auto page = query.orderBy("id").offset(offset).limit(100).execute();
    for (const auto &employee : page)
      use(employee->name());
    done = page.size() < 100;
    offset += 100;
    query.reset();
  }
}

void pageNumbers(Context::Ptr context, int pages) {
  for (int page = 0; page < pages; ++page) {
    Query<Employee> query(context);
    for (const auto &employee : query.orderBy("id").offset(100 * page).limit(100).execute())
      use(employee->name());
  }
}

void queriesOnly(Context::Ptr context, std::vector<std::string> &clauses) {
  Query<Role> roles(context);
  for (const auto &role : roles.execute()) {
    Query<Employee> employees(context);
    employees.where("role = ?").bind(role->id());
    clauses.push_back(role->name());
  }
}

std::string firstRoleWithStaff(Context::Ptr context, const std::vector<int> &keys) {
  for (int key : keys) {
    Query<Employee> query(context);
    const auto staff = query.where("role = ?").bind(key).execute();
    if (!staff.empty())
      return staff.front()->name();
  }
  return "";
}

void newestRole(Context::Ptr context) {
  Query<Role> roles(context);
  for (const auto &role : roles.orderBy("id DESC").limit(1).execute()) {
    Query<Employee> employees(context);
    for (const auto &employee : employees.where("role = ?").bind(role->id()).execute())
      use(employee->name());
  }
}

void fixedNames(Context::Ptr context) {
  for (const char *name : {"a", "b", "c"}) {
    Query<Employee> query(context);
    for (const auto &employee : query.where("name = ?").bind(std::string(name)).execute())
      use(employee->name());
  }
}

std::size_t otherDatabases(const std::vector<Context::Ptr> &contexts) {
  std::size_t count = 0;
  for (const auto &context : contexts) {
    Query<Employee> query(context);
    count += query.execute().size();
  }
  return count;
}

void twoQueries(Context::Ptr context) {
  Query<Employee> employees(context);
  for (const auto &employee : employees.execute())
    use(employee->name());
  Query<Role> roles(context);
  for (const auto &role : roles.execute())
    use(role->name());
}
