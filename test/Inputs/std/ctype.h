// Imitates: glibc 2.36 <ctype.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_CTYPE_H
#define STUB_C_CTYPE_H
extern "C" {
int isalnum(int);
int isalpha(int);
int isdigit(int);
int isspace(int);
int isupper(int);
int islower(int);
int toupper(int);
int tolower(int);
}
#endif
