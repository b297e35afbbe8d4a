// Imitates: glibc 2.36 <string.h> and <strings.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_STRING_H
#define STUB_C_STRING_H
#include "stddef.h"

extern "C" {
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
int memcmp(const void *, const void *, size_t);
size_t strlen(const char *);
size_t strnlen(const char *, size_t);
int strcmp(const char *, const char *);
int strncmp(const char *, const char *, size_t);
int strcasecmp(const char *, const char *);
int strncasecmp(const char *, const char *, size_t);
char *strcpy(char *, const char *);
char *strncpy(char *, const char *, size_t);
char *strcat(char *, const char *);
char *strncat(char *, const char *, size_t);
char *strdup(const char *);
char *strtok(char *, const char *);
char *strtok_r(char *, const char *, char **);
char *strerror(int);
}
// As glibc does for C++: what points into a constant string points to constants.
extern "C++" {
char *strchr(char *, int) __asm("strchr");
const char *strchr(const char *, int) __asm("strchr");
char *strrchr(char *, int) __asm("strrchr");
const char *strrchr(const char *, int) __asm("strrchr");
char *strstr(char *, const char *) __asm("strstr");
const char *strstr(const char *, const char *) __asm("strstr");
void *memchr(void *, int, size_t) __asm("memchr");
const void *memchr(const void *, int, size_t) __asm("memchr");
}
#endif
