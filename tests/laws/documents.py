"""Catalogues as people may write them: strings that look like headers, comments, every kind of quotes."""

import tomllib

from hypothesis import strategies as st

HEADER_LIKE = (
    "[[film]]", "\n[[film]]\n", "\n  [[person]]", "\n# above\n[[film]]\ntitle = 1\n", "\n[film.credits]\n",
    "\n[[ film ]] # [[", '\ntitle = "x"\n', "\n[settings]",
)  # fmt: skip
SIGNS = ("'", '"', "''", '""', "#", "# [[film]]", "\n", "\n\n", " ", "\t", "=", "]", "a", "ž", "ті", "字")
RAW = st.sampled_from([*HEADER_LIKE, *SIGNS])
ESCAPES = st.sampled_from(["\\\\", '\\"', "\\n", "\\u0041", "\\U0001F3AC", "\\t", "\\\\\\\\", '\\\\\\"'])
FOLDED = st.sampled_from(["\\\n", "\\  \n\n  ", "\\\n[[film]]\n"])
HEADERS = ("[[{}]]", "  [[{}]]", "\t[[ {} ]]", "[[{}]]  ", "[[{}]] # [[film]]", '[[{}]] # """', "[[\t{}]]#'''")
COMMENTS = ("# a comment", "#", '# """', "  # [[film]]", "#'''", "# ключ = ", '#title = "')


def _one_line(parts: list[str], quote: str) -> str:
    text = "".join(parts).replace("\n", " ")
    return quote + text.replace(quote, "" if quote == "'" else '\\"') + quote


def _basic(parts: list[str]) -> str:
    plain = "".join(part if part.startswith("\\") else part.replace('"', '\\"') for part in parts)
    return f'"{plain}"'.replace("\n", " ")


def _quoted_lines(parts: list[str], quote: str) -> str:
    """A multi-line string; quotes in it in runs of two at most."""
    text = "".join(parts)
    while quote * 3 in text:
        text = text.replace(quote * 3, quote * 2)
    return f"{quote * 3}{text}{quote * 3}"


BASIC = st.lists(RAW | ESCAPES, max_size=5).map(_basic)
LITERAL = st.lists(RAW, max_size=5).map(lambda parts: _one_line(parts, "'"))
BASIC_LINES = st.lists(RAW | ESCAPES | FOLDED, max_size=6).map(lambda parts: _quoted_lines(parts, '"'))
LITERAL_LINES = st.lists(RAW | st.just("\\"), max_size=6).map(lambda parts: _quoted_lines(parts, "'"))
STRINGS = BASIC | LITERAL | BASIC_LINES | LITERAL_LINES
VALUES = (
    STRINGS
    | st.lists(STRINGS, max_size=3).map(lambda strings: f"[\n  # [[film]]\n {', '.join(strings)}\n]")
    | st.lists(STRINGS, min_size=1, max_size=2).map(
        lambda strings: "{ " + ", ".join(f'"[[{place}]]" = {string}' for place, string in enumerate(strings)) + " }"
    )
    | st.sampled_from(["1", "true", "[]", "{}", "2024-03-02", "[[1], [2]]", "[[]]", '[\n["film"]\n]', "[\n[\n]]"])
)
FILLERS = st.lists(st.sampled_from(["", "  ", *COMMENTS]), max_size=3).map(
    lambda lines: "".join(f"{x}\n" for x in lines)
)


@st.composite
def record_texts(draw: st.DrawFn) -> str:
    """One record as text, comments above and blanks below."""
    kind = draw(st.sampled_from(["film", "person"]))
    name = "title" if kind == "film" else "name"
    lines = [draw(FILLERS), draw(st.sampled_from(HEADERS)).format(kind), "\n", draw(FILLERS)]
    lines.append(f"{name} = {draw(STRINGS)} # ''' [[film]]\n")
    lines += [f"{key} = {draw(VALUES)}\n{draw(FILLERS)}" for key in draw(_keys())]
    if draw(st.booleans()):
        lines.append(f"[{kind}.extra]\n{draw(FILLERS)}")
        lines += [f"{key} = {draw(VALUES)}\n" for key in draw(_keys())]
    return "".join(lines)


def _keys() -> st.SearchStrategy[list[str]]:
    names = ["notes", "synopsis", "tags", "sources", "other", "'[[film]]'", '"a.b"', "credits.director", "x-y"]
    return st.lists(st.sampled_from(names), unique=True, max_size=3)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A whole catalogue that is valid TOML, with LF or CRLF and perhaps a byte order mark."""
    preamble = draw(FILLERS) + draw(st.sampled_from(["", "schema = 1\n"])) + draw(FILLERS)
    text = preamble + "".join(draw(st.lists(record_texts(), max_size=4)))
    if draw(st.booleans()):
        text = text.rstrip("\n")
    raw = text.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))).encode()
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + raw


def is_toml(content: bytes) -> bool:
    """Whether a whole file is TOML 1.0."""
    try:
        tomllib.loads(content.removeprefix(b"\xef\xbb\xbf").decode())
    except (ValueError, RecursionError):
        return False
    return True
