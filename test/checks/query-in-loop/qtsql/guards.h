// What turns.cpp and its like share: a query for the name of a customer.
#include <QDebug>
#include <QHash>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QThread>
#include <QVariant>
#include <QWaitCondition>
#include <map>
#include <optional>
#include <vector>

static QString customerName(int id) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  q.addBindValue(id);
  return q.exec() && q.next() ? q.value(0).toString() : QString();
}
