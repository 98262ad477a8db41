"""One model in one form on one kind of device: does it fit, how fast can it be, what does it cost.

>>> dollars_per_million_tokens(3.6, 1000.0)
1.0
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from course_lib.card_types import Card
from course_lib.decode import bytes_streamed_per_token, flops_per_token, prefill_flops
from course_lib.memory import real_number
from course_lib.selection_forms import FORMS, Form, Need, need
from course_lib.selection_needs import MeasuredSpeed, Requirements, SelectionError
from course_lib.tensors import FootprintError

MET, NOT_MET, OPEN = "met", "not met", "open"
# Above this, a measured speed beats the roof: an error in somebody's arithmetic.
MOST_OF_THE_ROOF = 1.05


@dataclass(frozen=True)
class Check:
    """One requirement held against one model. `status` is "met", "not met" or "open" (unknown)."""

    name: str
    status: str
    text: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class Speed:
    """Decode speed of one device that serves `users` at once, in tokens per second of all.

    `basis`: "measured", "predicted" (by constants that were calibrated on this device, or the roof
    times the share that was reached there) or "at most" (the roof itself). `bound`: "memory",
    "compute", "dispatch" (operator calls) or "" where it was measured.
    """

    tokens_per_second: float
    users: int
    basis: str
    bound: str
    source: str

    @property
    def per_user(self) -> float:
        return self.tokens_per_second / self.users


@dataclass(frozen=True)
class FormVerdict:
    """One form of one model: what it needs, on how many devices, and every check of it.

    `dollars_per_million` is for devices that are busy all the time; with a roof for a speed it is
    the least it can be. None: no price, or no speed.
    """

    form: Form
    devices: int
    checks: tuple[Check, ...]
    need: Need | None = None
    speed: Speed | None = None
    first_token_seconds: float | None = None
    dollars_per_hour: float | None = None
    dollars_per_million: float | None = None
    official_id: str | None = None
    accepted_open: tuple[str, ...] = field(default=(), repr=False)

    @property
    def stops(self) -> tuple[Check, ...]:
        """The checks that rule this form out."""
        return tuple(
            c
            for c in self.checks
            if c.status == NOT_MET or (c.status == OPEN and c.name not in self.accepted_open)
        )

    @property
    def passes(self) -> bool:
        return not self.stops


def dollars_per_million_tokens(
    price_per_hour: float, tokens_per_second: float, busy: float = 1.0
) -> float:
    """What a million generated tokens cost: price / (tokens per second * 3600 * busy) * 10**6.

    Args:
        price_per_hour: dollars for all the devices that make `tokens_per_second` together.
        busy: share of the time that somebody is waiting for an answer; paid for is all of it.

    Raises:
        SelectionError: a figure is not above 0, or busy is above 1.
    """
    for value, name in ((tokens_per_second, "tokens_per_second"), (busy, "busy")):
        _above_zero(value, name)
    if busy > 1:
        raise SelectionError(f"busy is a share of the time, at most 1, not {busy!r}")
    _above_zero(price_per_hour, "price_per_hour")
    return price_per_hour / (tokens_per_second * 3600 * busy) * 1e6


def _above_zero(value: float, name: str) -> None:
    try:
        real_number(value, name, above_zero=True)
    except FootprintError as error:
        raise SelectionError(str(error)) from error


@lru_cache(maxsize=8192)
def _bytes_per_step(card: Card, form: Form, context: int, users: int) -> int:
    return bytes_streamed_per_token(
        card, form.precision, context, users, kv_bytes_per_value=form.value_bytes, keep=form.keep
    )


_flops = lru_cache(maxsize=2048)(flops_per_token)


_prefill_flops = lru_cache(maxsize=2048)(prefill_flops)


def judge_form(
    card: Card, wanted: Requirements, form: Form, measured: Sequence[MeasuredSpeed] = ()
) -> FormVerdict:
    """The form on the fewest devices that meet memory and speed, or on all that are allowed."""
    last: FormVerdict | None = None
    seen: set[int] = set()
    for devices in range(1, wanted.max_devices + 1):
        users = ceil(wanted.users / devices)
        if users in seen:
            continue  # one more device would not relieve any other
        seen.add(users)
        last = _on(card, wanted, form, devices, users, measured)
        if not {"memory", "speed"} & {check.name for check in last.stops}:
            break
    assert last is not None  # max_devices is 1 or more
    return last


def _on(
    card: Card,
    wanted: Requirements,
    form: Form,
    devices: int,
    users: int,
    measured: Sequence[MeasuredSpeed],
) -> FormVerdict:
    fits, needed = _memory_check(card, wanted, form, users)
    speed, why_not = _speed(card, wanted, form, users, measured)
    wait, why_no_wait = _first_token(card, wanted)
    price = wanted.device.price_per_hour
    hourly = None if price is None else price * devices
    cost = None
    if hourly is not None and speed is not None:
        cost = dollars_per_million_tokens(hourly, speed.tokens_per_second * devices)
    checks = [fits]
    if wanted.tokens_per_second is not None:
        checks.append(_speed_check(wanted, speed, why_not))
    if wanted.first_token_seconds is not None:
        checks.append(_wait_check(wanted, wait, why_no_wait))
    if wanted.budget_per_hour is not None and hourly is not None:
        checks.append(_budget_check(wanted.budget_per_hour, devices, hourly))
    return FormVerdict(
        form=form,
        devices=devices,
        checks=tuple(checks),
        need=needed,
        speed=speed,
        first_token_seconds=wait,
        dollars_per_hour=hourly,
        dollars_per_million=cost,
        official_id=next((i for i in card.hub_ids if form.mark and i.endswith(form.mark)), None),
        accepted_open=wanted.accept_open,
    )


def _memory_check(
    card: Card, wanted: Requirements, form: Form, users: int
) -> tuple[Check, Need | None]:
    try:
        needed = need(
            card,
            form,
            context=wanted.context,
            users=users,
            chunk=wanted.prefill_chunk,
            modalities=wanted.modalities,
            ple_elsewhere=wanted.device.ple_elsewhere,
        )
    except FootprintError as error:
        return Check("memory", OPEN, f"unknown what it needs: {error}"), None
    room = wanted.allowed_bytes
    load = f"{_users(users)} of {wanted.context:,} tokens"
    verdict = "fits" if needed.total <= room else "does not fit"
    text = f"{form.name} with {load} {verdict} in {room / 2**30:.2f} GiB: needs {needed}"
    return Check("memory", MET if needed.total <= room else NOT_MET, text), needed


def _speed(
    card: Card, wanted: Requirements, form: Form, users: int, measured: Sequence[MeasuredSpeed]
) -> tuple[Speed | None, str]:
    """The speed, or None and why it is not known."""
    device = wanted.device
    mine = [m for m in measured if (m.model, m.form, m.users) == (card.key, form.name, users)]
    found = next((m for m in mine if m.basis == "measured"), mine[0] if mine else None)
    try:
        roof, bound, why_not = *_roof(card, wanted, form, users), ""
    except FootprintError as error:
        roof, bound, why_not = None, "", str(error)
    if found is not None:
        if roof and found.tokens_per_second > MOST_OF_THE_ROOF * roof:
            raise SelectionError(
                f"{found.tokens_per_second:,.0f} tokens/s were {found.basis} for {card.key} in "
                f"{form.name}, and the roof of {device.name} is {roof:,.0f}: "
                "measure the roof and the speed again, one of them is wrong"
            )
        rate = found.tokens_per_second
        return Speed(rate, users, found.basis, found.bound, found.source), ""
    if roof is None:
        return None, why_not
    basis = "at most" if device.reached is None else "predicted"
    return Speed(roof * (device.reached or 1.0), users, basis, bound, device.source), ""


def _roof(card: Card, wanted: Requirements, form: Form, users: int) -> tuple[float, str]:
    """Tokens per second of all users at the roof, as `decode.decode_roofline`, and what binds.

    Raises:
        FootprintError: why there is no such figure.
    """
    device = wanted.device
    if card.member == "diffusiongemma":
        raise FootprintError("it denoises blocks of 256 tokens; the roof of single tokens is mute")
    if device.bytes_per_second is None:
        raise FootprintError(
            f"the bandwidth of {device.name} is not given: measure it (hardware.measure())"
        )
    memory = _bytes_per_step(card, form, wanted.context, users) / device.bytes_per_second
    # Without an arithmetic rate only memory limits: that is still an upper limit.
    compute = 0.0
    if device.flops_per_second:
        compute = _flops(card, wanted.context) * users / device.flops_per_second
    return users / max(memory, compute), "memory" if memory >= compute else "compute"


def _users(count: int) -> str:
    return f"{count:,} user{'s' if count > 1 else ''}"


def _speed_check(wanted: Requirements, speed: Speed | None, why_not: str) -> Check:
    need_text = f"{wanted.tokens_per_second:g} wanted"
    if speed is None:
        return Check("speed", OPEN, f"speed unknown: {why_not}; {need_text}")
    share = f"{speed.per_user:.3g} tokens/s"
    if speed.users > 1:
        share += f" for each of {_users(speed.users)}"
    source = (speed.source,)
    if speed.per_user < wanted.tokens_per_second:
        how = f"{speed.bound}-bound" if speed.bound else "measured"
        return Check("speed", NOT_MET, f"{speed.basis} {share} ({how}); {need_text}", source)
    if speed.basis == "at most":
        text = f"possible, not shown: {speed.basis} {share} ({speed.bound}-bound); {need_text}"
        return Check("speed", OPEN, text, source)
    return Check("speed", MET, f"{speed.basis} {share}; {need_text}", source)


def _first_token(card: Card, wanted: Requirements) -> tuple[float | None, str]:
    """The least time for one prompt alone on a device: its arithmetic over the peak rate."""
    rate = wanted.device.flops_per_second
    if rate is None:
        return None, f"the FLOP/s of {wanted.device.name} are not given"
    if card.member == "diffusiongemma":
        return None, "it denoises a block of 256 tokens before it shows any"
    try:
        return _prefill_flops(card, wanted.prompt_tokens) / rate, ""
    except FootprintError as error:
        return None, str(error)


def _wait_check(wanted: Requirements, wait: float | None, why_not: str) -> Check:
    limit = f"{wanted.first_token_seconds:g} s allowed"
    if wait is None:
        return Check("first token", OPEN, f"wait for the first token unknown: {why_not}; {limit}")
    text = f"at least {wait:.2g} s to read {wanted.prompt_tokens:,} tokens alone on the device"
    if wait > wanted.first_token_seconds:
        return Check("first token", NOT_MET, f"{text}; {limit}", (wanted.device.source,))
    return Check(
        "first token",
        OPEN,
        f"possible, not shown: {text}, and waiting for other users comes on top; {limit}",
        (wanted.device.source,),
    )


def _budget_check(budget: float, devices: int, hourly: float) -> Check:
    text = f"{devices} device{'s' if devices > 1 else ''} for ${hourly:,.2f} an hour"
    if hourly > budget:
        return Check("budget", NOT_MET, f"{text}; the budget is ${budget:,.2f}")
    return Check("budget", MET, f"{text}, of ${budget:,.2f}")


def forms_of(card: Card, wanted: Requirements) -> tuple[Form, ...]:
    """The forms to judge: those asked for; a pocket model runs in fp32 and in nothing else."""
    return (FORMS["fp32"],) if card.pocket else tuple(FORMS[name] for name in wanted.forms)
