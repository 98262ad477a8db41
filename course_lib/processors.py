"""The processor of a Gemma that sees or hears, also where torchvision is missing.

Transformers' Gemma4Processor insists on a video processor, and that one needs torchvision, which
has no build for every machine. Pictures and sound need neither.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

from transformers import AutoProcessor, Gemma4Processor, ProcessorMixin


class _WithoutVideo(ProcessorMixin):
    """Takes the video processor out of the call that Gemma4Processor makes to ProcessorMixin."""

    def __init__(self, *args: Any, video_processor: None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class OmniProcessor(Gemma4Processor, _WithoutVideo):
    """Gemma4Processor without video: it needs no torchvision, and is otherwise the same.

    transformers reads a processor's parts off the names of these arguments.
    """

    def __init__(
        self,
        feature_extractor,
        image_processor,
        tokenizer,
        chat_template=None,
        image_seq_length: int = 280,
        audio_seq_length: int = 750,
        audio_ms_per_token: int = 40,
    ) -> None:
        super().__init__(
            feature_extractor=feature_extractor,
            image_processor=image_processor,
            tokenizer=tokenizer,
            video_processor=None,
            chat_template=chat_template,
            image_seq_length=image_seq_length,
            audio_seq_length=audio_seq_length,
            audio_ms_per_token=audio_ms_per_token,
        )

    def save_pretrained(self, save_directory: str | Path, **kwargs: Any) -> list[str]:
        """Save it so that plain transformers with torchvision loads it as Gemma4Processor.

        A call with padding leaves its settings in the tokenizer. Saved, they would come back as
        ``max_length=None`` for the sounds, which the feature extractor refuses.
        """
        self.tokenizer.backend_tokenizer.no_padding()
        self.tokenizer.backend_tokenizer.no_truncation()
        files = super().save_pretrained(save_directory, **kwargs)
        for name in ("processor_config.json", "tokenizer_config.json"):
            path = Path(save_directory) / name
            stored = json.loads(path.read_text(encoding="utf-8"))
            stored["processor_class"] = Gemma4Processor.__name__
            if "image_processor" in stored:
                pictures = stored["image_processor"]
                stored["video_processor"] = {
                    "video_processor_type": "Gemma4VideoProcessor",
                    **{key: pictures[key] for key in ("patch_size", "pooling_kernel_size")},
                    "max_soft_tokens": 70,
                }
            path.write_text(json.dumps(stored, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        return files


def load(folder: Path) -> ProcessorMixin:
    """The processor stored in a folder: transformers' own class where it can be built here.

    Without torchvision a Gemma 4 gets `OmniProcessor`: pictures and sound as ever, no video.
    Raises ImportError where another family's processor needs a package that is missing.
    """
    config = folder / "processor_config.json"
    stored = json.loads(config.read_text(encoding="utf-8")) if config.is_file() else {}
    is_gemma4 = stored.get("processor_class") == Gemma4Processor.__name__
    if is_gemma4 and importlib.util.find_spec("torchvision") is None:
        return OmniProcessor.from_pretrained(folder, local_files_only=True)
    return AutoProcessor.from_pretrained(folder, local_files_only=True)
