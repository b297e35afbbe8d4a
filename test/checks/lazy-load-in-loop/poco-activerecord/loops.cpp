// RUN: %check_orm %s %t --library poco
// Every form of loop over the rows of a query.

#include "poco_models.h"
#include <algorithm>
#include <iterator>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void byConstReference(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const Employee::Ptr &e : q.orderBy("id").execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byReference(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  for (Employee::Ptr &e : staff) {
    use(e->name());
    use(e->manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void byValue(Context::Ptr ctx) {
  for (Employee::Ptr e : Query<Employee>(ctx).where("name <> ''").execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byForwardingReference(Context::Ptr ctx) {
  Query<Role> q(ctx);
  for (auto &&r : q.execute()) {
    use(r->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void withRawPointers(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  for (Employee *e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withIterator(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  for (auto it = staff.begin(); it != staff.end(); ++it)
    use((*it)->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withConstIterator(Context::Ptr ctx) {
  const std::vector<Employee::Ptr> staff = Query<Employee>(ctx).orderBy("name").execute();
  for (std::vector<Employee::Ptr>::const_iterator it = staff.cbegin(), end = staff.cend(); it != end; it++)
    use(it->get()->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void backwards(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto staff = q.execute();
  for (auto it = staff.rbegin(); it != staff.rend(); ++it)
    use((*it)->manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withIndex(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto staff = q.execute();
  for (std::size_t i = 0; i < staff.size(); ++i)
    use(staff[i]->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withIndexAt(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  for (std::size_t i = 0, n = staff.size(); i != n; i++) {
    Employee::Ptr &e = staff.at(i);
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void withWhile(Context::Ptr ctx) {
  Query<Role> q(ctx);
  auto roles = q.execute();
  auto it = roles.begin();
  while (it != roles.end()) {
    use((*it)->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++it;
  }
}

void withWhileIndex(Context::Ptr ctx) {
  Query<Role> q(ctx);
  auto roles = q.execute();
  std::size_t i = 0;
  while (i < roles.size())
    use(roles[i++]->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void forEach(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  std::for_each(staff.begin(), staff.end(), [](const Employee::Ptr &e) {
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void transform(Context::Ptr ctx, std::vector<std::string> &names) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  std::transform(staff.begin(), staff.end(), std::back_inserter(names), [](Employee::Ptr e) {
    return e->role()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

long countIf(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  return std::count_if(staff.cbegin(), staff.cend(),
                       [](const auto &e) { return e->role()->name() == "clerk"; });
  // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withDoWhile(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  std::size_t i = 0;
  do {
    use(staff[i]->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++i;
  } while (i < staff.size());
}

// Look-alikes.

void rangeOnly(Context::Ptr ctx) {
  // The relation is read once, before the first turn.
  for (char c : Employee::find(ctx, 1)->role()->name())
    use(std::string(1, c));
}

void initialiserOnly(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  for (Role::Ptr first = staff.front()->role(); staff.size() > 7; staff.pop_back())
    use(first->name());
}

void afterTheLoop(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = q.execute();
  Employee::Ptr last;
  for (const auto &e : staff)
    last = e;
  use(last->role()->name());
}

void keysOnly(Context::Ptr ctx, std::vector<Poco::Int16> &keys) {
  const auto staff = Query<Employee>(ctx).execute();
  std::transform(staff.begin(), staff.end(), std::back_inserter(keys),
                 [](const Employee::Ptr &e) { return e->roleID(); });
  for (std::size_t i = 0; i < staff.size(); ++i)
    use(staff[i]->name() + staff[i]->toString());
  for (auto it = staff.begin(); it != staff.end(); ++it)
    if ((*it)->managerID() == (*it)->id())
      use((*it)->name());
}
