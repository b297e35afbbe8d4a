// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Names of the library, and of the models, that mean something else.
#include "qdjango_models.h"
#include <QHash>
#include <QList>
#include <QTextStream>

namespace mock {
// No QDjangoModel: its foreignKey() reads a field.
class Model {
public:
  QObject *foreignKey(const char *) const { return m_object; }
  QObject *m_object;
};
class Order : public Model {
public:
  Customer *customer() const { return qobject_cast<Customer *>(foreignKey("customer")); }
};
template <typename T> class QDjangoQuerySet {
public:
  typedef const T *const_iterator;
  const_iterator begin() const { return nullptr; }
  const_iterator end() const { return nullptr; }
  QDjangoQuerySet filter(const QString &) const { return *this; }
};
} // namespace mock

static void otherFramework(QTextStream &out) {
  for (const mock::Order &order : mock::QDjangoQuerySet<mock::Order>().filter("open"))
    out << order.customer()->name();
}

static void otherModelInList(QTextStream &out, const QList<mock::Order> &orders) {
  for (const mock::Order &order : orders)
    out << order.customer()->name();
}

static void otherQueryOfRealRows(QTextStream &out) {
  for (const ::Order &order : mock::QDjangoQuerySet<::Order>())
    out << order.number();
}

// A view of a row with plain copies.
struct OrderView {
  QString number;
  QString m_customer;
  QString customer() const { return m_customer; }
  QString customerName() const { return m_customer; }
};

static void viewObjects(QTextStream &out, const QList<OrderView> &orders) {
  foreach (const OrderView &order, orders)
    out << order.customer() << order.customerName();
}

// An entity whose accessor of that name reads a column.
class Note : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString customer READ customer WRITE setCustomer)

public:
  explicit Note(QObject *parent = 0) : QDjangoModel(parent) {}
  QString customer() const { return m_customer; }
  void setCustomer(const QString &customer) { m_customer = customer; }
  Customer *guest() const { return m_guest; }

private:
  QString m_customer;
  Customer *m_guest = nullptr;
};

static void columnOfThatName(QTextStream &out) {
  for (const Note &note : QDjangoQuerySet<Note>())
    out << note.customer();
}

static void pointerWithoutForeignKey(QTextStream &out) {
  for (const Note &note : QDjangoQuerySet<Note>())
    if (const Customer *guest = note.guest())
      out << guest->name();
}

static void valuesOnly(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  for (const QVariantMap &order : orders.values(QStringList("number")))
    out << order.value("number").toString();
  for (const QVariantList &order : orders.valuesList(QStringList("number")))
    out << order.at(0).toString();
}

static void metaModel(QTextStream &out) {
  // The meta model of a class, not its rows.
  const QDjangoMetaModel meta = QDjango::registerModel<Order>();
  for (const Order &order : QDjangoQuerySet<Order>())
    out << meta.table() << order.number();
}

static void countOnly(QTextStream &out) {
  const QDjangoQuerySet<Order> orders;
  out << orders.count();
}

static void childrenOfObject(QTextStream &out, const QObject &parent) {
  for (QObject *child : parent.children())
    out << child->objectName();
}
