"""Changing a catalogue: records become splices, and files are replaced as a whole or not at all."""
