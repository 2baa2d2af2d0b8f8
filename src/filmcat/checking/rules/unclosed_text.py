"""A text that is opened with quotes is closed with the same.

A text of several lines that is not closed would take in the records behind it.

Bad:

    [[film]]
    title = 'Solaris'
    year = 1972
    notes = '''
    The sea thinks.

    [[film]]
    title = 'Mirror'
    year = 1975

Good:

    [[film]]
    title = 'Solaris'
    year = 1972
    notes = '''
    The sea thinks.
    '''

    [[film]]
    title = 'Mirror'
    year = 1975
"""
