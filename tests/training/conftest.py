"""timm and open_clip import torchvision, which needs its operators declared beside CPU torch."""

from training.devices import ensure_torchvision

ensure_torchvision()
