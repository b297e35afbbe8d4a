// Imitates: <boost/describe/class.hpp> of Boost 1.81. Stub written for the orm-tidy tests.
#ifndef STUB_BOOST_DESCRIBE_CLASS_HPP
#define STUB_BOOST_DESCRIBE_CLASS_HPP
#define BOOST_DESCRIBE_STRUCT(Class, Bases, Members) static_assert(true, "described")
#endif
