"""The tests are offline: in this process, in its children, and in notebook kernels."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading

import nbformat
import pytest
from nbclient import NotebookClient

from course_lib import execution

# 192.0.2.1 is reserved for documentation (RFC 5737): nobody answers there.
TRIES = {
    "tcp": "socket.create_connection(('192.0.2.1', 80), timeout=2)",
    "tcp6": "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 80))",
    "connect_ex": "socket.socket().connect_ex(('192.0.2.1', 80))",
    "udp": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
    "name": "socket.getaddrinfo('huggingface.co', 443)",
    "old_name": "socket.gethostbyname('huggingface.co')",
}


@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES)
def test_blocked_in_this_process(attempt: str) -> None:
    with pytest.raises(OSError, match="network blocked in tests"):
        eval(attempt)


@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES)
def test_blocked_in_child_processes(attempt: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", f"import socket; {attempt}"], capture_output=True, text=True
    )
    assert child.returncode == 1
    assert "NetworkBlocked: network blocked in tests" in child.stderr


def test_blocked_in_notebook_kernels() -> None:
    lines = ["import socket", "blocked = 0"]
    for attempt in TRIES.values():
        lines += [
            "try:",
            f"    {attempt}",
            "except OSError as error:",
            "    blocked += 'network blocked in tests' in str(error)",
        ]
    lines.append("print(blocked)")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("\n".join(lines))])
    with execution.own_kernel():
        NotebookClient(notebook, timeout=60, kernel_name=execution.KERNEL).execute()
    assert notebook.cells[0].outputs[0].text == f"{len(TRIES)}\n"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_still_works(host: str) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    answering = threading.Thread(target=lambda: server.accept()[0].sendall(b"hello"))
    answering.start()
    with socket.create_connection((host, server.getsockname()[1]), timeout=5) as client:
        assert client.recv(5) == b"hello"
    answering.join()
    server.close()


def test_a_child_may_be_let_out(outside: dict[str, str]) -> None:
    """The block is what stops the network, not the machine: without it, another error comes."""
    attempt = "import socket; s = socket.socket(); s.settimeout(0.01); s.connect(('192.0.2.1', 9))"
    child = subprocess.run(
        [sys.executable, "-c", attempt], capture_output=True, text=True, env=outside
    )
    assert "NetworkBlocked" not in child.stderr
