"""The only rooms that touch the disk: catalogue files, their index, and the questions put to it."""
