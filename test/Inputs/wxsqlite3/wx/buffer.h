// Imitates: <wx/buffer.h> of wxWidgets 3.2. Stub written for the orm-tidy tests.
#ifndef STUB_WX_BUFFER_H
#define STUB_WX_BUFFER_H
#include <wx/string.h>

class wxMemoryBuffer {
public:
  wxMemoryBuffer(std::size_t = 1024);
  void *GetData() const;
  std::size_t GetDataLen() const;
  void AppendData(const void *, std::size_t);
};
#endif
