"""From texts to token ids, by the tokenizer a model was trained with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photolib.embedding.architecture import open_clip_module
from photolib.embedding.checkpoint import ModelConfig
from photolib.errors import CheckpointProblem

if TYPE_CHECKING:
    from torch import Tensor

Tokenizer = Callable[[list[str]], "Tensor"]

_CLIP_CONTEXT = 77  # open_clip's default where a config is silent


def needs_text_files(config: ModelConfig) -> bool:
    """Whether the tokenizer is a Hugging Face one, whose files lie beside the weights."""
    text = config.model["text_cfg"]
    return bool(text.get("hf_tokenizer_name") or text.get("hf_model_name"))


def load_tokenizer(config: ModelConfig, text_files: Path | None) -> Tokenizer:
    """texts -> int64 (N, context length). Raises CheckpointProblem when it cannot fit the model.

    CLIP's own vocabulary comes with open_clip; any other is read from `text_files`, never fetched.
    """
    text = config.model["text_cfg"]
    context = int(text.get("context_length") or _CLIP_CONTEXT)
    options: dict[str, Any] = dict(text.get("tokenizer_kwargs") or {})
    open_clip = open_clip_module()
    if not needs_text_files(config):
        tokenizer = open_clip.SimpleTokenizer(context_length=context, **options)
        _check_vocabulary(int(tokenizer.vocab_size), text, exact=True)
        return tokenizer  # type: ignore[no-any-return]
    if text_files is None or not text_files.is_dir():
        raise CheckpointProblem(
            "The model's vocabulary (its tokenizer files) is missing; download the model again, or "
            "import it with a folder 'tokenizer' beside the weights."
        )
    from open_clip.tokenizer import HFTokenizer

    try:
        borrowed = HFTokenizer(
            str(text_files),
            context_length=context,
            tokenizer_mode=text.get("tokenizer_mode"),
            local_files_only=True,
            **options,
        )
    except ImportError as error:
        raise CheckpointProblem(
            "This model's vocabulary needs the Python package 'transformers'; install it with "
            "'pip install transformers' or choose another model."
        ) from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CheckpointProblem(
            f"The model's vocabulary in {text_files} cannot be read ({error}); "
            "download the model again."
        ) from error
    _check_vocabulary(len(borrowed.tokenizer), text, exact=False)
    return borrowed  # type: ignore[no-any-return]


def _check_vocabulary(words: int, text: dict[str, Any], *, exact: bool) -> None:
    """Borrowed vocabularies are padded in models, so only more words than rows is an error."""
    rows = int(text.get("vocab_size", words if text.get("hf_model_name") else 49408))
    if words > rows or (exact and words != rows):
        raise CheckpointProblem(
            f"The model's config is made for a vocabulary of {rows:,} words, its tokenizer has "
            f"{words:,}; they do not belong together."
        )
