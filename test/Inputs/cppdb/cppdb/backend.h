// Imitates: <cppdb/backend.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_BACKEND_H
#define CPPDB_BACKEND_H
#include <cppdb/ref_ptr.h>

namespace cppdb {
namespace backend {

class connection {
public:
  virtual ~connection();
};

} // namespace backend
} // namespace cppdb

#endif
