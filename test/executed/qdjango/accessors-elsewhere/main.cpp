// The accessors are defined in another file, and one of them calls another.
#include "invoice.h"
#include "support.h"

static void printInvoices() {
  QDjangoQuerySet<Invoice> invoices;
  for (const Invoice &invoice : invoices)
    out() << invoice.number() << " " << invoice.payer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  db.fill<Invoice>("INSERT INTO invoice (number, order_id) "
                   "SELECT 5000 + id, id FROM orders");
  printInvoices();
  return db.finish();
}
