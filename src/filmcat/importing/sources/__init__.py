"""Where an import comes from: files, folders, archives, standard input, and their encodings."""
