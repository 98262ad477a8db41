"""Talk to a model: one reply, a stream of text, or many conversations at once.

>>> from course_lib import chat, models
>>> gemma = models.load("pocket-micro")
>>> chat.reply(gemma, "Hello!").text

Everything is greedy unless you ask for a temperature: the same question gets the same answer. A
reply is always taken apart (thought, text, tool calls) and always says what it cost in tokens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from course_lib import generation, messages
from course_lib.answers import Reply, Stream, settled_text, whole_ids
from course_lib.endpoint import Completion, EndpointGemma, ask, ask_stream
from course_lib.generation import ContextError, Settings
from course_lib.messages import Conversation, MessageError
from course_lib.notation import THOUGHT_START
from course_lib.replies import Parsed, parse_reply

if TYPE_CHECKING:
    from course_lib.models import Gemma

__all__ = [
    "ContextError",
    "MessageError",
    "Reply",
    "Stream",
    "batch",
    "complete",
    "prompt_ids",
    "render",
    "reply",
    "stream",
]

Tools = Sequence[Any] | None
MAX_NEW_TOKENS = 256


# ---- asking ------------------------------------------------------------------------------------


def reply(
    gemma: Gemma | EndpointGemma,
    conversation: Conversation,
    *,
    tools: Tools = None,
    thinking: bool = False,
    max_new_tokens: int = MAX_NEW_TOKENS,
    temperature: float = 0.0,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> Reply:
    """Ask one question, or continue one conversation.

    conversation: a string, or messages with role and content.
    tools: JSON schemas of functions, or `tools.Tool`; Gemma 4 only.
    thinking: let the model write a thought first; Gemma 4 only.
    temperature: 0 takes the most likely token each time. Above 0 tokens are drawn at random;
        top_p and top_k then limit the choice (None: no limit) and seed makes it repeatable.

    Raises MessageError (bad conversation), ContextError (too long), ValueError (bad setting),
    EndpointError (only with an endpoint).
    """
    settings = Settings(max_new_tokens, temperature, top_p, top_k, seed)
    if isinstance(gemma, EndpointGemma):
        return _ask_endpoint(gemma, conversation, tools, thinking, settings)
    ids = prompt_ids(gemma, conversation, tools=tools, thinking=thinking)
    return _generate(gemma, [ids], settings)[0]


def batch(
    gemma: Gemma | EndpointGemma,
    conversations: Sequence[Conversation],
    *,
    tools: Sequence[Any] | None = None,
    thinking: bool = False,
    max_new_tokens: int = MAX_NEW_TOKENS,
    batch_size: int | None = None,
    temperature: float = 0.0,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> list[Reply]:
    """Ask many conversations at once; the replies come in the same order.

    tools: one list for all, or a list with one list of tools per conversation.
    batch_size: how many go through the model together; all of them by default.
    Prompts are padded on the left and the padding is masked, so a greedy batch gives the very
    tokens that one-by-one gives. Draws at a temperature depend on what else is in the batch.
    """
    if isinstance(conversations, (str, Mapping)):
        raise MessageError("batch takes a list of conversations: use reply for a single one.")
    if batch_size is not None and batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    conversations = list(conversations)
    tools_of_each = _tools_of_each(tools, len(conversations))
    settings = Settings(max_new_tokens, temperature, top_p, top_k, seed)
    pairs = list(zip(conversations, tools_of_each, strict=True))
    if isinstance(gemma, EndpointGemma):
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=batch_size or 8) as pool:
            asked = [
                pool.submit(_ask_endpoint, gemma, conversation, own, thinking, settings)
                for conversation, own in pairs
            ]
            return [one.result() for one in asked]
    prompts = [
        prompt_ids(gemma, conversation, tools=own, thinking=thinking) for conversation, own in pairs
    ]
    size = batch_size or max(len(prompts), 1)
    return [
        answer
        for first in range(0, len(prompts), size)
        for answer in _generate(gemma, prompts[first : first + size], settings)
    ]


def stream(
    gemma: Gemma | EndpointGemma,
    conversation: Conversation,
    *,
    tools: Tools = None,
    thinking: bool = False,
    max_new_tokens: int = MAX_NEW_TOKENS,
    temperature: float = 0.0,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> Stream:
    """Like `reply`, but the text comes piece by piece while the model writes.

    Iterate over the result for pieces of text; joined they are exactly ``reply(...).text``.
    Thoughts and tool calls are not in the pieces. When the stream has ended, its ``reply`` holds
    the whole `Reply`. A piece is not a token: count tokens with ``reply.completion_tokens``.
    """
    settings = Settings(max_new_tokens, temperature, top_p, top_k, seed)
    if isinstance(gemma, EndpointGemma):
        body = _endpoint_request(gemma, conversation, tools, thinking, settings)
        return Stream(_endpoint_events(gemma, body))
    ids = prompt_ids(gemma, conversation, tools=tools, thinking=thinking)
    generation.check_fits(gemma, len(ids), settings)
    return Stream(_local_events(gemma, ids, settings))


def complete(
    gemma: Gemma,
    prompt: str | Sequence[int],
    *,
    max_new_tokens: int = MAX_NEW_TOKENS,
    temperature: float = 0.0,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> Reply:
    """Let the model continue a raw prompt, with no template around it.

    prompt: text (``<bos>`` is put in front where it is missing) or token ids. This is how you
    find out what a wrong template does, and how a base model is used.
    """
    settings = Settings(max_new_tokens, temperature, top_p, top_k, seed)
    if isinstance(prompt, str):
        bos = gemma.tokenizer.bos_token or ""
        text = prompt if prompt.startswith(bos) else bos + prompt
        ids = gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
    else:
        ids = [int(token) for token in prompt]
    _check_bos(gemma, ids)
    return _generate(gemma, [ids], settings)[0]


# ---- from messages to tokens -------------------------------------------------------------------


def render(
    gemma: Gemma,
    conversation: Conversation,
    *,
    tools: Tools = None,
    thinking: bool = False,
    add_generation_prompt: bool = True,
) -> str:
    """The text that the model will read, written by the chat template of its tokenizer."""
    return _apply_template(
        gemma, conversation, tools, thinking, add_generation_prompt, tokenize=False
    )


def prompt_ids(
    gemma: Gemma,
    conversation: Conversation,
    *,
    tools: Tools = None,
    thinking: bool = False,
    add_generation_prompt: bool = True,
) -> list[int]:
    """The token ids that the model will read, with exactly one BOS in front.

    Raises MessageError for a bad conversation and ValueError when the BOS is missing or double.
    """
    ids = _apply_template(
        gemma, conversation, tools, thinking, add_generation_prompt, tokenize=True
    )["input_ids"]
    _check_bos(gemma, ids)
    return list(ids)


def _apply_template(
    gemma: Gemma,
    conversation: Conversation,
    tools: Tools,
    thinking: bool,
    add_generation_prompt: bool,
    *,
    tokenize: bool,
) -> Any:
    from jinja2.exceptions import TemplateError

    checked = messages.check(conversation, gemma.generation)
    if not gemma.tokenizer.chat_template:
        raise MessageError(
            f"{gemma.name} has no chat template: it is a base model, which continues text and "
            "holds no conversation. Load its -it version, or use chat.complete."
        )
    schemas = _schemas(tools)
    if gemma.generation is not None and gemma.generation != "4":
        if schemas:
            raise MessageError(
                f"Gemma {gemma.generation} has no tool tokens: describe the tools in the text of "
                "a message, or use a Gemma 4 model."
            )
        if thinking:
            raise MessageError(
                f"Gemma {gemma.generation} has no thinking mode: use a Gemma 4 model."
            )
    try:
        return gemma.tokenizer.apply_chat_template(
            checked,
            tools=schemas or None,
            enable_thinking=thinking,
            add_generation_prompt=add_generation_prompt,
            tokenize=tokenize,
            return_dict=tokenize,
        )
    except TemplateError as error:
        raise MessageError(f"The chat template refused the conversation: {error}") from error


def _schemas(tools: Tools) -> list[dict[str, Any]]:
    """Tools as JSON schemas. A `tools.Tool` carries its own in ``schema``."""
    if isinstance(tools, Mapping):
        raise ValueError("tools must be a list of tools: put this one in a list")
    return [getattr(tool, "schema", tool) for tool in tools or ()]


def _tools_of_each(tools: Sequence[Any] | None, n: int) -> list[Tools]:
    if not tools:
        return [None] * n
    if all(one is None or isinstance(one, (list, tuple)) for one in tools):
        if len(tools) != n:
            raise ValueError(
                f"there are {len(tools)} lists of tools for {n} conversations: give one list of "
                "tools per conversation, or one list for all"
            )
        return list(tools)
    return [tools] * n


def _check_bos(gemma: Gemma, ids: Sequence[int]) -> None:
    """Every Gemma was trained with exactly one BOS; without it, or with two, it talks nonsense."""
    bos = gemma.tokenizer.bos_token_id
    if not ids:
        raise ValueError("the prompt is empty: there is nothing to continue")
    if gemma.generation is None or bos is None:
        return
    if ids[0] != bos:
        raise ValueError(
            "the prompt does not start with <bos>: render it with course_lib, or put it in front"
        )
    if len(ids) > 1 and ids[1] == bos:
        raise ValueError(
            "the prompt starts with two <bos>: a rendered template already holds one, so tokenize "
            "it with add_special_tokens=False"
        )


# ---- from tokens to replies --------------------------------------------------------------------


def _generate(gemma: Gemma, prompts: list[list[int]], settings: Settings) -> list[Reply]:
    generated = generation.generate(gemma, prompts, settings)
    return [_reply(gemma, p, ids) for p, ids in zip(prompts, generated, strict=True)]


def _reply(gemma: Gemma, prompt: Sequence[int], ids: Sequence[int]) -> Reply:
    raw = _decode(gemma, ids)
    # Of a Gemma's text the control tokens are kept; those of others mean nothing here.
    text = raw if gemma.generation else _decode(gemma, ids, skip_special_tokens=True)
    parsed = _parse(gemma, _turn(gemma, prompt, text))
    stopped = bool(ids) and ids[-1] in generation.stop_ids(gemma)
    return Reply(
        text=parsed.text,
        thinking=parsed.thinking,
        tool_calls=parsed.tool_calls,
        prompt_tokens=len(prompt),
        completion_tokens=len(ids),
        finish_reason="tool_calls" if parsed.tool_calls else "stop" if stopped else "length",
        token_ids=tuple(ids),
        raw=raw,
        malformed=parsed.malformed,
    )


def _decode(gemma: Gemma, ids: Sequence[int], *, skip_special_tokens: bool = False) -> str:
    return gemma.tokenizer.decode(
        list(ids),
        skip_special_tokens=skip_special_tokens,
        clean_up_tokenization_spaces=False,
    )


def _turn(gemma: Gemma, prompt: Sequence[int], written: str) -> str:
    """The model's turn: what it wrote, behind a thought that the template opened for it."""
    # Behind a tool result the template itself opens the thought, in the prompt.
    if gemma.generation == "4" and _decode(gemma, prompt[-8:]).endswith(THOUGHT_START):
        return THOUGHT_START + written
    return written


def _parse(gemma: Gemma, written: str) -> Parsed:
    if gemma.generation is None:
        return Parsed(written.strip(), "")
    return parse_reply(written, gemma.generation)


def _local_events(gemma: Gemma, prompt: list[int], settings: Settings) -> Iterator[str | Reply]:
    ids: list[int] = []
    shown = ""
    for token in generation.tokens(gemma, prompt, settings):
        ids.append(token)
        text = _settled(gemma, prompt, ids)
        yield text[len(shown) :]
        shown = max(shown, text, key=len)
    answer = _reply(gemma, prompt, ids)
    yield answer.text[len(shown) :]
    yield answer


def _settled(gemma: Gemma, prompt: Sequence[int], ids: Sequence[int]) -> str:
    """The part of the reply's text that the tokens to come cannot change."""
    whole = whole_ids(gemma.tokenizer.convert_ids_to_tokens(list(ids)))
    text = _decode(gemma, ids[:whole], skip_special_tokens=gemma.generation is None)
    return settled_text(_turn(gemma, prompt, text), gemma.generation)


# ---- endpoints ---------------------------------------------------------------------------------


def _endpoint_request(
    gemma: EndpointGemma,
    conversation: Conversation,
    tools: Tools,
    thinking: bool,
    settings: Settings,
) -> dict[str, Any]:
    return {
        "messages": messages.check(conversation, gemma.generation),
        "tools": _schemas(tools),
        "thinking": thinking,
        "max_tokens": settings.max_new_tokens,
        "temperature": settings.temperature,
        "top_p": settings.top_p,
        "top_k": settings.top_k,
        "seed": settings.seed,
    }


def _ask_endpoint(
    gemma: EndpointGemma,
    conversation: Conversation,
    tools: Tools,
    thinking: bool,
    settings: Settings,
) -> Reply:
    request = _endpoint_request(gemma, conversation, tools, thinking, settings)
    return _from_completion(ask(gemma, **request))


def _endpoint_events(gemma: EndpointGemma, request: dict[str, Any]) -> Iterator[str | Reply]:
    for event in ask_stream(gemma, **request):
        yield _from_completion(event) if isinstance(event, Completion) else event


def _from_completion(completion: Completion) -> Reply:
    return Reply(
        text=completion.text,
        thinking=completion.thinking,
        tool_calls=completion.tool_calls,
        prompt_tokens=completion.prompt_tokens,
        completion_tokens=completion.completion_tokens,
        finish_reason=completion.finish_reason,
        token_ids=(),
        raw=completion.raw,
        malformed=completion.malformed,
    )
