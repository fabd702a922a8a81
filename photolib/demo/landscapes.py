"""Outdoor demo scenes: each draws itself from a random generator."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from photolib.demo.brushes import Color, glow, gradient, mixed, ridge, skyline

Scene = Callable[[np.random.Generator], Image.Image]

WIDE = (1500, 1000)
TALL = (1000, 1400)


def sunset(*sky: Color, sun: Color = (255, 236, 170), land: Color | None = None) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(WIDE, *sky)
        width, height = WIDE
        glow(image, (float(rng.uniform(0.3, 0.7)), 0.52), 70, sun)
        if land:
            ridge(image, 0.66, 0.05, mixed(land, sky[-1], 0.4), rng)
            ridge(image, 0.8, 0.04, land, rng)
            return image
        horizon = int(height * 0.62)
        mirrored = image.crop((0, 2 * horizon - height, width, horizon))
        mirrored = mirrored.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        sea = Image.blend(mirrored, Image.new("RGB", mirrored.size, (20, 30, 70)), 0.45)
        image.paste(sea, (0, horizon))
        _glitter(image, horizon, sun, rng)
        return image

    return draw


def _glitter(image: Image.Image, top: int, color: Color, rng: np.random.Generator) -> None:
    width, height = image.size
    pen = ImageDraw.Draw(image, "RGBA")
    for _ in range(500):
        y = rng.uniform(top, height)
        length = 6 + 70 * (y - top) / (height - top)
        x = rng.normal(width / 2, 60 + (y - top) * 0.7)
        pen.line((x, y, x + length, y), fill=(*color, int(rng.uniform(30, 120))), width=2)


def night(aurora: Color | None = None) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(WIDE, (5, 8, 30), (14, 24, 70), (50, 60, 110))
        width, height = WIDE
        if aurora:
            _curtain(image, aurora, rng)
        pen = ImageDraw.Draw(image)
        for _ in range(700):
            x, y = rng.uniform(0, width), rng.uniform(0, height * 0.75)
            r = float(rng.exponential(0.8))
            pen.ellipse((x - r, y - r, x + r, y + r), fill=(255, 250, int(rng.uniform(200, 255))))
        if not aurora:
            glow(image, (0.75, 0.25), 60, (250, 248, 225))
        ridge(image, 0.84, 0.05, (6, 10, 22), rng)
        return image

    return draw


def _curtain(image: Image.Image, color: Color, rng: np.random.Generator) -> None:
    width, height = image.size
    veil = np.zeros((height, width), np.float32)
    rows = np.arange(height)[:, None]
    for _ in range(3):
        foot = height * rng.uniform(0.45, 0.65) + skyline(width, rng, height * 0.06)
        above = foot[None, :] - rows
        veil += np.where(above > 0, np.exp(-above / 160), np.exp(above / 15)) * rng.uniform(
            0.4, 0.8
        )
    mask = Image.fromarray((np.clip(veil, 0, 1) * 230).astype(np.uint8))
    image.paste(Image.new("RGB", image.size, color), mask=mask)


def mountains(sky: Color, near: Color) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(WIDE, mixed(sky, (70, 110, 180), 0.5), sky)
        for layer in range(5):
            color = mixed(sky, near, 0.25 + 0.18 * layer)
            ridge(image, 0.42 + 0.11 * layer, 0.1 - 0.012 * layer, color, rng)
        return image

    return draw


def forest(mist: Color, tree: Color) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(TALL, (235, 240, 240), mist)
        width, height = TALL
        pen = ImageDraw.Draw(image)
        for row in range(5):
            color = mixed(mist, tree, 0.2 + 0.2 * row)
            foot = height * (0.55 + 0.13 * row)
            for x in np.arange(-50, width + 50, 46 + 16 * row) + rng.uniform(-20, 20):
                _fir(pen, float(x), foot, float(rng.uniform(180, 260)) * (1 + 0.35 * row), color)
            pen.rectangle((0, foot - 30, width, max(foot, height)), fill=color)
        return image

    return draw


def _fir(pen: ImageDraw.ImageDraw, x: float, foot: float, tall: float, color: Color) -> None:
    for part in range(5):
        top = foot - tall + part * tall * 0.16
        half = tall * (0.06 + 0.045 * part)
        pen.polygon([(x, top), (x - half, top + tall * 0.3), (x + half, top + tall * 0.3)], color)


def dunes(rng: np.random.Generator) -> Image.Image:
    image = gradient(WIDE, (90, 150, 215), (205, 225, 240), (250, 235, 205))
    for layer in range(4):
        ridge(
            image, 0.5 + 0.13 * layer, 0.05, mixed((240, 200, 140), (160, 90, 40), layer / 4), rng
        )
    return image


def beach(rng: np.random.Generator) -> Image.Image:
    image = gradient(WIDE, (80, 160, 230), (190, 225, 245), (190, 225, 245))
    colors = [(20, 90, 150), (30, 130, 175), (80, 185, 200), (235, 245, 240), (235, 215, 165)]
    for layer, color in enumerate(colors):
        ridge(image, 0.45 + 0.1 * layer, 0.008 * layer, color, rng)
    return image


def city(lamp: Color) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(WIDE, (15, 15, 45), (60, 40, 90), (180, 90, 90))
        width, height = WIDE
        pen = ImageDraw.Draw(image)
        for row in range(2):
            x = 0
            while x < width:
                wide = int(rng.uniform(70, 150))
                top = int(height * rng.uniform(0.3 + 0.2 * row, 0.6 + 0.15 * row))
                pen.rectangle((x, top, x + wide, height), fill=(22 - 10 * row, 22 - 10 * row, 40))
                for wx in range(x + 10, x + wide - 14, 20):
                    for wy in range(top + 14, height, 28):
                        if rng.random() < 0.45:
                            pen.rectangle((wx, wy, wx + 9, wy + 13), fill=lamp)
                x += wide + int(rng.uniform(0, 12))
        return image

    return draw


def rainbow(rng: np.random.Generator) -> Image.Image:
    image = gradient(WIDE, (95, 130, 165), (170, 195, 215))
    width, height = WIDE
    bands = [
        (200, 60, 60),
        (230, 140, 50),
        (235, 220, 80),
        (80, 180, 90),
        (70, 120, 210),
        (120, 70, 170),
    ]
    arc = image.copy()
    pen = ImageDraw.Draw(arc)
    for number, color in enumerate(bands):
        r = 720 - 22 * number
        box = (width / 2 - r, height - r, width / 2 + r, height + r)
        pen.arc(box, 180, 360, fill=color, width=24)
    image = Image.blend(image, arc.filter(ImageFilter.GaussianBlur(5)), 0.6)
    ridge(image, 0.8, 0.03, (70, 130, 60), rng)
    ridge(image, 0.9, 0.02, (50, 105, 45), rng)
    return image
