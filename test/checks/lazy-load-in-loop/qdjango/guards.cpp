// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Loops that do not load once per row, each beside one that only looks like it.
#include "qdjango_models.h"
#include <QHash>
#include <QTextStream>
#include <map>
#include <optional>

// --- Leaving the loop: quiet ------------------------------------------------------------------------------------------

static void firstRowOnly(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    out << customer.address()->street();
    break;
  }
}

static QString returnsAtTheEnd() {
  foreach (const Customer &customer, QDjangoQuerySet<Customer>()) {
    const QString street = customer.address()->street();
    return street;
  }
  return QString();
}

static void loadsWhereItLeaves(QTextStream &out, const QString &name) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    if (customer.name() == name) {
      out << customer.address()->street();
      break;
    }
  }
}

static QString loadsWhereItReturns(const QString &name) {
  QDjangoQuerySet<Customer> customers;
  Customer customer;
  for (int i = 0; i < customers.size(); ++i) {
    customers.at(i, &customer);
    if (customer.name() == name)
      return customer.address()->street();
  }
  return QString();
}

static QString search(const QString &city) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    if (customer.address()->city() == city)
      return customer.name();
  return QString();
}

static bool searchInForeach(const QString &city) {
  foreach (const Customer &customer, QDjangoQuerySet<Customer>()) {
    if (customer.address()->city() == city)
      return true;
  }
  return false;
}

static bool searchWithVariable(const QString &city) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    const Address *address = customer.address();
    if (address->city() == city)
      return true;
  }
  return false;
}

static bool searchWithBreak(const QString &city) {
  bool found = false;
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    if (customer.address()->city() == city) {
      found = true;
      break;
    }
  }
  return found;
}

// --- Leaving the loop: reported ---------------------------------------------------------------------------------------

static void leavesAfterwards(QTextStream &out, const QString &name) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (customer.name() == name)
      break;
  }
}

static void breakLeavesTheSwitch(QTextStream &out, int columns) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    switch (columns) {
    case 1:
      out << customer.name();
      break;
    default:
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      break;
    }
  }
}

static void continues(QTextStream &out, const QString &name) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    if (customer.name() == name) {
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      continue;
    }
    out << customer.name();
  }
}

static void skipsSome(QTextStream &out, const QString &city) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    if (customer.address()->city() != city)
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      continue;
    out << customer.name();
  }
}

static void innerBreak(QTextStream &out, const QStringList &columns) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    for (const QString &column : columns) {
      if (column == "street") {
        out << customer.address()->street();
        // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
        break;
      }
    }
  }
}

static int countsMatches(const QString &city) {
  int matches = 0;
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    if (customer.address()->city() == city)
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++matches;
  return matches;
}

// --- Caches: quiet ----------------------------------------------------------------------------------------------------

static void cachedInHash(QTextStream &out) {
  QHash<QString, QString> names;
  for (const Order &order : QDjangoQuerySet<Order>()) {
    const QString key = order.customerId().toString();
    if (!names.contains(key))
      names.insert(key, order.customer()->name());
    out << names.value(key);
  }
}

static void cachedInMap(QTextStream &out) {
  std::map<int, QString> names;
  for (const Order &order : QDjangoQuerySet<Order>()) {
    const int key = order.customerId().toInt();
    auto it = names.find(key);
    if (it == names.end())
      it = names.emplace(key, order.customer()->name()).first;
    out << it->second;
  }
}

static void cachedInOptional(QTextStream &out, const QDjangoWhere &oneCustomer) {
  std::optional<QString> name;
  for (const Order &order : QDjangoQuerySet<Order>().filter(oneCustomer)) {
    if (!name)
      name = order.customer()->name();
    out << *name << order.number();
  }
}

static void cachedInString(QTextStream &out, const QDjangoWhere &oneCustomer) {
  QString name;
  for (const Order &order : QDjangoQuerySet<Order>().filter(oneCustomer)) {
    if (name.isEmpty())
      name = order.customer()->name();
    out << name << order.number();
  }
}

class Names {
public:
  void print(QTextStream &out) {
    for (const Order &order : QDjangoQuerySet<Order>())
      out << nameOf(order);
  }

private:
  QString nameOf(const Order &order) {
    const QString key = order.customerId().toString();
    const auto it = m_names.constFind(key);
    if (it != m_names.constEnd())
      return *it;
    const QString name = order.customer()->name();
    m_names.insert(key, name);
    return name;
  }
  QHash<QString, QString> m_names;
};

// --- Caches: reported -------------------------------------------------------------------------------------------------

static void filledButNotAsked(QTextStream &out) {
  QHash<QString, QString> names;
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    names.insert(order.number(), order.customer()->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  out << names.size();
}

static void cacheOfOneTurn(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    QHash<QString, QString> names;
    const QString key = order.customerId().toString();
    if (!names.contains(key))
      names.insert(key, order.customer()->name());
      // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << names.value(key);
  }
}

static void asksForSomethingElse(QTextStream &out, const QHash<QString, QString> &wanted) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    if (wanted.contains(order.number()))
      out << order.customer()->name();
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Few rows: quiet --------------------------------------------------------------------------------------------------

static void firstThree(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  Customer customer;
  for (int i = 0; i < 3; ++i)
    if (customers.at(i, &customer))
      out << customer.address()->street();
}

static void limitedToOne(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().orderBy(QStringList("name")).limit(0, 1))
    out << customer.address()->street();
}

static void limitedEarlier(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> newest = QDjangoQuerySet<Customer>().filter(where).orderBy(QStringList("-id")).limit(0, 1);
  for (int i = 0; i < newest.size(); ++i) {
    QScopedPointer<Customer> customer(newest.at(i));
    out << customer->address()->street();
  }
}

static void firstIndex(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  QScopedPointer<Customer> customer(customers.at(0));
  out << customer->address()->street();
}

// --- Few rows: reported -----------------------------------------------------------------------------------------------

static void fromTheSecond(QTextStream &out) {
  // One argument is the position of the first row, not their number.
  for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1).selectRelated(QStringList{"address"}))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void manyRows(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1, 500))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1, 500).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(1, 500).selectRelated(QStringList{"address"}))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void unknownLimit(QTextStream &out, int count) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().limit(0, count))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(0, count).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().limit(0, count).selectRelated(QStringList{"address"}))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
