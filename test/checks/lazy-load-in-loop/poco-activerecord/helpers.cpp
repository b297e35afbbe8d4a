// RUN: %check_orm %s %t --library poco
// The load is behind a call.

#include "poco_models.h"
#include <algorithm>
#include <functional>
#include <iostream>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void print(const Employee &e) { use(e.role()->name()); }
void printPointer(const Employee::Ptr &e) { use(e->role()->name()); }
void printRaw(const Employee *e) { use(e->manager()->name()); }

void helperWithReference(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    print(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperWithPointer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printPointer(e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperWithRawPointer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printRaw(e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void printBoth(const Employee &e) {
  print(e);
  printRaw(&e);
}

void twoLevels(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printBoth(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

std::string roleName(const Employee::Ptr &e) {
  Role::Ptr role = e->role();
  return role.isNull() ? std::string("-") : role->name();
}

void helperReturns(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->name() + roleName(e));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

Role::Ptr roleOf(const Employee &e) { return e.role(); }

void helperReturnsRelation(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(roleOf(*e)->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'role.department' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void printDepartment(const Role::Ptr &role) { use(role->department()->name()); }

void helperTakesRelation(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printDepartment(e->role());
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role.department' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:24: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void printAll(const std::vector<Employee::Ptr> &staff) {
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesRows(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  printAll(q.orderBy("id").execute());
}

void printDepartments(std::vector<Role::Ptr> roles) {
  for (std::size_t i = 0; i < roles.size(); ++i)
    use(roles[i]->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesRowsByValue(Context::Ptr ctx) {
  auto roles = Query<Role>(ctx).execute();
  printDepartments(std::move(roles));
}

void runAndPrint(Query<Employee> &q) {
  for (const auto &e : q.execute())
    use(e->manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesQuery(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  runAndPrint(q.where("id > 3"));
}

std::ostream &operator<<(std::ostream &out, const Employee &e) { return out << e.name() << ": " << e.role()->name(); }

void streamed(Context::Ptr ctx, std::ostream &out) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    out << *e;
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void functionName(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  std::for_each(staff.begin(), staff.end(), printPointer);
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void prefixed(const std::string &prefix, const Employee::Ptr &e) { use(prefix + e->role()->name()); }

void bound(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  std::for_each(staff.begin(), staff.end(), std::bind(prefixed, "- ", std::placeholders::_1));
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A tree in memory, with rows at its nodes.
struct Unit {
  std::vector<Employee::Ptr> staff;
  std::vector<Unit> units;
};

void printUnit(const Unit &unit) {
  for (const auto &e : unit.staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Unit &u : unit.units)
    printUnit(u);
}

void tree(Context::Ptr ctx) {
  Unit root;
  root.staff = Query<Employee>(ctx).execute();
  printUnit(root);
}

// Look-alikes.

void printName(const Employee &e) { use(e.name() + std::to_string(e.roleID())); }

void quietHelper(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &e : staff)
    printName(*e);
  std::for_each(staff.begin(), staff.end(), [](const Employee::Ptr &e) { printName(*e); });
}

void unusedParameter(const Employee &, Role::Ptr role) { use(role->name()); }

void otherArgument(Context::Ptr ctx) {
  Role::Ptr clerk = Role::find(ctx, 1);
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    unusedParameter(*e, clerk);
}

void outside(const Employee &);

void bodyIsElsewhere(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    outside(*e);
}

void helperWithoutLoop(Context::Ptr ctx) {
  Employee::Ptr e = Employee::find(ctx, 3);
  print(*e);
  printBoth(*e);
  use(roleName(e));
}

void printSome(const Employee &e, bool detailed) {
  if (!detailed) {
    use(e.name());
    return;
  }
  use(e.name() + e.toString());
}

void quietBranches(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printSome(*e, true);
}
