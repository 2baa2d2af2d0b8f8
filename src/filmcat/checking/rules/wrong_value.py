"""A value is of the type that its field holds.

Until it is, the field is unknown, and no question finds the film by it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = "long"

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""
