"""Records in the editor: what is wrong stands above, and what comes back is as it was typed."""

from hypothesis import given
from hypothesis import strategies as st

from filmcat.editing.draft import body, draft, read_draft, template, without_template
from filmcat.model.problem import Problem
from laws.documents import record_texts

MUTT = '# seen at sea\n[[film]]\ntitle = "Mutt"   # not "Mut"\n\n  year=2023\n'
SOLARIS = '[[film]]\nid = "own"\ntitle = "Solaris"\n'
PERSON = '[[person]]\nname = "Zeno Graton"\n'


def test_records_come_back_as_they_were_typed() -> None:
    found = read_draft(draft(body([MUTT, SOLARIS, PERSON])))
    assert found.problems == ()
    assert [record.text for record in found.records] == [MUTT, SOLARIS, PERSON]
    assert [(one.stored.name, one.stored.id, one.stored.is_film) for one in found.records] == [
        ("Mutt", None, True),
        ("Solaris", "own", True),
        ("Zeno Graton", None, False),
    ]


def test_what_is_wrong_stands_above_by_the_lines_of_the_draft() -> None:
    typed = body([MUTT, '[[film]]\ntitle = "A"\nyear = "soon"\n', "[[film]]\ntitle =\n"])
    found = read_draft(typed)
    assert [(problem.line, problem.code) for problem in found.problems] == [(8, "wrong-value"), (10, "toml-syntax")]
    shown = draft(found.body, found.problems).split("\n")
    assert shown[0].startswith("# line 11: `year` is “soon”; write 2023")
    assert shown[11 - 1] == 'year = "soon"'
    assert shown[1].startswith("# line 13: ")
    assert shown[13 - 1] == "title ="


def test_lines_that_filmcat_put_above_are_taken_off_again_and_others_stay() -> None:
    found = read_draft(f"# mine\n{MUTT}[[film]]\n")
    again = read_draft(draft(found.body, found.problems))
    assert again == found
    assert found.records[0].text == f"# mine\n{MUTT}"


def test_a_comment_that_looks_like_one_of_filmcat_stays() -> None:
    own = f"# line 2: the second print\n{SOLARIS}"
    assert [record.text for record in read_draft(own).records] == [own]
    shown = draft(own, [Problem(1, 1, "no-title", "a film needs a title")])
    assert [record.text for record in read_draft(shown).records] == [own]


def test_what_somebody_writes_among_the_lines_of_filmcat_stays() -> None:
    shown = draft(SOLARIS, [Problem(1, 1, "no-title", "a film needs a title")])
    assert read_draft(f"# mine\n{shown}").records[0].text == f"# mine\n{SOLARIS}"
    assert read_draft(f"{SOLARIS}{shown}").body.startswith(SOLARIS)


def test_a_record_without_a_problem_is_shown_as_it_is() -> None:
    assert draft(MUTT) == MUTT


def test_comments_apart_from_the_first_record_become_its_own() -> None:
    assert read_draft(f"# apart\n\n{SOLARIS}").records[0].text == f"# apart\n{SOLARIS}"


def test_a_comment_at_the_end_of_a_record_does_not_become_one_of_the_next() -> None:
    found = read_draft(body([f"{SOLARIS}# the end", PERSON]))
    assert [record.text for record in found.records] == [f"{SOLARIS}# the end\n\n", PERSON]


def test_line_breaks_of_windows_and_a_missing_last_one_do_no_harm() -> None:
    found = read_draft(SOLARIS.replace("\n", "\r\n").rstrip())
    assert [record.text for record in found.records] == [SOLARIS]


def test_a_text_that_runs_over_what_looks_like_a_header_is_one_record() -> None:
    text = '[[film]]\ntitle = "A"\nnotes = """\n[[film]]\n"""\n'
    assert [record.text for record in read_draft(body([text, SOLARIS])).records] == [text, SOLARIS]


def test_what_stands_before_the_first_record_and_bytes_that_are_no_text_are_problems() -> None:
    assert [problem.code for problem in read_draft(f"year = 2023\n{SOLARIS}").problems] == ["stray-key"]
    assert [problem.code for problem in read_draft('[[film]]\ntitle = "\udcff"\n').problems] == ["not-utf8"]


def test_a_draft_without_records_holds_none() -> None:
    assert read_draft("") == ("", (), ())
    assert read_draft("# nothing\n").records == ()


def test_the_template_has_a_title_to_fill_in_and_an_example_of_the_commonest_fields() -> None:
    text = template()
    assert read_draft(text).problems[0].code == "no-title"
    filled = text.replace('title = ""', 'title = "Mutt"').replace("# year = ", "year = ")
    assert without_template(filled, text) == '[[film]]\ntitle = "Mutt"\nyear = 2023\n'
    everything = "\n".join(line.removeprefix("# ") for line in filled.split("\n"))
    assert read_draft(everything).problems == ()


@given(st.lists(record_texts(), min_size=1, max_size=3))
def test_every_record_of_a_draft_comes_back_as_it_was_typed(texts: list[str]) -> None:
    whole = body(texts)
    found = read_draft(draft(whole, read_draft(whole).problems))
    assert found.body == whole
    if not found.problems:
        comments = [line for line in whole.split("\n") if line.lstrip().startswith("#")]
        kept = [line for record in found.records for line in record.text.split("\n")]
        assert all(line in kept for line in comments)
