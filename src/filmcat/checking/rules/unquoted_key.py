"""A key with letters outside ASCII stands in quotes.

TOML only takes the letters of ASCII, digits, hyphens and underscores without them.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    режисер = "Andrei Tarkovsky"

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    "режисер" = "Andrei Tarkovsky"
"""
