"""Bytes: which files a catalogue is, how they are cut into spans, and how they are replaced."""
