// RUN: %check_orm %s %t.old --library qdjango-0.6.2 --no-fix
// RUN: %check_orm %s %t.new --library qdjango-head
//
// A relation that may be null. QDjango 0.6.2 has only one request, for all relations: a null one becomes an empty
// object, and the relations behind it, inner joins, drop the row. HEAD joins what is asked for, so that a nullable relation
// that isn't read does no harm there.
#include "qdjango_models.h"
#include <QTextStream>

static void nullableNotRead(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"shippingAddress"}))
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Order, and with it the coupon, is one step away.
class Invoice : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(Order *order READ order WRITE setOrder)
  Q_PROPERTY(Address *payer READ payer WRITE setPayer)

public:
  explicit Invoice(QObject *parent = 0) : QDjangoModel(parent) {
    setForeignKey("order", new Order(this));
    setForeignKey("payer", new Address(this));
  }
  Order *order() const { return qobject_cast<Order *>(foreignKey("order")); }
  void setOrder(Order *order) { setForeignKey("order", order); }
  Address *payer() const { return qobject_cast<Address *>(foreignKey("payer")); }
  void setPayer(Address *payer) { setForeignKey("payer", payer); }
};

static void nullableOfRelated(QTextStream &out, const QDjangoWhere &where) {
  const auto invoices = QDjangoQuerySet<Invoice>().filter(where);
  // CHECK-FIXES-QDJANGO-HEAD: const auto invoices = QDjangoQuerySet<Invoice>().filter(where).selectRelated(QStringList{"payer"});
  for (auto it = invoices.begin(); it != invoices.end(); ++it)
    out << it->payer()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'payer' is loaded from the database once for each 'Invoice' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Invoice is one more step away.
class Reminder : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(Invoice *invoice READ invoice WRITE setInvoice)

public:
  explicit Reminder(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("invoice", new Invoice(this)); }
  Invoice *invoice() const { return qobject_cast<Invoice *>(foreignKey("invoice")); }
  void setInvoice(Invoice *invoice) { setForeignKey("invoice", invoice); }
};

static void nullableFarAway(QTextStream &out) {
  QDjangoQuerySet<Reminder> reminders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Reminder> reminders = QDjangoQuerySet<Reminder>().selectRelated(QStringList{"invoice"});
  foreach (const Reminder &reminder, reminders)
    out << reminder.invoice()->objectName();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'invoice' is loaded from the database once for each 'Reminder' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The options of a field stand in one string.
class Parcel : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(Address *pickup READ pickup WRITE setPickup)
  Q_CLASSINFO("pickup", "db_index=true null=true")

public:
  explicit Parcel(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("pickup", new Address(this)); }
  Address *pickup() const { return qobject_cast<Address *>(foreignKey("pickup")); }
  void setPickup(Address *pickup) { setForeignKey("pickup", pickup); }
};

static void nullableAmongOptions(QTextStream &out) {
  // Read, and null: selecting it gives an empty object in HEAD as well.
  for (const Parcel &parcel : QDjangoQuerySet<Parcel>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Parcel &parcel : QDjangoQuerySet<Parcel>()){{$}}
    if (const Address *pickup = parcel.pickup())
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'pickup' is loaded from the database once for each 'Parcel' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      out << pickup->street();
}
