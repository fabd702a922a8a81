"""A picture of the run from its CSV logs: run.png in the run directory."""

from __future__ import annotations

import csv
from pathlib import Path


def _columns(path: Path) -> dict[str, list[float]]:
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {name: [float(row[name]) for row in rows] for name in (rows[0] if rows else {})}


def plot(run: Path) -> Path | None:
    """Losses over time of every stage that has a log."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    logs = [run / f"{stage}.csv" for stage in ("text", "head", "joint", "together")]
    logs = [path for path in logs if path.exists()]
    if not logs:
        return None
    figure, axes = pyplot.subplots(1, len(logs), figsize=(5 * len(logs), 3.5), squeeze=False)
    for axis, path in zip(axes[0], logs, strict=True):
        columns = _columns(path)
        name = "seconds" if "seconds" in columns else "step"
        for label, values in columns.items():
            if label not in ("seconds", "step", "scale"):
                axis.plot(columns[name], values, label=label)
        axis.set_title(path.stem)
        axis.set_xlabel(name)
        axis.legend()
    figure.tight_layout()
    out = run / "run.png"
    figure.savefig(out, dpi=110)
    pyplot.close(figure)
    return out
