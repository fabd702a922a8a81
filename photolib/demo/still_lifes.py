"""Indoor demo scenes: flowers, fruit, shapes and a receipt to read."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from photolib.demo.brushes import Color, gradient, mixed
from photolib.demo.landscapes import TALL, WIDE, Scene


def flower(petal: Color, count: int) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(TALL, (60, 110, 60), (25, 60, 30)).filter(ImageFilter.GaussianBlur(8))
        width, height = TALL
        pen = ImageDraw.Draw(image)
        x, y = width / 2, height * 0.42
        pen.line((x, y, x - 40, height), fill=(50, 130, 50), width=26)
        turn = float(rng.uniform(0, 1))
        for ring, share in ((300, 0.0), (220, 0.25)):
            for step in range(count):
                angle = 2 * math.pi * (step + turn + ring / 600) / count
                px, py = x + ring * 0.62 * math.cos(angle), y + ring * 0.62 * math.sin(angle)
                r = ring * 2.0 / count + 40
                shade = mixed(mixed(petal, (255, 255, 255), share), (0, 0, 0), 0.12 * (step % 2))
                pen.ellipse((px - r, py - r, px + r, py + r), fill=shade)
        pen.ellipse((x - 85, y - 85, x + 85, y + 85), fill=(240, 190, 40))
        pen.ellipse((x - 50, y - 50, x + 50, y + 50), fill=(170, 110, 30))
        return image

    return draw


def fruit(skin: Color, table: Color) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(
            WIDE, (235, 230, 220), (215, 205, 190), table, mixed(table, (0, 0, 0), 0.3)
        )
        width, height = WIDE
        rows, columns = np.mgrid[0:height, 0:width]
        for x in (0.25, 0.5, 0.74):
            r = 165 + float(rng.uniform(-20, 20))
            cx, cy = x * width, 0.72 * height - r
            shadow = Image.new("L", WIDE)
            foot = (cx - r, cy + r - 40, cx + r * 1.2, cy + r + 35)
            ImageDraw.Draw(shadow).ellipse(foot, fill=150)
            image.paste((40, 30, 20), mask=shadow.filter(ImageFilter.GaussianBlur(18)))
            u, v = (columns - cx) / r, (rows - cy) / r
            light = np.clip(0.55 - 0.4 * u - 0.55 * v, 0, 1) ** 1.2
            shine = np.clip(1 - 6 * ((u + 0.35) ** 2 + (v + 0.4) ** 2), 0, 1) ** 2
            ball = np.array(skin) * (0.35 + 0.75 * light[..., None]) + 150 * shine[..., None]
            disc = Image.fromarray(((u**2 + v**2) < 1).astype(np.uint8) * 255)
            image.paste(Image.fromarray(np.clip(ball, 0, 255).astype(np.uint8)), mask=disc)
        return image

    return draw


def shapes(*palette: Color) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = Image.new("RGB", WIDE, (244, 238, 224))
        pen = ImageDraw.Draw(image)
        cell = 250
        for x in range(0, WIDE[0], cell):
            for y in range(0, WIDE[1], cell):
                first, second = rng.choice(len(palette), 2, replace=False)
                pen.rectangle((x, y, x + cell, y + cell), fill=palette[first])
                start = int(rng.integers(4)) * 90
                box = (x, y, x + cell, y + cell)
                if rng.random() < 0.5:
                    pen.ellipse(box, fill=palette[second])
                else:
                    pen.pieslice((x - cell, y - cell, x + cell, y + cell), 0, 90, palette[second])
                    pen.pieslice(box, start, start + 180, fill=palette[(first + 2) % len(palette)])
        return image

    return draw


def receipt(shop: str, lines: Sequence[tuple[str, str]]) -> Scene:
    def draw(rng: np.random.Generator) -> Image.Image:
        image = gradient(TALL, (120, 85, 60), (90, 60, 40))
        paper = Image.new("RGB", (620, 1150), (250, 249, 244))
        pen = ImageDraw.Draw(paper)
        pen.text((310, 90), shop, (30, 30, 30), ImageFont.load_default(52), anchor="mm")
        font = ImageFont.load_default(34)
        for row, (what, price) in enumerate(lines):
            y = 210 + 70 * row
            pen.text((50, y), what, (40, 40, 40), font)
            pen.text((570, y), price, (40, 40, 40), font, anchor="ra")
        for x in range(80, 540, 9):
            pen.rectangle((x, 1000, x + int(rng.integers(2, 7)), 1090), fill=(20, 20, 20))
        turned = paper.convert("RGBA").rotate(
            float(rng.uniform(-6, 6)), expand=True, resample=Image.Resampling.BICUBIC
        )
        image.paste(turned, (160, 90), turned)
        return image

    return draw
