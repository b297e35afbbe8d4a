#include "qdjango_models.h"
#include <QTextStream>

void all(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city(); // NOLINT
}

void byName(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city(); // NOLINT(orm-lazy-load-in-loop): five customers at most
}

void byGlob(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city(); // NOLINT(orm-*)
}

void nextLine(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    // NOLINTNEXTLINE(orm-lazy-load-in-loop)
    out << customer.address()->city();
}

// NOLINTBEGIN(orm-lazy-load-in-loop)
void block(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city();
}
// NOLINTEND(orm-lazy-load-in-loop)

void behindTheBlock(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city(); // reported: 34
}

void anotherCheck(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city(); // NOLINT(bugprone-use-after-move) reported: 39
}

void anotherCheckNextLine(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    // NOLINTNEXTLINE(orm-query-in-loop)
    out << customer.address()->city(); // reported: 45
}
