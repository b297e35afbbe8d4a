// Imitates: <Poco/Data/DataException.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_DATAEXCEPTION_H
#define STUB_POCO_DATA_DATAEXCEPTION_H
#include "Poco/Exception.h"

namespace Poco {
namespace Data {
class DataException : public IOException {
public:
  using IOException::IOException;
};
class ConnectionFailedException : public DataException {
public:
  using DataException::DataException;
};
} // namespace Data
} // namespace Poco
#endif
