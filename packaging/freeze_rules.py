"""What goes into the packaged program and what stays out; read by `photolib.spec`."""

from __future__ import annotations

import importlib.util
import sys
from fnmatch import fnmatch
from pathlib import Path

# The program's name for desktops and stores: desktop entry, AppStream, Flatpak, bundle.
APP_ID = "io.github.photolib.Photolib"
# On Linux a small script of the plain name stands before the program (linux/launcher.sh).
PROGRAM = "photolib.bin" if sys.platform.startswith("linux") else "photolib"

# Qt's own texts in the languages of the window; English needs none.
QT_CATALOGS = {f"qtbase_{language}.qm" for language in ("de", "fr", "es", "ja", "zh_CN")}
DATA_OF = ["open_clip"]  # model configs and CLIP's vocabulary
METADATA_OF = ["hnswlib"]  # its version is part of the index's header
COLLECTION_MODE = {
    "timm": "pyz",
    "torchvision": "pyz",
    "transformers": "pyz+py",  # lists its models by looking at their files
}

# Of packages with very many modules: the ones that are used. Loading a model of each kind with
# text towers and vocabularies from files was watched to find them.
KEPT_SUBMODULES = {
    "transformers.models": {
        "auto", "bert", "clip", "encoder_decoder", "gemma", "m2m_100", "mt5", "nllb", "roberta",
        "siglip", "siglip2", "t5", "xlm_roberta",
    },
    "torch._inductor": {  # torch.compile needs a compiler, which an installed program lacks
        "_functionalize_collectives", "analysis", "config", "config_comms", "cpp_builder",
        "cpu_vec_isa", "cudagraph_utils", "custom_graph_pass", "exc", "runtime",
        "standalone_compile", "test_operators", "utils",
    },
    "torch.testing._internal": {"common_dtype", "distributed", "logging_tensor"},
}  # fmt: skip
EXCLUDED_MODULES = [
    # Never imported at run time, or only on request of functions that are not used.
    "IPython", "PIL._imagingft", "hf_xet", "matplotlib", "networkx", "numpy.f2py", "pandas", "pip",
    "pkg_resources", "pydoc_data", "pytest", "scipy", "setuptools", "tkinter",
    # The text extra: its models and libraries would make the program a third larger.
    "cv2", "onnxruntime", "rapidocr",
    "functorch.einops", "torch.ao.ns", "torch.ao.pruning", "torch.contrib",
    "torch.distributed.benchmarks", "torch.distributed.pipelining", "torch.utils.benchmark",
    "torch.utils.bottleneck", "torch.utils.cpp_extension", "torch.utils.hipify",
    "torch.utils.tensorboard", "torch.utils.model_dump", "torch.utils.viz",
    "transformers.cli", "transformers.data", "transformers.exporters", "transformers.pipelines",
    "transformers.testing_utils", "transformers.trainer", "transformers.trainer_seq2seq",
    "transformers.training_args",
]  # fmt: skip

UNWANTED = (
    # torch: only the libraries that libtorch_python.so leads to
    "torch/include/*", "torch/test/*", "torch/share/*",
    "torch/lib/libtorchbind_test*", "torch/lib/libbackend_with_compiler*",
    "torch/lib/libjitbackend_test*", "torch/lib/libaoti_custom_ops*", "torch/lib/*.lib",
    # torchvision: its compiled part is for CUDA and not needed (embedding/torchvision_ops.py)
    "torchvision/*.so", "torchvision/*.pyd", "torchvision.libs/*", "libcudart*", "libnvjpeg*",
    # Qt: what no window of Photolib uses
    "PySide6/Qt/translations/*", "PySide6/translations/*", "PySide6/Qt/qml/*",
    "PySide6/Qt/plugins/tls/*", "PySide6/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*", "PySide6/plugins/networkinformation/*",
    "PySide6/Qt/plugins/egldeviceintegrations/*", "PySide6/Qt/plugins/xcbglintegrations/*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/platforms/libq[elmv]*", "PySide6/Qt/plugins/virtualkeyboard/*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so", "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*", "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*", "PySide6/Qt/lib/libQt6EglF[Ss]*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*-server.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so", "PySide6/opengl32sw.dll",
    # Linux: what every desktop has, and must be its own: display, fonts, bus, graphics driver,
    # and the C++ library, of which the build machine has the oldest that is supported
    "libX11.so*", "libX11-xcb.so*", "libxcb.so*", "libfontconfig.so*", "libfreetype.so*",
    "libdbus-1.so*", "libglib-2.0.so*", "libgthread-2.0.so*", "libgssapi_krb5.so*",
    "libwayland-*", "libGL*", "libEGL*", "libdrm*", "libgbm*", "libstdc++.so*", "libgcc_s.so*",
)  # fmt: skip


def excluded_modules() -> list[str]:
    """Dotted names PyInstaller must not follow."""
    found = list(EXCLUDED_MODULES)
    for package, kept in KEPT_SUBMODULES.items():
        found += [f"{package}.{name}" for name in _submodules(package) if name not in kept]
    return found


def own_data(root: Path) -> list[tuple[str, str]]:
    """(source, folder in the program) of what Photolib reads from files, relative to `root`."""
    # Alembic runs the steps of a migration from their files.
    migrations = "photolib/catalog/migrations"
    found = [("resources", "resources"), (migrations, migrations)]
    for package in ("photolib", "ui"):
        for file in sorted((root / package).rglob("*")):
            if file.is_file() and file.suffix not in {".py", ".pyc", ".ts"}:
                relative = file.relative_to(root)
                found.append((relative.as_posix(), relative.parent.as_posix()))
    return found


def is_wanted(target: str) -> bool:
    """Whether a file belongs into the program, by its place in it."""
    place = target.replace("\\", "/")
    if place.rpartition("/")[2] in QT_CATALOGS:
        return True
    return not any(fnmatch(place, pattern) for pattern in UNWANTED)


def _submodules(package: str) -> list[str]:
    """Names of what lies in a package's folder, without importing the package itself."""
    top, *rest = package.split(".")
    spec = importlib.util.find_spec(top)
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(spec.submodule_search_locations[0], *rest)
    names = {path.stem for path in folder.glob("*.py")}
    names |= {path.parent.name for path in folder.glob("*/*.py")}
    return sorted(names - {"__init__"})
