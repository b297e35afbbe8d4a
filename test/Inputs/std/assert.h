// Imitates: glibc 2.36 <assert.h>. Stub written for the orm-tidy tests.
#undef assert
#ifdef NDEBUG
#define assert(x) (static_cast<void>(0))
#else
extern "C" [[noreturn]] void __assert_fail(const char *, const char *, unsigned, const char *) noexcept;
#define assert(x)                                                                                                      \
  (static_cast<bool>(x) ? void(0) : __assert_fail(#x, __FILE__, __LINE__, __extension__ __PRETTY_FUNCTION__))
#endif
