// Imitates: QxDao/QxSqlDatabase.h and QxSingleton/QxSingleton.h of QxOrm 1.5.1.
// Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXSQLDATABASE_H
#define STUB_QXORM_QXSQLDATABASE_H
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace qx {
template <class T> class QxSingleton {
protected:
  QxSingleton(const QString &) {}
  virtual ~QxSingleton() {}

public:
  static T *getSingleton();
  static void deleteSingleton();
};

class QxSqlDatabase : public QxSingleton<QxSqlDatabase> {
  friend class QxSingleton<QxSqlDatabase>;
  QxSqlDatabase();
  virtual ~QxSqlDatabase();

public:
  bool getTraceSqlQuery() const;
  void setDriverName(const QString &s, bool bJustForCurrentThread = false,
                     QSqlDatabase *pJustForThisDatabase = NULL);
  void setDatabaseName(const QString &s, bool bJustForCurrentThread = false,
                       QSqlDatabase *pJustForThisDatabase = NULL);
  void setTraceSqlQuery(bool b, bool bJustForCurrentThread = false,
                        QSqlDatabase *pJustForThisDatabase = NULL);
  static QSqlDatabase getDatabase();
  static QSqlDatabase getDatabase(QSqlError &dbError);
  static QSqlDatabase getDatabaseCloned();
  static bool isEmpty();
};
} // namespace qx
#endif
