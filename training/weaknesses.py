"""What a starter is not expected to do: counting, reading, and knowing people by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from training.data import Photo, decode
from training.text_corpus import plural

COUNTED = (
    "dog",
    "cat",
    "car",
    "bird",
    "horse",
    "elephant",
    "guitar",
    "butterfly",
    "chair",
    "house",
)
READ = (
    "coffee", "exit", "hotel", "police", "school", "sale", "taxi", "museum", "bank", "pizza",
    "hospital", "welcome", "stop", "library", "garden", "music", "winter", "birthday", "london",
    "football",
)  # fmt: skip
NAMES = (
    "Albert Einstein", "Marie Curie", "Nelson Mandela", "Mahatma Gandhi", "Abraham Lincoln",
    "Queen Elizabeth", "Barack Obama", "Angela Merkel", "Margaret Thatcher", "Winston Churchill",
    "Charlie Chaplin", "Marilyn Monroe", "Elvis Presley", "Michael Jackson", "Madonna",
    "Diego Maradona", "Serena Williams", "Muhammad Ali", "Frida Kahlo", "Pablo Picasso",
)  # fmt: skip
PEOPLE = {"person", "people", "man", "woman", "boy", "girl", "child", "children", "baby"}
NUMBERS = ("one", "two", "three", "four")

Images = Callable[[np.ndarray], np.ndarray]
Texts = Callable[[list[str]], np.ndarray]


def tiled(photo: bytes, count: int, side: int = 224) -> np.ndarray:
    """`count` copies of a photo in the quarters of a white square."""
    page = np.full((side, side, 3), 255, np.uint8)
    small = decode(photo, side // 2 - 4)
    for place in range(count):
        top, left = divmod(place, 2)
        y, x = top * side // 2 + 2, left * side // 2 + 2
        page[y : y + len(small), x : x + len(small)] = small
    return page


def written(word: str, side: int = 224) -> np.ndarray:
    """A word in large letters on white."""
    page = Image.new("RGB", (side, side), "white")
    font = ImageFont.load_default(size=40)
    ImageDraw.Draw(page).text((side // 2, side // 2), word.upper(), "black", font, anchor="mm")
    return np.asarray(page)


def counting(
    photos: Sequence[Photo], encoded: dict[str, bytes], images: Images, texts: Texts, each: int = 3
) -> float:
    """How often the right one of "one dog" ... "four dogs" comes first; chance is 0.25."""
    right = total = 0
    for noun in COUNTED:
        chosen = [photo for photo in photos if photo.labels[0] == noun][:each]
        said = texts([f"one {noun}", *(f"{number} {plural(noun)}" for number in NUMBERS[1:])])
        for photo in chosen:
            pages = np.stack([tiled(encoded[photo.name], n) for n in range(1, 5)])
            best = (images(pages) @ said.T).argmax(1)
            right += int((best == np.arange(4)).sum())
            total += 4
    return right / max(1, total)


def reading(images: Images, texts: Texts) -> float:
    """How often the word written on a white page comes first of twenty; chance is 0.05."""
    seen = images(np.stack([written(word) for word in READ]))
    said = texts([f'a sign with the word "{word}"' for word in READ])
    return float(((seen @ said.T).argmax(1) == np.arange(len(READ))).mean())


def naming(photos: Sequence[Photo], seen: np.ndarray, texts: Texts) -> tuple[float, float]:
    """Share of the first ten photos for a well-known name that show anybody; share of all photos.

    Who it is cannot be asked, since no photo of the corpus says; (n, dim) unit vectors `seen`.
    """
    shown = np.array([any(PEOPLE & set(label.split()) for label in p.labels) for p in photos])
    first = np.argsort(-(texts(list(NAMES)) @ seen.T), axis=1)[:, :10]
    return float(shown[first].mean()), float(shown.mean())
