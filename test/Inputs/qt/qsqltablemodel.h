// Imitates: <QSqlTableModel> and <QSqlRelationalTableModel> of Qt 5.15 (QtSql), with QT_STUB_6 of Qt 6.4.
// Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLTABLEMODEL_H
#define STUB_QT_QSQLTABLEMODEL_H
#include "qsqlquerymodel.h"


class QSqlTableModel : public QSqlQueryModel {
  Q_OBJECT
public:
  enum EditStrategy { OnFieldChange, OnRowChange, OnManualSubmit };
#ifdef STUB_QT6
  explicit QSqlTableModel(QObject *parent = nullptr, const QSqlDatabase &db = QSqlDatabase());
#else
  explicit QSqlTableModel(QObject *parent = nullptr, QSqlDatabase db = QSqlDatabase());
#endif
  virtual ~QSqlTableModel();
  virtual void setTable(const QString &);
  QString tableName() const;
  QSqlRecord record() const;
  QSqlRecord record(int row) const;
  QVariant data(const QModelIndex &, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex &, const QVariant &, int role = Qt::EditRole) override;
  void clear() override;
  virtual void setEditStrategy(EditStrategy);
  QSqlDatabase database() const;
  int fieldIndex(const QString &name) const;
  void sort(int column, Qt::SortOrder) override;
  virtual void setSort(int column, Qt::SortOrder);
  QString filter() const;
  virtual void setFilter(const QString &);
  int rowCount(const QModelIndex &parent = QModelIndex()) const override;
  bool removeRows(int row, int count, const QModelIndex &parent = QModelIndex()) override;
  bool insertRows(int row, int count, const QModelIndex &parent = QModelIndex()) override;
  bool insertRecord(int row, const QSqlRecord &);
  bool setRecord(int row, const QSqlRecord &);
  virtual void revertRow(int row);
  virtual bool select();
  virtual bool selectRow(int row);
  bool submit();
  void revert();
  bool submitAll();
  void revertAll();

protected:
  virtual bool updateRowInTable(int row, const QSqlRecord &);
  virtual bool insertRowIntoTable(const QSqlRecord &);
  virtual bool deleteRowFromTable(int row);
  virtual QString selectStatement() const;
};
class QSqlRelation {
public:
  QSqlRelation();
  QSqlRelation(const QString &table, const QString &indexColumn, const QString &displayColumn);
};
class QSqlRelationalTableModel : public QSqlTableModel {
  Q_OBJECT
public:
#ifdef STUB_QT6
  explicit QSqlRelationalTableModel(QObject *parent = nullptr, const QSqlDatabase &db = QSqlDatabase());
#else
  explicit QSqlRelationalTableModel(QObject *parent = nullptr, QSqlDatabase db = QSqlDatabase());
#endif
  virtual ~QSqlRelationalTableModel();
  virtual void setRelation(int column, const QSqlRelation &);
};
#endif
