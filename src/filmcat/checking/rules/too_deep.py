"""Lists and tables stand within one another at most forty deep.

Nobody means more, and what reads the file would give up.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    shelves = <[ × 50>1<] × 50>

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    shelves = [[1]]
"""
