// Imitates: <Poco/Types.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_TYPES_H
#define STUB_POCO_TYPES_H

namespace Poco {
typedef signed char Int8;
typedef unsigned char UInt8;
typedef signed short Int16;
typedef unsigned short UInt16;
typedef signed int Int32;
typedef unsigned int UInt32;
typedef signed long Int64;
typedef unsigned long UInt64;
} // namespace Poco
#endif
