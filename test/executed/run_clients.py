#!/usr/bin/env python3
"""Proves what the checks say about SQL clients by executing it.

usage: run_clients.py --orm-tidy BIN CLIENT CASE WORK [--fix]
                      --check CHECK --note REGEX [--constant KIND] [--factor F]

CASE is a folder of test/executed/CLIENT with a program in two forms: main.cpp
has the fault, set-form.cpp is how one writes it without. With --fix it is what
orm-tidy makes of main.cpp. Both take a database and a number of rows as
arguments and print what they found, or wrote.

 1. Both are built and run with 0, 1, 10 and 100 rows, each time with new tables,
    which shop.sql made. They print the same.
 2. What the database got is counted where the program can't know of it: see the
    databases below. The statements of main.cpp grow by F (default: 1) for each
    row. What --constant names (statements, the default, or commits) grows so in
    main.cpp and is the same for 1, 10 and 100 rows in set-form.cpp.
 3. orm-tidy has one warning about main.cpp, CHECK, in the line that ends with
    '// REPORTED', with a note that matches REGEX; and none about set-form.cpp.

A server is started for the case alone, reachable through a socket in its own
folder, and stopped by its process id, however the case ends.

Exit code: 0 proven, 1 not, 77 skipped because something isn't here.
"""

import argparse
import contextlib
import json
import os
import pwd
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from run import CXX, Failure, SKIPPED, difference, execute, pkg_config

HERE = Path(__file__).resolve().parent
ROWS = (1, 10, 100)
FORMS = ("main", "set-form")
KINDS = ("statements", "commits")
START = 60  # seconds that a server may take to start
STOP = 20  # and to stop
WARNING = re.compile(r"^(.+):(\d+):\d+: warning: .+ \[([a-z-]+)[^\]]*\]$", re.M)
NOTE = re.compile(r"^.+:\d+:\d+: note: (.+)$", re.M)


def find(program, *folders):
    """The path of a program; None if there is none."""
    return shutil.which(program, path=os.pathsep.join((*folders, os.environ.get("PATH", ""), "/usr/sbin")))


def schema(rows):
    return (HERE / "shop.sql").read_text("utf-8").replace("{rows}", str(rows))


class Sqlite:
    """A file. statement_counter.cpp, which is linked to the program, counts."""

    name = "sqlite"

    @staticmethod
    def missing():
        return None

    def __init__(self, work):
        self.work = work

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def run(self, program, form, rows):
        file = self.work / f"{form}-{rows}.db"
        with contextlib.closing(sqlite3.connect(file)) as database:
            database.executescript(schema(rows))
        process = execute((program, file, rows))
        found = dict(re.findall(r"^(statements|commits): (\d+)$", process.err, re.M))
        if sorted(found) != sorted(KINDS):
            raise Failure(f"not counted:\n{process.err}")
        return process.out, {kind: int(number) for kind, number in found.items()}


class Server:
    """A server in a temporary folder. It refuses to run as root, so then it is nobody's."""

    at_death = "KILL"  # the signal it gets when this script is killed

    def __init__(self, _):
        self.process = None
        self.user = []
        self.folder = None

    def __enter__(self):
        # Not in the work folder: a socket's path can't be long.
        self.folder = Path(tempfile.mkdtemp(prefix="orm-", dir="/tmp"))
        try:
            if os.geteuid() == 0:
                nobody = pwd.getpwnam("nobody")
                os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
                self.user = [f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups"]
            self.initialise()
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def as_user(self, *command):
        return ["setpriv", *self.user, f"--pdeathsig={self.at_death}", "env", f"TMPDIR={self.folder}",
                *map(str, command)]

    def start(self):
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(self.as_user(*self.command()), stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, cwd=self.folder, start_new_session=True)
        end = time.monotonic() + START
        while execute(self.client("SELECT 1"), accept=range(256)).returncode:
            if self.process.poll() is not None or time.monotonic() > end:
                raise Failure(f"{self.name} doesn't start\n{self.log.read_text('utf-8', 'replace')}")
            time.sleep(0.1)

    def stop(self):
        try:
            if self.process:
                self.process.send_signal(self.to_stop)
                try:
                    self.process.wait(STOP)
                except subprocess.TimeoutExpired:
                    os.killpg(self.process.pid, signal.SIGKILL)
                    self.process.wait(STOP)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self):
        """What the server prints."""
        return self.folder / "log"

    @property
    def statement_log(self):
        return self.log

    def ask(self, sql):
        return execute(self.client(sql)).out

    def run(self, program, form, rows):
        self.create(rows)
        session = f"{form}-{rows}"
        commits, start = self.commits(), self.statement_log.stat().st_size
        process = execute((program, self.connection, rows), env=dict(os.environ, PGAPPNAME=session))
        with open(self.statement_log, "rb") as log:
            log.seek(start)
            text = log.read().decode("utf-8", "replace")
        return process.out, {"statements": self.statements(text, session), "commits": self.commits() - commits}


class Postgres(Server):
    """PostgreSQL. It logs every statement with the name of the session's program. Only a transaction that writes takes
    an id."""

    name = "postgresql-server"
    to_stop = signal.SIGINT
    at_death = "QUIT"

    @classmethod
    def tool(cls, program):
        folders = Path("/usr/lib/postgresql").glob("*/bin")
        return find(program, *sorted(map(str, folders), key=lambda folder: (len(folder), folder), reverse=True))

    @classmethod
    def missing(cls):
        for program in ("initdb", "postgres", "psql"):
            if not cls.tool(program):
                return f"no {program}"
        return None

    def initialise(self):
        execute(self.as_user(self.tool("initdb"), "-D", self.folder / "data", "-U", "shop", "-A", "trust", "-E", "UTF8",
                             "--no-locale", "--no-sync"), cwd=self.folder)
        self.connection = f"host={self.folder} user=shop dbname=postgres"

    def command(self):
        settings = ("listen_addresses=", f"unix_socket_directories={self.folder}", "fsync=off", "autovacuum=off",
                    "log_statement=all", "log_line_prefix=%a|", "log_min_duration_statement=-1")
        return [self.tool("postgres"), "-D", self.folder / "data",
                *(word for setting in settings for word in ("-c", setting))]

    def client(self, sql):
        return [self.tool("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "shop",
                "-d", "postgres", "-c", sql]

    def create(self, rows):
        # Faster than a new database.
        self.ask(f"SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n{schema(rows)}")

    def commits(self):
        return int(self.ask("SELECT pg_snapshot_xmax(pg_current_snapshot())"))

    @staticmethod
    def statements(log, session):
        return len(re.findall(rf"^{session}\|LOG:  (?:statement|execute [^:]*):", log, re.M))


class MariaDb(Server):
    """MariaDB. Its general log has every request with its kind; InnoDB counts the transactions that wrote."""

    name = "mariadb-server"
    to_stop = signal.SIGTERM
    programs = ("mariadbd", "mariadb-install-db", "mariadb", "my_print_defaults")

    @classmethod
    def missing(cls):
        for program in cls.programs:
            if not find(program):
                return f"no {program}"
        return None

    @property
    def statement_log(self):
        return self.folder / "general.log"

    def initialise(self):
        execute(self.as_user(find("mariadb-install-db"), "--no-defaults", f"--datadir={self.folder / 'data'}",
                             "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve",
                             "--debug-no-sync"), cwd=self.folder)
        self.connection = str(self.folder / "socket")

    def command(self):
        return [find("mariadbd"), "--no-defaults", f"--datadir={self.folder / 'data'}", f"--socket={self.connection}",
                "--skip-networking", "--debug-no-sync", "--innodb-stats-persistent=OFF",
                "--innodb-monitor-enable=trx_rw_commits", "--general-log", f"--general-log-file={self.statement_log}"]

    def client(self, sql):
        return [find("mariadb"), "--no-defaults", "-B", "-N", "-u", "root", "-S", self.connection, "-e", sql]

    def create(self, rows):
        self.ask("DROP DATABASE IF EXISTS shop; CREATE DATABASE shop; USE shop; "
                 f"SET sql_mode = CONCAT(@@sql_mode, ',PIPES_AS_CONCAT');\n{schema(rows)}")

    def commits(self):
        return int(self.ask("SELECT count FROM information_schema.innodb_metrics WHERE name = 'trx_rw_commits'"))

    @staticmethod
    def statements(log, _):
        kinds = re.findall(r"^[^\t]*\t+ *\d+ ([A-Z][A-Za-z ]*?) *\t", log, re.M)
        return sum(kind not in ("Connect", "Quit", "Close stmt") for kind in kinds)


class Client:
    """A client: how its programs are compiled and linked, and where they run."""

    def __init__(self, name, database, packages=(), headers=(), flags=(), libraries=(), config=(),
                 drivers=()):
        self.name = name
        self.database = database
        self.packages = packages
        self.headers = headers
        self.more_flags = flags
        self.libraries = libraries
        # A program, and the modules that it is asked for, that says what pkg-config does not.
        self.config = config
        # What ODBC knows them by.
        self.drivers = drivers

    def missing(self):
        """Why its programs can't be built here; None if they can."""
        for program in ("pkg-config", *self.config[:1]):
            if not shutil.which(program):
                return f"no {program}"
        for package in self.packages:
            if execute(("pkg-config", "--exists", package), accept=(0, 1)).returncode:
                return f"pkg-config doesn't know {package}"
        for header in self.headers:
            if not Path("/usr/include", header).exists():
                return f"no {header}"
        for driver in self.drivers:
            if not shutil.which("odbcinst") or execute(("odbcinst", "-q", "-d", "-n", driver),
                                                       accept=(0, 1)).returncode:
                return f"ODBC has no driver {driver}"
        return None

    def flags(self):
        words = self.asked("--cflags", "--cxxflags")
        return ["-std=c++17", *self.more_flags, *(re.sub("^-I", "-isystem", word) for word in words), f"-I{HERE}"]

    def link(self):
        return [*self.libraries, *self.asked("--libs", "--libs")]

    def asked(self, of_packages, of_config):
        words = pkg_config(of_packages, *self.packages) if self.packages else []
        if self.config:
            program, *modules = self.config
            words += shlex.split(execute((program, of_config, *modules)).out)
        return words

    def sources(self):
        return [HERE / "statement_counter.cpp"] if self.database is Sqlite else []


CLIENTS = {client.name: client for client in (
    Client("qtsql", Sqlite, ("Qt5Sql", "Qt5Core", "sqlite3"), flags=("-fPIC",)),
    Client("sqlite3", Sqlite, ("sqlite3",)),
    Client("sqlitecpp", Sqlite, ("sqlite3",), ("SQLiteCpp/SQLiteCpp.h",), libraries=("-lSQLiteCpp",)),
    Client("soci", Sqlite, ("sqlite3",), ("soci/soci.h", "soci/sqlite3/soci-sqlite3.h", "boost/version.hpp"),
           libraries=("-lsoci_sqlite3", "-lsoci_core")),
    Client("cppdb", Sqlite, ("sqlite3",), ("cppdb/frontend.h",), libraries=("-lcppdb",)),
    Client("poco-data", Sqlite, ("sqlite3",), ("Poco/Data/SQLite/Connector.h",),
           libraries=("-lPocoDataSQLite", "-lPocoData", "-lPocoFoundation")),
    Client("libpqxx", Postgres, ("libpqxx", "libpq")),
    Client("libpq", Postgres, ("libpq",)),
    Client("mariadb", MariaDb, ("libmariadb",)),
    Client("mysql-connector", MariaDb, headers=("cppconn/driver.h", "mysql_driver.h", "boost/version.hpp"),
           libraries=("-lmysqlcppconn",)),
    Client("odbc", Sqlite, ("odbc", "sqlite3"), drivers=("SQLite3",)),
    Client("wxsqlite3", Sqlite, ("sqlite3",), ("wx-3.2/wx/wxsqlite3.h",), libraries=("-lwxsqlite3-3.2",),
           config=("wx-config", "base")),
)}


def features():
    """What lit can require: the clients and the servers that are here."""
    found = {f"client-{client.name}" for client in CLIENTS.values() if client.missing() is None}
    return found | {server.name for server in (Postgres, MariaDb) if server.missing() is None}


class Case:
    """A program in its two forms."""

    def __init__(self, client, options):
        self.client = client
        self.options = options
        self.folder = HERE / client.name / options.case
        self.work = options.work.resolve()

    def compile(self):
        """Returns the programs, by their form."""
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        shared = []
        for file in self.client.sources():
            arguments, made = self.command(file, self.work)
            execute(arguments)
            shared.append(made)
        programs = {}
        for form in FORMS:
            build = self.work / form
            build.mkdir()
            file = self.source(form)
            if self.is_fixed(form):
                shutil.copy(self.source("main"), file)
            arguments, made = self.command(file, build)
            entry = {"directory": str(build), "file": str(file), "arguments": arguments}
            (build / "compile_commands.json").write_text(json.dumps([entry], indent=1))
            if self.is_fixed(form):
                self.tidy(form, "--fix")
            execute(arguments)
            programs[form] = build / "program"
            execute((*CXX, "-o", programs[form], made, *shared, *self.client.link()))
        return programs

    def is_fixed(self, form):
        """Whether the form is what orm-tidy makes of the other one."""
        return form == "set-form" and self.options.fix

    def source(self, form):
        return (self.work / form if self.is_fixed(form) else self.folder) / f"{form}.cpp"

    def command(self, file, build):
        """Returns the command that compiles a file, and the object that it makes."""
        made = build / f"{file.stem}.o"
        return [*CXX, *self.client.flags(), "-c", str(file), "-o", str(made)], made

    def prove(self):
        programs = self.compile()
        outputs, counted = {}, {}
        with self.client.database(self.work) as database:
            for form in FORMS:
                for rows in (0, *ROWS):
                    outputs[form, rows], counted[form, rows] = database.run(programs[form], form, rows)
        for form in FORMS:
            print(f"{form + ':':9}", "; ".join(
                f"{', '.join(str(counted[form, rows][kind]) for rows in ROWS)} {kind}" for kind in KINDS),
                "for", ", ".join(map(str, ROWS)), "rows", flush=True)
        self.compare_outputs(outputs)
        self.check_counts(counted)
        self.check_reported()
        self.check_quiet()

    @staticmethod
    def compare_outputs(outputs):
        for rows in (0, *ROWS):
            main, other = (outputs[form, rows] for form in FORMS)
            if main != other:
                raise Failure(f"the set form prints something else with {rows} rows:\n"
                              + difference({"output": main.encode()}, {"output": other.encode()}))
        if outputs["main", 100].count("\n") < 100:
            raise Failure("the case isn't one: it prints less than a line for each row")

    def check_counts(self, counted):
        for kind in {"statements", self.options.constant}:
            one, ten, hundred = (counted["main", rows][kind] for rows in ROWS)
            factor = self.options.factor
            if (ten - one, hundred - ten) != (9 * factor, 90 * factor):
                raise Failure(f"the case isn't one: its {kind} don't grow by {factor} for each row")
        kind = self.options.constant
        if len({counted["set-form", rows][kind] for rows in ROWS}) != 1:
            raise Failure(f"the {kind} of the set form depend on the rows")

    def tidy(self, form, *more):
        """orm-tidy's warnings about a form, as (file, line, check), and its notes."""
        process = execute((self.options.orm_tidy, "-p", self.work / form, f"--checks=-*,{self.options.check}",
                           *more, self.source(form)), accept=(0, 1), cwd=self.work,
                          env=dict(os.environ, XDG_CACHE_HOME=str(self.work / "cache")))
        print(process.out, end="", flush=True)
        warnings = [(Path(file).name, int(line), check) for file, line, check in WARNING.findall(process.out)]
        return warnings, NOTE.findall(process.out)

    def check_reported(self):
        lines = (self.folder / "main.cpp").read_text("utf-8").splitlines()
        marked = [number for number, line in enumerate(lines, 1) if line.endswith("// REPORTED")]
        expected = [("main.cpp", number, self.options.check) for number in marked]
        warnings, notes = self.tidy("main")
        if warnings != expected or len(expected) != 1:
            raise Failure(f"orm-tidy reports {warnings}, and not {expected}")
        if not any(re.search(self.options.note, note) for note in notes):
            raise Failure(f"no note matches {self.options.note}")

    def check_quiet(self):
        warnings, _ = self.tidy("set-form")
        if warnings:
            raise Failure("orm-tidy reports something in the set form")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--orm-tidy", required=True, type=lambda file: Path(file).resolve(), metavar="BIN")
    parser.add_argument("client", choices=sorted(CLIENTS))
    parser.add_argument("case")
    parser.add_argument("work", type=Path)
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("--check", required=True)
    parser.add_argument("--note", required=True, metavar="REGEX")
    parser.add_argument("--constant", choices=KINDS, default="statements")
    parser.add_argument("--factor", type=int, default=1)
    options = parser.parse_args()

    client = CLIENTS[options.client]
    if not (HERE / client.name / options.case / "main.cpp").exists():
        parser.error(f"no case '{options.case}' of {client.name}")
    if not os.access(options.orm_tidy, os.X_OK):
        parser.error(f"no program {options.orm_tidy}")
    reason = client.missing() or client.database.missing()
    if reason:
        print(f"{client.name}: skipped: {reason}")
        return SKIPPED

    for name in [name for name in os.environ if name.startswith("PG")]:
        del os.environ[name]  # A user's own server is none of this script's business.
    # So that the case's server is stopped, too.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    print(f"== {client.name}/{options.case}", flush=True)
    try:
        Case(client, options).prove()
    except Failure as failure:
        print(f"{client.name}/{options.case} failed: {failure}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
