// Imitates: glibc 2.36 <math.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_MATH_H
#define STUB_C_MATH_H
extern "C" {
double fabs(double);
double floor(double);
double ceil(double);
double round(double);
double sqrt(double);
double pow(double, double);
double log(double);
double exp(double);
double fmod(double, double);
}
#endif
