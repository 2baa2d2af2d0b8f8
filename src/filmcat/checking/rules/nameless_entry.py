"""A company, a credit and a title of a filmography have a name.

An entry without one is left out.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    companies = [{ role = "production" }]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    companies = [{ name = "Mosfilm", role = "production" }]
"""
