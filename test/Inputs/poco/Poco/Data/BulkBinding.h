// Imitates: <Poco/Data/BulkBinding.h> and <Poco/Data/Bulk.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_BULKBINDING_H
#define STUB_POCO_DATA_BULKBINDING_H
#include "Poco/Data/Binding.h"

namespace Poco {
struct Void {};

namespace Data {
typedef void (*BulkFnType)(Void);

namespace Keywords {
inline void bulk(Void) {}
template <typename T> AbstractBinding::Ptr use(const std::vector<T> &t, BulkFnType, const std::string &name = "");
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
