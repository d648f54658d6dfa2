"""Imports every module of a package in a process where nothing of the window can be imported."""

import importlib
import pkgutil
import sys
from importlib.machinery import ModuleSpec

WINDOW = {"PySide6", "shiboken6", "qtpy", "qtawesome", "ui"}


class _NoWindow:
    """A finder that refuses the window and its libraries."""

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name.partition(".")[0] in WINDOW:
            message = f"{sys.argv[1]} needs no window, but imports {name}"
            raise ImportError(message)
        return None


def _import_all(name: str) -> int:
    package = importlib.import_module(name)
    modules = [each.name for each in pkgutil.walk_packages(package.__path__, f"{name}.")]
    for module in modules:
        importlib.import_module(module)
    return len(modules)


if __name__ == "__main__":
    sys.meta_path.insert(0, _NoWindow())
    print(_import_all(sys.argv[1]))  # noqa: T201
