"""Spans: where records begin and end, whatever their strings and comments say."""

import time
from unittest import mock

import pytest

from filmcat.disk.spans import cuts
from filmcat.records import scan
from filmcat.records.span import Decoded, decode_span
from records.reading import read

A = '[[film]]\ntitle = "A"\n'
B = '# about B\n# and more\n[[film]]\ntitle = "B"\n'
C = '[[film]]\ntitle = "C"\n'


def test_each_header_begins_a_record() -> None:
    assert read(A + B + C).titles == ["A", "B", "C"]
    assert read(A + B + C).faults == []


def test_films_and_persons_stand_in_any_order() -> None:
    reading = read('[[person]]\nname = "P"\n' + A + '[[person]]\nname = "Q"\n')
    assert (reading.titles, reading.names) == (["A"], ["P", "Q"])


def test_comment_lines_above_a_header_belong_to_its_record() -> None:
    content = (A + B).encode()
    assert content[cuts(content)[1] :] == B.encode()


def test_a_blank_line_parts_a_comment_from_the_record_below() -> None:
    content = f"{A}# about A\n\n{B}".encode()
    assert content[cuts(content)[1] :] == B.encode()


def test_a_comment_behind_a_value_does_not_belong_to_the_next_record() -> None:
    content = b'[[film]]\ntitle = "A" # about A\n' + C.encode()
    assert content[cuts(content)[1] :] == C.encode()


def test_a_comment_behind_a_header_does_not_belong_to_the_next_record() -> None:
    content = b"[[film]] # about A\n" + C.encode()
    assert content[cuts(content)[1] :] == C.encode()


def test_a_comment_at_the_head_of_the_file_belongs_to_the_record_below() -> None:
    assert cuts(b"# A\n[[film]]\n") == [0]
    assert cuts(b"\xef\xbb\xbf# A\n[[film]]\n") == [3]


@pytest.mark.parametrize("header", ["[[ film ]]", "[[film]]", "  [[\tfilm]]", "\t[[film ]] # here", "[[film]]   "])
def test_a_header_may_hold_blanks(header: str) -> None:
    assert read(f'{header}\ntitle = "X"\n{C}').titles == ["X", "C"]


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_breaks_and_a_byte_order_mark_make_no_difference(line_break: str, mark: str) -> None:
    reading = read(mark + (A + B).replace("\n", line_break))
    assert (reading.titles, reading.faults) == (["A", "B"], [])


@pytest.mark.parametrize("quotes", ['"""', "'''"])
def test_a_header_inside_a_text_is_text(quotes: str) -> None:
    inside = '\n# above\n[[film]]\ntitle = "inside"\n'
    reading = read(f"[[film]]\ntitle = 'A'\nnotes = {quotes}{inside}{quotes} # behind\n{B}")
    assert (reading.titles, reading.faults) == (["A", "B"], [])
    assert reading.films[0]["notes"] == inside.strip()


def test_a_header_inside_the_title_is_text() -> None:
    reading = read("[[film]]\ntitle = '''\n[[film]]\n''' # behind\n" + C)
    assert (reading.titles, reading.faults) == (["[[film]]", "C"], [])


def test_a_text_with_a_header_may_stand_in_a_record_without_a_title() -> None:
    reading = read("[[film]]\nnotes = '''\n[[film]]\n'''\n" + C)
    assert reading.titles == ["C"]
    assert reading.faults == [(1, 1, "a film needs a title", True)]


def test_text_may_end_with_quotes_of_its_own() -> None:
    reading = read(f'[[film]]\ntitle = "A"\nnotes = """\n[[film]]\n"quoted"""""\n{C}')
    assert (reading.titles, reading.faults) == (["A", "C"], [])
    assert reading.films[0]["notes"] == '[[film]]\n"quoted""'


@pytest.mark.parametrize("quotes", ['"""', "'''"])
def test_a_text_that_is_never_closed_breaks_only_its_record(quotes: str) -> None:
    reading = read(f'{A}[[film]]\ntitle = "X"\nnotes =  {quotes}\nopen\n{B}{C}')
    assert reading.titles == ["A", "B", "C"]
    assert reading.faults == [(5, 10, "this text is never closed", True)]


def test_a_line_that_is_never_closed_breaks_only_its_record() -> None:
    reading = read(f'{A}[[film]]\ntitle = "X\n{B}{C}')
    assert reading.titles == ["A", "B", "C"]
    assert [(fault.line, fault.broken) for fault in reading.faults] == [(4, True)]


def test_several_broken_records_in_a_row_are_each_named() -> None:
    broken = [
        '[[film]]\ntitle = "X\n',
        '[[film]]\ntitle = "Y"\nnotes = """\n',
        "[[film]]\n= 1\n",
        "[[film]]\nyear = 1\n",
    ]
    reading = read(A + "".join(broken) + '[[film]]\ntitle = "Z"\nnotes = """closed"""\n' + C)
    assert reading.titles == ["A", "Z", "C"]
    assert [fault.line for fault in reading.faults] == [4, 7, 9, 10]
    assert all(fault.broken for fault in reading.faults)


def test_two_open_texts_that_close_one_another_are_one_text() -> None:
    """What TOML itself makes of it: nobody can tell that it is a mistake."""
    reading = read('[[film]]\ntitle = "X"\nnotes = """\n[[film]]\ntitle = "Y"\nnotes = """\n' + C)
    assert reading.titles == ["X", "C"]


def test_an_open_list_breaks_only_its_record() -> None:
    reading = read('[[film]]\ntitle = "X"\ntags = [\n  "a",\n' + C)
    assert reading.titles == ["C"]
    assert len(reading.broken) == 1


@pytest.mark.parametrize("kind", ["film", "person"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_quoted_header_is_refused(kind: str, quote: str) -> None:
    reading = read(f"{A}[[{quote}{kind}{quote}]]\ntitle = 'B'\nname = 'B'\n{C}")
    assert reading.titles[-1] == "C"
    assert reading.faults == [(3, 1, f"several records in one: write each as `[[{kind}]]`", True)]


@pytest.mark.parametrize(
    "record", ["[['film']]\ntitle = 'X'\n", "[film]\ntitle = 'X'\n", "film = [{ title = 'X' }]\n", "film.title = 'X'\n"]
)
def test_a_record_in_the_preamble_is_refused_in_any_other_form(record: str) -> None:
    reading = read("# a catalogue\n\n" + record + C)
    assert reading.titles == ["C"]
    assert reading.faults == [(3, 1, "write each record as `[[film]]`", True)]


def test_credits_below_a_person_are_told_to_move() -> None:
    reading = read("[[person]]\nname = 'P'\n\n  [film.credits]\ndirector = 'X'\n" + C)
    assert (reading.names, reading.titles) == (["P"], ["C"])
    assert reading.faults == [(4, 3, "a table of a film below a person: move it under its film", True)]


def test_a_table_of_a_person_below_a_film_is_told_to_move() -> None:
    reading = read(A + "[person.extra]\na = 1\n")
    assert reading.faults == [(3, 1, "a table of a person below a film: move it under its person", True)]


@pytest.mark.parametrize(
    ("header", "name", "hint"),
    [
        ("[settings]", "settings", "; records are `[[film]]` and `[[person]]`"),
        ("[[movie]]", "movie", "; records are `[[film]]` and `[[person]]`"),
        ("[[Film]]", "Film", "; did you mean `[[film]]`?"),
        ("[[persons]]", "persons", "; did you mean `[[person]]`?"),
        ("[film_credits]", "film_credits", "; did you mean `[[film]]`?"),
        ('["a\\u001bb"]', "a\\u001bb", "; records are `[[film]]` and `[[person]]`"),
    ],
)
@pytest.mark.parametrize("before", ["", A])
def test_a_table_that_filmcat_does_not_know_is_named(header: str, name: str, hint: str, before: str) -> None:
    reading = read(f"{before}{header}\na = 1\n{C}")
    assert reading.titles[-1] == "C"
    assert reading.faults == [(before.count("\n") + 1, 1, f"there is no table `{name}`{hint}", True)]


def test_the_preamble_may_say_its_schema() -> None:
    assert read(f"# mine\nschema = 1\n\n{A}").faults == []


@pytest.mark.parametrize("value", ["2", "'1'", "true", "1.0"])
def test_another_schema_is_named(value: str) -> None:
    reading = read(f"# mine\nschema = {value}\n{A}")
    assert reading.titles == ["A"]
    assert [(fault.line, fault.column, fault.broken) for fault in reading.faults] == [(2, 1, True)]
    assert "reads schema 1" in reading.faults[0].message


def test_another_key_of_the_preamble_is_named_and_breaks_nothing() -> None:
    reading = read(f"\ufeffname = 'x'\n{A}")
    assert reading.faults == [
        (1, 1, "`name` stands before the first record; only `schema` and `rating_scale` are known there", False)
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_file_in_another_encoding_is_named_once(encoding: str) -> None:
    reading = read((A + C).encode(encoding))
    assert (reading.films, len(reading.broken)) == ([], 1)
    assert reading.faults[0].line == 1


def test_a_byte_of_latin_1_breaks_only_its_record() -> None:
    reading = read(A.encode() + b'[[film]]\ntitle = "Am\xe9lie"\n' + C.encode())
    assert reading.titles == ["A", "C"]
    assert reading.faults == [(4, 12, "this is not UTF-8 text: byte 0xe9", True)]


def test_a_byte_of_latin_1_in_the_preamble_is_found_behind_a_byte_order_mark() -> None:
    assert read(b"\xef\xbb\xbf# \xe9\n\n" + C.encode()).faults == [(1, 3, "this is not UTF-8 text: byte 0xe9", True)]


@pytest.mark.parametrize("content", ["", "\n\n", "# nothing here", "\ufeff", "schema = 1"])
def test_a_file_without_records_is_an_empty_catalogue(content: str) -> None:
    reading = read(content)
    assert (reading.films, reading.persons, reading.faults) == ([], [], [])


@pytest.mark.parametrize("content", ["some text", "\0" * 40, '{"film": []}', "[[film]\ntitle = 'A'"])
def test_a_file_that_is_not_toml_is_named_once(content: str) -> None:
    reading = read(content)
    assert (reading.films, len(reading.broken)) == ([], 1)


@pytest.mark.parametrize(
    "value",
    [
        "= " + "[" * 100_000,
        "= " + "[" * 100_000 + "]" * 100_000,
        "= " + "{ a = " * 100_000,
        "= " + "[" * 300 + "]" * 300,
        ".a" * 100_000 + " = 1",
        ".a" * 900 + " = 1",
    ],
    ids=["open", "closed", "tables", "a little", "dots", "a few dots"],
)
def test_nesting_without_end_breaks_only_its_record(value: str) -> None:
    reading = read(f"{A}# X\n[[film]]\ntitle = 'X'\nnotes_{value}\n{C}")
    assert reading.titles == ["A", "C"]
    assert reading.faults == [(4, 1, "this is nested too deeply to be read", True)]


def test_a_table_of_thousand_names_breaks_only_its_record() -> None:
    reading = read(f"{A}[film{'.a' * 900}]\n{C}")
    assert reading.titles == ["C"]
    assert reading.faults == [(1, 1, "this is nested too deeply to be read", True)]


def test_a_number_of_thousands_of_digits_breaks_only_its_record() -> None:
    reading = read(f"{A}runtime = {'9' * 5000}\n{C}")
    assert reading.titles == ["C"]
    assert reading.faults == [(1, 1, "a number here is too long to be read", True)]


def test_a_number_of_thousands_of_hexadecimal_digits_is_kept_as_text() -> None:
    reading = read(f"{A}[film.extra]\nnumber = 0x{'F' * 5000}\n")
    assert reading.faults == []
    assert reading.films[0]["extra"] == {"number": "0x" + "f" * 5000}


@pytest.mark.parametrize("date", ["2024-02-30", "2023-02-29", "2024-13-01", "2024-01-00T00:00:00"])
def test_a_date_that_does_not_exist_is_named_at_its_place(date: str) -> None:
    reading = read(f"{A}viewings = [{{ date = {date} }}]\n{C}")
    assert reading.titles == ["C"]
    assert [(fault.line, fault.broken) for fault in reading.faults] == [(3, True)]


def test_a_key_with_letters_outside_ascii_is_told_to_be_quoted() -> None:
    reading = read(f"{A}[film.credits]\n  режисер = 'X'\n{C}")
    assert reading.titles == ["C"]
    assert reading.faults == [(4, 3, 'a key with letters outside ASCII needs quotes: "режисер" = …', True)]


def test_a_long_line_of_letters_is_no_key() -> None:
    reading = read(f"{A}{'я' * 50_000}\n{C}")
    assert reading.titles == ["C"]
    assert len(reading.faults[0].message) < 100


def test_every_line_belongs_to_one_piece() -> None:
    for content in (A + B + C, "\n\n" + A, f'[[film]]\ntitle = "X"\nnotes = """\n{B}{C}', "# c", ""):
        assert read(content).lines == content.count("\n")


@pytest.mark.parametrize("end", ['notes = """', "notes = '''", 'notes = "', "tags = [", 'notes = """\n[[film]]\n"'])
def test_ten_times_the_broken_records_take_ten_times_the_parsing(end: str) -> None:
    assert parses(2000, end) <= 11 * parses(200, end)
    assert parses(2000, end) <= 3 * 2 * 2000


def parses(count: int, end: str) -> int:
    """How many bytes are parsed, in units of one record."""
    record = f'[[film]]\ntitle = "X"\n{end}\n'
    parsed = 0

    def counted(raw: bytes) -> Decoded:
        nonlocal parsed
        parsed += len(raw)
        return decode_span(raw)

    with mock.patch.object(scan, "decode_span", counted):
        read(record * count)
    return parsed // len(record)


def test_a_header_within_a_line_begins_no_record() -> None:
    assert cuts(b"[[film]][[film]]\n") == [0]
    assert cuts(b"# [[film]]\n \t[[film]]\n") == [0]
    assert cuts(b'title = "[[film]]"\n') == []


def test_very_many_headers_on_one_line_take_no_long() -> None:
    began = time.process_time()
    assert cuts(b"# " + b"[[film]]" * 400_000 + b"\n[[film]]\n") == [0]
    assert time.process_time() - began < 10
