"""Blocks the network for this Python: every address other than loopback raises.

`tests/conftest.py` puts this folder on PYTHONPATH, so each Python started by a test (notebook
kernels too) runs this file first. It uses an audit hook: Python calls it before each socket
operation, whatever library asks, and a hook once added cannot be removed.
"""

from __future__ import annotations

import ipaddress
import socket
import sys


class NetworkBlocked(OSError):
    """The tests run offline, and something asked for the network."""


def _is_local(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(event: str, arguments: tuple) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        sock, address = arguments
        if sock.family not in (socket.AF_INET, socket.AF_INET6) or address is None:
            return
        host = address[0]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
        if host in ("0.0.0.0", "::", socket.gethostname()):
            return  # names of this machine; a connection is judged by its address
    else:
        return
    if not _is_local(host):
        raise NetworkBlocked(f"network blocked in tests: {event} to {host!r}")


sys.addaudithook(_refuse)
