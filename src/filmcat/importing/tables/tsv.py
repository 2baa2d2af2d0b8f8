"""Tab-separated tables with a header: read as any other table, with the delimiter that the header has."""

from filmcat.importing.tables.csv import read

__all__ = ["read"]
