// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Where the request goes: to the end of what builds the query, once per query, with all its paths.
#include "qdjango_models.h"
#include <QTextStream>

// Two relations of a kind, neither of whose targets has relations: HEAD can select both.
class Shipment : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString number READ number WRITE setNumber)
  Q_PROPERTY(Address *from READ from WRITE setFrom)
  Q_PROPERTY(Address *to READ to WRITE setTo)

public:
  explicit Shipment(QObject *parent = 0) : QDjangoModel(parent) {
    setForeignKey("from", new Address(this));
    setForeignKey("to", new Address(this));
  }
  QString number() const { return m_number; }
  void setNumber(const QString &number) { m_number = number; }
  Address *from() const { return qobject_cast<Address *>(foreignKey("from")); }
  void setFrom(Address *from) { setForeignKey("from", from); }
  Address *to() const { return qobject_cast<Address *>(foreignKey("to")); }
  void setTo(Address *to) { setForeignKey("to", to); }

private:
  QString m_number;
};

static void severalSteps(QTextStream &out, const QDjangoWhere &a, const QDjangoWhere &b) {
  QDjangoQuerySet<Shipment> shipments;
  for (const Shipment &shipment : shipments.filter(a)
                                      .exclude(b)
                                      .orderBy(QStringList() << "number"
                                                             << "id")
                                      .limit(0, 500))
  // CHECK-FIXES-QDJANGO-0-6-2: .limit(0, 500).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: .limit(0, 500).selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void stepByStep(QTextStream &out, const QDjangoWhere &a) {
  QDjangoQuerySet<Shipment> shipments;
  shipments = shipments.filter(a);
  // CHECK-FIXES: {{^  }}shipments = shipments.filter(a);{{$}}
  shipments = shipments.orderBy(QStringList("number"));
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}shipments = shipments.orderBy(QStringList("number")).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: {{^  }}shipments = shipments.orderBy(QStringList("number")).selectRelated(QStringList{"to"});
  for (const Shipment &shipment : shipments)
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void twoPaths(QTextStream &out) {
  for (const Shipment &shipment : QDjangoQuerySet<Shipment>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : QDjangoQuerySet<Shipment>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : QDjangoQuerySet<Shipment>().selectRelated(QStringList{"from", "to"})) {
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void twoPathsOnOneLine(QTextStream &out, const QDjangoWhere &where) {
  foreach (const Shipment &shipment, QDjangoQuerySet<Shipment>().filter(where))
  // CHECK-FIXES-QDJANGO-0-6-2: foreach (const Shipment &shipment, QDjangoQuerySet<Shipment>().filter(where).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: foreach (const Shipment &shipment, QDjangoQuerySet<Shipment>().filter(where).selectRelated(QStringList{"from", "to"}))
    out << shipment.from()->street() << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:50: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void twoLoops(QTextStream &out) {
  QDjangoQuerySet<Shipment> shipments;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Shipment> shipments = QDjangoQuerySet<Shipment>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Shipment> shipments = QDjangoQuerySet<Shipment>().selectRelated(QStringList{"from", "to"});
  for (const Shipment &shipment : shipments)
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Shipment &shipment : shipments)
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void twoLoopsOnePath(QTextStream &out, const QDjangoWhere &where) {
  const auto shipments = QDjangoQuerySet<Shipment>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto shipments = QDjangoQuerySet<Shipment>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto shipments = QDjangoQuerySet<Shipment>().filter(where).selectRelated(QStringList{"from"});
  for (const Shipment &shipment : shipments)
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Shipment &shipment : shipments)
    out << shipment.from()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void twoIteratorLoops(QTextStream &out, const QDjangoWhere &where) {
  const auto shipments = QDjangoQuerySet<Shipment>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto shipments = QDjangoQuerySet<Shipment>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto shipments = QDjangoQuerySet<Shipment>().filter(where).selectRelated(QStringList{"from", "to"});
  for (auto it = shipments.begin(); it != shipments.end(); ++it)
    out << it->from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto it = shipments.begin(); it != shipments.end(); ++it)
    out << it->to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void otherLoopDoesNotGain(QTextStream &out) {
  QDjangoQuerySet<Shipment> shipments;
  // CHECK-FIXES: {{^  }}QDjangoQuerySet<Shipment> shipments;
  for (const Shipment &shipment : shipments)
  // CHECK-FIXES: for (const Shipment &shipment : shipments)
    out << shipment.number();
  for (const Shipment &shipment : shipments)
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : shipments.selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : shipments.selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void builtQueryFeedsAnotherLoop(QTextStream &out, const QDjangoWhere &where) {
  const auto shipments = QDjangoQuerySet<Shipment>().filter(where);
  // CHECK-FIXES: const auto shipments = QDjangoQuerySet<Shipment>().filter(where);
  for (const Shipment &shipment : shipments)
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : shipments.selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : shipments.selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Shipment &shipment : shipments)
  // CHECK-FIXES: for (const Shipment &shipment : shipments)
    out << shipment.number();
}

static void sameBase(QTextStream &out, const QDjangoWhere &a, const QDjangoWhere &b) {
  // Each refinement is a query of its own.
  QDjangoQuerySet<Shipment> shipments;
  // CHECK-FIXES: {{^  }}QDjangoQuerySet<Shipment> shipments;
  for (const Shipment &shipment : shipments.filter(a))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : shipments.filter(a).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : shipments.filter(a).selectRelated(QStringList{"from"}))
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Shipment &shipment : shipments.filter(b))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : shipments.filter(b).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : shipments.filter(b).selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Shipment &shipment : shipments.exclude(a))
  // CHECK-FIXES: for (const Shipment &shipment : shipments.exclude(a))
    out << shipment.number();
}

static void constDeclaration(QTextStream &out) {
  const QDjangoQuerySet<Shipment> shipments;
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Shipment> shipments = QDjangoQuerySet<Shipment>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const QDjangoQuerySet<Shipment> shipments = QDjangoQuerySet<Shipment>().selectRelated(QStringList{"from"});
  foreach (const Shipment &shipment, shipments)
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

typedef QDjangoQuerySet<Shipment> Shipments;

static void typeWithName(QTextStream &out) {
  Shipments shipments;
  // CHECK-FIXES-QDJANGO-0-6-2: Shipments shipments = Shipments().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: Shipments shipments = Shipments().selectRelated(QStringList{"to"});
  for (const Shipment &shipment : shipments)
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void assignedFromTemporary(QTextStream &out) {
  auto shipments = QDjangoQuerySet<Shipment>();
  // CHECK-FIXES-QDJANGO-0-6-2: auto shipments = QDjangoQuerySet<Shipment>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: auto shipments = QDjangoQuerySet<Shipment>().selectRelated(QStringList{"to"});
  for (const Shipment &shipment : shipments)
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void allIsAStep(QTextStream &out) {
  const QDjangoQuerySet<Shipment> shipments;
  for (const Shipment &shipment : shipments.all())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : shipments.all().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : shipments.all().selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static QDjangoQuerySet<Shipment> someShipments(const QDjangoWhere &where) {
  const QDjangoQuerySet<Shipment> shipments;
  return shipments.filter(where);
  // CHECK-FIXES: return shipments.filter(where);{{$}}
}

static void oneCallerGains(QTextStream &out, const QDjangoWhere &where) {
  for (const Shipment &shipment : someShipments(where))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Shipment &shipment : someShipments(where).selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Shipment &shipment : someShipments(where).selectRelated(QStringList{"to"}))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void theOtherCallerDoesNot(QTextStream &out, const QDjangoWhere &where) {
  for (const Shipment &shipment : someShipments(where))
  // CHECK-FIXES: for (const Shipment &shipment : someShipments(where))
    out << shipment.number();
}

static QDjangoQuerySet<Shipment> lateShipments(const QDjangoWhere &where) {
  return QDjangoQuerySet<Shipment>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: return QDjangoQuerySet<Shipment>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: return QDjangoQuerySet<Shipment>().filter(where).selectRelated(QStringList{"from", "to"});
}

static void bothCallersGain(QTextStream &out, const QDjangoWhere &where) {
  for (const Shipment &shipment : lateShipments(where))
    out << shipment.from()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'from' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void bothCallersGainToo(QTextStream &out, const QDjangoWhere &where) {
  for (const Shipment &shipment : lateShipments(where))
    out << shipment.to()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'to' is loaded from the database once for each 'Shipment' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
