"""One span and one record: decoding, encoding, and the positions of problems."""
