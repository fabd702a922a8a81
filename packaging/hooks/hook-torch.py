"""Takes the place of PyInstaller's own hook for torch, which brings all of torch, tests and all.

What Photolib imports is found by following imports; here come only torch's libraries, and the
sources of the modules that read their own source when they are imported.
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, copy_metadata, get_package_paths

module_collection_mode = {
    "torch": "pyz",
    # `install_config_module` looks at the comments of these.
    "torch._dynamo.config": "pyz+py",
    "torch._export.config": "pyz+py",
    "torch._functorch.config": "pyz+py",
    "torch._inductor.config": "pyz+py",
    "torch._inductor.config_comms": "pyz+py",
    "torch.compiler.config": "pyz+py",
    "torch.distributed.config": "pyz+py",
    "torch.fx.experimental._config": "pyz+py",
    "torch.utils.serialization.config": "pyz+py",
}
binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "lib*.so", "*.so.*"])
package = Path(get_package_paths("torch")[1])
# Imported by names in a list.
hiddenimports = [
    f"torch._dynamo.polyfills.{file.stem}"
    for file in (package / "_dynamo" / "polyfills").glob("*.py")
    if file.stem != "__init__"
]
# torch does not start without this program, which only sharing tensors between processes uses.
manager = package / "bin" / "torch_shm_manager"
if manager.exists():
    binaries.append((str(manager), "torch/bin"))
datas = copy_metadata("torch")
# torch looks for its libraries beside themselves; links to them elsewhere lead it astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
