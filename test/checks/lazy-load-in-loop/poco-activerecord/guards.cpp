// RUN: %check_orm %s %t --library poco
// What makes a load in a loop harmless, each beside one that only looks like it.

#include "poco_models.h"
#include <algorithm>
#include <map>
#include <optional>
#include <set>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

// Left in the first turn.

void firstTurn(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    use(e->role()->name());
    break;
  }
}

std::string firstTurnReturns(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    return e->role()->name();
  return std::string();
}

void mayGoOn(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    if (e->roleID() == 0)
      continue;
    use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (e->managerID() == 0)
      break;
  }
}

// Loaded only on the way out.

void onTheWayOut(Context::Ptr ctx, Poco::Int32 id) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->id() == id) {
      use(e->role()->name());
      break;
    }
}

std::string onTheWayOutReturns(Context::Ptr ctx, const std::string &name) {
  const auto staff = Query<Employee>(ctx).execute();
  for (const auto &e : staff) {
    if (e->name() == name)
      return e->role()->department()->name();
    use(e->name());
  }
  return std::string();
}

void throwsOnTheWayOut(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->name().empty())
      throw e->role()->name();
}

void staysInside(Context::Ptr ctx, Poco::Int32 id) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->id() != id) {
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    }
}

void breaksTheSwitchOnly(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    switch (e->roleID()) {
    case 1:
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      break;
    default:
      break;
    }
}

// A search.

bool anyClerk(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  return std::any_of(staff.begin(), staff.end(), [](const Employee::Ptr &e) { return e->role()->name() == "clerk"; });
}

bool onlyClerks(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  return std::all_of(staff.begin(), staff.end(), [](const Employee::Ptr &e) { return e->role()->name() == "clerk"; }) &&
         !std::none_of(staff.begin(), staff.end(), [](const Employee::Ptr &e) { return e->manager()->name() == ""; });
}

std::string firstClerk(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  auto it = std::find_if(staff.begin(), staff.end(), [](const auto &e) { return e->role()->name() == "clerk"; });
  return it == staff.end() ? std::string() : (*it)->name();
}

Employee::Ptr search(Context::Ptr ctx, const std::string &role) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->role()->name() == role)
      return e;
  return Employee::Ptr();
}

std::vector<Employee::Ptr> noSearch(Context::Ptr ctx, const std::string &role) {
  std::vector<Employee::Ptr> found;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    if (e->role()->name() == role)
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      found.push_back(e);
  return found;
}

// Asked of a cache first.

void cachedInMap(Context::Ptr ctx) {
  std::map<Poco::Int16, std::string> names;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    auto it = names.find(e->roleID());
    if (it == names.end())
      it = names.insert(std::make_pair(e->roleID(), e->role()->name())).first;
    use(it->second);
  }
}

void cachedByCount(Context::Ptr ctx) {
  std::map<Poco::Int16, Role::Ptr> roles;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    if (!roles.count(e->roleID()))
      roles[e->roleID()] = e->role();
    use(roles.at(e->roleID())->name());
  }
}

void cachedInEntry(Context::Ptr ctx) {
  std::map<Poco::Int16, Role::Ptr> roles;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Role::Ptr &role = roles[e->roleID()];
    if (role.isNull())
      role = e->role();
    use(role->name());
  }
}

void eachRoleOnce(Context::Ptr ctx) {
  std::set<Poco::Int16> seen;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    if (seen.find(e->roleID()) != seen.end())
      continue;
    seen.insert(e->roleID());
    use(e->role()->name());
  }
}

void readOnce(Context::Ptr ctx) {
  std::optional<std::string> role;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    if (!role)
      role = e->role()->name();
    use(e->name() + *role);
  }
}

class RoleNames {
public:
  const std::string &of(const Employee &e) {
    auto it = _names.find(e.roleID());
    if (it != _names.end())
      return it->second;
    return _names[e.roleID()] = e.role()->name();
  }

private:
  std::map<Poco::Int16, std::string> _names;
};

void cachedInClass(Context::Ptr ctx) {
  RoleNames names;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(names.of(*e));
}

void cacheOfOneTurn(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    std::optional<std::string> role;
    if (!role)
      role = e->role()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(*role);
  }
}

void filledButNeverAsked(Context::Ptr ctx) {
  std::map<Poco::Int16, std::string> names;
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    names[e->roleID()] = e->role()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(std::to_string(names.size()));
}

// A few turns.

void threeTurns(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  for (int i = 0; i < 3; ++i)
    use(staff[i]->role()->name());
}

void ofAList(Context::Ptr ctx) {
  Employee::Ptr a = Employee::find(ctx, 1);
  Employee::Ptr b = Employee::find(ctx, 2);
  for (const Employee::Ptr &e : {a, b})
    use(e->role()->name());
}

void ofAnArray(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  Employee::Ptr both[] = {staff[0], staff[1]};
  for (const auto &e : both)
    use(e->role()->name());
}

void asManyAsThereAre(Context::Ptr ctx) {
  const auto staff = Query<Employee>(ctx).execute();
  const int n = int(staff.size());
  for (int i = 0; i < n; ++i)
    use(staff[i]->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
