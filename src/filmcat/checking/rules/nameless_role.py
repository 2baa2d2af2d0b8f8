"""A role of the credits has a name.

What stands under an empty key is left out.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    "" = "Andrei Tarkovsky"

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = "Andrei Tarkovsky"
"""
