#ifndef SHOP_STATEMENTS_H
#define SHOP_STATEMENTS_H

/// Counts the SQL statements that QDjango sends, by listening to its debug
/// output. One counter at a time.
class StatementCounter {
public:
  StatementCounter();
  ~StatementCounter();
  StatementCounter(const StatementCounter &) = delete;
  StatementCounter &operator=(const StatementCounter &) = delete;

  int count() const;
};

#endif
