"""Folding that remembers: a plain reading folds the same few thousand texts a million times."""

from functools import cache

from filmcat.text.fold import fold as folded_now

fold = cache(folded_now)
