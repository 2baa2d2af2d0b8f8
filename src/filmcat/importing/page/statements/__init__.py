"""From lines to statements: a label and its value, in whatever way they stand together."""
