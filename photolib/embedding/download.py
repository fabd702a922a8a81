"""Downloads a card's files from the Hugging Face hub (or a mirror) into the models directory.

The tokenizer comes first and the weights last, under their final name only once they are whole
and verified: a model counts as installed when its weights are there.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from photolib.embedding import digest
from photolib.embedding.checkpoint import TEXT_FILES, TOKENIZER_DIR, WEIGHTS_FILE, tensor_shapes
from photolib.embedding.transfer import (
    Patience,
    RemoteFile,
    fetch,
    look_up,
    raise_disk_problem,
)
from photolib.errors import CheckpointProblem, DiskFull, DownloadFailed
from photolib.jobs import JobToken
from photolib.types import EmbedderCard

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]  # bytes on disk, bytes in all

_PICKLE_NAME = "open_clip_pytorch_model.bin"  # where a repository has no safetensors
_INCOMING = "incoming"
_SPARE_BYTES = 64 << 20  # left free on the disk


@dataclass(frozen=True, slots=True)
class _Item:
    remote: RemoteFile
    target: Path


def download_card(
    card: EmbedderCard,
    models_dir: Path,
    token: JobToken,
    progress: Progress,
    *,
    mirror: str = "",
    patience: Patience | None = None,
) -> None:
    """Install a card's weights and tokenizer; resumes what an earlier try left.

    `mirror` replaces the hub's address, e.g. `https://hf-mirror.com`. Blocks: run it in a job;
    pausing the token closes the connection, cancelling raises Cancelled and keeps what arrived.
    Raises DownloadFailed, DiskFull, LibraryNotWritable with one sentence each.
    """
    if not card.hf_repo:
        raise DownloadFailed(f"The model {card.name} has no place to be downloaded from.")
    directory = models_dir / card.name
    if (directory / WEIGHTS_FILE).is_file():
        return
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with FileLock(directory / "download.lock", timeout=0):
            _download(card, directory, token, progress, mirror.rstrip("/"), patience or Patience())
    except Timeout as error:
        raise DownloadFailed(f"The model {card.name} is already being downloaded.") from error
    except OSError as error:
        raise_disk_problem(error, directory)
        raise DownloadFailed(f"The model cannot be stored in {directory} ({error}).") from error


def _download(
    card: EmbedderCard,
    directory: Path,
    token: JobToken,
    progress: Progress,
    mirror: str,
    patience: Patience,
) -> None:
    items = _text_items(card, directory, token, mirror, patience)
    weights = _weights_item(card, directory, token, mirror, patience)
    total = sum(item.remote.size for item in [*items, weights])
    _check_space(directory, [*items, weights])
    done = 0
    for item in [*items, weights]:
        item.target.parent.mkdir(exist_ok=True)
        if not (item.target.is_file() and item.target.stat().st_size == item.remote.size):
            before = done
            fetch(
                item.remote,
                item.target,
                token,
                lambda here, before=before: progress(before + here, total),  # type: ignore[misc]
                patience,
            )
        done += item.remote.size
        progress(done, total)
    _install(weights, directory)
    log.info("Downloaded %s from %s, %d bytes", card.name, weights.remote.url, total)


def _weights_item(
    card: EmbedderCard, directory: Path, token: JobToken, mirror: str, patience: Patience
) -> _Item:
    for name in dict.fromkeys((card.hf_file, _PICKLE_NAME)):
        token.check()
        remote = look_up(_address(card.hf_repo, name, card.revision, mirror), patience)
        if remote is not None:
            return _Item(remote, directory / f"{_INCOMING}{Path(name).suffix}")
    raise DownloadFailed(
        f"The weights of {card.name} are not at {mirror or 'the hub'} ({card.hf_repo}); "
        "update Photolib, choose another mirror, or import the model from a file."
    )


def _text_items(
    card: EmbedderCard, directory: Path, token: JobToken, mirror: str, patience: Patience
) -> list[_Item]:
    """The tokenizer's files: each repository has some of the possible ones."""
    if not card.tokenizer_repo:
        return []
    # A text tower from another repository is described by that repository's config.json.
    towers = () if card.tokenizer_repo == card.hf_repo else ("config.json",)
    items = []
    for name in (*TEXT_FILES, *towers):
        token.check()
        remote = look_up(_address(card.tokenizer_repo, name, "", mirror), patience)
        if remote is not None:
            items.append(_Item(remote, directory / TOKENIZER_DIR / name))
        elif name in towers:
            items.clear()
    if not items:
        raise DownloadFailed(
            f"The vocabulary of {card.name} is not at {mirror or 'the hub'} "
            f"({card.tokenizer_repo}); choose another mirror or import the model from a file."
        )
    return items


def _address(repository: str, name: str, revision: str, mirror: str) -> str:
    from huggingface_hub import hf_hub_url

    return str(hf_hub_url(repository, name, revision=revision or None, endpoint=mirror or None))


def _check_space(directory: Path, items: list[_Item]) -> None:
    missing = 0
    for item in items:
        part = item.remote.part_of(item.target)
        missing += item.remote.size - (part.stat().st_size if part.is_file() else 0)
    if missing + _SPARE_BYTES > shutil.disk_usage(directory).free:
        raise DiskFull(directory)


def _install(weights: _Item, directory: Path) -> None:
    incoming, final = weights.target, directory / WEIGHTS_FILE
    try:
        if incoming.suffix != ".safetensors":
            incoming = _as_safetensors(incoming)
        tensor_shapes(incoming)
    except CheckpointProblem as problem:
        incoming.unlink(missing_ok=True)
        raise DownloadFailed(str(problem)) from problem
    incoming.replace(final)
    whole = len(weights.remote.etag) == 64 and incoming == weights.target
    digest.record_digest(final, weights.remote.etag if whole else None)


def _as_safetensors(pickled: Path) -> Path:
    """Rewrite a PyTorch file, read as plain tensors only, never as code."""
    import pickle

    import torch
    from safetensors.torch import save_file

    try:
        state = torch.load(pickled, map_location="cpu", weights_only=True, mmap=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError) as error:
        raise CheckpointProblem(
            f"The model file {pickled} holds more than plain weights; it was not opened."
        ) from error
    state = state.get("state_dict", state)
    target = pickled.with_suffix(".safetensors")
    save_file({name: value.contiguous().clone() for name, value in state.items()}, target)
    pickled.unlink()
    return target
