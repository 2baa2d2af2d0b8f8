"""A festival's page about a film, as text or HTML: lines are laid out, labelled, and drafted as a record."""
