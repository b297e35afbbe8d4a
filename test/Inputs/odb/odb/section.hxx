// Imitates: <odb/section.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_SECTION_HXX
#define STUB_ODB_SECTION_HXX
#include <odb/transaction.hxx>

namespace odb {
class section {
public:
  section();
  ~section();
  bool loaded() const;
  void unload();
  void load();
  bool changed() const;
  void change();
};
} // namespace odb
#endif
