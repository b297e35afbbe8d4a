// RUN: %check_orm %s %t --library poco
// Lambdas: called, stored, handed over; whole bodies inside one.

#include "poco_models.h"
#include <algorithm>
#include <functional>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void calledByName(Context::Ptr ctx) {
  auto print = [](const Employee::Ptr &e) { use(e->role()->name()); };
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    print(e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void generic(Context::Ptr ctx) {
  const auto print = [](const auto &e) { use(e.manager()->name()); };
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    print(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void storedInFunction(Context::Ptr ctx) {
  std::function<void(const Employee &)> print = [](const Employee &e) { use(e.role()->name()); };
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    print(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void apply(const Employee::Ptr &e, const std::function<void(const Employee::Ptr &)> &f) { f(e); }

void asFunctionParameter(Context::Ptr ctx) {
  auto print = [](const Employee::Ptr &e) { use(e->role()->name()); };
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    apply(e, print);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename F> void applyAny(const Employee::Ptr &e, F f) { f(*e); }

void asTemplateParameter(Context::Ptr ctx) {
  auto print = [](const Employee &e) { use(e.role()->name()); };
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    applyAny(e, print);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename F> void eachEmployee(Context::Ptr ctx, F f) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    f(*e);
}

void visitor(Context::Ptr ctx) {
  eachEmployee(ctx, [](const Employee &e) {
    use(e.role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void eachRole(Context::Ptr ctx, const std::function<void(const Role &)> &visit) {
  const auto roles = Query<Role>(ctx).execute();
  std::for_each(roles.begin(), roles.end(), [&](const Role::Ptr &r) { visit(*r); });
}

void visitorAsFunction(Context::Ptr ctx, std::string &text) {
  eachRole(ctx, [&text](const Role &r) {
    text += r.department()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename F> void inTransaction(Context::Ptr ctx, F f) {
  ctx->session().begin();
  f();
  ctx->session().commit();
}

void wholeBody(Context::Ptr ctx) {
  inTransaction(ctx, [&] {
    Query<Employee> q(ctx);
    for (const auto &e : q.execute())
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void rowsAreCaptured(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  inTransaction(ctx, [&staff] {
    for (const auto &e : staff)
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void rowIsCaptured(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    auto name = [&e] { return e->role()->name(); };
    use(name());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void queryInLambda(Context::Ptr ctx) {
  auto everyone = [&ctx] { return Query<Employee>(ctx).execute(); };
  for (const auto &e : everyone())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void neverCalled(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    auto name = [&e] { return e->role()->name(); };
    (void)name;
    use(e->name());
  }
}

void calledOnce(Context::Ptr ctx) {
  auto print = [](const Employee::Ptr &e) { use(e->role()->name()); };
  print(Employee::find(ctx, 1));
  inTransaction(ctx, [&] { print(Employee::find(ctx, 2)); });
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->name());
}

void quietVisitor(Context::Ptr ctx) {
  eachEmployee(ctx, [](const Employee &e) { use(e.name()); });
  eachRole(ctx, [](const Role &r) { use(std::to_string(r.departmentID())); });
}

void visitorOfOtherThings(Context::Ptr ctx, const std::vector<int> &numbers) {
  Employee::Ptr boss = Employee::find(ctx, 1);
  Role::Ptr role = boss->role();
  std::for_each(numbers.begin(), numbers.end(), [&](int n) { use(role->name() + std::to_string(n)); });
}

void shadowed(Context::Ptr ctx) {
  auto print = [](const Employee::Ptr &e) { use(e->role()->name()); };
  print(Employee::find(ctx, 1));
  {
    auto print = [](const Employee::Ptr &e) { use(e->name()); };
    Query<Employee> q(ctx);
    for (const auto &e : q.execute())
      print(e);
  }
}
