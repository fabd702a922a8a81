"""The recipe of the starter model: a small open-vocabulary CLIP trained from public parts.

Text: a small CLIP transformer is distilled from a sentence encoder (`train_text`).
Image: an ImageNet-trained EfficientNet-Lite0 is aligned to those text vectors, first on frozen
features (`train_image`), then with its upper half unfrozen (`joint`).
`run` chains the stages, `export` writes the open_clip directory, `evaluate` measures it.
Nothing in the program imports this package.
"""

from training.devices import ensure_torchvision

ensure_torchvision()
