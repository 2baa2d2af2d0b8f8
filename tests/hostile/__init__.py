"""Hostile values, and what must not happen to whoever reads them."""
