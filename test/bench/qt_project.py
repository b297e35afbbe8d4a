"""Writes the Qt project that test/bench measures on: COUNT units, each with a header, of which all or one in five reach
the database, through a small data-access layer of their own or with statements where they stand."""

import json
import os

DATABASE_H = """#ifndef DATABASE_H
#define DATABASE_H
#include <QHash>
#include <QString>
#include <QVariant>
#include <functional>

/// The data-access layer: what it runs on is hidden in its source.
class Database {
public:
  using Row = std::function<QVariant(int)>;
  static Database &instance();
  void forEach(const QString &Text, const QVariantList &Values, const std::function<void(const Row &)> &Each);
  QString nameOf(qint64 Id);
  bool touch(qint64 Id, const QString &What);
};
#endif
"""

DATABASE_CPP = """#include "database.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QDebug>

Database &Database::instance() {
  static Database One;
  return One;
}

void Database::forEach(const QString &Text, const QVariantList &Values, const std::function<void(const Row &)> &Each) {
  QSqlQuery Query;
  Query.prepare(Text);
  for (const QVariant &Value : Values)
    Query.addBindValue(Value);
  if (!Query.exec()) {
    qWarning() << Query.lastError().text();
    return;
  }
  while (Query.next())
    Each([&Query](int Column) { return Query.value(Column); });
}

QString Database::nameOf(qint64 Id) {
  QSqlQuery Query;
  Query.prepare(QStringLiteral("SELECT name FROM customers WHERE id = ?"));
  Query.addBindValue(Id);
  return Query.exec() && Query.next() ? Query.value(0).toString() : QString();
}

bool Database::touch(qint64 Id, const QString &What) {
  QSqlQuery Query;
  Query.prepare(QStringLiteral("UPDATE customers SET seen = ? WHERE id = ?"));
  Query.addBindValue(What);
  Query.addBindValue(Id);
  return Query.exec();
}
"""

HEADER = """#ifndef PANEL%(n)d_H
#define PANEL%(n)d_H
#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QTableView;
class QLineEdit;

struct Item%(n)d {
  qint64 Id = 0;
  QString Name;
  QDateTime When;
  double Amount = 0;
};

class Model%(n)d : public QAbstractTableModel {
public:
  using QAbstractTableModel::QAbstractTableModel;
  int rowCount(const QModelIndex &Parent = QModelIndex()) const override;
  int columnCount(const QModelIndex &Parent = QModelIndex()) const override;
  QVariant data(const QModelIndex &Index, int Role) const override;
  void fill(std::vector<Item%(n)d> Items);
  const std::vector<Item%(n)d> &items() const { return All; }

private:
  std::vector<Item%(n)d> All;
};

class Panel%(n)d : public QWidget {
public:
  explicit Panel%(n)d(QWidget *Parent = nullptr);
  void reload();
  QStringList names() const;
  double total(const QDate &From, const QDate &To) const;

private:
  void filter(const QString &Text);
  Model%(n)d *Model = nullptr;
  QTableView *View = nullptr;
  QLineEdit *Filter = nullptr;
  QLabel *Status = nullptr;
  QHash<QString, int> Counts;
};
#endif
"""

UNIT = """#include "panel%(n)d.h"
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
%(includes)s

int Model%(n)d::rowCount(const QModelIndex &Parent) const { return Parent.isValid() ? 0 : int(All.size()); }
int Model%(n)d::columnCount(const QModelIndex &Parent) const { return Parent.isValid() ? 0 : 4; }

QVariant Model%(n)d::data(const QModelIndex &Index, int Role) const {
  if (!Index.isValid() || Role != Qt::DisplayRole || Index.row() >= int(All.size()))
    return QVariant();
  const Item%(n)d &Item = All[size_t(Index.row())];
  switch (Index.column()) {
  case 0:
    return Item.Id;
  case 1:
    return Item.Name;
  case 2:
    return Item.When.toString(Qt::ISODate);
  default:
    return QString::number(Item.Amount, 'f', 2);
  }
}

void Model%(n)d::fill(std::vector<Item%(n)d> Items) {
  beginResetModel();
  All = std::move(Items);
  std::sort(All.begin(), All.end(), [](const Item%(n)d &A, const Item%(n)d &B) { return A.When < B.When; });
  endResetModel();
}

Panel%(n)d::Panel%(n)d(QWidget *Parent) : QWidget(Parent) {
  Model = new Model%(n)d(this);
  View = new QTableView(this);
  View->setModel(Model);
  View->horizontalHeader()->setStretchLastSection(true);
  Filter = new QLineEdit(this);
  Status = new QLabel(tr("nothing loaded"), this);
  auto *Reload = new QPushButton(tr("Reload"), this);
  auto *Layout = new QVBoxLayout(this);
  Layout->addWidget(Filter);
  Layout->addWidget(View);
  Layout->addWidget(Status);
  Layout->addWidget(Reload);
  connect(Reload, &QPushButton::clicked, this, [this] { reload(); });
  connect(Filter, &QLineEdit::textChanged, this, [this](const QString &Text) { filter(Text); });
  QTimer::singleShot(%(n)d00, this, [this] { reload(); });
}

void Panel%(n)d::filter(const QString &Text) {
  const QRegularExpression Pattern(Text, QRegularExpression::CaseInsensitiveOption);
  const auto &Items = Model->items();
  for (size_t Row = 0; Row < Items.size(); ++Row)
    View->setRowHidden(int(Row), !Pattern.match(Items[Row].Name).hasMatch());
}

QStringList Panel%(n)d::names() const {
  QStringList Found;
  for (const Item%(n)d &Item : Model->items())
    if (!Found.contains(Item.Name))
      Found << Item.Name;
  std::sort(Found.begin(), Found.end());
  return Found;
}

double Panel%(n)d::total(const QDate &From, const QDate &To) const {
  const auto &Items = Model->items();
  return std::accumulate(Items.begin(), Items.end(), 0.0, [&](double Sum, const Item%(n)d &Item) {
    const QDate Day = Item.When.date();
    return Day >= From && Day <= To ? Sum + Item.Amount : Sum;
  });
}

static QJsonObject asJson(const Item%(n)d &Item) {
  QJsonObject Object;
  Object.insert(QStringLiteral("id"), Item.Id);
  Object.insert(QStringLiteral("name"), Item.Name);
  Object.insert(QStringLiteral("when"), Item.When.toString(Qt::ISODate));
  Object.insert(QStringLiteral("amount"), Item.Amount);
  return Object;
}

static QByteArray exportItems(const std::vector<Item%(n)d> &Items) {
  QJsonArray Array;
  for (const Item%(n)d &Item : Items)
    Array.append(asJson(Item));
  return QJsonDocument(Array).toJson(QJsonDocument::Compact);
}
%(load)s
"""

SETTINGS = """
void Panel%(n)d::reload() {
  QSettings Settings;
  const int Size = Settings.beginReadArray(QStringLiteral("items%(n)d"));
  std::vector<Item%(n)d> Items;
  for (int I = 0; I < Size; ++I) {
    Settings.setArrayIndex(I);
    Item%(n)d Item;
    Item.Id = Settings.value(QStringLiteral("id")).toLongLong();
    Item.Name = Settings.value(QStringLiteral("name")).toString();
    Item.When = Settings.value(QStringLiteral("when")).toDateTime();
    Item.Amount = Settings.value(QStringLiteral("amount")).toDouble();
    Items.push_back(Item);
    ++Counts[Item.Name];
  }
  Settings.endArray();
  Status->setText(tr("%%1 bytes").arg(exportItems(Items).size()));
  Model->fill(std::move(Items));
}
"""

STATEMENTS = """
void Panel%(n)d::reload() {
  QSqlQuery Query;
  Query.prepare(QStringLiteral("SELECT id, customer, placed, amount FROM orders%(n)d WHERE amount > ?"));
  Query.addBindValue(%(n)d);
  if (!Query.exec()) {
    QMessageBox::warning(this, tr("Orders"), Query.lastError().text());
    return;
  }
  std::vector<Item%(n)d> Items;
  while (Query.next()) {
    Item%(n)d Item;
    Item.Id = Query.value(0).toLongLong();
    QSqlQuery Customer;
    Customer.prepare(QStringLiteral("SELECT name FROM customers WHERE id = ?"));
    Customer.addBindValue(Query.value(1));
    if (Customer.exec() && Customer.next())
      Item.Name = Customer.value(0).toString();
    Item.When = Query.value(2).toDateTime();
    Item.Amount = Query.value(3).toDouble();
    Items.push_back(Item);
    ++Counts[Item.Name];
  }
  Status->setText(tr("%%1 bytes").arg(exportItems(Items).size()));
  Model->fill(std::move(Items));
}
"""

LAYER = """
void Panel%(n)d::reload() {
  std::vector<Item%(n)d> Items;
  Database::instance().forEach(QStringLiteral("SELECT id, placed, amount FROM orders%(n)d"), {},
                               [&](const Database::Row &Row) {
                                 Item%(n)d Item;
                                 Item.Id = Row(0).toLongLong();
                                 Item.When = Row(1).toDateTime();
                                 Item.Amount = Row(2).toDouble();
                                 Items.push_back(Item);
                               });
  for (Item%(n)d &Item : Items) {
    Item.Name = Database::instance().nameOf(Item.Id);
    ++Counts[Item.Name];
  }
  Status->setText(tr("%%1 bytes").arg(exportItems(Items).size()));
  Model->fill(std::move(Items));
}
"""

STATEMENT_INCLUDES = "#include <QSqlError>\n#include <QSqlQuery>"
LAYER_INCLUDES = "#include \"database.h\""


def write(folder, flags, every=1, count=60):
    """Writes the project and its compile database into \\p folder. One unit in \\p every reaches the database, every
    second one of these through the layer. Returns the paths of the sources."""
    os.makedirs(folder, exist_ok=True)
    files = {"database.h": DATABASE_H, "database.cpp": DATABASE_CPP}
    sources = ["database.cpp"]
    for n in range(1, count):
        values = {"n": n, "includes": "", "load": SETTINGS % {"n": n}}
        if n % every == 0:
            layer = (n // every) % 2 == 0
            values["includes"] = LAYER_INCLUDES if layer else STATEMENT_INCLUDES
            values["load"] = (LAYER if layer else STATEMENTS) % {"n": n}
        files["panel%d.h" % n] = HEADER % values
        files["panel%d.cpp" % n] = UNIT % values
        sources.append("panel%d.cpp" % n)
    for name, text in files.items():
        with open(os.path.join(folder, name), "w") as f:
            f.write(text)
    paths = [os.path.join(folder, source) for source in sources]
    with open(os.path.join(folder, "compile_commands.json"), "w") as f:
        json.dump([{"directory": folder, "file": path, "arguments": ["c++", "-std=c++17"] + flags + ["-c", path]}
                   for path in paths], f, indent=1)
    return paths
