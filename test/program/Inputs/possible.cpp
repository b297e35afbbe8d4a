#include "qdjango_models.h"
#include <QTextStream>

struct Line {
  virtual ~Line() = default;
  virtual void print(QTextStream &out, const Customer &customer) const = 0;
};
struct NameLine : Line {
  void print(QTextStream &out, const Customer &customer) const override {
    out << customer.name();
  }
};
struct CityLine : Line {
  void print(QTextStream &out, const Customer &customer) const override {
    out << customer.address()->city();
  }
};

void printCustomers(QTextStream &out, const Line &line) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    line.print(out, customer);
}
