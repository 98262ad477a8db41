"""What goes wrong before a model sees or hears anything."""

from __future__ import annotations


class MediaError(ValueError):
    """A picture, a sound or a video cannot be used as it is; the text says what to do."""


class TakesError(MediaError):
    """The model cannot take this kind of input; the text names one that can."""
