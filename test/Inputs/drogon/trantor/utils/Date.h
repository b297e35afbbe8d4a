// Imitates: <trantor/utils/Date.h> of trantor 1.5.28. Stub written for the orm-tidy tests.
#ifndef STUB_TRANTOR_DATE_H
#define STUB_TRANTOR_DATE_H
#include <cstdint>
#include <string>

namespace trantor {
class Date {
  int64_t microSecondsSinceEpoch_{0};

public:
  Date() : microSecondsSinceEpoch_(0) {}
  explicit Date(int64_t microSec) : microSecondsSinceEpoch_(microSec) {}
  static const Date date();
  static const Date now() { return Date::date(); }
  bool operator<(const Date &) const;
  std::string toDbString() const;
  std::string toDbStringLocal() const;
};
} // namespace trantor
#endif
