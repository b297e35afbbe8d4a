// A relation that may be null, and isn't read here. selectRelated() of QDjango
// 0.6.2 joins it all the same: by an outer join, but the order's own relations
// by inner joins, which drop the parcels without an order. The end of the loop
// still counts them, and the iterator dereferences null.
#include "support.h"

class Parcel : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int weight READ weight WRITE setWeight)
  Q_PROPERTY(Address *pickup READ pickup WRITE setPickup)
  Q_PROPERTY(Order *order READ order WRITE setOrder)
  Q_CLASSINFO("order", "null=true")

public:
  explicit Parcel(QObject *parent = nullptr) : QDjangoModel(parent) {
    setForeignKey("pickup", new Address(this));
    setForeignKey("order", new Order(this));
  }

  int weight() const { return m_weight; }
  void setWeight(int weight) { m_weight = weight; }

  Address *pickup() const {
    return qobject_cast<Address *>(foreignKey("pickup"));
  }
  void setPickup(Address *pickup) { setForeignKey("pickup", pickup); }

  Order *order() const { return qobject_cast<Order *>(foreignKey("order")); }
  void setOrder(Order *order) { setForeignKey("order", order); }

private:
  int m_weight = 0;
};

static void printParcels() {
  QDjangoQuerySet<Parcel> parcels;
  for (const Parcel &parcel : parcels)
    out() << parcel.weight() << " g from " << parcel.pickup()->street() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  db.fill<Parcel>("INSERT INTO parcel (weight, pickup_id, order_id) "
                  "SELECT 250 * id, id, NULL FROM address");
  printParcels();
  return db.finish();
}

#include "main.moc"
