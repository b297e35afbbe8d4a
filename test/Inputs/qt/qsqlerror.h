// Imitates: <QSqlError> of Qt 5.15 (QtSql). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLERROR_H
#define STUB_QT_QSQLERROR_H
#include "qtsqlglobal.h"
#include "qdebug.h"


class QSqlError {
  void *d;

public:
  enum ErrorType { NoError, ConnectionError, StatementError, TransactionError, UnknownError };
  QSqlError(const QString &driverText = QString(), const QString &databaseText = QString(), ErrorType = NoError,
            const QString &nativeErrorCode = QString());
  QSqlError(const QSqlError &);
  QSqlError &operator=(const QSqlError &);
  bool operator==(const QSqlError &) const;
  bool operator!=(const QSqlError &) const;
  ~QSqlError();
  QString driverText() const;
  QString databaseText() const;
  ErrorType type() const;
  QString nativeErrorCode() const;
  QString text() const;
  bool isValid() const;
};
QDebug operator<<(QDebug, const QSqlError &);
#endif
