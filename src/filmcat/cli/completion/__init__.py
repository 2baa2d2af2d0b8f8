"""Completion for shells: the words that may stand where the cursor is, as data and never as code.

``answer`` is the way in; ``dialects`` reads what a shell hands over and prints what its script takes; ``command_line``
knows what the words before the cursor mean; ``values`` which values an option or argument may have.
"""
