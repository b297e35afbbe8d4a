#ifndef SHOP_REPORT_H
#define SHOP_REPORT_H

#include <QTextStream>

/// What the shop's people read in the morning.
class Report {
public:
  explicit Report(QTextStream &out);

  /// Every order, and how many of them each city pays for.
  void printOrders();

  /// What to fetch from which warehouse, and what it is worth.
  void printPickingLists();

private:
  QTextStream &m_out;
};

#endif
