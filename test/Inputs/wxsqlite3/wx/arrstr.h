// Imitates: <wx/arrstr.h> and <wx/dynarray.h> of wxWidgets 3.2. Stub written for the orm-tidy tests.
#ifndef STUB_WX_ARRSTR_H
#define STUB_WX_ARRSTR_H
#include <wx/string.h>

class wxArrayString {
public:
  typedef const wxString *const_iterator;
  typedef wxString *iterator;
  wxArrayString();
  wxArrayString(const wxArrayString &);
  ~wxArrayString();
  std::size_t GetCount() const;
  std::size_t size() const;
  bool IsEmpty() const;
  bool empty() const;
  wxString &Item(std::size_t);
  const wxString &Item(std::size_t) const;
  wxString &operator[](std::size_t);
  const wxString &operator[](std::size_t) const;
  std::size_t Add(const wxString &, std::size_t copies = 1);
  void push_back(const wxString &);
  void Clear();
  int Index(const wxString &, bool = true, bool = false) const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
};
class wxArrayInt {
public:
  typedef const int *const_iterator;
  typedef int *iterator;
  wxArrayInt();
  wxArrayInt(const wxArrayInt &);
  ~wxArrayInt();
  std::size_t GetCount() const;
  std::size_t size() const;
  bool IsEmpty() const;
  bool empty() const;
  int &Item(std::size_t) const;
  int &operator[](std::size_t) const;
  void Add(int, std::size_t copies = 1);
  void push_back(int);
  void Clear();
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
};
#endif
