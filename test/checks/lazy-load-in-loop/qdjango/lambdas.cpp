// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Lambdas and other callables, as loop bodies and as helpers.
#include "qdjango_models.h"
#include <QTextStream>
#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

static void called(QTextStream &out) {
  auto print = [&out](const Customer &customer) { out << customer.address()->street(); };
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    print(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void generic(QTextStream &out) {
  const auto print = [&](const auto &row) { out << row.address()->street(); };
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    print(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void capturesTheRow(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    const auto street = [&customer] { return customer.address()->street(); };
    out << street();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void function(QTextStream &out) {
  const std::function<QString(const Customer &)> street = [](const Customer &customer) {
    return customer.address()->street();
  };
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << street(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void visit(const QDjangoWhere &where, const std::function<void(const Customer &)> &each) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().filter(where))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().filter(where).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"}))
    each(customer);
}

static void visitorWithFunction(QTextStream &out, const QDjangoWhere &where) {
  visit(where, [&out](const Customer &customer) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename F> static void forEachCustomer(const QDjangoQuerySet<Customer> &customers, F f) {
  for (const Customer &customer : customers)
    f(customer);
}

static void visitorWithTemplate(QTextStream &out, const QDjangoWhere &where) {
  forEachCustomer(QDjangoQuerySet<Customer>().filter(where), [&](const Customer &customer) {
  // CHECK-FIXES-QDJANGO-0-6-2: forEachCustomer(QDjangoQuerySet<Customer>().filter(where).selectRelated(), [&](const Customer &customer) {
  // CHECK-FIXES-QDJANGO-HEAD: forEachCustomer(QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"}), [&](const Customer &customer) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void forEach(QTextStream &out) {
  const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().orderBy(QStringList("name"));
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().orderBy(QStringList("name")).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().orderBy(QStringList("name")).selectRelated(QStringList{"address"});
  std::for_each(customers.begin(), customers.end(), [&out](const Customer &customer) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static QString streetOf(const Customer &customer) { return customer.address()->street(); }

static std::vector<QString> transform(const QDjangoWhere &where) {
  const auto customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  std::vector<QString> streets;
  std::transform(customers.begin(), customers.end(), std::back_inserter(streets), streetOf);
  // CHECK-MESSAGES: :[[@LINE-1]]:83: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  return streets;
}

static auto countIf(const QDjangoWhere &where, const QString &city) {
  const auto customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  return std::count_if(customers.begin(), customers.end(),
                       [&](const Customer &customer) { return customer.address()->city() == city; });
                       // CHECK-MESSAGES: :[[@LINE-1]]:72: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void inTransaction(const std::function<void()> &body) {
  if (QDjango::isDebugEnabled())
    return;
  body();
}

static void bodyForTransaction(QTextStream &out) {
  inTransaction([&out] {
    QDjangoQuerySet<Customer> customers;
    // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
    // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
    for (const Customer &customer : customers)
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void calledAtOnce(QTextStream &out) {
  const int count = [&] {
    int n = 0;
    for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
    // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
    }
    return n;
  }();
  out << count;
}

static void printTo(QTextStream &out, const QString &prefix, const Customer &customer) {
  out << prefix << customer.address()->street();
}

static void bound(QTextStream &out) {
  auto print = std::bind(printTo, std::ref(out), QString("- "), std::placeholders::_1);
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    print(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Printer {
  QTextStream &out;
  void operator()(const Customer &customer) const { out << customer.address()->street(); }
};

static void functionObject(QTextStream &out) {
  const Printer print{out};
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    print(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void loopInLambdaOverParameter(QTextStream &out, const QDjangoWhere &where) {
  const auto printAll = [&out](const QDjangoQuerySet<Customer> &customers) {
    for (const Customer &customer : customers)
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  };
  printAll(QDjangoQuerySet<Customer>().filter(where));
  // CHECK-FIXES-QDJANGO-0-6-2: printAll(QDjangoQuerySet<Customer>().filter(where).selectRelated());
  // CHECK-FIXES-QDJANGO-HEAD: printAll(QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"}));
}

static void capturedQuery(QTextStream &out, const QDjangoWhere &where) {
  const auto customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  const auto print = [&out, customers] {
    for (const Customer &customer : customers)
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  };
  print();
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void neverCalled(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    const auto street = [&customer] { return customer.address()->street(); };
    Q_UNUSED(street)
    out << customer.name();
  }
}

static void calledOnce(QTextStream &out, const QDjangoWhere &where) {
  const auto print = [&out](const Customer &customer) { out << customer.address()->street(); };
  QDjangoQuerySet<Customer> customers;
  Customer customer;
  if (customers.get(where, &customer))
    print(customer);
  for (const Customer &other : customers)
    out << other.name();
}

static void visitorReadsColumns(QTextStream &out, const QDjangoWhere &where) {
  forEachCustomer(QDjangoQuerySet<Customer>().exclude(where), [&](const Customer &customer) { out << customer.name(); });
}

static void algorithmReadsColumns(QTextStream &out) {
  const QDjangoQuerySet<Customer> customers;
  std::for_each(customers.begin(), customers.end(), [&out](const Customer &customer) { out << customer.name(); });
}

static bool anyIn(const QString &city) {
  const QDjangoQuerySet<Customer> customers;
  return std::any_of(customers.begin(), customers.end(),
                     [&](const Customer &customer) { return customer.address()->city() == city; });
}

static bool noneIn(const QString &city) {
  const QDjangoQuerySet<Customer> customers;
  return std::none_of(customers.begin(), customers.end(),
                      [&](const Customer &customer) { return customer.address()->city() == city; });
}

static bool allIn(const QString &city) {
  const QDjangoQuerySet<Customer> customers;
  return std::all_of(customers.begin(), customers.end(),
                     [&](const Customer &customer) { return customer.address()->city() == city; });
}

static QString firstIn(const QString &city) {
  const QDjangoQuerySet<Customer> customers;
  const auto it = std::find_if(customers.begin(), customers.end(),
                               [&](const Customer &customer) { return customer.address()->city() == city; });
  return it != customers.end() ? it->name() : QString();
}
