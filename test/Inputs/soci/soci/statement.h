// Imitates: <soci/statement.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_STATEMENT_H
#define STUB_SOCI_STATEMENT_H
#include <soci/into.h>
#include <soci/row.h>
#include <soci/use.h>
#include <soci/values.h>

namespace soci {
class session;
namespace details {
class prepare_temp_type;
class statement_impl {
public:
  explicit statement_impl(session &);
  explicit statement_impl(prepare_temp_type const &);
  ~statement_impl();
  void alloc();
  void bind(values &);
  void exchange(into_type_ptr const &);
  void exchange(use_type_ptr const &);
  template <typename T, typename Indicator> void exchange(into_container<T, Indicator> const &c) { keep(&c.t); }
  template <typename T, typename Indicator> void exchange(use_container<T, Indicator> const &c) { keep(&c.t); }
  template <typename T, typename Indicator> void exchange_for_rowset(into_container<T, Indicator> const &c) {
    keep(&c.t);
  }
  void clean_up();
  void bind_clean_up();
  void prepare(std::string const &query, statement_type = st_repeatable_query);
  void define_and_bind();
  void undefine_and_bind();
  bool execute(bool withDataExchange = false);
  long long get_affected_rows();
  bool fetch();
  void describe();
  void set_row(row *);
  void inc_ref();
  void dec_ref();

private:
  void keep(void const *);
};
} // namespace details
class statement {
  details::statement_impl *impl_;
  bool gotData_;

public:
  statement(session &s) : impl_(new details::statement_impl(s)), gotData_(false) {}
  statement(details::prepare_temp_type const &p) : impl_(new details::statement_impl(p)), gotData_(false) {}
  ~statement() { impl_->dec_ref(); }
  statement(statement const &other) : impl_(other.impl_) { impl_->inc_ref(); }
  void operator=(statement const &);
  void alloc() { impl_->alloc(); }
  void bind(values &v) { impl_->bind(v); }
  void exchange(details::into_type_ptr const &i) { impl_->exchange(i); }
  void exchange(details::use_type_ptr const &u) { impl_->exchange(u); }
  template <typename T, typename Indicator> void exchange(details::into_container<T, Indicator> const &c) {
    impl_->exchange(c);
  }
  template <typename T, typename Indicator> void exchange(details::use_container<T, Indicator> const &c) {
    impl_->exchange(c);
  }
  void clean_up() { impl_->clean_up(); }
  void bind_clean_up() { impl_->bind_clean_up(); }
  void prepare(std::string const &query, details::statement_type type = details::st_repeatable_query) {
    impl_->prepare(query, type);
  }
  void define_and_bind() { impl_->define_and_bind(); }
  void undefine_and_bind() { impl_->undefine_and_bind(); }
  bool execute(bool withDataExchange = false) {
    gotData_ = impl_->execute(withDataExchange);
    return gotData_;
  }
  long long get_affected_rows() { return impl_->get_affected_rows(); }
  bool fetch() {
    gotData_ = impl_->fetch();
    return gotData_;
  }
  bool got_data() const { return gotData_; }
  void describe() { impl_->describe(); }
  void set_row(row *r) { impl_->set_row(r); }
  template <typename T, typename Indicator> void exchange_for_rowset(details::into_container<T, Indicator> const &c) {
    impl_->exchange_for_rowset(c);
  }
};
} // namespace soci
#endif
