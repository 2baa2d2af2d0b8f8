"""A record is TOML.

The record is left out until it can be read; all others are there.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime =

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""
