// Imitates: <Poco/Data/Extraction.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_EXTRACTION_H
#define STUB_POCO_DATA_EXTRACTION_H
#include "Poco/SharedPtr.h"

#include <vector>

namespace Poco {
namespace Data {
class AbstractExtraction {
public:
  using Ptr = SharedPtr<AbstractExtraction>;
  virtual ~AbstractExtraction();
};
typedef std::vector<AbstractExtraction::Ptr> AbstractExtractionVec;

namespace Keywords {
template <typename T> inline AbstractExtraction::Ptr into(T &t) {
  (void)t;
  return AbstractExtraction::Ptr();
}
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
