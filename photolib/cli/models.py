"""`models list | use | import | download`: which embedder serves the library."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, opened, run_cancellable

app = typer.Typer(help="List, choose, import and download models.", no_args_is_help=True)


@app.command("list")
def list_models(library: LibraryOption = None, json: JsonOption = False) -> None:
    """All models: which one is in use, which are installed, and what they are good for."""
    with opened(library, writing=False) as lib:
        infos = lib.embedders.all()
    if json:
        print_json(
            {
                "models": [
                    {
                        "name": i.card.name,
                        "title": i.card.title,
                        "active": i.active,
                        "installed": i.installed,
                        "dim": i.card.dim,
                        "image_size": i.card.preprocess.size,
                        "params_m": i.card.params_m,
                        "download_bytes": i.card.download_bytes,
                        "licence": i.card.licence,
                        "languages": i.card.languages,
                        "imagenet_top1": i.card.imagenet_top1,
                        "accuracy_source": i.card.accuracy_source,
                        "recommended": i.card.recommended,
                        "summary": i.card.summary,
                    }
                    for i in infos
                ]
            }
        )
        return
    rows = [
        (
            "*" if i.active else "",
            i.card.name,
            "yes" if i.installed else "",
            str(i.card.dim),
            f"{i.card.download_bytes / 1e6:,.0f}" if i.card.download_bytes else "",
            f"{i.card.imagenet_top1:.1f}" if i.card.imagenet_top1 else "",
            i.card.languages,
            i.card.licence,
            i.card.summary + (" (recommended)" if i.card.recommended else ""),
        )
        for i in infos
    ]
    heads = ["", "name", "installed", "dim", "MB", "ImageNet %", "languages", "licence", "what for"]
    table(heads, rows, right=[3, 4, 5])
    say("ImageNet: zero-shot top-1 as published; --json names the source.")


@app.command("use")
def use(
    name: Annotated[str, typer.Argument(help="A name out of 'photolib models list'.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Use another model. Vectors of the former one are kept; run 'photolib index' next."""
    with opened(library, writing=True) as lib:
        card = lib.embedders.use(name)
        pending = lib.status().counts.pending
    if json:
        print_json({"model": card.name, "pending": pending})
        return
    say(f"{card.name} is in use.")
    if pending:
        say(f"{pending:,} photos are not searchable with it yet; run 'photolib index'.")


@app.command("import")
def import_model(
    checkpoint: Annotated[Path, typer.Argument(help="A .safetensors checkpoint.")],
    arch: Annotated[str | None, typer.Option("--arch", help="Its open_clip architecture.")] = None,
    config: Annotated[
        Path | None, typer.Option("--config", help="Its open_clip config JSON instead.")
    ] = None,
    name: Annotated[str | None, typer.Option("--name", help="What to call it.")] = None,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Bring in a model from a file, for computers without a network."""
    if (arch is None) == (config is None):
        raise typer.BadParameter("give either --arch NAME or --config FILE")
    with opened(library, writing=False) as lib:
        card = lib.embedders.import_checkpoint(checkpoint, arch=arch, config=config, name=name)
    if json:
        print_json({"model": card.name, "dim": card.dim})
        return
    say(f"Imported {card.name}; use it with 'photolib models use {card.name}'.")


@app.command("download")
def download(
    name: Annotated[str, typer.Argument(help="A name out of 'photolib models list'.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Download a model from the Hugging Face hub: the only command that uses the network."""
    told = -1

    def progress(done: int, total: int) -> None:
        nonlocal told
        percent = 100 * done // total if total else 0
        if percent // 5 != told:
            told = percent // 5
            errors.print(f"{percent} % of {total / 1e6:,.0f} MB")

    with opened(library, writing=False) as lib:
        run_cancellable(lambda token: lib.embedders.download(name, token=token, progress=progress))
    if json:
        print_json({"model": name, "installed": True})
        return
    say(f"Downloaded {name}; use it with 'photolib models use {name}'.")
