// Imitates: <soci/procedure.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_PROCEDURE_H
#define STUB_SOCI_PROCEDURE_H
#include <soci/statement.h>

namespace soci {
namespace details {
class procedure_impl : public statement_impl {
public:
  procedure_impl(session &s) : statement_impl(s) {}
  procedure_impl(prepare_temp_type const &);
};
} // namespace details
class procedure {
  details::procedure_impl *impl_;
  bool gotData_;

public:
  procedure(details::prepare_temp_type const &p) : impl_(new details::procedure_impl(p)), gotData_(false) {}
  ~procedure() { impl_->dec_ref(); }
  procedure(procedure const &);
  void operator=(procedure const &);
  bool execute(bool withDataExchange = false) {
    gotData_ = impl_->execute(withDataExchange);
    return gotData_;
  }
  bool fetch() {
    gotData_ = impl_->fetch();
    return gotData_;
  }
  bool got_data() const { return gotData_; }
};
} // namespace soci
#endif
