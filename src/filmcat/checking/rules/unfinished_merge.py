"""A merge is finished before anything is done with the file.

The marks `<<<<<<<`, `=======` and `>>>>>>>` are what git leaves where two changes meet. The records beside them cannot
be told apart, so nothing is written to the file until they are gone.

Bad:

    [[film]]
    title = "Solaris"
    <<<<<<< ours
    year = 1972
    =======
    year = 1971
    >>>>>>> theirs

Good:

    [[film]]
    title = "Solaris"
    year = 1972
"""
