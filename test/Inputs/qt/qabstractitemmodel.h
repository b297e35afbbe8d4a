// Imitates: <QAbstractItemModel>, <QAbstractTableModel> and <QModelIndex> of Qt 5.15 (QtCore).
// Stub written for the orm-tidy tests.
#ifndef STUB_QT_QABSTRACTITEMMODEL_H
#define STUB_QT_QABSTRACTITEMMODEL_H
#include "qobject.h"


class QModelIndex {
  int r = -1, c = -1;

public:
  constexpr QModelIndex() noexcept {}
  int row() const noexcept;
  int column() const noexcept;
  bool isValid() const noexcept;
  QVariant data(int role = Qt::DisplayRole) const;
};
class QAbstractItemModel : public QObject {
  Q_OBJECT
public:
  explicit QAbstractItemModel(QObject *parent = nullptr);
  virtual ~QAbstractItemModel();
  virtual QModelIndex index(int row, int column, const QModelIndex &parent = QModelIndex()) const = 0;
  virtual int rowCount(const QModelIndex &parent = QModelIndex()) const = 0;
  virtual int columnCount(const QModelIndex &parent = QModelIndex()) const = 0;
  virtual QVariant data(const QModelIndex &, int role = Qt::DisplayRole) const = 0;
  virtual bool setData(const QModelIndex &, const QVariant &, int role = Qt::EditRole);
  virtual QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const;
  virtual bool insertRows(int row, int count, const QModelIndex &parent = QModelIndex());
  virtual bool removeRows(int row, int count, const QModelIndex &parent = QModelIndex());
  bool insertRow(int row, const QModelIndex &parent = QModelIndex());
  bool removeRow(int row, const QModelIndex &parent = QModelIndex());
  virtual void fetchMore(const QModelIndex &parent);
  virtual bool canFetchMore(const QModelIndex &parent) const;
  virtual void sort(int column, Qt::SortOrder = Qt::AscendingOrder);

protected:
  void beginResetModel();
  void endResetModel();
};
class QAbstractTableModel : public QAbstractItemModel {
  Q_OBJECT
public:
  explicit QAbstractTableModel(QObject *parent = nullptr);
  ~QAbstractTableModel();
  QModelIndex index(int row, int column, const QModelIndex &parent = QModelIndex()) const override;
};
#endif
