"""One rule a module, named by its code; the docstring is its page."""
