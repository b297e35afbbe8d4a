#!/usr/bin/env python3
"""What orm-tidy says of a build's own compile commands: from_database.py ORM_TIDY FOLDER TARGETS BAZEL...

Writes FOLDER/compile_commands.json: what BAZEL (with its startup options, in the current folder) runs to compile the
TARGETS (a query), but for a flag that Clang does not know. Names files as Bazel does. Exits as orm-tidy does.
"""

import json
import os
import subprocess
import sys

orm_tidy, folder, targets = sys.argv[1:4]
bazel = sys.argv[4:]


def output_of(*arguments):
    return subprocess.run(bazel + list(arguments), check=True, stdout=subprocess.PIPE, text=True).stdout


root = output_of("info", "execution_root").strip()
actions = json.loads(output_of("aquery", 'mnemonic("CppCompile", %s)' % targets, "--output=jsonproto"))["actions"]
entries = []
for action in actions:
    arguments = [a for a in action["arguments"] if a != "-fno-canonical-system-headers"]
    entries.append({"directory": root, "file": arguments[arguments.index("-c") + 1], "arguments": arguments})
os.makedirs(folder, exist_ok=True)
with open(os.path.join(folder, "compile_commands.json"), "w") as f:
    json.dump(entries, f, indent=1)
command = [orm_tidy, "-p", folder, "--no-cache"]
said = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
sys.stdout.write(said.stdout.replace(root + "/", ""))
sys.exit(said.returncode)
