"""Exercises 1 to 4 of lab 01: counting parameters."""

from __future__ import annotations

from course_lib import footprint
from course_lib.card_types import Arch
from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab01_footprint.inputs import brief, card_with, some_archs, tied_and_untied


# ---- 1 ----
def embedding_parameters(arch: Arch) -> int:
    table = arch.vocab_size * arch.hidden_size
    return table if arch.tie_word_embeddings else 2 * table


def _embedding_from_library(arch: Arch) -> int:
    table = footprint.count_parameters(card_with(arch)).embedding
    return table + (0 if arch.tie_word_embeddings else table)


EMBEDDING = Exercise(
    id="lab01.embedding_parameters",
    prompt="Write embedding_parameters(arch): the parameters of the embedding table and of the "
    "output head. Where arch.tie_word_embeddings is true the head is the same table.",
    draw=tied_and_untied,
    reference=embedding_parameters,
    equivalents=(
        _embedding_from_library,
        lambda a: sum(a.vocab_size * a.hidden_size for _ in range(2 - int(a.tie_word_embeddings))),
    ),
    mistakes=(
        Mistake(
            "the tied head is counted again",
            "With tied weights the head is the embedding table itself: count it once.",
            (
                lambda a: 2 * a.vocab_size * a.hidden_size,
                lambda a: a.vocab_size * a.hidden_size + a.hidden_size * a.vocab_size,
            ),
        ),
        Mistake(
            "an untied head is forgotten",
            "Some of these models have a head of their own, of the same size: look at "
            "arch.tie_word_embeddings.",
            (lambda a: a.vocab_size * a.hidden_size,),
        ),
        Mistake(
            "tied and untied are the wrong way round",
            "Tied means one table for both, so the tied model has the fewer parameters.",
            (lambda a: a.vocab_size * a.hidden_size * (2 if a.tie_word_embeddings else 1),),
        ),
        Mistake(
            "the MLP's width is taken for the hidden size",
            "A token becomes a vector of hidden_size numbers; intermediate_size is inside the MLP.",
            (lambda a: a.vocab_size * a.intermediate_size * (1 if a.tie_word_embeddings else 2),),
        ),
        Mistake(
            "vocabulary and hidden size are added",
            "A table with vocab_size rows of hidden_size numbers: multiply.",
            (lambda a: (a.vocab_size + a.hidden_size) * (1 if a.tie_word_embeddings else 2),),
        ),
        Mistake(
            "bytes in place of parameters",
            "This exercise counts parameters. What one of them weighs comes later.",
            (lambda a: 2 * embedding_parameters(a), lambda a: embedding_parameters(a) * 16 // 8),
        ),
    ),
    hints=(
        "The table has one row per token of the vocabulary.",
        "vocab_size * hidden_size, once if the head is tied and twice if it is not.",
        "table = arch.vocab_size * arch.hidden_size; then look at arch.tie_word_embeddings.",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"{a.vocab_size} tokens * {a.hidden_size} numbers each, "
        f"{'once (tied)' if a.tie_word_embeddings else 'twice (not tied)'} "
        f"= {embedding_parameters(a):,}"
    ),
    show=brief("vocab_size", "hidden_size", "tie_word_embeddings"),
)


# ---- 2 ----
def attention_parameters(arch: Arch) -> int:
    queries = arch.num_attention_heads * arch.head_dim
    keys_or_values = arch.num_key_value_heads * arch.head_dim
    return arch.hidden_size * (queries + 2 * keys_or_values) + queries * arch.hidden_size


def _attention_by_matrix(arch: Arch) -> int:
    rows = {
        "q": arch.num_attention_heads,
        "k": arch.num_key_value_heads,
        "v": arch.num_key_value_heads,
        "o": arch.num_attention_heads,
    }
    return sum(heads * arch.head_dim * arch.hidden_size for heads in rows.values())


ATTENTION = Exercise(
    id="lab01.attention_parameters",
    prompt="Write attention_parameters(arch): the parameters of the four matrices (queries, keys, "
    "values, output) in one attention layer. Gemma has no biases there.",
    draw=some_archs,
    reference=attention_parameters,
    equivalents=(
        _attention_by_matrix,
        lambda a: footprint.count_parameters(card_with(a)).layers[0].parts["attention"],
    ),
    mistakes=(
        Mistake(
            "keys and values counted with the query heads",
            "Several query heads share one key/value head: keys and values have "
            "num_key_value_heads heads.",
            (
                lambda a: 4 * a.hidden_size * a.num_attention_heads * a.head_dim,
                lambda a: sum(a.hidden_size * a.head_dim * a.num_attention_heads for _ in "qkvo"),
            ),
        ),
        Mistake(
            "the output matrix is forgotten",
            "After the heads, one more matrix brings their outputs back to hidden_size.",
            (
                lambda a: (
                    a.hidden_size * a.head_dim * (a.num_attention_heads + 2 * a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "keys and values are counted as one matrix",
            "In these models keys and values have a matrix each.",
            (
                lambda a: (
                    a.hidden_size * a.head_dim * (2 * a.num_attention_heads + a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "the head width is hidden_size / heads",
            "In Gemma the heads need not add up to the hidden size: read arch.head_dim.",
            (
                lambda a: (
                    2
                    * a.hidden_size
                    * (a.hidden_size // a.num_attention_heads)
                    * (a.num_attention_heads + a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "four square matrices",
            "4 * hidden_size squared holds for the first transformers. Here the heads have a width "
            "of their own, and there are fewer for keys and values.",
            (lambda a: 4 * a.hidden_size**2, lambda a: 4 * a.hidden_size * a.hidden_size),
        ),
        Mistake(
            "biases are counted",
            "Gemma's attention matrices have no bias: count the weights alone.",
            (
                lambda a: (
                    attention_parameters(a)
                    + a.head_dim * (a.num_attention_heads + 2 * a.num_key_value_heads)
                    + a.hidden_size
                ),
            ),
        ),
    ),
    hints=(
        "Each matrix joins hidden_size numbers with heads * head_dim numbers.",
        "Queries and output have num_attention_heads heads, keys and values num_key_value_heads.",
        "hidden_size * head_dim * (heads + kv_heads + kv_heads + heads).",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"hidden {a.hidden_size} * head_dim {a.head_dim} * (q {a.num_attention_heads} + k "
        f"{a.num_key_value_heads} + v {a.num_key_value_heads} + o {a.num_attention_heads} heads) "
        f"= {attention_parameters(a):,}"
    ),
    show=brief("hidden_size", "head_dim", "num_attention_heads", "num_key_value_heads"),
)


# ---- 3 ----
def mlp_parameters(arch: Arch) -> int:
    return 3 * arch.hidden_size * arch.intermediate_size


MLP = Exercise(
    id="lab01.mlp_parameters",
    prompt="Write mlp_parameters(arch): the parameters of the MLP in one layer. Gemma's MLP is "
    "gated: a gate and an up matrix side by side, then a down matrix. No biases.",
    draw=some_archs,
    reference=mlp_parameters,
    equivalents=(
        lambda a: footprint.count_parameters(card_with(a)).layers[0].parts["mlp"],
        lambda a: 2 * a.intermediate_size * a.hidden_size + a.hidden_size * a.intermediate_size,
    ),
    mistakes=(
        Mistake(
            "two matrices, as without a gate",
            "A gated MLP has three: gate and up go to intermediate_size, down comes back.",
            (
                lambda a: 2 * a.hidden_size * a.intermediate_size,
                lambda a: a.hidden_size * (a.intermediate_size + a.intermediate_size),
            ),
        ),
        Mistake(
            "one matrix only",
            "That is the size of one of the three matrices.",
            (lambda a: a.hidden_size * a.intermediate_size,),
        ),
        Mistake(
            "the width is taken as 4 * hidden_size",
            "Read arch.intermediate_size; four times is a habit of other models.",
            (lambda a: 3 * a.hidden_size * 4 * a.hidden_size, lambda a: 12 * a.hidden_size**2),
        ),
        Mistake(
            "all layers are counted",
            "This exercise asks for one layer; the layers come in total_parameters.",
            (lambda a: a.num_hidden_layers * mlp_parameters(a),),
        ),
        Mistake(
            "biases are counted",
            "Gemma's MLP has no biases: count the three matrices alone.",
            (lambda a: mlp_parameters(a) + 2 * a.intermediate_size + a.hidden_size,),
        ),
        Mistake(
            "the sizes are added",
            "A matrix between two widths has width * width numbers: multiply.",
            (lambda a: 3 * (a.hidden_size + a.intermediate_size),),
        ),
    ),
    hints=(
        "How many matrices are there, and what does each one join?",
        "Each of the three joins hidden_size with intermediate_size.",
        "3 * arch.hidden_size * arch.intermediate_size.",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"3 matrices * {a.hidden_size} * {a.intermediate_size} = {mlp_parameters(a):,}"
    ),
    show=brief("hidden_size", "intermediate_size"),
)


# ---- 4 ----
def norm_parameters(arch: Arch) -> int:
    return 4 * arch.hidden_size + 2 * arch.head_dim


def total_parameters(arch: Arch) -> int:
    layer = attention_parameters(arch) + mlp_parameters(arch) + norm_parameters(arch)
    return embedding_parameters(arch) + arch.num_hidden_layers * layer + arch.hidden_size


def _total_without(arch: Arch, per_layer: int = 0, once: int = 0) -> int:
    return total_parameters(arch) - arch.num_hidden_layers * per_layer - once


TOTAL = Exercise(
    id="lab01.total_parameters",
    prompt="Write total_parameters(arch): every parameter of a Gemma 3 text model. Per layer: "
    "attention, MLP, four norms of hidden_size, and two norms of head_dim (for queries and keys). "
    "Once: embedding and head, and a last norm of hidden_size.",
    draw=some_archs,
    reference=total_parameters,
    equivalents=(
        lambda a: footprint.count_parameters(card_with(a)).text,
        lambda a: (
            a.hidden_size * (a.vocab_size + 1)
            + sum(
                a.hidden_size
                * (
                    2 * a.head_dim * (a.num_attention_heads + a.num_key_value_heads)
                    + 3 * a.intermediate_size
                    + 4
                )
                + 2 * a.head_dim
                for _ in a.layer_types
            )
        ),
    ),
    mistakes=(
        Mistake(
            "all norms are forgotten",
            "Small, but published totals count them: four per layer, two more for queries and "
            "keys, and one at the end.",
            (lambda a: _total_without(a, norm_parameters(a), a.hidden_size),),
        ),
        Mistake(
            "the last norm is forgotten",
            "One norm of hidden_size stands after the last layer.",
            (
                lambda a: _total_without(a, once=a.hidden_size),
                lambda a: (
                    embedding_parameters(a)
                    + (attention_parameters(a) + mlp_parameters(a) + norm_parameters(a))
                    * len(a.layer_types)
                ),
            ),
        ),
        Mistake(
            "two norms per layer",
            "Gemma 3 has four of hidden_size per layer: before and after attention, before and "
            "after the MLP.",
            (lambda a: _total_without(a, 2 * a.hidden_size),),
        ),
        Mistake(
            "the norms of queries and keys are forgotten",
            "Gemma 3 normalises queries and keys: two norms of head_dim per layer, shared by the "
            "heads.",
            (lambda a: _total_without(a, 2 * a.head_dim),),
        ),
        Mistake(
            "the embedding is forgotten",
            "In a small Gemma the embedding is more than half of all parameters.",
            (lambda a: _total_without(a, once=embedding_parameters(a)),),
        ),
        Mistake(
            "the embedding is counted per layer",
            "Only what is inside a layer is multiplied by the number of layers.",
            (lambda a: total_parameters(a) + (a.num_hidden_layers - 1) * embedding_parameters(a),),
        ),
        Mistake(
            "one layer only",
            "Multiply what is inside a layer by arch.num_hidden_layers.",
            (
                lambda a: (
                    embedding_parameters(a)
                    + attention_parameters(a)
                    + mlp_parameters(a)
                    + norm_parameters(a)
                    + a.hidden_size
                ),
            ),
        ),
        Mistake(
            "the head is counted beside the embedding",
            "The head is tied: embedding_parameters has counted it.",
            (lambda a: total_parameters(a) + a.vocab_size * a.hidden_size,),
        ),
    ),
    hints=(
        "Use your three functions. What is inside a layer, and what stands once?",
        "layer = attention + mlp + 4 * hidden_size + 2 * head_dim.",
        "embedding + num_hidden_layers * layer + hidden_size (the last norm).",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"embedding {embedding_parameters(a):,} + {a.num_hidden_layers} layers * (attention "
        f"{attention_parameters(a):,} + MLP {mlp_parameters(a):,} + norms {norm_parameters(a):,}) "
        f"+ last norm {a.hidden_size:,} = {total_parameters(a):,}"
    ),
    show=brief("num_hidden_layers", "hidden_size", "intermediate_size", "vocab_size", "head_dim"),
)
