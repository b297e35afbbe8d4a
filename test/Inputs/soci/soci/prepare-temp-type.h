// Imitates: <soci/prepare-temp-type.h> and <soci/ref-counted-prepare-info.h> of SOCI 4.0.3.
// Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_PREPARE_TEMP_TYPE_H
#define STUB_SOCI_PREPARE_TEMP_TYPE_H
#include <soci/into.h>
#include <soci/use.h>

#include <sstream>

namespace soci {
class session;
namespace details {
class ref_counted_statement_base {
public:
  explicit ref_counted_statement_base(session &);
  virtual ~ref_counted_statement_base() {}
  virtual void final_action() = 0;
  void inc_ref();
  void dec_ref();
  template <typename T> void accumulate(T const &t) { get_query_stream() << t; }

protected:
  std::ostringstream &get_query_stream();
};
class ref_counted_prepare_info : public ref_counted_statement_base {
public:
  ref_counted_prepare_info(session &s) : ref_counted_statement_base(s) {}
  void exchange(into_type_ptr const &);
  void exchange(use_type_ptr const &);
  template <typename T, typename Indicator> void exchange(into_container<T, Indicator> const &c) { keep(&c.t); }
  template <typename T, typename Indicator> void exchange(use_container<T, Indicator> const &c) { keep(&c.t); }
  void final_action() override;

private:
  void keep(void const *);
};
class prepare_temp_type {
  ref_counted_prepare_info *rcpi_;

public:
  prepare_temp_type(session &);
  prepare_temp_type(prepare_temp_type const &);
  prepare_temp_type &operator=(prepare_temp_type const &);
  ~prepare_temp_type();
  template <typename T> prepare_temp_type &operator<<(T const &t) {
    rcpi_->accumulate(t);
    return *this;
  }
  prepare_temp_type &operator,(into_type_ptr const &);
  prepare_temp_type &operator,(use_type_ptr const &);
  template <typename T, typename Indicator> prepare_temp_type &operator,(into_container<T, Indicator> const &c) {
    rcpi_->exchange(c);
    return *this;
  }
  template <typename T, typename Indicator> prepare_temp_type &operator,(use_container<T, Indicator> const &c) {
    rcpi_->exchange(c);
    return *this;
  }
  ref_counted_prepare_info *get_prepare_info() const { return rcpi_; }
};
} // namespace details
} // namespace soci
#endif
