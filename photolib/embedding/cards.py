"""The embedders there are: those described in cards.toml, the starter, and imported ones.

To add an embedder, add a table to cards.toml. A card is data: the architecture is open_clip's,
the weights lie in `models_dir/<name>/` once downloaded or imported. Imports no torch.
"""

from __future__ import annotations

import logging
import re
import tomllib
from dataclasses import asdict, dataclass, replace
from functools import cache
from math import prod
from pathlib import Path
from typing import Any

import tomli_w

from photolib import paths
from photolib.embedding import digest
from photolib.embedding.checkpoint import (
    CONFIG_FILE,
    TOKENIZER_DIR,
    WEIGHTS_FILE,
    read_config,
    spec_from_table,
    stated_preprocess,
    tensor_shapes,
)
from photolib.errors import CheckpointProblem, UnknownEmbedder
from photolib.types import EmbedderCard

log = logging.getLogger(__name__)

CARDS_FILE = Path(__file__).with_name("cards.toml")
CARD_FILE = "card.toml"  # in the directory of an imported embedder
STARTER = "starter"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_FLOAT32_BYTES = 4


@dataclass(frozen=True, slots=True)
class CardFiles:
    """Where an embedder's files are, or would be once installed."""

    weights: Path  # safetensors
    config: Path | None  # None: the architecture is one open_clip knows by name
    text: Path | None  # Hugging Face tokenizer (and text config), where there is one


def builtin_cards() -> list[EmbedderCard]:
    """The starter (if its files are there), then the cards of cards.toml, in file order."""
    tables = tomllib.loads(CARDS_FILE.read_text(encoding="utf-8"))["card"]
    cards = [card_from_table(table) for table in tables]
    starter = _starter_card()
    return [starter, *cards] if starter else cards


def files_of(card: EmbedderCard, models_dir: Path) -> CardFiles:
    weights = card.checkpoint or models_dir / card.name / WEIGHTS_FILE
    text = weights.parent / TOKENIZER_DIR
    return CardFiles(weights, card.config, text if text.is_dir() else None)


class CardRegistry:
    """All cards of one machine; reads `models_dir` anew at every call, so it never is stale."""

    def __init__(self, models_dir: Path) -> None:
        self.models_dir = models_dir

    def cards(self) -> list[EmbedderCard]:
        """Built-in cards, then imported ones by name."""
        cards = builtin_cards()
        taken = {card.name for card in cards}
        return [*cards, *(card for card in self._imported() if card.name not in taken)]

    def get(self, name: str) -> EmbedderCard:
        """Raises UnknownEmbedder."""
        cards = {card.name: card for card in self.cards()}
        if name not in cards:
            raise UnknownEmbedder(name, list(cards))
        return cards[name]

    def default(self) -> EmbedderCard:
        """The starter; without it the first installed card, else the recommended one."""
        cards = self.cards()
        for card in cards:
            if card.name == STARTER or self.installed(card):
                return card
        return next((card for card in cards if card.recommended), cards[0])

    def installed(self, card: EmbedderCard) -> bool:
        """Whether the weights are on this machine."""
        return files_of(card, self.models_dir).weights.is_file()

    def import_checkpoint(
        self,
        path: Path,
        *,
        arch: str | None = None,
        config: Path | None = None,
        name: str | None = None,
        sha256: str | None = None,
    ) -> EmbedderCard:
        """Check a safetensors file (or a folder with one) and copy it into `models_dir`.

        `arch` names an open_clip architecture; else `config`, or a config beside the file,
        describes it. `name` defaults to the file's or folder's own; the name of a built-in card
        that is not installed installs the file as that card. `sha256` is compared when given.
        Imports torch, takes seconds. Raises CheckpointProblem, DiskFull; nothing is left behind.
        """
        from photolib.embedding.importing import import_checkpoint

        return import_checkpoint(
            self, path, arch=arch, config=config, name=name, expected_sha256=sha256
        )

    def _imported(self) -> list[EmbedderCard]:
        cards = []
        for file in sorted(self.models_dir.glob(f"*/{CARD_FILE}")):
            try:
                table = tomllib.loads(file.read_text(encoding="utf-8"))
                card = card_from_table(table)
            except (OSError, UnicodeDecodeError, ValueError, TypeError, KeyError) as error:
                log.warning("Model card %s cannot be read: %s", file, error)
                continue
            config = file.parent / CONFIG_FILE
            cards.append(
                replace(
                    card,
                    name=file.parent.name,
                    checkpoint=file.parent / WEIGHTS_FILE,
                    config=config if config.is_file() else None,
                )
            )
        return cards


def card_from_table(table: dict[str, Any]) -> EmbedderCard:
    """A card from TOML. Raises TypeError, KeyError or ValueError for a malformed table."""
    values = dict(table)
    spec = spec_from_table(values.pop("preprocess"))
    values.setdefault("pretrained", "")
    # Published weights are float32; the hub tells the exact size before a download begins.
    values.setdefault("download_bytes", round(values["params_m"] * 1e6 * _FLOAT32_BYTES))
    return EmbedderCard(preprocess=spec, **values)


def write_card(card: EmbedderCard, directory: Path) -> None:
    """Store an imported card; its paths follow from the directory and are not stored."""
    table = {
        key: value
        for key, value in asdict(card).items()
        if value is not None and key not in {"checkpoint", "config"}
    }
    (directory / CARD_FILE).write_text(tomli_w.dumps(table), encoding="utf-8")


def valid_name(wanted: str) -> str:
    """A name fit for a folder and the command line. Raises CheckpointProblem if nothing is left."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", wanted).strip("-._")[:80]
    if not _NAME.fullmatch(name):
        raise CheckpointProblem(
            f"{wanted!r} cannot be a model's name; use letters, digits, '-', '_' and '.'."
        )
    return name


def _starter_card() -> EmbedderCard | None:
    directory = paths.resources_dir() / "models" / STARTER
    weights, config = directory / WEIGHTS_FILE, directory / CONFIG_FILE
    if not (weights.is_file() and config.is_file()):
        return None
    try:
        stat = weights.stat()
        return _starter_from(weights, config, stat.st_size, stat.st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError, CheckpointProblem) as error:
        log.error("The starter model in %s cannot be used: %s", directory, error)
        return None


@cache
def _starter_from(weights: Path, config: Path, size: int, mtime_ns: int) -> EmbedderCard:
    """`size` and `mtime_ns` only tell one version of the file from another."""
    described = read_config(config)
    elements = sum(prod(shape) for shape in tensor_shapes(weights).values())
    return EmbedderCard(
        name=STARTER,
        title="Photolib starter",
        arch="",
        pretrained="",
        dim=described.model["embed_dim"],
        preprocess=stated_preprocess(described),
        licence="see MODEL_CARD.md beside the model",
        languages="English",
        params_m=round(elements / 1e6, 1),
        download_bytes=0,
        checkpoint=weights,
        config=config,
        sha256=digest.identity_of(weights),
        summary="Small and instant, comes with Photolib; the larger models find finer things.",
    )
