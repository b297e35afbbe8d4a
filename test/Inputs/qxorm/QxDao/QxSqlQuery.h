// Imitates: QxDao/QxSqlQuery.h of QxOrm 1.5.1. Stub written for the orm-tidy
// tests.
#ifndef STUB_QXORM_QXSQLQUERY_H
#define STUB_QXORM_QXSQLQUERY_H
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>
#include <functional>

namespace qx {
class QxSqlQuery {
public:
  typedef std::function<void(QString &)> type_fct_on_before_sql_prepare;
  typedef std::function<void(QSqlQuery &)> type_fct_on_after_sql_exec;

protected:
  QStringList m_sQuery;

public:
  QxSqlQuery();
  QxSqlQuery(const char *query, const QVariantList &values = QVariantList());
  QxSqlQuery(const QString &query, const QVariantList &values = QVariantList());
  QxSqlQuery(const QStringList &query);
  QxSqlQuery(const QString &type, const QString &query);
  QxSqlQuery(const QString &type, const QStringList &query);
  virtual ~QxSqlQuery();

  QString query();
  QString queryAt(int idx) const;
  void queryAt(int idx, const QString &query);
  QVariant response() const;
  QString type() const;
  bool isEmpty() const;
  bool isDistinct() const;
  void clear();
  void setType(const QString &s);
  QxSqlQuery &query(const QString &sQuery);
  QxSqlQuery &bind(const QVariant &vValue,
                   QSql::ParamType paramType = QSql::In);
  QxSqlQuery &bind(const QString &sKey, const QVariant &vValue,
                   QSql::ParamType paramType = QSql::In);
  QVariant boundValue(const QString &sKey) const;
  QVariant boundValue(int iPosition) const;
  long getSqlResultRowCount() const;
  long getSqlResultColumnCount() const;
  QVariant getSqlResultAt(long row, long column) const;
  QVariant getSqlResultAt(long row, const QString &column,
                          bool caseSensitive = false) const;
  QVector<QVariant> getSqlResultAt(long row) const;
  void dumpSqlResult();
  QxSqlQuery &setFctOnBeforeSqlPrepare(type_fct_on_before_sql_prepare fct);
  QxSqlQuery &setFctOnAfterSqlExec(type_fct_on_after_sql_exec fct);

  virtual QxSqlQuery &distinct();
  virtual QxSqlQuery &where(const QString &column);
  virtual QxSqlQuery &where_OpenParenthesis(const QString &column);
  virtual QxSqlQuery &and_(const QString &column);
  virtual QxSqlQuery &and_OpenParenthesis(const QString &column);
  virtual QxSqlQuery &or_(const QString &column);
  virtual QxSqlQuery &or_OpenParenthesis(const QString &column);
  virtual QxSqlQuery &openParenthesis();
  virtual QxSqlQuery &closeParenthesis();
  virtual QxSqlQuery &orderAsc(const QStringList &columns);
  virtual QxSqlQuery &orderAsc(const QString &col1);
  virtual QxSqlQuery &orderAsc(const QString &col1, const QString &col2);
  virtual QxSqlQuery &orderAsc(const QString &col1, const QString &col2,
                               const QString &col3);
  virtual QxSqlQuery &orderDesc(const QStringList &columns);
  virtual QxSqlQuery &orderDesc(const QString &col1);
  virtual QxSqlQuery &orderDesc(const QString &col1, const QString &col2);
  virtual QxSqlQuery &orderDesc(const QString &col1, const QString &col2,
                                const QString &col3);
  virtual QxSqlQuery &groupBy(const QStringList &columns);
  virtual QxSqlQuery &groupBy(const QString &col1);
  virtual QxSqlQuery &groupBy(const QString &col1, const QString &col2);
  virtual QxSqlQuery &groupBy(const QString &col1, const QString &col2,
                              const QString &col3);
  virtual QxSqlQuery &limit(int rowsCount, int startRow = 0,
                            bool withTies = false);
  virtual QxSqlQuery &like(const QString &val);
  virtual QxSqlQuery &notLike(const QString &val);
  virtual QxSqlQuery &startsWith(const QString &val);
  virtual QxSqlQuery &endsWith(const QString &val);
  virtual QxSqlQuery &containsString(const QString &val);
  virtual QxSqlQuery &isEqualTo(const QVariant &val);
  virtual QxSqlQuery &isNotEqualTo(const QVariant &val);
  virtual QxSqlQuery &isGreaterThan(const QVariant &val);
  virtual QxSqlQuery &isGreaterThanOrEqualTo(const QVariant &val);
  virtual QxSqlQuery &isLessThan(const QVariant &val);
  virtual QxSqlQuery &isLessThanOrEqualTo(const QVariant &val);
  virtual QxSqlQuery &customOperator(const QString &sCustomOperator,
                                     const QVariant &val);
  virtual QxSqlQuery &in(const QVariantList &values);
  virtual QxSqlQuery &in(const QVariant &val1);
  virtual QxSqlQuery &in(const QVariant &val1, const QVariant &val2);
  virtual QxSqlQuery &in(const QVariant &val1, const QVariant &val2,
                         const QVariant &val3);
  virtual QxSqlQuery &notIn(const QVariantList &values);
  virtual QxSqlQuery &notIn(const QVariant &val1);
  virtual QxSqlQuery &notIn(const QVariant &val1, const QVariant &val2);
  virtual QxSqlQuery &notIn(const QVariant &val1, const QVariant &val2,
                            const QVariant &val3);
  virtual QxSqlQuery &in_Select(const QxSqlQuery &query);
  virtual QxSqlQuery &notIn_Select(const QxSqlQuery &query);
  virtual QxSqlQuery &isNull();
  virtual QxSqlQuery &isNotNull();
  virtual QxSqlQuery &isBetween(const QVariant &val1, const QVariant &val2);
  virtual QxSqlQuery &isNotBetween(const QVariant &val1, const QVariant &val2);
  virtual QxSqlQuery &freeText(const QString &text,
                               const QVariantList &values = QVariantList());
  virtual QxSqlQuery &addJoinQuery(const QString &relationKeyOrAlias,
                                   const QxSqlQuery &joinQuery);
};

namespace dao {
QSqlError call_query(qx::QxSqlQuery &query, QSqlDatabase *pDatabase = NULL);
QSqlError call_query_without_prepare(qx::QxSqlQuery &query,
                                     QSqlDatabase *pDatabase = NULL);
} // namespace dao
} // namespace qx
typedef qx::QxSqlQuery qx_query;
#endif
