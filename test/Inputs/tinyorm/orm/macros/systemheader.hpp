// Imitates: <orm/macros/systemheader.hpp> and <orm/macros/commonnamespace.hpp> of TinyORM 0.38.1 (9462d12).
// Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_MACROS_SYSTEMHEADER_HPP
#define STUB_TINYORM_MACROS_SYSTEMHEADER_HPP

#ifndef TINYORM_PRAGMA_SYSTEM_HEADER_OFF
#define TINY_SYSTEM_HEADER _Pragma("GCC system_header")
#else
#define TINY_SYSTEM_HEADER
#endif
TINY_SYSTEM_HEADER

#ifdef TINYORM_COMMON_NAMESPACE
#define TINYORM_BEGIN_COMMON_NAMESPACE namespace TINYORM_COMMON_NAMESPACE {
#define TINYORM_END_COMMON_NAMESPACE }
#else
#define TINYORM_BEGIN_COMMON_NAMESPACE
#define TINYORM_END_COMMON_NAMESPACE
#endif

#endif
