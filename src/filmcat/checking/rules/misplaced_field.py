"""The fields of a film stand above `[film.credits]`.

Below it each key is a role.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = "Andrei Tarkovsky"
    runtime = 167

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167

    [film.credits]
    director = "Andrei Tarkovsky"
"""
