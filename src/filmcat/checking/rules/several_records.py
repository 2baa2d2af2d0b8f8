"""Each record begins with a header of its own.

A header in quotes, or with a key behind it, is not seen as one.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [["film"]]
    title = "Mirror"
    year = 1975

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [[film]]
    title = "Mirror"
    year = 1975
"""
