"""Questions to the index: criteria become SQL, titles and names become films and people."""
