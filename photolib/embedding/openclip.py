"""The encoder over open_clip: loads a card's weights from disk and turns photos and words into
unit vectors.

`load_encoder` builds the module, moves it to the device, casts it to the fastest number format
that agrees with float32 on a probe, and compares the card's preprocessing with open_clip's own.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from photolib.embedding import architecture, digest, precision
from photolib.embedding.batch import BatchSizer
from photolib.embedding.calibration import Calibration, load_calibration
from photolib.embedding.cards import CardFiles, files_of
from photolib.embedding.checkpoint import ModelConfig, read_config
from photolib.embedding.device import batch_limit, choose_device, kind_of
from photolib.embedding.priority_lock import PriorityLock
from photolib.embedding.text_tokens import Tokenizer, load_tokenizer
from photolib.errors import CheckpointProblem, EmbedderUnavailable
from photolib.types import EmbedderCard, Float32, PreprocessSpec, UInt8

if TYPE_CHECKING:
    from torch import Tensor

log = logging.getLogger(__name__)

_TEXT_BATCH = 64
_LONGEST_BATCH_S = 0.5  # what a query waits at most for the batch before it
_PROBE_TEXTS = ["a photo of a dog", "snowy mountains in the evening"]


def load_encoder(
    card: EmbedderCard,
    *,
    models_dir: Path,
    device: str = "auto",
    dtype: str = "auto",
) -> OpenClipEncoder:
    """Load an installed embedder; reads local files only. Takes seconds, imports torch.

    `device`: auto, cpu, cuda, cuda:1, mps, xpu. `dtype`: auto, float32, bfloat16, float16.
    Raises EmbedderUnavailable with a sentence for whatever stands in the way.
    """
    files = files_of(card, models_dir)
    if not files.weights.is_file():
        raise EmbedderUnavailable(
            f"The model {card.name} is not installed; download it under Preferences or import its "
            "file with 'photolib models import'."
        )
    return load_files(card, files, device=device, dtype=dtype)


def load_files(card: EmbedderCard, files: CardFiles, *, device: str, dtype: str) -> OpenClipEncoder:
    """`load_encoder` for files that lie anywhere."""
    try:
        return _load(card, files, device, dtype)
    except CheckpointProblem as problem:
        raise EmbedderUnavailable(str(problem)) from problem
    except MemoryError as error:
        raise EmbedderUnavailable(
            f"There is not enough memory to load the model {card.name}; close other programs or "
            "choose a smaller model."
        ) from error
    except OSError as error:
        raise EmbedderUnavailable(
            f"The files of the model {card.name} cannot be read ({error})."
        ) from error


def _load(card: EmbedderCard, files: CardFiles, device: str, dtype: str) -> OpenClipEncoder:
    started = time.perf_counter()
    digest.verify(files.weights, card.sha256)
    config = read_config(files.config) if files.config else architecture.named_config(card.arch)
    model = architecture.build(config, files.text)
    architecture.load_weights(model, files.weights)
    derived = architecture.derive_preprocess(config, model, card.arch, card.pretrained)
    if derived != card.preprocess:
        raise EmbedderUnavailable(
            f"The card of {card.name} prepares photos otherwise than the model expects "
            f"({card.preprocess} instead of {derived}); install the model again."
        )
    encoder = OpenClipEncoder(
        card,
        model,
        config,
        load_tokenizer(config, files.text),
        choose_device(device),
        calibration=load_calibration(files.weights.parent),
    )
    encoder.settle_precision(dtype, files.weights)
    log.info(
        "Loaded %s on %s in %s, %.1f s",
        card.name,
        encoder.device,
        encoder.dtype,
        time.perf_counter() - started,
    )
    return encoder


class OpenClipEncoder:
    """An `Encoder` (see encoder.py). One call runs at a time; texts go before waiting photos.

    Photos are given to the model in batches whose size is learned (batch.py), and the lock is
    free between them.
    """

    def __init__(
        self,
        card: EmbedderCard,
        model: Any,
        config: ModelConfig,
        tokenizer: Tokenizer,
        device: str,
        *,
        calibration: Calibration | None = None,
    ) -> None:
        self.card = card
        self.model_id = card.model_id
        self.dim = card.dim
        self.preprocess: PreprocessSpec = card.preprocess
        self.device = device
        self.dtype = "float32"
        self.packed = False  # see packing.py
        self.calibration = calibration
        bias = model.logit_bias
        self.logit_scale = float(model.logit_scale.detach().exp())
        self.logit_bias = None if bias is None else float(bias.detach())
        self._config = config
        self._tokenizer = tokenizer
        self._lock = PriorityLock()
        self._sizer = BatchSizer(batch_limit(device), _LONGEST_BATCH_S)
        self._model = self._placed(model)

    @property
    def batch_size(self) -> int:
        """Photos a call should bring at least to keep the device busy; grows while learning."""
        return self._sizer.size

    def encode_images(self, pixels: UInt8) -> Float32:
        """(N, S, S, 3) uint8 from `preprocess.apply` -> (N, dim) float32 unit rows.

        Raises ValueError for other shapes or types, EmbedderUnavailable when the model gives no
        usable vector or has no memory for a single photo.
        """
        size = self.preprocess.size
        if pixels.dtype != np.uint8 or pixels.shape[1:] != (size, size, 3):
            raise ValueError(
                f"expected uint8 (N, {size}, {size}, 3), got {pixels.dtype} {pixels.shape}"
            )
        rows = np.empty((len(pixels), self.dim), dtype=np.float32)
        done = 0
        while done < len(pixels):
            with self._lock.patient():
                batch = pixels[done : done + self._sizer.size]
                started = time.perf_counter()
                try:
                    vectors = self._image_vectors(batch)
                except (MemoryError, RuntimeError) as error:
                    if not _is_out_of_memory(error):
                        raise
                    self._shrink(len(batch), error)
                    continue
                self._sizer.record(len(batch), time.perf_counter() - started)
            rows[done : done + len(batch)] = self._unit_rows(vectors)
            done += len(batch)
        return rows

    def encode_places(self, pixels: UInt8) -> Float32 | None:
        """(N, S, S, 3) uint8 as for `encode_images` -> (N, H, W, dim) float32, unit vectors.

        An approximation of what each place of the photos shows, see locations.py; None for a
        tower that cannot tell places apart.
        """
        import torch

        from photolib.embedding.locations import location_vectors, unit

        with self._lock.urgent(), torch.inference_mode():
            found = location_vectors(self._model.visual, self._prepared(pixels))
            if found is None:
                return None
            places: Float32 = unit(found.float()).cpu().numpy()
            return places

    def encode_texts(self, texts: Sequence[str]) -> Float32:
        """N texts, each cut to the model's context length -> (N, dim) float32 unit rows."""
        rows = np.empty((len(texts), self.dim), dtype=np.float32)
        for start in range(0, len(texts), _TEXT_BATCH):
            part = list(texts[start : start + _TEXT_BATCH])
            with self._lock.urgent():
                vectors = self._text_vectors(part)
            rows[start : start + len(part)] = self._unit_rows(vectors)
        return rows

    def settle_precision(self, wanted: str, weights: Path) -> None:
        """Cast to the first number format that agrees with float32 on a probe.

        Casting loses digits, so before another try the weights are read again.
        """
        names = precision.candidates(self.device, wanted)
        reference = self._probe()
        for name in names:
            self._cast(name)
            if name == names[-1] or self._agrees(reference):
                break
            log.info("%s in %s differs from float32 too much: not used", self.card.name, name)
            self._cast("float32")
            architecture.load_weights(self._model, weights)
        if self.dtype == "bfloat16" and kind_of(self.device) == "cpu":
            self._pack()
        for rows in reference if self.dtype == "float32" else self._probe():
            self._unit_rows(rows)

    def _pack(self) -> None:
        """Lay the weights out for the CPU; a model that does not bear it stays as it was."""
        from photolib.embedding import packing

        if not packing.available():
            return
        reference = self._probe()  # of the same digits: only the layout is in question
        undo = packing.pack(self._model)
        try:
            self.packed = self._agrees(reference)
        except (RuntimeError, AttributeError, TypeError) as error:  # a tower of its own ways
            log.info("%s cannot be packed: %s", self.card.name, error)
        if not self.packed:
            for back in reversed(undo):
                back()

    def _agrees(self, reference: list[Tensor]) -> bool:
        return all(map(precision.agree, reference, self._probe()))

    def _cast(self, name: str) -> None:
        self._model = self._model.to(dtype=precision.torch_dtype(name))
        self.dtype = name

    def _probe(self) -> list[Tensor]:
        """Vectors of two made-up photos and two texts, on the CPU."""
        size = self.preprocess.size
        noise = np.random.default_rng(0).integers(0, 256, (size, size, 3), dtype=np.uint8)
        ramp = np.linspace(0, 255, size, dtype=np.uint8)
        slope = np.stack(np.broadcast_arrays(ramp[:, None], ramp[None, :], ramp[::-1, None]), -1)
        photos = np.stack([noise, np.ascontiguousarray(slope)])
        rows = [self._image_vectors(photos), self._text_vectors(_PROBE_TEXTS)]
        if any(row.shape[-1] != self.dim for row in rows):
            raise EmbedderUnavailable(
                f"The model {self.card.name} gives vectors of {rows[0].shape[-1]} numbers where "
                f"its card says {self.dim}; install it again."
            )
        return rows

    def _placed(self, model: Any) -> Any:
        import torch

        model = model.to(self.device)
        if precision.is_convolutional(model.visual):
            model.visual.to(memory_format=torch.channels_last)
        return model.requires_grad_(False)

    def _image_vectors(self, pixels: UInt8) -> Tensor:
        import torch

        with torch.inference_mode():
            vectors: Tensor = self._model.encode_image(self._prepared(pixels)).float().cpu()
            return vectors

    def _prepared(self, pixels: UInt8) -> Tensor:
        import torch

        mean, std = self.preprocess.mean, self.preprocess.std
        x = torch.from_numpy(np.require(pixels, requirements=["C", "W"])).to(self.device)
        # HWC bytes seen as CHW are channels-last already, which convolutions want.
        x = x.permute(0, 3, 1, 2).to(torch.float32).div_(255)
        x = x.sub_(x.new_tensor(mean).view(3, 1, 1)).div_(x.new_tensor(std).view(3, 1, 1))
        return x.to(precision.torch_dtype(self.dtype))

    def _text_vectors(self, texts: list[str]) -> Tensor:
        import torch

        with torch.inference_mode():
            tokens = self._tokenizer(texts).to(self.device)
            vectors: Tensor = self._model.encode_text(tokens).float().cpu()
            return vectors

    def _unit_rows(self, vectors: Tensor) -> Float32:
        rows: Float32 = vectors.numpy()
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        if not (np.isfinite(lengths).all() and (lengths > 0).all()):
            raise EmbedderUnavailable(
                f"The model {self.card.name} gave unusable numbers on {self.device} in "
                f"{self.dtype}; choose the precision float32 or another model."
            )
        units: Float32 = rows / lengths
        return units

    def _shrink(self, count: int, error: Exception) -> None:
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if not self._sizer.out_of_memory(count):
            raise EmbedderUnavailable(
                f"There is not enough memory to run the model {self.card.name} on {self.device}; "
                "close other programs or choose a smaller model."
            ) from error
        log.warning("Out of memory with %d photos, going on with %d", count, self._sizer.size)


def _is_out_of_memory(error: Any) -> bool:
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    # torch.OutOfMemoryError on accelerators; the CPU allocator raises a bare RuntimeError.
    return "out of memory" in text or "can't allocate memory" in text
