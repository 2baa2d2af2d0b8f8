"""One verb a room."""
