// Imitates: <Wt/Dbo/Call.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_CALL_H
#define STUB_WT_DBO_CALL_H
#include <string>

namespace Wt {
namespace Dbo {
class Call {
public:
  ~Call() noexcept(false);
  template <typename T> Call &bind(const T &value);
  void run();
};
} // namespace Dbo
} // namespace Wt
#endif
