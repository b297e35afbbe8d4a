// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Rows that are collected first and looped over later.
#include "qdjango_models.h"
#include <QList>
#include <QListIterator>
#include <QMap>
#include <QPair>
#include <QSharedPointer>
#include <QTextStream>
#include <QVector>
#include <algorithm>
#include <memory>
#include <vector>

static void list(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows << products.at(i);
  for (const Product *row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void vectorOfPointers(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  std::vector<std::unique_ptr<Product>> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.push_back(std::unique_ptr<Product>(products.at(i)));
  for (const auto &row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void javaStyle(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.append(products.at(i));
  QListIterator<Product *> it(rows);
  while (it.hasNext())
    out << it.next()->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void foreachOverList(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<QSharedPointer<Product>> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.append(QSharedPointer<Product>(products.at(i)));
  foreach (const QSharedPointer<Product> &row, rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void indexed(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QVector<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.append(products.at(i));
  for (int i = 0; i < rows.size(); ++i)
    out << rows[i]->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void indexedWithAt(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QVector<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.append(products.at(i));
  for (int i = 0; i < rows.count(); ++i)
    out << rows.at(i)->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void iterators(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.push_back(products.at(i));
  for (QList<Product *>::const_iterator it = rows.constBegin(); it != rows.constEnd(); ++it)
    out << (*it)->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows.begin(), rows.end());
}

static QList<Product *> loadProducts() {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES: {{^  }}QDjangoQuerySet<Product> products;{{$}}
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows << products.at(i);
  return rows;
}

static void returned(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  for (const Product *row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void loadInto(QList<Product *> &rows, const QDjangoWhere &where) {
  QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().filter(where).selectRelated(QStringList{"supplier"});
  const int size = products.size();
  for (int i = 0; i < size; ++i)
    rows.append(products.at(i));
}

static void outParameter(QTextStream &out, const QDjangoWhere &where) {
  QList<Product *> rows;
  loadInto(rows, where);
  for (Product *row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

struct Page {
  QString title;
  QVector<Product *> rows;
};

static void structMember(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  Page page;
  for (int i = 0; i < products.size(); ++i)
    page.rows.append(products.at(i));
  for (const Product *row : page.rows)
    out << page.title << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(page.rows);
}

struct Line {
  int number;
  std::shared_ptr<Product> product;
};

static void elementsMember(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  std::vector<Line> lines;
  for (int i = 0; i < products.size(); ++i)
    lines.push_back(Line{i, std::shared_ptr<Product>(products.at(i))});
  for (const Line &line : lines)
    out << line.number << line.product->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void bindings(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  std::vector<std::pair<int, Product *>> lines;
  for (int i = 0; i < products.size(); ++i)
    lines.emplace_back(i, products.at(i));
  for (const auto &[number, product] : lines)
    out << number << product->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void algorithmOverList(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  std::for_each(rows.begin(), rows.end(), [&out](const Product *row) {
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
  qDeleteAll(rows);
}

static void copyOfList(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  QList<Product *> copy = rows;
  for (auto row : copy)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(rows);
}

static void filtered(QTextStream &out) {
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<Product *> expensive;
  for (int i = 0; i < products.size(); ++i) {
    Product *product = products.at(i);
    if (product->price() > 100)
      expensive << product;
    else
      delete product;
  }
  for (const Product *row : expensive)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  qDeleteAll(expensive);
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void loadedByFirstLoop(QTextStream &out) {
  // The same objects: what the first loop has loaded is in them.
  QDjangoQuerySet<Product> products;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows << products.at(i);
  for (const Product *row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Product *row : rows)
    out << row->title() << row->supplier()->name();
  qDeleteAll(rows);
}

static void plainColumnsOfList(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  for (const Product *row : rows)
    out << row->title() << row->price();
  qDeleteAll(rows);
}

static void oneOfTheList(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  if (!rows.isEmpty())
    out << rows.first()->supplier()->name();
  qDeleteAll(rows);
}

static void literalList(QTextStream &out, const QDjangoWhere &a, const QDjangoWhere &b) {
  const QDjangoQuerySet<Product> products;
  Product *first = products.get(a);
  Product *second = products.get(b);
  for (const Product *row : {first, second})
    out << row->supplier()->name();
  delete first;
  delete second;
}

static void containerOfNames(QTextStream &out) {
  const QList<Product *> rows = loadProducts();
  QStringList titles;
  for (const Product *row : rows)
    titles << row->title();
  for (const QString &title : titles)
    out << title;
  qDeleteAll(rows);
}

static void listOfNothing(QTextStream &out) {
  // Never filled from a query.
  QList<Product *> rows;
  rows << new Product << new Product;
  for (const Product *row : rows)
    out << row->title();
  qDeleteAll(rows);
}

static void unknownList(QTextStream &out, const QList<Product *> &rows) {
  // Nobody in this unit says where these come from.
  for (const Product *row : rows)
    out << row->supplier()->name();
}
