"""Which lines of a page are titles."""
