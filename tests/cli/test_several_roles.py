from harness import Runner, film

FILMS = "\n".join(
    [
        film("Both", credits='director = "Some One"\nediting = "Other One"'),
        film("Directed", credits='director = "Nobody Else"'),
        film("Edited", credits='editing = "Some One"'),
        film("Uncredited"),
    ]
)


def test_of_several_roles_a_film_is_left_out_where_none_fits_and_one_is_unknown(run: Runner) -> None:
    outcome = run("filter", "--person", "some", "--role", "director", "--role", "editing", catalogue=FILMS)
    assert outcome.ids == ["both", "edited"]
    assert outcome.err == "2 films were left out: unknown director or editing.\n"
