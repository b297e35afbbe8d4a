// Imitates: <soci/once-temp-type.h> and <soci/ref-counted-statement.h> of SOCI 4.0.3. A statement of once_temp_type
// runs when the last temporary of it is destroyed. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_ONCE_TEMP_TYPE_H
#define STUB_SOCI_ONCE_TEMP_TYPE_H
#include <soci/prepare-temp-type.h>
#include <soci/statement.h>

namespace soci {
class session;
namespace details {
class ref_counted_statement : public ref_counted_statement_base {
  statement st_;

public:
  ref_counted_statement(session &s) : ref_counted_statement_base(s), st_(s) {}
  void exchange(into_type_ptr const &i) { st_.exchange(i); }
  void exchange(use_type_ptr const &u) { st_.exchange(u); }
  template <typename T, typename Indicator> void exchange(into_container<T, Indicator> const &c) { st_.exchange(c); }
  template <typename T, typename Indicator> void exchange(use_container<T, Indicator> const &c) { st_.exchange(c); }
  void final_action() override;
};
class once_temp_type {
  ref_counted_statement *rcst_;

public:
  once_temp_type(session &s);
  once_temp_type(once_temp_type const &);
  once_temp_type &operator=(once_temp_type const &);
  ~once_temp_type() noexcept(false);
  template <typename T> once_temp_type &operator<<(T const &t) {
    rcst_->accumulate(t);
    return *this;
  }
  once_temp_type &operator,(into_type_ptr const &);
  once_temp_type &operator,(use_type_ptr const &);
  template <typename T, typename Indicator> once_temp_type &operator,(into_container<T, Indicator> const &c) {
    rcst_->exchange(c);
    return *this;
  }
  template <typename T, typename Indicator> once_temp_type &operator,(use_container<T, Indicator> const &c) {
    rcst_->exchange(c);
    return *this;
  }
};
class once_type {
  session *session_;

public:
  once_type() : session_(nullptr) {}
  once_type(session *s) : session_(s) {}
  void set_session(session *s) { session_ = s; }
  template <typename T> once_temp_type operator<<(T const &t) {
    once_temp_type o(*session_);
    o << t;
    return o;
  }
};
class prepare_type {
  session *session_;

public:
  prepare_type() : session_(nullptr) {}
  prepare_type(session *s) : session_(s) {}
  void set_session(session *s) { session_ = s; }
  template <typename T> prepare_temp_type operator<<(T const &t) {
    prepare_temp_type p(*session_);
    p << t;
    return p;
  }
};
} // namespace details
class ddl_type {
public:
  ddl_type(session &);
  ddl_type(ddl_type const &);
  ddl_type &operator=(ddl_type const &);
  ~ddl_type() noexcept(false);
  ddl_type &column(std::string const &name, data_type, int precision = 0, int scale = 0);
  ddl_type &primary_key(std::string const &name, std::string const &columns);
  ddl_type &operator()(std::string const &sql);
};
} // namespace soci
#endif
