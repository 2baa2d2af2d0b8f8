"""Records taken apart into what they state, and what becomes of that: merged, assigned, compared."""
