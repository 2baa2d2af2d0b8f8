"""A film catalogue in plain TOML, asked from the command line."""

__version__ = "0.1.0"
