"""A catalogue is UTF-8 text.

A file in another encoding, or a byte of one, cannot be read; save it as UTF-8.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    notes = "Andrei Tarkovsk<0xFD>"

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    notes = "Andrei Tarkovský"
"""
