"""errors.py FILE N: writes a unit with N errors."""
import sys

with open(sys.argv[1], "w") as f:
    f.write('#include "QDjangoQuerySet.h"\n')
    for i in range(int(sys.argv[2])):
        f.write("int a%d = undefined%d;\n" % (i, i))
