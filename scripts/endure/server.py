"""A server under test: where its data are, how it is started, killed and stopped, and the program run beside it."""

import contextlib
import dataclasses
import json
import os
import pathlib
import queue
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / "target" / "release" / "lindung"
POSTGRES = ROOT / "scripts" / "postgres"
# A server that is not ready after so many seconds will not be.
READY_S = 60


class DidNotStart(Exception):
    """The server ended before it could be reached: its exit status, and what it said."""

    def __init__(self, status, said):
        super().__init__(f"exit status {status}: {said.strip()[-500:]}")
        self.status = status
        self.said = said


def say(text):
    """Progress for who watches; results go to standard output."""
    print(text, file=sys.stderr, flush=True)


def free_port():
    """A port of this machine that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@dataclasses.dataclass
class Place:
    """Data, keys and database of one store, and the program that serves it."""

    folder: pathlib.Path
    binary: pathlib.Path = BINARY
    database: str | None = None
    data: pathlib.Path | None = None

    def __post_init__(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data = self.data or self.folder / "data"

    @property
    def keys(self):
        """The keyring, apart from the data."""
        return self.folder / "keys" / "keyring.json"

    @property
    def file(self):
        """The SQLite file."""
        return self.data / "lindung.db"

    def options(self, keys=True):
        """What names this place on the command line."""
        self.keys.parent.mkdir(mode=0o700, exist_ok=True)
        where = ["--database", self.database] if self.database else ["--data", str(self.data)]
        return where + (["--keys", f"file:{self.keys}"] if keys else [])

    def run(self, *words, keys=True):
        """Runs a command of the program on this place, to its end."""
        command = [str(self.binary), *words, *self.options(keys), "--format", "json"]
        return subprocess.run(command, capture_output=True, text=True, timeout=3600)

    def verify(self, witness=None):
        """Verifies the ledger without keys: the exit status and the report, or what was said instead."""
        words = ["ledger", "verify"] + (["--witness", str(witness)] if witness else [])
        done = self.run(*words, keys=False)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else {"findings": [done.stderr.strip()]}

    def restarted_at(self, folder, database=None):
        """The same keys at another place."""
        other = Place(folder, self.binary, database)
        other.keys.parent.mkdir(mode=0o700, exist_ok=True)
        shutil.copy2(self.keys, other.keys)
        return other

    def copied(self, folder):
        """A copy of the data of a server that is stopped, with the same keys."""
        other = self.restarted_at(folder)
        shutil.copytree(self.data, other.data)
        return other


class Server:
    """One process that serves a place."""

    def __init__(self, place, port=None, demo=False, corpus=None):
        self.place, self.port = place, port or free_port()
        words = ["serve", "--listen", f"127.0.0.1:{self.port}", *place.options(), "--format", "json"]
        self.log = tempfile.TemporaryFile(mode="w+")
        self.begun = time.perf_counter()
        self.process = subprocess.Popen(
            [str(place.binary), *words, *(["--demo"] if demo else []), *(["--corpus", str(corpus)] if corpus else [])],
            stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL, text=True,
        )
        self.told, self.start_s = {}, None

    def ready(self):
        """Waits until it is reached and says it can serve. Gives itself; [`DidNotStart`] where it ends."""
        lines = queue.Queue()
        threading.Thread(target=self._read, args=(lines,), daemon=True).start()
        text, until = "", time.monotonic() + READY_S
        while not self.told:
            try:
                line = lines.get(timeout=max(0.01, until - time.monotonic()))
            except queue.Empty:
                self.kill()
                raise DidNotStart(None, "it was not ready in time: " + self.said()) from None
            if line is None:
                status = self.process.wait()
                raise DidNotStart(status, self.said())
            text += line
            with contextlib.suppress(json.JSONDecodeError):
                self.told = json.loads(text)
        while self._asks_readyz() != 200:
            if self.process.poll() is not None or time.monotonic() > until:
                raise DidNotStart(self.process.poll(), self.said())
            time.sleep(0.002)
        self.start_s = time.perf_counter() - self.begun
        return self

    def _read(self, lines):
        for line in self.process.stdout:
            lines.put(line)
        lines.put(None)

    def _asks_readyz(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=10) as one:
                one.sendall(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                answer = one.recv(64)
            return int(answer.split(b" ", 2)[1])
        except (OSError, ValueError, IndexError):
            return 0

    def said(self):
        """What it wrote to standard error."""
        self.log.seek(0)
        return self.log.read()

    def waits_for(self, words, seconds):
        """Whether it says one of these things within a time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            said = self.said()
            if any(one in said for one in words):
                return True
            if self.process.poll() is not None:
                return False
            time.sleep(0.1)
        return False

    def link(self, role):
        """The token of the link that signs one role in."""
        return next(one["link"] for one in self.told["links"] if one["role"] == role).split("#")[1]

    def memory_mib(self):
        """The memory it holds now, and the most it ever held."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        of = {line.split(":")[0]: line.split()[1] for line in text.splitlines() if line.startswith("Vm")}
        return int(of["VmRSS"]) / 1024, int(of["VmHWM"]) / 1024

    def kill(self):
        """Ends it as a failing machine would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Ends it in an orderly way: the exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def __enter__(self):
        return self.ready()

    def __exit__(self, *_):
        self.stop()


class Postgres:
    """A throw-away PostgreSQL; each database asked for is new."""

    def __init__(self):
        self.folder, self.made = tempfile.mkdtemp(prefix="endure-pg."), 0

    def __enter__(self):
        started = subprocess.run([POSTGRES, "start", self.folder], stdout=subprocess.PIPE, text=True)
        if started.returncode != 0:
            subprocess.run([POSTGRES, "stop", self.folder])
            raise SystemExit("PostgreSQL could not be started")
        self.url = started.stdout.strip()
        return self

    def __exit__(self, *_):
        subprocess.run([POSTGRES, "stop", self.folder])

    def program(self, name):
        """The newest server program of this name."""
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
        return str(found[-1]) if found else name

    def environment(self):
        """How the client programs reach it, without a password on their command line."""
        url = urllib.parse.urlsplit(self.url)
        return os.environ | {
            "PGHOST": url.hostname, "PGPORT": str(url.port), "PGUSER": url.username, "PGPASSWORD": url.password,
        }

    def database(self):
        """The URL of a new, empty database."""
        self.made += 1
        name = f"endure_{self.made}"
        subprocess.run([self.program("createdb"), name], env=self.environment(), check=True)
        return self.url.rsplit("/", 1)[0] + "/" + name


def told_to_stop(*_):
    """Ends this program in an orderly way, so that no server and no folder is left behind."""
    raise SystemExit(143)


@contextlib.contextmanager
def places(binary, database):
    """An empty place in a folder that is gone afterwards; on `postgres` with a server of its own."""
    signal.signal(signal.SIGTERM, told_to_stop)
    binary = pathlib.Path(binary).resolve()
    if not binary.exists():
        raise SystemExit(f"{binary}: there is no program here; build it first")
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="endure.")))
        postgres = stack.enter_context(Postgres()) if database == "postgres" else None
        yield Place(folder / "first", binary, postgres.database() if postgres else None), folder, postgres


def arguments(parser):
    """The argument that every proof takes."""
    parser.add_argument("--binary", default=BINARY, help="the program (default: the release build)")
    return parser
