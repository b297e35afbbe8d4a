// A relation that may be null. QDjango 0.6.2 with selectRelated() returns an
// empty object for it, not a null pointer.
#include "support.h"

class Parcel : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int weight READ weight WRITE setWeight)
  Q_PROPERTY(Address *pickup READ pickup WRITE setPickup)
  Q_CLASSINFO("pickup", "null=true")

public:
  explicit Parcel(QObject *parent = nullptr) : QDjangoModel(parent) {
    setForeignKey("pickup", new Address(this));
  }

  int weight() const { return m_weight; }
  void setWeight(int weight) { m_weight = weight; }

  Address *pickup() const {
    return qobject_cast<Address *>(foreignKey("pickup"));
  }
  void setPickup(Address *pickup) { setForeignKey("pickup", pickup); }

private:
  int m_weight = 0;
};

static void printParcels() {
  QDjangoQuerySet<Parcel> parcels;
  for (const Parcel &parcel : parcels) {
    out() << parcel.weight() << " g, ";
    if (const Address *pickup = parcel.pickup())
      out() << "from " << pickup->street() << "\n";
    else
      out() << "brought by the customer\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  db.fill<Parcel>("INSERT INTO parcel (weight, pickup_id) "
                  "SELECT 250 * id, id FROM address UNION ALL "
                  "SELECT 100, NULL");
  printParcels();
  return db.finish();
}

#include "main.moc"
