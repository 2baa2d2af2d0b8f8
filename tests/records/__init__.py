"""Records: from spans to films and persons, and back to text."""
