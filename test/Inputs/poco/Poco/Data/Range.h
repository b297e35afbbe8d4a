// Imitates: <Poco/Data/Range.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_RANGE_H
#define STUB_POCO_DATA_RANGE_H
namespace Poco {
namespace Data {
class Limit {
public:
  using SizeT = unsigned;
  Limit(SizeT value, bool hardLimit = false, bool isLowerLimit = false);
};
class Range {
public:
  Range(Limit::SizeT lowValue, Limit::SizeT upValue, bool hardLimit);
};
namespace Keywords {
template <typename T> Limit limit(T lim, bool hard = false) {
  return Limit(static_cast<Limit::SizeT>(lim), hard, false);
}
template <typename T> Limit upperLimit(T lim, bool hard = false) { return limit(lim, hard); }
template <typename T> Limit lowerLimit(T lim) { return Limit(static_cast<Limit::SizeT>(lim), true, true); }
template <typename T> Range range(T low, T upp, bool hard = false) {
  return Range(static_cast<Limit::SizeT>(low), static_cast<Limit::SizeT>(upp), hard);
}
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
