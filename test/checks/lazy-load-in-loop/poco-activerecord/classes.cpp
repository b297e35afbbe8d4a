// RUN: %check_orm %s %t --library poco
// The load is in a method, a constructor, an operator of a wrapper.

#include "poco_models.h"
#include <optional>

using Poco::ActiveRecord::Context;
using Poco::ActiveRecord::Query;
using namespace Shop;

void use(const std::string &);

class Report {
public:
  explicit Report(Context::Ptr ctx) : _ctx(ctx) {}

  void line(const Employee &e) { _text += e.role()->name(); }
  void title(const Employee &e) { _text += e.name(); }

  void all() {
    for (const auto &e : Query<Employee>(_ctx).execute())
      line(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  Context::Ptr _ctx;
  std::string _text;
};

void methodOfReport(Context::Ptr ctx) {
  Report report(ctx);
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    report.title(*e);
    report.line(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

class Roster {
public:
  explicit Roster(Context::Ptr ctx) : _staff(Query<Employee>(ctx).orderBy("name").execute()) {}

  void print() const {
    for (const auto &e : _staff)
      use(e->role()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  void printNames() const {
    for (const auto &e : _staff)
      use(e->name());
  }

private:
  std::vector<Employee::Ptr> _staff;
};

void rowsInMember(Context::Ptr ctx) {
  Roster roster(ctx);
  roster.print();
  roster.printNames();
}

class Reader {
public:
  void read(Context::Ptr ctx) {
    Query<Role> q(ctx);
    for (const auto &r : q.execute())
      _roles.push_back(r);
  }
  void print() {
    for (auto it = _roles.begin(); it != _roles.end(); ++it)
      use((*it)->department()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'department' is loaded from the database once for each 'Role' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  std::vector<Role::Ptr> _roles;
};

void filledAndPrinted(Context::Ptr ctx) {
  Reader reader;
  reader.read(ctx);
  reader.print();
}

struct Line {
  std::string name;
  std::string role;
  explicit Line(const Employee &e) : name(e.name()), role(e.role()->name()) {}
};

void constructed(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Line line(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(line.role);
  }
}

void emplaced(Context::Ptr ctx, std::vector<Line> &lines) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    lines.push_back(Line(*e));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A row in a wrapper of the users' own.
class RoleOf {
public:
  explicit RoleOf(Employee::Ptr e) : _e(e) {}
  Role::Ptr operator->() const { return _e->role(); }
  std::string operator()() const { return _e->role()->name(); }

private:
  Employee::Ptr _e;
};

void wrapperArrow(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    RoleOf role(e);
    use(role->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void wrapperCall(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    const RoleOf role(e);
    use(role());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

class Printer {
public:
  virtual ~Printer() = default;
  virtual void print(const Employee &e) = 0;
};

class RolePrinter : public Printer {
public:
  void print(const Employee &e) override { use(e.role()->name()); }
};

void throughInterface(Context::Ptr ctx, Printer &printer) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    printer.print(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void throughInterfaceOfVariable(Context::Ptr ctx) {
  RolePrinter printer;
  for (const auto &e : Query<Employee>(ctx).execute())
    printer.print(*e);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Member {
public:
  explicit Member(Employee::Ptr e) : _e(e) {}
  const std::string &name() const { return _e->name(); }
  std::string role() const { return _e->role()->name(); }
  Poco::Int16 roleKey() const { return _e->roleID(); }

private:
  Employee::Ptr _e;
};

void wrappedRow(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Member member(e);
    use(member.role());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'role' is loaded from the database once for each 'Employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// Look-alikes.

void wrappedButUnused(Context::Ptr ctx) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute()) {
    Member member(e);
    RoleOf role(e);
    use(member.name() + std::to_string(member.roleKey()));
  }
}

void wrappedOnce(Context::Ptr ctx) {
  RoleOf role(Employee::find(ctx, 3));
  Line line(*Employee::find(ctx, 4));
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    use(e->name() + line.role);
  use(role->name());
}

class Lazy {
public:
  explicit Lazy(Employee::Ptr e) : _e(e) {}
  // The role is read once and kept.
  const std::string &role() {
    if (!_role)
      _role = _e->role()->name();
    return *_role;
  }

private:
  Employee::Ptr _e;
  std::optional<std::string> _role;
};

void memoisedForOne(Context::Ptr ctx, const std::vector<int> &turns) {
  Lazy boss(Employee::find(ctx, 1));
  for (int turn : turns)
    use(std::to_string(turn) + boss.role());
}

class Badge {
public:
  explicit Badge(const Employee &e) : _name(e.name()), _role(e.roleID()) {}
  const std::string &name() const { return _name; }
  Poco::Int16 role() const { return _role; }

private:
  std::string _name;
  Poco::Int16 _role;
};

void plainCopy(Context::Ptr ctx, std::vector<Badge> &badges) {
  Query<Employee> q(ctx);
  for (const auto &e : q.execute())
    badges.push_back(Badge(*e));
  for (const Badge &b : badges)
    use(b.name() + std::to_string(b.role()));
}
