"""Answers in every format, one module each; ``formats`` is the table of them."""
