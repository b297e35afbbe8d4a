// The accessor is defined in the same file, below the loop that calls it.
#include "support.h"

class Invoice : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int number READ number WRITE setNumber)
  Q_PROPERTY(Order *order READ order WRITE setOrder)

public:
  explicit Invoice(QObject *parent = nullptr);

  int number() const { return m_number; }
  void setNumber(int number) { m_number = number; }

  Order *order() const;
  void setOrder(Order *order);

private:
  int m_number = 0;
};

static void printInvoices() {
  QDjangoQuerySet<Invoice> invoices;
  for (const Invoice &invoice : invoices)
    out() << invoice.number() << " for " << invoice.order()->number() << "\n";
}

Invoice::Invoice(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("order", new Order(this));
}

Order *Invoice::order() const {
  return qobject_cast<Order *>(foreignKey("order"));
}

void Invoice::setOrder(Order *order) { setForeignKey("order", order); }

int main(int argc, char **argv) {
  Database db(argc, argv);
  db.fill<Invoice>("INSERT INTO invoice (number, order_id) "
                   "SELECT 5000 + id, id FROM orders");
  printInvoices();
  return db.finish();
}

#include "main.moc"
