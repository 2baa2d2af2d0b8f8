"""Checking a catalogue: one rule a module in ``rules``, and what runs them."""
