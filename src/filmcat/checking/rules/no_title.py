"""A film has a title, a person a name.

What it is filed under is the one thing that a record needs.

Bad:

    [[film]]
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972
"""
