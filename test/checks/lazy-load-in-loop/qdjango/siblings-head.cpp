// RUN: %check_orm %s %t --library qdjango-head
//
// QDjango HEAD: several relations whose targets have none, and a path whose every step has one.
#include "qdjango_models.h"
#include <QTextStream>

class Trip : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(Address *departure READ departure WRITE setDeparture)
  Q_PROPERTY(Address *destination READ destination WRITE setDestination)
  Q_PROPERTY(Address *stopover READ stopover WRITE setStopover)

public:
  explicit Trip(QObject *parent = 0) : QDjangoModel(parent) {
    setForeignKey("departure", new Address(this));
    setForeignKey("destination", new Address(this));
    setForeignKey("stopover", new Address(this));
  }
  Address *departure() const { return qobject_cast<Address *>(foreignKey("departure")); }
  void setDeparture(Address *departure) { setForeignKey("departure", departure); }
  Address *destination() const { return qobject_cast<Address *>(foreignKey("destination")); }
  void setDestination(Address *destination) { setForeignKey("destination", destination); }
  Address *stopover() const { return qobject_cast<Address *>(foreignKey("stopover")); }
  void setStopover(Address *stopover) { setForeignKey("stopover", stopover); }
};

static void targetsWithoutRelations(QTextStream &out) {
  for (const Trip &trip : QDjangoQuerySet<Trip>()) {
  // CHECK-FIXES: for (const Trip &trip : QDjangoQuerySet<Trip>().selectRelated(QStringList{"departure", "destination", "stopover"})) {
    out << trip.departure()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'departure' is loaded from the database once for each 'Trip' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << trip.destination()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'destination' is loaded from the database once for each 'Trip' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << trip.stopover()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'stopover' is loaded from the database once for each 'Trip' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void onePath(QTextStream &out) {
  QDjangoQuerySet<Item> items;
  // CHECK-FIXES: QDjangoQuerySet<Item> items = QDjangoQuerySet<Item>().selectRelated(QStringList{"order", "order__shippingAddress"});
  foreach (const Item &item, items)
    out << item.order()->shippingAddress()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'order' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'order.shippingAddress' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void extended(QTextStream &out) {
  QDjangoQuerySet<Trip> trips;
  for (const Trip &trip : trips.selectRelated(QStringList{"departure"})) {
  // CHECK-FIXES: for (const Trip &trip : trips.selectRelated(QStringList{"departure", "stopover"})) {
    out << trip.departure()->city() << trip.stopover()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'stopover' is loaded from the database once for each 'Trip' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void extendedStream(QTextStream &out) {
  const auto trips = QDjangoQuerySet<Trip>().selectRelated(QStringList() << "departure");
  // CHECK-FIXES: const auto trips = QDjangoQuerySet<Trip>().selectRelated(QStringList() << "departure" << "stopover");
  for (auto it = trips.begin(); it != trips.end(); ++it)
    out << it->departure()->city() << it->stopover()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'stopover' is loaded from the database once for each 'Trip' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void oneRequestPerQuery(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    out << order.customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"shippingAddress"}))
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
