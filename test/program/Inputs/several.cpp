#include "several_models.h"
#include <QTextStream>

void printParcels(QTextStream &out) {
  QDjangoQuerySet<Parcel> parcels;
  for (const Parcel &parcel : parcels.filter(QDjangoWhere())) {
    out << parcel.sender()->name();
    out << parcel.receiver()->name();
  }
  for (const Parcel &parcel : parcels.orderBy(QStringList("weight")))
    out << parcel.sender()->name() << parcel.receiver()->name();
}
