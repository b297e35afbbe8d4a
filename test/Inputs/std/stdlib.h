// Imitates: glibc 2.36 <stdlib.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_STDLIB_H
#define STUB_C_STDLIB_H
#include "stddef.h"

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
extern "C" {
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);
[[noreturn]] void exit(int);
[[noreturn]] void abort(void);
int atexit(void (*)(void));
int atoi(const char *);
long atol(const char *);
long long atoll(const char *);
double atof(const char *);
long strtol(const char *, char **, int);
long long strtoll(const char *, char **, int);
unsigned long strtoul(const char *, char **, int);
unsigned long long strtoull(const char *, char **, int);
double strtod(const char *, char **);
char *getenv(const char *);
int setenv(const char *, const char *, int);
int system(const char *);
int rand(void);
void srand(unsigned);
int abs(int);
long labs(long);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
}
#endif
