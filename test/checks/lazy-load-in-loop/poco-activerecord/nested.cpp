// RUN: %check_orm %s %t --library poco
// Paths of more than one relation, loops in loops.

#include "poco_models.h"
#include <algorithm>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void twoLevels(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->role()->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:20: warning: 'role.department' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void threeLevels(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->manager()->role()->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:23: warning: 'manager.role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-3]]:31: warning: 'manager.role.department' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inStatements(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    auto role = e->role();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    auto department = role->department();
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'role.department' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(department->name());
  }
}

void siblings(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->role()->name() + e->manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:32: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void keyOfRelation(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(std::to_string(e->role()->departmentID()));
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void twoLoops(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inner(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    for (char c : e->role()->name())
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(std::string(1, c));
}

void innerLoopOverOtherThings(Context::Ptr ctx, const std::vector<std::string> &words) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    const std::string name = e->role()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const std::string &word : words)
      if (word == name)
        use(word);
  }
}

void groups(Context::Ptr ctx) {
  std::vector<std::vector<Employee::Ptr>> groups;
  groups.push_back(Query<Employee>(ctx).where("id < 9").execute());
  for (const auto &group : groups)
    for (const auto &e : group)
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void rolesOnce(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  const auto roles = Query<Role>(ctx).execute();
  for (const auto &e : staff)
    for (const auto &r : roles)
      if (r->id() == e->roleID())
        use(r->name());
}

void chainOfOne(Context::Ptr ctx) {
  Employee::Ptr e = Employee::find(ctx, 1);
  use(e->manager()->manager()->role()->department()->name());
}

void outerKeys(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &a : staff)
    for (const auto &b : staff)
      if (a->managerID() == b->id() && a->roleID() == b->roleID())
        use(a->name() + b->name());
}

void lookedUp(Context::Ptr ctx) {
  const auto roles = Query<Role>(ctx).execute();
  for (const auto &e : Query<Employee>(ctx).execute()) {
    auto role = std::find_if(roles.begin(), roles.end(), [&e](const Role::Ptr &r) { return r->id() == e->roleID(); });
    if (role != roles.end())
      use(e->name() + (*role)->name());
  }
}
