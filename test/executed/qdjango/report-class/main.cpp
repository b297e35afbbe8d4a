// The query is a member, set in the constructor and looped over in a method.
#include "support.h"

#include <QDjangoWhere.h>

class Report {
public:
  explicit Report(int firstNumber);

  void print() const;

private:
  QDjangoQuerySet<Order> m_orders;
};

Report::Report(int firstNumber)
    : m_orders(QDjangoQuerySet<Order>().filter(
          QDjangoWhere("number", QDjangoWhere::GreaterOrEquals, firstNumber))) {
}

void Report::print() const {
  for (const Order &order : m_orders)
    out() << order.number() << " " << order.customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  Report(1001).print();
  return db.finish();
}
