"""From statements to the fields of a draft."""
