#!/usr/bin/env python3
"""entries.py FOLDER: the entries of a cache, and when they were written."""

import os
import sys

for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith(".timestamp"):
        print(name, os.stat(os.path.join(sys.argv[1], name)).st_mtime_ns)
