// Imitates: libstdc++ 13 <string> and <string_view> (with the __cxx11 inline namespace).
// Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_STRING_H
#define STUB_STD_BITS_STRING_H
#include "bits_iterator.h"

namespace std {
template <class C> struct char_traits { typedef C char_type; };
template <class C, class Tr = char_traits<C>> class basic_string_view {
  const C *_M_str = nullptr;
  size_t _M_len = 0;

  static constexpr size_t _S_length(const C *s) {
    size_t n = 0;
    while (s[n] != C())
      ++n;
    return n;
  }

public:
  typedef C value_type;
  typedef const C *const_iterator;
  static constexpr size_t npos = size_t(-1);
  constexpr basic_string_view() noexcept {}
  constexpr basic_string_view(const C *s) : _M_str(s), _M_len(_S_length(s)) {}
  constexpr basic_string_view(const C *s, size_t n) : _M_str(s), _M_len(n) {}
  constexpr const C *begin() const noexcept { return _M_str; }
  constexpr const C *end() const noexcept { return _M_str + _M_len; }
  constexpr size_t size() const noexcept { return _M_len; }
  constexpr size_t length() const noexcept { return _M_len; }
  constexpr bool empty() const noexcept { return _M_len == 0; }
  constexpr const C *data() const noexcept { return _M_str; }
  constexpr const C &operator[](size_t i) const noexcept { return _M_str[i]; }
  constexpr const C &front() const noexcept { return _M_str[0]; }
  constexpr const C &back() const noexcept { return _M_str[_M_len - 1]; }
  size_t find(basic_string_view, size_t = 0) const noexcept;
  size_t find(C, size_t = 0) const noexcept;
  size_t rfind(C, size_t = npos) const noexcept;
  basic_string_view substr(size_t = 0, size_t = npos) const;
  int compare(basic_string_view) const noexcept;
  void remove_prefix(size_t) noexcept;
  void remove_suffix(size_t) noexcept;
};
template <class C, class Tr> bool operator==(basic_string_view<C, Tr>, type_identity_t<basic_string_view<C, Tr>>);
#if __cplusplus < 202002L
template <class C, class Tr> bool operator==(type_identity_t<basic_string_view<C, Tr>>, basic_string_view<C, Tr>);
template <class C, class Tr> bool operator==(basic_string_view<C, Tr>, basic_string_view<C, Tr>);
template <class C, class Tr> bool operator!=(basic_string_view<C, Tr>, type_identity_t<basic_string_view<C, Tr>>);
template <class C, class Tr> bool operator!=(type_identity_t<basic_string_view<C, Tr>>, basic_string_view<C, Tr>);
template <class C, class Tr> bool operator!=(basic_string_view<C, Tr>, basic_string_view<C, Tr>);
#endif
template <class C, class Tr> bool operator<(basic_string_view<C, Tr>, basic_string_view<C, Tr>);
typedef basic_string_view<char> string_view;
typedef basic_string_view<char16_t> u16string_view;
typedef basic_string_view<wchar_t> wstring_view;

inline namespace __cxx11 {
template <class C, class Tr = char_traits<C>, class A = allocator<C>> class basic_string {
  C *_M_p;
  size_t _M_len;
  C _M_buf[16];

public:
  typedef C value_type;
  typedef C &reference;
  typedef const C &const_reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef __gnu_cxx::__normal_iterator<C *, basic_string> iterator;
  typedef __gnu_cxx::__normal_iterator<const C *, basic_string> const_iterator;
  static constexpr size_t npos = size_t(-1);
  basic_string() noexcept;
  basic_string(const basic_string &);
  basic_string(basic_string &&) noexcept;
  basic_string(const C *, const A & = A());
  basic_string(const C *, size_t, const A & = A());
  basic_string(size_t, C, const A & = A());
  basic_string(initializer_list<C>, const A & = A());
  template <class It, class = typename iterator_traits<It>::iterator_category> basic_string(It, It, const A & = A());
  explicit basic_string(basic_string_view<C, Tr>);
  ~basic_string();
  basic_string &operator=(const basic_string &);
  basic_string &operator=(basic_string &&) noexcept;
  basic_string &operator=(const C *);
  basic_string &operator=(C);
  template <class T, class = enable_if_t<is_convertible_v<const T &, basic_string_view<C, Tr>> &&
                                         !is_convertible_v<const T &, const C *> && !is_base_of_v<basic_string, T>>>
  basic_string &operator=(const T &);
  operator basic_string_view<C, Tr>() const noexcept;
  basic_string &operator+=(const basic_string &);
  basic_string &operator+=(const C *);
  basic_string &operator+=(C);
  basic_string &append(const basic_string &);
  basic_string &append(const C *);
  template <class T, class = enable_if_t<is_convertible_v<const T &, basic_string_view<C, Tr>> &&
                                         !is_convertible_v<const T &, const C *> && !is_base_of_v<basic_string, T>>>
  basic_string &operator+=(const T &);
  template <class T, class = enable_if_t<is_convertible_v<const T &, basic_string_view<C, Tr>> &&
                                         !is_convertible_v<const T &, const C *> && !is_base_of_v<basic_string, T>>>
  basic_string &append(const T &);
  basic_string &append(const C *, size_t);
  basic_string &append(size_t, C);
  basic_string &assign(const basic_string &);
  basic_string &assign(const C *);
  basic_string &assign(const C *, size_t);
  basic_string &insert(size_t, const basic_string &);
  basic_string &insert(size_t, const C *);
  basic_string &replace(size_t, size_t, const basic_string &);
  basic_string &replace(size_t, size_t, const C *);
  basic_string &erase(size_t = 0, size_t = npos);
  iterator erase(const_iterator);
  iterator erase(const_iterator, const_iterator);
  void swap(basic_string &) noexcept;
  void push_back(C);
  void pop_back();
  void clear() noexcept;
  void reserve(size_t);
  void resize(size_t);
  void resize(size_t, C);
  size_t capacity() const noexcept;
  iterator begin() noexcept;
  const_iterator begin() const noexcept;
  iterator end() noexcept;
  const_iterator end() const noexcept;
  C &operator[](size_t);
  const C &operator[](size_t) const;
  C &at(size_t);
  const C &at(size_t) const;
  C &front();
  C &back();
  const C &front() const;
  const C &back() const;
  size_t size() const noexcept;
  size_t length() const noexcept;
  bool empty() const noexcept;
  const C *c_str() const noexcept;
  const C *data() const noexcept;
  C *data() noexcept;
  size_t find(const basic_string &, size_t = 0) const noexcept;
  size_t find(const C *, size_t = 0) const;
  size_t find(C, size_t = 0) const noexcept;
  size_t rfind(C, size_t = npos) const noexcept;
  basic_string substr(size_t = 0, size_t = npos) const;
  int compare(const basic_string &) const;
  int compare(const C *) const;
  size_t find_first_of(const C *, size_t = 0) const;
  size_t find_last_of(const C *, size_t = npos) const;
  size_t find_first_not_of(const C *, size_t = 0) const;
  size_t find_last_not_of(const C *, size_t = npos) const;
#if __cplusplus >= 202002L
  bool starts_with(basic_string_view<C, Tr>) const noexcept;
  bool ends_with(basic_string_view<C, Tr>) const noexcept;
#endif
};
typedef basic_string<char> string;
typedef basic_string<wchar_t> wstring;
typedef basic_string<char16_t> u16string;
} // namespace __cxx11
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A> &, const basic_string<C, T, A> &);
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A> &, const C *);
template <class C, class T, class A> basic_string<C, T, A> operator+(const C *, const basic_string<C, T, A> &);
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A> &, C);
template <class C, class T, class A> basic_string<C, T, A> operator+(C, const basic_string<C, T, A> &);
template <class C, class T, class A> bool operator==(const basic_string<C, T, A> &, const basic_string<C, T, A> &) noexcept;
template <class C, class T, class A> bool operator==(const basic_string<C, T, A> &, const C *);
#if __cplusplus < 202002L
template <class C, class T, class A> bool operator==(const C *, const basic_string<C, T, A> &);
#endif
#if __cplusplus < 202002L
template <class C, class T, class A> bool operator!=(const basic_string<C, T, A> &, const basic_string<C, T, A> &) noexcept;
template <class C, class T, class A> bool operator!=(const basic_string<C, T, A> &, const C *);
#endif
template <class C, class T, class A> bool operator<(const basic_string<C, T, A> &, const basic_string<C, T, A> &) noexcept;
inline namespace __cxx11 {
string to_string(int);
string to_string(unsigned);
string to_string(long);
string to_string(unsigned long);
string to_string(long long);
string to_string(unsigned long long);
string to_string(double);
int stoi(const string &, size_t * = nullptr, int = 10);
long long stoll(const string &, size_t * = nullptr, int = 10);
long stol(const string &, size_t * = nullptr, int = 10);
unsigned long stoul(const string &, size_t * = nullptr, int = 10);
unsigned long long stoull(const string &, size_t * = nullptr, int = 10);
double stod(const string &, size_t * = nullptr);
} // namespace __cxx11
template <> struct hash<string> {
  size_t operator()(const string &) const noexcept;
};
template <> struct hash<string_view> {
  size_t operator()(string_view) const noexcept;
};
inline namespace literals {
inline namespace string_literals {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuser-defined-literals"
string operator""s(const char *, size_t);
#pragma GCC diagnostic pop
} // namespace string_literals
inline namespace string_view_literals {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuser-defined-literals"
constexpr string_view operator""sv(const char *s, size_t n) noexcept { return string_view(s, n); }
#pragma GCC diagnostic pop
} // namespace string_view_literals
} // namespace literals
} // namespace std
#endif
