// RUN: %check_orm %s %t --library poco --std c++20
// The algorithms and views of std::ranges.

#include "poco_models.h"
#include <algorithm>
#include <iterator>
#include <ranges>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void forEach(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  std::ranges::for_each(staff, [](const Employee::Ptr &e) {
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void transform(Context::Ptr ctx, std::vector<std::string> &names) {
  const auto roles = Query<Role>(ctx).execute();
  std::ranges::transform(roles, std::back_inserter(names), [](const auto &r) {
    return r->department()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

long countIf(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  return std::ranges::count_if(staff, [](const auto &e) { return e->manager()->name() == ""; });
  // CHECK-MESSAGES: :[[@LINE-1]]:69: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void filtered(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &e : staff | std::views::filter([](const Employee::Ptr &e) { return e->roleID() > 3; }))
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void reversed(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &e : staff | std::views::reverse)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withInitialiser(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (int n = 0; const auto &e : q.execute())
    use(std::to_string(++n) + e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

bool search(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  return std::ranges::any_of(staff, [](const Employee::Ptr &e) { return e->role()->name() == "clerk"; }) &&
         std::ranges::find_if(staff, [](const Employee::Ptr &e) { return e->manager()->name() == ""; }) != staff.end();
}

void keysOnly(Context::Ptr ctx, std::vector<int> &keys) {
  const auto staff = Query<Employee>(ctx).execute();
  std::ranges::transform(staff, std::back_inserter(keys), [](const Employee::Ptr &e) { return e->roleID(); });
  std::ranges::for_each(staff, [](const Employee::Ptr &e) { use(e->name()); });
  for (const auto &e : staff | std::views::filter([](const Employee::Ptr &e) { return e->roleID() > 3; }))
    use(e->name());
}
