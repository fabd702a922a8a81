"""Zero-shot tags: which labels of a set fit a photo, with a probability that means something.

A label set (TOML, or a plain list of words) -> prompts -> one vector a label -> `LabelScorer`,
which turns the photos' vectors into scores with one matrix product.
"""

from photolib.tagging.label_set import Label, LabelSet
from photolib.tagging.labels import (
    find_label_sets,
    import_words,
    load_builtin,
    load_label_set,
    write_label_set,
)
from photolib.tagging.prompts import PromptCache
from photolib.tagging.zero_shot import LabelScorer, cut_for

__all__ = [
    "Label",
    "LabelScorer",
    "LabelSet",
    "PromptCache",
    "cut_for",
    "find_label_sets",
    "import_words",
    "load_builtin",
    "load_label_set",
    "write_label_set",
]
