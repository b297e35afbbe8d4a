// RUN: %check_orm %s %t --library poco
// Templates are read where they are instantiated, and report once.

#include "poco_models.h"
#include <algorithm>
#include <functional>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

template <typename E> void printRole(const E &e) { use(e->role()->name()); }

void functionTemplate(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printRole(e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Rows> void printRoles(const Rows &rows) {
  for (const auto &row : rows)
    use(row->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rowsOfTemplate(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  printRoles(q.orderBy("id").execute());
}

template <typename E> class Table {
public:
  explicit Table(Context::Ptr ctx) : _ctx(ctx) {}
  std::vector<typename E::Ptr> all() const { return Query<E>(_ctx).execute(); }
  template <typename F> void each(F f) const {
    for (const auto &row : all())
      f(*row);
  }

private:
  Context::Ptr _ctx;
};

void classTemplate(Context::Ptr ctx) {
  Table<Employee> employees(ctx);
  for (const auto &e : employees.all())
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  Table<Role>(ctx).each([](const Role &r) {
    use(r.department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename It, typename F> void eachOf(It begin, It end, F f) {
  for (It it = begin; it != end; ++it)
    f(*it);
}

void ownAlgorithm(Context::Ptr ctx) {
  const auto roles = Query<Role>(ctx).execute();
  eachOf(roles.begin(), roles.end(), [](const Role::Ptr &r) {
    use(r->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

struct PrintManager {
  void operator()(const Employee::Ptr &e) const { use(e->manager()->name()); }
};

void functionObject(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  PrintManager print;
  for (const auto &e : staff)
    print(e);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

template <typename E> void printName(const E &e) { use(e->name()); }

void quietTemplate(Context::Ptr ctx) {
  for (const auto &e : Query<Employee>(ctx).execute())
    printName(e);
  for (const auto &r : Query<Role>(ctx).execute())
    printName(r);
}

template <typename E> void neverInstantiated(Context::Ptr ctx) {
  Query<E> q(ctx);
  for (const auto &e : q.execute())
    use(e->role()->name());
}

void quietTable(Context::Ptr ctx) {
  Table<Employee> employees(ctx);
  for (const auto &e : employees.all())
    use(std::to_string(e->roleID()));
  employees.each([](const Employee &e) { use(e.name()); });
}

// Not a record of a database.
struct Plain {
  struct Role {
    const std::string &name() const;
  };
  const Role *role() const;
};

void sameTemplateOtherClass(const std::vector<Plain> &plain) {
  for (const Plain &p : plain)
    printRole(&p);
}
