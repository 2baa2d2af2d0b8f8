"""A byte order mark stands at the beginning of a file or nowhere.

It gets into the middle of one when files are joined that each begin with it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    <0xEF><0xBB><0xBF>runtime = 167

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""
