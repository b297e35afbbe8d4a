# The test suite's configuration: which front ends and which real libraries there are, and what tests can name.
#
# Parameters (-D of lit, so also of test/run):
#   builds=DIR,DIR     the builds whose front ends are used; default: BUILD, BUILD-16, BUILD-14, those that exist
#   frontends=A,B      only these front ends, e.g. plugin-19
#
# Substitutions: %check_orm (test/check_orm_tidy.py), %check_program (test/check_program.py), %executed (test/executed/run.py), %clients
# (test/executed/run_clients.py); of the main build %clang_tidy, %plugin, %orm_clang_tidy, %orm_tidy, %clang, %cxx,
# %filecheck, %not, %llvm_include; %python, %inputs (test/Inputs), %source (the repository), %build, %builds.
# Features: plugin-N, orm-clang-tidy, orm-tidy, qt5, those of check_orm_tidy.REAL_LIBRARIES that are installed
# (real-qdjango and so on), tinyorm-prefix (the environment variable ORM_TIDY_TINYORM_PREFIX names an installed TinyORM),
# bazel, and of test/executed/run_clients.py client-qtsql and so on, postgresql-server, mariadb-server.

import os
import shutil
import sys

import lit.formats

sys.path.insert(0, os.path.join(config.orm_source, "test"))
sys.path.insert(0, os.path.join(config.orm_source, "test", "executed"))
import check_orm_tidy
import run_clients

config.name = "orm-tidy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".cpp", ".test"]
config.excludes = ["Inputs", "bench", "fuzz", "helpers", "CMakeLists.txt"]
config.test_source_root = os.path.join(config.orm_source, "test")

builds = lit_config.params.get("builds")
if builds:
    builds = [os.path.abspath(b) for b in builds.split(",")]
else:
    builds = [config.orm_build + suffix for suffix in ("", "-16", "-14")]
builds = [b for b in builds if os.path.exists(os.path.join(b, "test", "site.json"))]
only = lit_config.params.get("frontends", "")
site = check_orm_tidy.load_site(config.orm_build)

for build in builds:
    for front_end in check_orm_tidy.front_ends_of_build(build):
        if only and front_end.name not in only.split(","):
            continue
        config.available_features.add(front_end.name)
        # Without the version: the main build's.
        if build == config.orm_build:
            config.available_features.add(front_end.name.rsplit("-", 1)[0])
for library in check_orm_tidy.REAL_LIBRARIES:
    if check_orm_tidy.real_flags(library) is not None:
        config.available_features.add(library)
if check_orm_tidy.pkg_config("Qt5Core", "Qt5Sql") is not None:
    config.available_features.add("qt5")
if os.path.exists(os.path.join(os.environ.get("ORM_TIDY_TINYORM_PREFIX", "/nowhere"), "include", "orm", "db.hpp")):
    config.available_features.add("tinyorm-prefix")
config.available_features |= run_clients.features()
if shutil.which("bazel"):
    config.available_features.add("bazel")

tools = site["tools"]
check = [sys.executable, os.path.join(config.test_source_root, "check_orm_tidy.py"), "--builds", ",".join(builds)]
if only:
    check += ["--frontends", only]
config.substitutions += [
    ("%check_orm", " ".join(check)),
    ("%each_tidy", " ".join([sys.executable, os.path.join(config.test_source_root, "frontends", "Inputs", "each.py")] +
                            check[2:])),
    ("%check_program", " ".join([sys.executable, os.path.join(config.test_source_root, "check_program.py"), "--build",
                                config.orm_build] + check[2:])),
    ("%executed", " ".join([sys.executable, os.path.join(config.test_source_root, "executed", "run.py"), "--orm-tidy",
                           site["program"]])),
    ("%clients", " ".join([sys.executable, os.path.join(config.test_source_root, "executed", "run_clients.py"),
                          "--orm-tidy", site["program"]])),
    ("%clang_tidy", site["clang_tidy"]),
    ("%plugin", site["plugin"]),
    ("%orm_clang_tidy", site["driver"]),
    ("%orm_tidy", site["program"]),
    ("%clang", site["clang"]),
    ("%cxx", site["cxx"]),
    ("%llvm_include", os.path.join(os.path.dirname(tools), "include")),
    ("%filecheck", os.path.join(tools, "FileCheck")),
    ("%not", os.path.join(tools, "not")),
    ("%python", sys.executable),
    ("%inputs", os.path.join(config.test_source_root, "Inputs")),
    ("%source", config.orm_source),
    ("%builds", ",".join(builds)),
    ("%build", config.orm_build),
]

# Tools by their plain names too, the main build's own first.
config.environment["PATH"] = os.pathsep.join(
    [os.path.join(config.orm_build, "bin"), tools, os.environ.get("PATH", "")])
for variable in ("HOME", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM", "ASAN_OPTIONS", "ORM_TIDY_TINYORM_PREFIX"):
    if variable in os.environ:
        config.environment[variable] = os.environ[variable]
for variable in os.environ:
    if variable.startswith("ORM_TIDY_REAL_"):
        config.environment[variable] = os.environ[variable]
# Two tests must not share a cache, nor a user's own.
config.environment["XDG_CACHE_HOME"] = os.path.join(config.test_exec_root, "cache")
