#!/usr/bin/env python3
"""pipe.py EXPECTED PIPE COMMAND...: makes the named pipe PIPE and runs COMMAND; what arrives must be what EXPECTED holds."""

import os
import subprocess
import sys

expected, pipe = sys.argv[1:3]
os.mkfifo(pipe)
reader = subprocess.Popen(["cmp", expected, pipe])
try:
    subprocess.check_call(sys.argv[3:])
    sys.exit(reader.wait(timeout=60))
finally:
    reader.kill()
