"""What the documents say is so: their commands run, and their figures, words and paths are those of the program."""
