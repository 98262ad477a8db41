"""The three briefs of lesson 02, as requirements. The people are invented; the needs are common.

The devices' figures are third-party pages' words for real hardware, named in `Device.source`, and
not measured by us: where you have the machine, put `Device.measured` in their place.
"""

from __future__ import annotations

from dataclasses import dataclass

from course_lib.selection_needs import OPEN_LICENCES, Device, Needed, Requirements

GB = 10**9
GIB = 2**30

PHONE = Device(
    name="a phone of the Snapdragon 8 Gen 3 class, 4 GiB for the app's model",
    memory_bytes=4 * GIB,
    bytes_per_second=67 * GB,
    source="bandwidth: about 67 GB/s (reportify.ai, quoting an analyst); 4 GiB: a premise of the "
    "brief; FLOP/s at the dtype in use: not found, so unknown",
    ple_elsewhere=True,
)
H100 = Device(
    name="H100 SXM, 80 GB",
    memory_bytes=80 * GB,
    bytes_per_second=3350 * GB,
    flops_per_second=1979e12 / 2,
    source="archive-lib.hpctech.co.jp/gpuproduct/nvidia-h100.html: 3,350 GB/s; bf16 1,979 TFLOP/s "
    "with sparsity, half of it without",
    price_per_hour=3.0,
)
WORKSTATION = Device(
    name="workstation GPU, 48 GB (RTX A6000 class)",
    memory_bytes=48 * GB,
    bytes_per_second=768 * GB,
    flops_per_second=149.7e12,
    source="de.techbriefly.com: RTX A6000 48 GB, 768 GB/s; ecer.com's copy of the A40 sheet (the "
    "same GA102 chip): 149.7 TFLOP/s in bf16",
)


@dataclass(frozen=True)
class Brief:
    """A request as a client would put it, and the same as requirements."""

    title: str
    story: str
    requirements: Requirements


CLINIC = Brief(
    title="A phone app for a clinic",
    story=(
        "Nurses on home visits photograph a referral letter and ask what it says, in Spanish or "
        "English, where there is no signal. Nothing may leave the phone. The app may use 4 GiB. "
        "Ten tokens a second is as fast as they read; five seconds is as long as they wait. It "
        "explains letters; it does not diagnose."
    ),
    requirements=Requirements(
        name="A phone app for a clinic",
        device=PHONE,
        task="pictures",
        scores=(Needed("MMMLU", 60),),
        languages=("en", "es"),
        modalities=("text", "image"),
        context=4096,
        prompt=1500,
        first_token_seconds=5,
        tokens_per_second=10,
        licences=OPEN_LICENCES,
        ungated=True,
    ),
)
SUPPORT = Brief(
    title="A support desk with 200 concurrent users",
    story=(
        "A shop's support desk talks to 200 customers at a time in four languages and looks up "
        "orders through tools. Eight thousand tokens hold a conversation. Each customer is to see "
        "20 tokens a second and wait two seconds at most. Twelve dollars an hour are there, for "
        "rented H100s at three dollars each (the desk's quotation)."
    ),
    requirements=Requirements(
        name="A support desk with 200 concurrent users",
        device=H100,
        task="tools",
        scores=(Needed("Tau2 (average)", 60),),
        languages=("en", "es", "pt", "tl"),
        context=8192,
        users=200,
        prompt=3000,
        first_token_seconds=2,
        tokens_per_second=20,
        licences=OPEN_LICENCES,
        budget_per_hour=12,
        max_devices=4,
        prefer="cost",
    ),
)
CONTRACTS = Brief(
    title="A law firm's contract desk on one workstation GPU",
    story=(
        "Three lawyers read contracts of up to a hundred pages against the firm's rules, on one "
        "workstation in the office: client papers go nowhere else. They can wait a minute for the "
        "first word of an answer about a whole contract and then want to read along."
    ),
    requirements=Requirements(
        name="A law firm's contract desk on one workstation GPU",
        device=WORKSTATION,
        task="documents",
        scores=(Needed("MRCR v2 8-needle 128k", 40), Needed("MMLU-Pro", 75)),
        languages=("en",),
        context=65_536,
        users=3,
        prompt=60_000,
        first_token_seconds=60,
        tokens_per_second=8,
        licences=OPEN_LICENCES,
    ),
)
BRIEFS: dict[str, Brief] = {"clinic": CLINIC, "support": SUPPORT, "contracts": CONTRACTS}
