"""Whether the computer runs on its battery."""

from __future__ import annotations

import psutil


def on_battery() -> bool:
    """False where there is no battery, or where the system does not tell."""
    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, ValueError):  # not on every platform, odd drivers
        return False
    return battery is not None and battery.power_plugged is False
