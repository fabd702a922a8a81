"""Which demo pictures there are: file name -> scene."""

from __future__ import annotations

from photolib.demo.landscapes import (
    Scene,
    beach,
    city,
    dunes,
    forest,
    mountains,
    night,
    rainbow,
    sunset,
)
from photolib.demo.still_lifes import flower, fruit, receipt, shapes

SCENES: dict[str, Scene] = {
    "sunset over the sea": sunset((60, 60, 130), (230, 110, 90), (255, 190, 100)),
    "sunset in the hills": sunset(
        (90, 60, 120), (240, 120, 70), (255, 205, 120), land=(45, 25, 45)
    ),
    "pink dusk over the sea": sunset((110, 120, 190), (240, 160, 180), (255, 215, 200)),
    "starry night with the moon": night(),
    "green aurora": night(aurora=(70, 240, 150)),
    "violet aurora": night(aurora=(190, 100, 240)),
    "blue mountains": mountains((200, 220, 240), (25, 45, 85)),
    "autumn mountains": mountains((250, 225, 190), (110, 45, 20)),
    "snowy mountains": mountains((150, 180, 215), (245, 248, 252)),
    "forest in the mist": forest((170, 190, 185), (20, 50, 40)),
    "autumn forest": forest((225, 190, 140), (140, 60, 15)),
    "desert dunes": dunes,
    "beach": beach,
    "city at night": city((255, 215, 120)),
    "neon city": city((90, 230, 240)),
    "red flower": flower((215, 40, 55), 8),
    "daisy": flower((250, 250, 250), 14),
    "oranges on a table": fruit((250, 140, 20), (150, 100, 60)),
    "green apples": fruit((130, 200, 40), (90, 70, 60)),
    "red tomatoes": fruit((225, 40, 25), (200, 190, 175)),
    "colourful shapes": shapes((230, 70, 50), (30, 80, 150), (245, 190, 60), (40, 40, 45)),
    "pastel shapes": shapes((250, 200, 200), (190, 220, 240), (200, 230, 190), (240, 225, 170)),
    "receipt from the bakery": receipt(
        "Corner Bakery",
        [("Rye bread", "4.20"), ("2 croissants", "3.60"), ("Coffee", "2.90"), ("TOTAL", "10.70")],
    ),
    "rainbow": rainbow,
}
