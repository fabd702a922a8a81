"""Alembic's environment: `env.py` runs the steps of `versions/`, oldest first."""
