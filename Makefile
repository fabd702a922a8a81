# Every command of daily life. `make run` and `make test` set up .venv first, once.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.photolib-ready
TRAIN_READY := $(VENV)/.photolib-train-ready
TEXTS := $(wildcard ui/translations/*.ts)
CATALOGS := $(TEXTS:.ts=.qm)

# What the shell around has set for its own Python must not leak in.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.PHONY: help setup run test lint format translations bench screenshots stress starter package package-test clean distclean
.DEFAULT_GOAL := help

help:
	@echo "make run [PHOTOS=dir] [ARGS=...]   start Photolib, with a folder of photos added"
	@echo "make test [ARGS=...]               all tests, linters and type checks"
	@echo "make lint                          linters, type checks and import contracts alone"
	@echo "make format                        format the code"
	@echo "make translations                  collect the window's texts, compile the translations"
	@echo "make bench [ARGS=--quick]          the benchmarks"
	@echo "make screenshots [ARGS=FOLDER]     the pictures of the documentation, in docs/images"
	@echo "make stress [ARGS=...]             the fault tests in their long form, half an hour"
	@echo "make starter [ARGS=...]            train the starter model"
	@echo "make package [ARGS=--quick]        build the tarball, the .deb, the AppImage in dist"
	@echo "make package-test [ARGS=...]       install and try them in a clean system, as root"
	@echo "make setup                         only prepare .venv (the others do it as needed)"
	@echo "make clean | distclean             remove what was made | and the environment"

setup: $(READY) $(CATALOGS)

$(READY): pyproject.toml $(wildcard packaging/bootstrap*.py)
	@$(PYTHON) packaging/bootstrap.py

$(CATALOGS) &: $(TEXTS) | $(READY)
	@$(PY) packaging/translations.py compile

$(TRAIN_READY): $(READY)
	@$(PYTHON) packaging/bootstrap.py --train

run: $(READY) $(CATALOGS)
	@$(PY) packaging/run_app.py --photos "$$PHOTOS" -- $(ARGS)

test: $(READY)
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 $(ARGS)

lint: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

format: $(READY)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

translations: $(READY)
	@$(PY) packaging/translations.py update
	@$(PY) packaging/translations.py compile

bench: $(READY)
	@$(PY) benchmarks/run_all.py $(ARGS)

screenshots: $(READY) $(CATALOGS)
	@$(PY) docs/make_screenshots.py $(ARGS)

stress: $(READY)
	@$(PY) -m tests.stress.report $(ARGS)

starter: $(TRAIN_READY)
	@$(PY) -m training.run $(ARGS)

# Both have environments of their own, in build/package.
package:
	@$(PYTHON) packaging/package.py $(ARGS)

package-test:
	@$(PYTHON) packaging/package_test.py $(ARGS)

# Training runs in build/ are hours of work: they stay.
clean:
	rm -rf build/demo-library build/setup.lock build/lib build/bdist.* build/package dist
	rm -rf *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -rf .import_linter_cache demo-photos
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV)
