"""Your own picture or your own voice in a notebook: upload, microphone, player.

Each has a text way: where no widget can be shown (`widgets.is_live`), a file path does the same.

>>> chosen = media_widgets.upload()          # a button; afterwards:
>>> chosen.picture()
>>> voice = media_widgets.microphone()       # a button where the browser allows; afterwards:
>>> voice.sound()

The microphone is the browser's. Colab hands the recording to Python itself. In JupyterLab and
Notebook a page script does, through a hidden text field; where a front end runs no scripts of a
notebook (VS Code, an untrusted notebook), no button appears: record with any other program and
upload the file, or give its path.
"""

from __future__ import annotations

import base64
import html
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.pictures import picture
from course_lib.multimodal.sound_files import wav
from course_lib.multimodal.sounds import MOST_SECONDS, Sound, sound
from course_lib.widgets import is_live

if TYPE_CHECKING:
    import ipywidgets
    from PIL import Image

ACCEPTED = "image/png,image/jpeg,image/webp,audio/wav,audio/flac,.wav,.flac,.png,.jpg,.jpeg"


@dataclass
class Chosen:
    """What a reader uploaded or recorded; it arrives when they do it, so ask for it afterwards."""

    name: str = ""
    data: bytes = field(default=b"", repr=False)

    def _bytes(self) -> bytes:
        if not self.data:
            raise MediaError(
                "nothing was chosen yet: use the button above, or give a file's path instead: "
                'see(gemma, "my.png", "...") or hear(gemma, "my.wav")'
            )
        return self.data

    def picture(self) -> Image.Image:
        """The uploaded picture. Raises MediaError before there is one, and for what is none."""
        return picture(self._bytes())

    def sound(self, part: tuple[float, float] | None = None) -> Sound:
        """The uploaded or recorded sound. Raises MediaError as `picture`."""
        return sound(self._bytes(), part=part)


def upload() -> Chosen:
    """A button for one picture (PNG, JPEG, WebP) or one sound (WAV, FLAC). The file stays here.

    Where no widget can be shown, prints how to give a path instead.
    """
    chosen = Chosen()
    if not is_live():
        print(upload_text())
        return chosen
    from IPython.display import display

    display(upload_widget(chosen))
    return chosen


def upload_text() -> str:
    """How to say it without a widget."""
    return (
        "Your own file, by its path:\n"
        '  multimodal.see(gemma, "my.png", "What does it show?")\n'
        '  multimodal.hear(gemma, "my.wav")'
    )


def upload_widget(chosen: Chosen) -> ipywidgets.Widget:
    """The widget itself; what is uploaded goes into `chosen`."""
    import ipywidgets

    button = ipywidgets.FileUpload(
        accept=ACCEPTED, multiple=False, description="Choose a file",
        tooltip="One picture or one sound from this computer",
    )  # fmt: skip
    said = ipywidgets.HTML()

    def arrived(change: dict[str, Any]) -> None:
        files = uploaded(change["new"])
        if not files:
            return
        chosen.name, chosen.data = files[0]
        said.value = f"{html.escape(chosen.name)}: {len(chosen.data):,} bytes."

    button.observe(arrived, names="value")
    return ipywidgets.VBox([button, said])


def uploaded(value: Any) -> list[tuple[str, bytes]]:
    """Names and bytes of a FileUpload's value, in the form of ipywidgets 8 or of ipywidgets 7."""
    if isinstance(value, dict):  # ipywidgets 7, as on Colab: name -> {"metadata", "content"}
        return [(name, bytes(one["content"])) for name, one in value.items()]
    return [(one["name"], bytes(one["content"])) for one in value]


# ---- the microphone ----------------------------------------------------------------------------


def microphone(seconds: float = 5.0) -> Chosen:
    """A button that records your voice for so long, where the front end allows it.

    Nothing leaves this computer, or your Colab machine. Raises ValueError for a length that no
    model hears.
    """
    if not 0.2 <= seconds <= MOST_SECONDS:
        raise ValueError(f"record from 0.2 to {MOST_SECONDS:.0f} seconds, not {seconds!r}")
    chosen = Chosen()
    if not is_live():
        print(microphone_text())
        return chosen
    if "google.colab" in sys.modules:
        _record_on_colab(chosen, seconds)
        return chosen
    from IPython.display import HTML, display

    widget, mark = microphone_widget(chosen)
    display(widget)
    display(HTML(microphone_page(mark, seconds)))
    return chosen


def microphone_text() -> str:
    """How to say it without a widget."""
    return (
        "Record yourself with any program, at most 30 s, as WAV or FLAC at any rate; then:\n"
        '  multimodal.hear(gemma, "my.wav")'
    )


def microphone_widget(chosen: Chosen) -> tuple[ipywidgets.Widget, str]:
    """The hidden field that a recording comes through, and the CSS class that finds it."""
    import ipywidgets

    mark = f"recording-{uuid4().hex}"
    text = ipywidgets.Textarea(layout=ipywidgets.Layout(display="none"), continuous_update=True)
    text.add_class(mark)
    said = ipywidgets.HTML("If no button appears below, this front end cannot record: use upload.")

    def arrived(change: dict[str, Any]) -> None:
        if not change["new"]:
            return
        try:
            chosen.data = recorded(change["new"])
        except MediaError as error:
            said.value = html.escape(str(error))
            return
        chosen.name = "recording.wav"
        said.value = f"Recorded: {html.escape(str(sound(chosen.data, allow_silence=True)))}"
        text.value = ""

    text.observe(arrived, names="value")
    return ipywidgets.VBox([said, text]), mark


def recorded(text: str) -> bytes:
    """The WAV in a recording's base64 text. Raises MediaError for anything else."""
    try:
        data = base64.b64decode(text.rpartition(",")[2], validate=True)
    except ValueError as error:
        raise MediaError(
            f"the recording did not arrive whole ({error}): record it again"
        ) from error
    if data[:4] != b"RIFF":
        raise MediaError("the recording is no WAV: record it again, or upload a file")
    return data


# Raw samples by the Web Audio API, written as a WAV of 16 bits: every browser can do that, where
# MediaRecorder's WebM would need another decoder here.
_RECORD = """
async function record(seconds) {
  const stream = await navigator.mediaDevices.getUserMedia({audio: true});
  const context = new AudioContext();
  const source = context.createMediaStreamSource(stream);
  const node = context.createScriptProcessor(4096, 1, 1);
  const parts = [];
  node.onaudioprocess = e => parts.push(new Float32Array(e.inputBuffer.getChannelData(0)));
  source.connect(node); node.connect(context.destination);
  await new Promise(done => setTimeout(done, seconds * 1000));
  node.disconnect(); source.disconnect();
  stream.getTracks().forEach(track => track.stop());
  const rate = context.sampleRate; await context.close();
  const n = Math.min(parts.reduce((sum, p) => sum + p.length, 0), Math.floor(seconds * rate));
  const view = new DataView(new ArrayBuffer(44 + 2 * n));
  const put = (at, text) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  put(0, 'RIFF'); view.setUint32(4, 36 + 2 * n, true); put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
  view.setUint32(24, rate, true); view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true); view.setUint16(34, 16, true);
  put(36, 'data'); view.setUint32(40, 2 * n, true);
  let at = 0;
  for (const part of parts) for (const x of part) {
    if (at >= n) break;
    view.setInt16(44 + 2 * at, Math.max(-1, Math.min(1, x)) * 32767, true); at += 1;
  }
  const bytes = new Uint8Array(view.buffer); let text = '';
  for (let i = 0; i < bytes.length; i += 32768)
    text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
}
"""


def microphone_page(mark: str, seconds: float) -> str:
    """The button and its script for Jupyter: the recording goes into the field of class `mark`."""
    return f"""<button id="{mark}">Record {seconds:g} s</button> <span role="status"></span>
<script>(() => {{{_RECORD}
const button = document.getElementById('{mark}'), status = button.nextElementSibling;
button.onclick = async () => {{
  button.disabled = true; status.textContent = 'Recording: speak now.';
  try {{
    const text = await record({seconds:g});
    const field = document.querySelector('.{mark} textarea');
    if (!field) throw new Error('run the cell again: its hidden field is gone');
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    set.call(field, text);
    field.dispatchEvent(new Event('input', {{bubbles: true}}));
    field.dispatchEvent(new Event('change', {{bubbles: true}}));
    status.textContent = 'Done.';
  }} catch (error) {{ status.textContent = 'No recording: ' + error.message; }}
  button.disabled = false;
}};
}})();</script>"""


def _record_on_colab(chosen: Chosen, seconds: float) -> None:
    from google.colab import output

    print(f"Recording {seconds:g} s: speak now.")
    text = output.eval_js(f"{_RECORD}; record({seconds:g})", timeout_sec=seconds + 60)
    chosen.name, chosen.data = "recording.wav", recorded(text)
    print(sound(chosen.data, allow_silence=True))


# ---- players -----------------------------------------------------------------------------------


def play(one: Sound, text: str) -> None:
    """A player for a sound, with what is to be heard in words for those who cannot hear it.

    Raises ValueError without a text: a sound that says nothing to some readers is not finished.
    """
    if not text.strip():
        raise ValueError("play(sound, text): write what is to be heard, for those who cannot hear")
    from IPython.display import display

    display(
        {"text/html": player_html(one, text), "text/plain": f"[sound, {one.seconds:.1f} s] {text}"},
        raw=True,
    )


def player_html(one: Sound, text: str) -> str:
    """The player as HTML, the sound inside it as a WAV."""
    data = base64.b64encode(wav(one.samples)).decode("ascii")
    label = html.escape(text, quote=True)
    return (
        f'<figure><audio controls preload="none" aria-label="{label}" '
        f'src="data:audio/wav;base64,{data}"></audio><figcaption>{label}</figcaption></figure>'
    )
