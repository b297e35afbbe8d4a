// RUN: %check_orm %s %t --library poco
// The forms in which a row reaches the access.

#include "poco_models.h"
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

void aliasOfElement(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    const Employee &row = *e;
    use(row.role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void pointerCopy(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (auto &e : q.execute()) {
    Employee::Ptr other = e;
    Employee::Ptr third(other);
    use(third->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void rawPointer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (auto &e : q.execute()) {
    Employee *raw = e.get();
    use((*raw).manager()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void assignedLater(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (auto &e : q.execute()) {
    Employee::Ptr row;
    row = e;
    use(row->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void baseOfRow(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (auto e : q.execute()) {
    Poco::AutoPtr<Poco::ActiveRecord::ActiveRecordBase> base = e;
    use(base.cast<Employee>()->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void relationKeptInVariable(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Role::Ptr role = e->role();
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (!role.isNull())
      use(role->name());
  }
}

void relationIsOnlyTested(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  int missing = 0;
  for (const auto &e : q.execute())
    if (e->manager().isNull())
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'manager' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++missing;
  use(std::to_string(missing));
}

void readTwice(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    if (e->role())
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(e->role()->name());
  }
}

void conditional(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->roleID() > 0 ? e->role()->name() : std::string());
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void collectedFirst(Context::Ptr ctx) {
  std::vector<Employee::Ptr> bosses;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->managerID() == 0)
      bosses.push_back(e);
  for (const auto &boss : bosses)
    use(boss->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void copiedContainer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto all = q.execute();
  std::vector<Employee::Ptr> some(all.begin(), all.end());
  for (const auto &e : some)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void movedContainer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto all = q.execute();
  auto moved = std::move(all);
  for (const auto &e : moved)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byKey(Context::Ptr ctx) {
  std::map<Poco::Int32, Employee::Ptr> byId;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    byId[e->id()] = e;
  for (const auto &[id, e] : byId)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inPairs(Context::Ptr ctx) {
  std::vector<std::pair<int, Employee::Ptr>> ranked;
  Query<Employee> q(ctx);
  int rank = 0;
  for (const auto &e : q.execute())
    ranked.push_back(std::make_pair(++rank, e));
  for (auto &entry : ranked)
    use(entry.second->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Team {
  std::string title;
  std::vector<Employee::Ptr> members;
};

void inStruct(Context::Ptr ctx) {
  Team team;
  team.members = Query<Employee>(ctx).where("team = 1").execute();
  for (const auto &m : team.members)
    use(m->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void readTeam(Context::Ptr ctx, std::vector<Employee::Ptr> &into) {
  Query<Employee> q(ctx);
  into = q.execute();
}

void fromOutParameter(Context::Ptr ctx) {
  std::vector<Employee::Ptr> staff;
  readTeam(ctx, staff);
  for (const auto &e : staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inSmartPointer(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  auto staff = std::make_shared<std::vector<Employee::Ptr>>(q.execute());
  for (const auto &e : *staff)
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void firstOnly(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto staff = q.execute();
  use(staff.front()->role()->name());
  use(staff[0]->manager()->name());
  use(staff.at(2)->role()->name());
}

void oneRowForAllTurns(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  const auto staff = q.execute();
  Role::Ptr role = staff.front()->role();
  for (const auto &e : staff)
    use(e->name() + role->name());
}

void setters(Context::Ptr ctx) {
  Role::Ptr clerk = Role::find(ctx, 1);
  Query<Employee> q(ctx);
  for (auto &e : q.execute()) {
    e->role(clerk);
    e->roleID(clerk->id());
    e->name("x").role(clerk).managerID(2);
  }
}

void plainColumns(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (auto &e : q.execute()) {
    use(e->name());
    use(e->toString());
    if (e->isValid() && e->isAttached() && e->context() && e->roleID() == 3)
      use(std::to_string(e->id()) + std::to_string(e->managerID()));
  }
}

struct Card {
  std::string text;
  Role::Ptr held;
  Role::Ptr role() const { return held; }
};

void otherClassWithThatName(const std::vector<Card> &cards) {
  for (const Card &c : cards)
    use(c.role()->name());
}

// Nothing keeps what an accessor reads, so the rows may come from anywhere.
void nobodyKnowsFromWhere(const std::vector<Employee::Ptr> &staff) {
  for (const auto &e : staff)
    use(e->role()->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: note: 'role()' reads the 'Role' row at each call and keeps nothing
}

void anotherRow(Context::Ptr ctx) {
  Employee::Ptr boss = Employee::find(ctx, 1);
  Role::Ptr role = boss->role();
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Role::Ptr mine = role;
    use(mine->name() + e->name());
  }
}
