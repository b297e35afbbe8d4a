// Imitates: <Poco/ActiveResult.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_ACTIVERESULT_H
#define STUB_POCO_ACTIVERESULT_H
namespace Poco {
template <class RT> class ActiveResult {
public:
  RT &data() const;
  void wait();
  bool tryWait(long milliseconds);
  bool available() const;
  bool failed() const;
};
} // namespace Poco
#endif
