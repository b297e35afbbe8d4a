// Imitates: <Wt/Dbo/SqlConnection.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_SQLCONNECTION_H
#define STUB_WT_DBO_SQLCONNECTION_H
#include <string>

namespace Wt {
namespace Dbo {
class SqlConnection {
public:
  virtual ~SqlConnection();
  void setProperty(const std::string &name, const std::string &value);
};
} // namespace Dbo
} // namespace Wt
#endif
