#include "QDjangoQuerySet.h"

// A thousand million numbers.
#define A(...) __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__
#define B(...) A(__VA_ARGS__) A(__VA_ARGS__) A(__VA_ARGS__) A(__VA_ARGS__) A(__VA_ARGS__) A(__VA_ARGS__)
#define C(...) B(__VA_ARGS__) B(__VA_ARGS__) B(__VA_ARGS__) B(__VA_ARGS__) B(__VA_ARGS__) B(__VA_ARGS__)
#define D(...) C(__VA_ARGS__) C(__VA_ARGS__) C(__VA_ARGS__) C(__VA_ARGS__) C(__VA_ARGS__) C(__VA_ARGS__)
#define E(...) D(__VA_ARGS__) D(__VA_ARGS__) D(__VA_ARGS__) D(__VA_ARGS__) D(__VA_ARGS__) D(__VA_ARGS__)
#define F(...) E(__VA_ARGS__) E(__VA_ARGS__) E(__VA_ARGS__) E(__VA_ARGS__) E(__VA_ARGS__) E(__VA_ARGS__)
#define G(...) F(__VA_ARGS__) F(__VA_ARGS__) F(__VA_ARGS__) F(__VA_ARGS__) F(__VA_ARGS__) F(__VA_ARGS__)
#define H(...) G(__VA_ARGS__) G(__VA_ARGS__) G(__VA_ARGS__) G(__VA_ARGS__) G(__VA_ARGS__) G(__VA_ARGS__)
int numbers[] = {H(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, )};
