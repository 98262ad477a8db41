"""The checks of claims about fine-tuning: the installed packages are called, memory is worked out.

No check knows its verdict beforehand.
"""

from __future__ import annotations

from course_lib.claim_evidence import Evidence

GB = 10**9


def trl_takes(where: str, keyword: str, instead: str) -> Evidence:
    """Call trl's class with the keyword, and look for the one that took its place.

    instead: "Class.keyword", such as "SFTConfig.max_length".
    """
    import inspect

    import trl

    try:
        getattr(trl, where)(**{keyword: None})
    except TypeError as error:
        if "unexpected keyword" in str(error):
            owner, _, name = instead.partition(".")
            there = name in inspect.signature(getattr(trl, owner).__init__).parameters
            works = f"{instead} is {'there' if there else 'not there either'}"
            return Evidence("false", f"trl {trl.__version__}: TypeError: {error}; {works}")
    except ValueError:
        pass  # the keyword was taken; its value, or a default on this machine, was not
    return Evidence("true", f"trl {trl.__version__}: {where} took {keyword}")


def qlora_fits(key: str, gigabytes: float, length: int, dtypes: list[str]) -> Evidence:
    """The memory plan of QLoRA, one row at a time, in each type that the rest may be held in."""
    from course_lib import finetuning_accelerator

    plans = {
        dtype: finetuning_accelerator.plan(key, "qlora", length=length, dtype=dtype)
        for dtype in dtypes
    }
    fits = [one.fits(int(gigabytes * GB)) for one in plans.values()]
    shown = ", ".join(f"{one.total / GB:.1f} GB in {dtype}" for dtype, one in plans.items())
    verdict = "true" if all(fits) else "partly true" if any(fits) else "false"
    return Evidence(
        verdict, f"{key}, rows of {length} tokens, with all that a training holds: {shown}"
    )
