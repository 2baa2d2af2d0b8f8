"""From what others print to records: a source is recognised, read into drafts, and planned against a catalogue."""
