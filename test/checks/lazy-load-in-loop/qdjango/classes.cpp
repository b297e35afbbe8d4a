// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Members, methods, constructors, operators and overriders.
#include "qdjango_models.h"
#include <QTextStream>

// A method of the entity itself.
class Depot : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(Address *site READ site WRITE setSite)

public:
  explicit Depot(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("site", new Address(this)); }
  Address *site() const { return qobject_cast<Address *>(foreignKey("site")); }
  void setSite(Address *site) { setForeignKey("site", site); }
  QString label() const { return QString("Depot in ") + this->site()->city(); }
  QString key() const { return pk().toString(); }
};

static void methodOfEntity(QTextStream &out) {
  for (const Depot &depot : QDjangoQuerySet<Depot>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Depot &depot : QDjangoQuerySet<Depot>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Depot &depot : QDjangoQuerySet<Depot>().selectRelated(QStringList{"site"}))
    out << depot.key() << depot.label();
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'site' is loaded from the database once for each 'Depot' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A report with a query as a member.
class Report {
public:
  explicit Report(const QDjangoWhere &where);
  void print(QTextStream &out) const;
  QString line(const Customer &customer) const { return customer.name() + customer.address()->city(); }
  QString name(const Customer &customer) const { return m_title + customer.name(); }

private:
  QString m_title;
  QDjangoQuerySet<Customer> m_customers;
};

Report::Report(const QDjangoWhere &where) : m_customers(QDjangoQuerySet<Customer>().filter(where)) {}
// CHECK-FIXES-QDJANGO-0-6-2: Report::Report(const QDjangoWhere &where) : m_customers(QDjangoQuerySet<Customer>().filter(where).selectRelated()) {}
// CHECK-FIXES-QDJANGO-HEAD: Report::Report(const QDjangoWhere &where) : m_customers(QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"})) {}

void Report::print(QTextStream &out) const {
  for (const Customer &customer : m_customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void methodOfReport(QTextStream &out, const Report &report) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << report.line(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A constructor reads the relation.
class Label {
public:
  explicit Label(const Customer &customer) : m_name(customer.name()), m_street(customer.address()->street()) {}
  QString text() const { return m_name + m_street; }

private:
  QString m_name;
  QString m_street;
};

static void constructed(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    const Label label(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << label.text();
  }
}

static void temporary(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << Label(customer).text();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The row is kept in an object, and a method reads the relation later.
class Card {
public:
  explicit Card(const Customer *customer) : m_customer(customer) {}
  QString text() const { return m_customer->address()->street(); }
  QString title() const { return m_customer->name(); }

private:
  const Customer *m_customer;
};

static void keptInObject(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    const Card card(&customer);
    out << card.title() << card.text();
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// A user's operator<<.
static QTextStream &operator<<(QTextStream &out, const Customer &customer) {
  return out << customer.name() << customer.address()->street();
}

static void streamed(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << customer;
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A user's pointer that loads when it is used.
class AddressRef {
public:
  explicit AddressRef(const Customer &customer) : m_customer(&customer) {}
  Address *operator->() const { return m_customer->address(); }

private:
  const Customer *m_customer;
};

static void pointerThatLoads(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    const AddressRef address(customer);
    out << address->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// A virtual method with one overrider.
class Formatter {
public:
  virtual ~Formatter();
  virtual QString format(const Customer &customer) const = 0;
};

class StreetFormatter final : public Formatter {
public:
  QString format(const Customer &customer) const override { return customer.address()->street(); }
};

static void virtualMethod(QTextStream &out, const Formatter &formatter) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << formatter.format(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A data access class.
class Customers {
public:
  QDjangoQuerySet<Customer> inCity(const QString &city) const {
    const QDjangoWhere where("address__city", QDjangoWhere::Equals, city);
    return m_all.filter(where);
    // CHECK-FIXES-QDJANGO-0-6-2: return m_all.filter(where).selectRelated();
    // CHECK-FIXES-QDJANGO-HEAD: return m_all.filter(where).selectRelated(QStringList{"address"});
  }
  QDjangoQuerySet<Customer> named(const QString &name) const {
    return m_all.filter(QDjangoWhere("name", QDjangoWhere::Equals, name));
    // CHECK-FIXES: return m_all.filter(QDjangoWhere("name", QDjangoWhere::Equals, name));{{$}}
  }

private:
  QDjangoQuerySet<Customer> m_all;
};

static void dataAccess(QTextStream &out, const Customers &customers) {
  for (const Customer &customer : customers.inCity("Ulm"))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The loop is in a static method, the row in a member function's hands.
class Exporter {
public:
  explicit Exporter(QTextStream &out) : m_out(out) {}
  void exportAll() {
    foreach (const Customer &customer, QDjangoQuerySet<Customer>())
    // CHECK-FIXES-QDJANGO-0-6-2: foreach (const Customer &customer, QDjangoQuerySet<Customer>().selectRelated())
    // CHECK-FIXES-QDJANGO-HEAD: foreach (const Customer &customer, QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
      write(customer);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  void write(const Customer &customer) { m_out << customer.address()->street(); }
  QTextStream &m_out;
};

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void methodsWithoutRelation(QTextStream &out, const Report &report) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << report.name(customer);
  for (const Depot &depot : QDjangoQuerySet<Depot>())
    out << depot.key();
}

static void titleOnly(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    const Card card(&customer);
    out << card.title();
  }
}

static void pointerNotUsed(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    const AddressRef address(customer);
    Q_UNUSED(address)
    out << customer.name();
  }
}

static void namesOnly(QTextStream &out, const Customers &customers) {
  for (const Customer &customer : customers.named("Ada"))
    out << customer.name();
}

class Shown {
public:
  virtual ~Shown();
  virtual QString show(const Depot &depot) const;
};
class ShownByKey : public Shown {
public:
  QString show(const Depot &depot) const override { return depot.key(); }
};

static void overridersReadColumns(QTextStream &out, const ShownByKey &shown) {
  for (const Depot &depot : QDjangoQuerySet<Depot>())
    out << shown.show(depot);
}

static void oneLabel(QTextStream &out, const QDjangoWhere &where) {
  const QDjangoQuerySet<Customer> customers;
  const QScopedPointer<Customer> customer(customers.get(where));
  out << Label(*customer).text() << *customer;
}
