"""The victim: the shop's desk agent, on a pocket model, with tools that really change the shop.

    agent = Agent(models.load("pocket-micro"))
    done = agent.run([Task("Please handle email D12.", desk=Desk(emails={"D12": text}))])
    done[0].changes                                   # what is not as it was in the shop

Undefended it is what a first version of an agent is: texts are pasted into the prompt as they
come, and every call runs. With a `Guard` each of its four checks is asked where it belongs; with
``template="checked"`` a conversation that holds control tokens is refused, as `course_lib.chat`
does everywhere else.

Many tasks go side by side, each with its own shop: their rounds share the passes through the model,
and a greedy batch gives the very tokens that one-by-one gives. What was written for a prompt is
remembered (`Remembered`), because the same prompt would get the same reply: most defences leave
most prompts as they were, so a run of many defences asks the model little more than once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from course_lib import chat, generation, templates
from course_lib.generation import ContextError, Settings
from course_lib.messages import MessageError, without_control_tokens
from course_lib.notation import THOUGHT_START, TemplateError
from course_lib.replies import Parsed, ToolCall, parse_reply
from course_lib.security.agent_desk import Change, Desk
from course_lib.security.decisions import Decision, stopping
from course_lib.security.stages import GuardRequest, Metered
from course_lib.security.turn import Confirm, Turn
from course_lib.timing import CLOCK
from course_lib.tools import Executed, Tool, ToolError, execute

if TYPE_CHECKING:
    from course_lib.models import Gemma
    from course_lib.security.guard import Guard

Template = Literal["pasted", "checked"]
Ended = Literal["answer", "malformed", "length", "max_rounds", "blocked", "ask", "too_long"]
TOOLS = ("read_email", "track_order", "cancel_order", "check_stock", "get_price")
MAX_NEW_TOKENS = 64
MAX_ROUNDS = 4
BATCH = 16


@dataclass(frozen=True, eq=False)
class Task:
    """One thing that the agent is asked, and the world in which it is asked.

    request: what the user writes; ``{name}`` stands for the document of that name. desk: a new one
    for each run, or what one run changed is there in the next. system: the hidden context, if any.
    tools: names of the tools that the agent may see. confirm: what the user says when asked for
    consent; nobody is there to say yes if None.
    """

    request: str
    desk: Desk = field(default_factory=Desk)
    documents: Mapping[str, str] = field(default_factory=dict)
    system: str = ""
    tools: tuple[str, ...] = TOOLS
    user: str = "user"
    confirm: Confirm | None = None

    @property
    def messages(self) -> list[dict[str, Any]]:
        system = [{"role": "system", "content": self.system}] if self.system else []
        return [*system, {"role": "user", "content": self.request}]


@dataclass(frozen=True)
class Transcript:
    """What became of a task.

    text: what the user is shown; "" when there was no answer. raw: what the model wrote last,
    before any check. calls: those that the model made, done or not. changes: in the shop's state.
    ended: as in `tools.Conversation`; "blocked" and "ask" are the guard's, "too_long" means that
    the prompt did not fit. prompt_tokens, completion_tokens: of all rounds. guard_s: seconds spent
    in checks. asked: how often the user was asked for consent.
    """

    text: str
    raw: str
    ended: Ended
    calls: tuple[Executed, ...]
    changes: tuple[Change, ...]
    decisions: tuple[Decision, ...] = field(repr=False, default=())
    messages: tuple[dict[str, Any], ...] = field(repr=False, default=())
    prompt_tokens: int = 0
    completion_tokens: int = 0
    rounds: int = 0
    guard_s: float = 0.0
    asked: int = 0
    model_s: float = 0.0

    @property
    def stopped_by(self) -> Decision | None:
        """The decision that ended the task, if one did."""
        return stopping(reversed(self.decisions)) if self.ended in ("blocked", "ask") else None

    def __str__(self) -> str:
        lines = [f"call: {one}" for one in self.calls]
        lines += [f"changed: {one}" for one in self.changes]
        return "\n".join([*lines, f"text: {self.text}", f"ended: {self.ended}"])


class Remembered:
    """What one model wrote for which prompt, greedily, and the seconds that it took.

    Greedy decoding has no chance in it, so a prompt is asked once. The seconds are those of the one
    time that it was asked: its share of the batch. Only for as long as the weights stay as they
    are: a model that is tuned on needs a new one.
    """

    def __init__(self, gemma: Gemma) -> None:
        self.gemma = gemma
        self._known: dict[tuple[int, tuple[int, ...]], tuple[list[int], float]] = {}

    def __len__(self) -> int:
        """How many prompts were asked."""
        return len(self._known)

    def replies(
        self, prompts: Sequence[Sequence[int]], settings: Settings, batch_size: int
    ) -> list[tuple[list[int], float]]:
        """Per prompt (token ids) the token ids of its reply, and seconds; new prompts are asked.

        Raises ContextError, and ValueError for settings that draw: a draw is another each time.
        """
        if settings.draws:
            raise ValueError("only greedy replies can be remembered: set temperature to 0")
        keys = [(settings.max_new_tokens, tuple(prompt)) for prompt in prompts]
        # Like lengths share a batch, and batches are of a size: less padding, no batch of one.
        new = sorted(set(keys) - self._known.keys(), key=lambda key: (len(key[1]), key))
        each = math.ceil(len(new) / max(1, math.ceil(len(new) / batch_size)))
        for first in range(0, len(new), max(1, each)):
            some = new[first : first + each]
            start = CLOCK()
            written = generation.generate(self.gemma, [ids for _, ids in some], settings)
            share = (CLOCK() - start) / len(some)
            self._known.update((key, (ids, share)) for key, ids in zip(some, written, strict=True))
        return [self._known[key] for key in keys]


class Agent:
    """Runs tasks on one model.

    guard: asked at its four places; None for nobody. template: "pasted" writes every text into the
    prompt as it is, so a control token in it works; "checked" refuses it. remembered: replies of
    this very model, to be shared with other agents; None remembers within one `run` only.
    Raises ValueError for an unknown template, and for replies of another model.
    """

    def __init__(
        self,
        gemma: Gemma,
        guard: Guard | None = None,
        *,
        template: Template = "pasted",
        max_new_tokens: int = MAX_NEW_TOKENS,
        max_rounds: int = MAX_ROUNDS,
        batch_size: int = BATCH,
        remembered: Remembered | None = None,
    ) -> None:
        if template not in ("pasted", "checked"):
            raise ValueError(f"template is 'pasted' or 'checked', not {template!r}")
        if remembered is not None and remembered.gemma is not gemma:
            raise ValueError("these replies are another model's: give Remembered of this one")
        self.gemma, self.guard, self.template = gemma, guard, template
        self.settings = Settings(max_new_tokens=max_new_tokens)
        self.max_rounds, self.batch_size = max_rounds, batch_size
        self.remembered = remembered

    def run(
        self, tasks: Sequence[Task], *, tick: Callable[[int], None] | None = None
    ) -> list[Transcript]:
        """All tasks to their ends; the transcripts come in the same order.

        tick is called with the number of tasks done.
        """
        runs = [_Run(task, self) for task in tasks]
        known = Remembered(self.gemma) if self.remembered is None else self.remembered
        for run in runs:
            run.begin()
        while waiting := [run for run in runs if run.ended is None]:
            self._round(waiting, known)
            if tick:
                tick(sum(run.ended is not None for run in runs))
        return [run.transcript() for run in runs]

    def _round(self, waiting: list[_Run], known: Remembered) -> None:
        """One reply of the model for every task that still runs."""
        ready = [(run, ids) for run in waiting if (ids := run.prompt()) is not None]
        try:
            prompts = [ids for _, ids in ready]
            replies = known.replies(prompts, self.settings, self.batch_size)
            for (run, ids), (new, seconds) in zip(ready, replies, strict=True):
                run.model_s += seconds
                run.settle(len(ids) + len(new))
                run.took(ids, new)
        finally:
            for run, _ in ready:  # a pass that failed may have used all that was reserved
                run.settle(None)


class _Run:
    """One task while it runs."""

    def __init__(self, task: Task, agent: Agent) -> None:
        self.task, self.agent = task, agent
        self.messages = task.messages
        self.ended: Ended | None = None
        self.text = self.raw = ""
        self.calls: list[Executed] = []
        self.tokens = [0, 0]
        self.rounds = self.asked = 0
        self.model_s = 0.0
        self.reserved: list[tuple[Metered, int]] = []
        self.tools = task.desk.tools(task.tools)
        self.request = GuardRequest.of(
            task.messages, tools=tuple(self.tools), documents=dict(task.documents),
            user=task.user, gemma=agent.gemma,
        )  # fmt: skip
        # The very checks of `Guard.reply`; only the passes through the model are shared here.
        self.turn = Turn(agent.guard, self.request, self._agreed) if agent.guard else None

    def begin(self) -> None:
        """Check what was asked, and put the documents in their places."""
        if self.turn is None:
            self.messages = self.request.filled()
        elif self.turn.input() and self.turn.documents():
            self.messages = self.turn.request.filled()
        self._stop()

    def prompt(self) -> list[int] | None:
        """The token ids that the model reads next; None when it cannot be asked."""
        gemma = self.agent.gemma
        try:
            if self.agent.template == "checked":
                ids = chat.prompt_ids(gemma, self.messages, tools=self.tools)
            else:
                schemas = [tool.schema for tool in self.tools]
                text = templates.render(self.messages, "4", tools=schemas)
                ids = gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
            generation.check_fits(gemma, len(ids), self.agent.settings)
        except (MessageError, TemplateError):
            self.ended = "blocked"
        except ContextError:
            self.ended = "too_long"
        else:
            return list(ids) if self._may_use(len(ids)) else None
        return None

    def _may_use(self, prompt_tokens: int) -> bool:
        """Whether the stages that count tokens let this pass through."""
        if self.turn is None:
            return True
        self.reserved = self.turn.reserve(prompt_tokens + self.agent.settings.max_new_tokens)
        self._stop()
        return self.ended is None

    def settle(self, used: int | None) -> None:
        """Give back what was reserved for this pass and not used."""
        if self.turn and self.reserved:
            self.turn.settle(self.reserved, used)
            self.reserved = []

    def took(self, prompt: list[int], new: list[int]) -> None:
        """Go on with what the model wrote: run its calls, or end with its answer."""
        self.rounds += 1
        self.tokens[0] += len(prompt)
        self.tokens[1] += len(new)
        self.raw, parsed = _parsed(self.agent.gemma, prompt, new)
        if parsed.tool_calls:
            self._call_all(parsed)
            if self.ended is None and self.rounds == self.agent.max_rounds:
                self.ended = "max_rounds"
            return
        stopped = bool(new) and new[-1] in generation.stop_ids(self.agent.gemma)
        ended: Ended = "malformed" if parsed.malformed else "answer" if stopped else "length"
        self.text = parsed.text
        if self.turn:
            self.text = self.turn.passed("output", parsed.text)
        self._stop()
        self.ended = self.ended or ended

    def transcript(self) -> Transcript:
        return Transcript(
            text=self.text if self.ended not in ("blocked", "ask") else "",
            raw=self.raw,
            ended=self.ended,
            calls=tuple(self.calls),
            changes=self.task.desk.changes(),
            decisions=tuple(self.turn.decisions) if self.turn else (),
            messages=tuple(self.messages),
            prompt_tokens=self.tokens[0],
            completion_tokens=self.tokens[1],
            rounds=self.rounds,
            guard_s=sum(one.seconds for one in self.turn.times) if self.turn else 0.0,
            asked=self.asked,
            model_s=self.model_s,
        )

    # -- calls -----------------------------------------------------------------------------------

    def _call_all(self, parsed: Parsed) -> None:
        said = parsed.to_message()
        if self.agent.template == "checked":  # as in `tools.converse`
            said = without_control_tokens(said, "4")
        results = []
        for number, call in enumerate(parsed.tool_calls):
            executed = self._call(call)
            self.calls.append(executed)
            said["tool_calls"][number]["id"] = f"call_{self.rounds}_{number}"
            results.append(executed.to_message(f"call_{self.rounds}_{number}"))
        if said["content"]:  # said before the calls: a message of its own, as in `tools.converse`
            calls = {"role": "assistant", "content": None, "tool_calls": said.pop("tool_calls")}
            self.messages = [*self.messages, said, calls, *results]
        else:
            self.messages = [*self.messages, said, *results]

    def _call(self, call: ToolCall) -> Executed:
        """One call, unless the task has ended."""
        if self.ended:
            return Executed(call, "refused", error=f"{call.name} was not called: it is over")
        run = execute if self.agent.template == "checked" else _execute_as_it_is
        # Under a guard the tools are those of the turn: judged before, their results behind.
        tools = [self.turn.guarded(tool) for tool in self.tools] if self.turn else self.tools
        executed = run(call, tools)
        if self.turn and self.turn.broken is not None:  # a broken guard lets nothing through
            raise self.turn.broken
        self._stop()
        return executed

    # -- the guard -------------------------------------------------------------------------------

    def _stop(self) -> None:
        """End the task when a check has stopped the turn."""
        if self.turn and self.turn.stop and self.ended is None:
            self.ended = "ask" if self.turn.stop == "ask" else "blocked"

    def _agreed(self, decision: Decision, call: ToolCall | None) -> bool:
        self.asked += 1
        return self.task.confirm is not None and self.task.confirm(decision, call) is True


def _parsed(gemma: Gemma, prompt: Sequence[int], new: Sequence[int]) -> tuple[str, Parsed]:
    """What the model wrote: raw, and taken apart."""
    decode = gemma.tokenizer.decode
    raw = decode(list(new), skip_special_tokens=False, clean_up_tokenization_spaces=False)
    tail = decode(list(prompt[-8:]), skip_special_tokens=False, clean_up_tokenization_spaces=False)
    # Behind a tool result the template itself opens the thought, in the prompt.
    opened = THOUGHT_START if tail.endswith(THOUGHT_START) else ""
    return raw, parse_reply(opened + raw, "4")


def _execute_as_it_is(call: ToolCall, tools: Sequence[Tool]) -> Executed:
    """As `tools.execute`, but nobody looks at what the tool returns."""
    tool = next((one for one in tools if one.name == call.name), None)
    if tool is None:
        return Executed(call, "refused", error=f"there is no tool {call.name}")
    try:
        tool.check(call.arguments)
        return Executed(call, "done", result=tool.function(**call.arguments))
    except ToolError as error:
        return Executed(call, "failed", error=str(error))
