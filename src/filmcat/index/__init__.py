"""The index: a cache of the catalogue in SQLite, built, refreshed and asked here."""
