// Imitates: <soci/type-conversion-traits.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_TYPE_CONVERSION_TRAITS_H
#define STUB_SOCI_TYPE_CONVERSION_TRAITS_H
#include <soci/soci-backend.h>

namespace soci {
template <typename T, typename Enable = void> struct type_conversion {
  typedef T base_type;
  static void from_base(base_type const &in, indicator ind, T &out) {
    if (ind == i_null)
      throw soci_error("null");
    out = in;
  }
  static void to_base(T const &in, base_type &out, indicator &ind) {
    out = in;
    ind = i_ok;
  }
};
} // namespace soci
#endif
