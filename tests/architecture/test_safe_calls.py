"""What a file from anywhere must never reach: unpickling, a shell, an XML parser with entities."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*(ROOT / "photolib").rglob("*.py"), *(ROOT / "ui").rglob("*.py")])
MODULES = {
    "marshal", "shelve", "dill", "joblib", "cloudpickle", "xml.sax", "xml.dom.minidom", "tarfile",
    *(f"pickle.{name}" for name in ("load", "loads", "Unpickler")),
    *(f"xml.etree.ElementTree.{name}" for name in ("parse", "fromstring", "iterparse")),
    "xml.etree.ElementTree.XMLParser", "xml.etree.ElementTree.XML",
}  # fmt: skip
CALLS = {
    "eval", "exec", "os.system", "os.popen", "subprocess.getoutput", "torch.hub.load",
    "pickle.load", "pickle.loads", "pickle.Unpickler",
    "ElementTree.parse", "ElementTree.fromstring",
}  # fmt: skip
PARSES = ("etree.parse", "etree.fromstring", "etree.XML")


def dangers(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (f"imports {a.name}" for a in node.names if a.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {node.module, *(f"{node.module}.{a.name}" for a in node.names)}
            yield from (f"imports {name}" for name in sorted(names & MODULES))
        elif isinstance(node, ast.Call):
            yield from _of_call(node)


def _of_call(node: ast.Call) -> Iterator[str]:
    called = ast.unparse(node.func)
    given = {k.arg: ast.unparse(k.value) for k in node.keywords if k.arg}
    if called in CALLS:
        yield f"calls {called}"
    if given.get("shell", "False") != "False":
        yield f"gives {called} a shell"
    if given.get("allow_pickle", "False") != "False":
        yield f"lets {called} unpickle"
    if called == "torch.load" and given.get("weights_only") != "True":
        yield "calls torch.load without weights_only"
    if called == "etree.XMLParser" and given.get("resolve_entities") != "False":
        yield "makes an XML parser that resolves entities"
    if called in PARSES and len(node.args) < 2:
        yield f"calls {called} with a parser that resolves entities"
    if called.endswith((".extractall", ".unpack_archive")):
        yield f"unpacks with {called}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_dangerous_is_called(path: Path) -> None:
    assert list(dangers(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import shelve",
        "pickle.load(stream)",
        "from xml.etree.ElementTree import fromstring",
        "ElementTree.parse(path)",
        "etree.XMLParser(no_network=True)",
        "etree.fromstring(packet)",
        "from pickle import loads",
        "os.system(name)",
        "subprocess.run(name, shell=True)",
        "np.load(path, allow_pickle=True)",
        "torch.load(path)",
        "torch.load(path, weights_only=False)",
        "archive.extractall(place)",
        "eval(text)",
    ],
)
def test_each_danger_would_be_noticed(source: str) -> None:
    assert list(dangers(ast.parse(source)))
