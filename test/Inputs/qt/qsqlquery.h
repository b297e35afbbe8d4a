// Imitates: <QSqlQuery> of Qt 5.15 (QtSql), with QT_STUB_6 of Qt 6.4. Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLQUERY_H
#define STUB_QT_QSQLQUERY_H
#include "qsqldatabase.h"


class QSqlDriver;
class QSqlError;
class QSqlRecord;
class QSqlResult;
class QSqlQuery {
  void *d;

public:
  enum BatchExecutionMode { ValuesAsRows, ValuesAsColumns };
  explicit QSqlQuery(QSqlResult *);
#ifdef STUB_QT6
  explicit QSqlQuery(const QString &query = QString(), const QSqlDatabase &db = QSqlDatabase());
  explicit QSqlQuery(const QSqlDatabase &db);
  [[deprecated("move it")]] QSqlQuery(const QSqlQuery &);
  [[deprecated("move it")]] QSqlQuery &operator=(const QSqlQuery &);
  QSqlQuery(QSqlQuery &&) noexcept;
  QSqlQuery &operator=(QSqlQuery &&) noexcept;
  void swap(QSqlQuery &) noexcept;
  QVariantList boundValues() const;
#else
  explicit QSqlQuery(const QString &query = QString(), QSqlDatabase db = QSqlDatabase());
  explicit QSqlQuery(QSqlDatabase db);
  QSqlQuery(const QSqlQuery &);
  QSqlQuery &operator=(const QSqlQuery &);
  QMap<QString, QVariant> boundValues() const;
#endif
  ~QSqlQuery();
  bool isValid() const;
  bool isActive() const;
  bool isNull(int field) const;
  bool isNull(const QString &name) const;
  int at() const;
  QString lastQuery() const;
  int numRowsAffected() const;
  QSqlError lastError() const;
  bool isSelect() const;
  int size() const;
  const QSqlDriver *driver() const;
  const QSqlResult *result() const;
  bool isForwardOnly() const;
  QSqlRecord record() const;
  void setForwardOnly(bool);
  bool exec(const QString &query);
  QVariant value(int i) const;
  QVariant value(const QString &name) const;
  void setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy);
  bool seek(int i, bool relative = false);
  bool next();
  bool previous();
  bool first();
  bool last();
  void clear();
  bool exec();
  bool execBatch(BatchExecutionMode = ValuesAsRows);
  bool prepare(const QString &query);
  void bindValue(const QString &placeholder, const QVariant &, QSql::ParamType = QSql::In);
  void bindValue(int pos, const QVariant &, QSql::ParamType = QSql::In);
  void addBindValue(const QVariant &, QSql::ParamType = QSql::In);
  QVariant boundValue(const QString &placeholder) const;
  QVariant boundValue(int pos) const;
  QString executedQuery() const;
  QVariant lastInsertId() const;
  void finish();
  bool nextResult();
};
#endif
