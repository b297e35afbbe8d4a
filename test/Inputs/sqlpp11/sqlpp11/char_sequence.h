// Imitates: <sqlpp11/char_sequence.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_CHAR_SEQUENCE_H
#define STUB_SQLPP11_CHAR_SEQUENCE_H
#include <cstddef>

namespace sqlpp {
template <std::size_t N, const char (&Text)[N]> struct make_char_sequence {
  static const char *char_ptr() { return Text; }
};
} // namespace sqlpp
#endif
