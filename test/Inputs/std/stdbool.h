// Imitates: clang's <stdbool.h>: in C++ it has nothing. Stub written for the orm-tidy tests.
#ifndef STUB_C_STDBOOL_H
#define STUB_C_STDBOOL_H
#define __bool_true_false_are_defined 1
#endif
