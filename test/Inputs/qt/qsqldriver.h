// Imitates: <QSqlDriver> of Qt 5.15 (QtSql). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLDRIVER_H
#define STUB_QT_QSQLDRIVER_H
#include "qsqldatabase.h"


class QSqlDriver : public QObject {
  Q_OBJECT
public:
  enum DriverFeature {
    Transactions,
    QuerySize,
    BLOB,
    Unicode,
    PreparedQueries,
    NamedPlaceholders,
    BatchOperations = 8
  };
  explicit QSqlDriver(QObject *parent = nullptr);
  ~QSqlDriver();
  virtual bool isOpen() const;
  virtual bool hasFeature(DriverFeature) const = 0;
  virtual bool beginTransaction();
  virtual bool commitTransaction();
  virtual bool rollbackTransaction();
  virtual QVariant handle() const;
};
#endif
