"""There are tables of films and of persons.

Anything of your own goes into `[film.extra]`.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [movie]
    shelf = 12

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.extra]
    shelf = 12
"""
