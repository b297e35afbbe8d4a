// Imitates: <wx/datetime.h> of wxWidgets 3.2. Stub written for the orm-tidy tests.
#ifndef STUB_WX_DATETIME_H
#define STUB_WX_DATETIME_H
#include <wx/longlong.h>

class wxDateTime {
public:
  wxDateTime();
  static wxDateTime Now();
  bool IsValid() const;
  wxString FormatISODate() const;
};
#endif
