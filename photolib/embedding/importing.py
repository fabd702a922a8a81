"""Takes a checkpoint from the user's disk into the models directory, after trying it.

The files are built, loaded and run where they lie; only then they are copied into a staging
folder, compared, and moved into place by one rename. A refusal leaves nothing behind, and the
embedder in use is not touched.
"""

from __future__ import annotations

import errno
import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

from photolib.embedding import architecture, digest
from photolib.embedding.checkpoint import (
    CONFIG_FILE,
    CONFIG_NAMES,
    TEXT_FILES,
    TOKENIZER_DIR,
    WEIGHTS_FILE,
    WEIGHTS_NAMES,
    ModelConfig,
    read_config,
    stated_preprocess,
    tensor_shapes,
)
from photolib.errors import CheckpointProblem, DiskFull, EmbedderUnavailable, LibraryNotWritable
from photolib.types import EmbedderCard

if TYPE_CHECKING:
    from photolib.embedding.cards import CardRegistry

log = logging.getLogger(__name__)


def import_checkpoint(
    registry: CardRegistry,
    path: Path,
    *,
    arch: str | None,
    config: Path | None,
    name: str | None,
    expected_sha256: str | None,
) -> EmbedderCard:
    """See `CardRegistry.import_checkpoint`."""
    from photolib.embedding.cards import CardFiles, valid_name, write_card
    from photolib.embedding.openclip import load_files

    weights = _find_weights(path)
    name = valid_name(
        name or (weights.parent.name if weights.name in WEIGHTS_NAMES else weights.stem)
    )
    known = next((card for card in registry.cards() if card.name == name), None)
    if known is not None and (known.checkpoint is not None or registry.installed(known)):
        raise CheckpointProblem(
            f"There is already a model called {name!r}; choose another name with --name."
        )
    parameters = sum(prod(shape) for shape in tensor_shapes(weights).values())
    sha256 = digest.sha256_of(weights)
    if expected_sha256 and sha256 != expected_sha256.lower():
        raise CheckpointProblem(
            f"The model file {weights} is not the one expected (its SHA-256 is {sha256}); "
            "fetch it again."
        )
    text = _find_text(weights.parent)
    if known is not None:
        card, config_file = known, None
    else:
        config_file, described, arch = _describe(weights, arch, config)
        card = EmbedderCard(
            name=name,
            title=name,
            arch=arch,
            pretrained="",
            dim=described.model["embed_dim"],
            preprocess=stated_preprocess(described),
            licence="as its author states",
            languages="",
            params_m=round(parameters / 1e6, 1),
            download_bytes=0,
            summary=f"Imported from {weights.name}.",
        )
    try:
        load_files(card, CardFiles(weights, config_file, text), device="cpu", dtype="float32")
    except EmbedderUnavailable as problem:
        raise CheckpointProblem(str(problem)) from problem
    with _staging(registry.models_dir, name) as staged:
        shutil.copyfile(weights, staged / WEIGHTS_FILE)
        if digest.record_digest(staged / WEIGHTS_FILE).sha256 != sha256:
            raise CheckpointProblem(f"The model file {weights} changed while it was copied.")
        if config_file is not None:
            shutil.copyfile(config_file, staged / CONFIG_FILE)
        if text is not None:
            _copy_text(text, staged / TOKENIZER_DIR)
        if known is None:
            write_card(replace(card, sha256=sha256), staged)
        staged.replace(registry.models_dir / name)
    log.info("Imported %s as %s", weights, name)
    return registry.get(name)


def _find_weights(path: Path) -> Path:
    if not path.is_dir():
        return path
    for candidate in WEIGHTS_NAMES:
        if (path / candidate).is_file():
            return path / candidate
    raise CheckpointProblem(
        f"The folder {path} holds no {WEIGHTS_FILE}; name the model's .safetensors file."
    )


def _find_text(folder: Path) -> Path | None:
    """A folder `tokenizer` beside the weights, or tokenizer files right there."""
    if (folder / TOKENIZER_DIR).is_dir():
        return folder / TOKENIZER_DIR
    return folder if (folder / "tokenizer.json").is_file() else None


def _describe(
    weights: Path, arch: str | None, config: Path | None
) -> tuple[Path | None, ModelConfig, str]:
    """(config file or None, what it says with its preprocessing, architecture name or "")."""
    if arch and config is None:
        named = architecture.named_config(arch)
        overlay = architecture.pretrained_preprocess(arch, "")
        return None, ModelConfig(named.model, overlay), arch
    beside = [weights.parent / candidate for candidate in CONFIG_NAMES]
    file = config or next((found for found in beside if found.is_file()), beside[0])
    described = read_config(file)
    architecture.check_config(described)
    return file, described, ""


def _copy_text(source: Path, target: Path) -> None:
    target.mkdir()
    names = [*TEXT_FILES, CONFIG_FILE] if source.name == TOKENIZER_DIR else TEXT_FILES
    for name in names:
        if (source / name).is_file():
            shutil.copyfile(source / name, target / name)


@contextmanager
def _staging(models_dir: Path, name: str) -> Iterator[Path]:
    """A folder beside its final place, gone afterwards unless renamed; disk errors explained."""
    staged: Path | None = None
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=f".incoming-{name}-", dir=models_dir))
        yield staged
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(models_dir) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise LibraryNotWritable(models_dir) from error
        raise CheckpointProblem(f"The model could not be copied ({error}).") from error
    finally:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)
