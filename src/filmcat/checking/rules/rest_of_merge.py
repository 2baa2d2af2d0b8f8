"""No mark of a merge is left behind.

A mark was overlooked when the merge was finished by hand.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
    >>>>>>> theirs

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""
