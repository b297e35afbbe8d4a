// Imitates: <cppdb/pool.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_POOL_H
#define CPPDB_POOL_H
#include <cppdb/ref_ptr.h>

#include <string>

namespace cppdb {
class connection_info;
namespace backend {
class connection;
}
class pool {
  pool();
  pool(const pool &);
  void operator=(const pool &);

public:
  typedef ref_ptr<pool> pointer;
  static ref_ptr<pool> create(const std::string &connection_string);
  static ref_ptr<pool> create(const connection_info &ci);
  ~pool();
  ref_ptr<backend::connection> open();
  void gc();
  void clear();
};
} // namespace cppdb
#endif
