// RUN: %check_orm %s %t --library poco
// Where the query is built and run, and what of it limits the rows.

#include "poco_models.h"

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void inOneChain(Context::Ptr ctx) {
  for (const auto &e : Query<Employee>(ctx).where("name = ?").bind(std::string("x")).orderBy("id").offset(5).execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void refinedInSteps(Context::Ptr ctx, bool sorted) {
  Query<Employee> q(ctx);
  q.where("role = ?");
  q.bind(3);
  if (sorted)
    q.orderBy("name DESC");
  const auto staff = q.execute();
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void clientSideFilter(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  q.filter([](const Employee &e) { return e.roleID() == 3; });
  for (const auto &e : q.execute())
    use(e->manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void limitedToMany(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.limit(100).execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

Query<Employee> &sorted(Query<Employee> &q) { return q.orderBy("name"); }

void refinedByHelper(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : sorted(q).execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

std::vector<Employee::Ptr> everyone(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  return q.orderBy("id").execute();
}

void returnedRows(Context::Ptr ctx) {
  for (const auto &e : everyone(ctx))
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Directory {
  Context::Ptr ctx;
  std::vector<Role::Ptr> roles() const { return Query<Role>(ctx).execute(); }
  static std::vector<Employee::Ptr> named(Context::Ptr ctx, const std::string &name) {
    Query<Employee> q(ctx);
    return q.where("name = ?").bind(name).execute();
  }
};

void returnedByMethods(const Directory &directory) {
  for (const auto &r : directory.roles())
    use(r->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const auto &e : Directory::named(directory.ctx, "x"))
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

std::vector<Employee::Ptr> load(Query<Employee> &q) { return q.execute(); }

void queryHandedOver(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  q.where("id > 3");
  const auto staff = load(q);
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void runAgain(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->name());
  q.reset();
  for (const auto &e : q.where("id = 2 OR id = 3").execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void onlyBuilt(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const char *columns[] = {"id", "name", "role"};
  for (const char *column : columns)
    q.orderBy(column);
  q.where("id > 3").limit(5);
}

void limitedToOne(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.where("name = 'x'").orderBy("id").limit(1).execute())
    use(e->role()->name());
}

void limitedToOneInSteps(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  q.limit(1);
  const auto staff = q.execute();
  for (const auto &e : staff)
    use(e->role()->name());
}

void foundByKey(Context::Ptr ctx) {
  Employee::Ptr e = Employee::find(ctx, 7);
  use(e->role()->name());
  use(e->role()->department()->name());
  if (Employee::Ptr boss = e->manager())
    use(boss->role()->name());
}

void foundByKeyInList(Context::Ptr ctx) {
  std::vector<Employee::Ptr> one{Employee::find(ctx, 7)};
  for (const auto &e : one)
    use(e->role()->name());
}

void total(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto page = q.offset(10).limit(10).execute();
  for (const auto &e : page)
    use(e->name() + std::to_string(q.totalResults()));
}
