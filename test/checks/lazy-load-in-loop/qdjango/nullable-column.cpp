// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Class information that forbids nothing: a null column, and a relation with other options.
#include "qdjango_models.h"
#include <QTextStream>

class Stop : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString note READ note WRITE setNote)
  Q_PROPERTY(Address *address READ address WRITE setAddress)
  Q_CLASSINFO("__meta__", "db_table=stops")
  Q_CLASSINFO("note", "null=true max_length=80")
  Q_CLASSINFO("address", "db_index=true on_delete=cascade")

public:
  explicit Stop(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("address", new Address(this)); }
  QString note() const { return m_note; }
  void setNote(const QString &note) { m_note = note; }
  Address *address() const { return qobject_cast<Address *>(foreignKey("address")); }
  void setAddress(Address *address) { setForeignKey("address", address); }

private:
  QString m_note;
};

static void nullableColumn(QTextStream &out) {
  for (const Stop &stop : QDjangoQuerySet<Stop>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Stop &stop : QDjangoQuerySet<Stop>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Stop &stop : QDjangoQuerySet<Stop>().selectRelated(QStringList{"address"}))
    out << stop.note() << stop.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'address' is loaded from the database once for each 'Stop' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void columnsOnly(QTextStream &out) {
  for (const Stop &stop : QDjangoQuerySet<Stop>())
    out << stop.note();
}
