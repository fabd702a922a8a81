"""What photos show in general: sentences that tell an everyday score from a high one.

Broad rather than deep: each corner of everyday life once, no rarities, and no sentence that
fits most photos of one library much better than those of another. `relevance` measures every
query against their vectors.
"""

from __future__ import annotations

NEUTRAL_PROMPTS: tuple[str, ...] = (
    # No subject at all.
    "a photo", "a picture", "a snapshot", "an ordinary photo", "a picture of something",
    "an object", "a thing on a surface", "something in the distance", "a scene", "a detail",
    "a close-up", "a blurry photo", "a dark photo", "a bright photo", "a black and white photo",
    "an old photo", "a colourful picture", "a photo taken indoors", "a photo taken outdoors",
    "a view from above",
    # People.
    "a person", "a man", "a woman", "a child", "a baby", "an old person", "a group of people",
    "a crowd", "a portrait", "a face", "a family", "two friends", "someone smiling",
    "someone walking", "someone sitting", "someone at work", "someone talking",
    "hands holding something", "people at a party", "people eating together",
    "people on a street", "a team", "a performer on a stage", "a costume", "an athlete",
    # Animals.
    "an animal", "a pet", "a wild animal", "a farm animal", "a bird", "an insect", "a fish",
    "a reptile", "an animal in the grass", "an animal's face",
    # Plants and food.
    "a plant", "a tree", "a flower", "leaves", "grass", "a garden", "a pot plant", "mushrooms",
    "a plate of food", "a meal on a table", "a drink", "a dessert", "fruit", "vegetables",
    "bread", "meat", "a snack", "ingredients", "packaged goods", "a kitchen shelf",
    # Rooms and what is in them.
    "a room", "a kitchen", "a bedroom", "a bathroom", "a living room", "an office", "a classroom",
    "a shop", "a restaurant", "a hall", "a corridor", "a staircase", "a window", "a door",
    "furniture", "a chair", "a table", "a bed", "a shelf", "a lamp", "a box", "a bag", "a bottle",
    "a cup", "a clock", "a toy", "a tool", "a machine", "an electronic device", "a telephone",
    "a computer", "a musical instrument", "a ball", "a book", "a piece of paper",
    # Clothes.
    "clothes", "a shirt", "shoes", "a hat", "glasses", "jewellery", "a piece of fabric",
    # Town and traffic.
    "a building", "a house", "a tall building", "an old building", "a church", "a bridge",
    "a wall", "a roof", "a fence", "a street", "a square", "a road", "a sign", "a monument",
    "a statue", "a car", "a lorry", "a bus", "a bicycle", "a train", "a boat", "an aeroplane",
    "a factory", "a construction site", "a car park", "a station",
    # Nature and weather.
    "a landscape", "a mountain", "a hill", "a forest", "a field", "a desert", "a beach", "the sea",
    "a lake", "a river", "a waterfall", "a rock", "a path", "the sky", "clouds", "a sunset",
    "the night", "snow", "ice", "rain", "fog", "sunlight", "a fire", "water",
    # Doings and occasions.
    "a sport", "a game", "a race", "a concert", "a wedding", "a holiday", "a journey",
    "a celebration", "a market", "a show", "a hobby", "a playground",
    # Pictures of pictures.
    "a screenshot", "a page of text", "a receipt", "a drawing", "a painting", "a map", "a diagram",
    "a logo", "a pattern", "a texture", "a poster", "a cartoon",
)  # fmt: skip
