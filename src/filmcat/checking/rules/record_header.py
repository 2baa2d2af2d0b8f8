"""A record begins with a header in two brackets.

In one bracket it is a single table, of which a file could hold just one.

Bad:

    [film]
    title = "Solaris"
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972
"""
