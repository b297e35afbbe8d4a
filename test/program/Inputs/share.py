#!/usr/bin/env python3
"""share.py DIR INPUTS [--quarrel]: a program whose units include the same library headers.

The library is one of the program's own folder, named with -isystem: 60 headers, some of which are touched by what units
define. With --quarrel, one of them can't be parsed after another one, which no unit includes together with it.
"""

import json
import os
import shutil
import sys

folder, inputs = os.path.abspath(sys.argv[1]), sys.argv[2]
quarrel = "--quarrel" in sys.argv
shutil.rmtree(folder, ignore_errors=True)
os.makedirs(os.path.join(folder, "lib"))


def write(name, text):
    with open(os.path.join(folder, name), "w") as f:
        f.write(text)


for n in range(60):
    write("lib/part%d.h" % n, "#ifndef PART%d_H\n#define PART%d_H\nnamespace lib { struct Part%d { int at; }; }\n#endif\n" %
          (n, n, n))
parts = "".join("#include <part%d.h>\n" % n for n in range(60))
# What a unit may define says where the ids come from.
write("lib/ids.h", """#ifndef IDS_H
#define IDS_H
#include <QList>
#define HAVE_IDS
#ifdef LIB_FEW
inline const QList<int> &ids() { static const QList<int> none; return none; }
#define FOR_IDS(id) for (int id : {1, 2})
#else
const QList<int> &ids();
#define FOR_IDS(id) for (int id : ids())
#endif
#endif
""")
write("lib/plain.h", "int plainNumber();\n")

BODY = """#include <QSqlQuery>
void run%(name)s() {
  FOR_IDS(id) {
    QSqlQuery q;
    q.prepare("SELECT a FROM b WHERE id = ?"); q.addBindValue(id);
    q.exec();
  }
}
"""
units = {}
for n in range(8):
    units["plain%d" % n] = """#include "all.h"
#include <QSqlQuery>
void run%d() {
  for (int id : ids()) {
    QSqlQuery q;
    q.prepare("SELECT a FROM b WHERE id = ?"); q.addBindValue(id);
    q.exec();
  }
}
""" % n
write("all.h", parts + "#include <ids.h>\n#include <plain.h>\n")
units["defines"] = "#define LIB_FEW\n" + '#include "all.h"\n' + BODY % {"name": "Few"} + """
void runDefines(const QList<int> &some) {
  for (int id : some) {
    QSqlQuery q;
    q.prepare("SELECT a FROM b WHERE id = ?"); q.addBindValue(id);
    q.exec();
  }
}
"""
ASKS = """
#include "all.h"
#include <QSqlQuery>
void run%(name)s() {
  FOR_MANY(id) {
    QSqlQuery q;
    q.prepare("SELECT a FROM b WHERE id = ?"); q.addBindValue(id);
    q.exec();
  }
}
"""
units["asks"] = "#ifdef HAVE_IDS\n#define FOR_MANY(id) for (int id : {1, 2})\n#else\n" + \
    "#define FOR_MANY(id) for (int id : ids())\n#endif\n" + ASKS % {"name": "Asks"}
units["conditions"] = "#if !defined(PART3_H) && PART4_H + 1 == 1\n#define FOR_MANY(id) for (int id : ids())\n#else\n" + \
    "#define FOR_MANY(id) for (int id : {1, 2})\n#endif\n" + ASKS % {"name": "Conditions"}
units["nested"] = "namespace inner {\n#include <plain.h>\n}\nint number() { return inner::plainNumber(); }\n" + parts + \
    "#include <ids.h>\n" + BODY % {"name": "Nested"}
units["generic"] = '#include "all.h"\n#include <QSqlQuery>\n#include <algorithm>\n#include <vector>\n' + """
void runGeneric(const std::vector<int> &some) {
  std::for_each(some.begin(), some.end(), [](const auto &id) {
    QSqlQuery q;
    q.prepare("SELECT a FROM b WHERE id = ?");
    q.addBindValue(id);
    q.exec();
  });
}
"""
if quarrel:
    write("lib/first.h", "#ifdef SECOND_H\n#error after the second\n#endif\n#define FIRST_H\n")
    write("lib/second.h", "#ifdef FIRST_H\n#error after the first\n#endif\n#define SECOND_H\n#undef FIRST_H\n")
    for n in range(8):
        units["plain%d" % n] = ("#include <second.h>\n#undef SECOND_H\n#include <first.h>\n" +
                                units["plain%d" % n])
flags = ["-std=c++17", "-nostdinc", "-nostdinc++", "-isystem", os.path.join(folder, "lib")]
for name in ("std", "qt", "qtsql"):
    flags += ["-isystem", os.path.join(inputs, name)]
entries = []
for name, text in units.items():
    write(name + ".cpp", text)
    file = os.path.join(folder, name + ".cpp")
    entries.append({"directory": folder, "file": file, "arguments": ["c++"] + flags + ["-o", name + ".o", "-c", file]})
write("compile_commands.json", json.dumps(entries, indent=1))
write(".clang-tidy", "HeaderFilterRegex: '.*'\n")
