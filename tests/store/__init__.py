"""The store: from the bytes of a catalogue to answers."""
