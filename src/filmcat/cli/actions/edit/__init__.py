"""What ``edit`` does: films, or the record of a person, are changed."""
