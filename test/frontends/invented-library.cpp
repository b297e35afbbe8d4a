// RUN: %check_orm %s %t --option orm-lazy-load-in-loop.Profiles=%inputs/larder/larder.yaml \
// RUN:   --option orm-query-in-loop.Profiles=%inputs/larder/larder.yaml \
// RUN:   --option orm-write-in-loop.Profiles=%inputs/larder/larder.yaml \
// RUN:   --option orm-unused-eager-load.Profiles=%inputs/larder/larder.yaml -- -I %inputs/larder
//
// An ORM that nobody has heard of, and a YAML file about it: that is enough for all checks and an edit.
#include "larder.h"

#include <string>
#include <vector>

class City : public larder::Item {
public:
  std::string name() const { return m_name; }

private:
  std::string m_name;
};

class Baker : public larder::Item {
public:
  std::string name() const;
  long cityNumber() const;
  const City &city() const;
};

class Jar : public larder::Item {
public:
  std::string label() const { return m_label; }
  long bakerNumber() const;
  const Baker &baker() const;
  std::vector<Jar> refills() const;

private:
  std::string m_label;
};

void use(const std::string &text);

void labels(larder::Store &store) {
  for (const Jar &jar : store.shelf<Jar>().where("full").take()) {
    // CHECK-FIXES: store.shelf<Jar>().where("full").bring({"baker.city", "refills"}).take()) {
    use(jar.label() + jar.baker().city().name());
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'baker' is loaded from the database once for each 'Jar' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:35: warning: 'baker.city' is loaded from the database once for each 'Jar' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const Jar &refill : jar.refills())
      // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'refills' is loaded from the database once for each 'Jar' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(refill.label());
  }
}

void brought(larder::Store &store) {
  for (const Jar &jar : store.shelf<Jar>().bring({"baker"}).take())
    use(jar.baker().name());
}

void byNumber(larder::Store &store, const std::vector<long> &numbers) {
  for (long number : numbers)
    use(store.find<Baker>(number).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch all 'Baker' rows with one shelf<Baker>() before the loop
}

void putAll(larder::Store &store, const std::vector<Jar> &jars) {
  for (const Jar &jar : jars) {
    larder::Batch batch(store);
    store.put(jar);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is saved by a statement once for each 'Jar' of this loop (N statements) [orm-write-in-loop]
    batch.seal();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each 'Jar' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: make one larder::Batch before the loop
  }
}

void unread(larder::Store &store) {
  for (const Jar &jar : store.shelf<Jar>().bring({"refills"}).sorted("label").take())
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: 'refills' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Jar &jar : store.shelf<Jar>().sorted("label").take())
    use(jar.label());
}

// What only looks like it: columns, keys, one row, a query without a loop.
void quiet(larder::Store &store) {
  for (const Jar &jar : store.shelf<Jar>().take())
    use(jar.label() + std::to_string(jar.bakerNumber()) + std::to_string(jar.number()));
  use(store.find<Jar>(1).baker().name());
  if (store.shelf<Jar>().where("empty").count() > 0)
    use("some are empty");
}
