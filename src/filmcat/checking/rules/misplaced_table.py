"""The tables of a film stand below it, and those of a person below them.

A table belongs to the record above it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [person.extra]
    met = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.extra]
    met = 1972
"""
