"""Building the index: spans become rows, all of them or only those that changed."""
