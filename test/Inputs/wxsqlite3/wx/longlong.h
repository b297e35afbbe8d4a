// Imitates: <wx/longlong.h> of wxWidgets 3.2. Stub written for the orm-tidy tests.
#ifndef STUB_WX_LONGLONG_H
#define STUB_WX_LONGLONG_H
#include <wx/string.h>

class wxLongLongNative {
  long long m_ll;

public:
  wxLongLongNative();
  wxLongLongNative(int);
  wxLongLongNative(long);
  wxLongLongNative(long long);
  long long GetValue() const;
  wxString ToString() const;
};
typedef wxLongLongNative wxLongLong;
#endif
