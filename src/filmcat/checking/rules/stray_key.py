"""Before the first record stand comments and `schema`.

Any other key there says nothing.

Bad:

    owner = "me"

    [[film]]
    title = "Solaris"
    year = 1972

Good:

    # mine
    schema = 1

    [[film]]
    title = "Solaris"
    year = 1972
"""
