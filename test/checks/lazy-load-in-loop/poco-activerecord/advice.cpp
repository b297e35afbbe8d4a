// RUN: %check_orm %s %t --library poco --fix-notes --no-fix
// There is no eager form: a note says what to write, and nothing is changed.

#include "poco_models.h"

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void oneRelation(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: 'role()' reads the '{{(Shop::)?}}Role' row at each call and keeps nothing: collect the keys with 'roleID()', read the rows with one Poco::ActiveRecord::Query<{{(Shop::)?}}Role> and 'id IN (...)', and look them up by id() in the loop
}

void secondLevel(Context::Ptr ctx) {
  Query<Role> q(ctx);
  for (const auto &r : q.execute())
    use(r->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: 'department()' reads the '{{(Shop::)?}}Department' row at each call and keeps nothing: collect the keys with 'departmentID()'
}

void quiet(Context::Ptr ctx) {
  for (const auto &e : Query<Employee>(ctx).execute())
    use(e->name());
}
