"""From the bytes of one record to a film or a person, and the problems met on the way."""
