// RUN: %check_orm %s %t --library odb
// A lazy section is loaded when it is asked for.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void loadedInLoop(odb::database &db) {
  auto staff = db.query<employee>();
  for (employee &e : staff) {
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    db.load(e, e.extras);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'extras' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const std::string &s : e.skills)
      use(s);
  }
}

// Look-alikes: nothing but what comes with each object.

void untouched(odb::database &db) {
  auto staff = db.query<employee>();
  for (employee &e : staff) {
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(std::to_string(e.skills.size()));
    if (e.extras.loaded())
      use(e.name);
  }
}

void ofOneObject(odb::database &db) {
  auto e = db.load<employee>(1);
  db.load(*e, e->extras);
  for (const std::string &s : e->skills)
    use(s);
}
