// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head --std c++20
//
// C++20: ranges algorithms and views. QDjango's own iterators are no C++20 iterators, so these run over lists of rows.
#include "qdjango_models.h"
#include <QList>
#include <QTextStream>
#include <algorithm>
#include <ranges>
#include <vector>

static std::vector<Product *> load(const QDjangoWhere &where) {
  QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().filter(where);
  std::vector<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows.push_back(products.at(i));
  return rows;
}

static void forEach(QTextStream &out, const QDjangoWhere &where) {
  const auto rows = load(where);
  std::ranges::for_each(rows, [&](const Product *row) { out << row->supplier()->name(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:69: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void loopOverView(QTextStream &out, const QDjangoWhere &where) {
  const auto rows = load(where);
  for (const Product *row : rows | std::views::filter([](const Product *p) { return p->price() > 10; }))
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void loopWithInitialiser(QTextStream &out, const QDjangoWhere &where) {
  for (const auto rows = load(where); const Product *row : rows)
    out << row->supplier()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void rangesTransform(std::vector<QString> &names, const QDjangoWhere &where) {
  const auto rows = load(where);
  std::ranges::transform(rows, std::back_inserter(names), [](const Product *row) { return row->supplier()->name(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:96: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void queryInInitialiser(QTextStream &out, const QDjangoWhere &where) {
  for (auto customers = QDjangoQuerySet<Customer>().filter(where); const Customer &customer : customers)
  // CHECK-FIXES-QDJANGO-0-6-2: for (auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(); const Customer &customer : customers)
  // CHECK-FIXES-QDJANGO-HEAD: for (auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"}); const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void titles(QTextStream &out, const QDjangoWhere &where) {
  const auto rows = load(where);
  std::ranges::for_each(rows, [&](const Product *row) { out << row->title(); });
}

static bool anyFrom(const QString &name, const QDjangoWhere &where) {
  const auto rows = load(where);
  return std::ranges::any_of(rows, [&](const Product *row) { return row->supplier()->name() == name; });
}

static const Product *firstFrom(const QString &name, const QDjangoWhere &where) {
  const auto rows = load(where);
  const auto it = std::ranges::find_if(rows, [&](const Product *row) { return row->supplier()->name() == name; });
  return it == rows.end() ? nullptr : *it;
}
