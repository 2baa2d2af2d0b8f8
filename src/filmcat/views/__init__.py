"""What an answer contains and in which order, once for every format."""
