"""The title of a film is a text.

A number needs quotes to be one.

Bad:

    [[film]]
    title = 1972
    year = 1972

Good:

    [[film]]
    title = "1972"
    year = 1972
"""
