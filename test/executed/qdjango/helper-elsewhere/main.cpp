// The row is kept in an object of another file, which reads the relations.
#include "label.h"
#include "support.h"

static void printLabels() {
  const QStringList order{"number"};
  for (const Order &row : QDjangoQuerySet<Order>().orderBy(order)) {
    const Label label(&row);
    out() << label.text() << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printLabels();
  return db.finish();
}
