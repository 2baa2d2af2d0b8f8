"""The `schema` of a catalogue is one that this filmcat reads.

A later filmcat may have written the file.

Bad:

    schema = 7

    [[film]]
    title = "Solaris"
    year = 1972

Good:

    schema = 1

    [[film]]
    title = "Solaris"
    year = 1972
"""
