# Everything here works on a machine that has only Python, make and git:
# the first call makes .venv, installs what is pinned in constraints.txt, and sees to Qt's libraries.
PYTHON := .venv/bin/python
ARGS   :=

.DEFAULT_GOAL := help
.PHONY: help run test check bench screenshots clean

help: ## print these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/ready ## open the app on the sample gathering (without a display: do the whole job into out/)
	@$(PYTHON) main.py tour

test: .venv/ready ## run the whole test suite; ARGS="-k marketplace" picks
	@$(PYTHON) -m pytest $(ARGS)

check: .venv/ready ## lint, formatting, types and import contracts
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: .venv/ready ## measure start, opening, saving and drawing, and print the figures
	@$(PYTHON) -m benchmarks

screenshots: .venv/ready ## render every panel with the sample gathering into docs/screenshots/
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tools.screenshots

clean: ## take away .venv and everything that can be made again
	@rm -rf .venv build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/ready: pyproject.toml constraints.txt tools/environment.sh tools/system_libraries.sh
	@sh tools/system_libraries.sh
	@sh tools/environment.sh
