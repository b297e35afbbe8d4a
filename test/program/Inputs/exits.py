#!/usr/bin/env python3
"""exits.py CODE COMMAND...: succeeds if the command ends with that exit code. Its output goes through."""

import subprocess
import sys

code = subprocess.call(sys.argv[2:])
if code != int(sys.argv[1]):
    sys.exit("expected exit code %s, got %d: %s" % (sys.argv[1], code, " ".join(sys.argv[2:])))
