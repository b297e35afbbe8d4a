// Imitates: <QSqlQueryModel> of Qt 5.15 (QtSql), with QT_STUB_6 of Qt 6.4. Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLQUERYMODEL_H
#define STUB_QT_QSQLQUERYMODEL_H
#include "qabstractitemmodel.h"
#include "qsqldatabase.h"


class QSqlQueryModel : public QAbstractTableModel {
  Q_OBJECT
public:
  explicit QSqlQueryModel(QObject *parent = nullptr);
  virtual ~QSqlQueryModel();
  int rowCount(const QModelIndex &parent = QModelIndex()) const override;
  int columnCount(const QModelIndex &parent = QModelIndex()) const override;
  QSqlRecord record(int row) const;
  QSqlRecord record() const;
  QVariant data(const QModelIndex &item, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;
  void fetchMore(const QModelIndex &parent = QModelIndex()) override;
  bool canFetchMore(const QModelIndex &parent = QModelIndex()) const override;
#ifdef STUB_QT6
  [[deprecated("move it")]] void setQuery(const QSqlQuery &);
  void setQuery(QSqlQuery &&);
#else
  void setQuery(const QSqlQuery &);
#endif
  void setQuery(const QString &query, const QSqlDatabase &db = QSqlDatabase());
  QSqlQuery query() const;
  virtual void clear();
  QSqlError lastError() const;

protected:
  virtual void queryChange();
  void setLastError(const QSqlError &);
};
#endif
