"""A number has at most a few thousand digits.

Python, which reads the file, refuses longer ones.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    shelf = <9 × 5000>

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    shelf = 12
"""
