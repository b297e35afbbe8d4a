// Imitates: <wx/string.h> of wxWidgets 3.2 (Unicode build, wchar_t). Stub written for the orm-tidy tests.
#ifndef STUB_WX_STRING_H
#define STUB_WX_STRING_H
#include <cstddef>
#include <ostream>
#include <string>

#define wxT(x) L##x
#define wxS(x) L##x

class wxFormatString {
public:
  wxFormatString(const char *);
  wxFormatString(const wchar_t *);
  wxFormatString(const class wxString &);
};
class wxScopedCharBuffer {
public:
  operator const char *() const;
  const char *data() const;
};
class wxString {
  std::wstring m_impl;

public:
  wxString();
  wxString(const wxString &);
  wxString(const char *);
  wxString(const wchar_t *);
  wxString(const std::string &);
  wxString(wchar_t, std::size_t repeat);
  wxString &operator=(const wxString &);
  wxString &operator=(const char *);
  wxString &operator=(const wchar_t *);
  template <typename... Args> static wxString Format(const wxFormatString &, Args...);
  template <typename... Args> int Printf(const wxFormatString &, Args...);
  wxString &operator<<(const wxString &);
  wxString &operator<<(const char *);
  wxString &operator<<(const wchar_t *);
  wxString &operator<<(int);
  wxString &operator<<(long);
  wxString &operator<<(double);
  wxString &operator+=(const wxString &);
  wxString &operator+=(const char *);
  wxString &operator+=(const wchar_t *);
  wxString &Append(const wxString &);
  bool IsEmpty() const;
  bool empty() const;
  std::size_t length() const;
  void Clear();
  bool ToLong(long *, int base = 10) const;
  wxString BeforeFirst(wchar_t) const;
  wxString &RemoveLast(std::size_t = 1);
  int Cmp(const wxString &) const;
  std::string ToStdString() const;
  const wxScopedCharBuffer utf8_str() const;
  const wxScopedCharBuffer mb_str() const;
  static wxString FromUTF8(const char *);
};
wxString operator+(const wxString &, const wxString &);
wxString operator+(const wxString &, const char *);
wxString operator+(const wxString &, const wchar_t *);
wxString operator+(const char *, const wxString &);
wxString operator+(const wchar_t *, const wxString &);
bool operator==(const wxString &, const wxString &);
bool operator==(const wxString &, const char *);
bool operator==(const wxString &, const wchar_t *);
bool operator!=(const wxString &, const wxString &);
bool operator<(const wxString &, const wxString &);
std::ostream &operator<<(std::ostream &, const wxString &);
extern const char wxEmptyString[];
#endif
