// Imitates: <QSqlDatabase> of Qt 5.15 (QtSql), with QT_STUB_6 of Qt 6.4. Stub written for the orm-tidy tests.
#ifndef QSQLDATABASE_H
#define QSQLDATABASE_H
#include "qtsqlglobal.h"
#include "qobject.h"


class QDebug;
class QSqlDriver;
class QSqlError;
class QSqlIndex;
class QSqlQuery;
class QSqlRecord;
class QSqlDatabase {
  void *d;

public:
  QSqlDatabase();
  QSqlDatabase(const QSqlDatabase &);
  ~QSqlDatabase();
  QSqlDatabase &operator=(const QSqlDatabase &);
  bool open();
  bool open(const QString &user, const QString &password);
  void close();
  bool isOpen() const;
  bool isOpenError() const;
  QStringList tables(QSql::TableType = QSql::Tables) const;
  QSqlIndex primaryIndex(const QString &table) const;
  QSqlRecord record(const QString &table) const;
  QSqlQuery exec(const QString &query = QString()) const;
  QSqlError lastError() const;
  bool isValid() const;
  bool transaction();
  bool commit();
  bool rollback();
  void setDatabaseName(const QString &);
  void setUserName(const QString &);
  void setPassword(const QString &);
  void setHostName(const QString &);
  void setPort(int);
  void setConnectOptions(const QString &options = QString());
  QString databaseName() const;
  QString userName() const;
  QString hostName() const;
  QString driverName() const;
  QString connectionName() const;
  QSqlDriver *driver() const;
  static const char *defaultConnection;
  static QSqlDatabase addDatabase(const QString &type,
                                  const QString &connectionName = QLatin1String(defaultConnection));
  static QSqlDatabase addDatabase(QSqlDriver *driver,
                                  const QString &connectionName = QLatin1String(defaultConnection));
  static QSqlDatabase cloneDatabase(const QSqlDatabase &other, const QString &connectionName);
  static QSqlDatabase cloneDatabase(const QString &other, const QString &connectionName);
  static QSqlDatabase database(const QString &connectionName = QLatin1String(defaultConnection), bool open = true);
  static void removeDatabase(const QString &connectionName);
  static bool contains(const QString &connectionName = QLatin1String(defaultConnection));
  static QStringList drivers();
  static QStringList connectionNames();
  static bool isDriverAvailable(const QString &name);
};
QDebug operator<<(QDebug, const QSqlDatabase &);
#endif
